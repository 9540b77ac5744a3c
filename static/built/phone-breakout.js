/**/
import{x0 as i,x1 as g,x10 as _,x11 as y,x12 as D,x17 as E,x25 as ht,x26 as yt}from"./phone.js";import{x2 as b,x3 as r,x9 as K}from"./phone.js";import{x5 as M,x13 as T}from"./phone.js";import{x4 as R}from"./phone.js";import{x14 as O}from"./phone.js";import{x6 as v}from"./phone.js";function B(t,e,n){let o=t.view(e).value;return[...t.done.value.filter(s=>s.seen[e]===o),...t.unsent.value].filter(s=>n(s.do))}import{x7 as k}from"./phone.js";import{x8 as S}from"./phone.js";var rt=600;function j({entry:t,draft:e,doing:n,set:o,onSave:a,onCancel:s}){let c=n==="typed"||e.value,l=c?e.value:t.text,d=c&&t.text!==e.where,u=d&&r($w_793,{name:b(t.editor??t.name)}),f=y(null);_(()=>{n&&f.current.focus()},[]);let m=({currentTarget:p})=>{c||(e.where=t.text),o("typed"),e.value=p.value};return i`
    <form onSubmit=${p=>{p.preventDefault(),l.trim()&&a(l.trim())}} class="editor">
      ${u&&i`<p class="state" role="alert">${u}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${f} value=${l} maxlength=${rt} rows="3" aria-label=${r($w_78)}
        onInput=${m}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!l.trim()}>${d?r($w_348):r($w_376)}</button>
        <button type="button" class="quiet" onClick=${s}>${d?r($w_198):r($w_75)}</button>
      </div>
    </form>`}var x=(t,e,{id:n})=>`${t}:${e.id}:${n}`,I=(t,e)=>`${b(t.title)} · ${b(e.title)}`,L=(t,e,n)=>[t.person,e.scribe].includes(n?.id);function q(t,e,n){let[o,a]=g(e),s=l=>n.of(x("write",t,l),I(t,l)),c=s(o).value?o:e;return _(()=>a(c),[c.id]),{...c,draft:s(c),leave:()=>a(e)}}var z=30,nt=["WriteContribution","EditContribution","RemoveContribution"];function G({open:t,block:e,live:n,person:o,room:a,drafts:s}){let c=({block:$,team:h})=>$===e.id&&(h??a.id)===a.id,l=$=>nt.includes($.type)&&c($),d=it(a.board,B(n,"team:",l),o);M("board",d,$=>!$.unsent&&`${b($.name)}: ${$.text}`);let[u,f]=g(!1),m=s.kept.value.map(({name:$})=>$),w=$=>m.includes(x("edit",e,$)),p=d.filter(($,h)=>u||h<z||$.person===o?.id||w($));return i`
    <section class="board">
      <h2>${r($w_323)}</h2>
      ${d.length===0&&i`<p class="soft">${r($w_284)}</p>`}
      <ul role="list">
        ${p.map($=>i`
          <${st} key=${$.id} ...${{entry:$,block:e,live:n,person:o,drafts:s}} begun=${w($)}
            may=${t&&!$.new&&L($,a,o)} />`)}
      </ul>
      ${d.length>z&&i`<button type="button" class="quiet" aria-expanded=${u}
        onClick=${()=>f(!u)}>${u?r($w_397):r($w_395,{n:d.length})}</button>`}
    </section>`}function st({entry:t,block:e,live:n,person:o,drafts:a,may:s,begun:c}){let l=x("edit",e,t),[d,u]=g(null),f={block:e.id,contribution:t.id},m=()=>u(null),w=()=>{a.of(l).value="",m()},p=h=>{n.send({type:"EditContribution",...f,text:h,was:t.text},{draft:l}),w()},$=()=>{n.send({type:"RemoveContribution",...f}),m()};return s&&(c||d&&d!=="remove")?i`<li class="entry"><${j} ...${{entry:t,doing:d}} draft=${a.of(l)} set=${u}
      onSave=${p} onCancel=${w} /></li>`:i`
    <li class=${t.person===o?.id?"entry own":"entry"}>
      <${R} class="entry-text" text=${t.text} />
      <p class="entry-by"><${v} text=${t.name} />${ot(t,n)}</p>
      ${s&&i`<div class="entry-tools">${d==="remove"?i`<${S} ask=${r($w_446)} yes=${r($w_359)} no=${r($w_189)}
          onYes=${$} onNo=${m} />`:i`
          <button type="button" class="quiet" onClick=${()=>u("edit")}>${r($w_137)}</button>
          <button type="button" class="quiet" onClick=${()=>u("remove")}>${r($w_359)}</button>`}
      </div>`}
    </li>`}function ot(t,e){return[t.edited&&at(t),t.waits&&r($w_724),t.unsent&&k(e,!0)].filter(Boolean).map(o=>` · ${o}`).join("")}var at=({editor:t})=>t?`${r($w_704)}: ${b(t)}`:r($w_704);function it(t,e,n){let o=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:s,made:c,seen:l}of e){let d=!l,{contribution:u,text:f,type:m}=s;m==="RemoveContribution"?o.delete(u):m==="EditContribution"&&o.has(u)?o.set(u,{...o.get(u),text:f,edited:!0,editor:null,unsent:d}):m==="WriteContribution"&&!o.has(c)&&o.set(c??a,{id:c??a,text:f,name:n?.name,person:n?.id,new:!0,unsent:d})}return[...o.values()].reverse()}function Q(t){return t===0?r($w_273):t===1?r($w_14):r($w_775,{count:K(t)})}import{x15 as Y,x16 as U,x19 as oe,x23 as ae,x24 as ie}from"./phone.js";function F({at:t,live:e}){let n=U(e),o=t!=null;return T("call",o&&r($w_342)),i`
    <div class="callback-place">${o&&i`
      <div class="callback">
        <p>${r($w_342)}</p>
        <span class="callback-clock" aria-hidden="true">${Y(Math.max(0,t-n))}</span>
      </div>`}
    </div>`}import{x18 as H}from"./phone.js";function J(t){let e=null,n;function o(c){e={text:c,since:e?.since??Date.now()},clearTimeout(n),n=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let c=e;s(),c&&t(c.text)}function s(){clearTimeout(n),e=null}return{typed:o,flush:a,drop:s}}function V({block:t,live:e,room:n,drafts:o,held:a}){let s=x("report",t,n),c=D(null),l=D(""),d=y();d.current??=J(async p=>{l.value="sent";let $=await e.send({type:"SaveReport",block:t.id,team:n.id,text:p},{whole:!0,draft:s});c.peek()===p&&l.peek()==="sent"&&(l.value=$.ok?"saved":"refused")});let{flush:u,drop:f}=d.current,m=p=>{c.value=o.typing(s).value=p,l.value="typing",d.current.typed(p)};_(()=>{let p=()=>{document.visibilityState==="hidden"&&u()};return document.addEventListener("visibilitychange",p),window.addEventListener("pagehide",u),()=>{if(document.removeEventListener("visibilitychange",p),window.removeEventListener("pagehide",u),a()){u();return}f(),o.setAside(s)}},[]);let w=e.unsent.value.map(p=>p.do).findLast(p=>p.type==="SaveReport"&&p.block===t.id&&p.team===n.id);return{text:c.value??w?.text??n.report,state:l.value,waiting:w,type:m,flush:u}}var lt=4e3;function X({open:t,block:e,live:n,person:o,room:a,drafts:s}){let c=a.scribe===o?.id,l=y(c),d=y(!1);d.current=!c&&(d.current||l.current),l.current=c;let u=s.of(x("report",e,a),I(e,a));return i`
    <section class="report card">
      <h2>${r($w_324)}</h2>
      <p class="soft" role="status">${ct(a,c,d.current)}</p>
      ${c&&t?i`<${pt} ...${{block:e,live:n,room:a,drafts:s,draft:u,held:()=>l.current}} />`:i`<p class=${a.report?"report-text":"soft"}>${a.report||r($w_289)}</p>
          <${tt} draft=${u} />`}
      ${!c&&t&&i`<${ut} ...${{block:e,live:n,room:a}} />`}
    </section>`}function ct(t,e,n){if(e)return r($w_664);if(!t.scribe)return"";let o=Z(t);return n?r($w_795,{name:o}):`${r($w_379)} ${o}`}function Z(t){return b(t.members.find(e=>e.id===t.scribe)?.name??"?")}function ut({block:t,live:e,room:n}){let[o,a]=g(!1),s=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return n.scribe?o?i`<${S} ask=${r($w_794,{name:Z(n)})}
    yes=${r($w_439)} no=${r($w_255)} onYes=${s} onNo=${()=>a(!1)} />`:i`<button type="button" onClick=${()=>a(!0)}>${r($w_160)}</button>`:i`<button type="button" onClick=${s}>${r($w_645)}</button>`}function tt({draft:t,onPut:e}){if(!t.value)return null;let n=r($w_667);return i`
    <details open><summary>${n}</summary>
      <${H} draft=${t} label=${n} onPut=${e} /></details>`}function pt({block:t,live:e,room:n,drafts:o,draft:a,held:s}){let c=E(),l=V({block:t,live:e,room:n,drafts:o,held:s}),d=u=>l.type(u.includes(l.text)?u:`${l.text}
