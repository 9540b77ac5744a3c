/**/
import{x0 as t,x1 as h,x10 as d,x11 as g,x12 as _,x17 as S,x25 as F,x26 as L}from"./phone.js";import{x15 as k,x16 as y,x19 as x,x23 as D,x24 as O}from"./phone.js";import{x2 as v,x3 as o,x9 as A}from"./phone.js";import{x20 as p}from"./phone.js";import{x21 as f}from"./phone.js";import{x4 as n}from"./phone.js";import{x5 as c,x13 as z}from"./phone.js";import{x6 as m}from"./phone.js";function i({activity:e,block:s,themes:r}){return c("voice",e.comments,a=>a.text),t`
    <${m} tag="p" class="prompt" text=${e.prompt} />
    <p class="state">${u(e)}</p>
    <section class="voices">
      <h2>${o($w_601)}</h2>
      ${e.comments.length===0&&t`<p class="soft">${o($w_253)}</p>`}
      <ul role="list">
        ${e.comments.map(a=>t`<${l} key=${a.id} comment=${a} themes=${r} />`)}
      </ul>
    </section>
    <${f} block=${s} />`}function l({comment:e,themes:s}){let r=p(s,e.theme);return t`
    <li class="voice">
      <${n} class="voice-text" lang=${e.lang} text=${e.text} />
      <p class="voice-about"><${m} text=${r} />${r&&" · "}${x(e.at)}</p>
    </li>`}function u({open:e,opened:s}){return e?o($w_92):s?o($w_90):o($w_96)}export{i as default};
//# sourceMappingURL=/static/built/phone-feedback.js.map
