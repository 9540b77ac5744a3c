/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as $,x1 as _,x12 as y,x13 as v,x14 as N,x16 as E}from"./phone.js";import{x2 as f,x3 as n}from"./phone.js";import{x5 as D,x11 as L}from"./phone.js";import{x4 as R}from"./phone.js";import{x15 as I}from"./phone.js";import{x6 as h}from"./phone.js";function M(t,e,s){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>s(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var tt=600;function q({entry:t,draft:e,doing:s,set:r,onSave:i,onCancel:o}){let c=s==="typed"||e.value,u=c?e.value:t.text,p=c&&t.text!==e.where,l=p&&n($w_622,{name:f(t.editor??t.name)}),m=v(null);y(()=>{s&&m.current.focus()},[]);let d=({currentTarget:a})=>{c||(e.where=t.text),r("typed"),e.value=a.value};return $`
    <form onSubmit=${a=>{a.preventDefault(),u.trim()&&i(u.trim())}} class="editor">
      ${l&&$`<p class="state" role="alert">${l}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${m} value=${u} maxlength=${tt} rows="3" aria-label=${n($w_52)}
        onInput=${d}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?n($w_269):n($w_292)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?n($w_150):n($w_47)}</button>
      </div>
    </form>`}var x=(t,e,{id:s})=>`${t}:${e.id}:${s}`,B=(t,e)=>`${f(t.title)} · ${f(e.title)}`,T=(t,e,s)=>[t.person,e.scribe].includes(s?.id);function G(t,e,s){let[r,i]=_(e),o=u=>s.of(x("write",t,u),B(t,u)),c=o(r).value?r:e;return y(()=>i(c),[c.id]),{...c,draft:o(c),leave:()=>i(e)}}var K=30,et=["WriteContribution","EditContribution","RemoveContribution"];function Y({open:t,block:e,live:s,person:r,room:i,drafts:o}){let c=({type:a,block:b,team:g})=>et.includes(a)&&b===e.id&&(g??i.id)===i.id,u=rt(i.board,M(s,"team:",c),r);D("board",u,a=>!a.unsent&&`${f(a.name)}: ${a.text}`);let[p,l]=_(!1),m=o.kept.value.map(({name:a})=>a),d=a=>m.includes(x("edit",e,a)),w=u.filter((a,b)=>p||b<K||a.person===r?.id||d(a));return $`
    <section class="board">
      <h2>${n($w_252)}</h2>
      ${u.length===0&&$`<p class="soft">${n($w_223)}</p>`}
      <ul role="list">
        ${w.map(a=>$`
          <${nt} key=${a.id} ...${{entry:a,block:e,live:s,person:r,drafts:o}} begun=${d(a)}
            may=${t&&!a.new&&T(a,i,r)} />`)}
      </ul>
      ${u.length>K&&$`<button type="button" class="quiet" aria-expanded=${p}
        onClick=${()=>l(!p)}>${p?n($w_308):n($w_307,{n:u.length})}</button>`}
    </section>`}function nt({entry:t,block:e,live:s,person:r,drafts:i,may:o,begun:c}){let u=x("edit",e,t),[p,l]=_(null),m={block:e.id,contribution:t.id},d=()=>l(null),w=()=>{i.of(u).value="",d()},a=g=>{s.send({type:"EditContribution",...m,text:g,was:t.text},{draft:u}),w()},b=()=>{s.send({type:"RemoveContribution",...m}),d()};return o&&(c||p&&p!=="remove")?$`<li class="entry"><${q} ...${{entry:t,doing:p}} draft=${i.of(u)} set=${l}
      onSave=${a} onCancel=${w} /></li>`:$`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${R} class="entry-text" text=${t.text} />
      <p class="entry-by"><${h} text=${t.name} />${st(t,s)}</p>
      ${o&&$`<div class="entry-tools">${p==="remove"?$`<${k} ask=${n($w_340)} yes=${n($w_279)} no=${n($w_145)}
          onYes=${b} onNo=${d} />`:$`
          <button type="button" class="quiet" onClick=${()=>l("edit")}>${n($w_104)}</button>
          <button type="button" class="quiet" onClick=${()=>l("remove")}>${n($w_279)}</button>`}
      </div>`}
    </li>`}function st(t,e){return[t.edited&&ot(t),t.waits&&n($w_558),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var ot=({editor:t})=>t?`${n($w_539)}: ${f(t)}`:n($w_539);function rt(t,e,s){let r=new Map(t.map(i=>[i.id,i]));for(let{id:i,do:o,made:c,seen:u}of e){let p=!u,{contribution:l,text:m,type:d}=o;d==="RemoveContribution"?r.delete(l):d==="EditContribution"&&r.has(l)?r.set(l,{...r.get(l),text:m,edited:!0,editor:null,unsent:p}):d==="WriteContribution"&&!r.has(c)&&r.set(c??i,{id:c??i,text:m,name:s?.name,person:s?.id,new:!0,unsent:p})}return[...r.values()].reverse()}import{x9 as j,x10 as U,x18 as Xt}from"./phone.js";function F({at:t,live:e}){let s=U(e),r=t!=null;return L("call",r&&n($w_262)),$`
    <div class="callback-place">${r&&$`
      <div class="callback">
        <p>${n($w_262)}</p>
        <span class="callback-clock" aria-hidden="true">${j(Math.max(0,t-s))}</span>
      </div>`}
    </div>`}import{x17 as z}from"./phone.js";function H(t){let e=null,s;function r(c){e={text:c,since:e?.since??Date.now()},clearTimeout(s),s=setTimeout(i,Math.min(1e3,e.since+3e3-Date.now()))}function i(){let c=e;o(),c&&t(c.text)}function o(){clearTimeout(s),e=null}return{typed:r,flush:i,drop:o}}function J({block:t,live:e,room:s,drafts:r,held:i}){let o=x("report",t,s),c=N(null),u=N(""),p=v();p.current??=H(async a=>{u.value="sent";let b=await e.send({type:"SaveReport",block:t.id,team:s.id,text:a},{whole:!0,draft:o});c.peek()===a&&u.peek()==="sent"&&(u.value=b.ok?"saved":"refused")});let{flush:l,drop:m}=p.current,d=a=>{c.value=r.typing(o).value=a,u.value="typing",p.current.typed(a)};y(()=>{let a=()=>{document.visibilityState==="hidden"&&l()};return document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",l),()=>{if(document.removeEventListener("visibilitychange",a),window.removeEventListener("pagehide",l),i()){l();return}m(),r.setAside(o)}},[]);let w=e.unsent.value.map(a=>a.do).findLast(a=>a.type==="SaveReport"&&a.block===t.id&&a.team===s.id);return{text:c.value??w?.text??s.report,state:u.value,waiting:w,type:d,flush:l}}var at=4e3;function Q({open:t,block:e,live:s,person:r,room:i,drafts:o}){let c=i.scribe===r?.id,u=v(c),p=v(!1);p.current=!c&&(p.current||u.current),u.current=c;let l=o.of(x("report",e,i),B(e,i));return $`
    <section class="report card">
      <h2>${n($w_253)}</h2>
      <p class="soft" role="status">${it(i,c,p.current)}</p>
      ${c&&t?$`<${$t} ...${{block:e,live:s,room:i,drafts:o,draft:l,held:()=>u.current}} />`:$`<p class=${i.report?"report-text":"soft"}>${i.report||n($w_226)}</p>
          <${X} draft=${l} />`}
      ${!c&&t&&$`<${ut} ...${{block:e,live:s,room:i}} />`}
    </section>`}function it(t,e,s){if(e)return n($w_505);if(!t.scribe)return"";let r=V(t);return s?n($w_624,{name:r}):`${n($w_294)} ${r}`}function V(t){return f(t.members.find(e=>e.id===t.scribe)?.name??"?")}function ut({block:t,live:e,room:s}){let[r,i]=_(!1),o=()=>{i(!1),e.send({type:"TakePen",block:t.id})};return s.scribe?r?$`<${k} ask=${n($w_623,{name:V(s)})}
    yes=${n($w_336)} no=${n($w_197)} onYes=${o} onNo=${()=>i(!1)} />`:$`<button type="button" onClick=${()=>i(!0)}>${n($w_127)}</button>`:$`<button type="button" onClick=${o}>${n($w_491)}</button>`}function X({draft:t,onPut:e}){if(!t.value)return null;let s=n($w_507);return $`
    <details open><summary>${s}</summary>
      <${z} draft=${t} label=${s} onPut=${e} /></details>`}function $t({block:t,live:e,room:s,drafts:r,draft:i,held:o}){let c=E(),u=J({block:t,live:e,room:s,drafts:r,held:o}),p=l=>u.type(l.includes(u.text)?l:`${u.text}
${l}`);return $`
    <label for=${c} class="sr-only">${n($w_253)}</label>
    <textarea id=${c} class="report-page" value=${u.text} maxlength=${at} rows="6"
      placeholder=${n($w_236)}
      onInput=${l=>u.type(l.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${ct(e,u)}</span>
      <button type="button" onClick=${u.flush}>${n($w_292)}</button>
    </div>
    <${X} draft=${i} onPut=${p} />`}function ct(t,{state:e,text:s,waiting:r}){return e==="typing"?n($w_589):r?S(t,!0):e==="refused"?n($w_560):s||e==="saved"?n($w_575):""}var P=600;function Z({open:t,block:e,live:s,room:r,words:i,began:o}){let c=E(),u=v(null),{draft:p}=o,l=p.value,[m,d]=_(!1),[w,a]=_(!1),b=s.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!l)return null;let g=o.id!==r.id,O=t&&l.trim()&&l.length<=P,W=()=>{s.send({type:"WriteContribution",block:e.id,team:r.id,text:l.trim()},{draft:x("write",e,r)}),p.value="",d(!0),u.current.focus(),a(!1)};return $`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),O&&(g?a(!0):W())}}>
      <label for=${c}><${h} text=${i.board??n($w_490)} /></label>
      <textarea id=${c} ref=${u} value=${l} maxlength=${P} rows="3" placeholder=${n($w_235)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${g&&$`<p class="soft">${n($w_506,{team:f(o.title)})}</p>`}
      ${g&&w?$`<${k} ask=${n($w_268,{team:f(r.title)})}
        yes=${n($w_270)} no=${n($w_304)} onYes=${W} onNo=${()=>{a(!1),o.leave()}} />`:$`
      <div class="writebox-row">
        <span class="soft small">${l?n($w_602,{count:l.length,most:P}):m&&(b?S(s,!0):n($w_566))}</span>
        <button class="primary" disabled=${!O}>${n($w_270)}</button>
      </div>`}
    </form>`}function A({activity:t,block:e,live:s,drafts:r,person:i,team:o,words:c}){let u=o?.block===e.id?o.room:null;return L("reports",t.reports&&n($w_412)),$`
    <${F} at=${t.callback} live=${s} />
    <${h} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&$`<${mt} reports=${t.reports} words=${c} />`}
    ${!o&&(t.rooms?$`<${dt} />`:$`<p class="state">${n($w_416)}</p>`)}
    ${u&&$`<${lt} ...${{activity:t,block:e,live:s,drafts:r,person:i,room:u,words:c}} />`}`}A.lost={WriteContribution:()=>n($w_527),EditContribution:()=>n($w_518),SaveReport:()=>n($w_526)};A.refusals={"no-team":()=>n($w_504),"other-team":()=>n($w_140),"not-scribe":()=>n($w_243),enough:()=>n($w_508),"board-full":()=>n($w_358)};function lt({activity:t,block:e,live:s,drafts:r,person:i,room:o,words:c}){let{open:u}=t,p=G(e,o,r),l=a=>{p.draft.value=[p.draft.value,a].filter(Boolean).join(`
`)},m=o.board.filter(a=>u&&T(a,o,i)),d=[["write",p],["report",o],...m.map(a=>["edit",a])].map(([a,b])=>x(a,e,b)),w=a=>a.split(":")[1]===e.id&&!d.includes(a);return $`
    <section class="room">
      <h2><${h} text=${o.title} /></h2>
      ${!u&&$`<p class="state">${n($w_393)}</p>`}
      <${Z} ...${{open:u,block:e,live:s,room:o,words:c,began:p}} />
      <${I} drafts=${r} wanted=${w} open onPut=${u&&l} />
      <${pt} room=${o} person=${i} />
    </section>
    <${Q} ...${{open:u,block:e,live:s,person:i,room:o,drafts:r}} key=${o.id} />
    <${Y} ...${{open:u,block:e,live:s,person:i,room:o,drafts:r}} key=${o.id} />`}function pt({room:t,person:e}){let s=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,c)=>s(c)-s(o)),i=r.length;return $`
    <details class="members">
      <summary>${i===1?n($w_8):n($w_603,{count:i})}</summary>
      <ul role="list">
        ${r.map(o=>$`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${h} text=${o.name} />
            ${o.id===e?.id&&$`<span class="tag">${n($w_590)}</span>`}
            ${o.id===t.scribe&&$`<span class="tag">${n($w_577)}</span>`}
            ${o.waits&&$`<span class="tag">${n($w_558)}</span>`}
          </li>`)}
      </ul>
    </details>`}function dt(){return $`
    <section class="card">
      <h2>${n($w_517)}</h2>
      <p class="soft">${n($w_31)}</p>
    </section>`}function mt({reports:t,words:e}){return $`
    <section class="reports">
      <h2><${h} text=${e.reports??n($w_480)} /></h2>
      ${t.map(s=>$`
        <article key=${s.id} class="card">
          <h3><${h} text=${s.title} /></h3>
          <${R} class=${s.text?"report-text":"soft"} text=${s.text||n($w_204)} />
        </article>`)}
    </section>`}export{A as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