${u}`);return i`
    <label for=${c} class="sr-only">${r($w_324)}</label>
    <textarea id=${c} class="report-page" value=${l.text} maxlength=${lt} rows="6"
      placeholder=${r($w_301)}
      onInput=${u=>l.type(u.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${dt(e,l)}</span>
      <button type="button" onClick=${l.flush}>${r($w_376)}</button>
    </div>
    <${tt} draft=${a} onPut=${d} />`}function dt(t,{state:e,text:n,waiting:o}){return e==="typing"?r($w_757):o?k(t,!0):e==="refused"?r($w_726):n||e==="saved"?r($w_742):""}var N=600;function et({open:t,block:e,live:n,room:o,words:a,began:s}){let c=E(),l=y(null),{draft:d}=s,u=d.value,[f,m]=g(!1),[w,p]=g(!1),$=n.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!u)return null;let h=s.id!==o.id,P=t&&u.trim()&&u.length<=N,A=()=>{n.send({type:"WriteContribution",block:e.id,team:o.id,text:u.trim()},{draft:x("write",e,o)}),d.value="",m(!0),l.current.focus(),p(!1)};return i`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),P&&(h?p(!0):A())}}>
      <label for=${c}><${v} text=${a.board??r($w_644)} /></label>
      <textarea id=${c} ref=${l} value=${u} maxlength=${N} rows="3" placeholder=${r($w_300)}
        onInput=${C=>{d.value=C.currentTarget.value}}></textarea>
      ${h&&i`<p class="soft">${r($w_665,{team:b(s.title)})}</p>`}
      ${h&&w?i`<${S} ask=${r($w_347,{team:b(o.title)})}
        yes=${r($w_349)} no=${r($w_391)} onYes=${A} onNo=${()=>{p(!1),s.leave()}} />`:i`
      <div class="writebox-row">
        <span class="soft small">${u?r($w_774,{count:u.length,most:N}):f&&($?k(n,!0):r($w_731))}</span>
        <button class="primary" disabled=${!P}>${r($w_349)}</button>
      </div>`}
    </form>`}function W({activity:t,block:e,live:n,drafts:o,person:a,team:s,words:c}){let l=s?.block===e.id?s.room:null;return T("reports",t.reports&&r($w_550)),i`
    <${F} at=${t.callback} live=${n} />
    <${v} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&i`<${bt} reports=${t.reports} words=${c} />`}
    ${!s&&(t.rooms?i`<${wt} />`:i`<p class="state">${r($w_554)}</p>`)}
    ${l&&i`<${$t} ...${{activity:t,block:e,live:n,drafts:o,person:a,room:l,words:c}} />`}`}W.lost={WriteContribution:()=>r($w_686),EditContribution:()=>r($w_678),SaveReport:()=>r($w_685)};W.refusals={"no-team":()=>r($w_663),"other-team":()=>r($w_183),"not-scribe":()=>r($w_310),enough:()=>r($w_668),"board-full":()=>r($w_465)};function $t({activity:t,block:e,live:n,drafts:o,person:a,room:s,words:c}){let{open:l}=t,d=q(e,s,o),u=p=>{d.draft.value=[d.draft.value,p].filter(Boolean).join(`
