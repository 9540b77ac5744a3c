/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as c,x1 as b,x12 as y,x13 as v,x14 as N,x16 as E}from"./phone.js";import{x2 as f,x3 as s}from"./phone.js";import{x5 as D,x11 as L}from"./phone.js";import{x4 as T}from"./phone.js";import{x15 as I}from"./phone.js";import{x6 as _}from"./phone.js";function W(t,e,n){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>n(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var Z=600;function M({entry:t,draft:e,doing:n,set:r,onSave:i,onCancel:o}){let $=n==="typed"||e.value,u=$?e.value:t.text,p=$&&t.text!==e.where,l=p&&s($w_620,{name:f(t.editor??t.name)}),m=v(null);y(()=>{n&&m.current.focus()},[]);let d=({currentTarget:a})=>{$||(e.where=t.text),r("typed"),e.value=a.value};return c`
    <form onSubmit=${a=>{a.preventDefault(),u.trim()&&i(u.trim())}} class="editor">
      ${l&&c`<p class="state" role="alert">${l}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${m} value=${u} maxlength=${Z} rows="3" aria-label=${s($w_52)}
        onInput=${d}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?s($w_269):s($w_292)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?s($w_150):s($w_47)}</button>
      </div>
    </form>`}var h=(t,e,{id:n})=>`${t}:${e.id}:${n}`,B=(t,e)=>`${f(t.title)} · ${f(e.title)}`,R=(t,e,n)=>[t.person,e.scribe].includes(n?.id);function q(t,e,n){let[r,i]=b(e),o=u=>n.of(h("write",t,u),B(t,u)),$=o(r).value?r:e;return y(()=>i($),[$.id]),{...$,draft:o($),leave:()=>i(e)}}var G=30,tt=["WriteContribution","EditContribution","RemoveContribution"];function K({open:t,block:e,live:n,person:r,room:i,drafts:o}){let $=({type:a,block:x,team:g})=>tt.includes(a)&&x===e.id&&(g??i.id)===i.id,u=ot(i.board,W(n,"team:",$),r);D("board",u,a=>!a.unsent&&`${f(a.name)}: ${a.text}`);let[p,l]=b(!1),m=o.kept.value.map(({name:a})=>a),d=a=>m.includes(h("edit",e,a)),w=u.filter((a,x)=>p||x<G||a.person===r?.id||d(a));return c`
    <section class="board">
      <h2>${s($w_252)}</h2>
      ${u.length===0&&c`<p class="soft">${s($w_223)}</p>`}
      <ul role="list">
        ${w.map(a=>c`
          <${et} key=${a.id} ...${{entry:a,block:e,live:n,person:r,drafts:o}} begun=${d(a)}
            may=${t&&!a.new&&R(a,i,r)} />`)}
      </ul>
      ${u.length>G&&c`<button type="button" class="quiet" aria-expanded=${p}
        onClick=${()=>l(!p)}>${p?s($w_308):s($w_307,{n:u.length})}</button>`}
    </section>`}function et({entry:t,block:e,live:n,person:r,drafts:i,may:o,begun:$}){let u=h("edit",e,t),[p,l]=b(null),m={block:e.id,contribution:t.id},d=()=>l(null),w=()=>{i.of(u).value="",d()},a=g=>{n.send({type:"EditContribution",...m,text:g,was:t.text}),w()},x=()=>{n.send({type:"RemoveContribution",...m}),d()};return o&&($||p&&p!=="remove")?c`<li class="entry"><${M} ...${{entry:t,doing:p}} draft=${i.of(u)} set=${l}
      onSave=${a} onCancel=${w} /></li>`:c`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${T} class="entry-text" text=${t.text} />
      <p class="entry-by"><${_} text=${t.name} />${nt(t,n)}</p>
      ${o&&c`<div class="entry-tools">${p==="remove"?c`<${k} ask=${s($w_340)} yes=${s($w_279)} no=${s($w_145)}
          onYes=${x} onNo=${d} />`:c`
          <button type="button" class="quiet" onClick=${()=>l("edit")}>${s($w_104)}</button>
          <button type="button" class="quiet" onClick=${()=>l("remove")}>${s($w_279)}</button>`}
      </div>`}
    </li>`}function nt(t,e){return[t.edited&&st(t),t.waits&&s($w_556),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var st=({editor:t})=>t?`${s($w_537)}: ${f(t)}`:s($w_537);function ot(t,e,n){let r=new Map(t.map(i=>[i.id,i]));for(let{id:i,do:o,made:$,seen:u}of e){let p=!u,{contribution:l,text:m,type:d}=o;d==="RemoveContribution"?r.delete(l):d==="EditContribution"&&r.has(l)?r.set(l,{...r.get(l),text:m,edited:!0,editor:null,unsent:p}):d==="WriteContribution"&&!r.has($)&&r.set($??i,{id:$??i,text:m,name:n?.name,person:n?.id,new:!0,unsent:p})}return[...r.values()].reverse()}import{x9 as Y,x10 as j,x18 as Xt}from"./phone.js";function U({at:t,live:e}){let n=j(e),r=t!=null;return L("call",r&&s($w_262)),c`
    <div class="callback-place">${r&&c`
      <div class="callback">
        <p>${s($w_262)}</p>
        <span class="callback-clock" aria-hidden="true">${Y(Math.max(0,t-n))}</span>
      </div>`}
    </div>`}import{x17 as F}from"./phone.js";function z(t){let e=null,n;function r($){e={text:$,since:e?.since??Date.now()},clearTimeout(n),n=setTimeout(i,Math.min(1e3,e.since+3e3-Date.now()))}function i(){let $=e;o(),$&&t($.text)}function o(){clearTimeout(n),e=null}return{typed:r,flush:i,drop:o}}function H({block:t,live:e,room:n,drafts:r,held:i}){let o=h("report",t,n),$=N(null),u=N(""),p=v();p.current??=z(async a=>{u.value="sent";let x=await e.send({type:"SaveReport",block:t.id,team:n.id,text:a});$.peek()===a&&u.peek()==="sent"&&(u.value=x.ok?"saved":"refused")});let{flush:l,drop:m}=p.current,d=a=>{$.value=r.typing(o).value=a,u.value="typing",p.current.typed(a)};y(()=>{let a=()=>{document.visibilityState==="hidden"&&l()};return document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",l),()=>{if(document.removeEventListener("visibilitychange",a),window.removeEventListener("pagehide",l),i()){l();return}m(),r.setAside(o)}},[]);let w=e.unsent.value.map(a=>a.do).findLast(a=>a.type==="SaveReport"&&a.block===t.id&&a.team===n.id);return{text:$.value??w?.text??n.report,state:u.value,waiting:w,type:d,flush:l}}var rt=4e3;function J({open:t,block:e,live:n,person:r,room:i,drafts:o}){let $=i.scribe===r?.id,u=v($),p=v(!1);p.current=!$&&(p.current||u.current),u.current=$;let l=o.of(h("report",e,i),B(e,i));return c`
    <section class="report card">
      <h2>${s($w_253)}</h2>
      <p class="soft" role="status">${at(i,$,p.current)}</p>
      ${$&&t?c`<${ut} ...${{block:e,live:n,room:i,drafts:o,draft:l,held:()=>u.current}} />`:c`<p class=${i.report?"report-text":"soft"}>${i.report||s($w_226)}</p>
          <${V} draft=${l} />`}
      ${!$&&t&&c`<${it} ...${{block:e,live:n,room:i}} />`}
    </section>`}function at(t,e,n){if(e)return s($w_503);if(!t.scribe)return"";let r=Q(t);return n?s($w_622,{name:r}):`${s($w_294)} ${r}`}function Q(t){return f(t.members.find(e=>e.id===t.scribe)?.name??"?")}function it({block:t,live:e,room:n}){let[r,i]=b(!1),o=()=>{i(!1),e.send({type:"TakePen",block:t.id})};return n.scribe?r?c`<${k} ask=${s($w_621,{name:Q(n)})}
    yes=${s($w_336)} no=${s($w_197)} onYes=${o} onNo=${()=>i(!1)} />`:c`<button type="button" onClick=${()=>i(!0)}>${s($w_127)}</button>`:c`<button type="button" onClick=${o}>${s($w_489)}</button>`}function V({draft:t,onPut:e}){if(!t.value)return null;let n=s($w_505);return c`
    <details open><summary>${n}</summary>
      <${F} draft=${t} label=${n} onPut=${e} /></details>`}function ut({block:t,live:e,room:n,drafts:r,draft:i,held:o}){let $=E(),u=H({block:t,live:e,room:n,drafts:r,held:o}),p=l=>u.type(l.includes(u.text)?l:`${u.text}
${l}`);return c`
    <label for=${$} class="sr-only">${s($w_253)}</label>
    <textarea id=${$} class="report-page" value=${u.text} maxlength=${rt} rows="6"
      placeholder=${s($w_236)}
      onInput=${l=>u.type(l.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${ct(e,u)}</span>
      <button type="button" onClick=${u.flush}>${s($w_292)}</button>
    </div>
    <${V} draft=${i} onPut=${p} />`}function ct(t,{state:e,text:n,waiting:r}){return e==="typing"?s($w_587):r?S(t,!0):e==="refused"?s($w_558):n||e==="saved"?s($w_573):""}var P=600;function X({open:t,block:e,live:n,room:r,words:i,began:o}){let $=E(),u=v(null),{draft:p}=o,l=p.value,[m,d]=b(!1),[w,a]=b(!1),x=n.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!l)return null;let g=o.id!==r.id,A=t&&l.trim()&&l.length<=P,O=()=>{n.send({type:"WriteContribution",block:e.id,team:r.id,text:l.trim()}),p.value="",d(!0),u.current.focus(),a(!1)};return c`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),A&&(g?a(!0):O())}}>
      <label for=${$}><${_} text=${i.board??s($w_488)} /></label>
      <textarea id=${$} ref=${u} value=${l} maxlength=${P} rows="3" placeholder=${s($w_235)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${g&&c`<p class="soft">${s($w_504,{team:f(o.title)})}</p>`}
      ${g&&w?c`<${k} ask=${s($w_268,{team:f(r.title)})}
        yes=${s($w_270)} no=${s($w_304)} onYes=${O} onNo=${()=>{a(!1),o.leave()}} />`:c`
      <div class="writebox-row">
        <span class="soft small">${l?s($w_600,{count:l.length,most:P}):m&&(x?S(n,!0):s($w_564))}</span>
        <button class="primary" disabled=${!A}>${s($w_270)}</button>
      </div>`}
    </form>`}function $t({activity:t,block:e,live:n,drafts:r,person:i,team:o,words:$}){let u=o?.block===e.id?o.room:null;return L("reports",t.reports&&s($w_410)),c`
    <${U} at=${t.callback} live=${n} />
    <${_} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&c`<${mt} reports=${t.reports} words=${$} />`}
    ${!o&&(t.rooms?c`<${dt} />`:c`<p class="state">${s($w_414)}</p>`)}
    ${u&&c`<${lt} ...${{activity:t,block:e,live:n,drafts:r,person:i,room:u,words:$}} />`}`}function lt({activity:t,block:e,live:n,drafts:r,person:i,room:o,words:$}){let{open:u}=t,p=q(e,o,r),l=a=>{p.draft.value=[p.draft.value,a].filter(Boolean).join(`
`)},m=o.board.filter(a=>u&&R(a,o,i)),d=[["write",p],["report",o],...m.map(a=>["edit",a])].map(([a,x])=>h(a,e,x)),w=a=>a.split(":")[1]===e.id&&!d.includes(a);return c`
    <section class="room">
      <h2><${_} text=${o.title} /></h2>
      ${!u&&c`<p class="state">${s($w_392)}</p>`}
      <${X} ...${{open:u,block:e,live:n,room:o,words:$,began:p}} />
      <${I} drafts=${r} wanted=${w} open onPut=${u&&l} />
      <${pt} room=${o} person=${i} />
    </section>
    <${J} ...${{open:u,block:e,live:n,person:i,room:o,drafts:r}} key=${o.id} />
    <${K} ...${{open:u,block:e,live:n,person:i,room:o,drafts:r}} key=${o.id} />`}function pt({room:t,person:e}){let n=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,$)=>n($)-n(o)),i=r.length;return c`
    <details class="members">
      <summary>${i===1?s($w_8):s($w_601,{count:i})}</summary>
      <ul role="list">
        ${r.map(o=>c`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${_} text=${o.name} />
            ${o.id===e?.id&&c`<span class="tag">${s($w_588)}</span>`}
            ${o.id===t.scribe&&c`<span class="tag">${s($w_575)}</span>`}
            ${o.waits&&c`<span class="tag">${s($w_556)}</span>`}
          </li>`)}
      </ul>
    </details>`}function dt(){return c`
    <section class="card">
      <h2>${s($w_515)}</h2>
      <p class="soft">${s($w_31)}</p>
    </section>`}function mt({reports:t,words:e}){return c`
    <section class="reports">
      <h2><${_} text=${e.reports??s($w_478)} /></h2>
      ${t.map(n=>c`
        <article key=${n.id} class="card">
          <h3><${_} text=${n.title} /></h3>
          <${T} class=${n.text?"report-text":"soft"} text=${n.text||s($w_204)} />
        </article>`)}
    </section>`}export{$t as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
