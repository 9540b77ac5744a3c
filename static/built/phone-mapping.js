/**/
import{x0 as u,x1 as S,x10 as h,x11 as T,x12 as A,x17 as wt,x25 as ht,x26 as _t}from"./phone.js";import{x7 as k}from"./phone.js";import{x2 as _,x3 as a,x9 as Ot}from"./phone.js";import{x5 as Bt,x13 as x}from"./phone.js";import{x6 as i}from"./phone.js";import{x20 as g}from"./phone.js";import{x22 as E}from"./phone.js";var K=150;function W({activity:t,block:e,live:s}){let[o,r]=S(null),n=()=>E(s,e.id),{dots:l,at:d,unsent:$}=n();function p(c){r(null);let m={type:"CastBallot",block:e.id,ballot:c,based_on:n().at};s.send(m,{debounce:K,whole:!0})}function C(c,m){let f={...n().dots};f[c]=(f[c]??0)+m,f[c]<=0&&delete f[c],p(f)}function J(c,m){let f=q(t,n().dots,c,m);f?r(f):C(c,1)}let R=v(Object.values(l));return{dots:l,at:d,spent:R,unsent:$,touched:$||R>0,why:o,whyNot:(c,m)=>q(t,l,c,m),add:J,take:c=>{n().dots[c]>0&&C(c,-1)},send:p}}function O(t,e){return v(t.items.map(s=>e[s.id]??0))}function q(t,e,s,o){let r=t.quotas[o.id];return(e[s]??0)>=t.cap?a($w_59,{cap:t.cap}):v(Object.values(e))>=t.budget?a($w_35):r!==void 0&&O(o,e)>=r?a($w_60,{quota:r}):null}function v(t){return t.reduce((e,s)=>e+s,0)}var b=10,P=4.2,V=P-.5,D=20,N=3;function w({count:t,of:e=t,most:s=e,countable:o=D*N,perRow:r=D}){if(s>o)return u`<${X} share=${t/s} />`;let n=Math.min(Math.max(Math.ceil(s/r),1),N),l=Math.max(Math.ceil(s/n),1),d=Math.min(n,e);return u`<svg class="dots dots-rows-${n}" style=${{"--columns":l,"--rows":d}}
    viewBox=${`0 0 ${l*b} ${d*b}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},($,p)=>u`<circle
      class=${p<t?"dot":"dot empty"} key=${p} r=${p<t?P:V}
      cx=${(Math.floor(p/n)+.5)*b} cy=${(p%n+.5)*b}
    />`)}
  </svg>`}function X({share:t}){return u`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var M=10,Z=4;function j({activity:t,ballot:e,themes:s}){let o=t.opened&&!t.open,r=n=>!o||e.dots[n.id];return t.themes.filter(n=>n.items.some(r)).map(n=>u`
    <section class="ballot-theme" key=${n.id}>
      <div class="ballot-theme-head">
        <${i} tag="h2" text=${g(s,n.id)} />
        ${t.opened&&u`<${y} ...${{activity:t,theme:n,ballot:e}} />`}
      </div>
      <ul role="list" class="candidates">
        ${n.items.filter(r).map(l=>u`
          <${tt} key=${l.id} ...${{activity:t,theme:n,item:l,ballot:e}} />`)}
      </ul>
    </section>`)}function y({activity:t,theme:e,ballot:s}){let o=t.quotas[e.id],r=O(e,s.dots);return o===void 0?u`<p class="quota">${a($w_774,{here:r})}</p>`:u`<p class="quota">${a($w_773,{here:r,quota:o})}</p>`}function tt({activity:t,theme:e,item:s,ballot:o}){let r=o.dots[s.id]??0;return u`
    <li class=${r?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${i} class="candidate-title" text=${s.title} />
        <${i} class="candidate-source" text=${s.source} />
      </div>
      ${t.open?u`<${et} ...${{activity:t,theme:e,item:s,ballot:o,count:r}} />`:t.opened&&u`<${I} count=${r} cap=${t.cap} />`}
    </li>`}function et({activity:t,theme:e,item:s,ballot:o,count:r}){let n=_(s.title),l=o.whyNot(s.id,e)!==null;return u`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${r===0}
        aria-label=${a($w_424,{item:n})}
        onClick=${()=>o.take(s.id)}><span aria-hidden="true">−</span></button>
      <${I} count=${r} cap=${t.cap} />
      <button type="button" class="step" aria-disabled=${l}
        aria-label=${a($w_333,{item:n})}
        onClick=${()=>o.add(s.id,e)}><span aria-hidden="true">+</span></button>
    </div>`}function I({count:t,cap:e}){return u`
    <span class="placed">
      ${e>M?u`<span class="dots-figure" aria-hidden="true">${t}</span>`:u`<${w} count=${t} of=${e} perRow=${Z} />`}
      <span class="sr-only">${t===1?a($w_9):a($w_754,{count:t})}</span>
    </span>`}var U;function H({activity:t,block:e,ballot:s,live:o}){let r=A(null),n=o.answered.value;h(()=>{let $=n?.answer.code==="newer-elsewhere"&&n.do.block===e.id;s.unsent?r.value=null:$&&n.id!==U&&(r.value=n)},[n,s.unsent]);let l=s.at>r.value?.do.based_on,d=$=>{U=r.value.id,r.value=null,$&&s.send($)};return u`
    <div role="alert" class="refused-place">${l&&u`
      <div class="refused either">
        <p>${a($w_671)} ${L(t,s.dots)}</p>
        <p>${a($w_165)} ${L(t,r.value.do.ballot)}</p>
        <button type="button" onClick=${()=>d()}>${a($w_187)}</button>
        <button type="button" onClick=${()=>d(r.value.do.ballot)}>${a($w_334)}</button>
      </div>`}
    </div>`}function L({themes:t},e){return t.flatMap(o=>o.items).filter(o=>e[o.id]).map(o=>`${_(o.title)} (${e[o.id]})`).join(", ")||a($w_705)}function F({activity:t,result:e,themes:s}){let o=Math.max(...e.themes.flatMap(r=>r.rows.map(n=>n.dots)));return u`
    <section class="outcome card">
      <h2>${a($w_511)}</h2>
      <p class="soft">${G(e.dots)} · ${rt(e.ballots)}</p>
      ${e.themes.map(r=>u`
        <${st} key=${r.id} theme=${r} items=${at(t,r)} themes=${s} most=${o} />`)}
    </section>`}function st({theme:t,items:e,themes:s,most:o}){let r=t.rows.filter(n=>n.dots>0);return u`
    <h3><${i} text=${g(s,t.id)} /></h3>
    <ol role="list" class="ranking">
      ${r.map(n=>u`
        <li key=${n.item} class="ranked">
          <span class="rank">${n.rank}</span>
          <div class="ranked-what">
            <${i} text=${e.get(n.item)?.title} />
            <${w} count=${n.dots} most=${o} />
            <p class="ranked-count">${nt(n)}${n.tied&&u` <span class="tied">· ${a($w_739)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${ot} rows=${t.rows.filter(n=>n.dots===0)} items=${e} />`}function ot({rows:t,items:e}){if(!t.length)return null;let s=t.length;return u`
    <details class="undotted">
      <summary>${s===1?a($w_12):a($w_756,{count:s})}</summary>
      <ul>${t.map(o=>u`<${i} tag="li" key=${o.item} text=${e.get(o.item)?.title} />`)}</ul>
    </details>`}function nt({dots:t,voters:e}){return`${G(t)} · ${e===1?a($w_16):a($w_763,{count:e})}`}var G=t=>t===1?a($w_9):a($w_754,{count:t}),rt=t=>t===1?a($w_6):a($w_752,{count:t});function at(t,e){let s=t.themes.find(o=>o.id===e.id);return new Map((s?.items??[]).map(o=>[o.id,o]))}function Q({quotas:t,themes:e}){let[s]=Object.values(t);return e.every(({id:o})=>t[o]===s)?s:void 0}function Y(t,e,s){let o=s?.blocks?.[e.id];if(!t.revealed||o?.paper!==t.paper)return;let r=t.themes.map(({id:l,items:d},$)=>({id:l,rows:ut(d,o.dots[$],o.voters[$])}));return{dots:o.dots.flat().reduce((l,d)=>l+d,0),ballots:o.ballots,themes:r}}function ut(t,e,s){return t.map((r,n)=>({item:r.id,rank:1+e.filter(l=>l>e[n]).length,dots:e[n],voters:s[n],tied:e[n]>0&&e.filter(l=>l===e[n]).length>1})).sort((r,n)=>n.dots-r.dots)}function B({activity:t,block:e,live:s,themes:o}){let r=W({activity:t,block:e,live:s}),n=s.view("mine:").value?.blocks[e.id],l=t.opened&&!t.open,d=l&&!r.spent&&n?.left,$=Y(t,e,s.view("moving").value),p=$&&u`<${F} ...${{activity:t,result:$,themes:o}} />`;return x("vote",t.open?a($w_611):l&&a($w_608)),x("result",lt(t,$)),dt(t.open),u`
    <div class="ballot">
      <${i} tag="p" class="prompt" text=${t.prompt} />
      <p class="ballot-rules">${it(t)}</p>
      ${n?.aside&&u`<p class="state">${a($w_128)}</p>`}
      ${!t.opened&&u`<p class="state">${a($w_606)}</p>`}
      ${l&&u`<p class="state">${a($w_608)}</p>`}
      ${t.revealing&&u`<p class="state">${a($w_512)}</p>`}
      ${l&&p}
      ${l&&u`<h2>${r.spent||d?a($w_668):a($w_663)}</h2>`}
      ${d&&u`<p class="state">${a($w_662)}</p>`}
      <${j} ...${{activity:t,themes:o}} ballot=${d?{...r,dots:d}:r} />
      ${t.open&&p}
      ${t.open&&u`
        <${$t} ...${{activity:t,ballot:r,live:s}} />
        <${H} ...${{activity:t,block:e,ballot:r,live:s}} />`}
    </div>`}B.lost={CastBallot:()=>a($w_669)};B.refusals={"over-cap":()=>a($w_449),"over-budget":()=>a($w_659),"over-quota":()=>a($w_658),"unknown-option":()=>a($w_580)};function lt({revealing:t},e){return t?a($w_512):e&&a($w_513)}function dt(t){let e=T(t);h(()=>{let s=e.current&&!t;e.current=t,s&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[t])}function $t({activity:t,ballot:e,live:s}){let o=t.budget-e.spent,r=s.view("mine:").value?.waits;return x("dots",e.why??ct(e,z(o,t),k(s,!1,r))),u`
    <div class="purse">
      <div class="purse-row">
        ${t.budget<=M&&u`<${w} count=${o} of=${t.budget} />`}
        <span class="purse-left">${z(o,t)}</span>
      </div>
      <div class=${`purse-state ${e.why?"trouble":""}`}>
        ${e.why??pt(e,s)}
      </div>
    </div>`}function ct({touched:t,unsent:e},s,o){return!e&&(t?`${s}, ${o}`:s)}function pt(t,e){return t.touched?k(e,t.unsent,e.view("mine:").value?.waits):a($w_337)}function z(t,e){let s={left:t,budget:e.budget};return t===1?a($w_10,s):a($w_777,s)}function it(t){let{budget:e,cap:s}=t,o=Q(t),r={budget:e,cap:s,quota:o};return`${o?a($w_660,r):a($w_661,r)} ${a($w_183)}`}export{B as default};
//# sourceMappingURL=/static/built/phone-mapping.js.map
