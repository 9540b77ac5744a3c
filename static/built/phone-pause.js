/**/
import{x0 as a,x1 as h,x10 as _,x11 as B,x12 as g,x17 as y,x25 as u,x26 as f}from"./phone.js";import{x21 as i}from"./phone.js";import{x15 as D,x16 as L,x19 as m,x23 as c,x24 as p}from"./phone.js";import{x2 as E,x3 as r,x9 as I}from"./phone.js";function x(e,s){return f(()=>u(()=>d(e,c(s).value)),[e]).value}function l({words:e,clock:s}){let t=m(s.ends_at),[o,n]=e.split(t);return n===void 0?a`<p class="back">${e}</p>`:a`<p class="back">
    ${o&&a`<span class="back-words">${o.trim()}</span>${" "}`}<strong class="back-time">${t}</strong>${n&&a`${" "}
    <span class="back-words">${n.trim()}</span>`}
  </p>`}function d(e,s){if(e.held_at!==null)return r($w_463);let t=m(e.ends_at);return p(e,s)<0?r($w_618,{time:t}):r($w_64,{time:t})}function $({activity:e,block:s,clock:t,live:o}){return a`
    ${e.back&&t&&a`<${w} clock=${t} live=${o} />`}
    <${i} block=${s} />`}$.saysWhen=({activity:e,clock:s})=>!!(e.back&&s&&s.held_at===null);function w({clock:e,live:s}){return a`<${l} words=${x(e,s)} clock=${e} />`}export{$ as default};
//# sourceMappingURL=/static/built/phone-pause.js.map
