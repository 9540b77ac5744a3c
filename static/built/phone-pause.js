/**/
import{x0 as a,x1 as _,x9 as h,x10 as B,x11 as O,x16 as g,x23 as u,x24 as c}from"./phone.js";import{x20 as f}from"./phone.js";import{x14 as D,x15 as L,x18 as m,x21 as i,x22 as p}from"./phone.js";import{x2 as E,x3 as r}from"./phone.js";function x(s,t){return c(()=>u(()=>d(s,i(t).value)),[s]).value}function $({words:s,clock:t}){let e=m(t.ends_at),[o,n]=s.split(e);return n===void 0?a`<p class="back">${s}</p>`:a`<p class="back">
    ${o&&a`<span class="back-words">${o.trim()}</span>${" "}`}<strong class="back-time">${e}</strong>${n&&a`${" "}
    <span class="back-words">${n.trim()}</span>`}
  </p>`}function d(s,t){if(s.held_at!==null)return r($w_436);let e=m(s.ends_at);return p(s,t)<0?r($w_583,{time:e}):r($w_49,{time:e})}function l({activity:s,block:t,clock:e,live:o}){return a`
    ${s.back&&e&&a`<${w} clock=${e} live=${o} />`}
    <${f} block=${t} />`}function w({clock:s,live:t}){return a`<${$} words=${x(s,t)} clock=${s} />`}export{l as default};
//# sourceMappingURL=/static/built/phone-pause.js.map
