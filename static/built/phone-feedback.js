/**/
import{x0 as s,x1 as h,x9 as d,x10 as g,x11 as _,x16 as S}from"./phone.js";import{x14 as b,x15 as k,x18 as x}from"./phone.js";import{x2 as L,x3 as o}from"./phone.js";import{x19 as p}from"./phone.js";import{x20 as f}from"./phone.js";import{x4 as n}from"./phone.js";import{x5 as c,x12 as V}from"./phone.js";import{x6 as m}from"./phone.js";function l({activity:e,block:t,themes:r}){return c("voice",e.comments,a=>a.text),s`
    <${m} tag="p" class="prompt" text=${e.prompt} />
    <p class="state">${i(e)}</p>
    <section class="voices">
      <h2>${o($w_477)}</h2>
      ${e.comments.length===0&&s`<p class="soft">${o($w_207)}</p>`}
      <ul role="list">
        ${e.comments.map(a=>s`<${$} key=${a.id} comment=${a} themes=${r} />`)}
      </ul>
    </section>
    <${f} block=${t} />`}function $({comment:e,themes:t}){let r=p(t,e.theme);return s`
    <li class="voice">
      <${n} class="voice-text" lang=${e.lang} text=${e.text} />
      <p class="voice-about"><${m} text=${r} />${r&&" · "}${x(e.at)}</p>
    </li>`}function i({open:e,opened:t}){return e?o($w_65):t?o($w_63):o($w_68)}export{l as default};
//# sourceMappingURL=/static/built/phone-feedback.js.map
