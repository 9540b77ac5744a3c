/**/
import{x0 as i,x1 as q,x10 as x,x11 as A,x12 as E,x17 as be,x25 as _e,x26 as ke}from"./phone.js";import{x7 as y}from"./phone.js";import{x2 as w,x3 as a,x9 as Se}from"./phone.js";import{x5 as Te,x13 as v}from"./phone.js";import{x6 as $}from"./phone.js";import{x20 as b}from"./phone.js";import{x22 as j}from"./phone.js";var X=150;function N({activity:e,block:t,live:o}){let[s,r]=q(null),n=()=>j(o,t.id),{dots:l,at:d,unsent:p}=n();function u(c){r(null);let m={type:"CastBallot",block:t.id,ballot:c,based_on:n().at};o.send(m,{debounce:X,whole:!0})}function g(c,m){let f={...n().dots};f[c]=(f[c]??0)+m,f[c]<=0&&delete f[c],u(f)}function K(c,m){let f=W(e,n().dots,c,m);f?r(f):g(c,1)}let z=B(Object.values(l));return{dots:l,at:d,spent:z,unsent:p,touched:p||z>0,why:s,whyNot:(c,m)=>W(e,l,c,m),add:K,take:c=>{n().dots[c]>0&&g(c,-1)},send:u}}function O(e,t){return B(e.items.map(o=>t[o.id]??0))}function W(e,t,o,s){let r=e.quotas[s.id];return(t[o]??0)>=e.cap?a($w_59,{cap:e.cap}):B(Object.values(t))>=e.budget?a($w_35):r!==void 0&&O(s,t)>=r?a($w_60,{quota:r}):null}function B(e){return e.reduce((t,o)=>t+o,0)}var _=10,I=4.2,Z=I-.5,D=20,P=3;function h({count:e,of:t=e,most:o=t,countable:s=D*P,perRow:r=D}){if(o>s)return i`<${ee} share=${e/o} />`;let n=Math.min(Math.max(Math.ceil(o/r),1),P),l=Math.max(Math.ceil(o/n),1),d=Math.min(n,t);return i`<svg class="dots dots-rows-${n}" style=${{"--columns":l,"--rows":d}}
    viewBox=${`0 0 ${l*_} ${d*_}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:t},(p,u)=>i`<circle
      class=${u<e?"dot":"dot empty"} key=${u} r=${u<e?I:Z}
      cx=${(Math.floor(u/n)+.5)*_} cy=${(u%n+.5)*_}
    />`)}
  </svg>`}function ee({share:e}){return i`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${e*100} />
  </svg>`}var M=10,te=4;function S({activity:e,ballot:t,themes:o}){let s=e.opened&&!e.open,r=n=>!s||t.dots[n.id];return e.themes.filter(n=>n.items.some(r)).map(n=>i`
    <section class="ballot-theme" key=${n.id}>
      <div class="ballot-theme-head">
        <${$} tag="h2" text=${b(o,n.id)} />
        ${e.opened&&i`<${oe} ...${{activity:e,theme:n,ballot:t}} />`}
      </div>
      <ul role="list" class="candidates">
        ${n.items.filter(r).map(l=>i`
          <${se} key=${l.id} ...${{activity:e,theme:n,item:l,ballot:t}} />`)}
      </ul>
    </section>`)}function oe({activity:e,theme:t,ballot:o}){let s=e.quotas[t.id],r=O(t,o.dots);return s===void 0?i`<p class="quota">${a($w_789,{here:r})}</p>`:i`<p class="quota">${a($w_788,{here:r,quota:s})}</p>`}function se({activity:e,theme:t,item:o,ballot:s}){let r=s.dots[o.id]??0;return i`
    <li class=${r?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${$} class="candidate-title" text=${o.title} />
        <${$} class="candidate-source" text=${o.source} />
      </div>
      ${e.open?i`<${ne} ...${{activity:e,theme:t,item:o,ballot:s,count:r}} />`:e.opened&&i`<${U} count=${r} cap=${e.cap} />`}
    </li>`}function ne({activity:e,theme:t,item:o,ballot:s,count:r}){let n=w(o.title),l=s.whyNot(o.id,t)!==null;return i`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${r===0}
        aria-label=${a($w_431,{item:n})}
        onClick=${()=>s.take(o.id)}><span aria-hidden="true">−</span></button>
      <${U} count=${r} cap=${e.cap} />
      <button type="button" class="step" aria-disabled=${l}
        aria-label=${a($w_340,{item:n})}
        onClick=${()=>s.add(o.id,t)}><span aria-hidden="true">+</span></button>
    </div>`}function U({count:e,cap:t}){return i`
    <span class="placed">
      ${t>M?i`<span class="dots-figure" aria-hidden="true">${e}</span>`:i`<${h} count=${e} of=${t} perRow=${te} />`}
      <span class="sr-only">${e===1?a($w_9):a($w_768,{count:e})}</span>
    </span>`}function H({groups:e},t){return!e||e.some(({id:o})=>o===t)}function re({title:e,weight:t}){return t>1?a($w_786,{group:w(e),weight:t}):w(e)}function C({groups:e},t){if(!e)return"";let o=e.filter(({binding:n})=>n),s=a($w_636,{groups:o.map(re).join(", ")});return t&&!o.some(({id:n})=>n===t)?`${s} ${a($w_680)}`:s}var L;function G({activity:e,block:t,ballot:o,live:s}){let r=E(null),n=s.answered.value;x(()=>{let p=n?.answer.code==="newer-elsewhere"&&n.do.block===t.id;o.unsent?r.value=null:p&&n.id!==L&&(r.value=n)},[n,o.unsent]);let l=o.at>r.value?.do.based_on,d=p=>{L=r.value.id,r.value=null,p&&o.send(p)};return i`
    <div role="alert" class="refused-place">${l&&i`
      <div class="refused either">
        <p>${a($w_684)} ${F(e,o.dots)}</p>
        <p>${a($w_167)} ${F(e,r.value.do.ballot)}</p>
        <button type="button" onClick=${()=>d()}>${a($w_190)}</button>
        <button type="button" onClick=${()=>d(r.value.do.ballot)}>${a($w_341)}</button>
      </div>`}
    </div>`}function F({themes:e},t){return e.flatMap(s=>s.items).filter(s=>t[s.id]).map(s=>`${w(s.title)} (${t[s.id]})`).join(", ")||a($w_718)}function R({activity:e,result:t,themes:o}){let s=Math.max(...t.themes.flatMap(r=>r.rows.map(n=>n.dots)));return i`
    <section class="outcome card">
      <h2>${a($w_519)}</h2>
      <p class="soft">${Q(t.dots)} · ${de(t.ballots)}</p>
      ${t.themes.map(r=>i`
        <${ae} key=${r.id} theme=${r} items=${pe(e,r)} themes=${o} most=${s} />`)}
    </section>`}function ae({theme:e,items:t,themes:o,most:s}){let r=e.rows.filter(n=>n.dots>0);return i`
    <h3><${$} text=${b(o,e.id)} /></h3>
    <ol role="list" class="ranking">
      ${r.map(n=>i`
        <li key=${n.item} class="ranked">
          <span class="rank">${n.rank}</span>
          <div class="ranked-what">
            <${$} text=${t.get(n.item)?.title} />
            <${h} count=${n.dots} most=${s} />
            <p class="ranked-count">${le(n)}${n.tied&&i` <span class="tied">· ${a($w_752)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${ie} rows=${e.rows.filter(n=>n.dots===0)} items=${t} />`}function ie({rows:e,items:t}){if(!e.length)return null;let o=e.length;return i`
    <details class="undotted">
      <summary>${o===1?a($w_12):a($w_770,{count:o})}</summary>
      <ul>${e.map(s=>i`<${$} tag="li" key=${s.item} text=${t.get(s.item)?.title} />`)}</ul>
    </details>`}function le({dots:e,voters:t}){return`${Q(e)} · ${t===1?a($w_16):a($w_777,{count:t})}`}var Q=e=>e===1?a($w_9):a($w_768,{count:e}),de=e=>e===1?a($w_6):a($w_766,{count:e});function pe(e,t){let o=e.themes.find(s=>s.id===t.id);return new Map((o?.items??[]).map(s=>[s.id,s]))}function V({quotas:e,themes:t}){let[o]=Object.values(e);return t.every(({id:s})=>e[s]===o)?o:void 0}function T(e,t,o){let s=o?.blocks?.[t.id];if(!e.revealed||s?.paper!==e.paper)return;let r=e.themes.map(({id:l,items:d},p)=>({id:l,rows:ce(d,s.dots[p],s.voters[p])}));return{dots:s.dots.flat().reduce((l,d)=>l+d,0),ballots:s.ballots,themes:r}}function ce(e,t,o){return e.map((r,n)=>({item:r.id,rank:1+t.filter(l=>l>t[n]).length,dots:t[n],voters:o[n],tied:t[n]>0&&t.filter(l=>l===t[n]).length>1})).sort((r,n)=>n.dots-r.dots)}function k({activity:e,block:t,live:o,themes:s}){let r=o.view("mine:").value?.person?.group;return H(e,r)?i`<${$e} ...${{activity:e,block:t,live:o,themes:s,group:r}} />`:i`<${ue} ...${{activity:e,block:t,live:o,themes:s}} />`}function ue({activity:e,block:t,live:o,themes:s}){let r=T(e,t,o.view("moving").value);return v("result",J(e,r)),i`
    <div class="ballot">
      <${$} tag="p" class="prompt" text=${e.prompt} />
      <p class="state">${a($w_681)} ${C(e)}</p>
      ${e.revealing&&i`<p class="state">${a($w_520)}</p>`}
      ${r&&i`<${R} ...${{activity:e,result:r,themes:s}} />`}
      ${!r&&i`<${S} activity=${{...e,open:!1,opened:!1}} ballot=${{dots:{}}} themes=${s} />`}
    </div>`}function $e({activity:e,block:t,live:o,themes:s,group:r}){let n=N({activity:e,block:t,live:o}),l=o.view("mine:").value?.blocks[t.id],d=e.opened&&!e.open,p=d&&!n.spent&&l?.left,u=T(e,t,o.view("moving").value),g=u&&i`<${R} ...${{activity:e,result:u,themes:s}} />`;return v("vote",e.open?a($w_620):d&&a($w_617)),v("result",J(e,u)),fe(e.open),i`
    <div class="ballot">
      <${$} tag="p" class="prompt" text=${e.prompt} />
      <p class="ballot-rules">${ge(e)} ${C(e,r)}</p>
      ${l?.aside&&i`<p class="state">${a($w_130)}</p>`}
      ${!e.opened&&i`<p class="state">${a($w_615)}</p>`}
      ${d&&i`<p class="state">${a($w_617)}</p>`}
      ${e.revealing&&i`<p class="state">${a($w_520)}</p>`}
      ${d&&g}
      ${d&&i`<h2>${n.spent||p?a($w_679):a($w_674)}</h2>`}
      ${p&&i`<p class="state">${a($w_673)}</p>`}
      <${S} ...${{activity:e,themes:s}} ballot=${p?{...n,dots:p}:n} />
      ${e.open&&g}
      ${e.open&&i`
        <${me} ...${{activity:e,ballot:n,live:o}} />
        <${G} ...${{activity:e,block:t,ballot:n,live:o}} />`}
    </div>`}k.lost={CastBallot:()=>a($w_682)};k.refusals={"over-cap":()=>a($w_456),"over-budget":()=>a($w_670),"over-quota":()=>a($w_669),"not-eligible":()=>a($w_681),"unknown-option":()=>a($w_588)};function J({revealing:e},t){return e?a($w_520):t&&a($w_521)}function fe(e){let t=A(e);x(()=>{let o=t.current&&!e;t.current=e,o&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[e])}function me({activity:e,ballot:t,live:o}){let s=e.budget-t.spent,r=o.view("mine:").value?.waits;return v("dots",t.why??we(t,Y(s,e),y(o,!1,r))),i`
    <div class="purse">
      <div class="purse-row">
        ${e.budget<=M&&i`<${h} count=${s} of=${e.budget} />`}
        <span class="purse-left">${Y(s,e)}</span>
      </div>
      <div class=${`purse-state ${t.why?"trouble":""}`}>
        ${t.why??he(t,o)}
      </div>
    </div>`}function we({touched:e,unsent:t},o,s){return!t&&(e?`${o}, ${s}`:o)}function he(e,t){return e.touched?y(t,e.unsent,t.view("mine:").value?.waits):a($w_344)}function Y(e,t){let o={left:e,budget:t.budget};return e===1?a($w_10,o):a($w_792,o)}function ge(e){let{budget:t,cap:o}=e,s=V(e),r={budget:t,cap:o,quota:s};return`${s?a($w_671,r):a($w_672,r)} ${a($w_186)}`}var yt="@media all{@layer surface{.dots{--dot: 20px;flex:none;height:calc(var(--rows, 1) * var(--dot));max-width:100%;width:calc(var(--columns) * var(--dot))}.dots-bar{width:100%}.dot{fill:var(--accent)}.dot.empty{fill:none;stroke:var(--line-strong)}.dots-figure{font-size:var(--step-1);font-variant-numeric:tabular-nums;font-weight:700;min-width:1.5em;text-align:center}.ballot{container-type:inline-size;display:grid;gap:var(--space-4)}.ballot-rules{color:var(--ink-soft);font-size:var(--step--1)}.ballot-theme{display:grid;gap:var(--space-2)}.ballot-theme-head{align-items:baseline;display:flex;flex-wrap:wrap;gap:0 var(--space-3);justify-content:space-between}.quota{color:var(--ink-soft);font-size:var(--step--1);font-variant-numeric:tabular-nums}.candidates{display:grid;gap:var(--space-2)}.candidate{align-items:center;background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);display:grid;gap:var(--space-2);grid-template-columns:1fr auto;padding:var(--space-2) var(--space-2) var(--space-2) var(--space-4)}.candidate.chosen{border-color:var(--accent);box-shadow:inset 4px 0 0 var(--accent)}.candidate-what{display:grid;min-width:0}.candidate-title{font-size:1rem;font-weight:600;hyphens:auto;line-height:1.25}.candidate-source{color:var(--ink-soft);font-size:var(--step--1);line-height:1.3}.controls{align-items:center;display:flex;gap:var(--space-1)}.step{border-radius:50%;font-size:1.5rem;height:var(--target);padding:0;width:var(--target)}.step[aria-disabled=true]{border-color:var(--line);border-style:dashed;color:var(--ink-soft)}.placed{align-items:center;display:inline-flex;justify-content:center;min-width:2.25rem}@container (max-width: 20rem){.candidate{grid-template-columns:minmax(0,1fr);padding-inline:min(var(--space-3),3.4vw)}.controls{gap:0;justify-content:flex-end}}.purse{background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);bottom:var(--space-2);box-shadow:var(--shadow);padding:var(--space-3) var(--space-4);position:sticky;z-index:var(--layer-bar)}.purse-row{align-items:center;display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-3)}.purse-left{font-weight:700}.purse-state{color:var(--ink-soft);font-size:var(--step--1);min-height:1.5em}.purse-state.trouble{color:var(--bad)}@container (max-width: 18.5rem){.purse{bottom:0;display:flex;flex-wrap:wrap;gap:0 var(--space-2);line-height:1.2;padding:var(--space-1) var(--space-3)}.purse .dots{display:none}.purse-state{min-height:0}}.outcome,.ranking{display:grid;gap:var(--space-3)}.outcome{overflow-wrap:break-word;padding-inline:min(var(--space-4),4.5vw)}.ranked{display:flex;flex-wrap:wrap;gap:0 var(--space-3)}.ranked>.rank{min-width:1.75rem}.rank{font-size:var(--step-1);font-weight:700;line-height:1.1}.ranked .dots{--dot: 13px}.tied{color:var(--info);font-weight:600;white-space:nowrap}.ranked-what{flex:1 1 9em;hyphens:auto;hyphenate-limit-chars:9 4 4;min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-1);line-height:1.3}.ranked-count{color:var(--ink-soft);font-size:var(--step--1)}.undotted{color:var(--ink-soft)}.undotted summary{cursor:pointer;min-height:var(--target);padding-block:var(--space-2)}@media(forced-colors:active){.dot{fill:Highlight;forced-color-adjust:none}.dot.empty{fill:none;stroke:CanvasText}.placed{flex-direction:column}.chosen .placed>.sr-only{clip-path:none;height:auto;overflow:visible;position:static;width:auto}}}}";export{k as default,yt as styles};
//# sourceMappingURL=/static/built/phone-mapping.js.map
