/**/
import{x0 as o,x1 as v,x10 as A,x11 as C,x12 as E,x17 as O,x25 as q,x26 as B}from"./phone.js";import{x7 as m}from"./phone.js";import{x2 as u,x3 as n,x9 as p}from"./phone.js";import{x5 as L,x13 as c}from"./phone.js";import{x6 as i}from"./phone.js";var l=({themes:e})=>e[0]?.items??[];function f(e){let s=e.reduce((a,t)=>a+t.dots,0);return s?e.reduce((a,t)=>a+t.dots*Number(t.item),0)/s:null}import{x22 as x}from"./phone.js";function h({rows:e,scale:s}){let a=Math.max(1,...e.map(r=>r.dots)),t=s?f(e):null;return o`<div class="shares ${s?"shares-scale":""}">
    <ul role="list">${e.map(r=>o`<li key=${r.item} class="share" style=${{"--share":r.dots/a}}>
      <${i} class="share-title" text=${r.title} />
      <span class="share-bar" aria-hidden="true"></span>
      <strong class="share-count">${p(r.dots)}</strong>
    </li>`)}</ul>
    ${t!==null&&o`<p class="share-mean">${n($w_288,{figure:p(Math.round(t*10)/10)})}</p>`}
  </div>`}var _=150;function w({view:e,open:s,live:a}){return e.asked.filter(t=>t.activity.open===s).reverse().map(t=>o`<section class="card" key=${t.id} aria-labelledby=${`asked-${t.id}`}>
    <${i} tag="h2" id=${`asked-${t.id}`} text=${t.title} />
    <${b} activity=${t.activity} block=${t} live=${a} />
  </section>`)}function b({activity:e,block:s,live:a}){let t=x(a,s.id),r=l(e).find($=>t.dots[$.id]),g=$=>a.send({type:"PlaceDots",block:s.id,dots:$},{debounce:_,whole:!0}),d=S(e,a.view("moving").value?.blocks?.[s.id]);return c(`question-${s.id}`,e.open?n($w_24,{text:u(s.title)}):n($w_502)),o`<div class="answering">
    ${e.open?o`<${y} ...${{activity:e,block:s,chosen:r,answer:g}} />`:o`<p class="state">${n($w_502)}</p>
        <p>${r?o`${n($w_664)} <${i} tag="strong" text=${r.title} />`:n($w_653)}</p>`}
    ${e.open&&o`<p class="soft answer-state">${r?m(a,t.unsent,a.view("mine:").value?.waits):n($w_46)}</p>`}
    ${d&&o`<${h} scale=${e.scale} rows=${d} />`}
  </div>`}function S(e,s){return!e.revealed||s?.paper!==e.paper?null:l(e).map((a,t)=>({item:a.id,title:a.title,dots:s.dots[0][t]}))}function y({activity:e,block:s,chosen:a,answer:t}){return o`<div role="radiogroup" aria-labelledby=${`asked-${s.id}`} class="choices ${e.scale?"choices-scale":""}">
    ${l(e).map(r=>o`<label key=${r.id} class="choice">
      <input type="radio" name=${s.id} checked=${r===a} onChange=${()=>t({[r.id]:1})} />
      <${i} text=${r.title} />
    </label>`)}
    ${e.scale&&o`<p class="soft" aria-hidden="true">${n($w_5)} · ${n($w_18)}</p>`}
  </div>
  ${a&&o`<button type="button" class="quiet" onClick=${()=>t({})}>${n($w_427)}</button>`}`}w.lost={PlaceDots:()=>n($w_667)};export{w as default};
//# sourceMappingURL=/static/built/phone-question.js.map