`)},f=s.board.filter(p=>l&&L(p,s,a)),m=[["write",d],["report",s],...f.map(p=>["edit",p])].map(([p,$])=>x(p,e,$)),w=p=>p.split(":")[1]===e.id&&!m.includes(p);return i`
    <section class="room">
      <h2 class="room-title"><${mt} room=${s} /></h2>
      ${!l&&i`<p class="state">${r($w_522)}</p>`}
      <${et} ...${{open:l,block:e,live:n,room:s,words:c,began:d}} />
      <${O} drafts=${o} wanted=${w} open onPut=${l&&u} />
      <${ft} room=${s} person=${a} />
    </section>
    <${X} ...${{open:l,block:e,live:n,person:a,room:s,drafts:o}} key=${s.id} />
    <${G} ...${{open:l,block:e,live:n,person:a,room:s,drafts:o}} key=${s.id} />`}function mt({room:t}){return i`<small>${r($w_660)}</small>${" "}<${v} class="room-name" text=${t.title} />
    ${t.place&&i`<${v} class="room-where" text=${t.place} />`}`}function ft({room:t,person:e}){let n=({id:s})=>[t.scribe,e?.id].indexOf(s),o=[...t.members].sort((s,c)=>n(c)-n(s)),a=o.length;return i`
    <details class="members">
      <summary>${Q(a)}</summary>
      <ul role="list">
        ${o.map(s=>i`
          <li key=${s.id} class=${s.id===e?.id?"me":""}>
            <${v} text=${s.name} />
            ${s.id===e?.id&&i`<span class="tag">${r($w_758)}</span>`}
            ${s.id===t.scribe&&i`<span class="tag">${r($w_744)}</span>`}
            ${s.waits&&i`<span class="tag">${r($w_724)}</span>`}
          </li>`)}
      </ul>
    </details>`}function wt(){return i`
    <section class="card">
      <h2>${r($w_676)}</h2>
      <p class="soft">${r($w_54)}</p>
    </section>`}function bt({reports:t,words:e}){return i`
    <section class="reports">
      <h2><${v} text=${e.reports??r($w_630)} /></h2>
      ${t.map(n=>i`
        <article key=${n.id} class="card">
          <h3><${v} text=${n.title} /></h3>
          <${R} class=${n.text?"report-text":"soft"} text=${n.text||r($w_261)} />
        </article>`)}
    </section>`}var Fe="@media all{@layer surface{html:has(.callback){--above: 10rem}body:has(.callback) .bar .clock{display:none}.callback{align-items:center;background:var(--accent);border-radius:var(--radius);color:var(--accent-ink);display:flex;flex-wrap:wrap;font-weight:700;gap:var(--space-4);justify-content:space-between;padding:var(--space-3) var(--space-4)}@media(forced-colors:active){.callback{border:3px solid CanvasText}}.callback p{flex:1 1 8rem}.callback-place{position:sticky;top:min(4.5rem + var(--ribbon),var(--tall));z-index:1}.callback-place:empty{margin-block-end:calc(-1 * var(--space-4))}.callback-clock{flex:none;font-size:var(--step-2);font-variant-numeric:tabular-nums;line-height:1}.room-title{background:var(--paper-raised);border-inline-start:6px solid var(--accent);border-radius:var(--radius);display:grid;padding:var(--space-2) var(--space-3)}.room-title>small{color:var(--ink-soft);font-size:var(--step--1);font-weight:400}.room-where{font-weight:400}.room{display:grid;gap:var(--space-2);grid-template-columns:minmax(0,1fr)}.members summary{color:var(--info);cursor:pointer;font-weight:600;min-height:var(--target);padding-block:var(--space-2)}.members ul{display:flex;flex-wrap:wrap;gap:var(--space-2)}.members li{background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius-round);padding:var(--space-1) var(--space-3)}.members li.me{font-weight:700}.members .tag{margin-inline-start:var(--space-1)}.board,.board ul{display:grid;gap:var(--space-2);grid-template-columns:minmax(0,1fr)}.entry{background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);padding:var(--space-3) var(--space-4)}.entry.own{border-inline-start:4px solid var(--info)}.entry-text,.report-text{white-space:pre-line}.entry-by{color:var(--ink-soft);font-size:var(--step--1)}.entry .entry-tools{margin-block-end:calc(-1 * var(--space-2))}.editor,.writebox{display:grid;gap:var(--space-2)}.writebox-row{align-items:center;display:flex;gap:var(--space-3);justify-content:space-between}.writebox-row>button{flex-shrink:0;max-width:65%}.writebox-row>span{line-height:1.25}.report summary{cursor:pointer;min-height:var(--target);padding-block:var(--space-2)}.report{display:grid;gap:var(--space-3);justify-items:start}.report>:not(.sr-only,button){width:100%}.reports{display:grid;gap:var(--space-3);grid-template-columns:minmax(0,1fr)}}}";export{W as default,Fe as styles};
//# sourceMappingURL=/static/built/phone-breakout.js.map
