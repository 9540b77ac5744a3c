/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as u,x1 as T,x12 as w,x13 as E,x14 as q,x16 as lt}from"./phone.js";import{x2 as h,x3 as a}from"./phone.js";import{x5 as ft,x11 as _}from"./phone.js";import{x6 as $}from"./phone.js";import{x7 as B}from"./phone.js";import{x19 as x}from"./phone.js";function C(t,e){let s=({do:l})=>l.type==="PlaceDots"&&l.block===e,{dots:o={},at:n=0}=t.view("mine:").value?.blocks[e]??{},d=t.done.value.filter(s).map(l=>({dots:l.do.dots,at:l.at})).reduce((l,i)=>i.at>l.at?i:l,{dots:o,at:n}),c=t.unsent.value.filter(s).at(-1);return{...d,...c&&{dots:c.do.dots},unsent:!!c}}var I=150;function M({activity:t,block:e,live:s}){let[o,n]=T(null),r=()=>C(s,e.id),{dots:d,at:c,unsent:l}=r();function i(p){n(null);let m={type:"PlaceDots",block:e.id,dots:p,based_on:r().at};s.send(m,{settle:I})}function O(p,m){let f={...r().dots};f[p]=(f[p]??0)+m,f[p]<=0&&delete f[p],i(f)}function H(p,m){let f=D(t,r().dots,p,m);f?n(f):O(p,1)}let S=g(Object.values(d));return{dots:d,at:c,spent:S,unsent:l,touched:l||S>0,why:o,whyNot:(p,m)=>D(t,d,p,m),add:H,take:p=>{r().dots[p]>0&&O(p,-1)},send:i}}function k(t,e){return g(t.items.map(s=>e[s.id]??0))}function D(t,e,s,o){let n=t.quotas[o.id];return(e[s]??0)>=t.cap?a($w_33,{cap:t.cap}):g(Object.values(e))>=t.budget?a($w_18):n!==void 0&&k(o,e)>=n?a($w_34,{quota:n}):null}function g(t){return t.reduce((e,s)=>e+s,0)}var L=10;function b({filled:t,of:e}){if(e>L)return u`<span class="dots-figure" aria-hidden="true">${t}</span>`;let s=Array.from({length:e},(o,n)=>n<t);return u`
    <span class="dot-places" aria-hidden="true">
      ${s.map(o=>u`<span class=${o?"spot full":"spot"}></span>`)}
    </span>`}function W({activity:t,ballot:e,themes:s}){let o=t.opened&&!t.open,n=r=>!o||e.dots[r.id];return t.themes.filter(r=>r.items.some(n)).map(r=>u`
    <section class="ballot-theme" key=${r.id}>
      <div class="ballot-theme-head">
        <${$} tag="h2" text=${x(s,r.id)} />
        ${t.opened&&u`<${Q} ...${{activity:t,theme:r,ballot:e}} />`}
      </div>
      <ul role="list" class="candidates">
        ${r.items.filter(n).map(d=>u`
          <${U} key=${d.id} ...${{activity:t,theme:r,item:d,ballot:e}} />`)}
      </ul>
    </section>`)}function Q({activity:t,theme:e,ballot:s}){let o=t.quotas[e.id],n=k(e,s.dots);return o===void 0?u`<p class="quota">${a($w_616,{here:n})}</p>`:u`<p class="quota">${a($w_615,{here:n,quota:o})}</p>`}function U({activity:t,theme:e,item:s,ballot:o}){let n=o.dots[s.id]??0;return u`
    <li class=${n?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${$} class="candidate-title" text=${s.title} />
        <${$} class="candidate-source" text=${s.source} />
      </div>
      ${t.open?u`<${z} ...${{activity:t,theme:e,item:s,ballot:o,count:n}} />`:t.opened&&u`<${N} count=${n} cap=${t.cap} />`}
    </li>`}function z({activity:t,theme:e,item:s,ballot:o,count:n}){let r=h(s.title),d=o.whyNot(s.id,e)!==null;return u`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${n===0}
        aria-label=${a($w_331,{item:r})}
        onClick=${()=>o.take(s.id)}><span aria-hidden="true">−</span></button>
      <${N} count=${n} cap=${t.cap} />
      <button type="button" class="step" aria-disabled=${d}
        aria-label=${a($w_260,{item:r})}
        onClick=${()=>o.add(s.id,e)}><span aria-hidden="true">+</span></button>
    </div>`}function N({count:t,cap:e}){return u`
    <span class="placed">
      <${b} filled=${t} of=${e} />
      <span class="sr-only">${t===1?a($w_5):a($w_595,{count:t})}</span>
    </span>`}var P;function R({activity:t,block:e,ballot:s,live:o}){let n=q(null),r=o.answered.value;w(()=>{let l=r?.answer.code==="newer-elsewhere"&&r.do.block===e.id;s.unsent?n.value=null:l&&r.id!==P&&(n.value=r)},[r,s.unsent]);let d=s.at>n.value?.do.based_on,c=l=>{P=n.value.id,n.value=null,l&&s.send(l)};return u`
    <div role="alert" class="refused-place">${d&&u`
      <div class="refused either">
        <p>${a($w_522)} ${A(t,s.dots)}</p>
        <p>${a($w_133)} ${A(t,n.value.do.dots)}</p>
        <button type="button" onClick=${()=>c()}>${a($w_146)}</button>
        <button type="button" onClick=${()=>c(n.value.do.dots)}>${a($w_261)}</button>
      </div>`}
    </div>`}function A({themes:t},e){return t.flatMap(o=>o.items).filter(o=>e[o.id]).map(o=>`${h(o.title)} (${e[o.id]})`).join(", ")||a($w_553)}var G=60;function j({activity:t,result:e,themes:s}){let o=Math.max(...e.themes.flatMap(n=>n.rows.map(r=>r.dots)));return u`
    <section class="outcome card">
      <h2>${a($w_390)}</h2>
      <p class="soft">${v(e.dots)} · ${Y(e.ballots)}</p>
      ${e.themes.map(n=>u`
        <${J} key=${n.id} theme=${n} items=${Z(t,n)} themes=${s} most=${o} />`)}
    </section>`}function J({theme:t,items:e,themes:s,most:o}){let n=t.rows.filter(r=>r.dots>0);return u`
    <h3><${$} text=${x(s,t.id)} /></h3>
    <ol role="list" class="ranking">
      ${n.map(r=>u`
        <li key=${r.item} class="ranked">
          <span class="rank">${r.rank}</span>
          <div class="ranked-what">
            <${$} text=${e.get(r.item)?.title} />
            <${V} count=${r.dots} most=${o} />
            <p class="ranked-count">${X(r)}${r.tied&&u` <span class="tied">· ${a($w_582)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${K} rows=${t.rows.filter(r=>r.dots===0)} items=${e} />`}function K({rows:t,items:e}){if(!t.length)return null;let s=t.length;return u`
    <details class="undotted">
      <summary>${s===1?a($w_7):a($w_596,{count:s})}</summary>
      <ul>${t.map(o=>u`<${$} tag="li" key=${o.item} text=${e.get(o.item)?.title} />`)}</ul>
    </details>`}function V({count:t,most:e}){let s=e>G,o=s&&{borderRadius:"5px",width:`${100*t/e}%`},n=Array.from({length:s?1:t},()=>u`<span class="spot full" style=${o}></span>`);return u`<span class="dot-places many" aria-hidden="true">${n}</span>`}function X({dots:t,voters:e}){return`${v(t)} · ${e===1?a($w_9):a($w_603,{count:e})}`}var v=t=>t===1?a($w_5):a($w_595,{count:t}),Y=t=>t===1?a($w_3):a($w_593,{count:t});function Z(t,e){let s=t.themes.find(o=>o.id===e.id);return new Map((s?.items??[]).map(o=>[o.id,o]))}function y(t,e,s){if(!(t.revealed&&s?.block===e.id&&s.paper===t.paper))return;let n=t.themes.map(({id:d,items:c},l)=>({id:d,rows:tt(c,s.dots[l],s.voters[l])}));return{dots:s.dots.flat().reduce((d,c)=>d+c,0),ballots:s.ballots,themes:n}}function tt(t,e,s){return t.map((n,r)=>({item:n.id,rank:1+e.filter(d=>d>e[r]).length,dots:e[r],voters:s[r],tied:e[r]>0&&e.filter(d=>d===e[r]).length>1})).sort((n,r)=>r.dots-n.dots)}function et({activity:t,block:e,live:s,themes:o}){let n=M({activity:t,block:e,live:s}),r=s.view("mine:").value?.blocks[e.id],d=t.opened&&!t.open,c=d&&!n.spent&&r?.left,l=y(t,e,s.view("moving").value),i=l&&u`<${j} ...${{activity:t,result:l,themes:o}} />`;return _("vote",t.open?a($w_471):d&&a($w_468)),_("result",l&&a($w_391)),st(t.open),u`
    <div class="ballot">
      <${$} tag="p" class="prompt" text=${t.prompt} />
      <p class="ballot-rules">${at(t)}</p>
      ${r?.aside&&u`<p class="state">${a($w_99)}</p>`}
      ${!t.opened&&u`<p class="state">${a($w_466)}</p>`}
      ${d&&u`<p class="state">${a($w_468)}</p>`}
      ${d&&i}
      ${d&&u`<h2>${n.spent||c?a($w_519):a($w_513)}</h2>`}
      ${c&&u`<p class="state">${a($w_512)}</p>`}
      <${W} ...${{activity:t,themes:o}} ballot=${c?{...n,dots:c}:n} />
      ${t.open&&i}
      ${t.open&&u`
        <${nt} ...${{activity:t,ballot:n,live:s}} />
        <${R} ...${{activity:t,block:e,ballot:n,live:s}} />`}
    </div>`}function st(t){let e=E(t);w(()=>{let s=e.current&&!t;e.current=t,s&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[t])}function nt({activity:t,ballot:e,live:s}){let o=t.budget-e.spent;return _("dots",e.why??ot(e,F(o,t))),u`
    <div class="purse">
      <div class="purse-row">
        <${b} filled=${o} of=${t.budget} />
        <span class="purse-left">${F(o,t)}</span>
      </div>
      <div class=${`purse-state ${e.why?"trouble":""}`}>
        ${e.why??rt(e,s)}
      </div>
    </div>`}function ot({touched:t,unsent:e},s){return!e&&(t?`${s}, ${a($w_534)}`:s)}function rt(t,e){return t.touched?B(e,t.unsent,e.view("mine:").value?.waits):a($w_264)}function F(t,e){let s={left:t,budget:e.budget};return t===1?a($w_6,s):a($w_619,s)}function at({budget:t,cap:e,quotas:s}){let[o]=Object.values(s),n={budget:t,cap:e,quota:o};return`${o?a($w_510,n):a($w_511,n)} ${a($w_141)}`}export{et as default};
//# sourceMappingURL=/static/built/phone-mapping.js.map
