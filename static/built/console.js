/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var vr=Object.defineProperty;var gr=(t,e)=>{for(var n in e)vr(t,n,{get:e[n],enumerable:!0})};var D,Jn,Ke,mt,Ve,le,Yn,re,Qn,ze,Ge,br,Vt=Symbol.for("pv"),ue={},ce=[],yr=/^m(i|n|o|s|text|space)$/,Je=Array.isArray,Ye=ce.slice,kt=Object.assign;function yt(t){t&&t.parentNode&&t.remove()}function xt(t,e,n){var o,i,r,l={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:l[r]=e[r];return u>2&&(l.children=u>3?Ye.call(arguments,2):n),Ht(t,l,o,i,null)}function Ht(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vt,__v:i||++Jn,__i:-1,__u:0};return!i&&D.vnode&&D.vnode(r),r}function wt(t){return t.children}function Dt(t,e){this.props=t,this.context=e,this.__g=0}function _t(t,e){if(e==null)return t.__&&_t(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:_t(t)}function kr(t){var e,n=t.__v,o=n.__e,i=[],r=[],l=t.__P;l&&((e=kt({constructor:Vt},n)).__v=n.__v+1,D.vnode&&D.vnode(e),Qe(l,e,n,t.__n,l.namespaceURI,32&n.__u?[o]:null,i,o||_t(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,oo(i,e,r),n.__=n.__e=null,e.__e!=o&&Zn(e))}function Zn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Zn(t)}function Kn(t){(8&t.__g||(t.__g|=8,mt.push(t),le++))&&Ve==D.debounceRendering||((Ve=D.debounceRendering)||queueMicrotask)(Xn)}function Xn(){try{for(var t,e=1;mt.length;)mt.length>e&&mt.sort(Yn),t=mt.shift(),e=mt.length,8&t.__g&&kr(t)}finally{(le=mt.length)&&(Ve||queueMicrotask)(Xn)}}function to(t,e,n,o,i,r,l,u,c,$,f){var m,_,p,g,R,w,h=o.__k||ce,b=e.length;for(c=xr(n,e,h,c,b),m=0;m<b;m++)(p=n.__k[m])!=null&&(_=~p.__i&&h[p.__i]||ue,p.__i=m,w=Qe(t,p,_,i,r,l,u,c,$,f),g=p.__e,(_.ref!=p.ref||8&_.__u)&&(_.ref&&Ze(_.ref,null,p,_),p.ref&&f.push(p.ref,p.__c||g,p)),R=R||g,4&p.__u?(c=eo(p,c,t,!_.__v),_.__e&&(_.__e=null)):typeof p.type=="function"&&w!==void 0?c=w:g&&(c=g.nextSibling),p.__u&=-21);return n.__e=R,c}function xr(t,e,n,o,i){var r,l,u,c,$,f,m,_,p,g=n.length,R=g,w=0,h=0,b=t.__k=Array(i);for(r=0;r<i;r++)(l=e[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=b[r]=Ht(null,l):Je(l)?l=b[r]=Ht(wt,{children:l}):l.constructor===Vt&&l.__b?l=b[r]=Ht(l.type,l.props,l.key,l.ref,l.__v):b[r]=l,c=r+w,l.__=t,l.__b=t.__b+1,u=null,~($=l.__i=Sr(l,n,c,R))&&(R--,(u=n[$])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,$==c-1?w--:$==c+1?w++:$!=c&&($>c?w--:w++,h=1)):(~$||(i>g?w--:i<g&&w++),typeof l.type!="function"&&(l.__u|=4))):b[r]=null;if(h){for(f=[],m=[],r=0;r<i;r++)if((l=b[r])&&16&l.__u){for(w=0,_=f.length;w<_;)f[p=w+_>>1]<l.__i?w=p+1:_=p;f[w]=l.__i,m[r]=w+1}for(w=f.length;r--;)m[r]&&(m[r]==w?w--:b[r].__u|=4)}if(R)for(r=0;r<g;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=_t(u)),Xe(u,u));return o}function eo(t,e,n,o){var i,r,l,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=eo(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=_t(t))&&!e.parentNode&&(e=null),l=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,e):n.insertBefore(l,e||null)),e=l;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Sr(t,e,n,o){var i,r=t.key,l=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&l==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i}return-1}function zn(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ie(t,e,n,o,i){var r,l;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||zn(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||zn(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(l=Ge[e]||(Ge[e]=Cr(e)),(t.__a||(t.__a={}))[e]=ze,r=e!=(e=e.replace(Qn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,l,r):t.removeEventListener(e,l,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Cr(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[re]==null)e[re]=ze++;else if(e[re]<this.__a[t])return;return n(D.event?D.event(e):e)}}}function Qe(t,e,n,o,i,r,l,u,c,$){var f,m,_,p,g,R,w,h,b,T,O,dt,v,k,x,M,B,J,H=e.type;if(e.constructor!==Vt)return null;128&n.__u&&(c=32&n.__u,f=n.__c.__z)&&(e.__u|=c,m=r=[],f.nodeType==8?u=ae(f,r):r.push(f),u=r[0]||u),(f=D.__b)&&f(e);t:if(typeof H=="function"){_=l.length;try{if(h=e.props,b=(f=H.prototype)&&f.render,T=(f=H.contextType)&&o[f.__c],O=f?T?T.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(b?e.__c=p=new H(h,O):(e.__c=p=new Dt(h,O),p.constructor=H,p.render=Tr),T&&T.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),H.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=kt({},p.__s)),kt(p.__s,H.getDerivedStateFromProps(h,p.__s)))),g=p.props,R=p.state,p.__v=e,n.__c){if(h!==g&&b&&!H.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(h,O),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(h,p.__s,O)===!1){e.__v!=n.__v&&(p.props=h,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),ce.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),u=_t(n);break t}p.componentWillUpdate&&p.componentWillUpdate(h,p.__s,O),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,R,w)})}else b&&!H.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=O,p.props=h,p.__P=t,p.__g&=-5,dt=D.__r,v=b?25:0;do p.__g&=-9,dt&&dt(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++v<25);b&&(ce.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=kt({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(g,R)),k=f&&f.type===wt&&f.key==null?f.props.children:f,h.__P&&(f=u,i=(t=h.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Z){Z&&Xe(Z,Z)}),n.__k=null),u=n.__k?_t(n,0):null),u=to(t,Je(k)?k:[k],e,n,o,i,r,l,u,c,$),h.__P&&(e.__e=null,u=f),e.__u&=-161,m&&m.some(yt),p.__h.length&&l.push(p),1&p.__g&&(p.__g&=-4)}catch(Z){if(l.length=_,e.__v=null,c||r)if(Z&&Z.then){if(e.__u|=128|c,r){for(~(B=r.indexOf(u||void 0))||(B=r.length);(J=r[B-1])&&J.nodeType==8;)B--;for(;B<r.length;B++)if(J=r[B])if(r[B]=null,x){if(J==M)break}else{if(J.nodeType!=8)break;J.data.startsWith("$s")&&(M=ae(x=J))}}if(!x){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;x=u}(f=ae(x=e.__c.__z||(e.__c.__z=x)))?(e.__e=x,u=f):e.__e=u,u=u&&u.nextSibling}else r&&r.some(yt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Z&&Z.then||no(e),D.__e(Z,e,n)}}else u=e.__e=Or(n.__e,e,n,o,i,r,l,c,$,t);return(f=D.diffed)&&f(e),u}function ae(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function no(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(no))}function oo(t,e,n){for(var o=0;o<n.length;)Ze(n[o++],n[o++],n[o++]);D.__c&&D.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){D.__e(r,i.__v)}})}function Or(t,e,n,o,i,r,l,u,c,$){var f,m,_,p,g,R,w,h,b=n.props||ue,T=e.props,O=e.type;if(O=="svg"?i="http://www.w3.org/2000/svg":O=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((g=r[f])&&(O?g.localName==O:g.nodeType==3)){t=g,r[f]=null;break}}if(!t){if(h=$.ownerDocument||document,!O)return h.createTextNode(T);t=h.createElementNS(i,O,T.is?T:$),u&&(D.__m&&D.__m(e,r),u=!1),r=null}if(O){if($=O=="template"&&t.content||t,r=O=="textarea"&&T.defaultValue!=null?null:r&&Ye.call($.childNodes),!u&&r)for(b={},f=0;f<t.attributes.length;f++)b[(g=t.attributes[f]).name]=g.value;for(f in b)g=b[f],f=="dangerouslySetInnerHTML"?_=g:f=="children"||f in T||f=="value"&&"defaultValue"in T||f=="checked"&&"defaultChecked"in T||ie(t,f,null,g,i);for(f in T)g=T[f],f=="children"?p=g:f=="dangerouslySetInnerHTML"?m=g:f=="value"?R=g:f=="checked"?w=g:u&&typeof g!="function"||b[f]===g||ie(t,f,g,b[f],i);m?(u||_&&(m.__html==_.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(_&&(t.textContent=""),(O=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&yr.test(O))&&(i="http://www.w3.org/1999/xhtml"),to($,Je(p)?p:[p],e,n,o,i,r,l,r?r[0]:n.__k&&_t(n,0),u,c),r&&r.some(yt)),u&&O!="textarea"||(f="value",O=="progress"&&R==null?t.removeAttribute(f):R==null||R===t[f]&&(O!="progress"||R)||ie(t,f,R,b[f],i),f="checked",w!=null&&w!=t[f]&&ie(t,f,w,b[f],i))}else b===T||u&&t.data==T||(t.data=T);return t}function Ze(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){D.__e(i,n)}}function Xe(t,e,n){var o,i,r,l;if(D.unmount&&D.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ze(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){D.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(l=0;l<o.length;l++)o[l]&&Xe(o[l],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=ae(o,r=[]))&&(o==t.__e&&r.some(yt),yt(i),yt(o)),n||yt(t.__e),t.__e=t.__c=t.__=null}function Tr(t,e,n){return this.constructor(t,n)}function tn(t,e){var n,o,i,r;D.__&&D.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Ht(wt,{children:[t]}),i=[],r=[],Qe(e,e.__k,o||ue,ue,e.namespaceURI,o?null:e.firstChild?Ye.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),oo(i,e.__k,r),e.__k.props.children=null}D={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((l=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=1),l&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw le=0,t}},Jn=0,Ke=function(t){return t!=null&&t.constructor===Vt},Dt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=kt({},this.state)),typeof t=="function"&&(t=t(kt({},n),this.props)),t&&(kt(n,t),this.__v&&(e&&this.__k.push(e),Kn(this)))},Dt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Kn(this))},Dt.prototype.render=wt,mt=[],le=0,Yn=function(t,e){return t.__v.__b-e.__v.__b},re=Symbol(),Qn=/(PointerCapture)$|Capture$/i,ze=0,Ge={},br=0;var io=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[e[++r]]=u:l===6?o[1][e[++r]]+=u+"":l?(i=t.apply(u,io(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},so=new Map;function ro(t){var e=so.get(this);return e||(e=new Map,so.set(this,e)),(e=io(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,l="",u="",c=[0],$=function(_){r===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,l):r===3&&(_||l)?(c.push(3,_,l),r=2):r===2&&l==="..."&&_?c.push(4,_,0):r===2&&l&&!_?c.push(5,0,!0,l):r>=5&&((l||!_&&r===5)&&(c.push(r,0,l,i),r=6),_&&(c.push(r,_,0,i),r=6)),l=""},f=0;f<n.length;f++){f&&(r===1&&$(),$(f));for(var m=0;m<n[f].length;m++)o=n[f][m],r===1?o==="<"?($(),c=[c],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?($(),r=1):r&&(o==="="?(r=5,i=l,l=""):o==="/"&&(r<5||n[f][m+1]===">")?($(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),r=2):l+=o),r===3&&l==="!--"&&(r=4,c=c[0])}return $(),c})(t)),e),arguments,[])).length>1?e:e[0]}var St,q,en,ao,nn=Object.is,$e=0,wo=[],on=[],W=D,lo=W.__b,uo=W.__r,co=W.diffed,$o=W.__c,fo=W.unmount,po=W.__;function Kt(t,e){W.__h&&W.__h(q,t,$e||e),$e=0;var n=q.__H||(q.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function y(t){return $e=1,Er(ho,t)}function Er(t,e,n){var o=Kt(St++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):ho(void 0,e),function(r){var l=(o.__N||o.__)[0],u=o.t(l,r);nn(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var i=q.shouldComponentUpdate;q.shouldComponentUpdate=function(r,l,u){var c=this.__H;if(!c)return!0;var $=!1,f=this.props!=r;if(c.__.some(function(_){_.__N&&($=!0,nn(_.__[0],_.__N[0])||(f=!0))}),i){var m=i.call(this,r,l,u);return $?m||f:m}return!$||f}}return o.__}function A(t,e){var n=Kt(St++,3);!W.__s&&ln(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,q.__H.__h.push(n))}function rn(t,e){var n=Kt(St++,4);!W.__s&&ln(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,q.__h.push(n))}function N(t){return $e=5,st(function(){return{current:t}},[])}function st(t,e){var n=Kt(St++,7);return ln(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function an(){var t=Kt(St++,11);if(!t.__){for(var e=q.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Mr(){var t;do{for(;t=on.shift();)try{Gt(t)}catch(n){W.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=wo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Gt),e.__h.some(sn),e.__h=[]}catch(n){e.__h=[],W.__e(n,t.__v)}}}while(on.length)}W.__b=function(t){q=null,lo&&lo(t)},W.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),po&&po(t,e)},W.__r=function(t){uo&&uo(t),St=0;var e=(q=t.__c).__H;e&&(en==q?q.__h=[]:(e.__h.some(Gt),e.__h.some(sn),St=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),en=q},W.diffed=function(t){co&&co(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_o(wo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),en=q=null},W.__c=function(t,e){e.some(function(n){try{n.__h.some(Gt),n.__h=n.__h.filter(function(o){return!o.__||sn(o)})}catch(o){n.__h=[function(){throw o}]}}),$o&&$o(t,e)},W.unmount=function(t){fo&&fo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,_o(on.push(i))}else Gt(i)}catch(r){e=r}}),o.__H=void 0,e&&W.__e(e,o.__v))};var mo=typeof requestAnimationFrame=="function";function Dr(t){var e,n=function(){clearTimeout(o),mo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);mo&&(e=requestAnimationFrame(n))}function _o(t){t!=1&&ao==W.requestAnimationFrame||((ao=W.requestAnimationFrame)||Dr)(Mr)}function Gt(t){var e=q,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),q=e}function sn(t){var e=q;t.__c=t.__(),q=e}function ln(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!nn(n,t[o])})}function ho(t,e){return typeof e=="function"?e(t):e}var Nr=Symbol.for("preact-signals");function me(){if(at>1){at--;return}let t,e=!1;for((function(){let n=fe;for(fe=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();Jt!==void 0;){let n=Jt;for(Jt=void 0,pe++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&go(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(pe=0,at--,e)throw t}function Nt(t){if(at>0)return t();un=++Rr,at++;try{return t()}finally{me()}}var I,zt,Jt;function Yt(t){let e=I,n=zt;I=void 0,zt=void 0;try{return t()}finally{I=e,zt=n}}var fe,at=0,pe=0,Rr=0,un=0,de=0;function vo(t){if(I===void 0)return;let e=t.n;if(e===void 0||e.t!==I)return e={i:0,S:t,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:e},I.s!==void 0&&(I.s.n=e),I.s=e,t.n=e,32&I.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=I.s,e.n=void 0,I.s.n=e,I.s=e),e}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=Nr;V.prototype.h=function(){return!0};V.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:Yt(()=>{var n;(n=this.W)==null||n.call(this)}))};V.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&Yt(()=>{var o;(o=this.Z)==null||o.call(this)}))}};V.prototype.subscribe=function(t){return G(()=>{let e=this.value;Yt(()=>t(e))},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){return Yt(()=>this.value)};Object.defineProperty(V.prototype,"value",{get(){let t=vo(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(pe>100)throw new Error("Cycle detected");(function(e){at!==0&&pe===0&&e.l!==un&&(e.l=un,fe={S:e,v:e.v,i:e.i,o:fe})})(this),this.v=t,this.i++,de++,at++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{me()}}}});function S(t,e){return new V(t,e)}function go(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function bo(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function yo(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function Ct(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=de-1,this.f=4}Ct.prototype=new V;Ct.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===de))return!0;if(this.g=de,this.f|=1,this.i>0&&!go(this))return this.f&=-2,!0;let t=I;try{bo(this),I=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return I=t,yo(this),this.f&=-2,!0};Ct.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};Ct.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Ct.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Ct.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=vo(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function L(t,e){return new Ct(t,e)}function ko(t){let e=t.j;if(t.j=void 0,typeof e=="function"){at++;let n=I;I=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,cn(t),o}finally{I=n,me()}}}function cn(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,ko(t)}function Ar(t){if(I!==this)throw new Error("Out-of-order effect");yo(this),I=t,this.f&=-2;try{8&this.f&&cn(this)}finally{me()}}function Rt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,zt&&zt.push(this)}Rt.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Rt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ko(this),bo(this),at++;let t=I;return I=this,Ar.bind(this,t)};Rt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Jt,Jt=this)};Rt.prototype.d=function(){this.f|=8,1&this.f||cn(this)};Rt.prototype.dispose=function(){this.d()};function G(t,e){let n=new Rt(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Lr=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,xo,we,_e;var So=[];G(function(){xo=this.N})();function At(t,e){D[t]=e.bind(null,D[t]||(()=>{}))}function Qt(t){if(_e){let e=_e;_e=void 0,e()}_e=t&&t.S()}function Co({data:t}){let e=Oo(t);e.name="ReactiveDom",e.value=t;let[n,o]=st(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let l=L(()=>{let f=e.value.value;return f===0?0:f===!0?"":f||""}),u=L(()=>!Array.isArray(l.value)&&!Ke(l.value)),c=G(function(){if(this.N=To,u.value){let f=l.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=f)}}),$=this.__$u.d;return this.__$u.d=function(){c(),$.call(this)},[u,l]},[]);return n.value?o.peek():o.value}Co.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:xt(wt,null).constructor},type:{configurable:!0,value:Co},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});At("__b",(t,e)=>{if(Qt(),we=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof V&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});At("__r",(t,e)=>{if(t(e),e.type!==wt){Qt();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let l;return G(function(){l=this},{name:r}),l.c=i,l})((function(i){return function(){var r;Lr&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),we=o,Qt(n)}});At("__e",(t,e,n,o)=>{Qt(),we=void 0,t(e,n,o)});At("diffed",(t,e)=>{Qt(),we=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let l in r){let u=r[l];u===void 0||o&&l in o||(u.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(let l in o){let u=r[l],c=o[l];u===void 0?(u=Pr(n,l,c,i),r[l]=u):u.o(c,i)}}}t(e)});function Pr(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=S(n);return{o:(l,u)=>{r.value=l,o=u},d:G(function(){this.N=To;let l=r.value.value;o[e]!==l&&(o[e]=l,i?t[e]=l:l!=null&&(l!==!1||e[4]==="-")?t.setAttribute(e,l):t.removeAttribute(e))})}}At("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let l=i[r];l&&l.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});At("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});Dt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function Oo(t,e){return st(()=>S(t,e),[])}var Br=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function Ir(){Nt(()=>{let t;for(;t=So.shift();)xo.call(t)})}function To(){So.push(this)===1&&(D.requestAnimationFrame||Br)(Ir)}var a=ro.bind(xt);var Ot=JSON.parse(document.getElementById("page").textContent);var Ur={value:Ot.lang},lt=()=>Ur.value;var Zt=()=>`${lt()}-US`;function nt(t){return t.toLocaleString(Zt())}function s(t,e={}){return d(t).replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?nt(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[lt()]??Object.values(t)[0]??""}function E(t){if(!(t===null||typeof t!="object"||lt()in t))return Object.keys(t)[0]}var jr=250,$n=new WeakMap;function Xt(t){return $n.has(t)||$n.set(t,Fr(t)),$n.get(t)}function F(t){return Xt(t).value}function Lt(t,e){return t.ends_at-(t.held_at??e)}function Pt(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,Eo(i)]:[i];return(e<0?"−":"")+[...r,Eo(n%60)].join(":")}function C(t){return dn(t,Ro())}function Mo(t){let e=C(t),[n]=e.match(/^[\d:]+/)??[e];return{time:n,period:e.slice(n.length)}}function Do(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(Zt(),{...n,timeZone:Ro()}).format(t)}function Tt(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(Zt(),{...e,timeZone:"UTC"}).format(Date.parse(t))}function fn(t){let e=Date.UTC(2e3,0,1,0,t);return dn(e,"UTC")}function No(t){return dn(t)!==C(t)}function pn(t){return t.replace(/\s/g," ")}function dn(t,e){return pn(new Intl.DateTimeFormat(Zt(),{timeStyle:"short",timeZone:e}).format(t))}function Fr(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=S(e());return setInterval(()=>{n.value=e()},jr),n}function Ro(){return Ot.views.find(e=>e.body.session)?.body.session.timezone}function Eo(t){return String(t).padStart(2,"0")}function ut({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:l=!1,noFirst:u=!1,children:c}){let $=N(null);return A(()=>$.current?.focus(),[]),a`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${l?"true":null}
      onKeyDown=${m=>{m.key==="Escape"&&(m.preventDefault(),o())}}>
    <p>${t}</p>
    ${c}
    ${u&&a`<button type="button" ref=${$} onClick=${o}>${s($w_229)}</button>`}
    <button type="button" class="primary" ref=${u?null:$} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    ${!u&&a`<button type="button" onClick=${o}>${s($w_229)}</button>`}
  </div>`}function et({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:l=!1}){let[u,c]=y(!1),$=N(null),f=()=>{c(!1),requestAnimationFrame(()=>$.current?.focus())},m=()=>{f(),o()};return u?a`<${ut} text=${e} yes=${n} onYes=${m} onNo=${f} tone=${i} />`:a`<button type="button" ref=${$} class=${r} disabled=${l}
    onClick=${()=>c(!0)}>${t}</button>`}function U({tone:t,live:e=!1,children:n}){return a`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function ct({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return a`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${l=>n(l.target.value)} ...${r} /></label>`}function Q({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return a`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${l=>n(l.target.value)}>
      ${o.map(([l,u])=>a`<option key=${l} value=${l} disabled=${l===""}>${u}</option>`)}
    </select></label>`}var Wr={en:"English",es:"Español"},Bt=t=>Wr[t]??t;function K({text:t,tag:e="span",...n}){return t?xt(e,{lang:E(t),...n},qr(d(t))):null}function qr(t){let[e,...n]=t.split(/\/(?=\p{L})/u);return n.reduce((o,i)=>[...o,"/",xt("wbr"),i],[e])}var Hr=600;function he(t){let[e,n]=y({}),o=Object.fromEntries(Object.entries(e).filter(([,r])=>r.trim()));return{texts:e,set:n,send:async r=>{(await t.act({type:"SendNotice",to:r,text:o})).ok&&n(u=>u===e?{}:u)},any:Object.keys(o).length>0}}function ve({store:t,message:e,label:n=s($w_195),id:o,onKeyDown:i}){let{languages:r}=t.page,l=u=>c=>e.set({...e.texts,[u]:c.target.value});return r.map((u,c)=>a`<label class="field message-field" key=${u}>
    <span>${n}${r.length>1&&a` · <span lang=${u}>${Bt(u)}</span>`}</span>
    <textarea id=${c===0?o:void 0} lang=${u} rows="2" maxlength=${Hr} value=${e.texts[u]??""}
      onInput=${l(u)} onKeyDown=${i}></textarea></label>`)}function ge({store:t,message:e}){let n=t.plan.value?.messages??[];if(n.length===0)return null;let o=i=>e.set(Object.fromEntries(t.page.languages.map(r=>[r,i[r]??""])));return a`<div class="ready-made" role="group" aria-label=${s($w_203)}>
    ${n.map(i=>a`<button type="button" class="quiet" onClick=${()=>o(i)}><${K} text=${i} /></button>`)}
  </div>`}function be({text:t}){return Object.entries(t).map(([e,n])=>a`<p class="words" key=${e} lang=${e}>${n}</p>`)}function ye(t){let e=Ao(t.trim());return({name:n})=>!e||Vr(n).some(o=>Ao(o).includes(e))}var Ao=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),Vr=t=>typeof t=="string"?[t]:Object.values(t);var te=30;function ot({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,l]=y(!1),u=N(null),c=Gr(t,u),$=o?t.slice(c):t.slice(0,te),f=an(),m=t.length>te&&a`<button type="button" class="quiet fold" id=${`${f}-all`}
    aria-expanded=${r} aria-controls=${f} aria-labelledby=${`${f}-all ${e}`} onClick=${()=>l(!r)}>
    ${r?s($w_348):s($w_346,{n:t.length})}</button>`;return a`${o&&m}
    <ul id=${f} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:$).map(i)}</ul>
    ${!o&&m}`}function Gr(t,e){let n=N(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(l=>l.id===n.current):-1,r=i<0?Math.max(0,t.length-te):i;return n.current=t[r]?.id,r}function z({head:t,className:e,children:n,...o}){let[i,r]=y(!1);return a`<details onToggle=${l=>r(l.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function it({store:t,block:e,of:n="",id:o="",label:i=s($w_256)}){if(!t.may("Spotlight"))return null;let r=Kr(t.stage.value?.spot,{block:e,of:n,id:o}),l=n?{type:"Spotlight",block:e,of:n,id:o}:{type:"Spotlight",block:e};return a`<button type="button" class="spotlight" aria-pressed=${r?"true":"false"} onClick=${()=>t.act(r?{type:"ClearSpot"}:l)}>${i}</button>`}function Kr(t,{block:e,of:n,id:o}){return!!t?.block&&t.block.id===e&&(t.of??"")===n&&(t.id??"")===o}function ke({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=l=>t.act({type:"MovePerson",person:e.id,team:l}),r=o.map(l=>[l.id,d(l.title)]);return a`<${Q} label=${s($w_394,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_227)],...r]} />`}function It(){return a`<small class="tag">${s($w_636)}</small>`}function Lo({team:t,block:e,store:n}){let o=`room-${t.id}`;return a`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${s($w_650,{n:t.members.length})}</small></h3>
    <${zr} team=${t} by=${o} store=${n} />
    <${Yr} team=${t} block=${e} store=${n} />
    ${t.report&&a`<div class="report"><h4>${s($w_318)}${t.report_waits&&a` <${It} />`}</h4><p class="words">${t.report}</p>
      <${it} store=${n} block=${e.id} of="report" id=${t.id} /></div>`}
    ${n.may("SendNotice")&&a`<${Zr} team=${t} store=${n} />`}
  </article>`}function zr({team:t,by:e,store:n}){return t.members.length?a`<${ot} rows=${t.members} by=${e} className="members">${o=>a`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&a` <small class="tag">${s($w_657)}</small>`}${o.waits&&a` <${It} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&a`<${z} head=${s($w_206)}>
      ${()=>a`<${Jr} team=${t} by=${e} store=${n} />`}<//>`}`:a`<p class="hint">${s($w_232)}</p>`}function Jr({team:t,by:e,store:n}){let[o,i]=y(""),r=t.members.filter(ye(o));return a`${t.members.length>te&&a`
    <${ct} label=${s($w_132)} type="search" value=${o} set=${i} />`}
    <${ot} rows=${r} by=${e} className="movers">${l=>a`<li class="mover" key=${l.id}>
      <span aria-hidden="true">${d(l.name)}</span>
      <${ke} store=${n} person=${{...l,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&a`<p class="hint" role="status">${s($w_233)}</p>`}`}function Yr({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return a`<p class="hint">${s($w_404)}</p>`;let i=`board-${t.id}`;return a`<h4 id=${i}>${s($w_85,{n:o.length})}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${ot} rows=${o} by=${i} className="board" newest=${!0}>${r=>a`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&a` · ${s($w_616)}${r.editor&&a`: ${d(r.editor)}`}`}</small>${r.waits&&a` <${It} />`}
      <${it} store=${n} block=${e.id} of="entry" id=${r.id} />
      ${n.may("RemoveContribution")&&a`<${Qr} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function Qr({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_314,{name:d(t.name)}),r=a`<span aria-hidden="true">${s($w_313)}</span><span class="sr-only">${i}</span>`;return a`<${et} label=${r} question=${s($w_388)}
    yes=${s($w_576)} run=${o} className="quiet" />`}function Zr({team:t,store:e}){let n=he(e),o=e.view.value.notices.find(l=>l.to===t.id),i=l=>{l.preventDefault(),n.send(t.id)},r=o&&a` <small class="tag">${s($w_645)}</small>`;return a`<details><summary>${s($w_197)}${r}</summary>
    ${o&&a`<${be} text=${o.text} />`}
    <form class="room-message" onSubmit=${i}>
      <${ve} store=${e} message=${n} label=${s($w_199,{who:d(t.title)})} />
      <button type="submit" disabled=${!n.any}>${s($w_331)}</button>
      <${ge} store=${e} message=${n} />
    </form></details>`}var Xr=8;function Bo({team:t,opens:e,onOpen:n}){let o=`room-${t.id}`,i=t.board.slice(-Xr).reverse();return a`<article class="room tile" aria-labelledby=${o}>
    <h3 id=${o} lang=${E(t.title)}>${d(t.title)}${t.place&&a` <small lang=${E(t.place)}>${d(t.place)}</small>`}</h3>
    <p class="tile-counts"><span>${s($w_650,{n:t.members.length})}</span>
      <span>${s($w_85,{n:t.board.length})}</span></p>
    ${t.report&&a`<p class="report">${t.report}</p>`}
    <ul class="tile-lines" aria-label=${s($w_444)}>${i.map(r=>a`<li key=${r.id}>${r.text}</li>`)}</ul>
    <div class="tile-foot">
      <p><${Po} is=${t.scribe} yes=${s($w_657)} no=${s($w_632)} />
        ${" "}<${Po} is=${t.report} yes=${s($w_654)} no=${s($w_631)} /></p>
      <button type="button" class="quiet" id=${e} onClick=${n}>${s($w_270)}<span class="sr-only">: ${d(t.title)}</span></button>
    </div>
  </article>`}function Po({is:t,yes:e,no:n}){return a`<small class="tag" data-tone=${t?"good":"off"}>${t?e:n}</small>`}var Io="all-rooms",Uo=t=>`open-${t.id}`;function jo({teams:t,block:e,store:n}){let[o,i]=y(null),r=N(null);A(()=>{document.getElementById(r.current)?.focus()},[o]);let l=(c,$)=>()=>{r.current=$,i(c)},u=t.find(c=>c.id===o);return u?a`<button type="button" class="quiet all-rooms" id=${Io} onClick=${l(null,Uo(u))}>‹ ${s($w_22)}</button>
      <${Lo} key=${u.id} team=${u} block=${e} store=${n} />`:a`<div class="rooms">${t.map(c=>a`<${Bo} key=${c.id} team=${c} opens=${Uo(c)}
    onOpen=${l(c.id,Io)} />`)}</div>`}function Ut({activity:t,block:e,current:n,store:o}){return a`
    <${ta} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&a`<p class="prompt" lang=${E(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&a`<p class="hint">${s($w_485)}</p>`}
    <${jo} teams=${t.teams} block=${e} store=${o} />
  `}Ut.unfinished={"rooms-open":()=>s($w_326)};Ut.refusals={"nobody-here":()=>s($w_231)};Ut.done={CallBack:()=>s($w_127),CancelCallBack:()=>s($w_407),ShowReports:({block:t},e)=>Fo(e.view.value.block===t),ShowLatest:({shown:t})=>t?s($w_440):s($w_555),HideReports:()=>s($w_449),DrawTeams:()=>s($w_395),RemoveContribution:()=>s($w_390)};function ta({activity:t,block:e,current:n,store:o}){let i=l=>()=>o.act({type:l,block:e.id}),r=t.teams.reduce((l,u)=>l+u.board.length,0);return a`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>
      ${t.open?s($w_326):s($w_325)} · ${s($w_85,{n:r})}<//>
    ${o.may("CallBack")&&a`<div class="desk-buttons">
      <${ea} activity=${t} run=${i} store=${o} />
      ${t.reports_shown?a`<button type="button" onClick=${i("HideReports")}>${s($w_145)}</button>`:a`<button type="button" class=${t.callback==null?"":"primary"} onClick=${i("ShowReports")}>
            ${s($w_352)}</button>`}
      ${t.rooms>0&&a`<button type="button" aria-pressed=${t.latest_shown?"true":"false"}
        onClick=${()=>o.act({type:"ShowLatest",block:e.id,shown:!t.latest_shown})}>${s($w_441)}</button>`}
      ${t.rooms>0&&a`<${sa} activity=${t} run=${i("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&a`<p class="calling"><${oa} until=${t.callback} live=${o.live} /></p>`}
  ${t.reports_shown&&a`<p class="seen">${Fo(n)}</p>`}`}function Fo(t){return t?s($w_436):s($w_450)}function ea({activity:t,run:e,store:n}){let o=na(n.view.value,F(n.live));return t.callback!=null?a`<button type="button" onClick=${e("CancelCallBack")}>${s($w_54)}</button>`:a`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_52)}</button>`}var na=({clock:t},e)=>!!t&&Lt(t,e)<=t.warn[0];function oa({until:t,live:e}){let n=t-F(e);return n>0?s($w_44,{time:Pt(n)}):s($w_129)}function sa({activity:t,run:e}){return t.drawn?a`<${et} label=${s($w_112)} run=${e} yes=${s($w_567)}
    question=${s($w_110)} />`:a`<button type="button" onClick=${e}>${s($w_111)}</button>`}var Wo=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function xe({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[l,u]=y(""),[c,$]=y(""),f=N(null);A(()=>f.current?.focus(),[]);let m="same_sender"in t,_=(w,h)=>r({reason:w,others:m?c:""},h),p=o?"true":void 0;return a`<form class="decline" onSubmit=${w=>{w.preventDefault(),_(l,!0)}} onKeyDown=${w=>w.key==="Escape"&&(w.preventDefault(),i())}>
    ${n&&a`<${U} tone="warn">${n}<//>`}
    <p class="hint">${s($w_402)}</p>
    <${ia} comment=${t} chosen=${c} choose=${$} />
    <div class="row">${Wo.map(w=>a`<button type="button" key=${w.en} disabled=${e} aria-disabled=${p}
      onClick=${h=>_(w[t.lang]??w.en,mn(h))}>${d(w)}</button>`)}</div>
    <label class="field"><span>${s($w_31)}</span>
      <input ref=${f} value=${l} maxlength="200" onInput=${w=>u(w.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!l.trim()} aria-disabled=${p}>
        ${n?s($w_95):s($w_93)}</button>
      <button type="button" onClick=${i}>${s($w_229)}</button>
    </div>
  </form>`}function ia({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_268)],o>0&&["sender",o===1?s($w_25):s($w_27,{n:o})],i>0&&["text",i===1?s($w_26):s($w_28,{n:i})],"same_sender"in t&&["since",s($w_24)]].filter(Boolean);return r.length===1?null:a`<fieldset class="choices"><legend class="sr-only">${s($w_558)}</legend>
    ${r.map(([l,u])=>a`<label class="choice" key=${l}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===l} onChange=${()=>n(l)} />
      <span>${u}</span></label>`)}</fieldset>`}var mn=t=>t.detail===0;var ra=1e3;var aa=150,hn=S(null),_n=new Map,qo=!1,wn=0,Ho;function $t(t,e){!qo||!e||(_n.set(t,e),Ho??=setTimeout(la,Math.max(aa,wn-Date.now())))}function Vo(){setTimeout(()=>{qo=!0})}function la(){Ho=void 0,wn=Date.now()+ra,hn.value={at:wn,words:[..._n.values()].map(ua).join(" ")},_n.clear()}var ua=t=>t.replace(/[^.?!…]$/,"$&.");var ca=1500;function Go(t){let[e,n]=y([]),o=(i,r)=>n(l=>{let u=l.filter(c=>c.id!==i.id);return r?[...u,i]:u});return{rows:$a(t,e),hold:o}}function $a({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:l})=>l===r.id)),i=r=>o.includes(r)&&(e.find(({id:l})=>l===r.id)??r);return o.reduce(fa,t).map(r=>({comment:r,decided:i(r)}))}function Se(t){let[e,n]=y("");return A(()=>{if(!t)return n("");$t("colleague",t);let o=setTimeout(n,ca,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function Ko(t){return t?t.standing==="approved"?s($w_506):t.standing==="declined"?s($w_508,{reason:t.reason}):s($w_507):""}function fa(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function zo({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return a`<li class="comment" data-standing=${e?e.standing:null}>
    <${Yo} comment=${t} themes=${r} />
    <${Qo} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_32)} decline=${s($w_100)} />
  </li>`}function Jo({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return a`<li class="comment" data-standing=${t.standing}>
    <${Yo} comment=${t} themes=${o} />
    <${U} tone=${i?"good":"bad"}>
      ${i?s($w_34):s($w_99,{reason:t.reason})}<//>
    ${i&&a`<${it} store=${n} block=${e.id} of="comment" id=${t.id} />`}
    <${Qo} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_33)} decline=${i?s($w_94):null} />
  </li>`}function Yo({comment:t,themes:e}){let n=e.get(t.theme);return a`<p class="words" lang=${t.lang===lt()?null:t.lang}>${t.text}</p>
    <small>${C(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&E(n)}>${n?d(n):s($w_633)}</span></small>`}function Qo({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:l}){let[u,c]=y(!1),[$,f]=y(!1),m=$?"":Ko(e),_=Se(m),p=w=>{c(w),n?.(t,w)},g=async(w,h=!1)=>{if(_)return;let b=da(document.activeElement);f(!0);let T=await i.act({block:o.id,...w});f(!1),T.ok&&(p(!1),h&&b?.focus())},R=w=>g({type:"ApproveComment",comment:t.id},mn(w));return u?a`<${xe} comment=${e||t} sent=${$} news=${m} settling=${_} close=${()=>p(!1)}
      run=${(w,h)=>g(pa(t,w),h)} />`:a`<div class="row">
    ${r&&a`<button type="button" class="approve" disabled=${$} onClick=${R}>${r}</button>`}
    ${l&&a`<button type="button" disabled=${$} onClick=${()=>p(!0)}>${l}</button>`}
  </div>`}function pa(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function da(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var ma=6e4;function Zo({flood:t,block:e,store:n}){let o=F(n.live),[i,r]=y(!1),l=i&&!t?.waiting?s($w_488):"",u=Se(l),c=N(t);(t||!i)&&(c.current=t);let $=t&&o<t.last+ma;return!i&&!($||t?.waiting)?null:a`<${_a} flood=${c.current} ...${{on:$,asking:i,setAsking:r,gone:l,settling:u,block:e,store:n}} />`}function _a({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:l,store:u}){let c=C(t.began),$=async({reason:f})=>{if(r)return;let m={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:l.id,reason:f,...m})).ok&&o(!1)};return a`<div class="flood" role="group" aria-label=${s($w_192)}>
    <${U} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_706,{n:t.minute}):s($w_193,{from:c,to:C(t.last)})}<//>
    <p class="hint">${s($w_101)}</p>
    ${n?a`<${xe} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${$} />`:t.waiting>0&&a`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_96,{n:t.waiting,from:c})}</button>`}
  </div>`}function Xo({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return a`<ul class="plain together">${t.map(i=>a`<li key=${i.id} class="row">
    <span>${s($w_672,{at:C(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_379)}</button></li>`)}</ul>`}function ft({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map($=>[$.id,$.title])),i={block:e,store:n,themes:o},{rows:r,hold:l}=Go(t),u=new Set(r.filter($=>$.decided).map($=>$.comment.id)),c=t.decided.filter($=>!u.has($.id));return a`
    <${ha} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${E(t.prompt)}>${d(t.prompt)}</p>`}
    <${Zo} flood=${t.flood} block=${e} store=${n} />
    <${Xo} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_548,{n:t.waiting_count})}</h3>
    <${wa} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map($=>a`<${zo} key=${$.comment.id} ...${$} hold=${l} ...${i} />`)}</ul>
    ${c.length>0&&a`<h3 id="decided">${s($w_92,{n:c.length})}</h3>
      <${ot} rows=${c} by="decided" className="plain comments">
        ${$=>a`<${Jo} key=${$.id} comment=${$} ...${i} />`}<//>`}
  `}ft.closing=({open:t,received:e,waiting_count:n})=>t&&s($w_73,{received:e,waiting:n});ft.unfinished={"comments-unread":t=>s($w_77,{n:t}),"window-open":()=>s($w_71)};ft.waiting=({waiting_count:t})=>t;ft.waits=t=>t?s($w_78,{n:t}):s($w_222);ft.refusals={"open-already":()=>s($w_511)};ft.done={OpenWindow:()=>s($w_71),CloseWindow:()=>s($w_69),ApproveComment:()=>s($w_34),DeclineComment:()=>s($w_97),DeclineComments:()=>s($w_98),TakeBackDecline:()=>s($w_490)};function wa({shown:t,all:e}){return e===0?a`<p class="hint">${s($w_220)}</p>`:e>t&&a`<p class="hint">${s($w_423,{shown:t})}</p>`}function ha({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return a`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>
      ${t.open?s($w_71):s($w_69)} ·
      ${" "}${s($w_653,{received:t.received,shown:t.count})}<//>
    ${n.may("OpenWindow")&&a`<div class="desk-buttons">${t.open?a`<button type="button" onClick=${o("CloseWindow")}>${s($w_64)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_272):s($w_271)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&a`<p class="seen">
    ${s($w_74)}</p>`}`}var va="section, article, aside, nav, main, header, footer, dialog, body";function ts(t){let e={path:[]},n=({target:i})=>e.path=vn(i),o=new MutationObserver(()=>requestAnimationFrame(()=>ga(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function es(t){os(vn(t.parentElement))}function ns(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function ga(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&os(t)}function os(t){let e=t.find(n=>n.isConnected&&n.matches(va));e.hasAttribute("tabindex")||(e.tabIndex=-1),e.focus({preventScroll:!0})}function vn(t){return t?[t,...vn(t.parentElement)]:[]}function ss({activity:t,block:e,themes:n,store:o}){return a`<details class="change"><summary>${s($w_57)}</summary>
    <${ba} activity=${t} block=${e} themes=${n} store=${o} />
    <${ya} activity=${t} block=${e} store=${o} />
  </details>`}function ba({activity:t,block:e,themes:n,store:o}){let[i,r]=y(t.themes[0]?.id),[l,u]=y(""),[c,$]=y("");return a`<form onSubmit=${async m=>{m.preventDefault();let _=m.currentTarget;(await o.act({type:"AddCandidate",block:e.id,theme:i,title:l,source:c})).ok&&(u(""),$(""),ns(_.elements.candidate,_))}}>
    <${Q} label=${s($w_481)} value=${i} set=${r}
      options=${t.themes.map(m=>[m.id,d(n.get(m.id))])} />
    <${ct} label=${s($w_210)} name="candidate" value=${l} set=${u} max="200" required />
    <${ct} label=${s($w_557)} value=${c} set=${$} max="200" />
    <button type="submit" class="primary" disabled=${!l.trim()}>${s($w_16)}</button>
  </form>`}function ya({activity:t,block:e,store:n}){let[o,i]=y(""),r=ka(t);if(!r.length)return a`<p class="hint">${s($w_123)}</p>`;let l=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveCandidate",block:e.id,item:l.id});return a`<div class="row">
    <${Q} label=${s($w_56)} value=${l.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${et} label=${s($w_382)} run=${u} yes=${s($w_576)}
      question=${s($w_389,{title:d(l.title)})} />
  </div>`}function ka({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}function rs({activity:t,block:e,themes:n,store:o}){let{step:i,last:r,next:l}=t,u=c=>()=>o.act({type:c,block:e.id,step:i});return a`<div class="reveal-desk" role="group" aria-label=${s($w_323)}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${u("UncoverNext")}>${s($w_215)}</button>
      <button type="button" onClick=${u("CoverLast")}>${s($w_375)}</button>
      <button type="button" class="quiet" onClick=${u("HideTally")}>${s($w_146)}</button>
    </div>
    <dl>
      ${r&&a`<div><dt>${s($w_256)}</dt><dd>${is(r,t,n)}</dd></div>`}
      ${l&&a`<div><dt>${s($w_445)}</dt><dd>${is(l,t,n)}</dd></div>`}
    </dl>
    <p class="hint">${s($w_286)}</p>
  </div>`}function is({theme:t,items:e},n,o){let i=d(o.get(t));if(!e.length)return s($w_723,{theme:i});let r=xa(n,t).filter(f=>e.includes(f.item)),l=new Map(n.themes.flatMap(f=>f.items).map(f=>[f.id,d(f.title)])),u=r.map(f=>l.get(f.item)).join(" · "),{rank:c,dots:$}=r[0]??{};return r.length>1?s($w_724,{theme:i,rank:c,names:u,dots:$}):s($w_725,{theme:i,rank:c,names:u,dots:$})}var xa=({result:t},e)=>t.themes.find(n=>n.id===e)?.rows??[];var Ce=10,us=4.2,Sa=us-.5,as=20,ls=3;function cs({count:t,of:e=t,most:n=e,countable:o=as*ls,perRow:i=as}){if(n>o)return a`<${Ca} share=${t/n} />`;let r=Math.min(Math.max(Math.ceil(n/i),1),ls),l=Math.max(Math.ceil(n/r),1),u=Math.min(r,e);return a`<svg class="dots dots-rows-${r}" style=${{"--columns":l,"--rows":u}}
    viewBox=${`0 0 ${l*Ce} ${u*Ce}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(c,$)=>a`<circle
      class=${$<t?"dot":"dot empty"} key=${$} r=${$<t?us:Sa}
      cx=${(Math.floor($/r)+.5)*Ce} cy=${($%r+.5)*Ce}
    />`)}
  </svg>`}function Ca({share:t}){return a`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var Oa=12;function $s({theme:t,title:e,quota:n,rows:o,could:i}){let r=new Map(t.items.map(c=>[c.id,c])),l=[s($w_309),s($w_55),s($w_107),s($w_536)],u=Math.max(1,...o.map(c=>c.dots));return a`<div class="tally" style=${{"--room":nt(i).length}}><table>
    <caption><span lang=${E(e)}>${d(e)}</span>
      ${" "}${n!=null&&a`<small>${s($w_604,{n})}</small>`}</caption>
    <thead><tr>${l.map(c=>a`<th key=${c} scope="col">${c}</th>`)}</tr></thead>
    <tbody>${o.map(c=>a`<${Ta} key=${c.item} row=${c} item=${r.get(c.item)} most=${u} />`)}</tbody>
  </table></div>`}function Ta({row:t,item:e,most:n}){return a`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_309)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?a` <small class="tag">${s($w_664)}</small>`:null}</td>
    <th scope="row"><span lang=${E(e.title)}>${d(e.title)}</span>
      ${e.source&&a`<small lang=${E(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_107)}><${Ea} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_536)}>${nt(t.voters)}</td>
  </tr>`}function Ea({dots:t,most:e}){return a`<span class="dot-row"><strong>${nt(t)}</strong>
    ${t>0&&a`<${cs} count=${t} ...${{most:e}} countable=${Oa} />`}</span>`}function ht({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return a`
    <${Ma} activity=${t} block=${e} current=${n} store=${o} />
    ${t.step>0&&o.may("UncoverNext")&&a`<${rs} ...${{activity:t,block:e,themes:i,store:o}} />`}
    ${t.prompt&&a`<p class="prompt" lang=${E(t.prompt)}>${d(t.prompt)}</p>`}
    <${Aa} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&a`<p class="hint">${s($w_236,{n:t.unconfirmed})}</p>`}
    ${t.aside>0&&a`<p class="hint">${s($w_341,{n:t.aside})}</p>`}
    <p class="hint">${La(t)}</p>
    <div class="tallies">${t.themes.map(r=>a`<${$s} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${Na(t,r.id)}
      could=${t.turnout.people*t.cap} />`)}</div>
    ${o.may("AddCandidate")&&a`<${ss} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}ht.closing=({open:t,turnout:{ballots:e,people:n}})=>t&&s($w_546,{n:nt(e),all:nt(n)});ht.unfinished={"voting-open":()=>s($w_543),"ballots-unconfirmed":t=>s($w_47,{n:t}),"tally-hidden":t=>s($w_428,{n:t})};ht.refusals={"not-closed":()=>s($w_68),"open-already":()=>s($w_511),"time-is-up":()=>s($w_523),"listed-already":()=>s($w_517),"has-dots":()=>s($w_483),"too-many":()=>s($w_482)};ht.steps=({revealing:t,step:e},n)=>t&&{next:{type:"UncoverNext",block:n,step:e},back:{type:"CoverLast",block:n,step:e}};ht.done={OpenVoting:()=>s($w_543),CloseVoting:()=>s($w_541),RevealTally:({block:t},e)=>fs(e.view.value.block===t),HideTally:()=>s($w_263),UncoverNext:()=>s($w_474),CoverLast:()=>s($w_473),AddCandidate:({title:t})=>s($w_255,{title:t}),RemoveCandidate:()=>s($w_391)};function Ma({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return a`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>${Ra(t)}<//>
    ${o.may("OpenVoting")&&a`<div class="desk-buttons">
      ${t.open?a`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_67)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} disabled=${!n} onClick=${i("OpenVoting")}>
            ${t.opened?s($w_277):s($w_276)}</button>`}
      ${t.revealed?a`<button type="button" onClick=${i("HideTally")}>${s($w_146)}</button>`:a`<button type="button" class=${t.next&&!t.step?"primary":""} onClick=${i("RevealTally")}>
            ${t.step?s($w_347):s($w_324)}</button>`}
      ${t.next&&!t.step&&a`<button type="button"
        onClick=${()=>o.act({type:"UncoverNext",block:e.id,step:0})}>${s($w_323)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&a`<p class="hint">${s($w_537)}</p>`}
  <p class=${t.revealed||t.revealing?"seen":"unseen"}>${Da(t,n)}</p>`}function Da({revealed:t,revealing:e,open:n},o){return e?s($w_437):t?n?s($w_438):fs(o):s($w_263)}function fs(t){return t?s($w_439):s($w_479)}var Na=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function Ra({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_544):s($w_543):e?s($w_541):s($w_538)}function Aa({turnout:t,dots:e}){let{ballots:n,people:o}=t;return a`<div class="turnout">
    <p><strong>${nt(n)}</strong> ${o===1?s($w_641):s($w_642,{n:o})} · ${s($w_615,{n:e})}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_532)}></progress>
  </div>`}function La({budget:t,cap:e}){return s($w_113,{budget:t,cap:e})}function gn({activity:t,block:e,store:n}){return!t.quotes.length||!n.may("Spotlight")?null:a`<${z} head=${s($w_308,{n:t.quotes.length})}>
    ${()=>a`<ol class="spotlit">${t.quotes.map((o,i)=>a`<li key=${i}>
      <${K} class="words" text=${o} /> <${it} store=${n} block=${e.id} of="quote" id=${String(i+1)} />
    </li>`)}</ol>`}
  <//>`}var ee={breakout:Ut,feedback:ft,mapping:ht,pause:gn};var ps={mouse:3e3,other:1500},ds=20,Pa=8,Ba=1e4,Ia=40,X,ms,bn=new Map;function _s(){document.addEventListener("click",Ua,!0),document.addEventListener("pointerdown",({pointerType:t})=>ms=t,!0),document.addEventListener("pointermove",ja,!0),new MutationObserver(Wa).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function Ua(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&ms==="mouse";X={...Fa(t,e),at:t.timeStamp,mouse:n,left:!1},X.known=ws(X)}}function ja({clientX:t,clientY:e}){!X||Math.hypot(t-X.x,e-X.y)<Pa||(X.left=!0,yn())}function Fa({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:l,height:u}=o.getBoundingClientRect();return{x:i+l/2,y:r+u/2}}function ws({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:l,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,l-e,e-u);c<Ia&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function Wa(){!X||performance.now()-X.at>Ba||ws(X).forEach((t,e)=>{let n=X.known.get(e);X.known.set(e,t),t!==n&&`${t}!`!==n&&qa(e)})}function qa(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",bn.set(t,{since:performance.now(),press:X}),setTimeout(yn,900+ds),setTimeout(yn,hs(X)+ds))}var hs=({mouse:t})=>t?ps.mouse:ps.other;function yn(){let t=performance.now();bn.forEach((e,n)=>{t-e.since<(e.press.left?900:hs(e.press))||(bn.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}var kn={};gr(kn,{listener:()=>Ka,takes:()=>Ga});function Oe(t,e){return Array.isArray(t)?Va(t,e):Ha(t,e)}function Ha(t,{cut:e=[],set:n={},in:o={}}){let i=new Map(Object.entries(o)),r=Object.entries({...t,...n}).filter(([l])=>!e.includes(l));return Object.fromEntries(r.map(([l,u])=>[l,i.has(l)?Oe(u,i.get(l)):u]))}function Va(t,{cut:e=[],set:n={},in:o={},put:i=[]}){let r=new Map(t.map(u=>[u.id,u]));e.forEach(u=>r.delete(u)),Object.entries(n).forEach(([u,c])=>r.set(u,c)),Object.entries(o).forEach(([u,c])=>r.set(u,Oe(r.get(u),c)));let l=[...r.values()];return i.forEach(([u,c])=>{let $=l.findIndex(({id:f})=>f===u);if(u!==null&&$<0)throw new RangeError("a change to another list");l.splice($+1,0,c)}),l}var vs=globalThis.DecompressionStream?["changes","deflate"]:["changes"],Ga=()=>vs;function Ka(t,e,n){let o=new Map(t),i;function r(l,u){let c=u&&za(l,u,o.get(l.topic));if(!c){n(l.topic);return}o.set(l.topic,c),e(c)}return l=>{if(!l.packed&&!i){r(l,l);return}let u=Promise.all([Ja(l),i]).then(([c])=>{i===u&&(i=void 0),r(l,c)});i=u}}function za({topic:t,epoch:e,rev:n,now:o,at:i,since:r},{body:l,change:u},c){if(!r)return{topic:t,epoch:e,rev:n,now:o,at:i,body:l};if(!(c?.epoch!==e||c.rev!==r))try{return{topic:t,epoch:e,rev:n,now:o,at:i,body:Oe(c.body,u)}}catch{return}}async function Ja(t){if(!t.packed)return t;try{let e=Uint8Array.from(atob(t.packed),i=>i.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate")),o=await new Response(n).json();return{body:o,change:o}}catch{vs=["changes"];return}}function Te(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function gs(t,e){let n=Te(),o=(r,l)=>Ya(n,r,l),i=encodeURIComponent(t);return{views:r=>o(`/view?as=${i}&takes=${e()}&have=${encodeURIComponent(JSON.stringify(r))}`,{}),command:r=>o(`/command?as=${i}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(r)})}}async function Ya(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function bs(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function ys(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function Et(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function rt(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function ks(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function xs(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var Qa=["mine:","team:"];function Cs(t){let e=S(new Map),n=new Map,o=(c,$)=>n.get(c)??n.set(c,L($)).get(c),i=S(!1),r,l=[""],u={put:c=>{r!==c.epoch&&(r=c.epoch,i.value||=Et("older")===r||[l,Et("newest",[""])].some($=>Za(r,$)),i.value&&rt("older",r)),c.at&&u.told(c.at),e.value=Xa(e.value,c)},told(c){rt("newest",l=[r,c])},rolledBack:i,dismissRollback(){i.value=!1,rt("older"),u.told(Os(r))},known:()=>e.value,doubt(c){let $=e.value.get(c);$&&(e.value=new Map(e.value).set(c,{...$,rev:0}))},have:()=>Object.fromEntries([...e.value].map(([c,$])=>[c,[$.epoch,$.rev]])),one:c=>o(`one ${c}`,()=>tl(e.value,c)),many:c=>o(`many ${c}`,()=>el(e.value,c))};return t.forEach(u.put),u}function Za(t,[e,n]){return e!==t&&Ss(e)===Ss(t)&&Os(t)<n}function Ss(t){return t.split("-")[1]}function Os(t){return Number(t.split("-")[0])}function Xa(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let l=Qa.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(l&&c.startsWith(l)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function tl(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function el(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var Ts="abcdefghijklmnopqrstuvwxyz0123456789";function Es(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>Ts[e%Ts.length]).join("")}var Ms=1e3,nl=8e3,ol=3e4,sl=4e3,il=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],rl=["fault","unstorable"],al=3,ll=30;function Ds({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=S(i?$l(i):[]),l=S(null),u=S([]),c=S(null),$=!1,f,m=0,_=0;function p(v,{debounce:k=0,whole:x=!1,draft:M}={}){let B=x?r.value.filter(tt=>ul(v,tt.do)):[],J=B.filter(tt=>!tt.sent),H=Sn({id:Es(),do:B.length?{...v,based_on:B.at(-1).do.based_on}:v,draft:M,after:B.filter(tt=>tt.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+k);H.tell=J.flatMap(tt=>tt.tell);let Z=new Promise(tt=>H.tell.push(tt));return T(H),J.forEach(tt=>O(tt)),r.value=[...r.value.filter(tt=>!J.includes(tt)),H],i||setTimeout(()=>w(H,{ok:!1,code:"offline"}),nl),g(),Z}async function g(){if(clearTimeout(f),$||!e()||!r.value.length)return;let[v,k]=R(Date.now());if(k>0){f=setTimeout(g,k);return}$=!0,v.sent=!0,T(v);let x=await t({id:v.id,do:v.do});$=!1,x&&!(i&&cl(v,x))?(m=_=0,w(v,x)):(c.value=x?.code??null,m=x?Math.min(2*(m||Ms/2),ol):Ms,_=Date.now()+m),g()}function R(v){let k=B=>Math.max(B.due,_)-v,x=r.value.find(B=>!B.theirs||k(B)<=0)??r.value[0],M=r.value.find(B=>B.id===x.after);return[x,Math.max(k(x),M?k(M):0)]}function w(v,k){r.value.includes(v)&&(Nt(()=>{let x=r.value.filter(M=>M!==v);l.value={...xn(v),answer:k},c.value=null,k.ok&&(u.value=[...u.value,{...xn(v),...k,seen:o()}].slice(-ll),x.filter(M=>M.after===v.id).forEach(M=>b(M,k.at))),r.value=x}),O(v,k),v.tell.forEach(x=>x(k)))}function h(v,k){let x=r.value.find(M=>M.id===v);x&&w(x,k)}function b(v,k){v.do.based_on!==void 0&&(v.do={...v.do,based_on:k},T(v))}function T(v){let{id:k,do:x,draft:M,at:B,after:J,sent:H}=v;v.kept=i?rt(i+k,{id:k,do:x,draft:M,at:B,after:J,sent:H}):!0}function O(v,k){i&&(k&&rt(i+v.id,{answer:k}),rt(i+v.id,void 0))}function dt(v,k){let x=r.value.find(M=>M.id===v);x&&k?.answer?w(x,k.answer):x&&!k?r.value=r.value.filter(M=>M!==x):x?r.value=r.value.map(M=>M===x?Object.assign(M,k):M):k?.do&&(r.value=Ns([...r.value,{...Sn(k,Date.now()+sl),theirs:!0}])),g()}return i&&xs(i,dt),{send:p,pump(){_=0,g()},resolve:h,answered:l,done:u,trouble:c,unsent:L(()=>r.value.map(xn)),safe:L(()=>r.value.every(v=>v.kept)),waiting:L(()=>r.value.length)}}function ul(t,e){return e.type===t.type&&e.block===t.block&&e.team===t.team}function cl(t,{code:e}){return rl.includes(e)&&(t.tries+=1),il.includes(e)&&t.tries<al}function $l(t){let e=ks(t).map(n=>Et(t+n)).filter(n=>n?.do);return Ns(e.map(n=>Sn(n)))}function Sn(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function Ns(t){return t.sort((e,n)=>e.at-n.at)}function xn({id:t,do:e,draft:n}){return{id:t,do:e,draft:n}}var fl="/socket.io/?EIO=4&transport=websocket";var pl=/^4(\d)(\d*)(.*)$/s;function Rs({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let l=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${l}://${location.host}${fl}`),c=new Map,$=Date.now(),f=r.ms,m=setTimeout(T,f),_=!1,p=!1,g=0;u.onclose=O,u.onmessage=({data:v})=>{clearTimeout(m),m=setTimeout(T,f),v[0]==="0"?R(JSON.parse(v.slice(1))):v[0]==="2"?u.send("3"):v[0]==="4"?w(...pl.exec(v).slice(1)):v[0]==="1"&&O()},window.addEventListener("offline",O);function R({pingInterval:v,pingTimeout:k}){f=v+k,u.send("40"+JSON.stringify(t()))}function w(v,k,x){let M=x&&JSON.parse(x);v==="0"?h():v==="2"?n(...M):v==="3"?c.get(Number(k))?.(M[0]):v==="4"&&o(M.data),(v==="4"||v==="1")&&O()}function h(){_=!0,r.took(Date.now()-$),e()}function b(v,k){if(p)return Promise.resolve();let x=g++;return new Promise(M=>{let B=setTimeout(J,r.ms+1e3);function J(H){clearTimeout(B),c.delete(x),M(H)}c.set(x,J),u.send("42"+x+JSON.stringify([v,k]))})}function T(){_||r.gaveUp(),O()}function O(){p||(dt(),i(_))}function dt(){p=!0,clearTimeout(m),window.removeEventListener("offline",O),u.onclose=u.onmessage=null,u.close(),c.forEach(v=>v())}return{isOpen:()=>_&&!p,ask:b,hangUp:dt}}var As=[400,1e3,2e3],dl=15e3,ml=3e3,_l=4e3,wl=4,hl=3e4,vl=["mine:","team:"];function Ls(t,e,{keep:n=!1,door:o=""}={}){let i=ys(t.now),r=Cs(t.views),l=S("connecting"),u=gs(t.surface,e.takes),c=()=>{o&&location.replace(o)},$=h=>{h.now&&i.heard(h.now),r.put(h)},f=bs(async()=>{let h=Date.now(),b=e.listener(r.known(),$,r.doubt),T=await u.views(r.have());if(T?.code==="not-joined"&&c(),T?.views?.forEach(b),!f.on)return;if(!T?.views){l.value="offline";return}let O=l.value!=="polling";l.value="polling",i.heard(T.now),O&&(w.pump(),g.tryNow(wl*(Date.now()-h)))},ml);async function m(h){let b=g.isOpen()?await g.ask("command",h):f.on?await u.command(h):void 0;return b?.now&&i.heard(b.now),b?.at&&r.told(b.at),b?.code==="not-joined"&&c(),b&&f.on&&f.soon(),b}let _=()=>g.isOpen()||f.on,p,g=gl({auth:()=>(p=e.listener(r.known(),$,h=>{r.doubt(h),g.tryNow()}),{as:t.surface,have:r.have(),takes:e.takes()}),heard:(h,b)=>{h==="view"&&p(b)},refused:h=>{h?.code==="not-joined"&&c()},up(){f.stop(),l.value="live",w.pump()},down(){l.value="connecting"},blocked(){f.start(),w.pump()}}),w=Ds({deliver:m,ready:_,mark:()=>Object.fromEntries(vl.map(h=>[h,r.one(h).value])),owner:n?t.me:null});return g.tryNow(),{view:r.one,views:r.many,send:w.send,resolve:w.resolve,unsent:w.unsent,waiting:w.waiting,safe:w.safe,answered:w.answered,done:w.done,trouble:w.trouble,status:l,rolledBack:r.rolledBack,dismissRollback:r.dismissRollback,now:i.now}}function gl({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let l,u=0,c,$,f=0,m=Te();function _(){clearTimeout(c),clearTimeout($),$=setTimeout(r,_l),f=Date.now(),l?.isOpen()&&i(),l?.hangUp(),l=Rs({auth:t,heard:e,refused:n,opened:p,closed:g,patience:m})}function p(){clearTimeout($),u=0,o()}function g(h){clearTimeout($),f=0,h?i():u+=1,u>=As.length&&r();let b=As[u]??dl;c=setTimeout(_,b*(.75+Math.random()/2))}function R(){u=0,_()}window.addEventListener("online",R),bl(h=>{(h>hl||!l.isOpen())&&R()});function w(h=0){Date.now()-f>=h&&_()}return{tryNow:w,isOpen:()=>l.isOpen(),ask:(h,b)=>l.ask(h,b)}}function bl(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function Ps(){A(Vo,[]);let t=hn.value;return a`<div class="sr-only" role="status">${t&&a`<p key=${t.at}>${t.words}</p>`}</div>`}var Bs=6e4;function Ee(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function Is(t,e){return t.held_at!==null?s($w_648):e<0?s($w_647):s($w_621)}function Us(t,e){return t==="over"?s($w_523):t?e<2*Bs?s($w_686,{count:Math.round(e/1e3)}):s($w_681,{count:Math.round(e/Bs)}):""}var Me=6e4;function j(t){return pn(yl(Math.round(Math.abs(t)/Me)))}function js(t){return Math.abs(t)<Me?{text:s($w_257),tone:"good"}:t<0?{text:s($w_719,{span:j(t)}),tone:"info"}:{text:s($w_720,{span:j(t)}),tone:t<5*Me?"warn":"bad"}}function Fs(t){return Math.abs(t)<Me?s($w_603):t>0?s($w_722,{span:j(t)}):s($w_721,{span:j(t)})}function yl(t){if(t<60)return s($w_708,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_700,{h:e,m:n}):s($w_699,{h:e})}function Ws({clock:t,...e}){return t&&a`<${kl} clock=${t} ...${e} />`}function kl({clock:t,live:e,big:n=!1,levelOf:o=Ee}){let i=F(e),r=Lt(t,i),l=o(t,r),u=st(()=>({words:Us(l==="past"?"":l,r),lang:lt()}),[l,t.ends_at]),c=["clock",l,t.held_at!==null&&"held",n&&"big"];return a`
    <div class=${c.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${Pt(r)}</span>${" "}
        <span class="clock-word">${Is(t,r)}</span>
      </div>
      <p class="sr-only" role="status" lang=${u.lang}>${u.words}</p>
    </div>`}function Y(t){return t.days.find(e=>e.id===t.day)}function Mt(t){return t.days.find(e=>!e.started)}function P(t){let e=Y(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function De({view:t,peek:e}){return e.value??t.value.block??Mt(t.value)?.blocks[0]?.id}function pt(t){return t.days.flatMap(e=>e.blocks)}function ne(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function jt(t,e){return e.length??vt(t,e)}function vt(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,Ks(t,e)-e.start)*6e4}function qs(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function Ne(t,e){let{day:n,index:o}=P(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function Hs(t,e){let{day:n,block:o}=P(t);return o?Cn(t.clock,e)-Sl(n,o):0}function Re(t,e){return e.id===t.block?"now":e.left_out?"skipped":xl(t,e)?e.visits.length?"done":"skipped":"ahead"}function Vs(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function Gs(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function xl(t,e){let n=ne(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function Ks(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,l)=>r+(l.minimum??0),0)}function Sl(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(Ks(t,e)-n.start)*6e4}function Cn(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}function Cl(t,e){return t.view.value.days.filter(n=>n.started).flatMap(n=>n.blocks.flatMap(o=>{let r=Object.entries(t.blockViews.value.get(o.id)?.unfinished??{}).map(([l,u])=>e[o.kind]?.unfinished?.[l]?.(u)).filter(Boolean);return r.length?[{day:n,block:o,words:r}]:[]}))}function Ae({store:t,faces:e}){let n=Cl(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&a`<strong>${d(i.title)}</strong> · `;return a`<div class="undone"><p>${s($w_177)}</p>
    <ul class="plain">${n.map(({day:i,block:r,words:l})=>a`<li key=${r.id}>
      <span>${o(i)}${l.join(" · ")}</span> <button type="button" class="quiet" lang=${E(r.title)} onClick=${()=>t.look(r.id)}>
        ${d(r.title)}</button></li>`)}</ul></div>`}function zs({store:t,faces:e}){let{asking:n}=t,o=Ml[n.value?.kind];return o?a`<div class="asked"><${o} store=${t} faces=${e} close=${()=>n.value=null} /></div>`:null}function Ol({store:t,faces:e,close:n}){let o=s($w_120,{day:d(Y(t.view.value).title)}),i=[t.closing.value,o].filter(Boolean).join(" ");return a`<${ut} text=${i} yes=${s($w_569)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${Ae} store=${t} faces=${e} /><//>`}function Tl({store:t,close:e}){let n=t.closing.value,{move:o}=t.asking.value;return A(()=>{n||e()},[n]),a`<${ut} text=${`${n} ${s($w_65)}`} yes=${s($w_566)} noFirst=${!0}
    onYes=${()=>t.moves[o](!0)} onNo=${e} resting=${t.moves.settling.value} />`}function El({store:t,close:e}){let n=s($w_378,{day:d(Y(t.view.value).title)});return a`<${ut} text=${n} yes=${s($w_575)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var Ml={end:Ol,close:Tl,again:El};function Le({store:t}){if(!t.may("HoldClock"))return null;let{moves:e}=t,{clock:n}=t.view.value,o=!n;return a`<div class="clock-moves" role="group" aria-label=${s($w_408)}>
    ${n?.held_at?a`<button type="button" aria-label=${s($w_321)} onClick=${e.holdOrResume}>${s($w_320)}</button>`:a`<button type="button" aria-label=${s($w_290)} disabled=${o} onClick=${e.holdOrResume}>${s($w_289)}</button>`}
    <${On} moves=${e} by=${-1} label=${s($w_260)} off=${o} />
    <${On} moves=${e} by=${1} label=${s($w_261)} off=${o} />
    <${On} moves=${e} by=${5} label=${s($w_133)} off=${o} />
  </div>`}function On({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return a`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}</button>`}function Pe({store:t}){let{clock:e}=t.view.value,n=F(t.live),{text:o,tone:i}=js(Hs(t.view.value,n));return a`<dl class="facts">
    <${oe} name=${s($w_18)} tone=${i} says=${!0}>${o}<//>
    ${e&&a`<${Dl} clock=${e} now=${n} />`}
  </dl>`}function Dl({clock:t,now:e}){let n=Nl(t,e);return n<e?a`<${oe} name=${s($w_501)}>${C(t.ends_at)}<//>`:a`<${oe} name=${s($w_494)}>${C(n)}<//>`}var Nl=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function Be({store:t}){let{outlook:e,session:n}=t.view.value,o=F(t.live);return a`<dl class="facts">
    ${e&&a`<${oe} name=${s($w_90)}>
      ${C(e.ends_at)} <small>${Fs(e.over)}</small><//>`}
    <${oe} name=${s($w_524)}>${C(o)}
      ${No(o)&&a` <small>${s($w_675,{city:n.city})}</small>`}<//>
  </dl>`}function oe({name:t,tone:e,says:n=!1,children:o}){return a`<div data-tone=${e}><dt class=${n?"sr-only":null}>${t}</dt><dd>${o}</dd></div>`}function Js({store:t}){let{index:e,next:n,passes:o}=P(t.view.value);if(!t.may("Advance"))return a`<p class="next"><${Ys} next=${n} last=${s($w_116)} /></p>`;let{moves:i}=t;return a`<div class="transport" role="group" aria-label=${s($w_207)}>
    <button type="button" class="back" disabled=${e===0} onClick=${()=>i.back()}>${s($w_42)}</button>
    ${t.narrow.value&&a`<${Rl} remote=${t.remote} />`}
    <button type="button" class="advance" aria-disabled=${i.settling.value?"true":void 0} onClick=${()=>i.advance()}>
      <${Al} news=${i.news.value} next=${n} passes=${o} />
    </button>
  </div>`}function Rl({remote:t}){let{pages:e,index:n,stepped:o}=t,[i,r]=o.value?[s($w_375),s($w_215)]:[s($w_282),s($w_213)],l=!o.value&&n.value<=0,u=!o.value&&n.value>=e.value.length-1;return a`<button type="button" aria-label=${i} aria-disabled=${l?"true":void 0} onClick=${()=>t.turn(-1)}>◀</button>
    <button type="button" aria-label=${r} aria-disabled=${u?"true":void 0} onClick=${()=>t.turn(1)}>▶</button>`}function Al({news:t,next:e,passes:n}){return t?a`<span class="advance-name">${t}</span>`:a`<span class="advance-name"><${Ys} next=${e} last=${s($w_117)} /></span>
    ${n.length>0&&a`<span class="advance-passes">${s($w_620,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function Ys({next:t,last:e}){return t?a`<span class="advance-verb">${s($w_216)}</span> <span lang=${E(t.title)}>${d(t.title)}</span>`:e}function Qs({store:t,faces:e}){let{block:n}=P(t.view.value);return a`<header class="bar">
    <div class="bar-clock">${n?a`<${Ll} store=${t} />`:a`<${Pl} live=${t.live} />`}</div>
    <div class="bar-now">${n?a`<h2 id="now-title" lang=${E(n.title)}>${d(n.title)}</h2>
        ${!t.narrow.value&&a`<${Pe} store=${t} />`}`:a`<p>${d(t.view.value.session.title)}</p>`}</div>
    ${n&&!t.narrow.value&&a`<${Le} store=${t} />`}
    ${n&&a`<${Js} store=${t} />`}
    <${zs} store=${t} faces=${e} />
  </header>`}function Ll({store:t}){let{clock:e}=t.view.value;return e?a`<${Ws} clock=${e} live=${t.live} big=${!0} />`:a`<p class="no-clock">${s($w_228)}</p>`}function Pl({live:t}){return a`<p class="bar-time">${C(F(t))}</p>`}var Zs=["","warn","last","over"],Xs={warn:[200],last:[200,100,200]};function ti(t){let e={};return(n,o)=>{let i=e.block===n&&Zs.indexOf(o)>Zs.indexOf(e.level);e={block:n,level:o},i&&o in Xs&&t(Xs[o])}}function ei(t,e){let{block:n,clock:o}=t.view.value??{};o&&t.narrow.value&&e(n,Ee(o,Lt(o,Xt(t.live).value)))}function oi({store:t}){let e=t.consoles.value;return a`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_84)}</h2>
    <${z} head=${s($w_273,{n:e.length})}>
      ${()=>a`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>a`<${Bl} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&a`<p class="hint">${s($w_559)}</p>`}`}<//>
    <${et} label=${s($w_169)} yes=${s($w_571)} run=${()=>Il(t)}
      question=${s($w_168)} />
  </section>`}var ni={facilitator:()=>s($w_131),moderator:()=>s($w_204),speaker:()=>s($w_366)};function Bl({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id});return a`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${(ni[e.role]??ni.facilitator)()}${n&&a` <strong>${s($w_663)}</strong>`}
      <small>${s($w_660,{time:C(e.since)})} · ${e.here?s($w_608):s($w_637)}</small></span>
    ${!n&&t.may("StartDay")&&a`<${et} label=${s($w_115)} yes=${s($w_568)} run=${o} tone="bad"
      question=${s($w_119)} />`}
  </li>`}async function Il(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function Tn(t,e={}){let n=e[t.code]??Ul[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_510):t.message?d(t.message):s($w_396)}var Ul={"not-yours":()=>s($w_266),closed:()=>s($w_509),"empty-text":()=>s($w_297),"bad-text":()=>s($w_520),malformed:()=>s($w_458),"too-long":()=>s($w_515),fault:()=>s($w_363)};var si={"moved-on":()=>s($w_427),"no-day":()=>s($w_223),"day-running":()=>s($w_15),"first-block":()=>s($w_514),"already-here":()=>s($w_430),"no-clock":()=>s($w_498),"clock-held":()=>s($w_409),"clock-running":()=>s($w_410),"too-short":()=>s($w_400),"no-proposal":()=>s($w_487),settled:()=>s($w_361),"not-now":()=>s($w_503),"name-taken":()=>s($w_362),"door-closed":()=>s($w_422),"nothing-to-undo":()=>s($w_245),"no-teams":()=>s($w_486),"disk-full":()=>s($w_464),"read-only":()=>s($w_456),"io-error":()=>s($w_457),busy:()=>s($w_461),offline:()=>s($w_219),"too-fast":()=>s($w_399),"not-joined":()=>s($w_505)};var jl=1500,ii=6e4;function ai(t){let e={store:t,settling:S(!1),timer:0};return{settling:e.settling,take:()=>ri(e,"TakeProposal",s($w_344)),endInTime:()=>ri(e,"EndInTime",s($w_495)),undo:()=>li(e),setLength:(n,o)=>Wl(t,n,o),leaveOut:n=>Fl(e,n),takeIn:n=>se(e,{type:"TakeIn",block:n.id})}}var gt=t=>t.replanning.settling.value?"true":void 0,Ie=t=>t.view.value?.block;async function ri(t,e,n){if(!Ie(t.store))return;let o={label:s($w_533),run:()=>li(t,!0)};await se(t,{type:e,seen:Ie(t.store)})&&En(t.store,n,o)}function li(t,e=!1){Ie(t.store)&&se(t,{type:"UndoProposal",seen:Ie(t.store)},e)}async function Fl(t,e){let n={label:s($w_533),run:()=>se(t,{type:"TakeIn",block:e.id},!0)};await se(t,{type:"LeaveOut",block:e.id})&&En(t.store,s($w_176,{title:d(e.title)}),n)}async function Wl(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/ii));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?vt(P(t.view.value).day,e):n*ii,l={label:s($w_533),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};En(t,s($w_726,{title:d(e.title),span:j(r)}),l)}function En(t,e,n){t.toasts.show(e,{action:n,key:"replanning"})}async function se(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,jl),o.ok&&t.store.toasts.clear("replanning"),o.ok}function ui(){let t=S(null),e=()=>{let n=t.peek();t.value=null,requestAnimationFrame(()=>ql(n)?.focus())};return{open:t,close:e,show:n=>t.value=n,toggle:n=>t.peek()===n?e():t.value=n}}var Mn=t=>`drawer-${t}`;function ql(t){return[...document.querySelectorAll(`[aria-controls="${Mn(t)}"]`)].find(e=>e.getClientRects().length>0)}function Ue({store:t,id:e,children:n}){let o=t.drawers.open.value===e;return a`<button type="button" aria-expanded=${o?"true":"false"} aria-controls=${Mn(e)}
    onClick=${()=>t.drawers.toggle(e)}>${n}</button>`}function je({store:t,id:e,label:n,children:o}){let i=N(null),r=N(!1),l=t.drawers.open.value===e;return r.current||=l,A(()=>{l&&Hl(i.current)},[l]),r.current?a`<section class="drawer" id=${Mn(e)} ref=${i} tabindex="-1" aria-label=${n} hidden=${!l}>
    <button type="button" class="quiet drawer-close" onClick=${t.drawers.close}>${s($w_62)}</button>
    ${o}
  </section>`:null}function Hl(t){t.contains(document.activeElement)||t.focus({preventScroll:!0})}var Vl=6e4,Dn=["another-date","just-ended","out-of-order"];function ci({store:t,asked:e}){let n=t.view.value,o=F(t.live),i=n.days.find(u=>u.id===e.day),r=Gl(n,i,e.codes,o),l=s($w_374,{day:d(i.title)});return a`<${ut} text=${[...r,l].join(" ")} yes=${s($w_574)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function Gl(t,e,n,o){return Dn.filter(i=>n.includes(i)).map(i=>Kl[i](t,e,o)).filter(Boolean)}var Kl={"another-date":(t,e,n)=>zl(d(e.title),Tt(e.date),Do(n,{year:"numeric"})),"just-ended":(t,e,n)=>Jl(Y(t),n-t.ended_at),"out-of-order":()=>s($w_151)};function zl(t,e,n){return e!==n&&s($w_531,{today:n,day:t,date:e})}function Jl(t,e){let n=d(t?.title);return e<Vl?s($w_688,{day:n}):s($w_689,{day:n,span:j(e)})}var Yl=3e3,Fe={at:-1/0,to:null};function $i(t,e){return{at:1/0,to:Ql(t,e)}}function fi(t,e){return t.at===1/0?{...t,at:e}:t}function pi(t,e,n){return n-t.at<Yl&&(t.to===void 0||t.to===e)}function Ql(t,e){return{Advance:()=>P(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var mi=1500,Zl=900,_i=1500;function wi(t){let e={settling:S(!1),news:S(null)},n={store:t,busy:!1,until:0,own:Fe,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>tu(n,o,i,r),advance:(o=!1)=>Xl(n,o),endDay:()=>eu(n),askAgain:()=>Wt(n,{kind:"again"}),again:()=>Ft(t)&&bt(n,{type:"CancelDay",seen:Ft(t)}),back:(o=!1)=>nu(n,o),ask:o=>ou(n,o),goTo:o=>hi(n,o),reopen:()=>bt(n,{type:"ReopenDay"}),extend:o=>di(t,"ExtendClock",{minutes:o}),holdOrResume:()=>di(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>iu(n,o,i)}}var Ft=t=>t.view.value?.block;function Xl(t,e){let{store:n}=t,{block:o,next:i}=P(n.view.value);if(!(!o||!n.may("Advance"))){if(!i)return Wt(t,{kind:"end"});if(!e&&n.closing.value)return Wt(t,{kind:"close",move:"advance"});bt(t,{type:"Advance",seen:o.id},vi(t,i,{type:"GoBack",seen:i.id}))}}function tu(t,e,n,o){let i=t.store.view.value.days.find($=>$.id===e),r=$=>Wt(t,{kind:"start",day:e,times:n,codes:$});if(!o&&i.odd.length)return gi(t)?void 0:r(i.odd);let l={type:"CancelDay",seen:i.blocks[0].id},u=Rn(t,s($w_690,{day:d(i.title)}),l),c=Dn.map($=>[$,()=>r([$])]);bt(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function eu(t){let{store:e}=t,n={type:"ReopenDay"};Ft(e)&&bt(t,{type:"Advance",seen:Ft(e)},Rn(t,s($w_419),n))}function nu(t,e){let{store:n}=t,{block:o,index:i}=P(n.view.value);if(!(!o||!n.may("GoBack"))){if(i===0)return n.toasts.show(s($w_514));if(!e&&n.closing.value)return Wt(t,{kind:"close",move:"back"});bt(t,{type:"GoBack",seen:o.id})}}function ou(t,e){let{day:n,index:o,block:i,next:r}=P(t.store.view.value),l=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(l<0||l===o||!t.store.may("JumpTo"))){if(e===r?.id&&!t.store.closing.value)return hi(t,e);Wt(t,{kind:"jump",block:e,back:l<o,skips:Vs(n,o,l)})}}function hi(t,e){let{day:n,block:o}=P(t.store.view.value),i=n?.blocks.findIndex(l=>l.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};bt(t,{type:"JumpTo",block:e,seen:o.id},vi(t,n.blocks[i],r))}function Nn(t,e=mi,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(su,t.until-performance.now(),t)}function su(t){t.settling.value=t.busy,t.news.value=null}function iu(t,e,n){let o=pi(t.own,e,performance.now());return t.own=Fe,o||Nn(t,_i,n),!o}function di(t,e,n={}){Ft(t)&&t.may(e)&&t.act({type:e,seen:Ft(t),...n})}function Wt(t,e){Nn(t,Zl),t.store.asking.value=e}function vi(t,e,n){return Rn(t,s($w_250,{title:d(e.title)}),n)}function Rn(t,e,n){let o={label:s($w_533),run:()=>bt(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var gi=t=>t.busy||performance.now()<t.until;async function bt(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&gi(t))return;t.busy=!0,t.settling.value=!0,t.own=$i(e,r.view.value);let l=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?fi(t.own,performance.now()):Fe,Nn(t,u.code==="moved-on"?_i:mi),r.asking.value===l&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function yi(t,e,n,o=1){let i=ru(t,e);return e.turning===null||t.length<2?i:au(t,i,(n-e.turning)/o)}function ru(t,{page:e,index:n}){let o=t.findIndex(({id:r})=>r===e);if(o>=0)return o;let i=Math.max(0,Math.min(n,t.length-1));return t[i]&&bi(t[i].id)===bi(e)?i:0}var bi=t=>t.split("-")[0];function au(t,e,n){let o=t.reduce((l,u)=>l+An(u),0),i=Math.max(n,0)%o,r=e;for(;i>=An(t[r]);)i-=An(t[r]),r=(r+1)%t.length;return r}var lu=12e3,An=t=>t.stay??lu;var uu=1e3;function xi(t,e){let n=S(null),o=t.stage,i=L(()=>o.value?.spot??null),r=L(()=>i.value??cu(t)),l=L(()=>$u(t,r.value?.block,e)),u=L(()=>!l.value&&r.value?.pages||[]),c=L(()=>u.value.length>1&&r.value.cue.turning!==null),$=L(()=>{let m=u.value.findIndex(p=>p.id===n.value?.page);if(m>=0||!r.value?.cue)return Math.max(m,0);let _=c.value?Xt(t.live).value:0;return yi(u.value,r.value.cue,_,o.value.speech.languages.length)}),f={store:t,asked:n,led:r,spot:i,pages:u,index:$,turning:c,steps:l,stepping:!1};return G(()=>{let{block:m,cue:_}=r.value??{};(_?.page===n.value?.page||m?.id!==n.value?.block)&&(n.value=null)}),{pages:u,index:$,turning:c,spot:i,stepped:L(()=>l.value!==null),join:()=>ki(t,!i.value||i.value.block?"ShowJoin":"ClearSpot"),clear:()=>i.value&&ki(t,"ClearSpot"),show:m=>Ln(f,m,c.value),turn:m=>pu(f,m),toggle:()=>u.value.length>1&&Ln(f,u.value[$.value].id,!c.value)}}function cu(t){let e=t.stage.value;return e?.block&&e.block.id===t.view.value?.block?e:null}var ki=(t,e)=>t.may(e)&&t.act({type:e});function $u(t,e,n){let o=t.blockViews.value.get(e?.id);return o&&n[e.kind]?.steps?.(o,e.id)||null}async function fu(t,e){let{store:n}=t;t.stepping||!n.may(e.type)||(t.stepping=!0,await n.act(e),t.stepping=!1)}function pu(t,e){let{pages:n,index:o,turning:i,store:r,steps:l}=t;if(l.value)return fu(t,e>0?l.value.next:l.value.back);if(!r.may("ShowPage")||n.value.length===0)return;let u=n.value[o.value+e];u?Ln(t,u.id,i.value):r.toasts.show(e>0?s($w_513):s($w_512),{key:"page"})}async function Ln({store:t,asked:e,led:n,spot:o},i,r){let l=n.value?.block?.id;if(!l||!t.may("ShowPage"))return;let u=e.value={block:l,page:i},c=await t.act({type:"ShowPage",seen:l,page:i,turning:r,spot:!!o.value}),$=()=>e.value===u&&(e.value=null);c.ok?setTimeout($,uu):$()}function Si(t,e){let n=S(Et(t,e));return G(()=>{rt(t,n.value)}),n}var du=1e4;function Ci(){let t=S([]),e=0,n=l=>t.value=t.peek().filter(l),o=l=>n(u=>u.id!==l);return{list:t,show:(l,{tone:u="info",action:c=null,key:$=null}={})=>{let f=++e,m=t.peek().filter(_=>_.text!==l&&($===null||_.key!==$));return t.value=[...m.slice(-2),{id:f,key:$,text:l,tone:u,action:c}],setTimeout(o,du,f),$t($??l,l),f},drop:o,clear:l=>n(u=>u.key!==l)}}function Oi({store:t}){let{list:e,drop:n}=t.toasts;return a`<div class="toasts" role="group" aria-label=${s($w_201)}>
    ${e.value.map(o=>a`<${mu} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function mu({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return a`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&a`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_105)}</button>
  </div>`}function Ti({store:t}){let e=t.view.value.notices;return a`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_202)}</h2>
    ${e.length===0&&a`<p class="hint">${s($w_246)}</p>`}
    <ul class="plain">${e.map(n=>a`<${_u} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&a`<${wu} store=${t} />`}
  </section>`}function qt(t,e){if(e==="everyone")return s($w_126);if(e==="teams")return s($w_125);if(e==="speakers")return s($w_367);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function _u({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=qt(t,e.to);return a`<li class="notice">
    <p><strong>${o}</strong> <small>${C(e.at)}</small></p>
    <${be} text=${e.text} />
    ${t.may("ClearNotice")&&a`<button type="button" aria-label=${s($w_61,{who:o})} onClick=${n}>
      ${s($w_60)}</button>`}
  </li>`}function wu({store:t}){let[e,n]=y("everyone"),o=he(t),i=l=>{l.preventDefault(),o.any&&o.send(e)},r=l=>l.key==="Enter"&&(l.ctrlKey||l.metaKey)&&i(l);return a`<form onSubmit=${i}>
    <${Q} label=${s($w_198)} value=${e} set=${n} options=${vu(t)} />
    <${ve} store=${t} message=${o} id="message-text" onKeyDown=${r} />
    <button type="submit" class="primary" disabled=${!o.any}>${hu(t,e)}</button>
    <${ge} store=${t} message=${o} />
  </form>`}function hu(t,e){return e==="everyone"?s($w_333):e==="speakers"?s($w_334):e==="teams"?s($w_332):s($w_335,{team:qt(t,e)})}function vu(t){return["everyone","speakers","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,qt(t,n)])}function Ei(t){let e=gu(t);return(n,o)=>$t(o.type,e[o.type]?.(o,n))}function gu(t){return Object.assign({},bu,...Object.values(t).map(e=>e.done))}var bu={GoBack:()=>s($w_429),CancelDay:()=>s($w_478),ReopenDay:()=>s($w_417),HoldClock:()=>s($w_409),ResumeClock:()=>s($w_410),ExtendClock:({minutes:t})=>t<0?s($w_709,{n:-t}):s($w_710,{n:t}),GiveTimeBack:()=>s($w_497),CountByClock:()=>s($w_493),LeaveClock:()=>s($w_413),UndoProposal:()=>s($w_442),ShowPage:(t,e)=>ku(e),Spotlight:()=>s($w_153),ShowJoin:()=>s($w_431),SetStageClock:({clock:t})=>yu(t),SetChimes:({on:t})=>t?s($w_471):s($w_472),SetStageLanguages:()=>s($w_476),ClearSpot:()=>s($w_152),TakeIn:()=>s($w_403),SendNotice:({to:t},e)=>xu(t,e),ClearNotice:()=>s($w_443),MovePerson:({team:t},e)=>s($w_208,{team:qt(e,t)}),RenamePerson:({name:t})=>s($w_316,{name:t}),ConfirmPeople:({people:t})=>s($w_82,{n:t.length}),FreeName:()=>s($w_29),DismissPerson:()=>s($w_357),DismissGuests:()=>s($w_425),TakeBackDismissal:()=>s($w_424),OpenDoor:()=>s($w_141),CloseDoor:()=>s($w_264),SetSeats:()=>s($w_392),EndConsole:()=>s($w_415)};function yu(t){return t==="hidden"?s($w_432):t==="soft"?s($w_434):s($w_435)}function ku({remote:t}){return s($w_283,{number:t.index.value+1,total:t.pages.value.length})}function xu(t,e){return t==="everyone"?s($w_336):t==="speakers"?s($w_338):t==="teams"?s($w_337):s($w_339,{team:qt(e,t)})}function Mi(t,e,n){let o=c=>n[e[c]?.kind]??{},i=c=>!!o(c).waiting,r=c=>t.get(c)&&i(c)&&o(c).waiting(t.get(c))||0,l=new Set(Object.keys(e).filter(i).map(c=>e[c].kind)),u=c=>{let $=[...t.keys()].filter(m=>e[m]?.kind===c&&r(m)),f=$.reduce((m,_)=>m+r(_),0);return{kind:c,count:f,words:n[c].waits(f),after:m=>$[($.indexOf(m)+1)%$.length]}};return{queues:[...l].map(u),of:r,takes:i}}var Su=new Set(["disk-full","read-only","busy","io-error","in-doubt"]);function Di(t,e,n){let o=Cu(t,n),i=L(()=>Ou(o,n)),r=new Set(e.may),l=Object.assign({},si,...Object.values(n).map(_=>_.refusals)),u=S(e.trouble??null);G(()=>{o.view.value&&(u.value=o.view.value.trouble)});let c=Ci(),$=Ei(n),f=async(_,p={})=>{let g=await Mu({live:t,trouble:u,toasts:c,reasons:l,answers:p},_);return g.ok&&$(m,_),g},m={live:t,page:e,...o,...Tu(),closing:i,trouble:u,toasts:c,act:f,refused:_=>c.show(Tn(_,l),{tone:"bad"}),may:_=>r.has(_)};return Object.assign(m,{moves:wi(m),remote:xi(m,n),replanning:ai(m),look:_=>Du(m,_)})}function Cu(t,e){let n=t.views("block:"),o=t.view("people"),i=t.view("plan"),r=t.view("notes");return{view:t.view("console"),stage:t.view("stage"),plan:i,notes:L(()=>r.value?.notes??{}),people:L(()=>o.value?.people??[]),consoles:L(()=>o.value?.consoles??[]),door:L(()=>o.value?.door),peopleView:o,blockViews:n,waiting:L(()=>Mi(n.value,i.value?.faces??{},e))}}function Ou({view:t,plan:e,blockViews:n},o){let i=t.value?.block,r=n.value.get(i),l=o[e.value?.faces[i]?.kind];return r&&l?.closing?.(r)||null}function Tu(){return{peek:S(null),asking:S(null),pane:S("now"),drawers:ui(),help:S(!1),narrow:Eu(),keys:Si("facilitator.console.keys",!0)}}function Eu(){let t=matchMedia("(max-width: 47.99rem)"),e=S(t.matches);return t.addEventListener("change",()=>e.value=t.matches),e}async function Mu({live:t,trouble:e,toasts:n,reasons:o,answers:i},r){let l=await t.send(r);return l.ok?e.value=null:Object.hasOwn(i,l.code)?i[l.code]():Su.has(l.code)?e.value=l.code:n.show(Tn(l,o),{tone:"bad"}),l}function Du(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let l=pt(n.value).find(c=>c.id===o.value),u=l?s($w_190,{title:d(l.title)}):s($w_189);$t("look",u)}function Ni({day:t,begins:e},n){let o=F(n);if(e>o)return s($w_693,{day:d(t.title),time:C(e)})}function Ri({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?Y(n):null,i=n.days.filter(r=>!r.started);return a`<section class="between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_418):s($w_48)}</p>
      <h2 id="now-title">${Nu(n,o)}</h2>
      ${i.length>0?a`<${Ru} store=${t} day=${i[0]} />`:a`<${Lu} />`}
      ${o&&t.may("ReopenDay")&&a`<p><a class="button" href="/record" target="_blank">${s($w_448)}</a></p>`}
      ${n.sealed&&a`<${Au} ...${n.sealed} />`}
      ${o&&a`<${Ae} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&a`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_317,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&a`<${Pu} store=${t} days=${i} />`}
  </section>`}function Nu(t,e){return t.begins&&e?d(Mt(t).title):e?s($w_692,{day:d(e.title)}):d(t.session.title)}function Ru({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=Ni({day:e,begins:n},t.live);return i?a`<p>${i}</p>`:o==="over"&&a`<p>${s($w_217,{day:Iu(e)})}</p>`}function Au({row:t,chain:e}){return a`<p class="hint">${s($w_447)}
    <code class="head">${t}:${e}</code></p>`}function Lu(){return a`<p>${s($w_124)}</p>
    <p>${s($w_251)}</p>`}function Pu({store:t,days:e}){let[n,o]=y(e[0].id),i=e.find(l=>l.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?a`<${ci} store=${t} asked=${r} />`:a`<div class="start">
    ${e.length>1?a`<${Q} label=${s($w_91)} value=${i.id} set=${o} options=${e.map(l=>[l.id,Pn(l)])} />`:t.view.value.phase==="before"&&a`<p>${Pn(i)}</p>`}
    <${Uu} store=${t} day=${i} />
    <${Bu} store=${t} />
  </div>`}function Bu({store:t}){return t.door.value!=="closed"?null:a`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${U} tone="warn">${s($w_421)}<//></div>
    <p class="hint">${s($w_561)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_274)}</button>
  </div>`}var Pn=t=>`${d(t.title)}, ${Tt(t.date)}`,Iu=t=>[Pn(t),t.start!=null&&fn(t.start)].filter(Boolean).join(", ");function Uu({store:t,day:e}){let n=F(t.live),o=Gs(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",l=t.moves.settling.value?"true":void 0,u={time:C(n),planned:fn(e.blocks[0].start)};return a`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${l} onClick=${i("now")}>${s($w_371)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${l} onClick=${i("planned")}>${s($w_370)}</button>
    </div>
    <p class="hint">
      ${s($w_372,u)}
    </p>`}function Ai({store:t}){let e=N(null),n=t.help.value;A(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return a`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_162)}</h2>
    <dl>${Fu().map(([r,l])=>a`<${ju} key=${l} keys=${r} what=${l} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_534)}</span></label>
    <form method="dialog"><button type="submit" class="primary">${s($w_62)}</button></form>
  </dialog>`}function ju({keys:t,what:e}){return a`<div><dt>${t.map(n=>a`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function Fu(){return[[[s($w_365),"→"],s($w_17)],[["←"],s($w_45)],[["↑","↓"],s($w_187)],[[s($w_121)],s($w_139)],[[s($w_285),s($w_284)],s($w_214)],[["Q"],s($w_353)],[["."],s($w_383)],[["P"],s($w_180)],[["H"],s($w_291)],[["+","−"],s($w_262)],[["M"],s($w_563)],[["Esc"],s($w_63)],[["?"],s($w_355)]]}var Bn="input, textarea, select, [contenteditable]",Wu="button, a, summary, label",qu=".confirm";function Pi(t){let e={store:t,table:Hu(t),last:null,pointed:!1,began:null},n=r=>Vu(e,r),o=r=>Gu(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function Hu(t){let{moves:e}=t;return{" ":()=>e.advance(),ArrowRight:()=>e.advance(),ArrowLeft:()=>e.back(),ArrowUp:()=>Li(t,-1),ArrowDown:()=>Li(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>Yu(t),PageDown:()=>t.remote.turn(1),PageUp:()=>t.remote.turn(-1),p:t.remote.toggle,q:t.remote.join,".":t.remote.clear,h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>Qu(t),"?":()=>t.help.value=!0}}function Vu(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:l}=e;if(i==="Tab"&&(t.pointed=!1),l||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=Ku(t,r);if(l&&We(i)&&!r.closest?.(Bn))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],$=zu(t,i,u);!c||l||!Ju(n,i,r,u)||(e.preventDefault(),$?n.toasts.show(s($w_406)):c())}function Gu(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var We=t=>t===" "||t==="Enter";function Ku(t,e){let n=e.closest?.(Wu);return n&&t.pointed&&!n.closest(qu)?null:n}function zu(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&We(e)?n:null,o&&We(e)}function Ju(t,e,n,o){return n.closest?.(Bn)?e==="Escape":o&&We(e)?!1:t.keys.value||e==="Escape"}function Li(t,e){let n=pt(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function Yu(t){let e=document.activeElement?.closest?.(Bn);e?.closest(".drawer")?t.drawers.close():e?es(e):t.asking.value?t.asking.value=null:t.drawers.open.value?t.drawers.close():t.peek.value&&t.look(null)}function Qu(t){t.drawers.show("messages"),requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}function In({store:t}){let e=t.notes.value[De(t)];return e?a`<section class="notes-for-you" aria-labelledby="notes-for-you">
    <h2 id="notes-for-you">${s($w_242)}</h2>
    <p class="words" lang=${E(e)}>${d(e)}</p>
  </section>`:null}function Bi(t){let e=N(null),[n,o]=y(t);return rn(()=>{let i=new ResizeObserver(([r])=>{let{width:l,height:u}=r.contentRect;l>0&&u>0&&o({width:Math.round(l),height:Math.round(u)})});return i.observe(e.current),()=>i.disconnect()},[]),[e,n]}function Ii({store:t}){let e=!!t.stage.value?.chimes;return!t.stage.value||!t.may("SetChimes")?null:a`<div class="chimes">
    <button type="button" class="quiet" aria-pressed=${e?"true":"false"} onClick=${()=>t.act({type:"SetChimes",on:!e})}>
      ${s($w_59)}</button>
    ${e&&a`<p class="hint">${s($w_526)}</p>`}
  </div>`}function Ui({store:t}){let{clock:e,block:n}=t.view.value;if(!e||!t.may("SetStageClock"))return null;let o=r=>t.act({type:"SetStageClock",seen:n,clock:r}),i=[["shown",s($w_618)],["soft",s($w_661)],["hidden",s($w_635)]];return a`<${Q} label=${s($w_433)} value=${e.look??"shown"} set=${o} options=${i} />`}var Un=",";function ji({store:t}){let{languages:e}=t.page,n=t.stage.value?.speech;if(!n||e.length<2||!t.may("SetStageLanguages"))return null;let o=r=>t.act({type:"SetStageLanguages",languages:r.split(Un)}),i=[...e.map(r=>[r,Bt(r)]),[e.join(Un),s($w_602)]];return a`<${Q} label=${s($w_475)} value=${n.languages.join(Un)} set=${o} options=${i} />`}var Fi=1920;function jn({store:t}){return a`<section class="panel on-stage" aria-labelledby="on-stage-title">
    <header class="on-stage-head">
      <h2 id="on-stage-title">${s($w_256)}</h2>
      <${Fn} count=${t.peopleView.value?.stages} />
    </header>
    ${!t.narrow.value&&a`<${Zu} />`}
    ${t.may("ShowJoin")&&a`<${Xu} store=${t} />`}
    ${t.may("ShowPage")&&t.remote.pages.value.length>1&&a`<${ec} remote=${t.remote} />`}
    <${Ui} store=${t} />
    <${ji} store=${t} />
    <${Ii} store=${t} />
  </section>`}function Fn({count:t}){return t===void 0?null:t===0?a`<${U} tone="warn">${s($w_226)}<//>`:a`<${U} tone="good">${t===1?s($w_12):s($w_714,{n:t})}<//>`}function Zu(){let[t,{width:e}]=Bi({width:Fi/6,height:0});return a`<div class="miniature" ref=${t} style=${{"--scale":e/Fi}}>
    <iframe src="/stage/small" title=${s($w_477)} tabindex="-1" inert loading="lazy"></iframe>
  </div>`}function Xu({store:t}){let{spot:e,join:n,clear:o}=t.remote,i=e.value;return a`<div class="over-the-block">
    <button type="button" aria-pressed=${i&&!i.block?"true":"false"} onClick=${n}>${s($w_147)}</button>
    <button type="button" aria-disabled=${i?void 0:"true"} onClick=${o}>${s($w_381)}</button>
    <p class="hint" role="status">${i?tc(i):s($w_247)}</p>
  </div>`}function tc({block:t}){return t?s($w_281,{title:d(t.title)}):s($w_280)}function ec({remote:t}){let{pages:e,index:n,turning:o}=t,i=e.value.length,r=n.value,l=(u,c)=>u.title?`${c+1} · ${d(u.title)}`:String(c+1);return a`<div class="remote" role="group" aria-label=${s($w_164)}>
    <div class="remote-pages">
      <button type="button" aria-label=${s($w_282)} aria-disabled=${r===0?"true":void 0}
        onClick=${()=>t.turn(-1)}>◀</button>
      <p>${s($w_283,{number:r+1,total:i})}</p>
      <button type="button" aria-label=${s($w_213)} aria-disabled=${r===i-1?"true":void 0}
        onClick=${()=>t.turn(1)}>▶</button>
    </div>
    <${Q} label=${s($w_138)} value=${e.value[r].id} set=${t.show}
      options=${e.value.map((u,c)=>[u.id,l(u,c)])} />
    <button type="button" class="quiet" aria-pressed=${o.value?"true":"false"} onClick=${t.toggle}>
      ${s($w_287)}</button>
  </div>`}function Wn({store:t}){let{session:e,begins:n}=t.view.value,o=n?Mt(t.view.value):Y(t.view.value);return a`<footer class="session-line">
    <div class="session-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&a`<strong class="rehearsal">${s($w_312)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="session-facts">
      <${nc} live=${t.live} />
      <${oc} store=${t} />
      <${sc} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_162)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${!t.narrow.value&&a`<div class="drawer-buttons" role="group" aria-label=${s($w_288)}>
      <${qn} store=${t} /></div>`}
  </footer>`}function qn({store:t}){let n=t.people.value.filter(i=>i.here).length,o=t.view.value.notices.length;return a`<${Ue} store=${t} id="people">${s($w_292)} <strong class="count">${nt(n)}</strong><//>
    <${Ue} store=${t} id="messages">${s($w_200)}${o>0&&a` <strong class="count">${nt(o)}</strong>`}<//>
    <${Ue} store=${t} id="share">${s($w_343)}<//>`}function nc({live:t}){let e={connecting:[s($w_83),"warn"],live:[s($w_184),"good"],polling:[s($w_185),"info"],offline:[s($w_254),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_639)}`:n;return a`<${U} tone=${o} live=${!0}>${r}<//>`}function oc({store:t}){let e=t.peek.value??t.view.value.block;return t.waiting.value.queues.map(({kind:n,count:o,words:i,after:r})=>o>0&&a`<button type="button" class="badge" key=${n} onClick=${()=>t.look(r(e))}>${i}</button>`)}function sc({page:t}){return t.languages.filter(n=>n!==lt()).map(n=>a`<a class="switch" key=${n} lang=${n} hreflang=${n}
    href=${`/lang/${n}?next=/console`}>${Bt(n)}</a>`)}function Wi({store:t}){let{pane:e,drawers:n}=t,o=[["now",s($w_249)],["agenda",s($w_19)]],i=r=>()=>{n.open.value=null,e.value=r};return a`<nav class="panes" aria-label=${s($w_288)}>
    ${o.map(([r,l])=>a`<button type="button" key=${r}
      aria-current=${e.value===r?"true":null} onClick=${i(r)}>${l}</button>`)}
    <${qn} store=${t} />
  </nav>`}var qi=6e4,ic=30*qi;function Hi({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return a`<div class="guests">
    <${U} tone=${e?"good":"off"}>
      ${e?s($w_141):s($w_264)}<//>
    ${t.may("CloseDoor")&&a`<button type="button" onClick=${n}>
      ${e?s($w_66):s($w_274)}</button>`}
    <${rc} store=${t} />
    ${t.may("SetSeats")&&a`<${ac} store=${t} />`}
  </div>`}function rc({store:t}){let e=F(t.live),{rush:n,shown_out:o=[]}=t.peopleView.value??{},i=n&&e<n.last+qi,r=n&&n.here>0&&e<n.last+ic,l=n&&C(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=$=>t.act({type:"TakeBackDismissal",dismissed:$.id});return a`
    ${r&&a`<${U} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_707,{n:n.minute}):s($w_143,{from:l,n:n.here})}<//>
      ${t.may("DismissGuests")&&a`<${et} label=${s($w_350,{from:l})} run=${u} tone="bad"
        question=${s($w_351,{n:n.here})}
        yes=${s($w_573,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map($=>a`<div key=${$.id} class="row">
      <span>${s($w_142,{n:$.count})}</span>
      <button type="button" onClick=${()=>c($)}>${s($w_181)}</button></div>`)}`}function ac({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?a`<${z} head=${s($w_393)}>
    ${()=>e.map(n=>a`<label class="field" key=${n.id}>
      <span lang=${E(n.title)}>${d(n.title)}</span>
      <select value=${n.seats} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_605)}</option>
        <option value="confirm">${s($w_644)}</option>
        <option value="badge">${s($w_607)}</option>
      </select></label>`)}<//>`:null}function Vi({store:t,person:e}){let n=a`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_617):s($w_606)}${e.free?` · ${s($w_628)}`:""}</small>${!e.confirmed&&a` <${It} />`}
    ${e.like&&a`<small class="like">${s($w_88,{name:lc(t,e.like)})}</small>`}`;return t.may("RenamePerson")?a`<li class="person"><${z} head=${n} className="person-face">
    ${()=>a`<div class="person-desk">
      <${ke} store=${t} person=${e} />
      <${uc} store=${t} person=${e} />
      <${cc} store=${t} person=${e} />
    </div>`}<//></li>`:a`<li class="person"><div class="person-face">${n}</div></li>`}function lc(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function uc({store:t,person:e}){let[n,o]=y(d(e.name));return a`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${ct} label=${s($w_209)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_315)}</button>
  </form>`}function cc({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return a`<div class="row">
    ${!e.confirmed&&a`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_79)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_179)}</button>
    ${e.seat&&a`<p class="hint">${s($w_108)}</p>`}
    <${et} label=${s($w_349)} question=${s($w_356,{name:n})}
      yes=${s($w_572)} run=${i} tone="bad" />
  </div>`}function Gi({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return a`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${U} tone="warn" live=${!0}>${s($w_547,{n:e.length})}<//></div>
    <p class="hint">${s($w_489)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&a`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_80,{n:o.length})}</button>`}
    <${ot} rows=${e} by="unconfirmed" className="plain">
      ${i=>a`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&a`<button type="button" aria-label=${s($w_81,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_79)}</button>`}</li>`}<//>
  </div>`}function Ki({store:t}){let[e,n]=y("group"),[o,i]=y(""),r=t.people.value.filter(ye(o)),l=N(null),u=c=>{i(c),l.current.scrollIntoView({block:"start"})};return a`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${l}>
    <h2 id="people-title">${s($w_292)}</h2>
    <${ct} label=${s($w_132)} type="search" value=${o} set=${u} />
    ${!o.trim()&&a`
      <p class="counts">${s($w_696,_c(t))}</p>
      <${Gi} store=${t} />
      <${Hi} store=${t} />
      <${$c} by=${e} setBy=${n} />`}
    ${mc(t,e,r).map(c=>a`<${fc} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&a`<p class="hint" role="status">${s($w_233)}</p>`}
    ${!o&&a`<${dc} seats=${zi(t)} />`}
  </section>`}function $c({by:t,setBy:e}){let n=(o,i)=>a`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return a`<fieldset class="choices"><legend class="sr-only">${s($w_364)}</legend>
    ${n("group",s($w_50))}${n("team",s($w_51))}
  </fieldset>`}function fc({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return a`<h3 id=${o}>${e.title} <small>${pc(e,n)}</small></h3>
    <${ot} rows=${e.people} by=${o} className="plain">
      ${i=>a`<${Vi} key=${i.id} store=${t} person=${i} />`}<//>`}function pc({people:t,all:e},n){return n?s($w_712,{n:t.length,all:e}):s($w_713,{n:t.filter(o=>o.here).length,all:e})}function dc({seats:t}){return t.length?a`<${z} id="people-missing" head=${s($w_238,{n:t.length})}>
    ${()=>a`<${ot} rows=${t} by="people-missing">${e=>a`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function mc(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map($=>$.id)),r={id:"none",title:e==="team"?s($w_149):s($w_148)},l=[...o.map(({id:$,title:f})=>({id:$,title:d(f),is:m=>m[e]===$})),{...r,is:$=>!i.has($[e])}],u=t.people.value;return l.map($=>({...$,people:n.filter($.is),all:u.filter($.is).length})).filter($=>$.people.length)}function _c(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:zi(t).length}}function zi(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var Ji=1e3,Yi=60*Ji;function Qi({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&a`<${wc} view=${t.view.value} />`;let o=!e||e.alone?vc:e.lengths?gc:yc;return a`${e&&a`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${xc(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&a`<${hc} store=${t} taken=${n} />`}`}function wc({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return a`<p class="proposal-line">${s($w_134,{time:C(tr(t)),span:j(e)})}</p>`}function hc({store:t,taken:e}){let n=e.block?s($w_496):s($w_345);return a`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${gt(t)} onClick=${t.replanning.undo}>${s($w_533)}</button>
  </div>`}function vc({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:a`${e>=Yi&&a`<p>${s($w_398,{span:j(e)})}</p>`}
    <${Zi} store=${t} primary />`}function Zi({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:a`<button type="button" class=${e?"primary":""} aria-disabled=${gt(t)} onClick=${t.replanning.endInTime}>
    ${s($w_118,{time:C(n)})}</button>`}function gc({store:t}){let e=t.view.value,n=Y(e),o=n.blocks.filter(i=>Sc(n,i,e.proposal.lengths));return a`<${z} head=${s($w_553)}>${()=>a`<table>
      <thead><tr>${[s($w_49),s($w_249),s($w_300)].map(i=>a`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&a`<${bc} store=${t} />`}
        ${o.map(i=>a`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${j(jt(n,i))}</td>
          <td><strong>${j(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>`}<//>
    <button type="button" class="primary" aria-disabled=${gt(t)} onClick=${t.replanning.take}>${s($w_387)}</button>`}function bc({store:t}){let e=t.view.value,n=F(t.live);return a`<tr>
    <th scope="row">${d(P(e).block.title)} (${s($w_640)})</th>
    <td>${s($w_668,{time:C(Cn(e.clock,n))})}</td>
    <td><strong>${s($w_668,{time:C(e.proposal.ends_at)})}</strong></td>
  </tr>`}function yc({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,l=pt(e).filter($=>o.includes($.id)),u=l.length>1?s($w_170):s($w_173),c=j(Math.max(Yi,n));return a`<p>${s($w_122,{span:c})}${" "}
      ${l.length?u:i==null&&kc(r)}</p>
    ${(l.length>0||i!=null)&&a`<div class="proposal-moves">
      ${l.map($=>a`<button type="button" key=${$.id} aria-disabled=${gt(t)}
        onClick=${()=>t.replanning.leaveOut($)}>${s($w_167,{title:d($.title)})}</button>`)}
      <${Zi} store=${t} />
    </div>`}`}function kc(t){return t?s($w_171):s($w_172)}function xc(t){let{alone:e,over:n}=t.proposal,o=Xi(t),i={span:j(n),title:o&&d(o.title),time:C(tr(t))};return e?o?s($w_499,i):s($w_500,i):s($w_527,{what:o?`${i.title} (${i.time})`:s($w_662)})}var Xi=t=>pt(t).find(e=>e.id===t.proposal.until),tr=t=>Xi(t)?.planned??qs(Y(t));function Sc(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-jt(t,e))>=Ji}var Cc={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function qe({name:t,label:e}){return a`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${Cc[t]} />
  </svg>`}var Oc=6e4;function nr({store:t}){let e=t.view.value,n=e.block?Y(e):Mt(e)??Y(e);return a`<nav class="agenda" aria-label=${s($w_19)}>
    ${e.days.map(o=>o===n?a`<${Tc} key=${o.id} store=${t} day=${o} />`:a`<${Ec} key=${o.id} store=${t} day=${o} />`)}
  </nav>`}function Tc({store:t,day:e}){let n=t.view.value,o=n.block?e.blocks.slice(0,P(n).index):[],[i,r]=or(t,o),l=o.length===1?s($w_4):s($w_705,{n:o.length});return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Tt(e.date)}</small></h2>
    ${o.length>0&&a`<${sr} open=${i} turn=${r} list=${`past-${e.id}`}><${qe} name="tick" /> ${l}<//>
      ${i&&a`<${Hn} store=${t} blocks=${o} id=${`past-${e.id}`} />`}`}
    <${Hn} store=${t} blocks=${e.blocks.slice(o.length)} />
    ${n.block&&!t.narrow.value&&a`<${Be} store=${t} />`}
    ${n.block&&o.length===0&&t.may("CancelDay")&&a`<button type="button" class="quiet again"
      onClick=${t.moves.askAgain}>${s($w_373)}</button>`}
  </section>`}function Ec({store:t,day:e}){let[n,o]=or(t,e.blocks),i=`blocks-of-${e.id}`;return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}><${sr} open=${n} turn=${o} list=${i}>
      <span>${d(e.title)} <small>${Tt(e.date)}</small></span><//></h2>
    ${n&&a`<${Hn} store=${t} blocks=${e.blocks} id=${i} />`}
  </section>`}function or(t,e){let[n,o]=y(!1),i=e.some(r=>r.id===t.peek.value);return A(()=>{i&&o(!0)},[i]),[n,()=>o(!n)]}function sr({open:t,turn:e,list:n,children:o}){return a`<button type="button" class="quiet rail-fold" aria-expanded=${t?"true":"false"} aria-controls=${n}
    onClick=${e}>${o}</button>`}function Hn({store:t,blocks:e,id:n}){return a`<ol id=${n}>${e.map(o=>a`<${Mc} key=${o.id} store=${t} block=${o} />`)}</ol>`}function Mc({store:t,block:e}){let n=t.view.value,o=Re(n,e),i=t.peek.value===e.id,r=Pc(n,e,o),l=N(null),u=o==="now"?n.block:i;return A(()=>{u&&Dc(l.current)},[u]),a`<li ref=${l}>
    <button type="button" class="stop" data-state=${o} data-late=${r?"true":null} aria-current=${o==="now"?"step":null}
        aria-pressed=${i?"true":"false"} onClick=${()=>t.look(i?null:e.id)}>
      <span class="stop-time">${Rc(n,e,o)}</span>
      <span class="stop-name" lang=${E(e.title)}>${d(e.title)}</span>
      <${Nc} view=${n} block=${e} state=${o} late=${r} />
      ${i&&a`<${Ac} view=${n} block=${e} state=${o} />`}
    </button>
  </li>`}function Dc(t){let e=t.closest(".rail");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function Nc({view:t,block:e,state:n,late:o}){let i={now:s($w_249),done:s($w_106),skipped:s($w_174),ahead:s($w_528)},r={now:"here",done:"tick",skipped:"skipped",ahead:null},l=n==="skipped"&&Ne(t,e);return a`<span class="stop-marks">
    ${o>0&&a`<strong>${s($w_722,{span:j(o)})}</strong>`}
    ${l&&a`<small>${s($w_622)}</small>`}
    ${e.lock&&a`<${qe} name="lock" label=${s($w_521)} />`}
    ${r[n]&&!l?a`<${qe} name=${r[n]} label=${i[n]} />`:a`<span class="sr-only">${i[n]}</span>`}
  </span>`}function Rc(t,e,n){let o=ir(e,n);if(o!=null)return a`<${er} of=${o} />`;let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?a`<span class="sr-only">${s($w_634)}</span>`:a`${e.soft&&"~"}<${er} of=${i} />`}function er({of:t}){let{time:e,period:n}=Mo(t);return a`${e}<span class="sr-only">${n}</span>`}function Ac({view:t,block:e,state:n}){let o=[],i=ir(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return i!=null&&e.planned!=null&&Math.abs(i-e.planned)>=Oc&&o.push(s($w_652,{time:Ic(e,e.planned)})),n==="done"&&o.push(s($w_667,{span:j(Bc(e))})),n==="ahead"&&e.length!=null&&o.push(Lc(t,e)),o.length?a`<span class="stop-more">${o.map((r,l)=>a`<span key=${l}>${r}</span>`)}</span>`:null}function Lc(t,e){let n={span:j(e.length)};return e.length>vt(ne(t,e.id),e)?s($w_623,n):s($w_659,n)}function Pc(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function ir(t,e){return e==="now"?t.visits.at(-1)?.came:e==="done"?t.visits[0].came:null}function Bc(t){return t.visits.reduce((e,n)=>e+(n.left??n.came)-n.came,0)}var Ic=(t,e)=>`${t.soft?"~":""}${C(e)}`;var rr=new WeakMap;function ar(t){let e=t.view.value;if(!e)return;let n=rr.get(t);if(rr.set(t,e.block),n===void 0||n===e.block)return;let o=Uc(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,jc(t,n),t.toasts.show(o,{key:"move"}))}function Uc(t){let{block:e}=P(t);return e?s($w_359,{title:d(e.title)}):t.phase==="before"?s($w_360):s($w_358)}function jc(t,e){if(t.page.role!=="moderator")return;let{of:n,takes:o}=t.waiting.peek();o(t.view.peek().block)&&!Fc()?t.peek.value=null:n(e)>0&&t.peek.peek()===null&&(t.peek.value=e)}function Fc(){return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)")}var lr="/console/links",Wc="popup,width=1280,height=720";function ur({store:t}){let[e,n]=y([]),o=t.drawers.open.value==="share";return A(()=>{o&&qc(t).then(i=>i&&n(i))},[o]),a`<section class="panel share" aria-labelledby="share-title">
    <h2 id="share-title">${s($w_183)}</h2>
    <div class="row"><button type="button" onClick=${()=>window.open("/stage","stage",Wc)}>${s($w_275)}</button></div>
    <${Fn} count=${t.peopleView.value?.stages} />
    ${e.map(i=>a`<${Hc} key=${i.who} link=${i} />`)}
    ${t.page.role==="facilitator"&&a`<p><a class="button" href="/runsheet" target="_blank">${s($w_327)}</a></p>`}
  </section>`}async function qc(t){let e=await fetch(lr,{headers:{"X-Requested-With":"facilitator"}}).then(n=>n.json()).catch(()=>({ok:!1,code:"offline"}));return e.ok||t.refused(e),e.ok?e.links:null}function Hc({link:t}){let e=zc(t.who),n=()=>a`<${Vc} link=${t} name=${e} />`;return a`<div class="link"><h3>${e}</h3>
    ${t.secret?a`<${z} head=${s($w_354)} aria-label=${`${s($w_354)}: ${e}`}>${n}<//>`:n()}
  </div>`}function Vc({link:t,name:e}){return a`<${Gc} url=${t.url} name=${e} />
    <${z} head=${s($w_305)} aria-label=${`${s($w_305)}: ${e}`}>${()=>a`<img class="code" src=${`${lr}/${t.who}.svg`} alt=${`${s($w_305)}: ${e}`} />`}<//>`}function Gc({url:t,name:e}){let n=N(null),[o,i]=y(""),r=async()=>i(await Kc(t,n.current)?s($w_86):s($w_154));return a`<div class="row">
    <input class="url" readonly value=${t} ref=${n} aria-label=${`${s($w_182)}: ${e}`} onFocus=${()=>n.current.select()} />
    <button type="button" aria-label=${`${s($w_87)}: ${e}`} onClick=${r}>${s($w_87)}</button>
    <span class="hint" role="status">${o}</span>
  </div>`}async function Kc(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return e.select(),document.execCommand("copy")}}function zc(t){return{phone:s($w_293),resident:s($w_319),stage:s($w_368),speaker:s($w_366),facilitator:s($w_131),moderator:s($w_204)}[t]??t}function cr({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[l,u,c,$,f]=Jc(o,i,r),m=()=>t.act({type:c,seen:n}),_=()=>t.act({type:"LeaveClock"});return a`<div class="trouble interruption"><p><strong>${l}</strong> ${u}</p>
    ${t.may("LeaveClock")&&a`<p class="row">
      ${r&&a`<button type="button" onClick=${m}>${$}</button>`}
      <button type="button" onClick=${_}>${f}</button></p>`}
  </div>`}function Jc(t,e,n){let o=Pt(Math.abs(e));return t==="slept"?[s($w_462,{time:o}),s($w_136),"GiveTimeBack",s($w_135,{time:o}),s($w_230)]:[e>0?s($w_412,{time:o}):s($w_411,{time:o}),n?s($w_20):"","CountByClock",s($w_89),s($w_21)]}function $r({store:t}){let e=t.trouble.value;return a`<div class="troubles" role="alert">
    ${e&&a`<div class="trouble"><p><strong>${s($w_243)}</strong>
      ${" "}${Zc(e)} ${s($w_130)}</p></div>`}
    ${(t.view.value?.loss||t.live.rolledBack.value)&&a`<div class="trouble"><p><strong>${s($w_469)}</strong>
      ${" "}${Qc(t.view.value?.loss)} ${s($w_37)}</p></div>`}
    ${t.view.value?.doubt&&a`<div class="trouble"><p><strong>${s($w_459)}</strong>
      ${" "}${Yc(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&a`<div class="trouble"><p><strong>${s($w_205)}</strong>
      ${" "}${s($w_560)}</p></div>`}
    ${t.live.status.value==="offline"&&a`<div class="trouble"><p><strong>${s($w_504)}</strong>
      ${" "}${s($w_426)}</p></div>`}
    <${cr} store=${t} />
  </div>
  ${t.view.value?.plain&&a`<p class="plain-way soft small">${s($w_340)}</p>`}`}function Yc({rows:t,at:e}){let n=C(e);return t?s($w_40,{count:t,time:n}):s($w_41,{time:n})}function Qc(t){return t?.rows&&s($w_682,{count:t.rows,time:C(t.at)})}function Zc(t){return{"disk-full":s($w_463),"read-only":s($w_467),busy:s($w_30),"in-doubt":s($w_466),"io-error":s($w_465)}[t]??s($w_186)}function Vn({points:t}){return t?.length?a`<ul class="points">${t.map(e=>a`<${K} tag="li" text=${e} />`)}</ul>`:null}function fr({who:t}){return t?.length?a`
    <ul class="who">${t.map(e=>a`
      <li><${K} tag="strong" text=${e.name} />${e.role&&a`
        <span class="who-role"><${K} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function pr({terms:t}){return t?.length?a`
    <dl class="terms">${t.map(e=>a`
      <div><${K} tag="dt" text=${e.term} /><${K} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function dr({sections:t,folded:e=!1,tag:n="h2",beside:o}){if(!t?.length)return null;let i=e?Xc:t$,r=l=>t.filter(u=>d(u.title)===d(l.title)).length>1;return a`<div class="shows">${t.map(l=>a`<${i} key=${l.id} section=${l} twin=${r(l)} tag=${n} beside=${o} />`)}</div>`}function Xc({section:t,twin:e,tag:n}){return a`
    <details class="folded">
      <summary><${n}><${K} text=${t.title} />${e&&a`${" "}
        <${K} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${mr} section=${t} />
    </details>`}function t$({section:t,tag:e,beside:n}){return a`
    <section class="context">
      <${K} tag=${e} text=${t.title} />
      <${mr} section=${t} />
      ${n?.(t)}
    </section>`}function mr({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return a`
    <div class=${`shown shown-${t.layout}`}>
      <${K} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>a`<${e$} item=${n} />`)}
      <//>
    </div>`}function e$({item:t}){return a`
    <li>
      <${K} tag="strong" class="shown-title" text=${t.title} />
      <${K} tag="span" class="shown-text" text=${t.text} />
      <${Vn} points=${t.points} />
      <${K} tag="small" class="shown-note" text=${t.note} />
    </li>`}var n$=6e4,He=5,o$=600;function _r({store:t,id:e}){let n=t.view.value,{day:o}=P(n),i=o?.blocks.find(u=>u.id===e);if(!i||!Ne(n,i)||!t.may("SetLength"))return null;if(i.left_out)return a`<${s$} store=${t} block=${i} />`;let r=vt(o,i)>0,l=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&l?null:a`<div class="ahead" role="group" aria-label=${s($w_502)}>
    ${r&&a`<${i$} store=${t} day=${o} block=${i} />`}
    ${!l&&a`<button type="button" class="quiet leave-out" aria-disabled=${gt(t)}
      onClick=${()=>t.replanning.leaveOut(i)}>${s($w_166)}</button>`}
  </div>`}function s$({store:t,block:e}){return a`<div class="ahead">
    <p>${s($w_175)}</p>
    <button type="button" aria-disabled=${gt(t)} onClick=${()=>t.replanning.takeIn(e)}>${s($w_380)}</button>
  </div>`}function i$({store:t,day:e,block:n}){let o=Math.round(jt(e,n)/n$),i=l=>()=>t.replanning.setLength(n,l),r={span:j(jt(e,n))};return a`<p>${s($w_178,r)}</p>
    <button type="button" class="minutes" disabled=${o<=He} aria-label=${s($w_727)}
      onClick=${i(o-He)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>o$-He} aria-label=${s($w_2)}
      onClick=${i(o+He)}>+5<small> min</small></button>
    ${n.length!=null&&a`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_35,{span:j(vt(e,n))})}</button>`}`}function wr({store:t,faces:e}){let n=t.view.value,o=t.plan.value?.faces[De(t)],i=N(null);if(A(()=>r$(i.current),[n.block]),!o)return null;let r=o.id===n.block;return a`<section class="work" ref=${i} data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?a`<h2 id="work-title" class="sr-only">${s($w_491)}</h2>`:a`<${a$} store=${t} block=${o} />`}
    <${f$} store=${t} block=${o} current=${r} faces=${e} />
    <${p$} store=${t} block=${o} />
  </section>`}function r$(t){let e=n=>n.getBoundingClientRect().top;t&&e(t)<Math.max(0,e(t.closest(".center")))&&t.scrollIntoView({block:"start"})}function a$({store:t,block:e}){let n=N(null);return A(()=>{t.peek.value&&n.current.scrollIntoView({block:"nearest"})},[e.id]),a`<div class="peek-head" ref=${n}>
    <p class="kind">${l$(t.view.value,e.id)} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${E(e.title)}>${d(e.title)}</h2>
    <${u$} store=${t} block=${e} />
    <${_r} store=${t} id=${e.id} />
  </div>`}function l$(t,e){if(t.block)return s($w_269);let n=pt(t).find(o=>o.id===e);return Re(t,n)==="ahead"?s($w_188):s($w_191)}function u$({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return a`<${c$} store=${t} asked=${o} block=${e} />`;let{day:i}=P(n),r=n.block&&ne(n,e.id)===i,l=()=>t.moves.ask(e.id),u=()=>t.look(null);return a`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&a`<button type="button" class="primary" onClick=${l}>${s($w_140)}</button>`}
    ${t.peek.value&&a`<${it} store=${t} block=${e.id} />`}
    ${n.block&&t.peek.value&&a`<button type="button" onClick=${u}>${s($w_322)}</button>`}
    ${n.block&&!r&&a`<p class="hint">${s($w_492)}</p>`}
  </div>`}function c$({store:t,asked:e,block:n}){let o=t.closing.value;return a`<${ut} text=${[o,$$(e)].filter(Boolean).join(" ")} noFirst=${!!o} yes=${s($w_570)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function $$({back:t,skips:e}){return t?s($w_385):e.length?s($w_386,{blocks:e.map(n=>d(n.title)).join(", ")}):s($w_65)}function f$({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return st(()=>{if(!i||!r)return null;let l=a`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return a`<div class="desk">${l}</div>`},[i,r,e,n,t])}function p$({store:t,block:e}){let n=[e.who,e.points,e.shows,e.terms];return!e.note&&n.every(i=>i.length===0)?a`<p class="hint">${s($w_446)}</p>`:a`<div class="paper">
    <h3>${s($w_150)}</h3>
    <${fr} who=${e.who} />
    <${Vn} points=${e.points} />
    ${e.note&&a`<p class="note" lang=${E(e.note)}>${d(e.note)}</p>`}
    <${dr} sections=${e.shows} tag="h4"
      beside=${i=>a`<${it} store=${t} block=${e.id} of="section" id=${i.id} />`} />
    <${pr} terms=${e.terms} />
  </div>`}function d$({store:t}){if(A(()=>Pi(t),[t]),!t.view.value)return a`<p class="loading" role="status">${s($w_83)}</p>`;let e=t.narrow.value;return a`<div class="console" data-running=${t.view.value.block?"true":null} data-pane=${t.pane.value} data-drawer=${t.drawers.open.value}>
    <a class="skip sr-only" href="#main">${s($w_530)}</a>
    <${Qs} store=${t} faces=${ee} />
    <${$r} store=${t} />
    ${e&&a`<${Wi} store=${t} /><${Wn} store=${t} />`}
    <div class="columns">
      <div class="rail">
        <${nr} store=${t} />
        ${!e&&a`<${In} store=${t} />`}
      </div>
      <main id="main" class="center" tabindex="0">
        ${t.view.value.block?e&&a`<${m$} store=${t} />`:a`<${Ri} store=${t} faces=${ee} />`}
        ${e&&a`<${jn} store=${t} />`}
        <${Qi} store=${t} />
        <${wr} store=${t} faces=${ee} />
        ${e&&a`<${In} store=${t} />`}
      </main>
      <${_$} store=${t} />
    </div>
    ${!e&&a`<${Wn} store=${t} />`}
    <${Oi} store=${t} />
    <${Ai} store=${t} />
    <${Ps} />
  </div>`}function m$({store:t}){return a`<section class="clockwork" aria-label=${s($w_408)}>
    <${Pe} store=${t} /><${Be} store=${t} /><${Le} store=${t} /></section>`}function _$({store:t}){return a`<aside class="side" aria-label=${s($w_369)}>
    <div class="side-stage">${!t.narrow.value&&a`<${jn} store=${t} />`}</div>
    <${je} store=${t} id="messages" label=${s($w_200)}><${Ti} store=${t} /><//>
    <${je} store=${t} id="people" label=${s($w_292)}><${Ki} store=${t} /><${oi} store=${t} /><//>
    <${je} store=${t} id="share" label=${s($w_343)}><${ur} store=${t} /><//>
  </aside>`}var w$=Ls(Ot,kn,{door:"/console"}),Gn=Di(w$,Ot,ee);G(()=>ar(Gn));var h$=ti(t=>navigator.vibrate?.(t));G(()=>ei(Gn,h$));var hr=document.getElementById("app");ts(hr);_s();tn(a`<${d$} store=${Gn} />`,hr);
//# sourceMappingURL=/static/built/console.js.map
