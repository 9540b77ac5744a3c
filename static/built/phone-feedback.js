/**/
import{x0 as s,x1 as h,x9 as d,x10 as g,x11 as _,x16 as S,x23 as F,x24 as L}from"./phone.js";import{x14 as k,x15 as y,x18 as x,x21 as D,x22 as O}from"./phone.js";import{x2 as v,x3 as o}from"./phone.js";import{x19 as p}from"./phone.js";import{x20 as f}from"./phone.js";import{x4 as n}from"./phone.js";import{x5 as c,x12 as q}from"./phone.js";import{x6 as m}from"./phone.js";function i({activity:e,block:t,themes:r}){return c("voice",e.comments,a=>a.text),s`
    <${m} tag="p" class="prompt" text=${e.prompt} />
    <p class="state">${$(e)}</p>
    <section class="voices">
      <h2>${o($w_566)}</h2>
      ${e.comments.length===0&&s`<p class="soft">${o($w_237)}</p>`}
      <ul role="list">
        ${e.comments.map(a=>s`<${l} key=${a.id} comment=${a} themes=${r} />`)}
      </ul>
    </section>
    <${f} block=${t} />`}function l({comment:e,themes:t}){let r=p(t,e.theme);return s`
    <li class="voice">
      <${n} class="voice-text" lang=${e.lang} text=${e.text} />
      <p class="voice-about"><${m} text=${r} />${r&&" · "}${x(e.at)}</p>
    </li>`}function $({open:e,opened:t}){return e?o($w_79):t?o($w_77):o($w_83)}export{i as default};
//# sourceMappingURL=/static/built/phone-feedback.js.map
