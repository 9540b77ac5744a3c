/**/
import{x0 as t,x1 as v,x10 as g,x11 as w,x12 as h,x17 as b,x25 as y,x26 as _}from"./phone.js";import{x15 as F,x16 as L,x19 as i,x23 as N,x24 as D}from"./phone.js";import{x2 as T,x3 as o,x9 as z}from"./phone.js";import{x20 as p}from"./phone.js";import{x21 as x}from"./phone.js";import{x4 as c}from"./phone.js";import{x5 as l,x13 as q}from"./phone.js";import{x6 as m}from"./phone.js";function n({activity:e,block:s,themes:r}){return l("voice",e.comments,a=>a.text),t`
    <${m} tag="p" class="prompt" text=${e.prompt} />
    <p class="state">${u(e)}</p>
    <section class="voices">
      <h2>${o($w_609)}</h2>
      ${e.comments.length===0&&t`<p class="soft">${o($w_258)}</p>`}
      <ul role="list">
        ${e.comments.map(a=>t`<${f} key=${a.id} comment=${a} themes=${r} />`)}
      </ul>
    </section>
    <${x} block=${s} />`}function f({comment:e,themes:s}){let r=p(s,e.theme);return t`
    <li class="voice">
      <${c} class="voice-text" lang=${e.lang} text=${e.text} />
      <p class="voice-about"><${m} text=${r} />${r&&" · "}${i(e.at)}</p>
    </li>`}function u({open:e,opened:s}){return e?o($w_94):s?o($w_92):o($w_98)}var ee="@media all{@layer surface{.voices,.voices ul{display:grid;gap:var(--space-2);grid-template-columns:minmax(0,1fr)}.voice{background:var(--paper-raised);border:1px solid var(--line);border-radius:var(--radius);padding:var(--space-3) var(--space-4)}.voice-text{white-space:pre-line}.voice-about{color:var(--ink-soft);font-size:var(--step--1)}}}";export{n as default,ee as styles};
//# sourceMappingURL=/static/built/phone-feedback.js.map
