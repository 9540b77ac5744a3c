/**/
import{x0 as r,x1 as f,x10 as p,x11 as x,x12 as B,x17 as F,x25 as D,x26 as L}from"./phone.js";import{x7 as w}from"./phone.js";import{x2 as h,x3 as a,x9 as $}from"./phone.js";import{x5 as G,x13 as y}from"./phone.js";import{x6 as l}from"./phone.js";var u=({themes:t})=>t[0]?.items??[];function g(t){let e=t.reduce((s,o)=>s+o.dots,0);return e?t.reduce((s,o)=>s+o.dots*Number(o.item),0)/e:null}import{x22 as m}from"./phone.js";function b({rows:t,scale:e}){let s=Math.max(1,...t.map(n=>n.dots)),o=e?g(t):null;return r`<div class="replies ${e?"replies-scale":""}">
    <ul role="list">${t.map(n=>r`<li key=${n.item} class="reply" style=${{"--share":n.dots/s}}>
      <${l} class="reply-title" text=${n.title} />
      <span class="reply-bar" aria-hidden="true"></span>
      <strong class="reply-count">${$(n.dots)}</strong>
    </li>`)}</ul>
    ${o!==null&&r`<p class="reply-mean">${a($w_290,{figure:$(Math.round(o*10)/10)})}</p>`}
  </div>`}var O={0:()=>a($w_5),5:()=>a($w_18)},S=150;function _({view:t,open:e,live:s}){return t.asked.filter(o=>o.activity.open===e).reverse().map(o=>r`
    <${k} key=${o.id} one=${o} live=${s} />`)}function k({one:t,live:e}){let s=x(null),o=A(s),n=Object.keys(m(e,t.id).dots).length>0,i=`asked-${t.id}`;return p(()=>E(s.current),[]),r`<section class="card ballot" ref=${s} aria-labelledby=${i}>
    <${l} tag="h2" id=${i} text=${t.title} />
    <${C} activity=${t.activity} block=${t} live=${e} />
    ${o&&t.activity.open&&!n&&r`<a class="button" href=${`#${i}`} style=${v}>${a($w_22)} ↑</a>`}
  </section>`}var v={position:"fixed",insetInlineEnd:"1rem",bottom:"1rem",zIndex:20};function A(t){let[e,s]=f(!1);return p(()=>{let o=({isIntersecting:i,boundingClientRect:{top:c}})=>!i&&c<0,n=new IntersectionObserver(([i])=>s(o(i)));return n.observe(t.current),()=>n.disconnect()},[]),e}function E(t){let e=document.activeElement;window.scrollY||!e?.matches("textarea, [type=text]")||t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING&&window.scrollBy(0,t.offsetHeight)}function C({activity:t,block:e,live:s}){let o=m(s,e.id),n=u(t).find(d=>o.dots[d.id]),i=d=>s.send({type:"CastBallot",block:e.id,ballot:d},{debounce:S,whole:!0}),c=T(t,s.view("moving").value?.blocks?.[e.id]);return y(`question-${e.id}`,t.open?a($w_24,{text:h(e.title)}):a($w_504)),r`<div class="ballot">
    ${t.open?r`<${I} ...${{activity:t,block:e,chosen:n,answer:i}} />`:r`<p class="state">${a($w_504)}</p>
        <p>${n?r`${a($w_666)} <${l} tag="strong" text=${n.title} />`:a($w_655)}</p>`}
    ${t.open&&r`<p class="soft answer-state">${n?w(s,o.unsent,s.view("mine:").value?.waits):a($w_47)}</p>`}
    ${c&&r`<${b} scale=${t.scale} rows=${c} />`}
  </div>`}function T(t,e){return!t.revealed||e?.paper!==t.paper?null:u(t).map((s,o)=>({item:s.id,title:s.title,dots:e.dots[0][o]}))}function I({activity:t,block:e,chosen:s,answer:o}){return r`<div role="radiogroup" aria-labelledby=${`asked-${e.id}`} class="picks">
    ${u(t).map(n=>r`<label key=${n.id} class="pick">
      <input type="radio" name=${e.id} checked=${n===s} onChange=${()=>o({[n.id]:1})} />
      ${t.scale&&O[n.id]?.()||r`<${l} text=${n.title} />`}
    </label>`)}
  </div>
  ${s&&r`<button type="button" class="quiet" onClick=${()=>o({})}>${a($w_429)}</button>`}`}_.lost={CastBallot:()=>a($w_669)};export{_ as default};
//# sourceMappingURL=/static/built/phone-question.js.map
