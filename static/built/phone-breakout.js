/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as u,x1 as w,x12 as y,x13 as b,x14 as C,x15 as g}from"./phone.js";import{x2 as _,x3 as o}from"./phone.js";import{x5 as E,x11 as v}from"./phone.js";import{x4 as S}from"./phone.js";import{x6 as p}from"./phone.js";function T(t,e,n){let r=t.view(e).value;return[...t.done.value.filter(s=>s.seen[e]===r),...t.unsent.value].filter(s=>n(s.do))}import{x7 as x}from"./phone.js";import{x8 as k}from"./phone.js";var Y=600;function L({text:t,onSave:e,onCancel:n}){let[r,a]=w(t),s=b(null);return y(()=>s.current.focus(),[]),u`
    <form onSubmit=${c=>{c.preventDefault(),r.trim()&&e(r.trim())}} class="editor">
      <textarea ref=${s} value=${r} maxlength=${Y} rows="3" aria-label=${o($w_53)}
        onInput=${c=>a(c.currentTarget.value)}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!r.trim()}>${o($w_297)}</button>
        <button type="button" class="quiet" onClick=${n}>${o($w_48)}</button>
      </div>
    </form>`}var R=30,j=["WriteContribution","EditContribution","RemoveContribution"];function N({open:t,block:e,live:n,person:r,room:a}){let s=$=>j.includes($.type)&&$.block===e.id,i=J(a.board,T(n,"team:",s),r);E("board",i,$=>!$.unsent&&`${_($.name)}: ${$.text}`);let c=a.scribe===r?.id,[m,l]=w(!1),f=i.filter(($,h)=>m||h<R||$.person===r?.id);return u`
    <section class="board">
      <h2>${o($w_256)}</h2>
      ${i.length===0&&u`<p class="soft">${o($w_227)}</p>`}
      <ul role="list">
        ${f.map($=>u`
          <${F} key=${$.id} ...${{entry:$,block:e,live:n,person:r}}
            mayChange=${t&&!$.new&&(c||$.person===r?.id)} />`)}
      </ul>
      ${i.length>R&&u`<button type="button" class="quiet" aria-expanded=${m}
        onClick=${()=>l(!m)}>${m?o($w_312):o($w_311,{n:i.length})}</button>`}
    </section>`}function F({entry:t,block:e,live:n,person:r,mayChange:a}){let[s,i]=w(null),c={block:e.id,contribution:t.id},m=()=>i(null),l=$=>{n.send({type:"EditContribution",...c,text:$}),m()},f=()=>{n.send({type:"RemoveContribution",...c}),m()};return s==="edit"&&a?u`<li class="entry"><${L} text=${t.text} onSave=${l} onCancel=${m} /></li>`:u`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${S} class="entry-text" text=${t.text} />
      <p class="entry-by"><${p} text=${t.name} />${z(t,n)}</p>
      ${a&&u`<div class="entry-tools">${s==="remove"?u`<${k} ask=${o($w_344)} yes=${o($w_283)} no=${o($w_149)}
          onYes=${f} onNo=${m} />`:u`
          <button type="button" class="quiet" onClick=${()=>i("edit")}>${o($w_108)}</button>
          <button type="button" class="quiet" onClick=${()=>i("remove")}>${o($w_283)}</button>`}
      </div>`}
    </li>`}function z(t,e){return[t.edited&&H(t),t.unsent&&x(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var H=({editor:t})=>t?`${o($w_540)}: ${_(t)}`:o($w_540);function J(t,e,n){let r=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:s,made:i,seen:c}of e){let m=!c,{contribution:l,text:f,type:$}=s;$==="RemoveContribution"?r.delete(l):$==="EditContribution"&&r.has(l)?r.set(l,{...r.get(l),text:f,edited:!0,editor:null,unsent:m}):$==="WriteContribution"&&!r.has(i)&&r.set(i??a,{id:i??a,text:f,name:n?.name,person:n?.id,new:!0,unsent:m})}return[...r.values()].reverse()}import{x9 as A,x10 as D,x17 as Bt}from"./phone.js";function P({at:t,live:e}){let n=D(e),r=t!=null;return v("call",r&&o($w_267)),u`
    <div class="callback-place">${r&&u`
      <div class="callback">
        <p>${o($w_267)}</p>
        <span class="callback-clock" aria-hidden="true">${A(Math.max(0,t-n))}</span>
      </div>`}
    </div>`}import{x16 as W}from"./phone.js";function B(t){let e=null,n;function r(i){e={text:i,since:e?.since??Date.now()},clearTimeout(n),n=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let i=e;s(),i&&t(i.text)}function s(){clearTimeout(n),e=null}return{typed:r,flush:a,drop:s}}function I({block:t,live:e,room:n,drafts:r,held:a}){let s=`report:${t.id}`,i=C(null),c=C(""),m=b();m.current??=B(async d=>{c.value="sent";let U=await e.send({type:"SaveReport",block:t.id,text:d});i.peek()===d&&c.peek()==="sent"&&(c.value=U.ok?"saved":"refused")});let{flush:l,drop:f}=m.current,$=d=>{i.value=r.typing(s).value=d,c.value="typing",m.current.typed(d)};y(()=>{let d=()=>{document.visibilityState==="hidden"&&l()};return document.addEventListener("visibilitychange",d),window.addEventListener("pagehide",l),()=>{if(document.removeEventListener("visibilitychange",d),window.removeEventListener("pagehide",l),a()){l();return}f(),r.setAside(s)}},[]);let h=e.unsent.value.map(d=>d.do).findLast(d=>d.type==="SaveReport"&&d.block===t.id);return{text:i.value??h?.text??n.report,state:c.value,waiting:h,type:$,flush:l}}var Q=4e3;function M({open:t,block:e,live:n,person:r,room:a,drafts:s}){let i=a.scribe===r?.id,c=b(i),m=b(!1);m.current=!i&&(m.current||c.current),c.current=i;let l=s.of(`report:${e.id}`,e.title);return u`
    <section class="report card">
      <h2>${o($w_257)}</h2>
      <p class="soft" role="status">${V(a,i,m.current)}</p>
      ${i&&t?u`<${Z} ...${{block:e,live:n,room:a,drafts:s,draft:l,held:()=>c.current}} />`:u`<p class=${a.report?"report-text":"soft"}>${a.report||o($w_230)}</p>
          <${q} draft=${l} />`}
      ${!i&&t&&u`<${X} ...${{block:e,live:n,room:a}} />`}
    </section>`}function V(t,e,n){if(e)return o($w_508);if(!t.scribe)return"";let r=O(t);return n?o($w_624,{name:r}):`${o($w_299)} ${r}`}function O(t){return _(t.members.find(e=>e.id===t.scribe)?.name??"?")}function X({block:t,live:e,room:n}){let[r,a]=w(!1),s=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return n.scribe?r?u`<${k} ask=${o($w_623,{name:O(n)})}
    yes=${o($w_340)} no=${o($w_201)} onYes=${s} onNo=${()=>a(!1)} />`:u`<button type="button" onClick=${()=>a(!0)}>${o($w_131)}</button>`:u`<button type="button" onClick=${s}>${o($w_494)}</button>`}function q({draft:t,onPut:e}){if(!t.value)return null;let n=o($w_509);return u`
    <details open><summary>${n}</summary>
      <${W} draft=${t} label=${n} onPut=${e} /></details>`}function Z({block:t,live:e,room:n,drafts:r,draft:a,held:s}){let i=g(),c=I({block:t,live:e,room:n,drafts:r,held:s}),m=l=>{c.type(l.includes(c.text)?l:`${c.text}
${l}`),a.value=""};return u`
    <label for=${i} class="sr-only">${o($w_257)}</label>
    <textarea id=${i} class="report-page" value=${c.text} maxlength=${Q} rows="6"
      placeholder=${o($w_240)}
      onInput=${l=>c.type(l.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${tt(e,c)}</span>
      <button type="button" onClick=${c.flush}>${o($w_297)}</button>
    </div>
    <${q} draft=${a} onPut=${m} />`}function tt(t,{state:e,text:n,waiting:r}){return e==="typing"?o($w_590):r?x(t,!0):e==="refused"?o($w_561):n||e==="saved"?o($w_576):""}var G=600;function K({open:t,block:e,live:n,words:r,draft:a}){let s=g(),i=a.value,[c,m]=w(!1),l=n.unsent.value.some($=>$.do.type==="WriteContribution");return!t&&!i?null:u`
    <form class="writebox" onSubmit=${$=>{$.preventDefault(),!(!t||!i.trim())&&(n.send({type:"WriteContribution",block:e.id,text:i.trim()}),a.value="",m(!0),$.currentTarget.querySelector("textarea").focus())}}>
      <label for=${s}><${p} text=${r.board??o($w_493)} /></label>
      <textarea id=${s} value=${i} maxlength=${G} rows="3" placeholder=${o($w_239)}
        onInput=${$=>{a.value=$.currentTarget.value}}></textarea>
      <div class="writebox-row">
        <span class="soft small">${i?o($w_603,{count:i.length,most:G}):c&&(l?x(n,!0):o($w_567))}</span>
        <button class="primary" disabled=${!t||!i.trim()}>${o($w_273)}</button>
      </div>
    </form>`}function et({activity:t,block:e,live:n,drafts:r,person:a,team:s,words:i}){let c=s?.block===e.id?s.room:null;return v("reports",t.reports&&o($w_415)),u`
    <${P} at=${t.callback} live=${n} />
    <${p} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&u`<${st} reports=${t.reports} words=${i} />`}
    ${!s&&(t.rooms?u`<${rt} />`:u`<p class="state">${o($w_419)}</p>`)}
    ${c&&u`<${nt} ...${{activity:t,block:e,live:n,drafts:r,person:a,room:c,words:i}} />`}`}function nt({activity:t,block:e,live:n,drafts:r,person:a,room:s,words:i}){let{open:c}=t;return u`
    <section class="room">
      <h2><${p} text=${s.title} /></h2>
      ${!c&&u`<p class="state">${o($w_397)}</p>`}
      <${K} ...${{open:c,block:e,live:n,words:i,draft:r.of(`write:${e.id}`,e.title)}} />
      <${ot} room=${s} person=${a} />
    </section>
    <${M} ...${{open:c,block:e,live:n,person:a,room:s,drafts:r}} key=${s.id} />
    <${N} ...${{open:c,block:e,live:n,person:a,room:s}} key=${s.id} />`}function ot({room:t,person:e}){let n=({id:s})=>[t.scribe,e?.id].indexOf(s),r=[...t.members].sort((s,i)=>n(i)-n(s)),a=r.length;return u`
    <details class="members">
      <summary>${a===1?o($w_8):o($w_604,{count:a})}</summary>
      <ul role="list">
        ${r.map(s=>u`
          <li key=${s.id} class=${s.id===e?.id?"me":""}>
            <${p} text=${s.name} />
            ${s.id===e?.id&&u`<span class="tag">${o($w_591)}</span>`}
            ${s.id===t.scribe&&u`<span class="tag">${o($w_578)}</span>`}
          </li>`)}
      </ul>
    </details>`}function rt(){return u`
    <section class="card">
      <h2>${o($w_519)}</h2>
      <p class="soft">${o($w_31)}</p>
    </section>`}function st({reports:t,words:e}){return u`
    <section class="reports">
      <h2><${p} text=${e.reports??o($w_483)} /></h2>
      ${t.map(n=>u`
        <article key=${n.id} class="card">
          <h3><${p} text=${n.title} /></h3>
          <${S} class=${n.text?"report-text":"soft"} text=${n.text||o($w_208)} />
        </article>`)}
    </section>`}export{et as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
