/*! Parts are other people's: see /static/vendor/VENDOR.txt */
import{x0 as d,x1 as S,x12 as q,x13 as dt,x14 as B,x16 as ut}from"./phone.js";import{x2 as w,x3 as a}from"./phone.js";import{x5 as it,x11 as h}from"./phone.js";import{x6 as c}from"./phone.js";import{x7 as D}from"./phone.js";import{x19 as _}from"./phone.js";function M(t,s){let e=({do:l})=>l.type==="PlaceDots"&&l.block===s,{dots:o={},at:n=0}=t.view("mine:").value?.blocks[s]??{},u=t.done.value.filter(e).map(l=>({dots:l.do.dots,at:l.at})).reduce((l,i)=>i.at>l.at?i:l,{dots:o,at:n}),p=t.unsent.value.filter(e).at(-1);return{...u,...p&&{dots:p.do.dots},unsent:!!p}}var H=150;function C({activity:t,block:s,live:e}){let[o,n]=S(null),r=()=>M(e,s.id),{dots:u,at:p,unsent:l}=r();function i($){n(null);let m={type:"PlaceDots",block:s.id,dots:$,based_on:r().at};e.send(m,{settle:H})}function g($,m){let f={...r().dots};f[$]=(f[$]??0)+m,f[$]<=0&&delete f[$],i(f)}function F($,m){let f=T(t,r().dots,$,m);f?n(f):g($,1)}let O=k(Object.values(u));return{dots:u,at:p,spent:O,unsent:l,touched:l||O>0,why:o,whyNot:($,m)=>T(t,u,$,m),add:F,take:$=>{r().dots[$]>0&&g($,-1)},send:i}}function b(t,s){return k(t.items.map(e=>s[e.id]??0))}function T(t,s,e,o){let n=t.quotas[o.id];return(s[e]??0)>=t.cap?a($w_33,{cap:t.cap}):k(Object.values(s))>=t.budget?a($w_18):n!==void 0&&b(o,s)>=n?a($w_34,{quota:n}):null}function k(t){return t.reduce((s,e)=>s+e,0)}var I=10;function x({filled:t,of:s}){if(s>I)return d`<span class="dots-figure" aria-hidden="true">${t}</span>`;let e=Array.from({length:s},(o,n)=>n<t);return d`
    <span class="dot-places" aria-hidden="true">
      ${e.map(o=>d`<span class=${o?"spot full":"spot"}></span>`)}
    </span>`}function E({activity:t,ballot:s,themes:e}){let o=t.opened&&!t.open,n=r=>!o||s.dots[r.id];return t.themes.filter(r=>r.items.some(n)).map(r=>d`
    <section class="ballot-theme" key=${r.id}>
      <div class="ballot-theme-head">
        <${c} tag="h2" text=${_(e,r.id)} />
        ${t.opened&&d`<${L} ...${{activity:t,theme:r,ballot:s}} />`}
      </div>
      <ul role="list" class="candidates">
        ${r.items.filter(n).map(u=>d`
          <${Q} key=${u.id} ...${{activity:t,theme:r,item:u,ballot:s}} />`)}
      </ul>
    </section>`)}function L({activity:t,theme:s,ballot:e}){let o=t.quotas[s.id],n=b(s,e.dots);return o===void 0?d`<p class="quota">${a($w_626,{here:n})}</p>`:d`<p class="quota">${a($w_625,{here:n,quota:o})}</p>`}function Q({activity:t,theme:s,item:e,ballot:o}){let n=o.dots[e.id]??0;return d`
    <li class=${n?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${c} class="candidate-title" text=${e.title} />
        <${c} class="candidate-source" text=${e.source} />
      </div>
      ${t.open?d`<${U} ...${{activity:t,theme:s,item:e,ballot:o,count:n}} />`:t.opened&&d`<${N} count=${n} cap=${t.cap} />`}
    </li>`}function U({activity:t,theme:s,item:e,ballot:o,count:n}){let r=w(e.title),u=o.whyNot(e.id,s)!==null;return d`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${n===0}
        aria-label=${a($w_340,{item:r})}
        onClick=${()=>o.take(e.id)}><span aria-hidden="true">−</span></button>
      <${N} count=${n} cap=${t.cap} />
      <button type="button" class="step" aria-disabled=${u}
        aria-label=${a($w_267,{item:r})}
        onClick=${()=>o.add(e.id,s)}><span aria-hidden="true">+</span></button>
    </div>`}function N({count:t,cap:s}){return d`
    <span class="placed">
      <${x} filled=${t} of=${s} />
      <span class="sr-only">${t===1?a($w_5):a($w_605,{count:t})}</span>
    </span>`}var P;function A({activity:t,block:s,ballot:e,live:o}){let n=B(null),r=o.answered.value;q(()=>{let l=r?.answer.code==="newer-elsewhere"&&r.do.block===s.id;e.unsent?n.value=null:l&&r.id!==P&&(n.value=r)},[r,e.unsent]);let u=e.at>n.value?.do.based_on,p=l=>{P=n.value.id,n.value=null,l&&e.send(l)};return d`
    <div role="alert" class="refused-place">${u&&d`
      <div class="refused either">
        <p>${a($w_532)} ${W(t,e.dots)}</p>
        <p>${a($w_137)} ${W(t,n.value.do.dots)}</p>
        <button type="button" onClick=${()=>p()}>${a($w_151)}</button>
        <button type="button" onClick=${()=>p(n.value.do.dots)}>${a($w_268)}</button>
      </div>`}
    </div>`}function W({themes:t},s){return t.flatMap(o=>o.items).filter(o=>s[o.id]).map(o=>`${w(o.title)} (${s[o.id]})`).join(", ")||a($w_563)}var z=60;function j({activity:t,result:s,themes:e}){let o=Math.max(...s.themes.flatMap(n=>n.rows.map(r=>r.dots)));return d`
    <section class="outcome card">
      <h2>${a($w_400)}</h2>
      <p class="soft">${R(s.dots)} · ${X(s.ballots)}</p>
      ${s.themes.map(n=>d`
        <${G} key=${n.id} theme=${n} items=${Y(t,n)} themes=${e} most=${o} />`)}
    </section>`}function G({theme:t,items:s,themes:e,most:o}){let n=t.rows.filter(r=>r.dots>0);return d`
    <h3><${c} text=${_(e,t.id)} /></h3>
    <ol role="list" class="ranking">
      ${n.map(r=>d`
        <li key=${r.item} class="ranked">
          <span class="rank">${r.rank}</span>
          <div class="ranked-what">
            <${c} text=${s.get(r.item)?.title} />
            <${K} count=${r.dots} most=${o} />
            <p class="ranked-count">${V(r)}${r.tied&&d` <span class="tied">· ${a($w_592)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${J} rows=${t.rows.filter(r=>r.dots===0)} items=${s} />`}function J({rows:t,items:s}){if(!t.length)return null;let e=t.length;return d`
    <details class="undotted">
      <summary>${e===1?a($w_7):a($w_606,{count:e})}</summary>
      <ul>${t.map(o=>d`<${c} tag="li" key=${o.item} text=${s.get(o.item)?.title} />`)}</ul>
    </details>`}function K({count:t,most:s}){let e=s>z,o=e&&{borderRadius:"5px",width:`${100*t/s}%`},n=Array.from({length:e?1:t},()=>d`<span class="spot full" style=${o}></span>`);return d`<span class="dot-places many" aria-hidden="true">${n}</span>`}function V({dots:t,voters:s}){return`${R(t)} · ${s===1?a($w_9):a($w_613,{count:s})}`}var R=t=>t===1?a($w_5):a($w_605,{count:t}),X=t=>t===1?a($w_3):a($w_603,{count:t});function Y(t,s){let e=t.themes.find(o=>o.id===s.id);return new Map((e?.items??[]).map(o=>[o.id,o]))}function v(t,s,e){if(!(t.revealed&&e?.block===s.id&&e.paper===t.paper))return;let n=t.themes.map(({id:u,items:p},l)=>({id:u,rows:Z(p,e.dots[l],e.voters[l])}));return{dots:e.dots.flat().reduce((u,p)=>u+p,0),ballots:e.ballots,themes:n}}function Z(t,s,e){return t.map((n,r)=>({item:n.id,rank:1+s.filter(u=>u>s[r]).length,dots:s[r],voters:e[r],tied:s[r]>0&&s.filter(u=>u===s[r]).length>1})).sort((n,r)=>r.dots-n.dots)}function tt({activity:t,block:s,live:e,themes:o}){let n=C({activity:t,block:s,live:e}),r=e.view("mine:").value?.blocks[s.id],u=t.opened&&!t.open,p=u&&!n.spent&&r?.left,l=v(t,s,e.view("moving").value),i=l&&d`<${j} ...${{activity:t,result:l,themes:o}} />`;return h("vote",t.open?a($w_481):u&&a($w_478)),h("result",l&&a($w_401)),d`
    <div class="ballot">
      <${c} tag="p" class="prompt" text=${t.prompt} />
      <p class="ballot-rules">${ot(t)}</p>
      ${r?.aside&&d`<p class="state">${a($w_103)}</p>`}
      ${!t.opened&&d`<p class="state">${a($w_476)}</p>`}
      ${u&&d`<p class="state">${a($w_478)}</p>`}
      ${u&&i}
      ${u&&d`<h2>${n.spent||p?a($w_529):a($w_523)}</h2>`}
      ${p&&d`<p class="state">${a($w_522)}</p>`}
      <${E} ...${{activity:t,themes:o}} ballot=${p?{...n,dots:p}:n} />
      ${t.open&&i}
      ${t.open&&d`
        <${st} ...${{activity:t,ballot:n,live:e}} />
        <${A} ...${{activity:t,block:s,ballot:n,live:e}} />`}
    </div>`}function st({activity:t,ballot:s,live:e}){let o=t.budget-s.spent;return h("dots",s.why??et(s,y(o,t))),d`
    <div class="purse">
      <div class="purse-row">
        <${x} filled=${o} of=${t.budget} />
        <span class="purse-left">${y(o,t)}</span>
      </div>
      <div class=${`purse-state ${s.why?"trouble":""}`}>
        ${s.why??nt(s,e)}
      </div>
    </div>`}function et({touched:t,unsent:s},e){return!s&&(t?`${e}, ${a($w_544)}`:e)}function nt(t,s){return t.touched?D(s,t.unsent,s.view("mine:").value?.waits):a($w_271)}function y(t,s){let e={left:t,budget:s.budget};return t===1?a($w_6,e):a($w_629,e)}function ot({budget:t,cap:s,quotas:e}){let[o]=Object.values(e),n={budget:t,cap:s,quota:o};return`${o?a($w_520,n):a($w_521,n)} ${a($w_146)}`}export{tt as default};
//# sourceMappingURL=/static/built/phone-mapping.js.map
