/**/
import{x0 as s,x1 as h,x10 as y,x11 as g,x12 as v,x17 as _,x25 as f,x26 as c}from"./phone.js";import{x21 as u}from"./phone.js";import{x15 as P,x16 as D,x19 as i,x23 as l,x24 as p}from"./phone.js";import{x2 as S,x3 as r,x9 as E}from"./phone.js";function x(e,t){return c(()=>f(()=>$(e,l(t).value)),[e]).value}function d({words:e,clock:t}){let a=i(t.ends_at),[o,n]=e.split(a);return n===void 0?s`<p class="back">${e}</p>`:s`<p class="back">
    ${o&&s`<span class="back-words">${o.trim()}</span>${" "}`}<strong class="back-time">${a}</strong>${n&&s`${" "}
    <span class="back-words">${n.trim()}</span>`}
  </p>`}function $(e,t){if(e.held_at!==null)return r($w_471);let a=i(e.ends_at);return p(e,t)<0?r($w_627,{time:a}):r($w_64,{time:a})}function m({activity:e,block:t,clock:a,live:o}){return s`
    ${e.back&&a&&s`<${b} clock=${a} live=${o} />`}
    <${u} block=${t} />`}m.saysWhen=({activity:e,clock:t})=>!!(e.back&&t&&t.held_at===null);function b({clock:e,live:t}){return s`<${d} words=${x(e,t)} clock=${e} />`}var G="@media all{@layer surface{.back{font-size:var(--step-1);font-weight:600;line-height:1.2}.back-words{display:block}.back-time{display:block;font-size:min(5rem,15vw);font-variant-numeric:tabular-nums;line-height:1.1}.back~.next{font-size:var(--step-1)}}}";export{m as default,G as styles};
//# sourceMappingURL=/static/built/phone-pause.js.map
