/**/
import{x0 as i,x1 as h,x10 as y,x11 as g,x12 as W,x17 as E,x25 as vt,x26 as gt}from"./phone.js";import{x2 as x,x3 as n,x9 as K}from"./phone.js";import{x5 as M,x13 as R}from"./phone.js";import{x4 as T}from"./phone.js";import{x14 as O}from"./phone.js";import{x6 as _}from"./phone.js";function B(t,e,s){let r=t.view(e).value;return[...t.done.value.filter(o=>o.seen[e]===r),...t.unsent.value].filter(o=>s(o.do))}import{x7 as S}from"./phone.js";import{x8 as k}from"./phone.js";var nt=600;function q({entry:t,draft:e,doing:s,set:r,onSave:a,onCancel:o}){let $=s==="typed"||e.value,u=$?e.value:t.text,p=$&&t.text!==e.where,l=p&&n($w_778,{name:x(t.editor??t.name)}),m=g(null);y(()=>{s&&m.current.focus()},[]);let d=({currentTarget:c})=>{$||(e.where=t.text),r("typed"),e.value=c.value};return i`
    <form onSubmit=${c=>{c.preventDefault(),u.trim()&&a(u.trim())}} class="editor">
      ${l&&i`<p class="state" role="alert">${l}</p><p class="entry-text">${t.text}</p>`}
      <textarea ref=${m} value=${u} maxlength=${nt} rows="3" aria-label=${n($w_77)}
        onInput=${d}></textarea>
      <div class="entry-tools">
        <button class="primary" disabled=${!u.trim()}>${p?n($w_341):n($w_369)}</button>
        <button type="button" class="quiet" onClick=${o}>${p?n($w_195):n($w_74)}</button>
      </div>
    </form>`}var b=(t,e,{id:s})=>`${t}:${e.id}:${s}`,D=(t,e)=>`${x(t.title)} · ${x(e.title)}`,L=(t,e,s)=>[t.person,e.scribe].includes(s?.id);function G(t,e,s){let[r,a]=h(e),o=u=>s.of(b("write",t,u),D(t,u)),$=o(r).value?r:e;return y(()=>a($),[$.id]),{...$,draft:o($),leave:()=>a(e)}}var Q=30,st=["WriteContribution","EditContribution","RemoveContribution"];function Y({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=({block:f,team:v})=>f===e.id&&(v??a.id)===a.id,u=f=>st.includes(f.type)&&$(f),p=it(a.board,B(s,"team:",u),r);M("board",p,f=>!f.unsent&&`${x(f.name)}: ${f.text}`);let[l,m]=h(!1),d=o.kept.value.map(({name:f})=>f),w=f=>d.includes(b("edit",e,f)),c=p.filter((f,v)=>l||v<Q||f.person===r?.id||w(f));return i`
    <section class="board">
      <h2>${n($w_317)}</h2>
      ${p.length===0&&i`<p class="soft">${n($w_279)}</p>`}
      <ul role="list">
        ${c.map(f=>i`
          <${ot} key=${f.id} ...${{entry:f,block:e,live:s,person:r,drafts:o}} begun=${w(f)}
            may=${t&&!f.new&&L(f,a,r)} />`)}
      </ul>
      ${p.length>Q&&i`<button type="button" class="quiet" aria-expanded=${l}
        onClick=${()=>m(!l)}>${l?n($w_390):n($w_388,{n:p.length})}</button>`}
    </section>`}function ot({entry:t,block:e,live:s,person:r,drafts:a,may:o,begun:$}){let u=b("edit",e,t),[p,l]=h(null),m={block:e.id,contribution:t.id},d=()=>l(null),w=()=>{a.of(u).value="",d()},c=v=>{s.send({type:"EditContribution",...m,text:v,was:t.text},{draft:u}),w()},f=()=>{s.send({type:"RemoveContribution",...m}),d()};return o&&($||p&&p!=="remove")?i`<li class="entry"><${q} ...${{entry:t,doing:p}} draft=${a.of(u)} set=${l}
      onSave=${c} onCancel=${w} /></li>`:i`
    <li class=${t.person===r?.id?"entry own":"entry"}>
      <${T} class="entry-text" text=${t.text} />
      <p class="entry-by"><${_} text=${t.name} />${rt(t,s)}</p>
      ${o&&i`<div class="entry-tools">${p==="remove"?i`<${k} ask=${n($w_439)} yes=${n($w_352)} no=${n($w_186)}
          onYes=${f} onNo=${d} />`:i`
          <button type="button" class="quiet" onClick=${()=>l("edit")}>${n($w_135)}</button>
          <button type="button" class="quiet" onClick=${()=>l("remove")}>${n($w_352)}</button>`}
      </div>`}
    </li>`}function rt(t,e){return[t.edited&&at(t),t.waits&&n($w_711),t.unsent&&S(e,!0)].filter(Boolean).map(r=>` · ${r}`).join("")}var at=({editor:t})=>t?`${n($w_691)}: ${x(t)}`:n($w_691);function it(t,e,s){let r=new Map(t.map(a=>[a.id,a]));for(let{id:a,do:o,made:$,seen:u}of e){let p=!u,{contribution:l,text:m,type:d}=o;d==="RemoveContribution"?r.delete(l):d==="EditContribution"&&r.has(l)?r.set(l,{...r.get(l),text:m,edited:!0,editor:null,unsent:p}):d==="WriteContribution"&&!r.has($)&&r.set($??a,{id:$??a,text:m,name:s?.name,person:s?.id,new:!0,unsent:p})}return[...r.values()].reverse()}function j(t){return t===0?n($w_268):t===1?n($w_14):n($w_761,{count:K(t)})}import{x15 as U,x16 as F,x19 as re,x23 as ae,x24 as ie}from"./phone.js";function H({at:t,live:e}){let s=F(e),r=t!=null;return R("call",r&&n($w_335)),i`
    <div class="callback-place">${r&&i`
      <div class="callback">
        <p>${n($w_335)}</p>
        <span class="callback-clock" aria-hidden="true">${U(Math.max(0,t-s))}</span>
      </div>`}
    </div>`}import{x18 as z}from"./phone.js";function J(t){let e=null,s;function r($){e={text:$,since:e?.since??Date.now()},clearTimeout(s),s=setTimeout(a,Math.min(1e3,e.since+3e3-Date.now()))}function a(){let $=e;o(),$&&t($.text)}function o(){clearTimeout(s),e=null}return{typed:r,flush:a,drop:o}}function V({block:t,live:e,room:s,drafts:r,held:a}){let o=b("report",t,s),$=W(null),u=W(""),p=g();p.current??=J(async c=>{u.value="sent";let f=await e.send({type:"SaveReport",block:t.id,team:s.id,text:c},{whole:!0,draft:o});$.peek()===c&&u.peek()==="sent"&&(u.value=f.ok?"saved":"refused")});let{flush:l,drop:m}=p.current,d=c=>{$.value=r.typing(o).value=c,u.value="typing",p.current.typed(c)};y(()=>{let c=()=>{document.visibilityState==="hidden"&&l()};return document.addEventListener("visibilitychange",c),window.addEventListener("pagehide",l),()=>{if(document.removeEventListener("visibilitychange",c),window.removeEventListener("pagehide",l),a()){l();return}m(),r.setAside(o)}},[]);let w=e.unsent.value.map(c=>c.do).findLast(c=>c.type==="SaveReport"&&c.block===t.id&&c.team===s.id);return{text:$.value??w?.text??s.report,state:u.value,waiting:w,type:d,flush:l}}var ut=4e3;function X({open:t,block:e,live:s,person:r,room:a,drafts:o}){let $=a.scribe===r?.id,u=g($),p=g(!1);p.current=!$&&(p.current||u.current),u.current=$;let l=o.of(b("report",e,a),D(e,a));return i`
    <section class="report card">
      <h2>${n($w_318)}</h2>
      <p class="soft" role="status">${$t(a,$,p.current)}</p>
      ${$&&t?i`<${ct} ...${{block:e,live:s,room:a,drafts:o,draft:l,held:()=>u.current}} />`:i`<p class=${a.report?"report-text":"soft"}>${a.report||n($w_283)}</p>
          <${tt} draft=${l} />`}
      ${!$&&t&&i`<${lt} ...${{block:e,live:s,room:a}} />`}
    </section>`}function $t(t,e,s){if(e)return n($w_653);if(!t.scribe)return"";let r=Z(t);return s?n($w_780,{name:r}):`${n($w_372)} ${r}`}function Z(t){return x(t.members.find(e=>e.id===t.scribe)?.name??"?")}function lt({block:t,live:e,room:s}){let[r,a]=h(!1),o=()=>{a(!1),e.send({type:"TakePen",block:t.id})};return s.scribe?r?i`<${k} ask=${n($w_779,{name:Z(s)})}
    yes=${n($w_432)} no=${n($w_250)} onYes=${o} onNo=${()=>a(!1)} />`:i`<button type="button" onClick=${()=>a(!0)}>${n($w_158)}</button>`:i`<button type="button" onClick=${o}>${n($w_634)}</button>`}function tt({draft:t,onPut:e}){if(!t.value)return null;let s=n($w_656);return i`
    <details open><summary>${s}</summary>
      <${z} draft=${t} label=${s} onPut=${e} /></details>`}function ct({block:t,live:e,room:s,drafts:r,draft:a,held:o}){let $=E(),u=V({block:t,live:e,room:s,drafts:r,held:o}),p=l=>u.type(l.includes(u.text)?l:`${u.text}
${l}`);return i`
    <label for=${$} class="sr-only">${n($w_318)}</label>
    <textarea id=${$} class="report-page" value=${u.text} maxlength=${ut} rows="6"
      placeholder=${n($w_295)}
      onInput=${l=>u.type(l.currentTarget.value)}></textarea>
    <div class="writebox-row">
      <span class="soft small" role="status">${pt(e,u)}</span>
      <button type="button" onClick=${u.flush}>${n($w_369)}</button>
    </div>
    <${tt} draft=${a} onPut=${p} />`}function pt(t,{state:e,text:s,waiting:r}){return e==="typing"?n($w_744):r?S(t,!0):e==="refused"?n($w_713):s||e==="saved"?n($w_729):""}var I=600;function et({open:t,block:e,live:s,room:r,words:a,began:o}){let $=E(),u=g(null),{draft:p}=o,l=p.value,[m,d]=h(!1),[w,c]=h(!1),f=s.unsent.value.some(C=>C.do.type==="WriteContribution");if(!t&&!l)return null;let v=o.id!==r.id,P=t&&l.trim()&&l.length<=I,A=()=>{s.send({type:"WriteContribution",block:e.id,team:r.id,text:l.trim()},{draft:b("write",e,r)}),p.value="",d(!0),u.current.focus(),c(!1)};return i`
    <form class="writebox" onSubmit=${C=>{C.preventDefault(),P&&(v?c(!0):A())}}>
      <label for=${$}><${_} text=${a.board??n($w_633)} /></label>
      <textarea id=${$} ref=${u} value=${l} maxlength=${I} rows="3" placeholder=${n($w_294)}
        onInput=${C=>{p.value=C.currentTarget.value}}></textarea>
      ${v&&i`<p class="soft">${n($w_654,{team:x(o.title)})}</p>`}
      ${v&&w?i`<${k} ask=${n($w_340,{team:x(r.title)})}
        yes=${n($w_342)} no=${n($w_384)} onYes=${A} onNo=${()=>{c(!1),o.leave()}} />`:i`
      <div class="writebox-row">
        <span class="soft small">${l?n($w_760,{count:l.length,most:I}):m&&(f?S(s,!0):n($w_718))}</span>
        <button class="primary" disabled=${!P}>${n($w_342)}</button>
      </div>`}
    </form>`}function N({activity:t,block:e,live:s,drafts:r,person:a,team:o,words:$}){let u=o?.block===e.id?o.room:null;return R("reports",t.reports&&n($w_542)),i`
    <${H} at=${t.callback} live=${s} />
    <${_} tag="p" class="prompt" text=${t.prompt} />
    ${t.reports&&i`<${xt} reports=${t.reports} words=${$} />`}
    ${!o&&(t.rooms?i`<${wt} />`:i`<p class="state">${n($w_546)}</p>`)}
    ${u&&i`<${ft} ...${{activity:t,block:e,live:s,drafts:r,person:a,room:u,words:$}} />`}`}N.lost={WriteContribution:()=>n($w_673),EditContribution:()=>n($w_667),SaveReport:()=>n($w_672)};N.refusals={"no-team":()=>n($w_652),"other-team":()=>n($w_180),"not-scribe":()=>n($w_304),enough:()=>n($w_657),"board-full":()=>n($w_458)};function ft({activity:t,block:e,live:s,drafts:r,person:a,room:o,words:$}){let{open:u}=t,p=G(e,o,r),l=c=>{p.draft.value=[p.draft.value,c].filter(Boolean).join(`
`)},m=o.board.filter(c=>u&&L(c,o,a)),d=[["write",p],["report",o],...m.map(c=>["edit",c])].map(([c,f])=>b(c,e,f)),w=c=>c.split(":")[1]===e.id&&!d.includes(c);return i`
    <section class="room">
      <h2 class="room-title"><${dt} room=${o} /></h2>
      ${!u&&i`<p class="state">${n($w_514)}</p>`}
      <${et} ...${{open:u,block:e,live:s,room:o,words:$,began:p}} />
      <${O} drafts=${r} wanted=${w} open onPut=${u&&l} />
      <${mt} room=${o} person=${a} />
    </section>
    <${X} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />
    <${Y} ...${{open:u,block:e,live:s,person:a,room:o,drafts:r}} key=${o.id} />`}function dt({room:t}){return i`<small>${n($w_649)}</small>${" "}<${_} class="room-name" text=${t.title} />
    ${t.place&&i`<${_} class="room-where" text=${t.place} />`}`}function mt({room:t,person:e}){let s=({id:o})=>[t.scribe,e?.id].indexOf(o),r=[...t.members].sort((o,$)=>s($)-s(o)),a=r.length;return i`
    <details class="members">
      <summary>${j(a)}</summary>
      <ul role="list">
        ${r.map(o=>i`
          <li key=${o.id} class=${o.id===e?.id?"me":""}>
            <${_} text=${o.name} />
            ${o.id===e?.id&&i`<span class="tag">${n($w_745)}</span>`}
            ${o.id===t.scribe&&i`<span class="tag">${n($w_731)}</span>`}
            ${o.waits&&i`<span class="tag">${n($w_711)}</span>`}
          </li>`)}
      </ul>
    </details>`}function wt(){return i`
    <section class="card">
      <h2>${n($w_665)}</h2>
      <p class="soft">${n($w_54)}</p>
    </section>`}function xt({reports:t,words:e}){return i`
    <section class="reports">
      <h2><${_} text=${e.reports??n($w_620)} /></h2>
      ${t.map(s=>i`
        <article key=${s.id} class="card">
          <h3><${_} text=${s.title} /></h3>
          <${T} class=${s.text?"report-text":"soft"} text=${s.text||n($w_256)} />
        </article>`)}
    </section>`}export{N as default};
//# sourceMappingURL=/static/built/phone-breakout.js.map
