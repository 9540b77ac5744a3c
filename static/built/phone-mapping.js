/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as u,x1 as q,x12 as w,x13 as D,x14 as E,x16 as lt}from"./phone.js";import{x2 as h,x3 as a}from"./phone.js";import{x5 as ft,x11 as _}from"./phone.js";import{x6 as p}from"./phone.js";import{x7 as B}from"./phone.js";import{x19 as x}from"./phone.js";function C(t,e){let s=({do:l})=>l.type==="PlaceDots"&&l.block===e,{dots:n={},at:o=0}=t.view("mine:").value?.blocks[e]??{},d=t.done.value.filter(s).map(l=>({dots:l.do.dots,at:l.at})).reduce((l,i)=>i.at>l.at?i:l,{dots:n,at:o}),c=t.unsent.value.filter(s).at(-1);return{...d,...c&&{dots:c.do.dots},unsent:!!c}}var L=150;function P({activity:t,block:e,live:s}){let[n,o]=q(null),r=()=>C(s,e.id),{dots:d,at:c,unsent:l}=r();function i($){o(null);let m={type:"PlaceDots",block:e.id,dots:$,based_on:r().at};s.send(m,{settle:L,whole:!0})}function S($,m){let f={...r().dots};f[$]=(f[$]??0)+m,f[$]<=0&&delete f[$],i(f)}function I($,m){let f=M(t,r().dots,$,m);f?o(f):S($,1)}let T=g(Object.values(d));return{dots:d,at:c,spent:T,unsent:l,touched:l||T>0,why:n,whyNot:($,m)=>M(t,d,$,m),add:I,take:$=>{r().dots[$]>0&&S($,-1)},send:i}}function k(t,e){return g(t.items.map(s=>e[s.id]??0))}function M(t,e,s,n){let o=t.quotas[n.id];return(e[s]??0)>=t.cap?a($w_33,{cap:t.cap}):g(Object.values(e))>=t.budget?a($w_18):o!==void 0&&k(n,e)>=o?a($w_34,{quota:o}):null}function g(t){return t.reduce((e,s)=>e+s,0)}var Q=10;function b({filled:t,of:e}){if(e>Q)return u`<span class="dots-figure" aria-hidden="true">${t}</span>`;let s=Array.from({length:e},(n,o)=>o<t);return u`
    <span class="dot-places" aria-hidden="true">
      ${s.map(n=>u`<span class=${n?"spot full":"spot"}></span>`)}
    </span>`}function W({activity:t,ballot:e,themes:s}){let n=t.opened&&!t.open,o=r=>!n||e.dots[r.id];return t.themes.filter(r=>r.items.some(o)).map(r=>u`
    <section class="ballot-theme" key=${r.id}>
      <div class="ballot-theme-head">
        <${p} tag="h2" text=${x(s,r.id)} />
        ${t.opened&&u`<${U} ...${{activity:t,theme:r,ballot:e}} />`}
      </div>
      <ul role="list" class="candidates">
        ${r.items.filter(o).map(d=>u`
          <${z} key=${d.id} ...${{activity:t,theme:r,item:d,ballot:e}} />`)}
      </ul>
    </section>`)}function U({activity:t,theme:e,ballot:s}){let n=t.quotas[e.id],o=k(e,s.dots);return n===void 0?u`<p class="quota">${a($w_618,{here:o})}</p>`:u`<p class="quota">${a($w_617,{here:o,quota:n})}</p>`}function z({activity:t,theme:e,item:s,ballot:n}){let o=n.dots[s.id]??0;return u`
    <li class=${o?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${p} class="candidate-title" text=${s.title} />
        <${p} class="candidate-source" text=${s.source} />
      </div>
      ${t.open?u`<${G} ...${{activity:t,theme:e,item:s,ballot:n,count:o}} />`:t.opened&&u`<${v} count=${o} cap=${t.cap} />`}
    </li>`}function G({activity:t,theme:e,item:s,ballot:n,count:o}){let r=h(s.title),d=n.whyNot(s.id,e)!==null;return u`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${o===0}
        aria-label=${a($w_331,{item:r})}
        onClick=${()=>n.take(s.id)}><span aria-hidden="true">−</span></button>
      <${v} count=${o} cap=${t.cap} />
      <button type="button" class="step" aria-disabled=${d}
        aria-label=${a($w_260,{item:r})}
        onClick=${()=>n.add(s.id,e)}><span aria-hidden="true">+</span></button>
    </div>`}function v({count:t,cap:e}){return u`
    <span class="placed">
      <${b} filled=${t} of=${e} />
      <span class="sr-only">${t===1?a($w_5):a($w_597,{count:t})}</span>
    </span>`}var N;function R({activity:t,block:e,ballot:s,live:n}){let o=E(null),r=n.answered.value;w(()=>{let l=r?.answer.code==="newer-elsewhere"&&r.do.block===e.id;s.unsent?o.value=null:l&&r.id!==N&&(o.value=r)},[r,s.unsent]);let d=s.at>o.value?.do.based_on,c=l=>{N=o.value.id,o.value=null,l&&s.send(l)};return u`
    <div role="alert" class="refused-place">${d&&u`
      <div class="refused either">
        <p>${a($w_524)} ${A(t,s.dots)}</p>
        <p>${a($w_133)} ${A(t,o.value.do.dots)}</p>
        <button type="button" onClick=${()=>c()}>${a($w_146)}</button>
        <button type="button" onClick=${()=>c(o.value.do.dots)}>${a($w_261)}</button>
      </div>`}
    </div>`}function A({themes:t},e){return t.flatMap(n=>n.items).filter(n=>e[n.id]).map(n=>`${h(n.title)} (${e[n.id]})`).join(", ")||a($w_555)}var J=60;function j({activity:t,result:e,themes:s}){let n=Math.max(...e.themes.flatMap(o=>o.rows.map(r=>r.dots)));return u`
    <section class="outcome card">
      <h2>${a($w_391)}</h2>
      <p class="soft">${y(e.dots)} · ${Z(e.ballots)}</p>
      ${e.themes.map(o=>u`
        <${K} key=${o.id} theme=${o} items=${tt(t,o)} themes=${s} most=${n} />`)}
    </section>`}function K({theme:t,items:e,themes:s,most:n}){let o=t.rows.filter(r=>r.dots>0);return u`
    <h3><${p} text=${x(s,t.id)} /></h3>
    <ol role="list" class="ranking">
      ${o.map(r=>u`
        <li key=${r.item} class="ranked">
          <span class="rank">${r.rank}</span>
          <div class="ranked-what">
            <${p} text=${e.get(r.item)?.title} />
            <${X} count=${r.dots} most=${n} />
            <p class="ranked-count">${Y(r)}${r.tied&&u` <span class="tied">· ${a($w_584)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${V} rows=${t.rows.filter(r=>r.dots===0)} items=${e} />`}function V({rows:t,items:e}){if(!t.length)return null;let s=t.length;return u`
    <details class="undotted">
      <summary>${s===1?a($w_7):a($w_598,{count:s})}</summary>
      <ul>${t.map(n=>u`<${p} tag="li" key=${n.item} text=${e.get(n.item)?.title} />`)}</ul>
    </details>`}function X({count:t,most:e}){let s=e>J,n=s&&{borderRadius:"5px",width:`${100*t/e}%`},o=Array.from({length:s?1:t},()=>u`<span class="spot full" style=${n}></span>`);return u`<span class="dot-places many" aria-hidden="true">${o}</span>`}function Y({dots:t,voters:e}){return`${y(t)} · ${e===1?a($w_9):a($w_605,{count:e})}`}var y=t=>t===1?a($w_5):a($w_597,{count:t}),Z=t=>t===1?a($w_3):a($w_595,{count:t});function tt(t,e){let s=t.themes.find(n=>n.id===e.id);return new Map((s?.items??[]).map(n=>[n.id,n]))}function F(t,e,s){if(!(t.revealed&&s?.block===e.id&&s.paper===t.paper))return;let o=t.themes.map(({id:d,items:c},l)=>({id:d,rows:et(c,s.dots[l],s.voters[l])}));return{dots:s.dots.flat().reduce((d,c)=>d+c,0),ballots:s.ballots,themes:o}}function et(t,e,s){return t.map((o,r)=>({item:o.id,rank:1+e.filter(d=>d>e[r]).length,dots:e[r],voters:s[r],tied:e[r]>0&&e.filter(d=>d===e[r]).length>1})).sort((o,r)=>r.dots-o.dots)}function O({activity:t,block:e,live:s,themes:n}){let o=P({activity:t,block:e,live:s}),r=s.view("mine:").value?.blocks[e.id],d=t.opened&&!t.open,c=d&&!o.spent&&r?.left,l=F(t,e,s.view("moving").value),i=l&&u`<${j} ...${{activity:t,result:l,themes:n}} />`;return _("vote",t.open?a($w_473):d&&a($w_470)),_("result",l&&a($w_392)),st(t.open),u`
    <div class="ballot">
      <${p} tag="p" class="prompt" text=${t.prompt} />
      <p class="ballot-rules">${at(t)}</p>
      ${r?.aside&&u`<p class="state">${a($w_99)}</p>`}
      ${!t.opened&&u`<p class="state">${a($w_468)}</p>`}
      ${d&&u`<p class="state">${a($w_470)}</p>`}
      ${d&&i}
      ${d&&u`<h2>${o.spent||c?a($w_521):a($w_515)}</h2>`}
      ${c&&u`<p class="state">${a($w_514)}</p>`}
      <${W} ...${{activity:t,themes:n}} ballot=${c?{...o,dots:c}:o} />
      ${t.open&&i}
      ${t.open&&u`
        <${ot} ...${{activity:t,ballot:o,live:s}} />
        <${R} ...${{activity:t,block:e,ballot:o,live:s}} />`}
    </div>`}O.lost={PlaceDots:()=>a($w_522)};O.refusals={"over-cap":()=>a($w_350),"over-budget":()=>a($w_510),"over-quota":()=>a($w_509),"unknown-item":()=>a($w_446)};function st(t){let e=D(t);w(()=>{let s=e.current&&!t;e.current=t,s&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[t])}function ot({activity:t,ballot:e,live:s}){let n=t.budget-e.spent;return _("dots",e.why??nt(e,H(n,t))),u`
    <div class="purse">
      <div class="purse-row">
        <${b} filled=${n} of=${t.budget} />
        <span class="purse-left">${H(n,t)}</span>
      </div>
      <div class=${`purse-state ${e.why?"trouble":""}`}>
        ${e.why??rt(e,s)}
      </div>
    </div>`}function nt({touched:t,unsent:e},s){return!e&&(t?`${s}, ${a($w_536)}`:s)}function rt(t,e){return t.touched?B(e,t.unsent,e.view("mine:").value?.waits):a($w_264)}function H(t,e){let s={left:t,budget:e.budget};return t===1?a($w_6,s):a($w_621,s)}function at({budget:t,cap:e,quotas:s}){let[n]=Object.values(s),o={budget:t,cap:e,quota:n};return`${n?a($w_512,o):a($w_513,o)} ${a($w_141)}`}export{O as default};
//# sourceMappingURL=/static/built/phone-mapping.js.map
