/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var Vi=Object.defineProperty;var Gi=(t,e)=>{for(var n in e)Vi(t,n,{get:e[n],enumerable:!0})};var M,Pn,Ue,dt,Pe,ie,In,oe,Un,Be,Ie,Ki,Ht=Symbol.for("pv"),re={},ae=[],Ji=/^m(i|n|o|s|text|space)$/,je=Array.isArray,We=ae.slice,xt=Object.assign;function St(t){t&&t.parentNode&&t.remove()}function Ct(t,e,n){var o,i,r,a={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:a[r]=e[r];return u>2&&(a.children=u>3?We.call(arguments,2):n),qt(t,a,o,i,null)}function qt(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ht,__v:i||++Pn,__i:-1,__u:0};return!i&&M.vnode&&M.vnode(r),r}function _t(t){return t.children}function Nt(t,e){this.props=t,this.context=e,this.__g=0}function mt(t,e){if(e==null)return t.__&&mt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:mt(t)}function zi(t){var e,n=t.__v,o=n.__e,i=[],r=[],a=t.__P;a&&((e=xt({constructor:Ht},n)).__v=n.__v+1,M.vnode&&M.vnode(e),Fe(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,i,o||mt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Hn(i,e,r),n.__=n.__e=null,e.__e!=o&&Bn(e))}function Bn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Bn(t)}function An(t){(8&t.__g||(t.__g|=8,dt.push(t),ie++))&&Pe==M.debounceRendering||((Pe=M.debounceRendering)||queueMicrotask)(jn)}function jn(){try{for(var t,e=1;dt.length;)dt.length>e&&dt.sort(In),t=dt.shift(),e=dt.length,8&t.__g&&zi(t)}finally{(ie=dt.length)&&(Pe||queueMicrotask)(jn)}}function Wn(t,e,n,o,i,r,a,u,c,f,p){var m,_,$,g,D,w,h=o.__k||ae,b=e.length;for(c=Yi(n,e,h,c,b),m=0;m<b;m++)($=n.__k[m])!=null&&(_=~$.__i&&h[$.__i]||re,$.__i=m,w=Fe(t,$,_,i,r,a,u,c,f,p),g=$.__e,(_.ref!=$.ref||8&_.__u)&&(_.ref&&qe(_.ref,null,$,_),$.ref&&p.push($.ref,$.__c||g,$)),D=D||g,4&$.__u?(c=Fn($,c,t,!_.__v),_.__e&&(_.__e=null)):typeof $.type=="function"&&w!==void 0?c=w:g&&(c=g.nextSibling),$.__u&=-21);return n.__e=D,c}function Yi(t,e,n,o,i){var r,a,u,c,f,p,m,_,$,g=n.length,D=g,w=0,h=0,b=t.__k=Array(i);for(r=0;r<i;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[r]=qt(null,a):je(a)?a=b[r]=qt(_t,{children:a}):a.constructor===Ht&&a.__b?a=b[r]=qt(a.type,a.props,a.key,a.ref,a.__v):b[r]=a,c=r+w,a.__=t,a.__b=t.__b+1,u=null,~(f=a.__i=Qi(a,n,c,D))&&(D--,(u=n[f])&&(u.__u|=2)),u&&u.__v?(a.__u|=16,f==c-1?w--:f==c+1?w++:f!=c&&(f>c?w--:w++,h=1)):(~f||(i>g?w--:i<g&&w++),typeof a.type!="function"&&(a.__u|=4))):b[r]=null;if(h){for(p=[],m=[],r=0;r<i;r++)if((a=b[r])&&16&a.__u){for(w=0,_=p.length;w<_;)p[$=w+_>>1]<a.__i?w=$+1:_=$;p[w]=a.__i,m[r]=w+1}for(w=p.length;r--;)m[r]&&(m[r]==w?w--:b[r].__u|=4)}if(D)for(r=0;r<g;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=mt(u)),He(u,u));return o}function Fn(t,e,n,o){var i,r,a,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=Fn(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=mt(t))&&!e.parentNode&&(e=null),a=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(a!=u&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Qi(t,e,n,o){var i,r=t.key,a=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&a==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&a==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&a==u.type)return i}return-1}function Ln(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ne(t,e,n,o,i){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ln(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ln(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Ie[e]||(Ie[e]=Zi(e)),(t.__a||(t.__a={}))[e]=Be,r=e!=(e=e.replace(Un,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Zi(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[oe]==null)e[oe]=Be++;else if(e[oe]<this.__a[t])return;return n(M.event?M.event(e):e)}}}function Fe(t,e,n,o,i,r,a,u,c,f){var p,m,_,$,g,D,w,h,b,T,C,$t,v,y,k,E,A,K,H=e.type;if(e.constructor!==Ht)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,m=r=[],p.nodeType==8?u=se(p,r):r.push(p),u=r[0]||u),(p=M.__b)&&p(e);t:if(typeof H=="function"){_=a.length;try{if(h=e.props,b=(p=H.prototype)&&p.render,T=(p=H.contextType)&&o[p.__c],C=p?T?T.props.value:p.__:o,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(b?e.__c=$=new H(h,C):(e.__c=$=new Nt(h,C),$.constructor=H,$.render=tr),T&&T.sub($),$.state||($.state={}),$.__n=o,$.__g|=8,$.__h=[],$.__k=[]),b&&($.__s||($.__s=$.state),H.getDerivedStateFromProps&&($.__s==$.state&&($.__s=xt({},$.__s)),xt($.__s,H.getDerivedStateFromProps(h,$.__s)))),g=$.props,D=$.state,$.__v=e,n.__c){if(h!==g&&b&&!H.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(h,C),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(h,$.__s,C)===!1){e.__v!=n.__v&&($.props=h,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),ae.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),u=mt(n);break t}$.componentWillUpdate&&$.componentWillUpdate(h,$.__s,C),b&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(g,D,w)})}else b&&!H.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),b&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=C,$.props=h,$.__P=t,$.__g&=-5,$t=M.__r,v=b?25:0;do $.__g&=-9,$t&&$t(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++v<25);b&&(ae.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(o=xt({},o,$.getChildContext())),b&&n.__c&&$.getSnapshotBeforeUpdate&&(w=$.getSnapshotBeforeUpdate(g,D)),y=p&&p.type===_t&&p.key==null?p.props.children:p,h.__P&&(p=u,i=(t=h.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Y){Y&&He(Y,Y)}),n.__k=null),u=n.__k?mt(n,0):null),u=Wn(t,je(y)?y:[y],e,n,o,i,r,a,u,c,f),h.__P&&(e.__e=null,u=p),e.__u&=-161,m&&m.some(St),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(Y){if(a.length=_,e.__v=null,c||r)if(Y&&Y.then){if(e.__u|=128|c,r){for(~(A=r.indexOf(u||void 0))||(A=r.length);(K=r[A-1])&&K.nodeType==8;)A--;for(;A<r.length;A++)if(K=r[A])if(r[A]=null,k){if(K==E)break}else{if(K.nodeType!=8)break;K.data.startsWith("$s")&&(E=se(k=K))}}if(!k){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;k=u}(p=se(k=e.__c.__z||(e.__c.__z=k)))?(e.__e=k,u=p):e.__e=u,u=u&&u.nextSibling}else r&&r.some(St);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Y&&Y.then||qn(e),M.__e(Y,e,n)}}else u=e.__e=Xi(n.__e,e,n,o,i,r,a,c,f,t);return(p=M.diffed)&&p(e),u}function se(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function qn(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(qn))}function Hn(t,e,n){for(var o=0;o<n.length;)qe(n[o++],n[o++],n[o++]);M.__c&&M.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){M.__e(r,i.__v)}})}function Xi(t,e,n,o,i,r,a,u,c,f){var p,m,_,$,g,D,w,h,b=n.props||re,T=e.props,C=e.type;if(C=="svg"?i="http://www.w3.org/2000/svg":C=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((g=r[p])&&(C?g.localName==C:g.nodeType==3)){t=g,r[p]=null;break}}if(!t){if(h=f.ownerDocument||document,!C)return h.createTextNode(T);t=h.createElementNS(i,C,T.is?T:f),u&&(M.__m&&M.__m(e,r),u=!1),r=null}if(C){if(f=C=="template"&&t.content||t,r=C=="textarea"&&T.defaultValue!=null?null:r&&We.call(f.childNodes),!u&&r)for(b={},p=0;p<t.attributes.length;p++)b[(g=t.attributes[p]).name]=g.value;for(p in b)g=b[p],p=="dangerouslySetInnerHTML"?_=g:p=="children"||p in T||p=="value"&&"defaultValue"in T||p=="checked"&&"defaultChecked"in T||ne(t,p,null,g,i);for(p in T)g=T[p],p=="children"?$=g:p=="dangerouslySetInnerHTML"?m=g:p=="value"?D=g:p=="checked"?w=g:u&&typeof g!="function"||b[p]===g||ne(t,p,g,b[p],i);m?(u||_&&(m.__html==_.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(_&&(t.textContent=""),(C=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ji.test(C))&&(i="http://www.w3.org/1999/xhtml"),Wn(f,je($)?$:[$],e,n,o,i,r,a,r?r[0]:n.__k&&mt(n,0),u,c),r&&r.some(St)),u&&C!="textarea"||(p="value",C=="progress"&&D==null?t.removeAttribute(p):D==null||D===t[p]&&(C!="progress"||D)||ne(t,p,D,b[p],i),p="checked",w!=null&&w!=t[p]&&ne(t,p,w,b[p],i))}else b===T||u&&t.data==T||(t.data=T);return t}function qe(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){M.__e(i,n)}}function He(t,e,n){var o,i,r,a;if(M.unmount&&M.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||qe(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){M.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&He(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=se(o,r=[]))&&(o==t.__e&&r.some(St),St(i),St(o)),n||St(t.__e),t.__e=t.__c=t.__=null}function tr(t,e,n){return this.constructor(t,n)}function Ve(t,e){var n,o,i,r;M.__&&M.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=qt(_t,{children:[t]}),i=[],r=[],Fe(e,e.__k,o||re,re,e.namespaceURI,o?null:e.firstChild?We.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),Hn(i,e.__k,r),e.__k.props.children=null}M={__e:function(t,e,n,o){for(var i,r,a;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw ie=0,t}},Pn=0,Ue=function(t){return t!=null&&t.constructor===Ht},Nt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=xt({},this.state)),typeof t=="function"&&(t=t(xt({},n),this.props)),t&&(xt(n,t),this.__v&&(e&&this.__k.push(e),An(this)))},Nt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),An(this))},Nt.prototype.render=_t,dt=[],ie=0,In=function(t,e){return t.__v.__b-e.__v.__b},oe=Symbol(),Un=/(PointerCapture)$|Capture$/i,Be=0,Ie={},Ki=0;var Gn=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],u=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=u:a===4?o[1]=Object.assign(o[1]||{},u):a===5?(o[1]=o[1]||{})[e[++r]]=u:a===6?o[1][e[++r]]+=u+"":a?(i=t.apply(u,Gn(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},Vn=new Map;function Kn(t){var e=Vn.get(this);return e||(e=new Map,Vn.set(this,e)),(e=Gn(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,a="",u="",c=[0],f=function(_){r===1&&(_||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,a):r===3&&(_||a)?(c.push(3,_,a),r=2):r===2&&a==="..."&&_?c.push(4,_,0):r===2&&a&&!_?c.push(5,0,!0,a):r>=5&&((a||!_&&r===5)&&(c.push(r,0,a,i),r=6),_&&(c.push(r,_,0,i),r=6)),a=""},p=0;p<n.length;p++){p&&(r===1&&f(),f(p));for(var m=0;m<n[p].length;m++)o=n[p][m],r===1?o==="<"?(f(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:u?o===u?u="":a+=o:o==='"'||o==="'"?u=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=a,a=""):o==="/"&&(r<5||n[p][m+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return f(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ot,F,Ge,Jn,Ke=Object.is,le=0,oo=[],Je=[],W=M,zn=W.__b,Yn=W.__r,Qn=W.diffed,Zn=W.__c,Xn=W.unmount,to=W.__;function Gt(t,e){W.__h&&W.__h(F,t,le||e),le=0;var n=F.__H||(F.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function S(t){return le=1,er(so,t)}function er(t,e,n){var o=Gt(Ot++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):so(void 0,e),function(r){var a=(o.__N||o.__)[0],u=o.t(a,r);Ke(a,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=F,!F.__f)){F.__f=!0;var i=F.shouldComponentUpdate;F.shouldComponentUpdate=function(r,a,u){var c=this.__H;if(!c)return!0;var f=!1,p=this.props!=r;if(c.__.some(function(_){_.__N&&(f=!0,Ke(_.__[0],_.__N[0])||(p=!0))}),i){var m=i.call(this,r,a,u);return f?m||p:m}return!f||p}}return o.__}function q(t,e){var n=Gt(Ot++,3);!W.__s&&Ze(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,F.__H.__h.push(n))}function Ye(t,e){var n=Gt(Ot++,4);!W.__s&&Ze(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,F.__h.push(n))}function R(t){return le=5,ot(function(){return{current:t}},[])}function ot(t,e){var n=Gt(Ot++,7);return Ze(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Qe(){var t=Gt(Ot++,11);if(!t.__){for(var e=F.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function nr(){var t;do{for(;t=Je.shift();)try{Vt(t)}catch(n){W.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=oo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vt),e.__h.some(ze),e.__h=[]}catch(n){e.__h=[],W.__e(n,t.__v)}}}while(Je.length)}W.__b=function(t){F=null,zn&&zn(t)},W.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),to&&to(t,e)},W.__r=function(t){Yn&&Yn(t),Ot=0;var e=(F=t.__c).__H;e&&(Ge==F?F.__h=[]:(e.__h.some(Vt),e.__h.some(ze),Ot=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ge=F},W.diffed=function(t){Qn&&Qn(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&no(oo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ge=F=null},W.__c=function(t,e){e.some(function(n){try{n.__h.some(Vt),n.__h=n.__h.filter(function(o){return!o.__||ze(o)})}catch(o){n.__h=[function(){throw o}]}}),Zn&&Zn(t,e)},W.unmount=function(t){Xn&&Xn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,no(Je.push(i))}else Vt(i)}catch(r){e=r}}),o.__H=void 0,e&&W.__e(e,o.__v))};var eo=typeof requestAnimationFrame=="function";function or(t){var e,n=function(){clearTimeout(o),eo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);eo&&(e=requestAnimationFrame(n))}function no(t){t!=1&&Jn==W.requestAnimationFrame||((Jn=W.requestAnimationFrame)||or)(nr)}function Vt(t){var e=F,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),F=e}function ze(t){var e=F;t.__c=t.__(),F=e}function Ze(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ke(n,t[o])})}function so(t,e){return typeof e=="function"?e(t):e}var sr=Symbol.for("preact-signals");function pe(){if(lt>1){lt--;return}let t,e=!1;for((function(){let n=ue;for(ue=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();Jt!==void 0;){let n=Jt;for(Jt=void 0,ce++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ro(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(ce=0,lt--,e)throw t}function Rt(t){if(lt>0)return t();Xe=++ir,lt++;try{return t()}finally{pe()}}var L,Kt,Jt;function zt(t){let e=L,n=Kt;L=void 0,Kt=void 0;try{return t()}finally{L=e,Kt=n}}var ue,lt=0,ce=0,ir=0,Xe=0,fe=0;function io(t){if(L===void 0)return;let e=t.n;if(e===void 0||e.t!==L)return e={i:0,S:t,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:e},L.s!==void 0&&(L.s.n=e),L.s=e,t.n=e,32&L.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=L.s,e.n=void 0,L.s.n=e,L.s=e),e}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=sr;V.prototype.h=function(){return!0};V.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:zt(()=>{var n;(n=this.W)==null||n.call(this)}))};V.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&zt(()=>{var o;(o=this.Z)==null||o.call(this)}))}};V.prototype.subscribe=function(t){return J(()=>{let e=this.value;zt(()=>t(e))},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){return zt(()=>this.value)};Object.defineProperty(V.prototype,"value",{get(){let t=io(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(ce>100)throw new Error("Cycle detected");(function(e){lt!==0&&ce===0&&e.l!==Xe&&(e.l=Xe,ue={S:e,v:e.v,i:e.i,o:ue})})(this),this.v=t,this.i++,fe++,lt++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{pe()}}}});function x(t,e){return new V(t,e)}function ro(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function ao(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function lo(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function Tt(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=fe-1,this.f=4}Tt.prototype=new V;Tt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fe))return!0;if(this.g=fe,this.f|=1,this.i>0&&!ro(this))return this.f&=-2,!0;let t=L;try{ao(this),L=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return L=t,lo(this),this.f&=-2,!0};Tt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};Tt.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Tt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Tt.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=io(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function P(t,e){return new Tt(t,e)}function uo(t){let e=t.j;if(t.j=void 0,typeof e=="function"){lt++;let n=L;L=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,tn(t),o}finally{L=n,pe()}}}function tn(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,uo(t)}function rr(t){if(L!==this)throw new Error("Out-of-order effect");lo(this),L=t,this.f&=-2;try{8&this.f&&tn(this)}finally{pe()}}function At(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Kt&&Kt.push(this)}At.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};At.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,uo(this),ao(this),lt++;let t=L;return L=this,rr.bind(this,t)};At.prototype.N=function(){2&this.f||(this.f|=2,this.u=Jt,Jt=this)};At.prototype.d=function(){this.f|=8,1&this.f||tn(this)};At.prototype.dispose=function(){this.d()};function J(t,e){let n=new At(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ar=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,co,de,$e;var fo=[];J(function(){co=this.N})();function Lt(t,e){M[t]=e.bind(null,M[t]||(()=>{}))}function Yt(t){if($e){let e=$e;$e=void 0,e()}$e=t&&t.S()}function po({data:t}){let e=$o(t);e.name="ReactiveDom",e.value=t;let[n,o]=ot(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let a=P(()=>{let p=e.value.value;return p===0?0:p===!0?"":p||""}),u=P(()=>!Array.isArray(a.value)&&!Ue(a.value)),c=J(function(){if(this.N=mo,u.value){let p=a.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),f=this.__$u.d;return this.__$u.d=function(){c(),f.call(this)},[u,a]},[]);return n.value?o.peek():o.value}po.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:Ct(_t,null).constructor},type:{configurable:!0,value:po},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Lt("__b",(t,e)=>{if(Yt(),de=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof V&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});Lt("__r",(t,e)=>{if(t(e),e.type!==_t){Yt();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let a;return J(function(){a=this},{name:r}),a.c=i,a})((function(i){return function(){var r;ar&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),de=o,Yt(n)}});Lt("__e",(t,e,n,o)=>{Yt(),de=void 0,t(e,n,o)});Lt("diffed",(t,e)=>{Yt(),de=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let a in r){let u=r[a];u===void 0||o&&a in o||(u.d(),r[a]=void 0)}if(o){r||(r={},n.U=r);for(let a in o){let u=r[a],c=o[a];u===void 0?(u=lr(n,a,c,i),r[a]=u):u.o(c,i)}}}t(e)});function lr(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=x(n);return{o:(a,u)=>{r.value=a,o=u},d:J(function(){this.N=mo;let a=r.value.value;o[e]!==a&&(o[e]=a,i?t[e]=a:a!=null&&(a!==!1||e[4]==="-")?t.setAttribute(e,a):t.removeAttribute(e))})}}Lt("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let a=i[r];a&&a.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});Lt("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});Nt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function $o(t,e){return ot(()=>x(t,e),[])}var ur=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function cr(){Rt(()=>{let t;for(;t=fo.shift();)co.call(t)})}function mo(){fo.push(this)===1&&(M.requestAnimationFrame||ur)(cr)}var l=Kn.bind(Ct);var Et=JSON.parse(document.getElementById("page").textContent);var fr={value:Et.lang},st=()=>fr.value;var Qt=()=>pr[st()]??st(),pr={en:"en-US",es:"es-US"},en=new Map;function ut(t){let e=Qt();return en.has(e)||en.set(e,new Intl.NumberFormat(e)),en.get(e).format(t)}function s(t,e={}){return d(t).replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?ut(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[st()]??Object.values(t)[0]??""}function I(t){if(!(t===null||typeof t!="object"||st()in t))return Object.keys(t)[0]}var $r=250,nn=new WeakMap;function on(t){return nn.has(t)||nn.set(t,dr(t)),nn.get(t)}function B(t){return on(t).value}function wt(t,e){return t.ends_at-(t.held_at??e)}function it(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,_o(i)]:[i];return(e<0?"−":"")+[...r,_o(n%60)].join(":")}function O(t){return an(t,vo())}function wo(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(Qt(),{...n,timeZone:vo()}).format(t)}function Pt(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(Qt(),{...e,timeZone:"UTC"}).format(Date.parse(t))}function sn(t){let e=Date.UTC(2e3,0,1,0,t);return an(e,"UTC")}function ho(t){return an(t)!==O(t)}function rn(t){return t.replace(/\s/g," ")}function an(t,e){return rn(new Intl.DateTimeFormat(Qt(),{timeStyle:"short",timeZone:e}).format(t))}function dr(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=x(e());return setInterval(()=>{n.value=e()},$r),n}function vo(){return Et.views.find(e=>e.body.session)?.body.session.timezone}function _o(t){return String(t).padStart(2,"0")}function ht({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:a=!1,children:u}){let c=R(null);return q(()=>c.current?.focus(),[]),l`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${a?"true":null}
      onKeyDown=${p=>{p.key==="Escape"&&(p.preventDefault(),o())}}>
    <p>${t}</p>
    ${u}
    <button type="button" class="primary" ref=${c} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    <button type="button" onClick=${o}>${s($w_220)}</button>
  </div>`}function X({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:a=!1}){let[u,c]=S(!1),f=R(null),p=()=>{c(!1),requestAnimationFrame(()=>f.current?.focus())},m=()=>{p(),o()};return u?l`<${ht} text=${e} yes=${n} onYes=${m} onNo=${p} tone=${i} />`:l`<button type="button" ref=${f} class=${r} disabled=${a}
    onClick=${()=>c(!0)}>${t}</button>`}function U({tone:t,live:e=!1,children:n}){return l`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function ct({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return l`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${a=>n(a.target.value)} ...${r} /></label>`}function z({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return l`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${a=>n(a.target.value)}>
      ${o.map(([a,u])=>l`<option key=${a} value=${a} disabled=${a===""}>${u}</option>`)}
    </select></label>`}var mr={en:"English",es:"Español"},It=t=>mr[t]??t;function G({text:t,tag:e="span",...n}){return t?Ct(e,{lang:I(t),...n},_r(d(t))):null}function _r(t){let[e,...n]=t.split(/\/(?=\p{L})/u);return n.reduce((o,i)=>[...o,"/",Ct("wbr"),i],[e])}var wr=600;function me(t){let[e,n]=S({}),o=Object.fromEntries(Object.entries(e).filter(([,r])=>r.trim()));return{texts:e,set:n,send:async r=>{(await t.act({type:"SendNotice",to:r,text:o})).ok&&n(u=>u===e?{}:u)},any:Object.keys(o).length>0}}function _e({store:t,message:e,label:n=s($w_186),id:o,onKeyDown:i}){let{languages:r}=t.page,a=u=>c=>e.set({...e.texts,[u]:c.target.value});return r.map((u,c)=>l`<label class="field message-field" key=${u}>
    <span>${n}${r.length>1&&l` · <span lang=${u}>${It(u)}</span>`}</span>
    <textarea id=${c===0?o:void 0} lang=${u} rows="2" maxlength=${wr} value=${e.texts[u]??""}
      onInput=${a(u)} onKeyDown=${i}></textarea></label>`)}function we({store:t,message:e}){let n=t.plan.value?.messages??[];if(n.length===0)return null;let o=i=>e.set(Object.fromEntries(t.page.languages.map(r=>[r,i[r]??""])));return l`<div class="ready-made" role="group" aria-label=${s($w_194)}>
    ${n.map(i=>l`<button type="button" class="quiet" onClick=${()=>o(i)}><${G} text=${i} /></button>`)}
  </div>`}function he({text:t}){return Object.entries(t).map(([e,n])=>l`<p class="words" key=${e} lang=${e}>${n}</p>`)}function ve(t){let e=go(t.trim());return({name:n})=>!e||hr(n).some(o=>go(o).includes(e))}var go=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),hr=t=>typeof t=="string"?[t]:Object.values(t);var Zt=30;function nt({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,a]=S(!1),u=R(null),c=vr(t,u),f=o?t.slice(c):t.slice(0,Zt),p=Qe(),m=t.length>Zt&&l`<button type="button" class="quiet fold" id=${`${p}-all`}
    aria-expanded=${r} aria-controls=${p} aria-labelledby=${`${p}-all ${e}`} onClick=${()=>a(!r)}>
    ${r?s($w_327):s($w_325,{n:t.length})}</button>`;return l`${o&&m}
    <ul id=${p} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:f).map(i)}</ul>
    ${!o&&m}`}function vr(t,e){let n=R(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(a=>a.id===n.current):-1,r=i<0?Math.max(0,t.length-Zt):i;return n.current=t[r]?.id,r}function et({head:t,className:e,children:n,...o}){let[i,r]=S(!1);return l`<details onToggle=${a=>r(a.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function rt({store:t,block:e,of:n="",id:o="",label:i=s($w_247)}){if(!t.may("Spotlight"))return null;let r=gr(t.stage.value?.spot,{block:e,of:n,id:o}),a=n?{type:"Spotlight",block:e,of:n,id:o}:{type:"Spotlight",block:e};return l`<button type="button" class="spotlight" aria-pressed=${r?"true":"false"} onClick=${()=>t.act(r?{type:"ClearSpot"}:a)}>${i}</button>`}function gr(t,{block:e,of:n,id:o}){return!!t?.block&&t.block.id===e&&(t.of??"")===n&&(t.id??"")===o}function ge({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=a=>t.act({type:"MovePerson",person:e.id,team:a}),r=o.map(a=>[a.id,d(a.title)]);return l`<${z} label=${s($w_369,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_218)],...r]} />`}function Ut(){return l`<small class="tag">${s($w_599)}</small>`}function bo({team:t,block:e,store:n}){let o=`room-${t.id}`;return l`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${s($w_614,{n:t.members.length})}</small></h3>
    <${br} team=${t} by=${o} store=${n} />
    <${kr} team=${t} block=${e} store=${n} />
    ${t.report&&l`<div class="report"><h4>${s($w_303)}${t.report_waits&&l` <${Ut} />`}</h4><p class="words">${t.report}</p>
      <${rt} store=${n} block=${e.id} of="report" id=${t.id} /></div>`}
    ${n.may("SendNotice")&&l`<${xr} team=${t} store=${n} />`}
  </article>`}function br({team:t,by:e,store:n}){return t.members.length?l`<${nt} rows=${t.members} by=${e} className="members">${o=>l`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&l` <small class="tag">${s($w_620)}</small>`}${o.waits&&l` <${Ut} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&l`<${et} head=${s($w_197)}>
      ${()=>l`<${yr} team=${t} by=${e} store=${n} />`}<//>`}`:l`<p class="hint">${s($w_223)}</p>`}function yr({team:t,by:e,store:n}){let[o,i]=S(""),r=t.members.filter(ve(o));return l`${t.members.length>Zt&&l`
    <${ct} label=${s($w_126)} type="search" value=${o} set=${i} />`}
    <${nt} rows=${r} by=${e} className="movers">${a=>l`<li class="mover" key=${a.id}>
      <span aria-hidden="true">${d(a.name)}</span>
      <${ge} store=${n} person=${{...a,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&l`<p class="hint" role="status">${s($w_224)}</p>`}`}function kr({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return l`<p class="hint">${s($w_379)}</p>`;let i=`board-${t.id}`;return l`<h4 id=${i}>${s($w_81,{n:o.length})}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${nt} rows=${o} by=${i} className="board" newest=${!0}>${r=>l`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&l` · ${s($w_581)}${r.editor&&l`: ${d(r.editor)}`}`}</small>${r.waits&&l` <${Ut} />`}
      <${rt} store=${n} block=${e.id} of="entry" id=${r.id} />
      ${n.may("RemoveContribution")&&l`<${Sr} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function Sr({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_299,{name:d(t.name)}),r=l`<span aria-hidden="true">${s($w_298)}</span><span class="sr-only">${i}</span>`;return l`<${X} label=${r} question=${s($w_363)}
    yes=${s($w_541)} run=${o} className="quiet" />`}function xr({team:t,store:e}){let n=me(e),o=e.view.value.notices.find(a=>a.to===t.id),i=a=>{a.preventDefault(),n.send(t.id)},r=o&&l` <small class="tag">${s($w_609)}</small>`;return l`<details><summary>${s($w_188)}${r}</summary>
    ${o&&l`<${he} text=${o.text} />`}
    <form class="room-message" onSubmit=${i}>
      <${_e} store=${e} message=${n} label=${s($w_190,{who:d(t.title)})} />
      <${we} store=${e} message=${n} />
      <button type="submit" disabled=${!n.any}>${s($w_313)}</button>
    </form></details>`}function Bt({activity:t,block:e,current:n,store:o}){return l`
    <${Cr} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&l`<p class="prompt" lang=${I(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&l`<p class="hint">${s($w_456)}</p>`}
    <div class="rooms">${t.teams.map(i=>l`<${bo} key=${i.id} team=${i} block=${e} store=${o} />`)}</div>
  `}Bt.unfinished={"rooms-open":()=>s($w_309)};Bt.refusals={"nobody-here":()=>s($w_222)};Bt.done={CallBack:()=>s($w_121),CancelCallBack:()=>s($w_382),ShowReports:({block:t},e)=>yo(e.view.value.block===t),ShowLatest:({shown:t})=>t?s($w_414):s($w_521),HideReports:()=>s($w_422),DrawTeams:()=>s($w_370),RemoveContribution:()=>s($w_365)};function Cr({activity:t,block:e,current:n,store:o}){let i=a=>()=>o.act({type:a,block:e.id}),r=t.teams.reduce((a,u)=>a+u.board.length,0);return l`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>
      ${t.open?s($w_309):s($w_308)} · ${s($w_81,{n:r})}<//>
    ${o.may("CallBack")&&l`<div class="desk-buttons">
      <${Or} activity=${t} run=${i} store=${o} />
      ${t.reports_shown?l`<button type="button" onClick=${i("HideReports")}>${s($w_139)}</button>`:l`<button type="button" class=${t.callback==null?"":"primary"} onClick=${i("ShowReports")}>
            ${s($w_331)}</button>`}
      ${t.rooms>0&&l`<button type="button" aria-pressed=${t.latest_shown?"true":"false"}
        onClick=${()=>o.act({type:"ShowLatest",block:e.id,shown:!t.latest_shown})}>${s($w_415)}</button>`}
      ${t.rooms>0&&l`<${Mr} activity=${t} run=${i("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&l`<p class="calling"><${Er} until=${t.callback} live=${o.live} /></p>`}
  ${t.reports_shown&&l`<p class="seen">${yo(n)}</p>`}`}function yo(t){return t?s($w_410):s($w_423)}function Or({activity:t,run:e,store:n}){let o=Tr(n.view.value,B(n.live));return t.callback!=null?l`<button type="button" onClick=${e("CancelCallBack")}>${s($w_53)}</button>`:l`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_51)}</button>`}var Tr=({clock:t},e)=>!!t&&wt(t,e)<=t.warn[0];function Er({until:t,live:e}){let n=t-B(e);return n>0?s($w_43,{time:it(n)}):s($w_123)}function Mr({activity:t,run:e}){return t.drawn?l`<${X} label=${s($w_106)} run=${e} yes=${s($w_532)}
    question=${s($w_104)} />`:l`<button type="button" onClick=${e}>${s($w_105)}</button>`}var ko=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function be({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[a,u]=S(""),[c,f]=S(""),p=R(null);q(()=>p.current?.focus(),[]);let m="same_sender"in t,_=(w,h)=>r({reason:w,others:m?c:""},h),$=o?"true":void 0;return l`<form class="decline" onSubmit=${w=>{w.preventDefault(),_(a,!0)}} onKeyDown=${w=>w.key==="Escape"&&(w.preventDefault(),i())}>
    ${n&&l`<${U} tone="warn">${n}<//>`}
    <p class="hint">${s($w_377)}</p>
    <${Dr} comment=${t} chosen=${c} choose=${f} />
    <div class="row">${ko.map(w=>l`<button type="button" key=${w.en} disabled=${e} aria-disabled=${$}
      onClick=${h=>_(w[t.lang]??w.en,ln(h))}>${d(w)}</button>`)}</div>
    <label class="field"><span>${s($w_30)}</span>
      <input ref=${p} value=${a} maxlength="200" onInput=${w=>u(w.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!a.trim()} aria-disabled=${$}>
        ${n?s($w_89):s($w_87)}</button>
      <button type="button" onClick=${i}>${s($w_220)}</button>
    </div>
  </form>`}function Dr({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_258)],o>0&&["sender",o===1?s($w_24):s($w_26,{n:o})],i>0&&["text",i===1?s($w_25):s($w_27,{n:i})],"same_sender"in t&&["since",s($w_23)]].filter(Boolean);return r.length===1?null:l`<fieldset class="choices"><legend class="sr-only">${s($w_524)}</legend>
    ${r.map(([a,u])=>l`<label class="choice" key=${a}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===a} onChange=${()=>n(a)} />
      <span>${u}</span></label>`)}</fieldset>`}var ln=t=>t.detail===0;var Nr=1e3;var Rr=150,fn=x(null),un=new Map,So=!1,cn=0,xo;function ft(t,e){!So||!e||(un.set(t,e),xo??=setTimeout(Ar,Math.max(Rr,cn-Date.now())))}function Co(){setTimeout(()=>{So=!0})}function Ar(){xo=void 0,cn=Date.now()+Nr,fn.value={at:cn,words:[...un.values()].map(Lr).join(" ")},un.clear()}var Lr=t=>t.replace(/[^.?!…]$/,"$&.");var Pr=1500;function Oo(t){let[e,n]=S([]),o=(i,r)=>n(a=>{let u=a.filter(c=>c.id!==i.id);return r?[...u,i]:u});return{rows:Ir(t,e),hold:o}}function Ir({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:a})=>a===r.id)),i=r=>o.includes(r)&&(e.find(({id:a})=>a===r.id)??r);return o.reduce(Ur,t).map(r=>({comment:r,decided:i(r)}))}function ye(t){let[e,n]=S("");return q(()=>{if(!t)return n("");ft("colleague",t);let o=setTimeout(n,Pr,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function To(t){return t?t.standing==="approved"?s($w_477):t.standing==="declined"?s($w_479,{reason:t.reason}):s($w_478):""}function Ur(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function Eo({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return l`<li class="comment" data-standing=${e?e.standing:null}>
    <${Do} comment=${t} themes=${r} />
    <${No} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_31)} decline=${s($w_94)} />
  </li>`}function Mo({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return l`<li class="comment" data-standing=${t.standing}>
    <${Do} comment=${t} themes=${o} />
    <${U} tone=${i?"good":"bad"}>
      ${i?s($w_33):s($w_93,{reason:t.reason})}<//>
    ${i&&l`<${rt} store=${n} block=${e.id} of="comment" id=${t.id} />`}
    <${No} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_32)} decline=${i?s($w_88):null} />
  </li>`}function Do({comment:t,themes:e}){let n=e.get(t.theme);return l`<p class="words" lang=${t.lang===st()?null:t.lang}>${t.text}</p>
    <small>${O(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&I(n)}>${n?d(n):s($w_596)}</span></small>`}function No({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:a}){let[u,c]=S(!1),[f,p]=S(!1),m=f?"":To(e),_=ye(m),$=w=>{c(w),n?.(t,w)},g=async(w,h=!1)=>{if(_)return;let b=jr(document.activeElement);p(!0);let T=await i.act({block:o.id,...w});p(!1),T.ok&&($(!1),h&&b?.focus())},D=w=>g({type:"ApproveComment",comment:t.id},ln(w));return u?l`<${be} comment=${e||t} sent=${f} news=${m} settling=${_} close=${()=>$(!1)}
      run=${(w,h)=>g(Br(t,w),h)} />`:l`<div class="row">
    ${r&&l`<button type="button" class="approve" disabled=${f} onClick=${D}>${r}</button>`}
    ${a&&l`<button type="button" disabled=${f} onClick=${()=>$(!0)}>${a}</button>`}
  </div>`}function Br(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function jr(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var Wr=6e4;function Ro({flood:t,block:e,store:n}){let o=B(n.live),[i,r]=S(!1),a=i&&!t?.waiting?s($w_459):"",u=ye(a),c=R(t);(t||!i)&&(c.current=t);let f=t&&o<t.last+Wr;return!i&&!(f||t?.waiting)?null:l`<${Fr} flood=${c.current} ...${{on:f,asking:i,setAsking:r,gone:a,settling:u,block:e,store:n}} />`}function Fr({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:a,store:u}){let c=O(t.began),f=async({reason:p})=>{if(r)return;let m={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:a.id,reason:p,...m})).ok&&o(!1)};return l`<div class="flood" role="group" aria-label=${s($w_183)}>
    <${U} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_668,{n:t.minute}):s($w_184,{from:c,to:O(t.last)})}<//>
    <p class="hint">${s($w_95)}</p>
    ${n?l`<${be} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${f} />`:t.waiting>0&&l`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_90,{n:t.waiting,from:c})}</button>`}
  </div>`}function Ao({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return l`<ul class="plain together">${t.map(i=>l`<li key=${i.id} class="row">
    <span>${s($w_635,{at:O(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_354)}</button></li>`)}</ul>`}function vt({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map(f=>[f.id,f.title])),i={block:e,store:n,themes:o},{rows:r,hold:a}=Oo(t),u=new Set(r.filter(f=>f.decided).map(f=>f.comment.id)),c=t.decided.filter(f=>!u.has(f.id));return l`
    <${Hr} activity=${t} block=${e} store=${n} />
    ${t.prompt&&l`<p class="prompt" lang=${I(t.prompt)}>${d(t.prompt)}</p>`}
    <${Ro} flood=${t.flood} block=${e} store=${n} />
    <${Ao} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_515,{n:t.waiting_count})}</h3>
    <${qr} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map(f=>l`<${Eo} key=${f.comment.id} ...${f} hold=${a} ...${i} />`)}</ul>
    ${c.length>0&&l`<h3 id="decided">${s($w_86,{n:c.length})}</h3>
      <${nt} rows=${c} by="decided" className="plain comments">
        ${f=>l`<${Mo} key=${f.id} comment=${f} ...${i} />`}<//>`}
  `}vt.unfinished={"comments-unread":t=>s($w_73,{n:t}),"window-open":()=>s($w_68)};vt.waiting=({waiting_count:t})=>t;vt.waits=t=>t?s($w_74,{n:t}):s($w_213);vt.refusals={"open-already":()=>s($w_482)};vt.done={OpenWindow:()=>s($w_68),CloseWindow:()=>s($w_66),ApproveComment:()=>s($w_33),DeclineComment:()=>s($w_91),DeclineComments:()=>s($w_92),TakeBackDecline:()=>s($w_461)};function qr({shown:t,all:e}){return e===0?l`<p class="hint">${s($w_211)}</p>`:e>t&&l`<p class="hint">${s($w_397,{shown:t})}</p>`}function Hr({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return l`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>
      ${t.open?s($w_68):s($w_66)} ·
      ${" "}${s($w_617,{received:t.received,shown:t.count})}<//>
    ${n.may("OpenWindow")&&l`<div class="desk-buttons">${t.open?l`<button type="button" onClick=${o("CloseWindow")}>${s($w_62)}</button>`:l`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_261):s($w_260)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&l`<p class="seen">
    ${s($w_70)}</p>`}`}var Vr="section, article, aside, nav, main, dialog, body";function Lo(t){let e={path:[]},n=({target:i})=>e.path=pn(i),o=new MutationObserver(()=>requestAnimationFrame(()=>Gr(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function Po(t){Uo(pn(t.parentElement))}function Io(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function Gr(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&Uo(t)}function Uo(t){let e=t.find(n=>n.isConnected&&n.matches(Vr));e.tabIndex=-1,e.focus({preventScroll:!0})}function pn(t){return t?[t,...pn(t.parentElement)]:[]}function Bo({activity:t,block:e,themes:n,store:o}){return l`<details class="change"><summary>${s($w_56)}</summary>
    <${Kr} activity=${t} block=${e} themes=${n} store=${o} />
    <${Jr} activity=${t} block=${e} store=${o} />
  </details>`}function Kr({activity:t,block:e,themes:n,store:o}){let[i,r]=S(t.themes[0]?.id),[a,u]=S(""),[c,f]=S("");return l`<form onSubmit=${async m=>{m.preventDefault();let _=m.currentTarget;(await o.act({type:"AddCandidate",block:e.id,theme:i,title:a,source:c})).ok&&(u(""),f(""),Io(_.elements.candidate,_))}}>
    <${z} label=${s($w_452)} value=${i} set=${r}
      options=${t.themes.map(m=>[m.id,d(n.get(m.id))])} />
    <${ct} label=${s($w_201)} name="candidate" value=${a} set=${u} max="200" required />
    <${ct} label=${s($w_523)} value=${c} set=${f} max="200" />
    <button type="submit" class="primary" disabled=${!a.trim()}>${s($w_15)}</button>
  </form>`}function Jr({activity:t,block:e,store:n}){let[o,i]=S(""),r=zr(t);if(!r.length)return l`<p class="hint">${s($w_117)}</p>`;let a=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveCandidate",block:e.id,item:a.id});return l`<div class="row">
    <${z} label=${s($w_55)} value=${a.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${X} label=${s($w_357)} run=${u} yes=${s($w_541)}
      question=${s($w_364,{title:d(a.title)})} />
  </div>`}function zr({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}function Wo({activity:t,block:e,themes:n,store:o}){let{step:i,last:r,next:a}=t,u=c=>()=>o.act({type:c,block:e.id,step:i});return l`<div class="reveal-desk" role="group" aria-label=${s($w_306)}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${u("UncoverNext")}>${s($w_206)}</button>
      <button type="button" onClick=${u("CoverLast")}>${s($w_350)}</button>
      <button type="button" class="quiet" onClick=${u("HideTally")}>${s($w_140)}</button>
    </div>
    <dl>
      ${r&&l`<div><dt>${s($w_247)}</dt><dd>${jo(r,t,n)}</dd></div>`}
      ${a&&l`<div><dt>${s($w_418)}</dt><dd>${jo(a,t,n)}</dd></div>`}
    </dl>
    <p class="hint">${s($w_274)}</p>
  </div>`}function jo({theme:t,items:e},n,o){let i=d(o.get(t));if(!e.length)return s($w_685,{theme:i});let r=Yr(n,t).filter(p=>e.includes(p.item)),a=new Map(n.themes.flatMap(p=>p.items).map(p=>[p.id,d(p.title)])),u=r.map(p=>a.get(p.item)).join(" · "),{rank:c,dots:f}=r[0]??{};return r.length>1?s($w_686,{theme:i,rank:c,names:u,dots:f}):s($w_687,{theme:i,rank:c,names:u,dots:f})}var Yr=({result:t},e)=>t.themes.find(n=>n.id===e)?.rows??[];var ke=10,Ho=4.2,Qr=Ho-.5,Fo=20,qo=3;function Vo({count:t,of:e=t,most:n=e,countable:o=Fo*qo,perRow:i=Fo}){if(n>o)return l`<${Zr} share=${t/n} />`;let r=Math.min(Math.max(Math.ceil(n/i),1),qo),a=Math.max(Math.ceil(n/r),1),u=Math.min(r,e);return l`<svg class="dots dots-rows-${r}" style=${{"--columns":a,"--rows":u}}
    viewBox=${`0 0 ${a*ke} ${u*ke}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(c,f)=>l`<circle
      class=${f<t?"dot":"dot empty"} key=${f} r=${f<t?Ho:Qr}
      cx=${(Math.floor(f/r)+.5)*ke} cy=${(f%r+.5)*ke}
    />`)}
  </svg>`}function Zr({share:t}){return l`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var Xr=12;function Go({theme:t,title:e,quota:n,rows:o,could:i}){let r=new Map(t.items.map(c=>[c.id,c])),a=[s($w_294),s($w_54),s($w_101),s($w_504)],u=Math.max(1,...o.map(c=>c.dots));return l`<div class="tally" style=${{"--room":ut(i).length}}><table>
    <caption><span lang=${I(e)}>${d(e)}</span>
      ${" "}${n!=null&&l`<small>${s($w_569,{n})}</small>`}</caption>
    <thead><tr>${a.map(c=>l`<th key=${c} scope="col">${c}</th>`)}</tr></thead>
    <tbody>${o.map(c=>l`<${ta} key=${c.item} row=${c} item=${r.get(c.item)} most=${u} />`)}</tbody>
  </table></div>`}function ta({row:t,item:e,most:n}){return l`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_294)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?l` <small class="tag">${s($w_627)}</small>`:null}</td>
    <th scope="row"><span lang=${I(e.title)}>${d(e.title)}</span>
      ${e.source&&l`<small lang=${I(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_101)}><${ea} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_504)}>${ut(t.voters)}</td>
  </tr>`}function ea({dots:t,most:e}){return l`<span class="dot-row"><strong>${ut(t)}</strong>
    ${t>0&&l`<${Vo} count=${t} ...${{most:e}} countable=${Xr} />`}</span>`}function Mt({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return l`
    <${na} activity=${t} block=${e} current=${n} store=${o} />
    ${t.step>0&&o.may("UncoverNext")&&l`<${Wo} ...${{activity:t,block:e,themes:i,store:o}} />`}
    ${t.prompt&&l`<p class="prompt" lang=${I(t.prompt)}>${d(t.prompt)}</p>`}
    <${ra} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&l`<p class="hint">${s($w_227,{n:t.unconfirmed})}</p>`}
    ${t.aside>0&&l`<p class="hint">${s($w_321,{n:t.aside})}</p>`}
    <p class="hint">${aa(t)}</p>
    <div class="tallies">${t.themes.map(r=>l`<${Go} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${sa(t,r.id)}
      could=${t.turnout.people*t.cap} />`)}</div>
    ${o.may("AddCandidate")&&l`<${Bo} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}Mt.unfinished={"voting-open":()=>s($w_511),"ballots-unconfirmed":t=>s($w_46,{n:t}),"tally-hidden":t=>s($w_402,{n:t})};Mt.refusals={"not-closed":()=>s($w_65),"open-already":()=>s($w_482),"time-is-up":()=>s($w_494),"listed-already":()=>s($w_488),"has-dots":()=>s($w_454),"too-many":()=>s($w_453)};Mt.steps=(t,e)=>t.revealing&&{next:{type:"UncoverNext",block:e,step:t.step},back:{type:"CoverLast",block:e,step:t.step}};Mt.done={OpenVoting:()=>s($w_511),CloseVoting:()=>s($w_509),RevealTally:({block:t},e)=>Ko(e.view.value.block===t),HideTally:()=>s($w_254),UncoverNext:()=>s($w_445),CoverLast:()=>s($w_444),AddCandidate:({title:t})=>s($w_246,{title:t}),RemoveCandidate:()=>s($w_366)};function na({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return l`<div class="desk-bar">
    <${U} tone=${t.open?"good":"off"}>${ia(t)}<//>
    ${o.may("OpenVoting")&&l`<div class="desk-buttons">
      ${t.open?l`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_64)}</button>`:l`<button type="button" class=${t.opened?"":"primary"} disabled=${!n} onClick=${i("OpenVoting")}>
            ${t.opened?s($w_265):s($w_264)}</button>`}
      ${t.revealed?l`<button type="button" onClick=${i("HideTally")}>${s($w_140)}</button>`:l`<button type="button" class=${t.next&&!t.step?"primary":""} onClick=${i("RevealTally")}>
            ${t.step?s($w_326):s($w_307)}</button>`}
      ${t.next&&!t.step&&l`<button type="button"
        onClick=${()=>o.act({type:"UncoverNext",block:e.id,step:0})}>${s($w_306)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&l`<p class="hint">${s($w_505)}</p>`}
  <p class=${t.revealed||t.revealing?"seen":"unseen"}>${oa(t,n)}</p>`}function oa({revealed:t,revealing:e,open:n},o){return e?s($w_411):t?n?s($w_412):Ko(o):s($w_254)}function Ko(t){return t?s($w_413):s($w_450)}var sa=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function ia({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_512):s($w_511):e?s($w_509):s($w_506)}function ra({turnout:t,dots:e}){let{ballots:n,people:o}=t;return l`<div class="turnout">
    <p><strong>${ut(n)}</strong> ${o===1?s($w_604):s($w_606,{n:o})} · ${s($w_580,{n:e})}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_500)}></progress>
  </div>`}function aa({budget:t,cap:e}){return s($w_107,{budget:t,cap:e})}function $n({activity:t,block:e,store:n}){return!t.quotes.length||!n.may("Spotlight")?null:l`<${et} head=${s($w_293,{n:t.quotes.length})}>
    ${()=>l`<ol class="spotlit">${t.quotes.map((o,i)=>l`<li key=${i}>
      <${G} class="words" text=${o} /> <${rt} store=${n} block=${e.id} of="quote" id=${String(i+1)} />
    </li>`)}</ol>`}
  <//>`}var Se={breakout:Bt,feedback:vt,mapping:Mt,pause:$n};var Jo={mouse:3e3,other:1500},zo=20,la=8,ua=1e4,ca=40,Q,Yo,dn=new Map;function Qo(){document.addEventListener("click",fa,!0),document.addEventListener("pointerdown",({pointerType:t})=>Yo=t,!0),document.addEventListener("pointermove",pa,!0),new MutationObserver(da).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function fa(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&Yo==="mouse";Q={...$a(t,e),at:t.timeStamp,mouse:n,left:!1},Q.known=Zo(Q)}}function pa({clientX:t,clientY:e}){!Q||Math.hypot(t-Q.x,e-Q.y)<la||(Q.left=!0,mn())}function $a({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:a,height:u}=o.getBoundingClientRect();return{x:i+a/2,y:r+u/2}}function Zo({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:a,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,a-e,e-u);c<ca&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function da(){!Q||performance.now()-Q.at>ua||Zo(Q).forEach((t,e)=>{let n=Q.known.get(e);Q.known.set(e,t),t!==n&&`${t}!`!==n&&ma(e)})}function ma(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",dn.set(t,{since:performance.now(),press:Q}),setTimeout(mn,900+zo),setTimeout(mn,Xo(Q)+zo))}var Xo=({mouse:t})=>t?Jo.mouse:Jo.other;function mn(){let t=performance.now();dn.forEach((e,n)=>{t-e.since<(e.press.left?900:Xo(e.press))||(dn.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}var _n={};Gi(_n,{listener:()=>va,takes:()=>ha});function xe(t,e){return Array.isArray(t)?wa(t,e):_a(t,e)}function _a(t,{cut:e=[],set:n={},in:o={}}){let i=new Map(Object.entries(o)),r=Object.entries({...t,...n}).filter(([a])=>!e.includes(a));return Object.fromEntries(r.map(([a,u])=>[a,i.has(a)?xe(u,i.get(a)):u]))}function wa(t,{cut:e=[],set:n={},in:o={},put:i=[]}){let r=new Map(t.map(u=>[u.id,u]));e.forEach(u=>r.delete(u)),Object.entries(n).forEach(([u,c])=>r.set(u,c)),Object.entries(o).forEach(([u,c])=>r.set(u,xe(r.get(u),c)));let a=[...r.values()];return i.forEach(([u,c])=>{let f=a.findIndex(({id:p})=>p===u);if(u!==null&&f<0)throw new RangeError("a change to another list");a.splice(f+1,0,c)}),a}var ts=globalThis.DecompressionStream?["changes","deflate"]:["changes"],ha=()=>ts;function va(t,e,n){let o=new Map(t),i;function r(a,u){let c=u&&ga(a,u,o.get(a.topic));if(!c){n(a.topic);return}o.set(a.topic,c),e(c)}return a=>{if(!a.packed&&!i){r(a,a);return}let u=Promise.all([ba(a),i]).then(([c])=>{i===u&&(i=void 0),r(a,c)});i=u}}function ga({topic:t,epoch:e,rev:n,now:o,at:i,since:r},{body:a,change:u},c){if(!r)return{topic:t,epoch:e,rev:n,now:o,at:i,body:a};if(!(c?.epoch!==e||c.rev!==r))try{return{topic:t,epoch:e,rev:n,now:o,at:i,body:xe(c.body,u)}}catch{return}}async function ba(t){if(!t.packed)return t;try{let e=Uint8Array.from(atob(t.packed),i=>i.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate")),o=await new Response(n).json();return{body:o,change:o}}catch{ts=["changes"];return}}function Ce(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function es(t,e){let n=Ce(),o=(r,a)=>ya(n,r,a),i=encodeURIComponent(t);return{views:r=>o(`/view?as=${i}&takes=${e()}&have=${encodeURIComponent(JSON.stringify(r))}`,{}),command:r=>o(`/command?as=${i}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(r)})}}async function ya(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function ns(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function os(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function Dt(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function at(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function ss(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function is(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var ka=["mine:","team:"];function as(t){let e=x(new Map),n=new Map,o=(c,f)=>n.get(c)??n.set(c,P(f)).get(c),i=x(!1),r,a=[""],u={put:c=>{r!==c.epoch&&(r=c.epoch,i.value||=Dt("older")===r||[a,Dt("newest",[""])].some(f=>Sa(r,f)),i.value&&at("older",r)),c.at&&u.told(c.at),e.value=xa(e.value,c)},told(c){at("newest",a=[r,c])},rolledBack:i,dismissRollback(){i.value=!1,at("older"),u.told(ls(r))},known:()=>e.value,doubt(c){let f=e.value.get(c);f&&(e.value=new Map(e.value).set(c,{...f,rev:0}))},have:()=>Object.fromEntries([...e.value].map(([c,f])=>[c,[f.epoch,f.rev]])),one:c=>o(`one ${c}`,()=>Ca(e.value,c)),many:c=>o(`many ${c}`,()=>Oa(e.value,c))};return t.forEach(u.put),u}function Sa(t,[e,n]){return e!==t&&rs(e)===rs(t)&&ls(t)<n}function rs(t){return t.split("-")[1]}function ls(t){return Number(t.split("-")[0])}function xa(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let a=ka.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(a&&c.startsWith(a)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function Ca(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function Oa(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var us="abcdefghijklmnopqrstuvwxyz0123456789";function cs(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>us[e%us.length]).join("")}var fs=1e3,Ta=8e3,Ea=3e4,Ma=4e3,Da=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],Na=["fault","unstorable"],Ra=3,Aa=30;function ps({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=x(i?Ia(i):[]),a=x(null),u=x([]),c=x(null),f=!1,p,m=0,_=0;function $(v,{debounce:y=0,whole:k=!1,draft:E}={}){let A=k?r.value.filter(Z=>La(v,Z.do)):[],K=A.filter(Z=>!Z.sent),H=hn({id:cs(),do:A.length?{...v,based_on:A.at(-1).do.based_on}:v,draft:E,after:A.filter(Z=>Z.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+y);H.tell=K.flatMap(Z=>Z.tell);let Y=new Promise(Z=>H.tell.push(Z));return T(H),K.forEach(Z=>C(Z)),r.value=[...r.value.filter(Z=>!K.includes(Z)),H],i||setTimeout(()=>w(H,{ok:!1,code:"offline"}),Ta),g(),Y}async function g(){if(clearTimeout(p),f||!e()||!r.value.length)return;let[v,y]=D(Date.now());if(y>0){p=setTimeout(g,y);return}f=!0,v.sent=!0,T(v);let k=await t({id:v.id,do:v.do});f=!1,k&&!(i&&Pa(v,k))?(m=_=0,w(v,k)):(c.value=k?.code??null,m=k?Math.min(2*(m||fs/2),Ea):fs,_=Date.now()+m),g()}function D(v){let y=A=>Math.max(A.due,_)-v,k=r.value.find(A=>!A.theirs||y(A)<=0)??r.value[0],E=r.value.find(A=>A.id===k.after);return[k,Math.max(y(k),E?y(E):0)]}function w(v,y){r.value.includes(v)&&(Rt(()=>{let k=r.value.filter(E=>E!==v);a.value={...wn(v),answer:y},c.value=null,y.ok&&(u.value=[...u.value,{...wn(v),...y,seen:o()}].slice(-Aa),k.filter(E=>E.after===v.id).forEach(E=>b(E,y.at))),r.value=k}),C(v,y),v.tell.forEach(k=>k(y)))}function h(v,y){let k=r.value.find(E=>E.id===v);k&&w(k,y)}function b(v,y){v.do.based_on!==void 0&&(v.do={...v.do,based_on:y},T(v))}function T(v){let{id:y,do:k,draft:E,at:A,after:K,sent:H}=v;v.kept=i?at(i+y,{id:y,do:k,draft:E,at:A,after:K,sent:H}):!0}function C(v,y){i&&(y&&at(i+v.id,{answer:y}),at(i+v.id,void 0))}function $t(v,y){let k=r.value.find(E=>E.id===v);k&&y?.answer?w(k,y.answer):k&&!y?r.value=r.value.filter(E=>E!==k):k?r.value=r.value.map(E=>E===k?Object.assign(E,y):E):y?.do&&(r.value=$s([...r.value,{...hn(y,Date.now()+Ma),theirs:!0}])),g()}return i&&is(i,$t),{send:$,pump(){_=0,g()},resolve:h,answered:a,done:u,trouble:c,unsent:P(()=>r.value.map(wn)),safe:P(()=>r.value.every(v=>v.kept)),waiting:P(()=>r.value.length)}}function La(t,e){return e.type===t.type&&e.block===t.block&&e.team===t.team}function Pa(t,{code:e}){return Na.includes(e)&&(t.tries+=1),Da.includes(e)&&t.tries<Ra}function Ia(t){let e=ss(t).map(n=>Dt(t+n)).filter(n=>n?.do);return $s(e.map(n=>hn(n)))}function hn(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function $s(t){return t.sort((e,n)=>e.at-n.at)}function wn({id:t,do:e,draft:n}){return{id:t,do:e,draft:n}}var Ua="/socket.io/?EIO=4&transport=websocket";var Ba=/^4(\d)(\d*)(.*)$/s;function ds({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let a=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${a}://${location.host}${Ua}`),c=new Map,f=Date.now(),p=r.ms,m=setTimeout(T,p),_=!1,$=!1,g=0;u.onclose=C,u.onmessage=({data:v})=>{clearTimeout(m),m=setTimeout(T,p),v[0]==="0"?D(JSON.parse(v.slice(1))):v[0]==="2"?u.send("3"):v[0]==="4"?w(...Ba.exec(v).slice(1)):v[0]==="1"&&C()},window.addEventListener("offline",C);function D({pingInterval:v,pingTimeout:y}){p=v+y,u.send("40"+JSON.stringify(t()))}function w(v,y,k){let E=k&&JSON.parse(k);v==="0"?h():v==="2"?n(...E):v==="3"?c.get(Number(y))?.(E[0]):v==="4"&&o(E.data),(v==="4"||v==="1")&&C()}function h(){_=!0,r.took(Date.now()-f),e()}function b(v,y){if($)return Promise.resolve();let k=g++;return new Promise(E=>{let A=setTimeout(K,r.ms+1e3);function K(H){clearTimeout(A),c.delete(k),E(H)}c.set(k,K),u.send("42"+k+JSON.stringify([v,y]))})}function T(){_||r.gaveUp(),C()}function C(){$||($t(),i(_))}function $t(){$=!0,clearTimeout(m),window.removeEventListener("offline",C),u.onclose=u.onmessage=null,u.close(),c.forEach(v=>v())}return{isOpen:()=>_&&!$,ask:b,hangUp:$t}}var ms=[400,1e3,2e3],ja=15e3,Wa=3e3,Fa=4e3,qa=4,Ha=3e4,Va=["mine:","team:"];function _s(t,e,{keep:n=!1,door:o=""}={}){let i=os(t.now),r=as(t.views),a=x("connecting"),u=es(t.surface,e.takes),c=()=>{o&&location.replace(o)},f=h=>{h.now&&i.heard(h.now),r.put(h)},p=ns(async()=>{let h=Date.now(),b=e.listener(r.known(),f,r.doubt),T=await u.views(r.have());if(T?.code==="not-joined"&&c(),T?.views?.forEach(b),!p.on)return;if(!T?.views){a.value="offline";return}let C=a.value!=="polling";a.value="polling",i.heard(T.now),C&&(w.pump(),g.tryNow(qa*(Date.now()-h)))},Wa);async function m(h){let b=g.isOpen()?await g.ask("command",h):p.on?await u.command(h):void 0;return b?.now&&i.heard(b.now),b?.at&&r.told(b.at),b?.code==="not-joined"&&c(),b&&p.on&&p.soon(),b}let _=()=>g.isOpen()||p.on,$,g=Ga({auth:()=>($=e.listener(r.known(),f,h=>{r.doubt(h),g.tryNow()}),{as:t.surface,have:r.have(),takes:e.takes()}),heard:(h,b)=>{h==="view"&&$(b)},refused:h=>{h?.code==="not-joined"&&c()},up(){p.stop(),a.value="live",w.pump()},down(){a.value="connecting"},blocked(){p.start(),w.pump()}}),w=ps({deliver:m,ready:_,mark:()=>Object.fromEntries(Va.map(h=>[h,r.one(h).value])),owner:n?t.me:null});return g.tryNow(),{view:r.one,views:r.many,send:w.send,resolve:w.resolve,unsent:w.unsent,waiting:w.waiting,safe:w.safe,answered:w.answered,done:w.done,trouble:w.trouble,status:a,rolledBack:r.rolledBack,dismissRollback:r.dismissRollback,now:i.now}}function Ga({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let a,u=0,c,f,p=0,m=Ce();function _(){clearTimeout(c),clearTimeout(f),f=setTimeout(r,Fa),p=Date.now(),a?.isOpen()&&i(),a?.hangUp(),a=ds({auth:t,heard:e,refused:n,opened:$,closed:g,patience:m})}function $(){clearTimeout(f),u=0,o()}function g(h){clearTimeout(f),p=0,h?i():u+=1,u>=ms.length&&r();let b=ms[u]??ja;c=setTimeout(_,b*(.75+Math.random()/2))}function D(){u=0,_()}window.addEventListener("online",D),Ka(h=>{(h>Ha||!a.isOpen())&&D()});function w(h=0){Date.now()-p>=h&&_()}return{tryNow:w,isOpen:()=>a.isOpen(),ask:(h,b)=>a.ask(h,b)}}function Ka(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function ws(){q(Co,[]);let t=fn.value;return l`<div class="sr-only" role="status">${t&&l`<p key=${t.at}>${t.words}</p>`}</div>`}function hs({store:t}){let e=t.consoles.value;return l`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_80)}</h2>
    <${et} head=${s($w_262,{n:e.length})}>
      ${()=>l`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>l`<${Ja} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&l`<p class="hint">${s($w_525)}</p>`}`}<//>
    <${X} label=${s($w_162)} yes=${s($w_536)} run=${()=>za(t)}
      question=${s($w_161)} />
  </section>`}function Ja({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id}),i=e.role==="moderator"?s($w_195):s($w_125);return l`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${i}${n&&l` <strong>${s($w_626)}</strong>`}
      <small>${s($w_623,{time:O(e.since)})} · ${e.here?s($w_573):s($w_600)}</small></span>
    ${!n&&t.may("StartDay")&&l`<${X} label=${s($w_109)} yes=${s($w_533)} run=${o} tone="bad"
      question=${s($w_113)} />`}
  </li>`}async function za(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function vn(t,e={}){let n=e[t.code]??Ya[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_481):t.message?d(t.message):s($w_371)}var Ya={"not-yours":()=>s($w_256),closed:()=>s($w_480),"empty-text":()=>s($w_283),"bad-text":()=>s($w_491),malformed:()=>s($w_431),"too-long":()=>s($w_486),fault:()=>s($w_341)};var vs={"moved-on":()=>s($w_401),"no-day":()=>s($w_214),"day-running":()=>s($w_14),"first-block":()=>s($w_485),"already-here":()=>s($w_404),"no-clock":()=>s($w_469),"clock-held":()=>s($w_383),"clock-running":()=>s($w_384),"too-short":()=>s($w_375),"no-proposal":()=>s($w_458),settled:()=>s($w_339),"not-now":()=>s($w_474),"name-taken":()=>s($w_340),"door-closed":()=>s($w_396),"nothing-to-undo":()=>s($w_236),"no-teams":()=>s($w_457),"disk-full":()=>s($w_437),"read-only":()=>s($w_429),"io-error":()=>s($w_430),busy:()=>s($w_434),offline:()=>s($w_210),"too-fast":()=>s($w_374),"not-joined":()=>s($w_476)};function tt(t){return t.days.find(e=>e.id===t.day)}function gt(t){return t.days.find(e=>!e.started)}function N(t){let e=tt(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function pt(t){return t.days.flatMap(e=>e.blocks)}function Xt(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function jt(t,e){return e.length??bt(t,e)}function bt(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,Ss(t,e)-e.start)*6e4}function gs(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function Oe(t,e){let{day:n,index:o}=N(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function bs(t,e){let{day:n,block:o}=N(t);return o?gn(t.clock,e)-Za(n,o):0}function Te(t,e){return e.id===t.block?"now":e.left_out?"skipped":Qa(t,e)?e.visits.length?"done":"skipped":"ahead"}function ys(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function ks(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function Qa(t,e){let n=Xt(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function Ss(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,a)=>r+(a.minimum??0),0)}function Za(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(Ss(t,e)-n.start)*6e4}function gn(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}var Ee=6e4;function j(t){return rn(Xa(Math.round(Math.abs(t)/Ee)))}function xs(t){return Math.abs(t)<Ee?{text:s($w_248),tone:"good"}:t<0?{text:s($w_681,{span:j(t)}),tone:"info"}:{text:s($w_682,{span:j(t)}),tone:t<5*Ee?"warn":"bad"}}function Cs(t){return Math.abs(t)<Ee?s($w_568):t>0?s($w_684,{span:j(t)}):s($w_683,{span:j(t)})}function Xa(t){if(t<60)return s($w_670,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_663,{h:e,m:n}):s($w_662,{h:e})}var tl=1500,Os=6e4;function Es(t){let e={store:t,settling:x(!1),timer:0};return{settling:e.settling,take:()=>Ts(e,"TakeProposal",s($w_323)),endInTime:()=>Ts(e,"EndInTime",s($w_466)),undo:()=>Ms(e),setLength:(n,o)=>nl(t,n,o),leaveOut:n=>el(e,n),takeIn:n=>te(e,{type:"TakeIn",block:n.id})}}var yt=t=>t.replanning.settling.value?"true":void 0,Me=t=>t.view.value?.block;async function Ts(t,e,n){if(!Me(t.store))return;let o={label:s($w_501),run:()=>Ms(t,!0)};await te(t,{type:e,seen:Me(t.store)})&&bn(t.store,n,o)}function Ms(t,e=!1){Me(t.store)&&te(t,{type:"UndoProposal",seen:Me(t.store)},e)}async function el(t,e){let n={label:s($w_501),run:()=>te(t,{type:"TakeIn",block:e.id},!0)};await te(t,{type:"LeaveOut",block:e.id})&&bn(t.store,s($w_169,{title:d(e.title)}),n)}async function nl(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/Os));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?bt(N(t.view.value).day,e):n*Os,a={label:s($w_501),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};bn(t,s($w_688,{title:d(e.title),span:j(r)}),a)}function bn(t,e,n){t.toasts.show(e,{action:n,key:"replanning"})}async function te(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,tl),o.ok&&t.store.toasts.clear("replanning"),o.ok}var ol=6e4,yn=["another-date","just-ended","out-of-order"];function Ds({store:t,asked:e}){let n=t.view.value,o=B(t.live),i=n.days.find(u=>u.id===e.day),r=sl(n,i,e.codes,o),a=s($w_349,{day:d(i.title)});return l`<${ht} text=${[...r,a].join(" ")} yes=${s($w_539)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function sl(t,e,n,o){return yn.filter(i=>n.includes(i)).map(i=>il[i](t,e,o)).filter(Boolean)}var il={"another-date":(t,e,n)=>rl(d(e.title),Pt(e.date),wo(n,{year:"numeric"})),"just-ended":(t,e,n)=>al(tt(t),n-t.ended_at),"out-of-order":()=>s($w_145)};function rl(t,e,n){return e!==n&&s($w_499,{today:n,day:t,date:e})}function al(t,e){let n=d(t?.title);return e<ol?s($w_651,{day:n}):s($w_652,{day:n,span:j(e)})}var ll=3e3,De={at:-1/0,to:null};function Ns(t,e){return{at:1/0,to:ul(t,e)}}function Rs(t,e){return t.at===1/0?{...t,at:e}:t}function As(t,e,n){return n-t.at<ll&&(t.to===void 0||t.to===e)}function ul(t,e){return{Advance:()=>N(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var Ps=1500,cl=900,Is=1500;function Us(t){let e={settling:x(!1),news:x(null)},n={store:t,busy:!1,until:0,own:De,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>pl(n,o,i,r),advance:()=>fl(n),endDay:()=>$l(n),askAgain:()=>Ne(n,{kind:"again"}),again:()=>Wt(t)&&kt(n,{type:"CancelDay",seen:Wt(t)}),back:()=>dl(n),ask:o=>ml(n,o),goTo:o=>Bs(n,o),reopen:()=>kt(n,{type:"ReopenDay"}),extend:o=>Ls(t,"ExtendClock",{minutes:o}),holdOrResume:()=>Ls(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>wl(n,o,i)}}var Wt=t=>t.view.value?.block;function fl(t){let{store:e}=t,{block:n,next:o}=N(e.view.value);if(!(!n||!e.may("Advance"))){if(!o)return Ne(t,{kind:"end"});kt(t,{type:"Advance",seen:n.id},js(t,o,{type:"GoBack",seen:o.id}))}}function pl(t,e,n,o){let i=t.store.view.value.days.find(f=>f.id===e),r=f=>Ne(t,{kind:"start",day:e,times:n,codes:f});if(!o&&i.odd.length)return Ws(t)?void 0:r(i.odd);let a={type:"CancelDay",seen:i.blocks[0].id},u=Sn(t,s($w_653,{day:d(i.title)}),a),c=yn.map(f=>[f,()=>r([f])]);kt(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function $l(t){let{store:e}=t,n={type:"ReopenDay"};Wt(e)&&kt(t,{type:"Advance",seen:Wt(e)},Sn(t,s($w_393),n))}function dl(t){let{store:e}=t,{block:n,index:o}=N(e.view.value);if(!(!n||!e.may("GoBack"))){if(o===0)return e.toasts.show(s($w_485));kt(t,{type:"GoBack",seen:n.id})}}function ml(t,e){let{day:n,index:o,block:i,next:r}=N(t.store.view.value),a=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(a<0||a===o||!t.store.may("JumpTo"))){if(e===r?.id)return Bs(t,e);Ne(t,{kind:"jump",block:e,back:a<o,skips:ys(n,o,a)})}}function Bs(t,e){let{day:n,block:o}=N(t.store.view.value),i=n?.blocks.findIndex(a=>a.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};kt(t,{type:"JumpTo",block:e,seen:o.id},js(t,n.blocks[i],r))}function kn(t,e=Ps,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(_l,t.until-performance.now(),t)}function _l(t){t.settling.value=t.busy,t.news.value=null}function wl(t,e,n){let o=As(t.own,e,performance.now());return t.own=De,o||kn(t,Is,n),!o}function Ls(t,e,n={}){Wt(t)&&t.may(e)&&t.act({type:e,seen:Wt(t),...n})}function Ne(t,e){kn(t,cl),t.store.asking.value=e}function js(t,e,n){return Sn(t,s($w_241,{title:d(e.title)}),n)}function Sn(t,e,n){let o={label:s($w_501),run:()=>kt(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var Ws=t=>t.busy||performance.now()<t.until;async function kt(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&Ws(t))return;t.busy=!0,t.settling.value=!0,t.own=Ns(e,r.view.value);let a=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?Rs(t.own,performance.now()):De,kn(t,u.code==="moved-on"?Is:Ps),r.asking.value===a&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function qs(t,e,n,o=1){let i=hl(t,e);return e.turning===null||t.length<2?i:vl(t,i,(n-e.turning)/o)}function hl(t,{page:e,index:n}){let o=t.findIndex(({id:r})=>r===e);if(o>=0)return o;let i=Math.max(0,Math.min(n,t.length-1));return t[i]&&Fs(t[i].id)===Fs(e)?i:0}var Fs=t=>t.split("-")[0];function vl(t,e,n){let o=t.reduce((a,u)=>a+xn(u),0),i=Math.max(n,0)%o,r=e;for(;i>=xn(t[r]);)i-=xn(t[r]),r=(r+1)%t.length;return r}var gl=12e3,xn=t=>t.stay??gl;var bl=1e3;function Vs(t,e){let n=x(null),o=t.stage,i=P(()=>o.value?.spot??null),r=P(()=>i.value??yl(t)),a=P(()=>kl(r.value,e)),u=P(()=>!a.value&&r.value?.pages||[]),c=P(()=>u.value.length>1&&r.value.cue.turning!==null),f=P(()=>{let m=u.value.findIndex($=>$.id===n.value?.page);if(m>=0||!r.value?.cue)return Math.max(m,0);let _=c.value?on(t.live).value:0;return qs(u.value,r.value.cue,_,o.value.speech.languages.length)}),p={store:t,asked:n,led:r,spot:i,pages:u,index:f,turning:c,steps:a,stepping:!1};return J(()=>{let{block:m,cue:_}=r.value??{};(_?.page===n.value?.page||m?.id!==n.value?.block)&&(n.value=null)}),{pages:u,index:f,turning:c,spot:i,join:()=>Hs(t,!i.value||i.value.block?"ShowJoin":"ClearSpot"),clear:()=>i.value&&Hs(t,"ClearSpot"),show:m=>Cn(p,m,c.value),turn:m=>xl(p,m),toggle:()=>u.value.length>1&&Cn(p,u.value[f.value].id,!c.value)}}function yl(t){let e=t.stage.value;return e?.block&&e.block.id===t.view.value?.block?e:null}var Hs=(t,e)=>t.may(e)&&t.act({type:e});function kl(t,e){let{block:n,activity:o}=t??{};return n&&o&&e[n.kind]?.steps?.(o,n.id)||null}async function Sl(t,e){let{store:n}=t;t.stepping||!n.may(e.type)||(t.stepping=!0,await n.act(e),t.stepping=!1)}function xl(t,e){let{pages:n,index:o,turning:i,store:r,steps:a}=t;if(a.value)return Sl(t,e>0?a.value.next:a.value.back);if(!r.may("ShowPage")||n.value.length===0)return;let u=n.value[o.value+e];u?Cn(t,u.id,i.value):r.toasts.show(e>0?s($w_484):s($w_483),{key:"page"})}async function Cn({store:t,asked:e,led:n,spot:o},i,r){let a=n.value?.block?.id;if(!a||!t.may("ShowPage"))return;let u=e.value={block:a,page:i},c=await t.act({type:"ShowPage",seen:a,page:i,turning:r,spot:!!o.value}),f=()=>e.value===u&&(e.value=null);c.ok?setTimeout(f,bl):f()}function Gs(t,e){let n=x(Dt(t,e));return J(()=>{at(t,n.value)}),n}var Cl=1e4;function Ks(){let t=x([]),e=0,n=a=>t.value=t.peek().filter(a),o=a=>n(u=>u.id!==a);return{list:t,show:(a,{tone:u="info",action:c=null,key:f=null}={})=>{let p=++e,m=t.peek().filter(_=>_.text!==a&&(f===null||_.key!==f));return t.value=[...m.slice(-2),{id:p,key:f,text:a,tone:u,action:c}],setTimeout(o,Cl,p),ft(f??a,a),p},drop:o,clear:a=>n(u=>u.key!==a)}}function Js({store:t}){let{list:e,drop:n}=t.toasts;return l`<div class="toasts" role="group" aria-label=${s($w_192)}>
    ${e.value.map(o=>l`<${Ol} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function Ol({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return l`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&l`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_99)}</button>
  </div>`}function zs({store:t}){let e=t.view.value.notices;return l`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_193)}</h2>
    ${e.length===0&&l`<p class="hint">${s($w_237)}</p>`}
    <ul class="plain">${e.map(n=>l`<${Tl} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&l`<${El} store=${t} />`}
  </section>`}function Ft(t,e){if(e==="everyone")return s($w_120);if(e==="teams")return s($w_119);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function Tl({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=Ft(t,e.to);return l`<li class="notice">
    <p><strong>${o}</strong> <small>${O(e.at)}</small></p>
    <${he} text=${e.text} />
    ${t.may("ClearNotice")&&l`<button type="button" aria-label=${s($w_59,{who:o})} onClick=${n}>
      ${s($w_58)}</button>`}
  </li>`}function El({store:t}){let[e,n]=S("everyone"),o=me(t),i=a=>{a.preventDefault(),o.any&&o.send(e)},r=a=>a.key==="Enter"&&(a.ctrlKey||a.metaKey)&&i(a);return l`<form onSubmit=${i}>
    <${z} label=${s($w_189)} value=${e} set=${n} options=${Dl(t)} />
    <${_e} store=${t} message=${o} id="message-text" onKeyDown=${r} />
    <${we} store=${t} message=${o} />
    <button type="submit" class="primary" disabled=${!o.any}>${Ml(t,e)}</button>
  </form>`}function Ml(t,e){return e==="everyone"?s($w_315):e==="teams"?s($w_314):s($w_316,{team:Ft(t,e)})}function Dl(t){return["everyone","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,Ft(t,n)])}function Ys(t){let e=Nl(t);return(n,o)=>ft(o.type,e[o.type]?.(o,n))}function Nl(t){return Object.assign({},Rl,...Object.values(t).map(e=>e.done))}var Rl={GoBack:()=>s($w_403),CancelDay:()=>s($w_449),ReopenDay:()=>s($w_391),HoldClock:()=>s($w_383),ResumeClock:()=>s($w_384),ExtendClock:({minutes:t})=>t<0?s($w_671,{n:-t}):s($w_672,{n:t}),GiveTimeBack:()=>s($w_468),CountByClock:()=>s($w_464),LeaveClock:()=>s($w_387),UndoProposal:()=>s($w_416),ShowPage:(t,e)=>Ll(e),Spotlight:()=>s($w_147),ShowJoin:()=>s($w_405),SetStageClock:({clock:t})=>Al(t),SetStageLanguages:()=>s($w_447),ClearSpot:()=>s($w_146),TakeIn:()=>s($w_378),SendNotice:({to:t},e)=>Pl(t,e),ClearNotice:()=>s($w_417),MovePerson:({team:t},e)=>s($w_199,{team:Ft(e,t)}),RenamePerson:({name:t})=>s($w_301,{name:t}),ConfirmPeople:({people:t})=>s($w_78,{n:t.length}),FreeName:()=>s($w_28),DismissPerson:()=>s($w_335),DismissGuests:()=>s($w_399),TakeBackDismissal:()=>s($w_398),OpenDoor:()=>s($w_135),CloseDoor:()=>s($w_255),SetSeats:()=>s($w_367),EndConsole:()=>s($w_389)};function Al(t){return t==="hidden"?s($w_406):t==="soft"?s($w_408):s($w_409)}function Ll({remote:t}){return s($w_271,{number:t.index.value+1,total:t.pages.value.length})}function Pl(t,e){return t==="everyone"?s($w_317):t==="teams"?s($w_318):s($w_319,{team:Ft(e,t)})}function Qs(t,e,n){let o=c=>n[e[c]?.kind]??{},i=c=>!!o(c).waiting,r=c=>t.get(c)&&i(c)&&o(c).waiting(t.get(c))||0,a=new Set(Object.keys(e).filter(i).map(c=>e[c].kind)),u=c=>{let f=[...t.keys()].filter(m=>e[m]?.kind===c&&r(m)),p=f.reduce((m,_)=>m+r(_),0);return{kind:c,count:p,words:n[c].waits(p),after:m=>f[(f.indexOf(m)+1)%f.length]}};return{queues:[...a].map(u),of:r,takes:i}}var Il=new Set(["disk-full","read-only","busy","io-error","in-doubt"]);function Zs(t,e,n){let o=Ul(t,n),i=new Set(e.may),r=Object.assign({},vs,...Object.values(n).map(m=>m.refusals)),a=x(e.trouble??null);J(()=>{o.view.value&&(a.value=o.view.value.trouble)});let u=Ks(),c=Ys(n),f=async(m,_={})=>{let $=await Wl({live:t,trouble:a,toasts:u,reasons:r,answers:_},m);return $.ok&&c(p,m),$},p={live:t,page:e,...o,...Bl(),trouble:a,toasts:u,act:f,refused:m=>u.show(vn(m,r),{tone:"bad"}),may:m=>i.has(m)};return Object.assign(p,{moves:Us(p),remote:Vs(p,n),replanning:Es(p),look:m=>Fl(p,m)})}function Ul(t,e){let n=t.views("block:"),o=t.view("people"),i=t.view("plan"),r=t.view("notes");return{view:t.view("console"),stage:t.view("stage"),plan:i,notes:P(()=>r.value?.notes??{}),people:P(()=>o.value?.people??[]),consoles:P(()=>o.value?.consoles??[]),door:P(()=>o.value?.door),peopleView:o,blockViews:n,waiting:P(()=>Qs(n.value,i.value?.faces??{},e))}}function Bl(){return{peek:x(null),asking:x(null),pane:x("now"),help:x(!1),narrow:jl(),keys:Gs("facilitator.console.keys",!0)}}function jl(){let t=matchMedia("(max-width: 47.99rem)"),e=x(t.matches);return t.addEventListener("change",()=>e.value=t.matches),e}async function Wl({live:t,trouble:e,toasts:n,reasons:o,answers:i},r){let a=await t.send(r);return a.ok?e.value=null:Object.hasOwn(i,a.code)?i[a.code]():Il.has(a.code)?e.value=a.code:n.show(vn(a,o),{tone:"bad"}),a}function Fl(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let a=pt(n.value).find(c=>c.id===o.value),u=a?s($w_181,{title:d(a.title)}):s($w_180);ft("look",u)}function Xs({store:t}){let e=R(null),n=t.help.value;q(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return l`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_155)}</h2>
    <dl>${Hl().map(([r,a])=>l`<${ql} key=${a} keys=${r} what=${a} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_502)}</span></label>
    <form method="dialog"><button type="submit" class="primary">${s($w_60)}</button></form>
  </dialog>`}function ql({keys:t,what:e}){return l`<div><dt>${t.map(n=>l`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function Hl(){return[[[s($w_343),"→"],s($w_17)],[["←"],s($w_44)],[["↑","↓"],s($w_178)],[[s($w_115)],s($w_133)],[[s($w_273),s($w_272)],s($w_205)],[["Q"],s($w_332)],[["."],s($w_358)],[["P"],s($w_173)],[["H"],s($w_278)],[["+","−"],s($w_253)],[["M"],s($w_529)],[["Esc"],s($w_61)],[["?"],s($w_333)]]}var On="input, textarea, select, [contenteditable]",Vl="button, a, summary, label",Gl=".confirm";function ei(t){let e={store:t,table:Kl(t),last:null,pointed:!1,began:null},n=r=>Jl(e,r),o=r=>zl(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function Kl(t){let{moves:e}=t;return{" ":e.advance,ArrowRight:e.advance,ArrowLeft:e.back,ArrowUp:()=>ti(t,-1),ArrowDown:()=>ti(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>Xl(t),PageDown:()=>t.remote.turn(1),PageUp:()=>t.remote.turn(-1),p:t.remote.toggle,q:t.remote.join,".":t.remote.clear,h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>tu(t),"?":()=>t.help.value=!0}}function Jl(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:a}=e;if(i==="Tab"&&(t.pointed=!1),a||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=Yl(t,r);if(a&&Re(i)&&!r.closest?.(On))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],f=Ql(t,i,u);!c||a||!Zl(n,i,r,u)||(e.preventDefault(),f?n.toasts.show(s($w_381)):c())}function zl(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var Re=t=>t===" "||t==="Enter";function Yl(t,e){let n=e.closest?.(Vl);return n&&t.pointed&&!n.closest(Gl)?null:n}function Ql(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&Re(e)?n:null,o&&Re(e)}function Zl(t,e,n,o){return n.closest?.(On)?e==="Escape":o&&Re(e)?!1:t.keys.value||e==="Escape"}function ti(t,e){let n=pt(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function Xl(t){let e=document.activeElement?.closest?.(On);e?Po(e):t.asking.value?t.asking.value=null:t.peek.value&&t.look(null)}function tu(t){t.pane.value="messages",requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}function ni(t){let e=R(null),[n,o]=S(t);return Ye(()=>{let i=new ResizeObserver(([r])=>{let{width:a,height:u}=r.contentRect;a>0&&u>0&&o({width:Math.round(a),height:Math.round(u)})});return i.observe(e.current),()=>i.disconnect()},[]),[e,n]}function oi({store:t}){let{clock:e,block:n}=t.view.value;if(!e||!t.may("SetStageClock"))return null;let o=r=>t.act({type:"SetStageClock",seen:n,clock:r}),i=[["shown",s($w_583)],["soft",s($w_624)],["hidden",s($w_598)]];return l`<${z} label=${s($w_407)} value=${e.look??"shown"} set=${o} options=${i} />`}var Tn=",";function si({store:t}){let{languages:e}=t.page,n=t.stage.value?.speech;if(!n||e.length<2||!t.may("SetStageLanguages"))return null;let o=r=>t.act({type:"SetStageLanguages",languages:r.split(Tn)}),i=[...e.map(r=>[r,It(r)]),[e.join(Tn),s($w_567)]];return l`<${z} label=${s($w_446)} value=${n.languages.join(Tn)} set=${o} options=${i} />`}var ii=1920;function En({store:t}){return l`<section class="panel on-stage" aria-labelledby="on-stage-title">
    <header class="on-stage-head">
      <h2 id="on-stage-title">${s($w_247)}</h2>
      <${eu} count=${t.peopleView.value?.stages} />
    </header>
    ${!t.narrow.value&&l`<${nu} />`}
    ${t.may("ShowJoin")&&l`<${ou} store=${t} />`}
    ${t.may("ShowPage")&&t.remote.pages.value.length>1&&l`<${iu} remote=${t.remote} />`}
    <${oi} store=${t} />
    <${si} store=${t} />
  </section>`}function eu({count:t}){return t===void 0?null:t===0?l`<${U} tone="warn">${s($w_217)}<//>`:l`<${U} tone="good">${t===1?s($w_11):s($w_676,{n:t})}<//>`}function nu(){let[t,{width:e}]=ni({width:ii/6,height:0});return l`<div class="miniature" ref=${t} style=${{"--scale":e/ii}}>
    <iframe src="/stage/small" title=${s($w_448)} tabindex="-1" inert loading="lazy"></iframe>
  </div>`}function ou({store:t}){let{spot:e,join:n,clear:o}=t.remote,i=e.value;return l`<div class="over-the-block">
    <button type="button" aria-pressed=${i&&!i.block?"true":"false"} onClick=${n}>${s($w_141)}</button>
    <button type="button" aria-disabled=${i?void 0:"true"} onClick=${o}>${s($w_356)}</button>
    <p class="hint" role="status">${i?su(i):s($w_238)}</p>
  </div>`}function su({block:t}){return t?s($w_269,{title:d(t.title)}):s($w_268)}function iu({remote:t}){let{pages:e,index:n,turning:o}=t,i=e.value.length,r=n.value,a=(u,c)=>u.title?`${c+1} · ${d(u.title)}`:String(c+1);return l`<div class="remote" role="group" aria-label=${s($w_157)}>
    <div class="remote-pages">
      <button type="button" aria-label=${s($w_270)} aria-disabled=${r===0?"true":void 0}
        onClick=${()=>t.turn(-1)}>◀</button>
      <p>${s($w_271,{number:r+1,total:i})}</p>
      <button type="button" aria-label=${s($w_204)} aria-disabled=${r===i-1?"true":void 0}
        onClick=${()=>t.turn(1)}>▶</button>
    </div>
    <${z} label=${s($w_132)} value=${e.value[r].id} set=${t.show}
      options=${e.value.map((u,c)=>[u.id,a(u,c)])} />
    <button type="button" class="quiet" aria-pressed=${o.value?"true":"false"} onClick=${t.toggle}>
      ${s($w_275)}</button>
  </div>`}var ri=6e4;function ai(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function li(t,e){return t.held_at!==null?s($w_612):e<0?s($w_611):s($w_586)}function ui(t,e){return t==="over"?s($w_494):!t||t==="past"?"":e<2*ri?s($w_649,{count:Math.round(e/1e3)}):s($w_644,{count:Math.round(e/ri)})}function ci({clock:t,...e}){return t&&l`<${ru} clock=${t} ...${e} />`}function ru({clock:t,live:e,big:n=!1,levelOf:o=ai}){let i=B(e),r=wt(t,i),a=o(t,r),u=ot(()=>({words:ui(a,r),lang:st()}),[a,t.ends_at]),c=["clock",a,t.held_at!==null&&"held",n&&"big"];return l`
    <div class=${c.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${it(r)}</span>${" "}
        <span class="clock-word">${li(t,r)}</span>
      </div>
      <p class="sr-only" role="status" lang=${u.lang}>${u.words}</p>
    </div>`}function fi({day:t,begins:e},n){let o=B(n);if(e>o)return s($w_656,{day:d(t.title),time:O(e)})}function au(t,e){return t.view.value.days.filter(n=>n.started).flatMap(n=>n.blocks.flatMap(o=>{let r=Object.entries(t.blockViews.value.get(o.id)?.unfinished??{}).map(([a,u])=>e[o.kind]?.unfinished?.[a]?.(u)).filter(Boolean);return r.length?[{day:n,block:o,words:r}]:[]}))}function Ae({store:t,faces:e}){let n=au(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&l`<strong>${d(i.title)}</strong> · `;return l`<div class="undone"><p>${s($w_170)}</p>
    <ul class="plain">${n.map(({day:i,block:r,words:a})=>l`<li key=${r.id}>
      <span>${o(i)}${a.join(" · ")}</span> <button type="button" class="quiet" lang=${I(r.title)} onClick=${()=>t.look(r.id)}>
        ${d(r.title)}</button></li>`)}</ul></div>`}function pi({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?tt(n):null,i=n.days.filter(r=>!r.started);return l`<section class="now between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_392):s($w_47)}</p>
      <h2 id="now-title">${lu(n,o)}</h2>
      ${i.length>0?l`<${uu} store=${t} day=${i[0]} />`:l`<${fu} />`}
      ${o&&t.may("ReopenDay")&&l`<p><a class="button" href="/record" target="_blank">${s($w_421)}</a></p>`}
      ${n.sealed&&l`<${cu} ...${n.sealed} />`}
      ${o&&l`<${Ae} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&l`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_302,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&l`<${pu} store=${t} days=${i} />`}
  </section>`}function lu(t,e){return t.begins&&e?d(gt(t).title):e?s($w_655,{day:d(e.title)}):d(t.session.title)}function uu({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=fi({day:e,begins:n},t.live);return i?l`<p>${i}</p>`:o==="over"&&l`<p>${s($w_208,{day:du(e)})}</p>`}function cu({row:t,chain:e}){return l`<p class="hint">${s($w_420)}
    <code class="head">${t}:${e}</code></p>`}function fu(){return l`<p>${s($w_118)}</p>
    <p>${s($w_242)}</p>`}function pu({store:t,days:e}){let[n,o]=S(e[0].id),i=e.find(a=>a.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?l`<${Ds} store=${t} asked=${r} />`:l`<div class="start">
    ${e.length>1?l`<${z} label=${s($w_85)} value=${i.id} set=${o} options=${e.map(a=>[a.id,Mn(a)])} />`:t.view.value.phase==="before"&&l`<p>${Mn(i)}</p>`}
    <${mu} store=${t} day=${i} />
    <${$u} store=${t} />
  </div>`}function $u({store:t}){return t.door.value!=="closed"?null:l`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${U} tone="warn">${s($w_395)}<//></div>
    <p class="hint">${s($w_527)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_263)}</button>
  </div>`}var Mn=t=>`${d(t.title)}, ${Pt(t.date)}`,du=t=>[Mn(t),t.start!=null&&sn(t.start)].filter(Boolean).join(", ");function mu({store:t,day:e}){let n=B(t.live),o=ks(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",a=t.moves.settling.value?"true":void 0,u={time:O(n),planned:sn(e.blocks[0].start)};return l`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${a} onClick=${i("now")}>${s($w_346)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${a} onClick=${i("planned")}>${s($w_345)}</button>
    </div>
    <p class="hint">
      ${s($w_347,u)}
    </p>`}function $i({store:t,faces:e}){if(!t.may("Advance"))return null;let{moves:n,asking:o}=t,{next:i,passes:r}=N(t.view.value),a=vu[o.value?.kind];return a?l`<${a} store=${t} faces=${e} close=${()=>o.value=null} />`:l`<div class="transport" role="group" aria-label=${s($w_198)}>
    <button type="button" class="advance" aria-disabled=${n.settling.value?"true":void 0} onClick=${n.advance}>
      <${_u} news=${n.news.value} next=${i} passes=${r} />
    </button>
    <${gu} store=${t} />
  </div>`}function _u({news:t,next:e,passes:n}){return t?l`<span class="advance-name">${t}</span>`:l`${e&&l`<span class="advance-verb">${s($w_16)}</span>`}
    <span class="advance-name">${e?d(e.title):s($w_111)}</span>
    ${n.length>0&&l`<span class="advance-passes">${s($w_585,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function wu({store:t,faces:e,close:n}){let o=s($w_114,{day:d(tt(t.view.value).title)});return l`<${ht} text=${o} yes=${s($w_534)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${Ae} store=${t} faces=${e} /><//>`}function hu({store:t,close:e}){let n=s($w_353,{day:d(tt(t.view.value).title)});return l`<${ht} text=${n} yes=${s($w_540)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var vu={end:wu,again:hu};function gu({store:t}){let{moves:e}=t,{index:n}=N(t.view.value),{clock:o}=t.view.value;return l`<div class="small-moves">
    <button type="button" disabled=${n===0} onClick=${e.back}>${s($w_41)}</button>
    <button type="button" disabled=${!o} onClick=${e.holdOrResume}>
      ${o?.held_at?s($w_304):s($w_277)}</button>
    <${Dn} moves=${e} by=${-1} label=${s($w_251)} off=${!o} />
    <${Dn} moves=${e} by=${1} label=${s($w_252)} off=${!o} />
    <${Dn} moves=${e} by=${5} label=${s($w_127)} off=${!o} />
  </div>
  ${n===0&&l`<button type="button" class="quiet again" onClick=${e.askAgain}>
    ${s($w_348)}</button>`}`}function Dn({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return l`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}<small> min</small></button>`}function di({store:t,faces:e}){let{block:n,next:o}=N(t.view.value),i=R(null);return q(()=>bu(i.current),[n?.id]),n?l`<section class="now" ref=${i} aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${s($w_240)} · ${d(t.page.kinds[n.kind])}</p>
      <h2 id="now-title">${d(n.title)}</h2>
      ${!t.may("Advance")&&l`<p class="next">
        <span>${s($w_203)}:</span> ${o?d(o.title):s($w_110)}</p>`}
    </div>
    <${yu} store=${t} />
    <${$i} store=${t} faces=${e} />
  </section>`:l`<${pi} store=${t} faces=${e} />`}function bu(t){t&&t.getBoundingClientRect().top<0&&t.scrollIntoView({block:"start"})}function yu({store:t}){let{clock:e,outlook:n,session:o}=t.view.value,i=B(t.live),{text:r,tone:a}=xs(bs(t.view.value,i));return l`<div class="timing">
    <div class="now-clock">${e?l`<${ci} clock=${e} live=${t.live} big=${!0} />`:l`<p class="no-clock">${s($w_219)}</p>`}</div>
    <dl class="facts">
      <${ee} name=${s($w_18)} tone=${a}>${r}<//>
      ${e&&l`<${ku} clock=${e} now=${i} />`}
      ${n&&l`<${ee} name=${s($w_84)}>
        ${O(n.ends_at)} <small>${Cs(n.over)}</small><//>`}
      <${ee} name=${s($w_495)}>${O(i)}
        ${ho(i)&&l` <small>${s($w_638,{city:o.city})}</small>`}<//>
    </dl>
  </div>`}function ku({clock:t,now:e}){let n=Su(t,e);return n<e?l`<${ee} name=${s($w_472)}>${O(t.ends_at)}<//>`:l`<${ee} name=${s($w_465)}>${O(n)}<//>`}function ee({name:t,tone:e,children:n}){return l`<div data-tone=${e}><dt>${t}</dt><dd>${n}</dd></div>`}var Su=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function mi({store:t}){let{pane:e,view:n,live:o}=t,{clock:i}=n.value,r=B(o),a=i?` ${it(wt(i,r))}`:"",u=[["now",s($w_240)],["agenda",s($w_19)],["messages",s($w_191)],["people",s($w_279)]];return l`<nav class="panes" aria-label=${s($w_276)}>
    ${u.map(([c,f])=>l`<button type="button" key=${c}
      aria-current=${e.value===c?"true":null} onClick=${()=>e.value=c}>
      ${f}${c==="now"&&l`<span class="left" aria-hidden="true">${a}</span>`}
    </button>`)}
  </nav>`}var _i=6e4,xu=30*_i;function wi({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return l`<div class="guests">
    <${U} tone=${e?"good":"off"}>
      ${e?s($w_135):s($w_255)}<//>
    ${t.may("CloseDoor")&&l`<button type="button" onClick=${n}>
      ${e?s($w_63):s($w_263)}</button>`}
    <${Cu} store=${t} />
    ${t.may("SetSeats")&&l`<${Ou} store=${t} />`}
  </div>`}function Cu({store:t}){let e=B(t.live),{rush:n,shown_out:o=[]}=t.peopleView.value??{},i=n&&e<n.last+_i,r=n&&n.here>0&&e<n.last+xu,a=n&&O(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=f=>t.act({type:"TakeBackDismissal",dismissed:f.id});return l`
    ${r&&l`<${U} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_669,{n:n.minute}):s($w_137,{from:a,n:n.here})}<//>
      ${t.may("DismissGuests")&&l`<${X} label=${s($w_329,{from:a})} run=${u} tone="bad"
        question=${s($w_330,{n:n.here})}
        yes=${s($w_538,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map(f=>l`<div key=${f.id} class="row">
      <span>${s($w_136,{n:f.count})}</span>
      <button type="button" onClick=${()=>c(f)}>${s($w_174)}</button></div>`)}`}function Ou({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?l`<${et} head=${s($w_368)}>
    ${()=>e.map(n=>l`<label class="field" key=${n.id}>
      <span lang=${I(n.title)}>${d(n.title)}</span>
      <select value=${n.seats} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_570)}</option>
        <option value="confirm">${s($w_608)}</option>
        <option value="badge">${s($w_572)}</option>
      </select></label>`)}<//>`:null}function hi({store:t,person:e}){let n=l`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_582):s($w_571)}${e.free?` · ${s($w_593)}`:""}</small>${!e.confirmed&&l` <${Ut} />`}
    ${e.like&&l`<small class="like">${s($w_82,{name:Tu(t,e.like)})}</small>`}`;return t.may("RenamePerson")?l`<li class="person"><${et} head=${n} className="person-face">
    ${()=>l`<div class="person-desk">
      <${ge} store=${t} person=${e} />
      <${Eu} store=${t} person=${e} />
      <${Mu} store=${t} person=${e} />
    </div>`}<//></li>`:l`<li class="person"><div class="person-face">${n}</div></li>`}function Tu(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function Eu({store:t,person:e}){let[n,o]=S(d(e.name));return l`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${ct} label=${s($w_200)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_300)}</button>
  </form>`}function Mu({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return l`<div class="row">
    ${!e.confirmed&&l`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_75)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_172)}</button>
    ${e.seat&&l`<p class="hint">${s($w_102)}</p>`}
    <${X} label=${s($w_328)} question=${s($w_334,{name:n})}
      yes=${s($w_537)} run=${i} tone="bad" />
  </div>`}function vi({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return l`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${U} tone="warn" live=${!0}>${s($w_514,{n:e.length})}<//></div>
    <p class="hint">${s($w_460)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&l`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_76,{n:o.length})}</button>`}
    <${nt} rows=${e} by="unconfirmed" className="plain">
      ${i=>l`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&l`<button type="button" aria-label=${s($w_77,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_75)}</button>`}</li>`}<//>
  </div>`}function gi({store:t}){let[e,n]=S("group"),[o,i]=S(""),r=t.people.value.filter(ve(o)),a=R(null),u=c=>{i(c),a.current.scrollIntoView({block:"start"})};return l`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${a}>
    <h2 id="people-title">${s($w_279)}</h2>
    <${ct} label=${s($w_126)} type="search" value=${o} set=${u} />
    ${!o.trim()&&l`
      <p class="counts">${s($w_659,Pu(t))}</p>
      <${vi} store=${t} />
      <${wi} store=${t} />
      <${Du} by=${e} setBy=${n} />`}
    ${Lu(t,e,r).map(c=>l`<${Nu} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&l`<p class="hint" role="status">${s($w_224)}</p>`}
    ${!o&&l`<${Au} seats=${bi(t)} />`}
  </section>`}function Du({by:t,setBy:e}){let n=(o,i)=>l`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return l`<fieldset class="choices"><legend class="sr-only">${s($w_342)}</legend>
    ${n("group",s($w_49))}${n("team",s($w_50))}
  </fieldset>`}function Nu({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return l`<h3 id=${o}>${e.title} <small>${Ru(e,n)}</small></h3>
    <${nt} rows=${e.people} by=${o} className="plain">
      ${i=>l`<${hi} key=${i.id} store=${t} person=${i} />`}<//>`}function Ru({people:t,all:e},n){return n?s($w_674,{n:t.length,all:e}):s($w_675,{n:t.filter(o=>o.here).length,all:e})}function Au({seats:t}){return t.length?l`<${et} id="people-missing" head=${s($w_229,{n:t.length})}>
    ${()=>l`<${nt} rows=${t} by="people-missing">${e=>l`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function Lu(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map(f=>f.id)),r={id:"none",title:e==="team"?s($w_143):s($w_142)},a=[...o.map(({id:f,title:p})=>({id:f,title:d(p),is:m=>m[e]===f})),{...r,is:f=>!i.has(f[e])}],u=t.people.value;return a.map(f=>({...f,people:n.filter(f.is),all:u.filter(f.is).length})).filter(f=>f.people.length)}function Pu(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:bi(t).length}}function bi(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var yi=1e3,ki=60*yi;function Si({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&l`<${Iu} view=${t.view.value} />`;let o=!e||e.alone?Bu:e.lengths?ju:Fu;return l`${e&&l`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${Hu(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&l`<${Uu} store=${t} taken=${n} />`}`}function Iu({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return l`<p class="proposal-line">${s($w_128,{time:O(Oi(t)),span:j(e)})}</p>`}function Uu({store:t,taken:e}){let n=e.block?s($w_467):s($w_324);return l`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${yt(t)} onClick=${t.replanning.undo}>${s($w_501)}</button>
  </div>`}function Bu({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:l`${e>=ki&&l`<p>${s($w_373,{span:j(e)})}</p>`}
    <${xi} store=${t} primary />`}function xi({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:l`<button type="button" class=${e?"primary":""} aria-disabled=${yt(t)} onClick=${t.replanning.endInTime}>
    ${s($w_112,{time:O(n)})}</button>`}function ju({store:t}){let e=t.view.value,n=tt(e),o=n.blocks.filter(i=>Vu(n,i,e.proposal.lengths));return l`<table>
      <thead><tr>${[s($w_48),s($w_240),s($w_286)].map(i=>l`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&l`<${Wu} store=${t} />`}
        ${o.map(i=>l`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${j(jt(n,i))}</td>
          <td><strong>${j(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>
    <button type="button" class="primary" aria-disabled=${yt(t)} onClick=${t.replanning.take}>${s($w_362)}</button>`}function Wu({store:t}){let e=t.view.value,n=B(t.live);return l`<tr>
    <th scope="row">${d(N(e).block.title)} (${s($w_603)})</th>
    <td>${s($w_631,{time:O(gn(e.clock,n))})}</td>
    <td><strong>${s($w_631,{time:O(e.proposal.ends_at)})}</strong></td>
  </tr>`}function Fu({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,a=pt(e).filter(f=>o.includes(f.id)),u=a.length>1?s($w_163):s($w_166),c=j(Math.max(ki,n));return l`<p>${s($w_116,{span:c})}${" "}
      ${a.length?u:i==null&&qu(r)}</p>
    ${(a.length>0||i!=null)&&l`<div class="proposal-moves">
      ${a.map(f=>l`<button type="button" key=${f.id} aria-disabled=${yt(t)}
        onClick=${()=>t.replanning.leaveOut(f)}>${s($w_160,{title:d(f.title)})}</button>`)}
      <${xi} store=${t} />
    </div>`}`}function qu(t){return t?s($w_164):s($w_165)}function Hu(t){let{alone:e,over:n}=t.proposal,o=Ci(t),i={span:j(n),title:o&&d(o.title),time:O(Oi(t))};return e?o?s($w_470,i):s($w_471,i):s($w_497,{what:o?`${i.title} (${i.time})`:s($w_625)})}var Ci=t=>pt(t).find(e=>e.id===t.proposal.until),Oi=t=>Ci(t)?.planned??gs(tt(t));function Vu(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-jt(t,e))>=yi}var Gu={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function Nn({name:t,label:e}){return l`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${Gu[t]} />
  </svg>`}var Ku=6e4;function Ti({store:t}){return l`<nav class="rail" aria-label=${s($w_19)}>
    ${t.view.value.days.map(e=>l`<${Ju} key=${e.id} store=${t} day=${e} />`)}
  </nav>`}function Ju({store:t,day:e}){let n=t.view.value,o=R(null),i=!n.block&&n.begins!=null&&gt(n)?.id===e.id;return q(()=>{i&&Qu(o.current)},[i]),l`<section ref=${o} aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Pt(e.date)}</small></h2>
    <ol>${e.blocks.map(r=>l`<${zu} key=${r.id} store=${t} block=${r} />`)}</ol>
  </section>`}function zu({store:t,block:e}){let n=Te(t.view.value,e),o=t.peek.value===e.id,i=Ei(t.view.value,e,n),r=R(null),a=n==="now"?t.view.value.block:o;return q(()=>{a&&Yu(r.current)},[a]),l`<li ref=${r}>
    <button type="button" class="stop" data-state=${n} data-late=${i?"true":null} aria-current=${n==="now"?"step":null}
        aria-pressed=${o?"true":"false"} onClick=${()=>t.look(o?null:e.id)}>
      <${Zu} state=${n} />
      <span class="stop-time">${Xu(t.view.value,e,n)}</span>
      <span class="stop-name" lang=${I(e.title)}>${d(e.title)}
        ${e.lock&&l`${" "}<${Nn} name="lock" label=${s($w_492)} />`}
      </span>
      <${tc} view=${t.view.value} block=${e} state=${n} />
    </button>
  </li>`}function Yu(t){let e=t.closest(".rail");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function Qu(t){let e=t.closest(".rail");e.scrollTop+=t.getBoundingClientRect().top-e.getBoundingClientRect().top}function Zu({state:t}){let e={now:s($w_240),done:s($w_100),skipped:s($w_167),ahead:s($w_498)};return l`<span class="mark"><${Nn} name=${{now:"here",done:"tick",skipped:"skipped",ahead:"ahead"}[t]} label=${e[t]} /></span>`}function Xu(t,e,n){let o=Mi(e,n);if(o!=null)return O(o);let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?l`<span class="sr-only">${s($w_597)}</span>`:Di(e,i)}function tc({view:t,block:e,state:n}){let o=[],i=Ei(t,e,n);i&&o.push(l`<strong>${s($w_684,{span:j(i)})}</strong>`),n==="skipped"&&Oe(t,e)&&o.push(s($w_587));let r=Mi(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return r!=null&&e.planned!=null&&Math.abs(r-e.planned)>=Ku&&o.push(s($w_616,{time:Di(e,e.planned)})),n==="done"&&o.push(s($w_630,{span:j(nc(e))})),n==="ahead"&&e.length!=null&&o.push(ec(t,e)),o.length?l`<span class="stop-more">${o.map((a,u)=>l`<span key=${u}>${a}</span>`)}</span>`:null}function ec(t,e){let n={span:j(e.length)};return e.length>bt(Xt(t,e.id),e)?s($w_588,n):s($w_622,n)}function Ei(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function Mi(t,e){return e==="now"?t.visits.at(-1)?.came:e==="done"?t.visits[0].came:null}function nc(t){return t.visits.reduce((e,n)=>e+(n.left??n.came)-n.came,0)}var Di=(t,e)=>`${t.soft?"~":""}${O(e)}`;var Ni=new WeakMap;function Ri(t){let e=t.view.value;if(!e)return;let n=Ni.get(t);if(Ni.set(t,e.block),n===void 0||n===e.block)return;let o=oc(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,sc(t,n),t.toasts.show(o,{key:"move"}))}function oc(t){let{block:e}=N(t);return e?s($w_337,{title:d(e.title)}):t.phase==="before"?s($w_338):s($w_336)}function sc(t,e){if(t.page.role!=="moderator")return;let{of:n,takes:o}=t.waiting.peek();o(t.view.peek().block)&&!ic()?t.peek.value=null:n(e)>0&&t.peek.peek()===null&&(t.peek.value=e)}function ic(){return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)")}function Ai({store:t}){let{session:e}=t.view.value,{begins:n}=t.view.value,o=n?gt(t.view.value):tt(t.view.value);return l`<header class="top">
    <div class="top-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&l`<strong class="rehearsal">${s($w_297)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <${rc} store=${t} />
    <div class="top-facts">
      <${ac} live=${t.live} />
      <${lc} store=${t} />
      <${uc} store=${t} />
      <${cc} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_155)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  </header>`}function rc({store:t}){let e=B(t.live),{clock:n}=t.view.value,{block:o}=N(t.view.value);return o?l`<p class="top-now" aria-hidden="true">
    ${n&&l`<strong>${it(wt(n,e))}</strong>`}
    <span>${d(o.title)}</span>
  </p>`:null}function ac({live:t}){let e={connecting:[s($w_79),"warn"],live:[s($w_175),"good"],polling:[s($w_176),"info"],offline:[s($w_245),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_602)}`:n;return l`<${U} tone=${o} live=${!0}>${r}<//>`}function lc({store:t}){let e=t.people.value,n=e.filter(o=>o.here).length;return l`<p class="count"><strong>${ut(n)}</strong> ${s($w_605,{n:e.length})}</p>`}function uc({store:t}){let e=t.peek.value??t.view.value.block;return t.waiting.value.queues.map(({kind:n,count:o,words:i,after:r})=>o?l`<button type="button" class="badge" key=${n} onClick=${()=>t.look(r(e))}>${i}</button>`:l`<p class="count none" key=${n}>${i}</p>`)}function cc({page:t}){return t.languages.filter(n=>n!==st()).map(n=>l`<a class="switch" key=${n} lang=${n} hreflang=${n}
    href=${`/lang/${n}?next=/console`}>${It(n)}</a>`)}function Li({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[a,u,c,f,p]=fc(o,i,r),m=()=>t.act({type:c,seen:n}),_=()=>t.act({type:"LeaveClock"});return l`<div class="trouble interruption"><p><strong>${a}</strong> ${u}</p>
    ${t.may("LeaveClock")&&l`<p class="row">
      ${r&&l`<button type="button" onClick=${m}>${f}</button>`}
      <button type="button" onClick=${_}>${p}</button></p>`}
  </div>`}function fc(t,e,n){let o=it(Math.abs(e));return t==="slept"?[s($w_435,{time:o}),s($w_130),"GiveTimeBack",s($w_129,{time:o}),s($w_221)]:[e>0?s($w_386,{time:o}):s($w_385,{time:o}),n?s($w_20):"","CountByClock",s($w_83),s($w_21)]}function Pi({store:t}){let e=t.trouble.value;return l`<div class="troubles" role="alert">
    ${e&&l`<div class="trouble"><p><strong>${s($w_234)}</strong>
      ${" "}${dc(e)} ${s($w_124)}</p></div>`}
    ${(t.view.value?.loss||t.live.rolledBack.value)&&l`<div class="trouble"><p><strong>${s($w_442)}</strong>
      ${" "}${$c(t.view.value?.loss)} ${s($w_36)}</p></div>`}
    ${t.view.value?.doubt&&l`<div class="trouble"><p><strong>${s($w_432)}</strong>
      ${" "}${pc(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&l`<div class="trouble"><p><strong>${s($w_196)}</strong>
      ${" "}${s($w_526)}</p></div>`}
    ${t.live.status.value==="offline"&&l`<div class="trouble"><p><strong>${s($w_475)}</strong>
      ${" "}${s($w_400)}</p></div>`}
    <${Li} store=${t} />
  </div>
  ${t.view.value?.plain&&l`<p class="plain-way soft small">${s($w_320)}</p>`}`}function pc({rows:t,at:e}){let n=O(e);return t?s($w_39,{count:t,time:n}):s($w_40,{time:n})}function $c(t){return t?.rows&&s($w_645,{count:t.rows,time:O(t.at)})}function dc(t){return{"disk-full":s($w_436),"read-only":s($w_440),busy:s($w_29),"in-doubt":s($w_439),"io-error":s($w_438)}[t]??s($w_177)}function Rn({points:t}){return t?.length?l`<ul class="points">${t.map(e=>l`<${G} tag="li" text=${e} />`)}</ul>`:null}function Ii({who:t}){return t?.length?l`
    <ul class="who">${t.map(e=>l`
      <li><${G} tag="strong" text=${e.name} />${e.role&&l`
        <span class="who-role"><${G} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function Ui({terms:t}){return t?.length?l`
    <dl class="terms">${t.map(e=>l`
      <div><${G} tag="dt" text=${e.term} /><${G} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function Bi({sections:t,folded:e=!1,tag:n="h2",beside:o}){if(!t?.length)return null;let i=e?mc:_c,r=a=>t.filter(u=>d(u.title)===d(a.title)).length>1;return l`<div class="shows">${t.map(a=>l`<${i} key=${a.id} section=${a} twin=${r(a)} tag=${n} beside=${o} />`)}</div>`}function mc({section:t,twin:e,tag:n}){return l`
    <details class="folded">
      <summary><${n}><${G} text=${t.title} />${e&&l`${" "}
        <${G} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${ji} section=${t} />
    </details>`}function _c({section:t,tag:e,beside:n}){return l`
    <section class="context">
      <${G} tag=${e} text=${t.title} />
      <${ji} section=${t} />
      ${n?.(t)}
    </section>`}function ji({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return l`
    <div class=${`shown shown-${t.layout}`}>
      <${G} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>l`<${wc} item=${n} />`)}
      <//>
    </div>`}function wc({item:t}){return l`
    <li>
      <${G} tag="strong" class="shown-title" text=${t.title} />
      <${G} tag="span" class="shown-text" text=${t.text} />
      <${Rn} points=${t.points} />
      <${G} tag="small" class="shown-note" text=${t.note} />
    </li>`}var hc=6e4,Le=5,vc=600;function Wi({store:t,id:e}){let n=t.view.value,{day:o}=N(n),i=o?.blocks.find(u=>u.id===e);if(!i||!Oe(n,i)||!t.may("SetLength"))return null;if(i.left_out)return l`<${gc} store=${t} block=${i} />`;let r=bt(o,i)>0,a=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&a?null:l`<div class="ahead" role="group" aria-label=${s($w_473)}>
    ${r&&l`<${bc} store=${t} day=${o} block=${i} />`}
    ${!a&&l`<button type="button" class="quiet leave-out" aria-disabled=${yt(t)}
      onClick=${()=>t.replanning.leaveOut(i)}>${s($w_159)}</button>`}
  </div>`}function gc({store:t,block:e}){return l`<div class="ahead">
    <p>${s($w_168)}</p>
    <button type="button" aria-disabled=${yt(t)} onClick=${()=>t.replanning.takeIn(e)}>${s($w_355)}</button>
  </div>`}function bc({store:t,day:e,block:n}){let o=Math.round(jt(e,n)/hc),i=a=>()=>t.replanning.setLength(n,a),r={span:j(jt(e,n))};return l`<p>${s($w_171,r)}</p>
    <button type="button" class="minutes" disabled=${o<=Le} aria-label=${s($w_689)}
      onClick=${i(o-Le)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>vc-Le} aria-label=${s($w_2)}
      onClick=${i(o+Le)}>+5<small> min</small></button>
    ${n.length!=null&&l`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_34,{span:j(bt(e,n))})}</button>`}`}function Fi({store:t,faces:e}){let n=t.view.value,o=t.peek.value??n.block??yc(n),i=t.plan.value?.faces[o];if(!i)return null;let r=o===n.block;return l`<section class="work" data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?l`<h2 id="work-title">${s($w_462)}</h2>`:l`<${kc} store=${t} block=${i} />`}
    <${Oc} store=${t} block=${i} current=${r} faces=${e} />
    <${Tc} store=${t} block=${i} notes=${t.notes.value[o]} />
  </section>`}function yc(t){return gt(t)?.blocks[0]?.id}function kc({store:t,block:e}){let n=R(null);return q(()=>{t.peek.value&&n.current.scrollIntoView({block:"nearest"})},[e.id]),l`<div class="peek-head" ref=${n}>
    <p class="kind">${Sc(t.view.value,e.id)} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${I(e.title)}>${d(e.title)}</h2>
    <${xc} store=${t} block=${e} />
    <${Wi} store=${t} id=${e.id} />
  </div>`}function Sc(t,e){if(t.block)return s($w_259);let n=pt(t).find(o=>o.id===e);return Te(t,n)==="ahead"?s($w_179):s($w_182)}function xc({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return l`<${Cc} store=${t} asked=${o} block=${e} />`;let{day:i}=N(n),r=n.block&&Xt(n,e.id)===i,a=()=>t.moves.ask(e.id),u=()=>t.look(null);return l`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&l`<button type="button" class="primary" onClick=${a}>${s($w_134)}</button>`}
    ${t.peek.value&&l`<${rt} store=${t} block=${e.id} />`}
    ${n.block&&t.peek.value&&l`<button type="button" onClick=${u}>${s($w_305)}</button>`}
    ${n.block&&!r&&l`<p class="hint">${s($w_463)}</p>`}
  </div>`}function Cc({store:t,asked:e,block:n}){let o=e.skips.map(r=>d(r.title)).join(", "),i=e.back?s($w_360):s($w_361,{blocks:o});return l`<${ht} text=${i} yes=${s($w_535)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function Oc({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return ot(()=>{if(!i||!r)return null;let a=l`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return l`<div class="desk">${a}</div>`},[i,r,e,n,t])}function Tc({store:t,block:e,notes:n}){let o=[e.who,e.points,e.shows,e.terms];return!e.note&&!n&&o.every(r=>r.length===0)?l`<p class="hint">${s($w_419)}</p>`:l`<div class="paper">
    <h3>${s($w_144)}</h3>
    <${Ii} who=${e.who} />
    <${Rn} points=${e.points} />
    ${e.note&&l`<p class="note" lang=${I(e.note)}>${d(e.note)}</p>`}
    ${n&&l`<h4>${s($w_233)}</h4>
      <p class="words" lang=${I(n)}>${d(n)}</p>`}
    <${Bi} sections=${e.shows} tag="h4"
      beside=${r=>l`<${rt} store=${t} block=${e.id} of="section" id=${r.id} />`} />
    <${Ui} terms=${e.terms} />
  </div>`}function Ec({store:t}){return q(()=>ei(t),[t]),t.view.value?l`<div class="console" data-pane=${t.pane.value}>
    <${Ai} store=${t} />
    <${Pi} store=${t} />
    <${mi} store=${t} />
    <div class="columns">
      <${Ti} store=${t} />
      <main id="main" class="center" tabindex="-1">
        <${di} store=${t} faces=${Se} />
        ${t.narrow.value&&l`<${En} store=${t} />`}
        <${Si} store=${t} />
        <${Fi} store=${t} faces=${Se} />
      </main>
      <aside class="side" aria-label=${s($w_344)}>
        ${!t.narrow.value&&l`<${En} store=${t} />`}
        <${zs} store=${t} />
        <${gi} store=${t} />
        <${hs} store=${t} />
      </aside>
    </div>
    <${Js} store=${t} />
    <${Xs} store=${t} />
    <${ws} />
  </div>`:l`<p class="loading" role="status">${s($w_79)}</p>`}var Mc=_s(Et,_n,{door:"/console"}),qi=Zs(Mc,Et,Se);J(()=>Ri(qi));var Hi=document.getElementById("app");Lo(Hi);Qo();Ve(l`<${Ec} store=${qi} />`,Hi);
//# sourceMappingURL=/static/built/console.js.map
