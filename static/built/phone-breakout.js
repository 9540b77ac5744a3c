/**/
import{x0 as i,x1 as _,x9 as g,x10 as y,x11 as D,x16 as E}from"./phone.js";import{x2 as x,x3 as n}from"./phone.js";import{x5 as K,x12 as R}from"./phone.js";import{x4 as T}from"./phone.js";import{x13 as M}from"./phone.js";import{x6 as h}from"./phone.js";function O(t,e,s){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>s(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var tt=600;function B({entry:t,draft:e,doing:s,set:r,onSave:a,onCancel:o}){let $=s==="typed"||e.value,u=$?e.value:t.text,p=$&&t.text!==e.where,c=p&&n($w_626,{name:x(t.editor??t.name)}),m=y(null);g(()=>{s&&m.current.focus()},[]);let d=({currentTarget:l})=>{$||(e.where=t.text),r("typed"),e.value=l.value};return i`
    <form onSubmit=${l=>{l.preventDefault(),u.trim()&&a(u.trim())}} class="editor">
      ${c&&i`<p class="state" role="alert">${c}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${m} value=${u} maxlength=${tt} rows="3" aria-label=${n($w_53)}
        onInput=${d}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?n($w_280):n($w_300)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?n($w_154):n($w_48)}</button>
      </div>
    </form>`}var b=(t,e,{id:s})=>`${t}:${e.id}:${s}`,I=(t,e)=>`${x(t.title)} · ${x(e.title)}`,L=(t,e,s)=>[t.person,e.scribe].includes(s?.id);function q(t,e,s){let[r,a]=_(e),o=u=>s.of(b("write",t,u),I(t,u)),$=o(r).value?r:e;return g(()=>a($),[$.id]),{...$,draft:o($),leave:()=>a(e)}}var G=30,et=["WriteContribution","EditContribution","RemoveContribution"];function Q({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=({block:f,team:v})=>f===e.id&&(v??a.id)===a.id,u=f=>et.includes(f.type)&&$(f),p=rt(a.board,O(s,"team:",u),r);K("board",p,f=>!f.unsent&&`${x(f.name)}: ${f.text}`);let[c,m]=_(!1),d=o.kept.value.map(({name:f})=>f),w=f=>d.includes(b("edit",e,f)),l=p.filter((f,v)=>c||v<G||f.person===r?.id||w(f));return i`
    <section class="board">
      <h2>${n($w_258)}</h2>
      ${p.length===0&&i`<p class="soft">${n($w_227)}</p>`}
      <ul role="list">
        ${l.map(f=>i`
          <${nt} key=${f.id} ...${{entry:f,block:e,live:s,person:r,drafts:o}} begun=${w(f)}
            may=${t&&!f.new&&L(f,a,r)} />`)}
      </ul>
      ${p.length>G&&i`<button type="button" class="quiet" aria-expanded=${c}
        onClick=${()=>m(!c)}>${c?n($w_316):n($w_315,{n:p.length})}</button>`}
    </section>`}function nt({entry:t,block:e,live:s,person:r,drafts:a,may:o,begun:$}){let u=b("edit",e,t),[p,c]=_(null),m={block:e.id,contribution:t.id},d=()=>c(null),w=()=>{a.of(u).value="",d()},l=v=>{s.send({type:"EditContribution",...m,text:v,was:t.text},{draft:u}),w()},f=()=>{s.send({type:"RemoveContribution",...m}),d()};return o&&($||p&&p!=="remove")?i`<li class="entry"><${B} ...${{entry:t,doing:p}} draft=${a.of(u)} set=${c}
      onSave=${l} onCancel=${w} /></li>`:i`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${T} class="entry-text" text=${t.text} />
      <p class="entry-by"><${h} text=${t.name} />${st(t,s)}</p>
      ${o&&i`<div class="entry-tools">${p==="remove"?i`<${k} ask=${n($w_351)} yes=${n($w_288)} no=${n($w_148)}
          onYes=${f} onNo=${d} />`:i`
          <button type="button" class="quiet" onClick=${()=>c("edit")}>${n($w_103)}</button>
          <button type="button" class="quiet" onClick=${()=>c("remove")}>${n($w_288)}</button>`}
      </div>`}
    </li>`}function st(t,e){return[t.edited&&ot(t),t.waits&&n($w_564),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var ot=({editor:t})=>t?`${n($w_546)}: ${x(t)}`:n($w_546);function rt(t,e,s){let r=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:o,made:$,seen:u}of e){let p=!u,{contribution:c,text:m,type:d}=o;d==="RemoveContribution"?r.delete(c):d==="EditContribution"&&r.has(c)?r.set(c,{...r.get(c),text:m,edited:!0,editor:null,unsent:p}):d==="WriteContribution"&&!r.has($)&&r.set($??a,{id:$??a,text:m,name:s?.name,person:s?.id,new:!0,unsent:p})}return[...r.values()].reverse()}import{x14 as Y,x15 as j,x18 as Xt}from"./phone.js";function U({at:t,live:e}){let s=j(e),r=t!=null;return R("call",r&&n($w_273)),i`
    <div class="callback-place">${r&&i`
      <div class="callback">
        <p>${n($w_273)}</p>
        <span class="callback-clock" aria-hidden="true">${Y(Math.max(0,t-s))}</span>
      </div>`}
    </div>`}import{x17 as F}from"./phone.js";function H(t){let e=null,s;function r($){e={text:$,since:e?.since??Date.now()},clearTimeout(s),s=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let $=e;o(),$&&t($.text)}function o(){clearTimeout(s),e=null}return{typed:r,flush:a,drop:o}}function z({block:t,live:e,room:s,drafts:r,held:a}){let o=b("report",t,s),$=D(null),u=D(""),p=y();p.current??=H(async l=>{u.value="sent";let f=await e.send({type:"SaveReport",block:t.id,team:s.id,text:l},{whole:!0,draft:o});$.peek()===l&&u.peek()==="sent"&&(u.value=f.ok?"saved":"refused")});let{flush:c,drop:m}=p.current,d=l=>{$.value=r.typing(o).value=l,u.value="typing",p.current.typed(l)};g(()=>{let l=()=>{document.visibilityState==="hidden"&&c()};return document.addEventListener("visibilitychange",l),window.addEventListener("pagehide",c),()=>{if(document.removeEventListener("visibilitychange",l),window.removeEventListener("pagehide",c),a()){c();return}m(),r.setAside(o)}},[]);let w=e.unsent.value.map(l=>l.do).findLast(l=>l.type==="SaveReport"&&l.block===t.id&&l.team===s.id);return{text:$.value??w?.text??s.report,state:u.value,waiting:w,type:d,flush:c}}var at=4e3;function J({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=a.scribe===r?.id,u=y($),p=y(!1);p.current=!$&&(p.current||u.current),u.current=$;let c=o.of(b("report",e,a),I(e,a));return i`
    <section class="report card">
      <h2>${n($w_259)}</h2>
      <p class="soft" role="status">${it(a,$,p.current)}</p>
      ${$&&t?i`<${$t} ...${{block:e,live:s,room:a,drafts:o,draft:c,held:()=>u.current}} />`:i`<p class=${a.report?"report-text":"soft"}>${a.report||n($w_231)}</p>
          <${X} draft=${c} />`}
      ${!$&&t&&i`<${ut} ...${{block:e,live:s,room:a}} />`}
    </section>`}function it(t,e,s){if(e)return n($w_516);if(!t.scribe)return"";let r=V(t);return s?n($w_628,{name:r}):`${n($w_302)} ${r}`}function V(t){return x(t.members.find(e=>e.id===t.scribe)?.name??"?")}function ut({block:t,live:e,room:s}){let[r,a]=_(!1),o=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return s.scribe?r?i`<${k} ask=${n($w_627,{name:V(s)})}
    yes=${n($w_347)} no=${n($w_203)} onYes=${o} onNo=${()=>a(!1)} />`:i`<button type="button" onClick=${()=>a(!0)}>${n($w_126)}</button>`:i`<button type="button" onClick=${o}>${n($w_502)}</button>`}function X({draft:t,onPut:e}){if(!t.value)return null;let s=n($w_518);return i`
    <details open><summary>${s}</summary>
      <${F} draft=${t} label=${s} onPut=${e} /></details>`}function $t({block:t,live:e,room:s,drafts:r,draft:a,held:o}){let $=E(),u=z({block:t,live:e,room:s,drafts:r,held:o}),p=c=>u.type(c.includes(u.text)?c:`${u.text}
${c}`);return i`
    <label for=${$} class="sr-only">${n($w_259)}</label>
    <textarea id=${$} class="report-page" value=${u.text} maxlength=${at} rows="6"
      placeholder=${n($w_242)}
      onInput=${c=>u.type(c.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${ct(e,u)}</span>
      <button type="button" onClick=${u.flush}>${n($w_300)}</button>
    </div>
    <${X} draft=${a} onPut=${p} />`}function ct(t,{state:e,text:s,waiting:r}){return e==="typing"?n($w_595):r?S(t,!0):e==="refused"?n($w_566):s||e==="saved"?n($w_581):""}var N=600;function Z({open:t,block:e,live:s,room:r,words:a,began:o}){let $=E(),u=y(null),{draft:p}=o,c=p.value,[m,d]=_(!1),[w,l]=_(!1),f=s.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!c)return null;let v=o.id!==r.id,W=t&&c.trim()&&c.length<=N,A=()=>{s.send({type:"WriteContribution",block:e.id,team:r.id,text:c.trim()},{draft:b("write",e,r)}),p.value="",d(!0),u.current.focus(),l(!1)};return i`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),W&&(v?l(!0):A())}}>
      <label for=${$}><${h} text=${a.board??n($w_501)} /></label>
      <textarea id=${$} ref=${u} value=${c} maxlength=${N} rows="3" placeholder=${n($w_241)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${v&&i`<p class="soft">${n($w_517,{team:x(o.title)})}</p>`}
      ${v&&w?i`<${k} ask=${n($w_279,{team:x(r.title)})}
        yes=${n($w_281)} no=${n($w_312)} onYes=${A} onNo=${()=>{l(!1),o.leave()}} />`:i`
      <div class="writebox-row">
        <span class="soft small">${c?n($w_608,{count:c.length,most:N}):m&&(f?S(s,!0):n($w_572))}</span>
        <button class="primary" disabled=${!W}>${n($w_281)}</button>
      </div>`}
    </form>`}function P({activity:t,block:e,live:s,drafts:r,person:a,team:o,words:$}){let u=o?.block===e.id?o.room:null;return R("reports",t.reports&&n($w_424)),i`
    <${U} at=${t.callback} live=${s} />
    <${h} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&i`<${dt} reports=${t.reports} words=${$} />`}
    ${!o&&(t.rooms?i`<${ft} />`:i`<p class="state">${n($w_428)}</p>`)}
    ${u&&i`<${lt} ...${{activity:t,block:e,live:s,drafts:r,person:a,room:u,words:$}} />`}`}P.lost={WriteContribution:()=>n($w_534),EditContribution:()=>n($w_528),SaveReport:()=>n($w_533)};P.refusals={"no-team":()=>n($w_515),"other-team":()=>n($w_143),"not-scribe":()=>n($w_249),enough:()=>n($w_519),"board-full":()=>n($w_368)};function lt({activity:t,block:e,live:s,drafts:r,person:a,room:o,words:$}){let{open:u}=t,p=q(e,o,r),c=l=>{p.draft.value=[p.draft.value,l].filter(Boolean).join(`
`)},m=o.board.filter(l=>u&&L(l,o,a)),d=[["write",p],["report",o],...m.map(l=>["edit",l])].map(([l,f])=>b(l,e,f)),w=l=>l.split(":")[1]===e.id&&!d.includes(l);return i`
    <section class="room">
      <h2><${h} text=${o.title} /></h2>
      ${!u&&i`<p class="state">${n($w_404)}</p>`}
      <${Z} ...${{open:u,block:e,live:s,room:o,words:$,began:p}} />
      <${M} drafts=${r} wanted=${w} open onPut=${u&&c} />
      <${pt} room=${o} person=${a} />
    </section>
    <${J} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />
    <${Q} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />`}function pt({room:t,person:e}){let s=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,$)=>s($)-s(o)),a=r.length;return i`
    <details class="members">
      <summary>${a===1?n($w_8):n($w_609,{count:a})}</summary>
      <ul role="list">
        ${r.map(o=>i`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${h} text=${o.name} />
            ${o.id===e?.id&&i`<span class="tag">${n($w_596)}</span>`}
            ${o.id===t.scribe&&i`<span class="tag">${n($w_583)}</span>`}
            ${o.waits&&i`<span class="tag">${n($w_564)}</span>`}
          </li>`)}
      </ul>
    </details>`}function ft(){return i`
    <section class="card">
      <h2>${n($w_527)}</h2>
      <p class="soft">${n($w_32)}</p>
    </section>`}function dt({reports:t,words:e}){return i`
    <section class="reports">
      <h2><${h} text=${e.reports??n($w_492)} /></h2>
      ${t.map(s=>i`
        <article key=${s.id} class="card">
          <h3><${h} text=${s.title} /></h3>
          <${T} class=${s.text?"report-text":"soft"} text=${s.text||n($w_209)} />
        </article>`)}
    </section>`}export{P as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
