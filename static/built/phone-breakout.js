/**/
import{x0 as i,x1 as h,x9 as g,x10 as y,x11 as D,x16 as E,x23 as _t,x24 as ht}from"./phone.js";import{x2 as x,x3 as n}from"./phone.js";import{x5 as K,x12 as R}from"./phone.js";import{x4 as T}from"./phone.js";import{x13 as M}from"./phone.js";import{x6 as _}from"./phone.js";function O(t,e,s){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>s(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var tt=600;function B({entry:t,draft:e,doing:s,set:r,onSave:a,onCancel:o}){let $=s==="typed"||e.value,u=$?e.value:t.text,p=$&&t.text!==e.where,l=p&&n($w_737,{name:x(t.editor??t.name)}),m=y(null);g(()=>{s&&m.current.focus()},[]);let d=({currentTarget:c})=>{$||(e.where=t.text),r("typed"),e.value=c.value};return i`
    <form onSubmit=${c=>{c.preventDefault(),u.trim()&&a(u.trim())}} class="editor">
      ${l&&i`<p class="state" role="alert">${l}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${m} value=${u} maxlength=${tt} rows="3" aria-label=${n($w_64)}
        onInput=${d}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?n($w_320):n($w_348)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?n($w_179):n($w_59)}</button>
      </div>
    </form>`}var b=(t,e,{id:s})=>`${t}:${e.id}:${s}`,I=(t,e)=>`${x(t.title)} · ${x(e.title)}`,L=(t,e,s)=>[t.person,e.scribe].includes(s?.id);function q(t,e,s){let[r,a]=h(e),o=u=>s.of(b("write",t,u),I(t,u)),$=o(r).value?r:e;return g(()=>a($),[$.id]),{...$,draft:o($),leave:()=>a(e)}}var G=30,et=["WriteContribution","EditContribution","RemoveContribution"];function Q({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=({block:f,team:v})=>f===e.id&&(v??a.id)===a.id,u=f=>et.includes(f.type)&&$(f),p=rt(a.board,O(s,"team:",u),r);K("board",p,f=>!f.unsent&&`${x(f.name)}: ${f.text}`);let[l,m]=h(!1),d=o.kept.value.map(({name:f})=>f),w=f=>d.includes(b("edit",e,f)),c=p.filter((f,v)=>l||v<G||f.person===r?.id||w(f));return i`
    <section class="board">
      <h2>${n($w_295)}</h2>
      ${p.length===0&&i`<p class="soft">${n($w_260)}</p>`}
      <ul role="list">
        ${c.map(f=>i`
          <${nt} key=${f.id} ...${{entry:f,block:e,live:s,person:r,drafts:o}} begun=${w(f)}
            may=${t&&!f.new&&L(f,a,r)} />`)}
      </ul>
      ${p.length>G&&i`<button type="button" class="quiet" aria-expanded=${l}
        onClick=${()=>m(!l)}>${l?n($w_369):n($w_367,{n:p.length})}</button>`}
    </section>`}function nt({entry:t,block:e,live:s,person:r,drafts:a,may:o,begun:$}){let u=b("edit",e,t),[p,l]=h(null),m={block:e.id,contribution:t.id},d=()=>l(null),w=()=>{a.of(u).value="",d()},c=v=>{s.send({type:"EditContribution",...m,text:v,was:t.text},{draft:u}),w()},f=()=>{s.send({type:"RemoveContribution",...m}),d()};return o&&($||p&&p!=="remove")?i`<li class="entry"><${B} ...${{entry:t,doing:p}} draft=${a.of(u)} set=${l}
      onSave=${c} onCancel=${w} /></li>`:i`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${T} class="entry-text" text=${t.text} />
      <p class="entry-by"><${_} text=${t.name} />${st(t,s)}</p>
      ${o&&i`<div class="entry-tools">${p==="remove"?i`<${k} ask=${n($w_412)} yes=${n($w_331)} no=${n($w_170)}
          onYes=${f} onNo=${d} />`:i`
          <button type="button" class="quiet" onClick=${()=>l("edit")}>${n($w_123)}</button>
          <button type="button" class="quiet" onClick=${()=>l("remove")}>${n($w_331)}</button>`}
      </div>`}
    </li>`}function st(t,e){return[t.edited&&ot(t),t.waits&&n($w_671),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var ot=({editor:t})=>t?`${n($w_651)}: ${x(t)}`:n($w_651);function rt(t,e,s){let r=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:o,made:$,seen:u}of e){let p=!u,{contribution:l,text:m,type:d}=o;d==="RemoveContribution"?r.delete(l):d==="EditContribution"&&r.has(l)?r.set(l,{...r.get(l),text:m,edited:!0,editor:null,unsent:p}):d==="WriteContribution"&&!r.has($)&&r.set($??a,{id:$??a,text:m,name:s?.name,person:s?.id,new:!0,unsent:p})}return[...r.values()].reverse()}import{x14 as Y,x15 as j,x18 as ee,x21 as ne,x22 as se}from"./phone.js";function U({at:t,live:e}){let s=j(e),r=t!=null;return R("call",r&&n($w_313)),i`
    <div class="callback-place">${r&&i`
      <div class="callback">
        <p>${n($w_313)}</p>
        <span class="callback-clock" aria-hidden="true">${Y(Math.max(0,t-s))}</span>
      </div>`}
    </div>`}import{x17 as F}from"./phone.js";function H(t){let e=null,s;function r($){e={text:$,since:e?.since??Date.now()},clearTimeout(s),s=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let $=e;o(),$&&t($.text)}function o(){clearTimeout(s),e=null}return{typed:r,flush:a,drop:o}}function z({block:t,live:e,room:s,drafts:r,held:a}){let o=b("report",t,s),$=D(null),u=D(""),p=y();p.current??=H(async c=>{u.value="sent";let f=await e.send({type:"SaveReport",block:t.id,team:s.id,text:c},{whole:!0,draft:o});$.peek()===c&&u.peek()==="sent"&&(u.value=f.ok?"saved":"refused")});let{flush:l,drop:m}=p.current,d=c=>{$.value=r.typing(o).value=c,u.value="typing",p.current.typed(c)};g(()=>{let c=()=>{document.visibilityState==="hidden"&&l()};return document.addEventListener("visibilitychange",c),window.addEventListener("pagehide",l),()=>{if(document.removeEventListener("visibilitychange",c),window.removeEventListener("pagehide",l),a()){l();return}m(),r.setAside(o)}},[]);let w=e.unsent.value.map(c=>c.do).findLast(c=>c.type==="SaveReport"&&c.block===t.id&&c.team===s.id);return{text:$.value??w?.text??s.report,state:u.value,waiting:w,type:d,flush:l}}var at=4e3;function J({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=a.scribe===r?.id,u=y($),p=y(!1);p.current=!$&&(p.current||u.current),u.current=$;let l=o.of(b("report",e,a),I(e,a));return i`
    <section class="report card">
      <h2>${n($w_296)}</h2>
      <p class="soft" role="status">${it(a,$,p.current)}</p>
      ${$&&t?i`<${$t} ...${{block:e,live:s,room:a,drafts:o,draft:l,held:()=>u.current}} />`:i`<p class=${a.report?"report-text":"soft"}>${a.report||n($w_264)}</p>
          <${X} draft=${l} />`}
      ${!$&&t&&i`<${ut} ...${{block:e,live:s,room:a}} />`}
    </section>`}function it(t,e,s){if(e)return n($w_615);if(!t.scribe)return"";let r=V(t);return s?n($w_739,{name:r}):`${n($w_351)} ${r}`}function V(t){return x(t.members.find(e=>e.id===t.scribe)?.name??"?")}function ut({block:t,live:e,room:s}){let[r,a]=h(!1),o=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return s.scribe?r?i`<${k} ask=${n($w_738,{name:V(s)})}
    yes=${n($w_407)} no=${n($w_234)} onYes=${o} onNo=${()=>a(!1)} />`:i`<button type="button" onClick=${()=>a(!0)}>${n($w_146)}</button>`:i`<button type="button" onClick=${o}>${n($w_598)}</button>`}function X({draft:t,onPut:e}){if(!t.value)return null;let s=n($w_617);return i`
    <details open><summary>${s}</summary>
      <${F} draft=${t} label=${s} onPut=${e} /></details>`}function $t({block:t,live:e,room:s,drafts:r,draft:a,held:o}){let $=E(),u=z({block:t,live:e,room:s,drafts:r,held:o}),p=l=>u.type(l.includes(u.text)?l:`${u.text}
${l}`);return i`
    <label for=${$} class="sr-only">${n($w_296)}</label>
    <textarea id=${$} class="report-page" value=${u.text} maxlength=${at} rows="6"
      placeholder=${n($w_275)}
      onInput=${l=>u.type(l.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${lt(e,u)}</span>
      <button type="button" onClick=${u.flush}>${n($w_348)}</button>
    </div>
    <${X} draft=${a} onPut=${p} />`}function lt(t,{state:e,text:s,waiting:r}){return e==="typing"?n($w_705):r?S(t,!0):e==="refused"?n($w_673):s||e==="saved"?n($w_690):""}var N=600;function Z({open:t,block:e,live:s,room:r,words:a,began:o}){let $=E(),u=y(null),{draft:p}=o,l=p.value,[m,d]=h(!1),[w,c]=h(!1),f=s.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!l)return null;let v=o.id!==r.id,W=t&&l.trim()&&l.length<=N,A=()=>{s.send({type:"WriteContribution",block:e.id,team:r.id,text:l.trim()},{draft:b("write",e,r)}),p.value="",d(!0),u.current.focus(),c(!1)};return i`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),W&&(v?c(!0):A())}}>
      <label for=${$}><${_} text=${a.board??n($w_597)} /></label>
      <textarea id=${$} ref=${u} value=${l} maxlength=${N} rows="3" placeholder=${n($w_274)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${v&&i`<p class="soft">${n($w_616,{team:x(o.title)})}</p>`}
      ${v&&w?i`<${k} ask=${n($w_319,{team:x(r.title)})}
        yes=${n($w_321)} no=${n($w_363)} onYes=${A} onNo=${()=>{c(!1),o.leave()}} />`:i`
      <div class="writebox-row">
        <span class="soft small">${l?n($w_719,{count:l.length,most:N}):m&&(f?S(s,!0):n($w_678))}</span>
        <button class="primary" disabled=${!W}>${n($w_321)}</button>
      </div>`}
    </form>`}function P({activity:t,block:e,live:s,drafts:r,person:a,team:o,words:$}){let u=o?.block===e.id?o.room:null;return R("reports",t.reports&&n($w_508)),i`
    <${U} at=${t.callback} live=${s} />
    <${_} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&i`<${mt} reports=${t.reports} words=${$} />`}
    ${!o&&(t.rooms?i`<${dt} />`:i`<p class="state">${n($w_512)}</p>`)}
    ${u&&i`<${ct} ...${{activity:t,block:e,live:s,drafts:r,person:a,room:u,words:$}} />`}`}P.lost={WriteContribution:()=>n($w_633),EditContribution:()=>n($w_627),SaveReport:()=>n($w_632)};P.refusals={"no-team":()=>n($w_614),"other-team":()=>n($w_166),"not-scribe":()=>n($w_283),enough:()=>n($w_618),"board-full":()=>n($w_431)};function ct({activity:t,block:e,live:s,drafts:r,person:a,room:o,words:$}){let{open:u}=t,p=q(e,o,r),l=c=>{p.draft.value=[p.draft.value,c].filter(Boolean).join(`
`)},m=o.board.filter(c=>u&&L(c,o,a)),d=[["write",p],["report",o],...m.map(c=>["edit",c])].map(([c,f])=>b(c,e,f)),w=c=>c.split(":")[1]===e.id&&!d.includes(c);return i`
    <section class="room">
      <h2 class="room-title"><${pt} room=${o} /></h2>
      ${!u&&i`<p class="state">${n($w_482)}</p>`}
      <${Z} ...${{open:u,block:e,live:s,room:o,words:$,began:p}} />
      <${M} drafts=${r} wanted=${w} open onPut=${u&&l} />
      <${ft} room=${o} person=${a} />
    </section>
    <${J} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />
    <${Q} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />`}function pt({room:t}){return i`<small>${n($w_611)}</small>${" "}<${_} class="room-name" text=${t.title} />
    ${t.place&&i`<${_} class="room-where" text=${t.place} />`}`}function ft({room:t,person:e}){let s=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,$)=>s($)-s(o)),a=r.length;return i`
    <details class="members">
      <summary>${a===1?n($w_12):n($w_720,{count:a})}</summary>
      <ul role="list">
        ${r.map(o=>i`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${_} text=${o.name} />
            ${o.id===e?.id&&i`<span class="tag">${n($w_706)}</span>`}
            ${o.id===t.scribe&&i`<span class="tag">${n($w_692)}</span>`}
            ${o.waits&&i`<span class="tag">${n($w_671)}</span>`}
          </li>`)}
      </ul>
    </details>`}function dt(){return i`
    <section class="card">
      <h2>${n($w_626)}</h2>
      <p class="soft">${n($w_41)}</p>
    </section>`}function mt({reports:t,words:e}){return i`
    <section class="reports">
      <h2><${_} text=${e.reports??n($w_585)} /></h2>
      ${t.map(s=>i`
        <article key=${s.id} class="card">
          <h3><${_} text=${s.title} /></h3>
          <${T} class=${s.text?"report-text":"soft"} text=${s.text||n($w_240)} />
        </article>`)}
    </section>`}export{P as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
