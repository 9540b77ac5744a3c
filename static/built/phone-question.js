/**/
import{x0 as a,x1 as f,x10 as $,x11 as x,x12 as D,x17 as F,x25 as P,x26 as B}from"./phone.js";import{x7 as h}from"./phone.js";import{x2 as w,x3 as r,x9 as m}from"./phone.js";import{x5 as G,x13 as g}from"./phone.js";import{x6 as l}from"./phone.js";var u=({themes:t})=>t[0]?.items??[];function b(t){let e=t.reduce((s,o)=>s+o.dots,0);return e?t.reduce((s,o)=>s+o.dots*Number(o.item),0)/e:null}import{x22 as p}from"./phone.js";function y({rows:t,scale:e}){let s=Math.max(1,...t.map(n=>n.dots)),o=e?b(t):null;return a`<div class="shares ${e?"shares-scale":""}">
    <ul role="list">${t.map(n=>a`<li key=${n.item} class="share" style=${{"--share":n.dots/s}}>
      <${l} class="share-title" text=${n.title} />
      <span class="share-bar" aria-hidden="true"></span>
      <strong class="share-count">${m(n.dots)}</strong>
    </li>`)}</ul>
    ${o!==null&&a`<p class="share-mean">${r($w_290,{figure:m(Math.round(o*10)/10)})}</p>`}
  </div>`}var O={0:()=>r($w_5),5:()=>r($w_18)},S=150;function _({view:t,open:e,live:s}){return t.asked.filter(o=>o.activity.open===e).reverse().map(o=>a`
    <${v} key=${o.id} one=${o} live=${s} />`)}function v({one:t,live:e}){let s=x(null),o=E(s),n=Object.keys(p(e,t.id).dots).length>0,i=`asked-${t.id}`;return $(()=>T(s.current),[]),a`<section class="card ballot" ref=${s} aria-labelledby=${i}>
    <${l} tag="h2" id=${i} text=${t.title} />
    <${k} activity=${t.activity} block=${t} live=${e} />
    ${o&&t.activity.open&&!n&&a`<a class="button" href=${`#${i}`} style=${A}>${r($w_22)} ↑</a>`}
  </section>`}var A={position:"fixed",insetInlineEnd:"1rem",bottom:"1rem",zIndex:20};function E(t){let[e,s]=f(!1);return $(()=>{let o=({isIntersecting:i,boundingClientRect:{top:c}})=>!i&&c<0,n=new IntersectionObserver(([i])=>s(o(i)));return n.observe(t.current),()=>n.disconnect()},[]),e}function T(t){let e=document.activeElement;window.scrollY||!e?.matches("textarea, [type=text]")||t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING&&window.scrollBy(0,t.offsetHeight)}function k({activity:t,block:e,live:s}){let o=p(s,e.id),n=u(t).find(d=>o.dots[d.id]),i=d=>s.send({type:"PlaceDots",block:e.id,dots:d},{debounce:S,whole:!0}),c=I(t,s.view("moving").value?.blocks?.[e.id]);return g(`question-${e.id}`,t.open?r($w_24,{text:w(e.title)}):r($w_504)),a`<div class="ballot">
    ${t.open?a`<${N} ...${{activity:t,block:e,chosen:n,answer:i}} />`:a`<p class="state">${r($w_504)}</p>
        <p>${n?a`${r($w_666)} <${l} tag="strong" text=${n.title} />`:r($w_655)}</p>`}
    ${t.open&&a`<p class="soft answer-state">${n?h(s,o.unsent,s.view("mine:").value?.waits):r($w_47)}</p>`}
    ${c&&a`<${y} scale=${t.scale} rows=${c} />`}
  </div>`}function I(t,e){return!t.revealed||e?.paper!==t.paper?null:u(t).map((s,o)=>({item:s.id,title:s.title,dots:e.dots[0][o]}))}function N({activity:t,block:e,chosen:s,answer:o}){return a`<div role="radiogroup" aria-labelledby=${`asked-${e.id}`} class="choices">
    ${u(t).map(n=>a`<label key=${n.id} class="choice">
      <input type="radio" name=${e.id} checked=${n===s} onChange=${()=>o({[n.id]:1})} />
      ${t.scale&&O[n.id]?.()||a`<${l} text=${n.title} />`}
    </label>`)}
  </div>
  ${s&&a`<button type="button" class="quiet" onClick=${()=>o({})}>${r($w_429)}</button>`}`}_.lost={PlaceDots:()=>r($w_669)};export{_ as default};
//# sourceMappingURL=/static/built/phone-question.js.map
