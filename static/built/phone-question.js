/**/
import{x0 as r,x1 as p,x10 as $,x11 as f,x12 as D,x17 as F,x25 as P,x26 as B}from"./phone.js";import{x7 as x}from"./phone.js";import{x2 as h,x3 as a,x9 as m}from"./phone.js";import{x5 as U,x13 as w}from"./phone.js";import{x6 as i}from"./phone.js";var u=({themes:e})=>e[0]?.items??[];function g(e){let t=e.reduce((s,o)=>s+o.dots,0);return t?e.reduce((s,o)=>s+o.dots*Number(o.item),0)/t:null}import{x22 as _}from"./phone.js";function y({rows:e,scale:t}){let s=Math.max(1,...e.map(n=>n.dots)),o=t?g(e):null;return r`<div class="shares ${t?"shares-scale":""}">
    <ul role="list">${e.map(n=>r`<li key=${n.item} class="share" style=${{"--share":n.dots/s}}>
      <${i} class="share-title" text=${n.title} />
      <span class="share-bar" aria-hidden="true"></span>
      <strong class="share-count">${m(n.dots)}</strong>
    </li>`)}</ul>
    ${o!==null&&r`<p class="share-mean">${a($w_291,{figure:m(Math.round(o*10)/10)})}</p>`}
  </div>`}var O={0:()=>a($w_5),5:()=>a($w_18)},S=150;function b({view:e,open:t,live:s}){return e.asked.filter(o=>o.activity.open===t).reverse().map(o=>r`
    <${v} key=${o.id} one=${o} live=${s} />`)}function v({one:e,live:t}){let s=f(null),o=A(s),n=`asked-${e.id}`;return $(()=>T(s.current),[]),r`<section class="card" ref=${s} aria-labelledby=${n}>
    <${i} tag="h2" id=${n} text=${e.title} />
    <${I} activity=${e.activity} block=${e} live=${t} />
    ${o&&e.activity.open&&r`<a class="button" href=${`#${n}`} style=${E}>${a($w_22)} ↑</a>`}
  </section>`}var E={position:"fixed",insetInlineEnd:"1rem",bottom:"1rem",zIndex:20};function A(e){let[t,s]=p(!1);return $(()=>{let o=({isIntersecting:l,boundingClientRect:{top:c}})=>!l&&c<0,n=new IntersectionObserver(([l])=>s(o(l)));return n.observe(e.current),()=>n.disconnect()},[]),t}function T(e){let t=document.activeElement;window.scrollY||!t?.matches("textarea, [type=text]")||e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING&&window.scrollBy(0,e.offsetHeight)}function I({activity:e,block:t,live:s}){let o=_(s,t.id),n=u(e).find(d=>o.dots[d.id]),l=d=>s.send({type:"PlaceDots",block:t.id,dots:d},{debounce:S,whole:!0}),c=N(e,s.view("moving").value?.blocks?.[t.id]);return w(`question-${t.id}`,e.open?a($w_25,{text:h(t.title)}):a($w_505)),r`<div class="answering">
    ${e.open?r`<${k} ...${{activity:e,block:t,chosen:n,answer:l}} />`:r`<p class="state">${a($w_505)}</p>
        <p>${n?r`${a($w_667)} <${i} tag="strong" text=${n.title} />`:a($w_656)}</p>`}
    ${e.open&&r`<p class="soft answer-state">${n?x(s,o.unsent,s.view("mine:").value?.waits):a($w_48)}</p>`}
    ${c&&r`<${y} scale=${e.scale} rows=${c} />`}
  </div>`}function N(e,t){return!e.revealed||t?.paper!==e.paper?null:u(e).map((s,o)=>({item:s.id,title:s.title,dots:t.dots[0][o]}))}function k({activity:e,block:t,chosen:s,answer:o}){return r`<div role="radiogroup" aria-labelledby=${`asked-${t.id}`} class="choices">
    ${u(e).map(n=>r`<label key=${n.id} class="choice">
      <input type="radio" name=${t.id} checked=${n===s} onChange=${()=>o({[n.id]:1})} />
      ${e.scale&&O[n.id]?.()||r`<${i} text=${n.title} />`}
    </label>`)}
  </div>
  ${s&&r`<button type="button" class="quiet" onClick=${()=>o({})}>${a($w_430)}</button>`}`}b.lost={PlaceDots:()=>a($w_670)};export{b as default};
//# sourceMappingURL=/static/built/phone-question.js.map
