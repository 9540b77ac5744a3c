/**/
import{x0 as i,x1 as R,x10 as h,x11 as S,x12 as T,x17 as we,x25 as he,x26 as ge}from"./phone.js";import{x7 as k}from"./phone.js";import{x2 as g,x3 as r,x9 as ke}from"./phone.js";import{x5 as Me,x13 as v}from"./phone.js";import{x6 as f}from"./phone.js";import{x20 as x}from"./phone.js";import{x22 as z}from"./phone.js";var J=150;function A({activity:e,block:t,live:s}){let[o,n]=R(null),a=()=>z(s,t.id),{dots:d,at:l,unsent:c}=a();function u(p){n(null);let $={type:"CastBallot",block:t.id,ballot:p,based_on:a().at};s.send($,{debounce:J,whole:!0})}function B(p,$){let m={...a().dots};m[p]=(m[p]??0)+$,m[p]<=0&&delete m[p],u(m)}function Y(p,$){let m=q(e,a().dots,p,$);m?n(m):B(p,1)}let C=O(Object.values(d));return{dots:d,at:l,spent:C,unsent:c,touched:c||C>0,why:o,whyNot:(p,$)=>q(e,d,p,$),add:Y,take:p=>{a().dots[p]>0&&B(p,-1)},send:u}}function y(e,t){return O(e.items.map(s=>t[s.id]??0))}function q(e,t,s,o){let n=e.quotas[o.id];return(t[s]??0)>=e.cap?r($w_59,{cap:e.cap}):O(Object.values(t))>=e.budget?r($w_35):n!==void 0&&y(o,t)>=n?r($w_60,{quota:n}):null}function O(e){return e.reduce((t,s)=>t+s,0)}var b=10,W=4.2,K=W-.5,E=20,j=3;function w({count:e,of:t=e,most:s=t,countable:o=E*j,perRow:n=E}){if(s>o)return i`<${V} share=${e/s} />`;let a=Math.min(Math.max(Math.ceil(s/n),1),j),d=Math.max(Math.ceil(s/a),1),l=Math.min(a,t);return i`<svg class="dots dots-rows-${a}" style=${{"--columns":d,"--rows":l}}
    viewBox=${`0 0 ${d*b} ${l*b}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:t},(c,u)=>i`<circle
      class=${u<e?"dot":"dot empty"} key=${u} r=${u<e?W:K}
      cx=${(Math.floor(u/a)+.5)*b} cy=${(u%a+.5)*b}
    />`)}
  </svg>`}function V({share:e}){return i`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${e*100} />
  </svg>`}var M=10,X=4;function D({activity:e,ballot:t,themes:s}){let o=e.opened&&!e.open,n=a=>!o||t.dots[a.id];return e.themes.filter(a=>a.items.some(n)).map(a=>i`
    <section class="ballot-theme" key=${a.id}>
      <div class="ballot-theme-head">
        <${f} tag="h2" text=${x(s,a.id)} />
        ${e.opened&&i`<${Z} ...${{activity:e,theme:a,ballot:t}} />`}
      </div>
      <ul role="list" class="candidates">
        ${a.items.filter(n).map(d=>i`
          <${ee} key=${d.id} ...${{activity:e,theme:a,item:d,ballot:t}} />`)}
      </ul>
    </section>`)}function Z({activity:e,theme:t,ballot:s}){let o=e.quotas[t.id],n=y(t,s.dots);return o===void 0?i`<p class="quota">${r($w_785,{here:n})}</p>`:i`<p class="quota">${r($w_784,{here:n,quota:o})}</p>`}function ee({activity:e,theme:t,item:s,ballot:o}){let n=o.dots[s.id]??0;return i`
    <li class=${n?"candidate chosen":"candidate"}>
      <div class="candidate-what">
        <${f} class="candidate-title" text=${s.title} />
        <${f} class="candidate-source" text=${s.source} />
      </div>
      ${e.open?i`<${te} ...${{activity:e,theme:t,item:s,ballot:o,count:n}} />`:e.opened&&i`<${N} count=${n} cap=${e.cap} />`}
    </li>`}function te({activity:e,theme:t,item:s,ballot:o,count:n}){let a=g(s.title),d=o.whyNot(s.id,t)!==null;return i`
    <div class="controls">
      <button type="button" class="step" aria-disabled=${n===0}
        aria-label=${r($w_431,{item:a})}
        onClick=${()=>o.take(s.id)}><span aria-hidden="true">−</span></button>
      <${N} count=${n} cap=${e.cap} />
      <button type="button" class="step" aria-disabled=${d}
        aria-label=${r($w_340,{item:a})}
        onClick=${()=>o.add(s.id,t)}><span aria-hidden="true">+</span></button>
    </div>`}function N({count:e,cap:t}){return i`
    <span class="placed">
      ${t>M?i`<span class="dots-figure" aria-hidden="true">${e}</span>`:i`<${w} count=${e} of=${t} perRow=${X} />`}
      <span class="sr-only">${e===1?r($w_9):r($w_765,{count:e})}</span>
    </span>`}var P;function U({activity:e,block:t,ballot:s,live:o}){let n=T(null),a=o.answered.value;h(()=>{let c=a?.answer.code==="newer-elsewhere"&&a.do.block===t.id;s.unsent?n.value=null:c&&a.id!==P&&(n.value=a)},[a,s.unsent]);let d=s.at>n.value?.do.based_on,l=c=>{P=n.value.id,n.value=null,c&&s.send(c)};return i`
    <div role="alert" class="refused-place">${d&&i`
      <div class="refused either">
        <p>${r($w_681)} ${I(e,s.dots)}</p>
        <p>${r($w_167)} ${I(e,n.value.do.ballot)}</p>
        <button type="button" onClick=${()=>l()}>${r($w_190)}</button>
        <button type="button" onClick=${()=>l(n.value.do.ballot)}>${r($w_341)}</button>
      </div>`}
    </div>`}function I({themes:e},t){return e.flatMap(o=>o.items).filter(o=>t[o.id]).map(o=>`${g(o.title)} (${t[o.id]})`).join(", ")||r($w_715)}function H({activity:e,result:t,themes:s}){let o=Math.max(...t.themes.flatMap(n=>n.rows.map(a=>a.dots)));return i`
    <section class="outcome card">
      <h2>${r($w_519)}</h2>
      <p class="soft">${L(t.dots)} · ${ne(t.ballots)}</p>
      ${t.themes.map(n=>i`
        <${se} key=${n.id} theme=${n} items=${re(e,n)} themes=${s} most=${o} />`)}
    </section>`}function se({theme:e,items:t,themes:s,most:o}){let n=e.rows.filter(a=>a.dots>0);return i`
    <h3><${f} text=${x(s,e.id)} /></h3>
    <ol role="list" class="ranking">
      ${n.map(a=>i`
        <li key=${a.item} class="ranked">
          <span class="rank">${a.rank}</span>
          <div class="ranked-what">
            <${f} text=${t.get(a.item)?.title} />
            <${w} count=${a.dots} most=${o} />
            <p class="ranked-count">${ae(a)}${a.tied&&i` <span class="tied">· ${r($w_749)}</span>`}</p>
          </div>
        </li>`)}
    </ol>
    <${oe} rows=${e.rows.filter(a=>a.dots===0)} items=${t} />`}function oe({rows:e,items:t}){if(!e.length)return null;let s=e.length;return i`
    <details class="undotted">
      <summary>${s===1?r($w_12):r($w_767,{count:s})}</summary>
      <ul>${e.map(o=>i`<${f} tag="li" key=${o.item} text=${t.get(o.item)?.title} />`)}</ul>
    </details>`}function ae({dots:e,voters:t}){return`${L(e)} · ${t===1?r($w_16):r($w_774,{count:t})}`}var L=e=>e===1?r($w_9):r($w_765,{count:e}),ne=e=>e===1?r($w_6):r($w_763,{count:e});function re(e,t){let s=e.themes.find(o=>o.id===t.id);return new Map((s?.items??[]).map(o=>[o.id,o]))}function F({quotas:e,themes:t}){let[s]=Object.values(e);return t.every(({id:o})=>e[o]===s)?s:void 0}function G(e,t,s){let o=s?.blocks?.[t.id];if(!e.revealed||o?.paper!==e.paper)return;let n=e.themes.map(({id:d,items:l},c)=>({id:d,rows:ie(l,o.dots[c],o.voters[c])}));return{dots:o.dots.flat().reduce((d,l)=>d+l,0),ballots:o.ballots,themes:n}}function ie(e,t,s){return e.map((n,a)=>({item:n.id,rank:1+t.filter(d=>d>t[a]).length,dots:t[a],voters:s[a],tied:t[a]>0&&t.filter(d=>d===t[a]).length>1})).sort((n,a)=>a.dots-n.dots)}function _({activity:e,block:t,live:s,themes:o}){let n=A({activity:e,block:t,live:s}),a=s.view("mine:").value?.blocks[t.id],d=e.opened&&!e.open,l=d&&!n.spent&&a?.left,c=G(e,t,s.view("moving").value),u=c&&i`<${H} ...${{activity:e,result:c,themes:o}} />`;return v("vote",e.open?r($w_620):d&&r($w_617)),v("result",de(e,c)),le(e.open),i`
    <div class="ballot">
      <${f} tag="p" class="prompt" text=${e.prompt} />
      <p class="ballot-rules">${fe(e)}</p>
      ${a?.aside&&i`<p class="state">${r($w_130)}</p>`}
      ${!e.opened&&i`<p class="state">${r($w_615)}</p>`}
      ${d&&i`<p class="state">${r($w_617)}</p>`}
      ${e.revealing&&i`<p class="state">${r($w_520)}</p>`}
      ${d&&u}
      ${d&&i`<h2>${n.spent||l?r($w_678):r($w_673)}</h2>`}
      ${l&&i`<p class="state">${r($w_672)}</p>`}
      <${D} ...${{activity:e,themes:o}} ballot=${l?{...n,dots:l}:n} />
      ${e.open&&u}
      ${e.open&&i`
        <${ce} ...${{activity:e,ballot:n,live:s}} />
        <${U} ...${{activity:e,block:t,ballot:n,live:s}} />`}
    </div>`}_.lost={CastBallot:()=>r($w_679)};_.refusals={"over-cap":()=>r($w_456),"over-budget":()=>r($w_669),"over-quota":()=>r($w_668),"unknown-option":()=>r($w_588)};function de({revealing:e},t){return e?r($w_520):t&&r($w_521)}function le(e){let t=S(e);h(()=>{let s=t.current&&!e;t.current=e,s&&!document.activeElement.matches("input, textarea")&&window.scrollTo(0,0)},[e])}function ce({activity:e,ballot:t,live:s}){let o=e.budget-t.spent,n=s.view("mine:").value?.waits;return v("dots",t.why??pe(t,Q(o,e),k(s,!1,n))),i`
    <div class="purse">
      <div class="purse-row">
        ${e.budget<=M&&i`<${w} count=${o} of=${e.budget} />`}
        <span class="purse-left">${Q(o,e)}</span>
      </div>
      <div class=${`purse-state ${t.why?"trouble":""}`}>
        ${t.why??ue(t,s)}
      </div>
    </div>`}function pe({touched:e,unsent:t},s,o){return!t&&(e?`${s}, ${o}`:s)}function ue(e,t){return e.touched?k(t,e.unsent,t.view("mine:").value?.waits):r($w_344)}function Q(e,t){let s={left:e,budget:t.budget};return e===1?r($w_10,s):r($w_788,s)}function fe(e){let{budget:t,cap:s}=e,o=F(e),n={budget:t,cap:s,quota:o};return`${o?r($w_670,n):r($w_671,n)} ${r($w_186)}`}var wt="@media all{@layer surface{.dots{--dot: 20px;flex:none;height:calc(var(--rows, 1) * var(--dot));max-width:100%;width:calc(var(--columns) * var(--dot))}.dots-bar{width:100%}.dot{fill:var(--accent)}.dot.empty{fill:none;stroke:var(--line-strong)}.dots-figure{font-size:var(--step-1);font-variant-numeric:tabular-nums;font-weight:700;min-width:1.5em;text-align:center}.ballot{container-type:inline-size;display:grid;gap:var(--space-4)}.ballot-rules{color:var(--ink-soft);font-size:var(--step--1)}.ballot-theme{display:grid;gap:var(--space-2)}.ballot-theme-head{align-items:baseline;display:flex;flex-wrap:wrap;gap:0 var(--space-3);justify-content:space-between}.quota{color:var(--ink-soft);font-size:var(--step--1);font-variant-numeric:tabular-nums}.candidates{display:grid;gap:var(--space-2)}.candidate{align-items:center;background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);display:grid;gap:var(--space-2);grid-template-columns:1fr auto;padding:var(--space-2) var(--space-2) var(--space-2) var(--space-4)}.candidate.chosen{border-color:var(--accent);box-shadow:inset 4px 0 0 var(--accent)}.candidate-what{display:grid;min-width:0}.candidate-title{font-size:1rem;font-weight:600;hyphens:auto;line-height:1.25}.candidate-source{color:var(--ink-soft);font-size:var(--step--1);line-height:1.3}.controls{align-items:center;display:flex;gap:var(--space-1)}.step{border-radius:50%;font-size:1.5rem;height:var(--target);padding:0;width:var(--target)}.step[aria-disabled=true]{border-color:var(--line);border-style:dashed;color:var(--ink-soft)}.placed{align-items:center;display:inline-flex;justify-content:center;min-width:2.25rem}@container (max-width: 20rem){.candidate{grid-template-columns:minmax(0,1fr);padding-inline:min(var(--space-3),3.4vw)}.controls{gap:0;justify-content:flex-end}}.purse{background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);bottom:var(--space-2);box-shadow:var(--shadow);padding:var(--space-3) var(--space-4);position:sticky;z-index:var(--layer-bar)}.purse-row{align-items:center;display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-3)}.purse-left{font-weight:700}.purse-state{color:var(--ink-soft);font-size:var(--step--1);min-height:1.5em}.purse-state.trouble{color:var(--bad)}@container (max-width: 18.5rem){.purse{bottom:0;display:flex;flex-wrap:wrap;gap:0 var(--space-2);line-height:1.2;padding:var(--space-1) var(--space-3)}.purse .dots{display:none}.purse-state{min-height:0}}.outcome,.ranking{display:grid;gap:var(--space-3)}.outcome{overflow-wrap:break-word;padding-inline:min(var(--space-4),4.5vw)}.ranked{display:flex;flex-wrap:wrap;gap:0 var(--space-3)}.ranked>.rank{min-width:1.75rem}.rank{font-size:var(--step-1);font-weight:700;line-height:1.1}.ranked .dots{--dot: 13px}.tied{color:var(--info);font-weight:600;white-space:nowrap}.ranked-what{flex:1 1 9em;hyphens:auto;hyphenate-limit-chars:9 4 4;min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-1);line-height:1.3}.ranked-count{color:var(--ink-soft);font-size:var(--step--1)}.undotted{color:var(--ink-soft)}.undotted summary{cursor:pointer;min-height:var(--target);padding-block:var(--space-2)}@media(forced-colors:active){.dot{fill:Highlight;forced-color-adjust:none}.dot.empty{fill:none;stroke:CanvasText}.placed{flex-direction:column}.chosen .placed>.sr-only{clip-path:none;height:auto;overflow:visible;position:static;width:auto}}}}";export{_ as default,wt as styles};
//# sourceMappingURL=/static/built/phone-mapping.js.map
