/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as i,x1 as _,x12 as y,x13 as g,x14 as N,x16 as E}from"./phone.js";import{x2 as x,x3 as n}from"./phone.js";import{x5 as W,x11 as L}from"./phone.js";import{x4 as R}from"./phone.js";import{x15 as I}from"./phone.js";import{x6 as h}from"./phone.js";function M(t,e,s){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>s(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var tt=600;function q({entry:t,draft:e,doing:s,set:r,onSave:a,onCancel:o}){let $=s==="typed"||e.value,u=$?e.value:t.text,p=$&&t.text!==e.where,c=p&&n($w_604,{name:x(t.editor??t.name)}),f=g(null);y(()=>{s&&f.current.focus()},[]);let m=({currentTarget:l})=>{$||(e.where=t.text),r("typed"),e.value=l.value};return i`
    <form onSubmit=${l=>{l.preventDefault(),u.trim()&&a(u.trim())}} class="editor">
      ${c&&i`<p class="state" role="alert">${c}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${f} value=${u} maxlength=${tt} rows="3" aria-label=${n($w_52)}
        onInput=${m}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?n($w_264):n($w_285)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?n($w_148):n($w_47)}</button>
      </div>
    </form>`}var b=(t,e,{id:s})=>`${t}:${e.id}:${s}`,B=(t,e)=>`${x(t.title)} · ${x(e.title)}`,T=(t,e,s)=>[t.person,e.scribe].includes(s?.id);function G(t,e,s){let[r,a]=_(e),o=u=>s.of(b("write",t,u),B(t,u)),$=o(r).value?r:e;return y(()=>a($),[$.id]),{...$,draft:o($),leave:()=>a(e)}}var K=30,et=["WriteContribution","EditContribution","RemoveContribution"];function Y({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=({block:d,team:v})=>d===e.id&&(v??a.id)===a.id,u=d=>et.includes(d.type)&&$(d),p=rt(a.board,M(s,"team:",u),r);W("board",p,d=>!d.unsent&&`${x(d.name)}: ${d.text}`);let[c,f]=_(!1),m=o.kept.value.map(({name:d})=>d),w=d=>m.includes(b("edit",e,d)),l=p.filter((d,v)=>c||v<K||d.person===r?.id||w(d));return i`
    <section class="board">
      <h2>${n($w_247)}</h2>
      ${p.length===0&&i`<p class="soft">${n($w_218)}</p>`}
      <ul role="list">
        ${l.map(d=>i`
          <${nt} key=${d.id} ...${{entry:d,block:e,live:s,person:r,drafts:o}} begun=${w(d)}
            may=${t&&!d.new&&T(d,a,r)} />`)}
      </ul>
      ${p.length>K&&i`<button type="button" class="quiet" aria-expanded=${c}
        onClick=${()=>f(!c)}>${c?n($w_301):n($w_300,{n:p.length})}</button>`}
    </section>`}function nt({entry:t,block:e,live:s,person:r,drafts:a,may:o,begun:$}){let u=b("edit",e,t),[p,c]=_(null),f={block:e.id,contribution:t.id},m=()=>c(null),w=()=>{a.of(u).value="",m()},l=v=>{s.send({type:"EditContribution",...f,text:v,was:t.text},{draft:u}),w()},d=()=>{s.send({type:"RemoveContribution",...f}),m()};return o&&($||p&&p!=="remove")?i`<li class="entry"><${q} ...${{entry:t,doing:p}} draft=${a.of(u)} set=${c}
      onSave=${l} onCancel=${w} /></li>`:i`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${R} class="entry-text" text=${t.text} />
      <p class="entry-by"><${h} text=${t.name} />${st(t,s)}</p>
      ${o&&i`<div class="entry-tools">${p==="remove"?i`<${k} ask=${n($w_332)} yes=${n($w_272)} no=${n($w_143)}
          onYes=${d} onNo=${m} />`:i`
          <button type="button" class="quiet" onClick=${()=>c("edit")}>${n($w_102)}</button>
          <button type="button" class="quiet" onClick=${()=>c("remove")}>${n($w_272)}</button>`}
      </div>`}
    </li>`}function st(t,e){return[t.edited&&ot(t),t.waits&&n($w_542),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var ot=({editor:t})=>t?`${n($w_523)}: ${x(t)}`:n($w_523);function rt(t,e,s){let r=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:o,made:$,seen:u}of e){let p=!u,{contribution:c,text:f,type:m}=o;m==="RemoveContribution"?r.delete(c):m==="EditContribution"&&r.has(c)?r.set(c,{...r.get(c),text:f,edited:!0,editor:null,unsent:p}):m==="WriteContribution"&&!r.has($)&&r.set($??a,{id:$??a,text:f,name:s?.name,person:s?.id,new:!0,unsent:p})}return[...r.values()].reverse()}import{x9 as j,x10 as U,x18 as Xt}from"./phone.js";function F({at:t,live:e}){let s=U(e),r=t!=null;return L("call",r&&n($w_257)),i`
    <div class="callback-place">${r&&i`
      <div class="callback">
        <p>${n($w_257)}</p>
        <span class="callback-clock" aria-hidden="true">${j(Math.max(0,t-s))}</span>
      </div>`}
    </div>`}import{x17 as H}from"./phone.js";function z(t){let e=null,s;function r($){e={text:$,since:e?.since??Date.now()},clearTimeout(s),s=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let $=e;o(),$&&t($.text)}function o(){clearTimeout(s),e=null}return{typed:r,flush:a,drop:o}}function J({block:t,live:e,room:s,drafts:r,held:a}){let o=b("report",t,s),$=N(null),u=N(""),p=g();p.current??=z(async l=>{u.value="sent";let d=await e.send({type:"SaveReport",block:t.id,team:s.id,text:l},{whole:!0,draft:o});$.peek()===l&&u.peek()==="sent"&&(u.value=d.ok?"saved":"refused")});let{flush:c,drop:f}=p.current,m=l=>{$.value=r.typing(o).value=l,u.value="typing",p.current.typed(l)};y(()=>{let l=()=>{document.visibilityState==="hidden"&&c()};return document.addEventListener("visibilitychange",l),window.addEventListener("pagehide",c),()=>{if(document.removeEventListener("visibilitychange",l),window.removeEventListener("pagehide",c),a()){c();return}f(),r.setAside(o)}},[]);let w=e.unsent.value.map(l=>l.do).findLast(l=>l.type==="SaveReport"&&l.block===t.id&&l.team===s.id);return{text:$.value??w?.text??s.report,state:u.value,waiting:w,type:m,flush:c}}var at=4e3;function Q({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=a.scribe===r?.id,u=g($),p=g(!1);p.current=!$&&(p.current||u.current),u.current=$;let c=o.of(b("report",e,a),B(e,a));return i`
    <section class="report card">
      <h2>${n($w_248)}</h2>
      <p class="soft" role="status">${it(a,$,p.current)}</p>
      ${$&&t?i`<${$t} ...${{block:e,live:s,room:a,drafts:o,draft:c,held:()=>u.current}} />`:i`<p class=${a.report?"report-text":"soft"}>${a.report||n($w_221)}</p>
          <${X} draft=${c} />`}
      ${!$&&t&&i`<${ut} ...${{block:e,live:s,room:a}} />`}
    </section>`}function it(t,e,s){if(e)return n($w_493);if(!t.scribe)return"";let r=V(t);return s?n($w_606,{name:r}):`${n($w_287)} ${r}`}function V(t){return x(t.members.find(e=>e.id===t.scribe)?.name??"?")}function ut({block:t,live:e,room:s}){let[r,a]=_(!1),o=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return s.scribe?r?i`<${k} ask=${n($w_605,{name:V(s)})}
    yes=${n($w_328)} no=${n($w_195)} onYes=${o} onNo=${()=>a(!1)} />`:i`<button type="button" onClick=${()=>a(!0)}>${n($w_125)}</button>`:i`<button type="button" onClick=${o}>${n($w_479)}</button>`}function X({draft:t,onPut:e}){if(!t.value)return null;let s=n($w_495);return i`
    <details open><summary>${s}</summary>
      <${H} draft=${t} label=${s} onPut=${e} /></details>`}function $t({block:t,live:e,room:s,drafts:r,draft:a,held:o}){let $=E(),u=J({block:t,live:e,room:s,drafts:r,held:o}),p=c=>u.type(c.includes(u.text)?c:`${u.text}
${c}`);return i`
    <label for=${$} class="sr-only">${n($w_248)}</label>
    <textarea id=${$} class="report-page" value=${u.text} maxlength=${at} rows="6"
      placeholder=${n($w_231)}
      onInput=${c=>u.type(c.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${ct(e,u)}</span>
      <button type="button" onClick=${u.flush}>${n($w_285)}</button>
    </div>
    <${X} draft=${a} onPut=${p} />`}function ct(t,{state:e,text:s,waiting:r}){return e==="typing"?n($w_573):r?S(t,!0):e==="refused"?n($w_544):s||e==="saved"?n($w_559):""}var D=600;function Z({open:t,block:e,live:s,room:r,words:a,began:o}){let $=E(),u=g(null),{draft:p}=o,c=p.value,[f,m]=_(!1),[w,l]=_(!1),d=s.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!c)return null;let v=o.id!==r.id,A=t&&c.trim()&&c.length<=D,O=()=>{s.send({type:"WriteContribution",block:e.id,team:r.id,text:c.trim()},{draft:b("write",e,r)}),p.value="",m(!0),u.current.focus(),l(!1)};return i`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),A&&(v?l(!0):O())}}>
      <label for=${$}><${h} text=${a.board??n($w_478)} /></label>
      <textarea id=${$} ref=${u} value=${c} maxlength=${D} rows="3" placeholder=${n($w_230)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${v&&i`<p class="soft">${n($w_494,{team:x(o.title)})}</p>`}
      ${v&&w?i`<${k} ask=${n($w_263,{team:x(r.title)})}
        yes=${n($w_265)} no=${n($w_297)} onYes=${O} onNo=${()=>{l(!1),o.leave()}} />`:i`
      <div class="writebox-row">
        <span class="soft small">${c?n($w_586,{count:c.length,most:D}):f&&(d?S(s,!0):n($w_550))}</span>
        <button class="primary" disabled=${!A}>${n($w_265)}</button>
      </div>`}
    </form>`}function P({activity:t,block:e,live:s,drafts:r,person:a,team:o,words:$}){let u=o?.block===e.id?o.room:null;return L("reports",t.reports&&n($w_403)),i`
    <${F} at=${t.callback} live=${s} />
    <${h} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&i`<${mt} reports=${t.reports} words=${$} />`}
    ${!o&&(t.rooms?i`<${dt} />`:i`<p class="state">${n($w_407)}</p>`)}
    ${u&&i`<${lt} ...${{activity:t,block:e,live:s,drafts:r,person:a,room:u,words:$}} />`}`}P.lost={WriteContribution:()=>n($w_511),EditContribution:()=>n($w_505),SaveReport:()=>n($w_510)};P.refusals={"no-team":()=>n($w_492),"other-team":()=>n($w_138),"not-scribe":()=>n($w_238),enough:()=>n($w_496),"board-full":()=>n($w_349)};function lt({activity:t,block:e,live:s,drafts:r,person:a,room:o,words:$}){let{open:u}=t,p=G(e,o,r),c=l=>{p.draft.value=[p.draft.value,l].filter(Boolean).join(`
`)},f=o.board.filter(l=>u&&T(l,o,a)),m=[["write",p],["report",o],...f.map(l=>["edit",l])].map(([l,d])=>b(l,e,d)),w=l=>l.split(":")[1]===e.id&&!m.includes(l);return i`
    <section class="room">
      <h2><${h} text=${o.title} /></h2>
      ${!u&&i`<p class="state">${n($w_384)}</p>`}
      <${Z} ...${{open:u,block:e,live:s,room:o,words:$,began:p}} />
      <${I} drafts=${r} wanted=${w} open onPut=${u&&c} />
      <${pt} room=${o} person=${a} />
    </section>
    <${Q} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />
    <${Y} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />`}function pt({room:t,person:e}){let s=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,$)=>s($)-s(o)),a=r.length;return i`
    <details class="members">
      <summary>${a===1?n($w_8):n($w_587,{count:a})}</summary>
      <ul role="list">
        ${r.map(o=>i`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${h} text=${o.name} />
            ${o.id===e?.id&&i`<span class="tag">${n($w_574)}</span>`}
            ${o.id===t.scribe&&i`<span class="tag">${n($w_561)}</span>`}
            ${o.waits&&i`<span class="tag">${n($w_542)}</span>`}
          </li>`)}
      </ul>
    </details>`}function dt(){return i`
    <section class="card">
      <h2>${n($w_504)}</h2>
      <p class="soft">${n($w_31)}</p>
    </section>`}function mt({reports:t,words:e}){return i`
    <section class="reports">
      <h2><${h} text=${e.reports??n($w_469)} /></h2>
      ${t.map(s=>i`
        <article key=${s.id} class="card">
          <h3><${h} text=${s.title} /></h3>
          <${R} class=${s.text?"report-text":"soft"} text=${s.text||n($w_201)} />
        </article>`)}
    </section>`}export{P as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
