/**/
import{x0 as n,x1 as x,x10 as u,x11 as g,x12 as B,x17 as F,x25 as D,x26 as L}from"./phone.js";import{x7 as w}from"./phone.js";import{x2 as h,x3 as o,x9 as m}from"./phone.js";import{x5 as G,x13 as y}from"./phone.js";import{x6 as l}from"./phone.js";var p=({themes:e})=>e[0]?.items??[];function v(e){let t=e.reduce((s,r)=>s+r.dots,0);return t?e.reduce((s,r)=>s+r.dots*Number(r.item),0)/t:null}import{x22 as $}from"./phone.js";function b({rows:e,scale:t}){let s=Math.max(1,...e.map(a=>a.dots)),r=t?v(e):null;return n`<div class="replies ${t?"replies-scale":""}">
    <ul role="list">${e.map(a=>n`<li key=${a.item} class="reply" style=${{"--share":a.dots/s}}>
      <${l} class="reply-title" text=${a.title} />
      <span class="reply-bar" aria-hidden="true"></span>
      <strong class="reply-count">${m(a.dots)}</strong>
    </li>`)}</ul>
    ${r!==null&&n`<p class="reply-mean">${o($w_296,{figure:m(Math.round(r*10)/10)})}</p>`}
  </div>`}var _={0:()=>o($w_5),5:()=>o($w_18)},k=150;function f({view:e,open:t,live:s}){return e.asked.filter(r=>r.activity.open===t).reverse().map(r=>n`
    <${O} key=${r.id} one=${r} live=${s} />`)}function O({one:e,live:t}){let s=g(null),r=A(s),a=Object.keys($(t,e.id).dots).length>0,i=`asked-${e.id}`;return u(()=>E(s.current),[]),n`<section class="card answering" ref=${s} aria-labelledby=${i}>
    <${l} tag="h2" id=${i} text=${e.title} />
    <${C} activity=${e.activity} block=${e} live=${t} />
    ${r&&e.activity.open&&!a&&n`<a class="button" href=${`#${i}`} style=${S}>${o($w_22)} ↑</a>`}
  </section>`}var S={position:"fixed",insetInlineEnd:"1rem",bottom:"1rem",zIndex:20};function A(e){let[t,s]=x(!1);return u(()=>{let r=({isIntersecting:i,boundingClientRect:{top:c}})=>!i&&c<0,a=new IntersectionObserver(([i])=>s(r(i)));return a.observe(e.current),()=>a.disconnect()},[]),t}function E(e){let t=document.activeElement;window.scrollY||!t?.matches("textarea, [type=text]")||e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING&&window.scrollBy(0,e.offsetHeight)}function C({activity:e,block:t,live:s}){let r=$(s,t.id),a=p(e).find(d=>r.dots[d.id]),i=d=>s.send({type:"CastBallot",block:t.id,ballot:d},{debounce:k,whole:!0}),c=T(e,s.view("moving").value?.blocks?.[t.id]);return y(`question-${t.id}`,e.open?o($w_24,{text:h(t.title)}):o($w_512)),n`<div class="answering">
    ${e.open?n`<${I} ...${{activity:e,block:t,chosen:a,answer:i}} />`:n`<p class="state">${o($w_512)}</p>
        <p>${a?n`${o($w_677)} <${l} tag="strong" text=${a.title} />`:o($w_666)}</p>`}
    ${e.open&&n`<p class="soft answer-state">${a?w(s,r.unsent,s.view("mine:").value?.waits):o($w_47)}</p>`}
    ${c&&n`<${b} scale=${e.scale} rows=${c} />`}
  </div>`}function T(e,t){return!e.revealed||t?.paper!==e.paper?null:p(e).map((s,r)=>({item:s.id,title:s.title,dots:t.dots[0][r]}))}function I({activity:e,block:t,chosen:s,answer:r}){return n`<div role="radiogroup" aria-labelledby=${`asked-${t.id}`} class="picks">
    ${p(e).map(a=>n`<label key=${a.id} class="pick">
      <input type="radio" name=${t.id} checked=${a===s} onChange=${()=>r({[a.id]:1})} />
      ${e.scale&&_[a.id]?.()||n`<${l} text=${a.title} />`}
    </label>`)}
  </div>
  ${s&&n`<button type="button" class="quiet" onClick=${()=>r({})}>${o($w_436)}</button>`}`}f.lost={CastBallot:()=>o($w_682)};var pe="@media all{@layer surface{.answering{display:grid;gap:var(--space-4);grid-template-columns:minmax(0,1fr)}.picks,.replies,.replies>ul{display:grid;gap:var(--space-2)}.pick{align-items:center;border:1px solid var(--line-strong);border-radius:var(--radius-s);display:flex;gap:var(--space-3);min-height:var(--target);overflow-wrap:anywhere;padding:var(--space-2) var(--space-3)}.pick>input{flex:none}.pick:has(:checked){background:var(--accent-soft);border-color:var(--accent)}.reply{display:grid;grid-template-columns:1fr auto;overflow-wrap:anywhere}.reply-bar{background:var(--accent);height:var(--space-2);order:1;width:calc(var(--share) * 100%)}}}";export{f as default,pe as styles};
//# sourceMappingURL=/static/built/phone-question.js.map
