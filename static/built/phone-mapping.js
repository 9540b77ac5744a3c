/**/
import{x0 as u,x1 as v,x10 as h,x11 as C,x12 as T,x17 as mt,x24 as wt,x25 as ht}from"./phone.js";import{x7 as D}from"./phone.js";import{x2 as _,x3 as a,x9 as kt}from"./phone.js";import{x5 as Bt,x13 as x}from"./phone.js";import{x6 as i}from"./phone.js";import{x20 as g}from"./phone.js";function E(t,e){let s=({do:l})=>l.type==="PlaceDots"&&l.block===e,{dots:r={},at:n=0}=t.view("mine:").value?.blocks[e]??{},d=t.done.value.filter(s).map(l=>({dots:l.do.dots,at:l.at})).reduce((l,$)=>$.at>l.at?$:l,{dots:r,at:n}),c=t.unsent.value.filter(s).at(-1);return{...d,...c&&{dots:c.do.dots},unsent:!!c}}var J=150;function q({activity:t,block:e,live:s}){let[r,n]=v(null),o=()=>E(s,e.id),{dots:d,at:c,unsent:l}=o();function $(p){n(null);let m={type:"PlaceDots",block:e.id,dots:p,based_on:o().at};s.send(m,{debounce:J,whole:!0})}function R(p,m){let f={...o().dots};f[p]=(f[p]??0)+m,f[p]<=0&&delete f[p],$(f)}function z(p,m){let f=P(t,o().dots,p,m);f?n(f):R(p,1)}let S=O(Object.values(d));return{dots:d,at:c,spent:S,unsent:l,touched:l||S>0,why:r,whyNot:(p,m)=>P(t,d,p,m),add:z,take:p=>{o().dots[p]>0&&R(p,-1)},send:$}}function k(t,e){return O(t.items.map(s=>e[s.id]??0))}function P(t,e,s,r){let n=t.quotas[r.id];return(e[s]??0)>=t.cap?a($w_44,{cap:t.cap}):O(Object.values(e))>=t.budget?a($w_28):n!==void 0&&k(r,e)>=n?a($w_45,{quota:n}):null}function O(t){return t.reduce((e,s)=>e+s,0)}var b=10,N=4.2,K=N-.5,A=20,W=3;function w({count:t,of:e=t,most:s=e,countable:r=A*W,perRow:n=A}){if(s>r)return u`<${V} share=${t/s} />`;let o=Math.min(Math.max(Math.ceil(s/n),1),W),d=Math.max(Math.ceil(s/o),1),c=Math.min(o,e);return u`<svg class="dots dots-rows-${o}" style=${{"--columns":d,"--rows":c}}
    viewBox=${`0 0 ${d*b} ${c*b}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(l,$)=>u`<circle
      class=${$<t?"dot":"dot empty"} key=${$} r=${$<t?N:K}
      cx=${(Math.floor($/o)+.5)*b} cy=${($%o+.5)*b}
    />`)}
  </svg>`}function V({share:t}){return u`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var M=10,X=4;function j({activity:t,ballot:e,themes:s}){let r=t.opened&&!t.open,n=o=>!r||e.dots[o.id];return t.themes.filter(o=>o.items.some(n)).map(o=>u`
    <section class="ballot-theme" key=${o.id}>
      <div class="ballot-theme-head">
        <${i} tag="h2" text=${g(s,o.id)} />
        ${t.opened&&u`<${Z} ...${{activity:t,theme:o,ballot:e}} />`}
      </div>
      <ul role="list" class="candidates">
        ${o.items.filter(n).map(d=>u`
          <${y} key=${d.id} ...${{activity:t,theme:o,item:d,ballot:e}} />`)}
      </ul>
    </section>`)}function Z({activity:t,theme:e,ballot:s}){let r=t.quotas[e.id],n=k(e,s.dots);return r===void 0?u`<p class="quota">${a($w_732,{here:n})}</p>`:u`<p class="quota">${a($w_731,{here:n,quota:r})}</p>`}function y({activity:t,theme:e,item:s,ballot:r}){let n=r.dots[s.id]??0;return u`
    <li class=${n?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${i} class="candidate-title" text=${s.title} />
        <${i} class="candidate-source" text=${s.source} />
      </div>
      ${t.open?u`<${tt} ...${{activity:t,theme:e,item:s,ballot:r,count:n}} />`:t.opened&&u`<${I} count=${n} cap=${t.cap} />`}
    </li>`}function tt({activity:t,theme:e,item:s,ballot:r,count:n}){let o=_(s.title),d=r.whyNot(s.id,e)!==null;return u`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${n===0}
        aria-label=${a($w_398,{item:o})}
        onClick=${()=>r.take(s.id)}><span aria-hidden="true">−</span></button>
      <${I} count=${n} cap=${t.cap} />
      <button type="button" class="step" aria-disabled=${d}
        aria-label=${a($w_309,{item:o})}
        onClick=${()=>r.add(s.id,e)}><span aria-hidden="true">+</span></button>
    </div>`}function I({count:t,cap:e}){return u`
    <span class="placed">
      ${e>M?u`<span class="dots-figure" aria-hidden="true">${t}</span>`:u`<${w} count=${t} of=${e} perRow=${X} />`}
      <span class="sr-only">${t===1?a($w_7):a($w_712,{count:t})}</span>
    </span>`}var U;function H({activity:t,block:e,ballot:s,live:r}){let n=T(null),o=r.answered.value;h(()=>{let l=o?.answer.code==="newer-elsewhere"&&o.do.block===e.id;s.unsent?n.value=null:l&&o.id!==U&&(n.value=o)},[o,s.unsent]);let d=s.at>n.value?.do.based_on,c=l=>{U=n.value.id,n.value=null,l&&s.send(l)};return u`
    <div role="alert" class="refused-place">${d&&u`
      <div class="refused either">
        <p>${a($w_631)} ${L(t,s.dots)}</p>
        <p>${a($w_150)} ${L(t,n.value.do.dots)}</p>
        <button type="button" onClick=${()=>c()}>${a($w_170)}</button>
        <button type="button" onClick=${()=>c(n.value.do.dots)}>${a($w_310)}</button>
      </div>`}
    </div>`}function L({themes:t},e){return t.flatMap(r=>r.items).filter(r=>e[r.id]).map(r=>`${_(r.title)} (${e[r.id]})`).join(", ")||a($w_665)}function F({activity:t,result:e,themes:s}){let r=Math.max(...e.themes.flatMap(n=>n.rows.map(o=>o.dots)));return u`
    <section class="outcome card">
      <h2>${a($w_477)}</h2>
      <p class="soft">${G(e.dots)} · ${nt(e.ballots)}</p>
      ${e.themes.map(n=>u`
        <${et} key=${n.id} theme=${n} items=${rt(t,n)} themes=${s} most=${r} />`)}
    </section>`}function et({theme:t,items:e,themes:s,most:r}){let n=t.rows.filter(o=>o.dots>0);return u`
    <h3><${i} text=${g(s,t.id)} /></h3>
    <ol role="list" class="ranking">
      ${n.map(o=>u`
        <li key=${o.item} class="ranked">
          <span class="rank">${o.rank}</span>
          <div class="ranked-what">
            <${i} text=${e.get(o.item)?.title} />
            <${w} count=${o.dots} most=${r} />
            <p class="ranked-count">${ot(o)}${o.tied&&u` <span class="tied">· ${a($w_699)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${st} rows=${t.rows.filter(o=>o.dots===0)} items=${e} />`}function st({rows:t,items:e}){if(!t.length)return null;let s=t.length;return u`
    <details class="undotted">
      <summary>${s===1?a($w_10):a($w_714,{count:s})}</summary>
      <ul>${t.map(r=>u`<${i} tag="li" key=${r.item} text=${e.get(r.item)?.title} />`)}</ul>
    </details>`}function ot({dots:t,voters:e}){return`${G(t)} · ${e===1?a($w_14):a($w_721,{count:e})}`}var G=t=>t===1?a($w_7):a($w_712,{count:t}),nt=t=>t===1?a($w_4):a($w_710,{count:t});function rt(t,e){let s=t.themes.find(r=>r.id===e.id);return new Map((s?.items??[]).map(r=>[r.id,r]))}function Q(t,e,s){if(!(t.revealed&&s?.block===e.id&&s.paper===t.paper))return;let n=t.themes.map(({id:d,items:c},l)=>({id:d,rows:at(c,s.dots[l],s.voters[l])}));return{dots:s.dots.flat().reduce((d,c)=>d+c,0),ballots:s.ballots,themes:n}}function at(t,e,s){return t.map((n,o)=>({item:n.id,rank:1+e.filter(d=>d>e[o]).length,dots:e[o],voters:s[o],tied:e[o]>0&&e.filter(d=>d===e[o]).length>1})).sort((n,o)=>o.dots-n.dots)}function B({activity:t,block:e,live:s,themes:r}){let n=q({activity:t,block:e,live:s}),o=s.view("mine:").value?.blocks[e.id],d=t.opened&&!t.open,c=d&&!n.spent&&o?.left,l=Q(t,e,s.view("moving").value),$=l&&u`<${F} ...${{activity:t,result:l,themes:r}} />`;return x("vote",t.open?a($w_576):d&&a($w_573)),x("result",ut(t,l)),dt(t.open),u`
    <div class="ballot">
      <${i} tag="p" class="prompt" text=${t.prompt} />
      <p class="ballot-rules">${pt(t)}</p>
      ${o?.aside&&u`<p class="state">${a($w_113)}</p>`}
      ${!t.opened&&u`<p class="state">${a($w_571)}</p>`}
      ${d&&u`<p class="state">${a($w_573)}</p>`}
      ${t.revealing&&u`<p class="state">${a($w_478)}</p>`}
      ${d&&$}
      ${d&&u`<h2>${n.spent||c?a($w_628):a($w_624)}</h2>`}
      ${c&&u`<p class="state">${a($w_623)}</p>`}
      <${j} ...${{activity:t,themes:r}} ballot=${c?{...n,dots:c}:n} />
      ${t.open&&$}
      ${t.open&&u`
        <${lt} ...${{activity:t,ballot:n,live:s}} />
        <${H} ...${{activity:t,block:e,ballot:n,live:s}} />`}
    </div>`}B.lost={PlaceDots:()=>a($w_629)};B.refusals={"over-cap":()=>a($w_420),"over-budget":()=>a($w_620),"over-quota":()=>a($w_619),"unknown-item":()=>a($w_546)};function ut({revealing:t},e){return t?a($w_478):e&&a($w_479)}function dt(t){let e=C(t);h(()=>{let s=e.current&&!t;e.current=t,s&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[t])}function lt({activity:t,ballot:e,live:s}){let r=t.budget-e.spent;return x("dots",e.why??ct(e,Y(r,t))),u`
    <div class="purse">
      <div class="purse-row">
        ${t.budget<=M&&u`<${w} count=${r} of=${t.budget} />`}
        <span class="purse-left">${Y(r,t)}</span>
      </div>
      <div class=${`purse-state ${e.why?"trouble":""}`}>
        ${e.why??$t(e,s)}
      </div>
    </div>`}function ct({touched:t,unsent:e},s){return!e&&(t?`${s}, ${a($w_645)}`:s)}function $t(t,e){return t.touched?D(e,t.unsent,e.view("mine:").value?.waits):a($w_313)}function Y(t,e){let s={left:t,budget:e.budget};return t===1?a($w_8,s):a($w_735,s)}function pt({budget:t,cap:e,quotas:s}){let[r]=Object.values(s),n={budget:t,cap:e,quota:r};return`${r?a($w_621,n):a($w_622,n)} ${a($w_166)}`}export{B as default};
//# sourceMappingURL=/static/built/phone-mapping.js.map
