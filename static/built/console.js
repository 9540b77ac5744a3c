/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var ar=Object.defineProperty;var lr=(t,e)=>{for(var n in e)ar(t,n,{get:e[n],enumerable:!0})};var M,Gn,qe,pt,Fe,ie,Kn,oe,Jn,He,We,ur,qt=Symbol.for("pv"),re={},ae=[],cr=/^m(i|n|o|s|text|space)$/,Ve=Array.isArray,Ge=ae.slice,yt=Object.assign;function bt(t){t&&t.parentNode&&t.remove()}function kt(t,e,n){var o,i,r,l={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:l[r]=e[r];return u>2&&(l.children=u>3?Ge.call(arguments,2):n),Wt(t,l,o,i,null)}function Wt(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qt,__v:i||++Gn,__i:-1,__u:0};return!i&&M.vnode&&M.vnode(r),r}function mt(t){return t.children}function Dt(t,e){this.props=t,this.context=e,this.__g=0}function dt(t,e){if(e==null)return t.__&&dt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:dt(t)}function fr(t){var e,n=t.__v,o=n.__e,i=[],r=[],l=t.__P;l&&((e=yt({constructor:qt},n)).__v=n.__v+1,M.vnode&&M.vnode(e),Ke(l,e,n,t.__n,l.namespaceURI,32&n.__u?[o]:null,i,o||dt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,to(i,e,r),n.__=n.__e=null,e.__e!=o&&zn(e))}function zn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zn(t)}function Hn(t){(8&t.__g||(t.__g|=8,pt.push(t),ie++))&&Fe==M.debounceRendering||((Fe=M.debounceRendering)||queueMicrotask)(Yn)}function Yn(){try{for(var t,e=1;pt.length;)pt.length>e&&pt.sort(Kn),t=pt.shift(),e=pt.length,8&t.__g&&fr(t)}finally{(ie=pt.length)&&(Fe||queueMicrotask)(Yn)}}function Qn(t,e,n,o,i,r,l,u,c,f,$){var m,_,p,g,D,w,h=o.__k||ae,b=e.length;for(c=$r(n,e,h,c,b),m=0;m<b;m++)(p=n.__k[m])!=null&&(_=~p.__i&&h[p.__i]||re,p.__i=m,w=Ke(t,p,_,i,r,l,u,c,f,$),g=p.__e,(_.ref!=p.ref||8&_.__u)&&(_.ref&&Je(_.ref,null,p,_),p.ref&&$.push(p.ref,p.__c||g,p)),D=D||g,4&p.__u?(c=Zn(p,c,t,!_.__v),_.__e&&(_.__e=null)):typeof p.type=="function"&&w!==void 0?c=w:g&&(c=g.nextSibling),p.__u&=-21);return n.__e=D,c}function $r(t,e,n,o,i){var r,l,u,c,f,$,m,_,p,g=n.length,D=g,w=0,h=0,b=t.__k=Array(i);for(r=0;r<i;r++)(l=e[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=b[r]=Wt(null,l):Ve(l)?l=b[r]=Wt(mt,{children:l}):l.constructor===qt&&l.__b?l=b[r]=Wt(l.type,l.props,l.key,l.ref,l.__v):b[r]=l,c=r+w,l.__=t,l.__b=t.__b+1,u=null,~(f=l.__i=pr(l,n,c,D))&&(D--,(u=n[f])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,f==c-1?w--:f==c+1?w++:f!=c&&(f>c?w--:w++,h=1)):(~f||(i>g?w--:i<g&&w++),typeof l.type!="function"&&(l.__u|=4))):b[r]=null;if(h){for($=[],m=[],r=0;r<i;r++)if((l=b[r])&&16&l.__u){for(w=0,_=$.length;w<_;)$[p=w+_>>1]<l.__i?w=p+1:_=p;$[w]=l.__i,m[r]=w+1}for(w=$.length;r--;)m[r]&&(m[r]==w?w--:b[r].__u|=4)}if(D)for(r=0;r<g;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=dt(u)),ze(u,u));return o}function Zn(t,e,n,o){var i,r,l,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=Zn(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=dt(t))&&!e.parentNode&&(e=null),l=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,e):n.insertBefore(l,e||null)),e=l;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function pr(t,e,n,o){var i,r=t.key,l=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&l==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i}return-1}function Vn(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ne(t,e,n,o,i){var r,l;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Vn(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Vn(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(l=We[e]||(We[e]=dr(e)),(t.__a||(t.__a={}))[e]=He,r=e!=(e=e.replace(Jn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,l,r):t.removeEventListener(e,l,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function dr(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[oe]==null)e[oe]=He++;else if(e[oe]<this.__a[t])return;return n(M.event?M.event(e):e)}}}function Ke(t,e,n,o,i,r,l,u,c,f){var $,m,_,p,g,D,w,h,b,T,O,$t,v,y,k,E,L,K,H=e.type;if(e.constructor!==qt)return null;128&n.__u&&(c=32&n.__u,$=n.__c.__z)&&(e.__u|=c,m=r=[],$.nodeType==8?u=se($,r):r.push($),u=r[0]||u),($=M.__b)&&$(e);t:if(typeof H=="function"){_=l.length;try{if(h=e.props,b=($=H.prototype)&&$.render,T=($=H.contextType)&&o[$.__c],O=$?T?T.props.value:$.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(b?e.__c=p=new H(h,O):(e.__c=p=new Dt(h,O),p.constructor=H,p.render=_r),T&&T.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),H.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=yt({},p.__s)),yt(p.__s,H.getDerivedStateFromProps(h,p.__s)))),g=p.props,D=p.state,p.__v=e,n.__c){if(h!==g&&b&&!H.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(h,O),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(h,p.__s,O)===!1){e.__v!=n.__v&&(p.props=h,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),ae.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),u=dt(n);break t}p.componentWillUpdate&&p.componentWillUpdate(h,p.__s,O),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,D,w)})}else b&&!H.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=O,p.props=h,p.__P=t,p.__g&=-5,$t=M.__r,v=b?25:0;do p.__g&=-9,$t&&$t(e),$=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++v<25);b&&(ae.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=yt({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(g,D)),y=$&&$.type===mt&&$.key==null?$.props.children:$,h.__P&&($=u,i=(t=h.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Q){Q&&ze(Q,Q)}),n.__k=null),u=n.__k?dt(n,0):null),u=Qn(t,Ve(y)?y:[y],e,n,o,i,r,l,u,c,f),h.__P&&(e.__e=null,u=$),e.__u&=-161,m&&m.some(bt),p.__h.length&&l.push(p),1&p.__g&&(p.__g&=-4)}catch(Q){if(l.length=_,e.__v=null,c||r)if(Q&&Q.then){if(e.__u|=128|c,r){for(~(L=r.indexOf(u||void 0))||(L=r.length);(K=r[L-1])&&K.nodeType==8;)L--;for(;L<r.length;L++)if(K=r[L])if(r[L]=null,k){if(K==E)break}else{if(K.nodeType!=8)break;K.data.startsWith("$s")&&(E=se(k=K))}}if(!k){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;k=u}($=se(k=e.__c.__z||(e.__c.__z=k)))?(e.__e=k,u=$):e.__e=u,u=u&&u.nextSibling}else r&&r.some(bt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Q&&Q.then||Xn(e),M.__e(Q,e,n)}}else u=e.__e=mr(n.__e,e,n,o,i,r,l,c,f,t);return($=M.diffed)&&$(e),u}function se(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Xn(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Xn))}function to(t,e,n){for(var o=0;o<n.length;)Je(n[o++],n[o++],n[o++]);M.__c&&M.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){M.__e(r,i.__v)}})}function mr(t,e,n,o,i,r,l,u,c,f){var $,m,_,p,g,D,w,h,b=n.props||re,T=e.props,O=e.type;if(O=="svg"?i="http://www.w3.org/2000/svg":O=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for($=0;$<r.length;$++)if((g=r[$])&&(O?g.localName==O:g.nodeType==3)){t=g,r[$]=null;break}}if(!t){if(h=f.ownerDocument||document,!O)return h.createTextNode(T);t=h.createElementNS(i,O,T.is?T:f),u&&(M.__m&&M.__m(e,r),u=!1),r=null}if(O){if(f=O=="template"&&t.content||t,r=O=="textarea"&&T.defaultValue!=null?null:r&&Ge.call(f.childNodes),!u&&r)for(b={},$=0;$<t.attributes.length;$++)b[(g=t.attributes[$]).name]=g.value;for($ in b)g=b[$],$=="dangerouslySetInnerHTML"?_=g:$=="children"||$ in T||$=="value"&&"defaultValue"in T||$=="checked"&&"defaultChecked"in T||ne(t,$,null,g,i);for($ in T)g=T[$],$=="children"?p=g:$=="dangerouslySetInnerHTML"?m=g:$=="value"?D=g:$=="checked"?w=g:u&&typeof g!="function"||b[$]===g||ne(t,$,g,b[$],i);m?(u||_&&(m.__html==_.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(_&&(t.textContent=""),(O=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&cr.test(O))&&(i="http://www.w3.org/1999/xhtml"),Qn(f,Ve(p)?p:[p],e,n,o,i,r,l,r?r[0]:n.__k&&dt(n,0),u,c),r&&r.some(bt)),u&&O!="textarea"||($="value",O=="progress"&&D==null?t.removeAttribute($):D==null||D===t[$]&&(O!="progress"||D)||ne(t,$,D,b[$],i),$="checked",w!=null&&w!=t[$]&&ne(t,$,w,b[$],i))}else b===T||u&&t.data==T||(t.data=T);return t}function Je(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){M.__e(i,n)}}function ze(t,e,n){var o,i,r,l;if(M.unmount&&M.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Je(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){M.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(l=0;l<o.length;l++)o[l]&&ze(o[l],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=se(o,r=[]))&&(o==t.__e&&r.some(bt),bt(i),bt(o)),n||bt(t.__e),t.__e=t.__c=t.__=null}function _r(t,e,n){return this.constructor(t,n)}function Ye(t,e){var n,o,i,r;M.__&&M.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Wt(mt,{children:[t]}),i=[],r=[],Ke(e,e.__k,o||re,re,e.namespaceURI,o?null:e.firstChild?Ge.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),to(i,e.__k,r),e.__k.props.children=null}M={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((l=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=1),l&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw ie=0,t}},Gn=0,qe=function(t){return t!=null&&t.constructor===qt},Dt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=yt({},this.state)),typeof t=="function"&&(t=t(yt({},n),this.props)),t&&(yt(n,t),this.__v&&(e&&this.__k.push(e),Hn(this)))},Dt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Hn(this))},Dt.prototype.render=mt,pt=[],ie=0,Kn=function(t,e){return t.__v.__b-e.__v.__b},oe=Symbol(),Jn=/(PointerCapture)$|Capture$/i,He=0,We={},ur=0;var no=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[e[++r]]=u:l===6?o[1][e[++r]]+=u+"":l?(i=t.apply(u,no(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},eo=new Map;function oo(t){var e=eo.get(this);return e||(e=new Map,eo.set(this,e)),(e=no(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,l="",u="",c=[0],f=function(_){r===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,l):r===3&&(_||l)?(c.push(3,_,l),r=2):r===2&&l==="..."&&_?c.push(4,_,0):r===2&&l&&!_?c.push(5,0,!0,l):r>=5&&((l||!_&&r===5)&&(c.push(r,0,l,i),r=6),_&&(c.push(r,_,0,i),r=6)),l=""},$=0;$<n.length;$++){$&&(r===1&&f(),f($));for(var m=0;m<n[$].length;m++)o=n[$][m],r===1?o==="<"?(f(),c=[c],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(f(),r=1):r&&(o==="="?(r=5,i=l,l=""):o==="/"&&(r<5||n[$][m+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),r=2):l+=o),r===3&&l==="!--"&&(r=4,c=c[0])}return f(),c})(t)),e),arguments,[])).length>1?e:e[0]}var xt,q,Qe,so,Ze=Object.is,le=0,po=[],Xe=[],W=M,io=W.__b,ro=W.__r,ao=W.diffed,lo=W.__c,uo=W.unmount,co=W.__;function Vt(t,e){W.__h&&W.__h(q,t,le||e),le=0;var n=q.__H||(q.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function x(t){return le=1,wr(mo,t)}function wr(t,e,n){var o=Vt(xt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):mo(void 0,e),function(r){var l=(o.__N||o.__)[0],u=o.t(l,r);Ze(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var i=q.shouldComponentUpdate;q.shouldComponentUpdate=function(r,l,u){var c=this.__H;if(!c)return!0;var f=!1,$=this.props!=r;if(c.__.some(function(_){_.__N&&(f=!0,Ze(_.__[0],_.__N[0])||($=!0))}),i){var m=i.call(this,r,l,u);return f?m||$:m}return!f||$}}return o.__}function j(t,e){var n=Vt(xt++,3);!W.__s&&on(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,q.__H.__h.push(n))}function en(t,e){var n=Vt(xt++,4);!W.__s&&on(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,q.__h.push(n))}function R(t){return le=5,ot(function(){return{current:t}},[])}function ot(t,e){var n=Vt(xt++,7);return on(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function nn(){var t=Vt(xt++,11);if(!t.__){for(var e=q.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function hr(){var t;do{for(;t=Xe.shift();)try{Ht(t)}catch(n){W.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=po.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ht),e.__h.some(tn),e.__h=[]}catch(n){e.__h=[],W.__e(n,t.__v)}}}while(Xe.length)}W.__b=function(t){q=null,io&&io(t)},W.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),co&&co(t,e)},W.__r=function(t){ro&&ro(t),xt=0;var e=(q=t.__c).__H;e&&(Qe==q?q.__h=[]:(e.__h.some(Ht),e.__h.some(tn),xt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Qe=q},W.diffed=function(t){ao&&ao(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&$o(po.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Qe=q=null},W.__c=function(t,e){e.some(function(n){try{n.__h.some(Ht),n.__h=n.__h.filter(function(o){return!o.__||tn(o)})}catch(o){n.__h=[function(){throw o}]}}),lo&&lo(t,e)},W.unmount=function(t){uo&&uo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,$o(Xe.push(i))}else Ht(i)}catch(r){e=r}}),o.__H=void 0,e&&W.__e(e,o.__v))};var fo=typeof requestAnimationFrame=="function";function vr(t){var e,n=function(){clearTimeout(o),fo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);fo&&(e=requestAnimationFrame(n))}function $o(t){t!=1&&so==W.requestAnimationFrame||((so=W.requestAnimationFrame)||vr)(hr)}function Ht(t){var e=q,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),q=e}function tn(t){var e=q;t.__c=t.__(),q=e}function on(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ze(n,t[o])})}function mo(t,e){return typeof e=="function"?e(t):e}var gr=Symbol.for("preact-signals");function $e(){if(at>1){at--;return}let t,e=!1;for((function(){let n=ue;for(ue=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();Kt!==void 0;){let n=Kt;for(Kt=void 0,ce++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&wo(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(ce=0,at--,e)throw t}function Nt(t){if(at>0)return t();sn=++br,at++;try{return t()}finally{$e()}}var P,Gt,Kt;function Jt(t){let e=P,n=Gt;P=void 0,Gt=void 0;try{return t()}finally{P=e,Gt=n}}var ue,at=0,ce=0,br=0,sn=0,fe=0;function _o(t){if(P===void 0)return;let e=t.n;if(e===void 0||e.t!==P)return e={i:0,S:t,p:P.s,n:void 0,t:P,e:void 0,x:void 0,r:e},P.s!==void 0&&(P.s.n=e),P.s=e,t.n=e,32&P.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=P.s,e.n=void 0,P.s.n=e,P.s=e),e}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=gr;V.prototype.h=function(){return!0};V.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:Jt(()=>{var n;(n=this.W)==null||n.call(this)}))};V.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&Jt(()=>{var o;(o=this.Z)==null||o.call(this)}))}};V.prototype.subscribe=function(t){return J(()=>{let e=this.value;Jt(()=>t(e))},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){return Jt(()=>this.value)};Object.defineProperty(V.prototype,"value",{get(){let t=_o(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(ce>100)throw new Error("Cycle detected");(function(e){at!==0&&ce===0&&e.l!==sn&&(e.l=sn,ue={S:e,v:e.v,i:e.i,o:ue})})(this),this.v=t,this.i++,fe++,at++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{$e()}}}});function S(t,e){return new V(t,e)}function wo(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function ho(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function vo(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function St(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=fe-1,this.f=4}St.prototype=new V;St.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fe))return!0;if(this.g=fe,this.f|=1,this.i>0&&!wo(this))return this.f&=-2,!0;let t=P;try{ho(this),P=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return P=t,vo(this),this.f&=-2,!0};St.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};St.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};St.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(St.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=_o(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function I(t,e){return new St(t,e)}function go(t){let e=t.j;if(t.j=void 0,typeof e=="function"){at++;let n=P;P=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,rn(t),o}finally{P=n,$e()}}}function rn(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,go(t)}function yr(t){if(P!==this)throw new Error("Out-of-order effect");vo(this),P=t,this.f&=-2;try{8&this.f&&rn(this)}finally{$e()}}function Rt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Gt&&Gt.push(this)}Rt.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Rt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,go(this),ho(this),at++;let t=P;return P=this,yr.bind(this,t)};Rt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Kt,Kt=this)};Rt.prototype.d=function(){this.f|=8,1&this.f||rn(this)};Rt.prototype.dispose=function(){this.d()};function J(t,e){let n=new Rt(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var kr=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,bo,de,pe;var yo=[];J(function(){bo=this.N})();function At(t,e){M[t]=e.bind(null,M[t]||(()=>{}))}function zt(t){if(pe){let e=pe;pe=void 0,e()}pe=t&&t.S()}function ko({data:t}){let e=xo(t);e.name="ReactiveDom",e.value=t;let[n,o]=ot(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let l=I(()=>{let $=e.value.value;return $===0?0:$===!0?"":$||""}),u=I(()=>!Array.isArray(l.value)&&!qe(l.value)),c=J(function(){if(this.N=So,u.value){let $=l.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=$)}}),f=this.__$u.d;return this.__$u.d=function(){c(),f.call(this)},[u,l]},[]);return n.value?o.peek():o.value}ko.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:kt(mt,null).constructor},type:{configurable:!0,value:ko},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});At("__b",(t,e)=>{if(zt(),de=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof V&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});At("__r",(t,e)=>{if(t(e),e.type!==mt){zt();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let l;return J(function(){l=this},{name:r}),l.c=i,l})((function(i){return function(){var r;kr&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),de=o,zt(n)}});At("__e",(t,e,n,o)=>{zt(),de=void 0,t(e,n,o)});At("diffed",(t,e)=>{zt(),de=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let l in r){let u=r[l];u===void 0||o&&l in o||(u.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(let l in o){let u=r[l],c=o[l];u===void 0?(u=xr(n,l,c,i),r[l]=u):u.o(c,i)}}}t(e)});function xr(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=S(n);return{o:(l,u)=>{r.value=l,o=u},d:J(function(){this.N=So;let l=r.value.value;o[e]!==l&&(o[e]=l,i?t[e]=l:l!=null&&(l!==!1||e[4]==="-")?t.setAttribute(e,l):t.removeAttribute(e))})}}At("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let l=i[r];l&&l.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});At("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});Dt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function xo(t,e){return ot(()=>S(t,e),[])}var Sr=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function Cr(){Nt(()=>{let t;for(;t=yo.shift();)bo.call(t)})}function So(){yo.push(this)===1&&(M.requestAnimationFrame||Sr)(Cr)}var a=oo.bind(kt);var Ct=JSON.parse(document.getElementById("page").textContent);var Or={value:Ct.lang},lt=()=>Or.value;var Yt=()=>`${lt()}-US`;function st(t){return t.toLocaleString(Yt())}function s(t,e={}){return d(t).replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?st(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[lt()]??Object.values(t)[0]??""}function N(t){if(!(t===null||typeof t!="object"||lt()in t))return Object.keys(t)[0]}var Tr=250,an=new WeakMap;function ln(t){return an.has(t)||an.set(t,Er(t)),an.get(t)}function F(t){return ln(t).value}function me(t,e){return t.ends_at-(t.held_at??e)}function Lt(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,Co(i)]:[i];return(e<0?"−":"")+[...r,Co(n%60)].join(":")}function C(t){return fn(t,Mo())}function Oo(t){let e=C(t),[n]=e.match(/^[\d:]+/)??[e];return{time:n,period:e.slice(n.length)}}function To(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(Yt(),{...n,timeZone:Mo()}).format(t)}function Ot(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(Yt(),{...e,timeZone:"UTC"}).format(Date.parse(t))}function un(t){let e=Date.UTC(2e3,0,1,0,t);return fn(e,"UTC")}function Eo(t){return fn(t)!==C(t)}function cn(t){return t.replace(/\s/g," ")}function fn(t,e){return cn(new Intl.DateTimeFormat(Yt(),{timeStyle:"short",timeZone:e}).format(t))}function Er(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=S(e());return setInterval(()=>{n.value=e()},Tr),n}function Mo(){return Ct.views.find(e=>e.body.session)?.body.session.timezone}function Co(t){return String(t).padStart(2,"0")}function _t({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:l=!1,children:u}){let c=R(null);return j(()=>c.current?.focus(),[]),a`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${l?"true":null}
      onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),o())}}>
    <p>${t}</p>
    ${u}
    <button type="button" class="primary" ref=${c} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    <button type="button" onClick=${o}>${s($w_221)}</button>
  </div>`}function et({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:l=!1}){let[u,c]=x(!1),f=R(null),$=()=>{c(!1),requestAnimationFrame(()=>f.current?.focus())},m=()=>{$(),o()};return u?a`<${_t} text=${e} yes=${n} onYes=${m} onNo=${$} tone=${i} />`:a`<button type="button" ref=${f} class=${r} disabled=${l}
    onClick=${()=>c(!0)}>${t}</button>`}function B({tone:t,live:e=!1,children:n}){return a`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function ut({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return a`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${l=>n(l.target.value)} ...${r} /></label>`}function Y({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return a`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${l=>n(l.target.value)}>
      ${o.map(([l,u])=>a`<option key=${l} value=${l} disabled=${l===""}>${u}</option>`)}
    </select></label>`}var Mr={en:"English",es:"Español"},Pt=t=>Mr[t]??t;function G({text:t,tag:e="span",...n}){return t?kt(e,{lang:N(t),...n},Dr(d(t))):null}function Dr(t){let[e,...n]=t.split(/\/(?=\p{L})/u);return n.reduce((o,i)=>[...o,"/",kt("wbr"),i],[e])}var Nr=600;function _e(t){let[e,n]=x({}),o=Object.fromEntries(Object.entries(e).filter(([,r])=>r.trim()));return{texts:e,set:n,send:async r=>{(await t.act({type:"SendNotice",to:r,text:o})).ok&&n(u=>u===e?{}:u)},any:Object.keys(o).length>0}}function we({store:t,message:e,label:n=s($w_187),id:o,onKeyDown:i}){let{languages:r}=t.page,l=u=>c=>e.set({...e.texts,[u]:c.target.value});return r.map((u,c)=>a`<label class="field message-field" key=${u}>
    <span>${n}${r.length>1&&a` · <span lang=${u}>${Pt(u)}</span>`}</span>
    <textarea id=${c===0?o:void 0} lang=${u} rows="2" maxlength=${Nr} value=${e.texts[u]??""}
      onInput=${l(u)} onKeyDown=${i}></textarea></label>`)}function he({store:t,message:e}){let n=t.plan.value?.messages??[];if(n.length===0)return null;let o=i=>e.set(Object.fromEntries(t.page.languages.map(r=>[r,i[r]??""])));return a`<div class="ready-made" role="group" aria-label=${s($w_195)}>
    ${n.map(i=>a`<button type="button" class="quiet" onClick=${()=>o(i)}><${G} text=${i} /></button>`)}
  </div>`}function ve({text:t}){return Object.entries(t).map(([e,n])=>a`<p class="words" key=${e} lang=${e}>${n}</p>`)}function ge(t){let e=Do(t.trim());return({name:n})=>!e||Rr(n).some(o=>Do(o).includes(e))}var Do=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),Rr=t=>typeof t=="string"?[t]:Object.values(t);var Qt=30;function nt({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,l]=x(!1),u=R(null),c=Ar(t,u),f=o?t.slice(c):t.slice(0,Qt),$=nn(),m=t.length>Qt&&a`<button type="button" class="quiet fold" id=${`${$}-all`}
    aria-expanded=${r} aria-controls=${$} aria-labelledby=${`${$}-all ${e}`} onClick=${()=>l(!r)}>
    ${r?s($w_333):s($w_331,{n:t.length})}</button>`;return a`${o&&m}
    <ul id=${$} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:f).map(i)}</ul>
    ${!o&&m}`}function Ar(t,e){let n=R(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(l=>l.id===n.current):-1,r=i<0?Math.max(0,t.length-Qt):i;return n.current=t[r]?.id,r}function Z({head:t,className:e,children:n,...o}){let[i,r]=x(!1);return a`<details onToggle=${l=>r(l.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function it({store:t,block:e,of:n="",id:o="",label:i=s($w_248)}){if(!t.may("Spotlight"))return null;let r=Lr(t.stage.value?.spot,{block:e,of:n,id:o}),l=n?{type:"Spotlight",block:e,of:n,id:o}:{type:"Spotlight",block:e};return a`<button type="button" class="spotlight" aria-pressed=${r?"true":"false"} onClick=${()=>t.act(r?{type:"ClearSpot"}:l)}>${i}</button>`}function Lr(t,{block:e,of:n,id:o}){return!!t?.block&&t.block.id===e&&(t.of??"")===n&&(t.id??"")===o}function be({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=l=>t.act({type:"MovePerson",person:e.id,team:l}),r=o.map(l=>[l.id,d(l.title)]);return a`<${Y} label=${s($w_377,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_219)],...r]} />`}function It(){return a`<small class="tag">${s($w_614)}</small>`}function No({team:t,block:e,store:n}){let o=`room-${t.id}`;return a`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${s($w_628,{n:t.members.length})}</small></h3>
    <${Pr} team=${t} by=${o} store=${n} />
    <${Br} team=${t} block=${e} store=${n} />
    ${t.report&&a`<div class="report"><h4>${s($w_306)}${t.report_waits&&a` <${It} />`}</h4><p class="words">${t.report}</p>
      <${it} store=${n} block=${e.id} of="report" id=${t.id} /></div>`}
    ${n.may("SendNotice")&&a`<${jr} team=${t} store=${n} />`}
  </article>`}function Pr({team:t,by:e,store:n}){return t.members.length?a`<${nt} rows=${t.members} by=${e} className="members">${o=>a`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&a` <small class="tag">${s($w_634)}</small>`}${o.waits&&a` <${It} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&a`<${Z} head=${s($w_198)}>
      ${()=>a`<${Ir} team=${t} by=${e} store=${n} />`}<//>`}`:a`<p class="hint">${s($w_224)}</p>`}function Ir({team:t,by:e,store:n}){let[o,i]=x(""),r=t.members.filter(ge(o));return a`${t.members.length>Qt&&a`
    <${ut} label=${s($w_127)} type="search" value=${o} set=${i} />`}
    <${nt} rows=${r} by=${e} className="movers">${l=>a`<li class="mover" key=${l.id}>
      <span aria-hidden="true">${d(l.name)}</span>
      <${be} store=${n} person=${{...l,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&a`<p class="hint" role="status">${s($w_225)}</p>`}`}function Br({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return a`<p class="hint">${s($w_387)}</p>`;let i=`board-${t.id}`;return a`<h4 id=${i}>${s($w_82,{n:o.length})}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${nt} rows=${o} by=${i} className="board" newest=${!0}>${r=>a`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&a` · ${s($w_596)}${r.editor&&a`: ${d(r.editor)}`}`}</small>${r.waits&&a` <${It} />`}
      <${it} store=${n} block=${e.id} of="entry" id=${r.id} />
      ${n.may("RemoveContribution")&&a`<${Ur} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function Ur({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_302,{name:d(t.name)}),r=a`<span aria-hidden="true">${s($w_301)}</span><span class="sr-only">${i}</span>`;return a`<${et} label=${r} question=${s($w_371)}
    yes=${s($w_556)} run=${o} className="quiet" />`}function jr({team:t,store:e}){let n=_e(e),o=e.view.value.notices.find(l=>l.to===t.id),i=l=>{l.preventDefault(),n.send(t.id)},r=o&&a` <small class="tag">${s($w_623)}</small>`;return a`<details><summary>${s($w_189)}${r}</summary>
    ${o&&a`<${ve} text=${o.text} />`}
    <form class="room-message" onSubmit=${i}>
      <${we} store=${e} message=${n} label=${s($w_191,{who:d(t.title)})} />
      <${he} store=${e} message=${n} />
      <button type="submit" disabled=${!n.any}>${s($w_317)}</button>
    </form></details>`}function Bt({activity:t,block:e,current:n,store:o}){return a`
    <${Fr} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&a`<p class="hint">${s($w_467)}</p>`}
    <div class="rooms">${t.teams.map(i=>a`<${No} key=${i.id} team=${i} block=${e} store=${o} />`)}</div>
  `}Bt.unfinished={"rooms-open":()=>s($w_313)};Bt.refusals={"nobody-here":()=>s($w_223)};Bt.done={CallBack:()=>s($w_122),CancelCallBack:()=>s($w_390),ShowReports:({block:t},e)=>Ro(e.view.value.block===t),ShowLatest:({shown:t})=>t?s($w_423):s($w_536),HideReports:()=>s($w_431),DrawTeams:()=>s($w_378),RemoveContribution:()=>s($w_373)};function Fr({activity:t,block:e,current:n,store:o}){let i=l=>()=>o.act({type:l,block:e.id}),r=t.teams.reduce((l,u)=>l+u.board.length,0);return a`<div class="desk-bar">
    <${B} tone=${t.open?"good":"off"}>
      ${t.open?s($w_313):s($w_312)} · ${s($w_82,{n:r})}<//>
    ${o.may("CallBack")&&a`<div class="desk-buttons">
      <${Wr} activity=${t} run=${i} store=${o} />
      ${t.reports_shown?a`<button type="button" onClick=${i("HideReports")}>${s($w_140)}</button>`:a`<button type="button" class=${t.callback==null?"":"primary"} onClick=${i("ShowReports")}>
            ${s($w_337)}</button>`}
      ${t.rooms>0&&a`<button type="button" aria-pressed=${t.latest_shown?"true":"false"}
        onClick=${()=>o.act({type:"ShowLatest",block:e.id,shown:!t.latest_shown})}>${s($w_424)}</button>`}
      ${t.rooms>0&&a`<${Vr} activity=${t} run=${i("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&a`<p class="calling"><${Hr} until=${t.callback} live=${o.live} /></p>`}
  ${t.reports_shown&&a`<p class="seen">${Ro(n)}</p>`}`}function Ro(t){return t?s($w_419):s($w_432)}function Wr({activity:t,run:e,store:n}){let o=qr(n.view.value,F(n.live));return t.callback!=null?a`<button type="button" onClick=${e("CancelCallBack")}>${s($w_53)}</button>`:a`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_51)}</button>`}var qr=({clock:t},e)=>!!t&&me(t,e)<=t.warn[0];function Hr({until:t,live:e}){let n=t-F(e);return n>0?s($w_43,{time:Lt(n)}):s($w_124)}function Vr({activity:t,run:e}){return t.drawn?a`<${et} label=${s($w_107)} run=${e} yes=${s($w_547)}
    question=${s($w_105)} />`:a`<button type="button" onClick=${e}>${s($w_106)}</button>`}var Ao=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function ye({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[l,u]=x(""),[c,f]=x(""),$=R(null);j(()=>$.current?.focus(),[]);let m="same_sender"in t,_=(w,h)=>r({reason:w,others:m?c:""},h),p=o?"true":void 0;return a`<form class="decline" onSubmit=${w=>{w.preventDefault(),_(l,!0)}} onKeyDown=${w=>w.key==="Escape"&&(w.preventDefault(),i())}>
    ${n&&a`<${B} tone="warn">${n}<//>`}
    <p class="hint">${s($w_385)}</p>
    <${Gr} comment=${t} chosen=${c} choose=${f} />
    <div class="row">${Ao.map(w=>a`<button type="button" key=${w.en} disabled=${e} aria-disabled=${p}
      onClick=${h=>_(w[t.lang]??w.en,$n(h))}>${d(w)}</button>`)}</div>
    <label class="field"><span>${s($w_30)}</span>
      <input ref=${$} value=${l} maxlength="200" onInput=${w=>u(w.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!l.trim()} aria-disabled=${p}>
        ${n?s($w_90):s($w_88)}</button>
      <button type="button" onClick=${i}>${s($w_221)}</button>
    </div>
  </form>`}function Gr({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_260)],o>0&&["sender",o===1?s($w_24):s($w_26,{n:o})],i>0&&["text",i===1?s($w_25):s($w_27,{n:i})],"same_sender"in t&&["since",s($w_23)]].filter(Boolean);return r.length===1?null:a`<fieldset class="choices"><legend class="sr-only">${s($w_539)}</legend>
    ${r.map(([l,u])=>a`<label class="choice" key=${l}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===l} onChange=${()=>n(l)} />
      <span>${u}</span></label>`)}</fieldset>`}var $n=t=>t.detail===0;var Kr=1e3;var Jr=150,mn=S(null),pn=new Map,Lo=!1,dn=0,Po;function ct(t,e){!Lo||!e||(pn.set(t,e),Po??=setTimeout(zr,Math.max(Jr,dn-Date.now())))}function Io(){setTimeout(()=>{Lo=!0})}function zr(){Po=void 0,dn=Date.now()+Kr,mn.value={at:dn,words:[...pn.values()].map(Yr).join(" ")},pn.clear()}var Yr=t=>t.replace(/[^.?!…]$/,"$&.");var Qr=1500;function Bo(t){let[e,n]=x([]),o=(i,r)=>n(l=>{let u=l.filter(c=>c.id!==i.id);return r?[...u,i]:u});return{rows:Zr(t,e),hold:o}}function Zr({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:l})=>l===r.id)),i=r=>o.includes(r)&&(e.find(({id:l})=>l===r.id)??r);return o.reduce(Xr,t).map(r=>({comment:r,decided:i(r)}))}function ke(t){let[e,n]=x("");return j(()=>{if(!t)return n("");ct("colleague",t);let o=setTimeout(n,Qr,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function Uo(t){return t?t.standing==="approved"?s($w_488):t.standing==="declined"?s($w_490,{reason:t.reason}):s($w_489):""}function Xr(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function jo({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return a`<li class="comment" data-standing=${e?e.standing:null}>
    <${Wo} comment=${t} themes=${r} />
    <${qo} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_31)} decline=${s($w_95)} />
  </li>`}function Fo({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return a`<li class="comment" data-standing=${t.standing}>
    <${Wo} comment=${t} themes=${o} />
    <${B} tone=${i?"good":"bad"}>
      ${i?s($w_33):s($w_94,{reason:t.reason})}<//>
    ${i&&a`<${it} store=${n} block=${e.id} of="comment" id=${t.id} />`}
    <${qo} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_32)} decline=${i?s($w_89):null} />
  </li>`}function Wo({comment:t,themes:e}){let n=e.get(t.theme);return a`<p class="words" lang=${t.lang===lt()?null:t.lang}>${t.text}</p>
    <small>${C(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&N(n)}>${n?d(n):s($w_611)}</span></small>`}function qo({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:l}){let[u,c]=x(!1),[f,$]=x(!1),m=f?"":Uo(e),_=ke(m),p=w=>{c(w),n?.(t,w)},g=async(w,h=!1)=>{if(_)return;let b=ea(document.activeElement);$(!0);let T=await i.act({block:o.id,...w});$(!1),T.ok&&(p(!1),h&&b?.focus())},D=w=>g({type:"ApproveComment",comment:t.id},$n(w));return u?a`<${ye} comment=${e||t} sent=${f} news=${m} settling=${_} close=${()=>p(!1)}
      run=${(w,h)=>g(ta(t,w),h)} />`:a`<div class="row">
    ${r&&a`<button type="button" class="approve" disabled=${f} onClick=${D}>${r}</button>`}
    ${l&&a`<button type="button" disabled=${f} onClick=${()=>p(!0)}>${l}</button>`}
  </div>`}function ta(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function ea(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var na=6e4;function Ho({flood:t,block:e,store:n}){let o=F(n.live),[i,r]=x(!1),l=i&&!t?.waiting?s($w_470):"",u=ke(l),c=R(t);(t||!i)&&(c.current=t);let f=t&&o<t.last+na;return!i&&!(f||t?.waiting)?null:a`<${oa} flood=${c.current} ...${{on:f,asking:i,setAsking:r,gone:l,settling:u,block:e,store:n}} />`}function oa({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:l,store:u}){let c=C(t.began),f=async({reason:$})=>{if(r)return;let m={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:l.id,reason:$,...m})).ok&&o(!1)};return a`<div class="flood" role="group" aria-label=${s($w_184)}>
    <${B} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_683,{n:t.minute}):s($w_185,{from:c,to:C(t.last)})}<//>
    <p class="hint">${s($w_96)}</p>
    ${n?a`<${ye} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${f} />`:t.waiting>0&&a`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_91,{n:t.waiting,from:c})}</button>`}
  </div>`}function Vo({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return a`<ul class="plain together">${t.map(i=>a`<li key=${i.id} class="row">
    <span>${s($w_649,{at:C(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_362)}</button></li>`)}</ul>`}function wt({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map(f=>[f.id,f.title])),i={block:e,store:n,themes:o},{rows:r,hold:l}=Bo(t),u=new Set(r.filter(f=>f.decided).map(f=>f.comment.id)),c=t.decided.filter(f=>!u.has(f.id));return a`
    <${ia} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    <${Ho} flood=${t.flood} block=${e} store=${n} />
    <${Vo} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_529,{n:t.waiting_count})}</h3>
    <${sa} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map(f=>a`<${jo} key=${f.comment.id} ...${f} hold=${l} ...${i} />`)}</ul>
    ${c.length>0&&a`<h3 id="decided">${s($w_87,{n:c.length})}</h3>
      <${nt} rows=${c} by="decided" className="plain comments">
        ${f=>a`<${Fo} key=${f.id} comment=${f} ...${i} />`}<//>`}
  `}wt.unfinished={"comments-unread":t=>s($w_74,{n:t}),"window-open":()=>s($w_69)};wt.waiting=({waiting_count:t})=>t;wt.waits=t=>t?s($w_75,{n:t}):s($w_214);wt.refusals={"open-already":()=>s($w_493)};wt.done={OpenWindow:()=>s($w_69),CloseWindow:()=>s($w_67),ApproveComment:()=>s($w_33),DeclineComment:()=>s($w_92),DeclineComments:()=>s($w_93),TakeBackDecline:()=>s($w_472)};function sa({shown:t,all:e}){return e===0?a`<p class="hint">${s($w_212)}</p>`:e>t&&a`<p class="hint">${s($w_406,{shown:t})}</p>`}function ia({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return a`<div class="desk-bar">
    <${B} tone=${t.open?"good":"off"}>
      ${t.open?s($w_69):s($w_67)} ·
      ${" "}${s($w_631,{received:t.received,shown:t.count})}<//>
    ${n.may("OpenWindow")&&a`<div class="desk-buttons">${t.open?a`<button type="button" onClick=${o("CloseWindow")}>${s($w_63)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_263):s($w_262)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&a`<p class="seen">
    ${s($w_71)}</p>`}`}var ra="section, article, aside, nav, main, header, footer, dialog, body";function Go(t){let e={path:[]},n=({target:i})=>e.path=_n(i),o=new MutationObserver(()=>requestAnimationFrame(()=>aa(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function Ko(t){zo(_n(t.parentElement))}function Jo(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function aa(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&zo(t)}function zo(t){let e=t.find(n=>n.isConnected&&n.matches(ra));e.hasAttribute("tabindex")||(e.tabIndex=-1),e.focus({preventScroll:!0})}function _n(t){return t?[t,..._n(t.parentElement)]:[]}function Yo({activity:t,block:e,themes:n,store:o}){return a`<details class="change"><summary>${s($w_56)}</summary>
    <${la} activity=${t} block=${e} themes=${n} store=${o} />
    <${ua} activity=${t} block=${e} store=${o} />
  </details>`}function la({activity:t,block:e,themes:n,store:o}){let[i,r]=x(t.themes[0]?.id),[l,u]=x(""),[c,f]=x("");return a`<form onSubmit=${async m=>{m.preventDefault();let _=m.currentTarget;(await o.act({type:"AddCandidate",block:e.id,theme:i,title:l,source:c})).ok&&(u(""),f(""),Jo(_.elements.candidate,_))}}>
    <${Y} label=${s($w_463)} value=${i} set=${r}
      options=${t.themes.map(m=>[m.id,d(n.get(m.id))])} />
    <${ut} label=${s($w_202)} name="candidate" value=${l} set=${u} max="200" required />
    <${ut} label=${s($w_538)} value=${c} set=${f} max="200" />
    <button type="submit" class="primary" disabled=${!l.trim()}>${s($w_16)}</button>
  </form>`}function ua({activity:t,block:e,store:n}){let[o,i]=x(""),r=ca(t);if(!r.length)return a`<p class="hint">${s($w_118)}</p>`;let l=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveCandidate",block:e.id,item:l.id});return a`<div class="row">
    <${Y} label=${s($w_55)} value=${l.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${et} label=${s($w_365)} run=${u} yes=${s($w_556)}
      question=${s($w_372,{title:d(l.title)})} />
  </div>`}function ca({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}function Zo({activity:t,block:e,themes:n,store:o}){let{step:i,last:r,next:l}=t,u=c=>()=>o.act({type:c,block:e.id,step:i});return a`<div class="reveal-desk" role="group" aria-label=${s($w_310)}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${u("UncoverNext")}>${s($w_207)}</button>
      <button type="button" onClick=${u("CoverLast")}>${s($w_358)}</button>
      <button type="button" class="quiet" onClick=${u("HideTally")}>${s($w_141)}</button>
    </div>
    <dl>
      ${r&&a`<div><dt>${s($w_248)}</dt><dd>${Qo(r,t,n)}</dd></div>`}
      ${l&&a`<div><dt>${s($w_427)}</dt><dd>${Qo(l,t,n)}</dd></div>`}
    </dl>
    <p class="hint">${s($w_276)}</p>
  </div>`}function Qo({theme:t,items:e},n,o){let i=d(o.get(t));if(!e.length)return s($w_700,{theme:i});let r=fa(n,t).filter($=>e.includes($.item)),l=new Map(n.themes.flatMap($=>$.items).map($=>[$.id,d($.title)])),u=r.map($=>l.get($.item)).join(" · "),{rank:c,dots:f}=r[0]??{};return r.length>1?s($w_701,{theme:i,rank:c,names:u,dots:f}):s($w_702,{theme:i,rank:c,names:u,dots:f})}var fa=({result:t},e)=>t.themes.find(n=>n.id===e)?.rows??[];var xe=10,es=4.2,$a=es-.5,Xo=20,ts=3;function ns({count:t,of:e=t,most:n=e,countable:o=Xo*ts,perRow:i=Xo}){if(n>o)return a`<${pa} share=${t/n} />`;let r=Math.min(Math.max(Math.ceil(n/i),1),ts),l=Math.max(Math.ceil(n/r),1),u=Math.min(r,e);return a`<svg class="dots dots-rows-${r}" style=${{"--columns":l,"--rows":u}}
    viewBox=${`0 0 ${l*xe} ${u*xe}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(c,f)=>a`<circle
      class=${f<t?"dot":"dot empty"} key=${f} r=${f<t?es:$a}
      cx=${(Math.floor(f/r)+.5)*xe} cy=${(f%r+.5)*xe}
    />`)}
  </svg>`}function pa({share:t}){return a`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var da=12;function os({theme:t,title:e,quota:n,rows:o,could:i}){let r=new Map(t.items.map(c=>[c.id,c])),l=[s($w_297),s($w_54),s($w_102),s($w_518)],u=Math.max(1,...o.map(c=>c.dots));return a`<div class="tally" style=${{"--room":st(i).length}}><table>
    <caption><span lang=${N(e)}>${d(e)}</span>
      ${" "}${n!=null&&a`<small>${s($w_584,{n})}</small>`}</caption>
    <thead><tr>${l.map(c=>a`<th key=${c} scope="col">${c}</th>`)}</tr></thead>
    <tbody>${o.map(c=>a`<${ma} key=${c.item} row=${c} item=${r.get(c.item)} most=${u} />`)}</tbody>
  </table></div>`}function ma({row:t,item:e,most:n}){return a`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_297)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?a` <small class="tag">${s($w_641)}</small>`:null}</td>
    <th scope="row"><span lang=${N(e.title)}>${d(e.title)}</span>
      ${e.source&&a`<small lang=${N(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_102)}><${_a} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_518)}>${st(t.voters)}</td>
  </tr>`}function _a({dots:t,most:e}){return a`<span class="dot-row"><strong>${st(t)}</strong>
    ${t>0&&a`<${ns} count=${t} ...${{most:e}} countable=${da} />`}</span>`}function Tt({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return a`
    <${wa} activity=${t} block=${e} current=${n} store=${o} />
    ${t.step>0&&o.may("UncoverNext")&&a`<${Zo} ...${{activity:t,block:e,themes:i,store:o}} />`}
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    <${ba} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&a`<p class="hint">${s($w_228,{n:t.unconfirmed})}</p>`}
    ${t.aside>0&&a`<p class="hint">${s($w_327,{n:t.aside})}</p>`}
    <p class="hint">${ya(t)}</p>
    <div class="tallies">${t.themes.map(r=>a`<${os} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${va(t,r.id)}
      could=${t.turnout.people*t.cap} />`)}</div>
    ${o.may("AddCandidate")&&a`<${Yo} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}Tt.unfinished={"voting-open":()=>s($w_525),"ballots-unconfirmed":t=>s($w_46,{n:t}),"tally-hidden":t=>s($w_411,{n:t})};Tt.refusals={"not-closed":()=>s($w_66),"open-already":()=>s($w_493),"time-is-up":()=>s($w_505),"listed-already":()=>s($w_499),"has-dots":()=>s($w_465),"too-many":()=>s($w_464)};Tt.steps=(t,e)=>t.revealing&&{next:{type:"UncoverNext",block:e,step:t.step},back:{type:"CoverLast",block:e,step:t.step}};Tt.done={OpenVoting:()=>s($w_525),CloseVoting:()=>s($w_523),RevealTally:({block:t},e)=>ss(e.view.value.block===t),HideTally:()=>s($w_255),UncoverNext:()=>s($w_456),CoverLast:()=>s($w_455),AddCandidate:({title:t})=>s($w_247,{title:t}),RemoveCandidate:()=>s($w_374)};function wa({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return a`<div class="desk-bar">
    <${B} tone=${t.open?"good":"off"}>${ga(t)}<//>
    ${o.may("OpenVoting")&&a`<div class="desk-buttons">
      ${t.open?a`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_65)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} disabled=${!n} onClick=${i("OpenVoting")}>
            ${t.opened?s($w_267):s($w_266)}</button>`}
      ${t.revealed?a`<button type="button" onClick=${i("HideTally")}>${s($w_141)}</button>`:a`<button type="button" class=${t.next&&!t.step?"primary":""} onClick=${i("RevealTally")}>
            ${t.step?s($w_332):s($w_311)}</button>`}
      ${t.next&&!t.step&&a`<button type="button"
        onClick=${()=>o.act({type:"UncoverNext",block:e.id,step:0})}>${s($w_310)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&a`<p class="hint">${s($w_519)}</p>`}
  <p class=${t.revealed||t.revealing?"seen":"unseen"}>${ha(t,n)}</p>`}function ha({revealed:t,revealing:e,open:n},o){return e?s($w_420):t?n?s($w_421):ss(o):s($w_255)}function ss(t){return t?s($w_422):s($w_461)}var va=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function ga({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_526):s($w_525):e?s($w_523):s($w_520)}function ba({turnout:t,dots:e}){let{ballots:n,people:o}=t;return a`<div class="turnout">
    <p><strong>${st(n)}</strong> ${o===1?s($w_619):s($w_620,{n:o})} · ${s($w_595,{n:e})}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_514)}></progress>
  </div>`}function ya({budget:t,cap:e}){return s($w_108,{budget:t,cap:e})}function wn({activity:t,block:e,store:n}){return!t.quotes.length||!n.may("Spotlight")?null:a`<${Z} head=${s($w_296,{n:t.quotes.length})}>
    ${()=>a`<ol class="spotlit">${t.quotes.map((o,i)=>a`<li key=${i}>
      <${G} class="words" text=${o} /> <${it} store=${n} block=${e.id} of="quote" id=${String(i+1)} />
    </li>`)}</ol>`}
  <//>`}var Zt={breakout:Bt,feedback:wt,mapping:Tt,pause:wn};var is={mouse:3e3,other:1500},rs=20,ka=8,xa=1e4,Sa=40,X,as,hn=new Map;function ls(){document.addEventListener("click",Ca,!0),document.addEventListener("pointerdown",({pointerType:t})=>as=t,!0),document.addEventListener("pointermove",Oa,!0),new MutationObserver(Ea).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function Ca(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&as==="mouse";X={...Ta(t,e),at:t.timeStamp,mouse:n,left:!1},X.known=us(X)}}function Oa({clientX:t,clientY:e}){!X||Math.hypot(t-X.x,e-X.y)<ka||(X.left=!0,vn())}function Ta({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:l,height:u}=o.getBoundingClientRect();return{x:i+l/2,y:r+u/2}}function us({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:l,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,l-e,e-u);c<Sa&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function Ea(){!X||performance.now()-X.at>xa||us(X).forEach((t,e)=>{let n=X.known.get(e);X.known.set(e,t),t!==n&&`${t}!`!==n&&Ma(e)})}function Ma(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",hn.set(t,{since:performance.now(),press:X}),setTimeout(vn,900+rs),setTimeout(vn,cs(X)+rs))}var cs=({mouse:t})=>t?is.mouse:is.other;function vn(){let t=performance.now();hn.forEach((e,n)=>{t-e.since<(e.press.left?900:cs(e.press))||(hn.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}var gn={};lr(gn,{listener:()=>Aa,takes:()=>Ra});function Se(t,e){return Array.isArray(t)?Na(t,e):Da(t,e)}function Da(t,{cut:e=[],set:n={},in:o={}}){let i=new Map(Object.entries(o)),r=Object.entries({...t,...n}).filter(([l])=>!e.includes(l));return Object.fromEntries(r.map(([l,u])=>[l,i.has(l)?Se(u,i.get(l)):u]))}function Na(t,{cut:e=[],set:n={},in:o={},put:i=[]}){let r=new Map(t.map(u=>[u.id,u]));e.forEach(u=>r.delete(u)),Object.entries(n).forEach(([u,c])=>r.set(u,c)),Object.entries(o).forEach(([u,c])=>r.set(u,Se(r.get(u),c)));let l=[...r.values()];return i.forEach(([u,c])=>{let f=l.findIndex(({id:$})=>$===u);if(u!==null&&f<0)throw new RangeError("a change to another list");l.splice(f+1,0,c)}),l}var fs=globalThis.DecompressionStream?["changes","deflate"]:["changes"],Ra=()=>fs;function Aa(t,e,n){let o=new Map(t),i;function r(l,u){let c=u&&La(l,u,o.get(l.topic));if(!c){n(l.topic);return}o.set(l.topic,c),e(c)}return l=>{if(!l.packed&&!i){r(l,l);return}let u=Promise.all([Pa(l),i]).then(([c])=>{i===u&&(i=void 0),r(l,c)});i=u}}function La({topic:t,epoch:e,rev:n,now:o,at:i,since:r},{body:l,change:u},c){if(!r)return{topic:t,epoch:e,rev:n,now:o,at:i,body:l};if(!(c?.epoch!==e||c.rev!==r))try{return{topic:t,epoch:e,rev:n,now:o,at:i,body:Se(c.body,u)}}catch{return}}async function Pa(t){if(!t.packed)return t;try{let e=Uint8Array.from(atob(t.packed),i=>i.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate")),o=await new Response(n).json();return{body:o,change:o}}catch{fs=["changes"];return}}function Ce(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function $s(t,e){let n=Ce(),o=(r,l)=>Ia(n,r,l),i=encodeURIComponent(t);return{views:r=>o(`/view?as=${i}&takes=${e()}&have=${encodeURIComponent(JSON.stringify(r))}`,{}),command:r=>o(`/command?as=${i}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(r)})}}async function Ia(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function ps(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function ds(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function Et(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function rt(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function ms(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function _s(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var Ba=["mine:","team:"];function hs(t){let e=S(new Map),n=new Map,o=(c,f)=>n.get(c)??n.set(c,I(f)).get(c),i=S(!1),r,l=[""],u={put:c=>{r!==c.epoch&&(r=c.epoch,i.value||=Et("older")===r||[l,Et("newest",[""])].some(f=>Ua(r,f)),i.value&&rt("older",r)),c.at&&u.told(c.at),e.value=ja(e.value,c)},told(c){rt("newest",l=[r,c])},rolledBack:i,dismissRollback(){i.value=!1,rt("older"),u.told(vs(r))},known:()=>e.value,doubt(c){let f=e.value.get(c);f&&(e.value=new Map(e.value).set(c,{...f,rev:0}))},have:()=>Object.fromEntries([...e.value].map(([c,f])=>[c,[f.epoch,f.rev]])),one:c=>o(`one ${c}`,()=>Fa(e.value,c)),many:c=>o(`many ${c}`,()=>Wa(e.value,c))};return t.forEach(u.put),u}function Ua(t,[e,n]){return e!==t&&ws(e)===ws(t)&&vs(t)<n}function ws(t){return t.split("-")[1]}function vs(t){return Number(t.split("-")[0])}function ja(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let l=Ba.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(l&&c.startsWith(l)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function Fa(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function Wa(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var gs="abcdefghijklmnopqrstuvwxyz0123456789";function bs(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>gs[e%gs.length]).join("")}var ys=1e3,qa=8e3,Ha=3e4,Va=4e3,Ga=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],Ka=["fault","unstorable"],Ja=3,za=30;function ks({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=S(i?Za(i):[]),l=S(null),u=S([]),c=S(null),f=!1,$,m=0,_=0;function p(v,{debounce:y=0,whole:k=!1,draft:E}={}){let L=k?r.value.filter(tt=>Ya(v,tt.do)):[],K=L.filter(tt=>!tt.sent),H=yn({id:bs(),do:L.length?{...v,based_on:L.at(-1).do.based_on}:v,draft:E,after:L.filter(tt=>tt.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+y);H.tell=K.flatMap(tt=>tt.tell);let Q=new Promise(tt=>H.tell.push(tt));return T(H),K.forEach(tt=>O(tt)),r.value=[...r.value.filter(tt=>!K.includes(tt)),H],i||setTimeout(()=>w(H,{ok:!1,code:"offline"}),qa),g(),Q}async function g(){if(clearTimeout($),f||!e()||!r.value.length)return;let[v,y]=D(Date.now());if(y>0){$=setTimeout(g,y);return}f=!0,v.sent=!0,T(v);let k=await t({id:v.id,do:v.do});f=!1,k&&!(i&&Qa(v,k))?(m=_=0,w(v,k)):(c.value=k?.code??null,m=k?Math.min(2*(m||ys/2),Ha):ys,_=Date.now()+m),g()}function D(v){let y=L=>Math.max(L.due,_)-v,k=r.value.find(L=>!L.theirs||y(L)<=0)??r.value[0],E=r.value.find(L=>L.id===k.after);return[k,Math.max(y(k),E?y(E):0)]}function w(v,y){r.value.includes(v)&&(Nt(()=>{let k=r.value.filter(E=>E!==v);l.value={...bn(v),answer:y},c.value=null,y.ok&&(u.value=[...u.value,{...bn(v),...y,seen:o()}].slice(-za),k.filter(E=>E.after===v.id).forEach(E=>b(E,y.at))),r.value=k}),O(v,y),v.tell.forEach(k=>k(y)))}function h(v,y){let k=r.value.find(E=>E.id===v);k&&w(k,y)}function b(v,y){v.do.based_on!==void 0&&(v.do={...v.do,based_on:y},T(v))}function T(v){let{id:y,do:k,draft:E,at:L,after:K,sent:H}=v;v.kept=i?rt(i+y,{id:y,do:k,draft:E,at:L,after:K,sent:H}):!0}function O(v,y){i&&(y&&rt(i+v.id,{answer:y}),rt(i+v.id,void 0))}function $t(v,y){let k=r.value.find(E=>E.id===v);k&&y?.answer?w(k,y.answer):k&&!y?r.value=r.value.filter(E=>E!==k):k?r.value=r.value.map(E=>E===k?Object.assign(E,y):E):y?.do&&(r.value=xs([...r.value,{...yn(y,Date.now()+Va),theirs:!0}])),g()}return i&&_s(i,$t),{send:p,pump(){_=0,g()},resolve:h,answered:l,done:u,trouble:c,unsent:I(()=>r.value.map(bn)),safe:I(()=>r.value.every(v=>v.kept)),waiting:I(()=>r.value.length)}}function Ya(t,e){return e.type===t.type&&e.block===t.block&&e.team===t.team}function Qa(t,{code:e}){return Ka.includes(e)&&(t.tries+=1),Ga.includes(e)&&t.tries<Ja}function Za(t){let e=ms(t).map(n=>Et(t+n)).filter(n=>n?.do);return xs(e.map(n=>yn(n)))}function yn(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function xs(t){return t.sort((e,n)=>e.at-n.at)}function bn({id:t,do:e,draft:n}){return{id:t,do:e,draft:n}}var Xa="/socket.io/?EIO=4&transport=websocket";var tl=/^4(\d)(\d*)(.*)$/s;function Ss({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let l=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${l}://${location.host}${Xa}`),c=new Map,f=Date.now(),$=r.ms,m=setTimeout(T,$),_=!1,p=!1,g=0;u.onclose=O,u.onmessage=({data:v})=>{clearTimeout(m),m=setTimeout(T,$),v[0]==="0"?D(JSON.parse(v.slice(1))):v[0]==="2"?u.send("3"):v[0]==="4"?w(...tl.exec(v).slice(1)):v[0]==="1"&&O()},window.addEventListener("offline",O);function D({pingInterval:v,pingTimeout:y}){$=v+y,u.send("40"+JSON.stringify(t()))}function w(v,y,k){let E=k&&JSON.parse(k);v==="0"?h():v==="2"?n(...E):v==="3"?c.get(Number(y))?.(E[0]):v==="4"&&o(E.data),(v==="4"||v==="1")&&O()}function h(){_=!0,r.took(Date.now()-f),e()}function b(v,y){if(p)return Promise.resolve();let k=g++;return new Promise(E=>{let L=setTimeout(K,r.ms+1e3);function K(H){clearTimeout(L),c.delete(k),E(H)}c.set(k,K),u.send("42"+k+JSON.stringify([v,y]))})}function T(){_||r.gaveUp(),O()}function O(){p||($t(),i(_))}function $t(){p=!0,clearTimeout(m),window.removeEventListener("offline",O),u.onclose=u.onmessage=null,u.close(),c.forEach(v=>v())}return{isOpen:()=>_&&!p,ask:b,hangUp:$t}}var Cs=[400,1e3,2e3],el=15e3,nl=3e3,ol=4e3,sl=4,il=3e4,rl=["mine:","team:"];function Os(t,e,{keep:n=!1,door:o=""}={}){let i=ds(t.now),r=hs(t.views),l=S("connecting"),u=$s(t.surface,e.takes),c=()=>{o&&location.replace(o)},f=h=>{h.now&&i.heard(h.now),r.put(h)},$=ps(async()=>{let h=Date.now(),b=e.listener(r.known(),f,r.doubt),T=await u.views(r.have());if(T?.code==="not-joined"&&c(),T?.views?.forEach(b),!$.on)return;if(!T?.views){l.value="offline";return}let O=l.value!=="polling";l.value="polling",i.heard(T.now),O&&(w.pump(),g.tryNow(sl*(Date.now()-h)))},nl);async function m(h){let b=g.isOpen()?await g.ask("command",h):$.on?await u.command(h):void 0;return b?.now&&i.heard(b.now),b?.at&&r.told(b.at),b?.code==="not-joined"&&c(),b&&$.on&&$.soon(),b}let _=()=>g.isOpen()||$.on,p,g=al({auth:()=>(p=e.listener(r.known(),f,h=>{r.doubt(h),g.tryNow()}),{as:t.surface,have:r.have(),takes:e.takes()}),heard:(h,b)=>{h==="view"&&p(b)},refused:h=>{h?.code==="not-joined"&&c()},up(){$.stop(),l.value="live",w.pump()},down(){l.value="connecting"},blocked(){$.start(),w.pump()}}),w=ks({deliver:m,ready:_,mark:()=>Object.fromEntries(rl.map(h=>[h,r.one(h).value])),owner:n?t.me:null});return g.tryNow(),{view:r.one,views:r.many,send:w.send,resolve:w.resolve,unsent:w.unsent,waiting:w.waiting,safe:w.safe,answered:w.answered,done:w.done,trouble:w.trouble,status:l,rolledBack:r.rolledBack,dismissRollback:r.dismissRollback,now:i.now}}function al({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let l,u=0,c,f,$=0,m=Ce();function _(){clearTimeout(c),clearTimeout(f),f=setTimeout(r,ol),$=Date.now(),l?.isOpen()&&i(),l?.hangUp(),l=Ss({auth:t,heard:e,refused:n,opened:p,closed:g,patience:m})}function p(){clearTimeout(f),u=0,o()}function g(h){clearTimeout(f),$=0,h?i():u+=1,u>=Cs.length&&r();let b=Cs[u]??el;c=setTimeout(_,b*(.75+Math.random()/2))}function D(){u=0,_()}window.addEventListener("online",D),ll(h=>{(h>il||!l.isOpen())&&D()});function w(h=0){Date.now()-$>=h&&_()}return{tryNow:w,isOpen:()=>l.isOpen(),ask:(h,b)=>l.ask(h,b)}}function ll(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function Ts(){j(Io,[]);let t=mn.value;return a`<div class="sr-only" role="status">${t&&a`<p key=${t.at}>${t.words}</p>`}</div>`}var Es=6e4;function Ms(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function Ds(t,e){return t.held_at!==null?s($w_626):e<0?s($w_625):s($w_601)}function Ns(t,e){return t==="over"?s($w_505):t?e<2*Es?s($w_663,{count:Math.round(e/1e3)}):s($w_658,{count:Math.round(e/Es)}):""}var Oe=6e4;function U(t){return cn(ul(Math.round(Math.abs(t)/Oe)))}function Rs(t){return Math.abs(t)<Oe?{text:s($w_249),tone:"good"}:t<0?{text:s($w_696,{span:U(t)}),tone:"info"}:{text:s($w_697,{span:U(t)}),tone:t<5*Oe?"warn":"bad"}}function As(t){return Math.abs(t)<Oe?s($w_583):t>0?s($w_699,{span:U(t)}):s($w_698,{span:U(t)})}function ul(t){if(t<60)return s($w_685,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_677,{h:e,m:n}):s($w_676,{h:e})}function Ls({clock:t,...e}){return t&&a`<${cl} clock=${t} ...${e} />`}function cl({clock:t,live:e,big:n=!1,levelOf:o=Ms}){let i=F(e),r=me(t,i),l=o(t,r),u=ot(()=>({words:Ns(l==="past"?"":l,r),lang:lt()}),[l,t.ends_at]),c=["clock",l,t.held_at!==null&&"held",n&&"big"];return a`
    <div class=${c.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${Lt(r)}</span>${" "}
        <span class="clock-word">${Ds(t,r)}</span>
      </div>
      <p class="sr-only" role="status" lang=${u.lang}>${u.words}</p>
    </div>`}function z(t){return t.days.find(e=>e.id===t.day)}function Mt(t){return t.days.find(e=>!e.started)}function A(t){let e=z(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function Te({view:t,peek:e}){return e.value??t.value.block??Mt(t.value)?.blocks[0]?.id}function ft(t){return t.days.flatMap(e=>e.blocks)}function Xt(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function Ut(t,e){return e.length??ht(t,e)}function ht(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,js(t,e)-e.start)*6e4}function Ps(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function Ee(t,e){let{day:n,index:o}=A(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function Is(t,e){let{day:n,block:o}=A(t);return o?kn(t.clock,e)-$l(n,o):0}function Me(t,e){return e.id===t.block?"now":e.left_out?"skipped":fl(t,e)?e.visits.length?"done":"skipped":"ahead"}function Bs(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function Us(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function fl(t,e){let n=Xt(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function js(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,l)=>r+(l.minimum??0),0)}function $l(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(js(t,e)-n.start)*6e4}function kn(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}function pl(t,e){return t.view.value.days.filter(n=>n.started).flatMap(n=>n.blocks.flatMap(o=>{let r=Object.entries(t.blockViews.value.get(o.id)?.unfinished??{}).map(([l,u])=>e[o.kind]?.unfinished?.[l]?.(u)).filter(Boolean);return r.length?[{day:n,block:o,words:r}]:[]}))}function De({store:t,faces:e}){let n=pl(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&a`<strong>${d(i.title)}</strong> · `;return a`<div class="undone"><p>${s($w_171)}</p>
    <ul class="plain">${n.map(({day:i,block:r,words:l})=>a`<li key=${r.id}>
      <span>${o(i)}${l.join(" · ")}</span> <button type="button" class="quiet" lang=${N(r.title)} onClick=${()=>t.look(r.id)}>
        ${d(r.title)}</button></li>`)}</ul></div>`}function Fs({store:t,faces:e}){let{asking:n}=t,o=_l[n.value?.kind];return o?a`<div class="asked"><${o} store=${t} faces=${e} close=${()=>n.value=null} /></div>`:null}function dl({store:t,faces:e,close:n}){let o=s($w_115,{day:d(z(t.view.value).title)});return a`<${_t} text=${o} yes=${s($w_549)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${De} store=${t} faces=${e} /><//>`}function ml({store:t,close:e}){let n=s($w_361,{day:d(z(t.view.value).title)});return a`<${_t} text=${n} yes=${s($w_555)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var _l={end:dl,again:ml};function Ne({store:t}){if(!t.may("HoldClock"))return null;let{moves:e}=t,{clock:n}=t.view.value,o=!n;return a`<div class="clock-moves" role="group" aria-label=${s($w_391)}>
    ${n?.held_at?a`<button type="button" aria-label=${s($w_308)} onClick=${e.holdOrResume}>${s($w_307)}</button>`:a`<button type="button" aria-label=${s($w_280)} disabled=${o} onClick=${e.holdOrResume}>${s($w_279)}</button>`}
    <${xn} moves=${e} by=${-1} label=${s($w_252)} off=${o} />
    <${xn} moves=${e} by=${1} label=${s($w_253)} off=${o} />
    <${xn} moves=${e} by=${5} label=${s($w_128)} off=${o} />
  </div>`}function xn({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return a`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}</button>`}function Re({store:t}){let{clock:e}=t.view.value,n=F(t.live),{text:o,tone:i}=Rs(Is(t.view.value,n));return a`<dl class="facts">
    <${te} name=${s($w_18)} tone=${i} says=${!0}>${o}<//>
    ${e&&a`<${wl} clock=${e} now=${n} />`}
  </dl>`}function wl({clock:t,now:e}){let n=hl(t,e);return n<e?a`<${te} name=${s($w_483)}>${C(t.ends_at)}<//>`:a`<${te} name=${s($w_476)}>${C(n)}<//>`}var hl=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function Ae({store:t}){let{outlook:e,session:n}=t.view.value,o=F(t.live);return a`<dl class="facts">
    ${e&&a`<${te} name=${s($w_85)}>
      ${C(e.ends_at)} <small>${As(e.over)}</small><//>`}
    <${te} name=${s($w_506)}>${C(o)}
      ${Eo(o)&&a` <small>${s($w_652,{city:n.city})}</small>`}<//>
  </dl>`}function te({name:t,tone:e,says:n=!1,children:o}){return a`<div data-tone=${e}><dt class=${n?"sr-only":null}>${t}</dt><dd>${o}</dd></div>`}function Ws({store:t}){let{index:e,next:n,passes:o}=A(t.view.value);if(!t.may("Advance"))return a`<p class="next"><${qs} next=${n} last=${s($w_111)} /></p>`;let{moves:i}=t;return a`<div class="transport" role="group" aria-label=${s($w_199)}>
    <button type="button" class="back" disabled=${e===0} onClick=${i.back}>${s($w_41)}</button>
    ${t.narrow.value&&a`<${vl} remote=${t.remote} />`}
    <button type="button" class="advance" aria-disabled=${i.settling.value?"true":void 0} onClick=${i.advance}>
      <${gl} news=${i.news.value} next=${n} passes=${o} />
    </button>
  </div>`}function vl({remote:t}){let e=t.pages.value.length-1,n=t.index.value;return a`<button type="button" aria-label=${s($w_272)} aria-disabled=${n<=0?"true":void 0} onClick=${()=>t.turn(-1)}>◀</button>
    <button type="button" aria-label=${s($w_205)} aria-disabled=${n>=e?"true":void 0} onClick=${()=>t.turn(1)}>▶</button>`}function gl({news:t,next:e,passes:n}){return t?a`<span class="advance-name">${t}</span>`:a`<span class="advance-name"><${qs} next=${e} last=${s($w_112)} /></span>
    ${n.length>0&&a`<span class="advance-passes">${s($w_600,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function qs({next:t,last:e}){return t?a`<span class="advance-verb">${s($w_208)}</span> <span lang=${N(t.title)}>${d(t.title)}</span>`:e}function Hs({store:t,faces:e}){let{block:n}=A(t.view.value);return a`<header class="bar">
    <div class="bar-clock">${n?a`<${bl} store=${t} />`:a`<${yl} live=${t.live} />`}</div>
    <div class="bar-now">${n?a`<h2 id="now-title" lang=${N(n.title)}>${d(n.title)}</h2>
        ${!t.narrow.value&&a`<${Re} store=${t} />`}`:a`<p>${d(t.view.value.session.title)}</p>`}</div>
    ${n&&!t.narrow.value&&a`<${Ne} store=${t} />`}
    ${n&&a`<${Ws} store=${t} />`}
    <${Fs} store=${t} faces=${e} />
  </header>`}function bl({store:t}){let{clock:e}=t.view.value;return e?a`<${Ls} clock=${e} live=${t.live} big=${!0} />`:a`<p class="no-clock">${s($w_220)}</p>`}function yl({live:t}){return a`<p class="bar-time">${C(F(t))}</p>`}function Gs({store:t}){let e=t.consoles.value;return a`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_81)}</h2>
    <${Z} head=${s($w_264,{n:e.length})}>
      ${()=>a`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>a`<${kl} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&a`<p class="hint">${s($w_540)}</p>`}`}<//>
    <${et} label=${s($w_163)} yes=${s($w_551)} run=${()=>xl(t)}
      question=${s($w_162)} />
  </section>`}var Vs={facilitator:()=>s($w_126),moderator:()=>s($w_196),speaker:()=>s($w_350)};function kl({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id});return a`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${(Vs[e.role]??Vs.facilitator)()}${n&&a` <strong>${s($w_640)}</strong>`}
      <small>${s($w_637,{time:C(e.since)})} · ${e.here?s($w_588):s($w_615)}</small></span>
    ${!n&&t.may("StartDay")&&a`<${et} label=${s($w_110)} yes=${s($w_548)} run=${o} tone="bad"
      question=${s($w_114)} />`}
  </li>`}async function xl(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function Sn(t,e={}){let n=e[t.code]??Sl[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_492):t.message?d(t.message):s($w_379)}var Sl={"not-yours":()=>s($w_258),closed:()=>s($w_491),"empty-text":()=>s($w_286),"bad-text":()=>s($w_502),malformed:()=>s($w_440),"too-long":()=>s($w_497),fault:()=>s($w_347)};var Ks={"moved-on":()=>s($w_410),"no-day":()=>s($w_215),"day-running":()=>s($w_15),"first-block":()=>s($w_496),"already-here":()=>s($w_413),"no-clock":()=>s($w_480),"clock-held":()=>s($w_392),"clock-running":()=>s($w_393),"too-short":()=>s($w_383),"no-proposal":()=>s($w_469),settled:()=>s($w_345),"not-now":()=>s($w_485),"name-taken":()=>s($w_346),"door-closed":()=>s($w_405),"nothing-to-undo":()=>s($w_237),"no-teams":()=>s($w_468),"disk-full":()=>s($w_446),"read-only":()=>s($w_438),"io-error":()=>s($w_439),busy:()=>s($w_443),offline:()=>s($w_211),"too-fast":()=>s($w_382),"not-joined":()=>s($w_487)};var Cl=1500,Js=6e4;function Ys(t){let e={store:t,settling:S(!1),timer:0};return{settling:e.settling,take:()=>zs(e,"TakeProposal",s($w_329)),endInTime:()=>zs(e,"EndInTime",s($w_477)),undo:()=>Qs(e),setLength:(n,o)=>Tl(t,n,o),leaveOut:n=>Ol(e,n),takeIn:n=>ee(e,{type:"TakeIn",block:n.id})}}var vt=t=>t.replanning.settling.value?"true":void 0,Le=t=>t.view.value?.block;async function zs(t,e,n){if(!Le(t.store))return;let o={label:s($w_515),run:()=>Qs(t,!0)};await ee(t,{type:e,seen:Le(t.store)})&&Cn(t.store,n,o)}function Qs(t,e=!1){Le(t.store)&&ee(t,{type:"UndoProposal",seen:Le(t.store)},e)}async function Ol(t,e){let n={label:s($w_515),run:()=>ee(t,{type:"TakeIn",block:e.id},!0)};await ee(t,{type:"LeaveOut",block:e.id})&&Cn(t.store,s($w_170,{title:d(e.title)}),n)}async function Tl(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/Js));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?ht(A(t.view.value).day,e):n*Js,l={label:s($w_515),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};Cn(t,s($w_703,{title:d(e.title),span:U(r)}),l)}function Cn(t,e,n){t.toasts.show(e,{action:n,key:"replanning"})}async function ee(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,Cl),o.ok&&t.store.toasts.clear("replanning"),o.ok}function Zs(){let t=S(null),e=()=>{let n=t.peek();t.value=null,requestAnimationFrame(()=>El(n)?.focus())};return{open:t,close:e,show:n=>t.value=n,toggle:n=>t.peek()===n?e():t.value=n}}var On=t=>`drawer-${t}`;function El(t){return[...document.querySelectorAll(`[aria-controls="${On(t)}"]`)].find(e=>e.getClientRects().length>0)}function Tn({store:t,id:e,children:n}){let o=t.drawers.open.value===e;return a`<button type="button" aria-expanded=${o?"true":"false"} aria-controls=${On(e)}
    onClick=${()=>t.drawers.toggle(e)}>${n}</button>`}function En({store:t,id:e,label:n,children:o}){let i=R(null),r=R(!1),l=t.drawers.open.value===e;return r.current||=l,j(()=>{l&&Ml(i.current)},[l]),r.current?a`<section class="drawer" id=${On(e)} ref=${i} tabindex="-1" aria-label=${n} hidden=${!l}>
    <button type="button" class="quiet drawer-close" onClick=${t.drawers.close}>${s($w_61)}</button>
    ${o}
  </section>`:null}function Ml(t){t.contains(document.activeElement)||t.focus({preventScroll:!0})}var Dl=6e4,Mn=["another-date","just-ended","out-of-order"];function Xs({store:t,asked:e}){let n=t.view.value,o=F(t.live),i=n.days.find(u=>u.id===e.day),r=Nl(n,i,e.codes,o),l=s($w_357,{day:d(i.title)});return a`<${_t} text=${[...r,l].join(" ")} yes=${s($w_554)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function Nl(t,e,n,o){return Mn.filter(i=>n.includes(i)).map(i=>Rl[i](t,e,o)).filter(Boolean)}var Rl={"another-date":(t,e,n)=>Al(d(e.title),Ot(e.date),To(n,{year:"numeric"})),"just-ended":(t,e,n)=>Ll(z(t),n-t.ended_at),"out-of-order":()=>s($w_146)};function Al(t,e,n){return e!==n&&s($w_513,{today:n,day:t,date:e})}function Ll(t,e){let n=d(t?.title);return e<Dl?s($w_665,{day:n}):s($w_666,{day:n,span:U(e)})}var Pl=3e3,Pe={at:-1/0,to:null};function ti(t,e){return{at:1/0,to:Il(t,e)}}function ei(t,e){return t.at===1/0?{...t,at:e}:t}function ni(t,e,n){return n-t.at<Pl&&(t.to===void 0||t.to===e)}function Il(t,e){return{Advance:()=>A(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var si=1500,Bl=900,ii=1500;function ri(t){let e={settling:S(!1),news:S(null)},n={store:t,busy:!1,until:0,own:Pe,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>jl(n,o,i,r),advance:()=>Ul(n),endDay:()=>Fl(n),askAgain:()=>Ie(n,{kind:"again"}),again:()=>jt(t)&&gt(n,{type:"CancelDay",seen:jt(t)}),back:()=>Wl(n),ask:o=>ql(n,o),goTo:o=>ai(n,o),reopen:()=>gt(n,{type:"ReopenDay"}),extend:o=>oi(t,"ExtendClock",{minutes:o}),holdOrResume:()=>oi(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>Vl(n,o,i)}}var jt=t=>t.view.value?.block;function Ul(t){let{store:e}=t,{block:n,next:o}=A(e.view.value);if(!(!n||!e.may("Advance"))){if(!o)return Ie(t,{kind:"end"});gt(t,{type:"Advance",seen:n.id},li(t,o,{type:"GoBack",seen:o.id}))}}function jl(t,e,n,o){let i=t.store.view.value.days.find(f=>f.id===e),r=f=>Ie(t,{kind:"start",day:e,times:n,codes:f});if(!o&&i.odd.length)return ui(t)?void 0:r(i.odd);let l={type:"CancelDay",seen:i.blocks[0].id},u=Nn(t,s($w_667,{day:d(i.title)}),l),c=Mn.map(f=>[f,()=>r([f])]);gt(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function Fl(t){let{store:e}=t,n={type:"ReopenDay"};jt(e)&&gt(t,{type:"Advance",seen:jt(e)},Nn(t,s($w_402),n))}function Wl(t){let{store:e}=t,{block:n,index:o}=A(e.view.value);if(!(!n||!e.may("GoBack"))){if(o===0)return e.toasts.show(s($w_496));gt(t,{type:"GoBack",seen:n.id})}}function ql(t,e){let{day:n,index:o,block:i,next:r}=A(t.store.view.value),l=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(l<0||l===o||!t.store.may("JumpTo"))){if(e===r?.id)return ai(t,e);Ie(t,{kind:"jump",block:e,back:l<o,skips:Bs(n,o,l)})}}function ai(t,e){let{day:n,block:o}=A(t.store.view.value),i=n?.blocks.findIndex(l=>l.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};gt(t,{type:"JumpTo",block:e,seen:o.id},li(t,n.blocks[i],r))}function Dn(t,e=si,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(Hl,t.until-performance.now(),t)}function Hl(t){t.settling.value=t.busy,t.news.value=null}function Vl(t,e,n){let o=ni(t.own,e,performance.now());return t.own=Pe,o||Dn(t,ii,n),!o}function oi(t,e,n={}){jt(t)&&t.may(e)&&t.act({type:e,seen:jt(t),...n})}function Ie(t,e){Dn(t,Bl),t.store.asking.value=e}function li(t,e,n){return Nn(t,s($w_242,{title:d(e.title)}),n)}function Nn(t,e,n){let o={label:s($w_515),run:()=>gt(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var ui=t=>t.busy||performance.now()<t.until;async function gt(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&ui(t))return;t.busy=!0,t.settling.value=!0,t.own=ti(e,r.view.value);let l=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?ei(t.own,performance.now()):Pe,Dn(t,u.code==="moved-on"?ii:si),r.asking.value===l&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function fi(t,e,n,o=1){let i=Gl(t,e);return e.turning===null||t.length<2?i:Kl(t,i,(n-e.turning)/o)}function Gl(t,{page:e,index:n}){let o=t.findIndex(({id:r})=>r===e);if(o>=0)return o;let i=Math.max(0,Math.min(n,t.length-1));return t[i]&&ci(t[i].id)===ci(e)?i:0}var ci=t=>t.split("-")[0];function Kl(t,e,n){let o=t.reduce((l,u)=>l+Rn(u),0),i=Math.max(n,0)%o,r=e;for(;i>=Rn(t[r]);)i-=Rn(t[r]),r=(r+1)%t.length;return r}var Jl=12e3,Rn=t=>t.stay??Jl;var zl=1e3;function pi(t,e){let n=S(null),o=t.stage,i=I(()=>o.value?.spot??null),r=I(()=>i.value??Yl(t)),l=I(()=>Ql(r.value,e)),u=I(()=>!l.value&&r.value?.pages||[]),c=I(()=>u.value.length>1&&r.value.cue.turning!==null),f=I(()=>{let m=u.value.findIndex(p=>p.id===n.value?.page);if(m>=0||!r.value?.cue)return Math.max(m,0);let _=c.value?ln(t.live).value:0;return fi(u.value,r.value.cue,_,o.value.speech.languages.length)}),$={store:t,asked:n,led:r,spot:i,pages:u,index:f,turning:c,steps:l,stepping:!1};return J(()=>{let{block:m,cue:_}=r.value??{};(_?.page===n.value?.page||m?.id!==n.value?.block)&&(n.value=null)}),{pages:u,index:f,turning:c,spot:i,join:()=>$i(t,!i.value||i.value.block?"ShowJoin":"ClearSpot"),clear:()=>i.value&&$i(t,"ClearSpot"),show:m=>An($,m,c.value),turn:m=>Xl($,m),toggle:()=>u.value.length>1&&An($,u.value[f.value].id,!c.value)}}function Yl(t){let e=t.stage.value;return e?.block&&e.block.id===t.view.value?.block?e:null}var $i=(t,e)=>t.may(e)&&t.act({type:e});function Ql(t,e){let{block:n,activity:o}=t??{};return n&&o&&e[n.kind]?.steps?.(o,n.id)||null}async function Zl(t,e){let{store:n}=t;t.stepping||!n.may(e.type)||(t.stepping=!0,await n.act(e),t.stepping=!1)}function Xl(t,e){let{pages:n,index:o,turning:i,store:r,steps:l}=t;if(l.value)return Zl(t,e>0?l.value.next:l.value.back);if(!r.may("ShowPage")||n.value.length===0)return;let u=n.value[o.value+e];u?An(t,u.id,i.value):r.toasts.show(e>0?s($w_495):s($w_494),{key:"page"})}async function An({store:t,asked:e,led:n,spot:o},i,r){let l=n.value?.block?.id;if(!l||!t.may("ShowPage"))return;let u=e.value={block:l,page:i},c=await t.act({type:"ShowPage",seen:l,page:i,turning:r,spot:!!o.value}),f=()=>e.value===u&&(e.value=null);c.ok?setTimeout(f,zl):f()}function di(t,e){let n=S(Et(t,e));return J(()=>{rt(t,n.value)}),n}var tu=1e4;function mi(){let t=S([]),e=0,n=l=>t.value=t.peek().filter(l),o=l=>n(u=>u.id!==l);return{list:t,show:(l,{tone:u="info",action:c=null,key:f=null}={})=>{let $=++e,m=t.peek().filter(_=>_.text!==l&&(f===null||_.key!==f));return t.value=[...m.slice(-2),{id:$,key:f,text:l,tone:u,action:c}],setTimeout(o,tu,$),ct(f??l,l),$},drop:o,clear:l=>n(u=>u.key!==l)}}function _i({store:t}){let{list:e,drop:n}=t.toasts;return a`<div class="toasts" role="group" aria-label=${s($w_193)}>
    ${e.value.map(o=>a`<${eu} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function eu({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return a`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&a`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_100)}</button>
  </div>`}function wi({store:t}){let e=t.view.value.notices;return a`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_194)}</h2>
    ${e.length===0&&a`<p class="hint">${s($w_238)}</p>`}
    <ul class="plain">${e.map(n=>a`<${nu} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&a`<${ou} store=${t} />`}
  </section>`}function Ft(t,e){if(e==="everyone")return s($w_121);if(e==="teams")return s($w_120);if(e==="speakers")return s($w_351);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function nu({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=Ft(t,e.to);return a`<li class="notice">
    <p><strong>${o}</strong> <small>${C(e.at)}</small></p>
    <${ve} text=${e.text} />
    ${t.may("ClearNotice")&&a`<button type="button" aria-label=${s($w_60,{who:o})} onClick=${n}>
      ${s($w_59)}</button>`}
  </li>`}function ou({store:t}){let[e,n]=x("everyone"),o=_e(t),i=l=>{l.preventDefault(),o.any&&o.send(e)},r=l=>l.key==="Enter"&&(l.ctrlKey||l.metaKey)&&i(l);return a`<form onSubmit=${i}>
    <${Y} label=${s($w_190)} value=${e} set=${n} options=${iu(t)} />
    <${we} store=${t} message=${o} id="message-text" onKeyDown=${r} />
    <${he} store=${t} message=${o} />
    <button type="submit" class="primary" disabled=${!o.any}>${su(t,e)}</button>
  </form>`}function su(t,e){return e==="everyone"?s($w_319):e==="speakers"?s($w_320):e==="teams"?s($w_318):s($w_321,{team:Ft(t,e)})}function iu(t){return["everyone","speakers","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,Ft(t,n)])}function hi(t){let e=ru(t);return(n,o)=>ct(o.type,e[o.type]?.(o,n))}function ru(t){return Object.assign({},au,...Object.values(t).map(e=>e.done))}var au={GoBack:()=>s($w_412),CancelDay:()=>s($w_460),ReopenDay:()=>s($w_400),HoldClock:()=>s($w_392),ResumeClock:()=>s($w_393),ExtendClock:({minutes:t})=>t<0?s($w_686,{n:-t}):s($w_687,{n:t}),GiveTimeBack:()=>s($w_479),CountByClock:()=>s($w_475),LeaveClock:()=>s($w_396),UndoProposal:()=>s($w_425),ShowPage:(t,e)=>uu(e),Spotlight:()=>s($w_148),ShowJoin:()=>s($w_414),SetStageClock:({clock:t})=>lu(t),SetChimes:({on:t})=>t?s($w_453):s($w_454),SetStageLanguages:()=>s($w_458),ClearSpot:()=>s($w_147),TakeIn:()=>s($w_386),SendNotice:({to:t},e)=>cu(t,e),ClearNotice:()=>s($w_426),MovePerson:({team:t},e)=>s($w_200,{team:Ft(e,t)}),RenamePerson:({name:t})=>s($w_304,{name:t}),ConfirmPeople:({people:t})=>s($w_79,{n:t.length}),FreeName:()=>s($w_28),DismissPerson:()=>s($w_341),DismissGuests:()=>s($w_408),TakeBackDismissal:()=>s($w_407),OpenDoor:()=>s($w_136),CloseDoor:()=>s($w_256),SetSeats:()=>s($w_375),EndConsole:()=>s($w_398)};function lu(t){return t==="hidden"?s($w_415):t==="soft"?s($w_417):s($w_418)}function uu({remote:t}){return s($w_273,{number:t.index.value+1,total:t.pages.value.length})}function cu(t,e){return t==="everyone"?s($w_322):t==="speakers"?s($w_324):t==="teams"?s($w_323):s($w_325,{team:Ft(e,t)})}function vi(t,e,n){let o=c=>n[e[c]?.kind]??{},i=c=>!!o(c).waiting,r=c=>t.get(c)&&i(c)&&o(c).waiting(t.get(c))||0,l=new Set(Object.keys(e).filter(i).map(c=>e[c].kind)),u=c=>{let f=[...t.keys()].filter(m=>e[m]?.kind===c&&r(m)),$=f.reduce((m,_)=>m+r(_),0);return{kind:c,count:$,words:n[c].waits($),after:m=>f[(f.indexOf(m)+1)%f.length]}};return{queues:[...l].map(u),of:r,takes:i}}var fu=new Set(["disk-full","read-only","busy","io-error","in-doubt"]);function gi(t,e,n){let o=$u(t,n),i=new Set(e.may),r=Object.assign({},Ks,...Object.values(n).map(m=>m.refusals)),l=S(e.trouble??null);J(()=>{o.view.value&&(l.value=o.view.value.trouble)});let u=mi(),c=hi(n),f=async(m,_={})=>{let p=await mu({live:t,trouble:l,toasts:u,reasons:r,answers:_},m);return p.ok&&c($,m),p},$={live:t,page:e,...o,...pu(),trouble:l,toasts:u,act:f,refused:m=>u.show(Sn(m,r),{tone:"bad"}),may:m=>i.has(m)};return Object.assign($,{moves:ri($),remote:pi($,n),replanning:Ys($),look:m=>_u($,m)})}function $u(t,e){let n=t.views("block:"),o=t.view("people"),i=t.view("plan"),r=t.view("notes");return{view:t.view("console"),stage:t.view("stage"),plan:i,notes:I(()=>r.value?.notes??{}),people:I(()=>o.value?.people??[]),consoles:I(()=>o.value?.consoles??[]),door:I(()=>o.value?.door),peopleView:o,blockViews:n,waiting:I(()=>vi(n.value,i.value?.faces??{},e))}}function pu(){return{peek:S(null),asking:S(null),pane:S("now"),drawers:Zs(),help:S(!1),narrow:du(),keys:di("facilitator.console.keys",!0)}}function du(){let t=matchMedia("(max-width: 47.99rem)"),e=S(t.matches);return t.addEventListener("change",()=>e.value=t.matches),e}async function mu({live:t,trouble:e,toasts:n,reasons:o,answers:i},r){let l=await t.send(r);return l.ok?e.value=null:Object.hasOwn(i,l.code)?i[l.code]():fu.has(l.code)?e.value=l.code:n.show(Sn(l,o),{tone:"bad"}),l}function _u(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let l=ft(n.value).find(c=>c.id===o.value),u=l?s($w_182,{title:d(l.title)}):s($w_181);ct("look",u)}function bi({day:t,begins:e},n){let o=F(n);if(e>o)return s($w_670,{day:d(t.title),time:C(e)})}function yi({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?z(n):null,i=n.days.filter(r=>!r.started);return a`<section class="between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_401):s($w_47)}</p>
      <h2 id="now-title">${wu(n,o)}</h2>
      ${i.length>0?a`<${hu} store=${t} day=${i[0]} />`:a`<${gu} />`}
      ${o&&t.may("ReopenDay")&&a`<p><a class="button" href="/record" target="_blank">${s($w_430)}</a></p>`}
      ${n.sealed&&a`<${vu} ...${n.sealed} />`}
      ${o&&a`<${De} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&a`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_305,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&a`<${bu} store=${t} days=${i} />`}
  </section>`}function wu(t,e){return t.begins&&e?d(Mt(t).title):e?s($w_669,{day:d(e.title)}):d(t.session.title)}function hu({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=bi({day:e,begins:n},t.live);return i?a`<p>${i}</p>`:o==="over"&&a`<p>${s($w_209,{day:ku(e)})}</p>`}function vu({row:t,chain:e}){return a`<p class="hint">${s($w_429)}
    <code class="head">${t}:${e}</code></p>`}function gu(){return a`<p>${s($w_119)}</p>
    <p>${s($w_243)}</p>`}function bu({store:t,days:e}){let[n,o]=x(e[0].id),i=e.find(l=>l.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?a`<${Xs} store=${t} asked=${r} />`:a`<div class="start">
    ${e.length>1?a`<${Y} label=${s($w_86)} value=${i.id} set=${o} options=${e.map(l=>[l.id,Ln(l)])} />`:t.view.value.phase==="before"&&a`<p>${Ln(i)}</p>`}
    <${xu} store=${t} day=${i} />
    <${yu} store=${t} />
  </div>`}function yu({store:t}){return t.door.value!=="closed"?null:a`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${B} tone="warn">${s($w_404)}<//></div>
    <p class="hint">${s($w_542)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_265)}</button>
  </div>`}var Ln=t=>`${d(t.title)}, ${Ot(t.date)}`,ku=t=>[Ln(t),t.start!=null&&un(t.start)].filter(Boolean).join(", ");function xu({store:t,day:e}){let n=F(t.live),o=Us(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",l=t.moves.settling.value?"true":void 0,u={time:C(n),planned:un(e.blocks[0].start)};return a`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${l} onClick=${i("now")}>${s($w_354)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${l} onClick=${i("planned")}>${s($w_353)}</button>
    </div>
    <p class="hint">
      ${s($w_355,u)}
    </p>`}function ki({store:t}){let e=R(null),n=t.help.value;j(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return a`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_156)}</h2>
    <dl>${Cu().map(([r,l])=>a`<${Su} key=${l} keys=${r} what=${l} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_516)}</span></label>
    <form method="dialog"><button type="submit" class="primary">${s($w_61)}</button></form>
  </dialog>`}function Su({keys:t,what:e}){return a`<div><dt>${t.map(n=>a`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function Cu(){return[[[s($w_349),"→"],s($w_17)],[["←"],s($w_44)],[["↑","↓"],s($w_179)],[[s($w_116)],s($w_134)],[[s($w_275),s($w_274)],s($w_206)],[["Q"],s($w_338)],[["."],s($w_366)],[["P"],s($w_174)],[["H"],s($w_281)],[["+","−"],s($w_254)],[["M"],s($w_544)],[["Esc"],s($w_62)],[["?"],s($w_339)]]}var Pn="input, textarea, select, [contenteditable]",Ou="button, a, summary, label",Tu=".confirm";function Si(t){let e={store:t,table:Eu(t),last:null,pointed:!1,began:null},n=r=>Mu(e,r),o=r=>Du(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function Eu(t){let{moves:e}=t;return{" ":e.advance,ArrowRight:e.advance,ArrowLeft:e.back,ArrowUp:()=>xi(t,-1),ArrowDown:()=>xi(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>Lu(t),PageDown:()=>t.remote.turn(1),PageUp:()=>t.remote.turn(-1),p:t.remote.toggle,q:t.remote.join,".":t.remote.clear,h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>Pu(t),"?":()=>t.help.value=!0}}function Mu(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:l}=e;if(i==="Tab"&&(t.pointed=!1),l||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=Nu(t,r);if(l&&Be(i)&&!r.closest?.(Pn))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],f=Ru(t,i,u);!c||l||!Au(n,i,r,u)||(e.preventDefault(),f?n.toasts.show(s($w_389)):c())}function Du(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var Be=t=>t===" "||t==="Enter";function Nu(t,e){let n=e.closest?.(Ou);return n&&t.pointed&&!n.closest(Tu)?null:n}function Ru(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&Be(e)?n:null,o&&Be(e)}function Au(t,e,n,o){return n.closest?.(Pn)?e==="Escape":o&&Be(e)?!1:t.keys.value||e==="Escape"}function xi(t,e){let n=ft(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function Lu(t){let e=document.activeElement?.closest?.(Pn);e?.closest(".drawer")?t.drawers.close():e?Ko(e):t.asking.value?t.asking.value=null:t.drawers.open.value?t.drawers.close():t.peek.value&&t.look(null)}function Pu(t){t.drawers.show("messages"),requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}function In({store:t}){let e=t.notes.value[Te(t)];return e?a`<section class="notes-for-you" aria-labelledby="notes-for-you">
    <h2 id="notes-for-you">${s($w_234)}</h2>
    <p class="words" lang=${N(e)}>${d(e)}</p>
  </section>`:null}function Ci(t){let e=R(null),[n,o]=x(t);return en(()=>{let i=new ResizeObserver(([r])=>{let{width:l,height:u}=r.contentRect;l>0&&u>0&&o({width:Math.round(l),height:Math.round(u)})});return i.observe(e.current),()=>i.disconnect()},[]),[e,n]}function Oi({store:t}){let e=!!t.stage.value?.chimes;return!t.stage.value||!t.may("SetChimes")?null:a`<div class="chimes">
    <button type="button" class="quiet" aria-pressed=${e?"true":"false"} onClick=${()=>t.act({type:"SetChimes",on:!e})}>
      ${s($w_58)}</button>
    ${e&&a`<p class="hint">${s($w_508)}</p>`}
  </div>`}function Ti({store:t}){let{clock:e,block:n}=t.view.value;if(!e||!t.may("SetStageClock"))return null;let o=r=>t.act({type:"SetStageClock",seen:n,clock:r}),i=[["shown",s($w_598)],["soft",s($w_638)],["hidden",s($w_613)]];return a`<${Y} label=${s($w_416)} value=${e.look??"shown"} set=${o} options=${i} />`}var Bn=",";function Ei({store:t}){let{languages:e}=t.page,n=t.stage.value?.speech;if(!n||e.length<2||!t.may("SetStageLanguages"))return null;let o=r=>t.act({type:"SetStageLanguages",languages:r.split(Bn)}),i=[...e.map(r=>[r,Pt(r)]),[e.join(Bn),s($w_582)]];return a`<${Y} label=${s($w_457)} value=${n.languages.join(Bn)} set=${o} options=${i} />`}var Mi=1920;function Un({store:t}){return a`<section class="panel on-stage" aria-labelledby="on-stage-title">
    <header class="on-stage-head">
      <h2 id="on-stage-title">${s($w_248)}</h2>
      <${Iu} count=${t.peopleView.value?.stages} />
    </header>
    ${!t.narrow.value&&a`<${Bu} />`}
    ${t.may("ShowJoin")&&a`<${Uu} store=${t} />`}
    ${t.may("ShowPage")&&t.remote.pages.value.length>1&&a`<${Fu} remote=${t.remote} />`}
    <${Ti} store=${t} />
    <${Ei} store=${t} />
    <${Oi} store=${t} />
  </section>`}function Iu({count:t}){return t===void 0?null:t===0?a`<${B} tone="warn">${s($w_218)}<//>`:a`<${B} tone="good">${t===1?s($w_12):s($w_691,{n:t})}<//>`}function Bu(){let[t,{width:e}]=Ci({width:Mi/6,height:0});return a`<div class="miniature" ref=${t} style=${{"--scale":e/Mi}}>
    <iframe src="/stage/small" title=${s($w_459)} tabindex="-1" inert loading="lazy"></iframe>
  </div>`}function Uu({store:t}){let{spot:e,join:n,clear:o}=t.remote,i=e.value;return a`<div class="over-the-block">
    <button type="button" aria-pressed=${i&&!i.block?"true":"false"} onClick=${n}>${s($w_142)}</button>
    <button type="button" aria-disabled=${i?void 0:"true"} onClick=${o}>${s($w_364)}</button>
    <p class="hint" role="status">${i?ju(i):s($w_239)}</p>
  </div>`}function ju({block:t}){return t?s($w_271,{title:d(t.title)}):s($w_270)}function Fu({remote:t}){let{pages:e,index:n,turning:o}=t,i=e.value.length,r=n.value,l=(u,c)=>u.title?`${c+1} · ${d(u.title)}`:String(c+1);return a`<div class="remote" role="group" aria-label=${s($w_158)}>
    <div class="remote-pages">
      <button type="button" aria-label=${s($w_272)} aria-disabled=${r===0?"true":void 0}
        onClick=${()=>t.turn(-1)}>◀</button>
      <p>${s($w_273,{number:r+1,total:i})}</p>
      <button type="button" aria-label=${s($w_205)} aria-disabled=${r===i-1?"true":void 0}
        onClick=${()=>t.turn(1)}>▶</button>
    </div>
    <${Y} label=${s($w_133)} value=${e.value[r].id} set=${t.show}
      options=${e.value.map((u,c)=>[u.id,l(u,c)])} />
    <button type="button" class="quiet" aria-pressed=${o.value?"true":"false"} onClick=${t.toggle}>
      ${s($w_277)}</button>
  </div>`}function jn({store:t}){let{session:e,begins:n}=t.view.value,o=n?Mt(t.view.value):z(t.view.value);return a`<footer class="session-line">
    <div class="session-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&a`<strong class="rehearsal">${s($w_300)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="session-facts">
      <${Wu} live=${t.live} />
      <${qu} store=${t} />
      <${Hu} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_156)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${!t.narrow.value&&a`<div class="drawer-buttons" role="group" aria-label=${s($w_278)}>
      <${Fn} store=${t} /></div>`}
  </footer>`}function Fn({store:t}){let n=t.people.value.filter(i=>i.here).length,o=t.view.value.notices.length;return a`<${Tn} store=${t} id="people">${s($w_282)} <strong class="count">${st(n)}</strong><//>
    <${Tn} store=${t} id="messages">${s($w_192)}${o>0&&a` <strong class="count">${st(o)}</strong>`}<//>`}function Wu({live:t}){let e={connecting:[s($w_80),"warn"],live:[s($w_176),"good"],polling:[s($w_177),"info"],offline:[s($w_246),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_617)}`:n;return a`<${B} tone=${o} live=${!0}>${r}<//>`}function qu({store:t}){let e=t.peek.value??t.view.value.block;return t.waiting.value.queues.map(({kind:n,count:o,words:i,after:r})=>o>0&&a`<button type="button" class="badge" key=${n} onClick=${()=>t.look(r(e))}>${i}</button>`)}function Hu({page:t}){return t.languages.filter(n=>n!==lt()).map(n=>a`<a class="switch" key=${n} lang=${n} hreflang=${n}
    href=${`/lang/${n}?next=/console`}>${Pt(n)}</a>`)}function Di({store:t}){let{pane:e,drawers:n}=t,o=[["now",s($w_241)],["agenda",s($w_19)]],i=r=>()=>{n.open.value=null,e.value=r};return a`<nav class="panes" aria-label=${s($w_278)}>
    ${o.map(([r,l])=>a`<button type="button" key=${r}
      aria-current=${e.value===r?"true":null} onClick=${i(r)}>${l}</button>`)}
    <${Fn} store=${t} />
  </nav>`}var Ni=6e4,Vu=30*Ni;function Ri({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return a`<div class="guests">
    <${B} tone=${e?"good":"off"}>
      ${e?s($w_136):s($w_256)}<//>
    ${t.may("CloseDoor")&&a`<button type="button" onClick=${n}>
      ${e?s($w_64):s($w_265)}</button>`}
    <${Gu} store=${t} />
    ${t.may("SetSeats")&&a`<${Ku} store=${t} />`}
  </div>`}function Gu({store:t}){let e=F(t.live),{rush:n,shown_out:o=[]}=t.peopleView.value??{},i=n&&e<n.last+Ni,r=n&&n.here>0&&e<n.last+Vu,l=n&&C(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=f=>t.act({type:"TakeBackDismissal",dismissed:f.id});return a`
    ${r&&a`<${B} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_684,{n:n.minute}):s($w_138,{from:l,n:n.here})}<//>
      ${t.may("DismissGuests")&&a`<${et} label=${s($w_335,{from:l})} run=${u} tone="bad"
        question=${s($w_336,{n:n.here})}
        yes=${s($w_553,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map(f=>a`<div key=${f.id} class="row">
      <span>${s($w_137,{n:f.count})}</span>
      <button type="button" onClick=${()=>c(f)}>${s($w_175)}</button></div>`)}`}function Ku({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?a`<${Z} head=${s($w_376)}>
    ${()=>e.map(n=>a`<label class="field" key=${n.id}>
      <span lang=${N(n.title)}>${d(n.title)}</span>
      <select value=${n.seats} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_585)}</option>
        <option value="confirm">${s($w_622)}</option>
        <option value="badge">${s($w_587)}</option>
      </select></label>`)}<//>`:null}function Ai({store:t,person:e}){let n=a`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_597):s($w_586)}${e.free?` · ${s($w_608)}`:""}</small>${!e.confirmed&&a` <${It} />`}
    ${e.like&&a`<small class="like">${s($w_83,{name:Ju(t,e.like)})}</small>`}`;return t.may("RenamePerson")?a`<li class="person"><${Z} head=${n} className="person-face">
    ${()=>a`<div class="person-desk">
      <${be} store=${t} person=${e} />
      <${zu} store=${t} person=${e} />
      <${Yu} store=${t} person=${e} />
    </div>`}<//></li>`:a`<li class="person"><div class="person-face">${n}</div></li>`}function Ju(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function zu({store:t,person:e}){let[n,o]=x(d(e.name));return a`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${ut} label=${s($w_201)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_303)}</button>
  </form>`}function Yu({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return a`<div class="row">
    ${!e.confirmed&&a`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_76)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_173)}</button>
    ${e.seat&&a`<p class="hint">${s($w_103)}</p>`}
    <${et} label=${s($w_334)} question=${s($w_340,{name:n})}
      yes=${s($w_552)} run=${i} tone="bad" />
  </div>`}function Li({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return a`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${B} tone="warn" live=${!0}>${s($w_528,{n:e.length})}<//></div>
    <p class="hint">${s($w_471)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&a`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_77,{n:o.length})}</button>`}
    <${nt} rows=${e} by="unconfirmed" className="plain">
      ${i=>a`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&a`<button type="button" aria-label=${s($w_78,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_76)}</button>`}</li>`}<//>
  </div>`}function Pi({store:t}){let[e,n]=x("group"),[o,i]=x(""),r=t.people.value.filter(ge(o)),l=R(null),u=c=>{i(c),l.current.scrollIntoView({block:"start"})};return a`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${l}>
    <h2 id="people-title">${s($w_282)}</h2>
    <${ut} label=${s($w_127)} type="search" value=${o} set=${u} />
    ${!o.trim()&&a`
      <p class="counts">${s($w_673,nc(t))}</p>
      <${Li} store=${t} />
      <${Ri} store=${t} />
      <${Qu} by=${e} setBy=${n} />`}
    ${ec(t,e,r).map(c=>a`<${Zu} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&a`<p class="hint" role="status">${s($w_225)}</p>`}
    ${!o&&a`<${tc} seats=${Ii(t)} />`}
  </section>`}function Qu({by:t,setBy:e}){let n=(o,i)=>a`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return a`<fieldset class="choices"><legend class="sr-only">${s($w_348)}</legend>
    ${n("group",s($w_49))}${n("team",s($w_50))}
  </fieldset>`}function Zu({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return a`<h3 id=${o}>${e.title} <small>${Xu(e,n)}</small></h3>
    <${nt} rows=${e.people} by=${o} className="plain">
      ${i=>a`<${Ai} key=${i.id} store=${t} person=${i} />`}<//>`}function Xu({people:t,all:e},n){return n?s($w_689,{n:t.length,all:e}):s($w_690,{n:t.filter(o=>o.here).length,all:e})}function tc({seats:t}){return t.length?a`<${Z} id="people-missing" head=${s($w_230,{n:t.length})}>
    ${()=>a`<${nt} rows=${t} by="people-missing">${e=>a`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function ec(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map(f=>f.id)),r={id:"none",title:e==="team"?s($w_144):s($w_143)},l=[...o.map(({id:f,title:$})=>({id:f,title:d($),is:m=>m[e]===f})),{...r,is:f=>!i.has(f[e])}],u=t.people.value;return l.map(f=>({...f,people:n.filter(f.is),all:u.filter(f.is).length})).filter(f=>f.people.length)}function nc(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:Ii(t).length}}function Ii(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var Bi=1e3,Ui=60*Bi;function ji({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&a`<${oc} view=${t.view.value} />`;let o=!e||e.alone?ic:e.lengths?rc:lc;return a`${e&&a`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${cc(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&a`<${sc} store=${t} taken=${n} />`}`}function oc({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return a`<p class="proposal-line">${s($w_129,{time:C(qi(t)),span:U(e)})}</p>`}function sc({store:t,taken:e}){let n=e.block?s($w_478):s($w_330);return a`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${vt(t)} onClick=${t.replanning.undo}>${s($w_515)}</button>
  </div>`}function ic({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:a`${e>=Ui&&a`<p>${s($w_381,{span:U(e)})}</p>`}
    <${Fi} store=${t} primary />`}function Fi({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:a`<button type="button" class=${e?"primary":""} aria-disabled=${vt(t)} onClick=${t.replanning.endInTime}>
    ${s($w_113,{time:C(n)})}</button>`}function rc({store:t}){let e=t.view.value,n=z(e),o=n.blocks.filter(i=>fc(n,i,e.proposal.lengths));return a`<${Z} head=${s($w_534)}>${()=>a`<table>
      <thead><tr>${[s($w_48),s($w_241),s($w_289)].map(i=>a`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&a`<${ac} store=${t} />`}
        ${o.map(i=>a`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${U(Ut(n,i))}</td>
          <td><strong>${U(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>`}<//>
    <button type="button" class="primary" aria-disabled=${vt(t)} onClick=${t.replanning.take}>${s($w_370)}</button>`}function ac({store:t}){let e=t.view.value,n=F(t.live);return a`<tr>
    <th scope="row">${d(A(e).block.title)} (${s($w_618)})</th>
    <td>${s($w_645,{time:C(kn(e.clock,n))})}</td>
    <td><strong>${s($w_645,{time:C(e.proposal.ends_at)})}</strong></td>
  </tr>`}function lc({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,l=ft(e).filter(f=>o.includes(f.id)),u=l.length>1?s($w_164):s($w_167),c=U(Math.max(Ui,n));return a`<p>${s($w_117,{span:c})}${" "}
      ${l.length?u:i==null&&uc(r)}</p>
    ${(l.length>0||i!=null)&&a`<div class="proposal-moves">
      ${l.map(f=>a`<button type="button" key=${f.id} aria-disabled=${vt(t)}
        onClick=${()=>t.replanning.leaveOut(f)}>${s($w_161,{title:d(f.title)})}</button>`)}
      <${Fi} store=${t} />
    </div>`}`}function uc(t){return t?s($w_165):s($w_166)}function cc(t){let{alone:e,over:n}=t.proposal,o=Wi(t),i={span:U(n),title:o&&d(o.title),time:C(qi(t))};return e?o?s($w_481,i):s($w_482,i):s($w_509,{what:o?`${i.title} (${i.time})`:s($w_639)})}var Wi=t=>ft(t).find(e=>e.id===t.proposal.until),qi=t=>Wi(t)?.planned??Ps(z(t));function fc(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-Ut(t,e))>=Bi}var $c={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function Ue({name:t,label:e}){return a`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${$c[t]} />
  </svg>`}var pc=6e4;function Vi({store:t}){let e=t.view.value,n=e.block?z(e):Mt(e)??z(e);return a`<nav class="agenda" aria-label=${s($w_19)}>
    ${e.days.map(o=>o===n?a`<${dc} key=${o.id} store=${t} day=${o} />`:a`<${mc} key=${o.id} store=${t} day=${o} />`)}
  </nav>`}function dc({store:t,day:e}){let n=t.view.value,o=n.block?e.blocks.slice(0,A(n).index):[],[i,r]=Gi(t,o),l=o.length===1?s($w_4):s($w_682,{n:o.length});return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Ot(e.date)}</small></h2>
    ${o.length>0&&a`<${Ki} open=${i} turn=${r} list=${`past-${e.id}`}><${Ue} name="tick" /> ${l}<//>
      ${i&&a`<${Wn} store=${t} blocks=${o} id=${`past-${e.id}`} />`}`}
    <${Wn} store=${t} blocks=${e.blocks.slice(o.length)} />
    ${n.block&&!t.narrow.value&&a`<${Ae} store=${t} />`}
    ${n.block&&o.length===0&&t.may("CancelDay")&&a`<button type="button" class="quiet again"
      onClick=${t.moves.askAgain}>${s($w_356)}</button>`}
  </section>`}function mc({store:t,day:e}){let[n,o]=Gi(t,e.blocks),i=`blocks-of-${e.id}`;return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}><${Ki} open=${n} turn=${o} list=${i}>
      <span>${d(e.title)} <small>${Ot(e.date)}</small></span><//></h2>
    ${n&&a`<${Wn} store=${t} blocks=${e.blocks} id=${i} />`}
  </section>`}function Gi(t,e){let[n,o]=x(!1),i=e.some(r=>r.id===t.peek.value);return j(()=>{i&&o(!0)},[i]),[n,()=>o(!n)]}function Ki({open:t,turn:e,list:n,children:o}){return a`<button type="button" class="quiet rail-fold" aria-expanded=${t?"true":"false"} aria-controls=${n}
    onClick=${e}>${o}</button>`}function Wn({store:t,blocks:e,id:n}){return a`<ol id=${n}>${e.map(o=>a`<${_c} key=${o.id} store=${t} block=${o} />`)}</ol>`}function _c({store:t,block:e}){let n=t.view.value,o=Me(n,e),i=t.peek.value===e.id,r=yc(n,e,o),l=R(null),u=o==="now"?n.block:i;return j(()=>{u&&wc(l.current)},[u]),a`<li ref=${l}>
    <button type="button" class="stop" data-state=${o} data-late=${r?"true":null} aria-current=${o==="now"?"step":null}
        aria-pressed=${i?"true":"false"} onClick=${()=>t.look(i?null:e.id)}>
      <span class="stop-time">${vc(n,e,o)}</span>
      <span class="stop-name" lang=${N(e.title)}>${d(e.title)}</span>
      <${hc} view=${n} block=${e} state=${o} late=${r} />
      ${i&&a`<${gc} view=${n} block=${e} state=${o} />`}
    </button>
  </li>`}function wc(t){let e=t.closest(".rail");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function hc({view:t,block:e,state:n,late:o}){let i={now:s($w_241),done:s($w_101),skipped:s($w_168),ahead:s($w_510)},r={now:"here",done:"tick",skipped:"skipped",ahead:null},l=n==="skipped"&&Ee(t,e);return a`<span class="stop-marks">
    ${o>0&&a`<strong>${s($w_699,{span:U(o)})}</strong>`}
    ${l&&a`<small>${s($w_602)}</small>`}
    ${e.lock&&a`<${Ue} name="lock" label=${s($w_503)} />`}
    ${r[n]&&!l?a`<${Ue} name=${r[n]} label=${i[n]} />`:a`<span class="sr-only">${i[n]}</span>`}
  </span>`}function vc(t,e,n){let o=Ji(e,n);if(o!=null)return a`<${Hi} of=${o} />`;let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?a`<span class="sr-only">${s($w_612)}</span>`:a`${e.soft&&"~"}<${Hi} of=${i} />`}function Hi({of:t}){let{time:e,period:n}=Oo(t);return a`${e}<span class="sr-only">${n}</span>`}function gc({view:t,block:e,state:n}){let o=[],i=Ji(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return i!=null&&e.planned!=null&&Math.abs(i-e.planned)>=pc&&o.push(s($w_630,{time:xc(e,e.planned)})),n==="done"&&o.push(s($w_644,{span:U(kc(e))})),n==="ahead"&&e.length!=null&&o.push(bc(t,e)),o.length?a`<span class="stop-more">${o.map((r,l)=>a`<span key=${l}>${r}</span>`)}</span>`:null}function bc(t,e){let n={span:U(e.length)};return e.length>ht(Xt(t,e.id),e)?s($w_603,n):s($w_636,n)}function yc(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function Ji(t,e){return e==="now"?t.visits.at(-1)?.came:e==="done"?t.visits[0].came:null}function kc(t){return t.visits.reduce((e,n)=>e+(n.left??n.came)-n.came,0)}var xc=(t,e)=>`${t.soft?"~":""}${C(e)}`;var zi=new WeakMap;function Yi(t){let e=t.view.value;if(!e)return;let n=zi.get(t);if(zi.set(t,e.block),n===void 0||n===e.block)return;let o=Sc(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,Cc(t,n),t.toasts.show(o,{key:"move"}))}function Sc(t){let{block:e}=A(t);return e?s($w_343,{title:d(e.title)}):t.phase==="before"?s($w_344):s($w_342)}function Cc(t,e){if(t.page.role!=="moderator")return;let{of:n,takes:o}=t.waiting.peek();o(t.view.peek().block)&&!Oc()?t.peek.value=null:n(e)>0&&t.peek.peek()===null&&(t.peek.value=e)}function Oc(){return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)")}function Qi({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[l,u,c,f,$]=Tc(o,i,r),m=()=>t.act({type:c,seen:n}),_=()=>t.act({type:"LeaveClock"});return a`<div class="trouble interruption"><p><strong>${l}</strong> ${u}</p>
    ${t.may("LeaveClock")&&a`<p class="row">
      ${r&&a`<button type="button" onClick=${m}>${f}</button>`}
      <button type="button" onClick=${_}>${$}</button></p>`}
  </div>`}function Tc(t,e,n){let o=Lt(Math.abs(e));return t==="slept"?[s($w_444,{time:o}),s($w_131),"GiveTimeBack",s($w_130,{time:o}),s($w_222)]:[e>0?s($w_395,{time:o}):s($w_394,{time:o}),n?s($w_20):"","CountByClock",s($w_84),s($w_21)]}function Zi({store:t}){let e=t.trouble.value;return a`<div class="troubles" role="alert">
    ${e&&a`<div class="trouble"><p><strong>${s($w_235)}</strong>
      ${" "}${Dc(e)} ${s($w_125)}</p></div>`}
    ${(t.view.value?.loss||t.live.rolledBack.value)&&a`<div class="trouble"><p><strong>${s($w_451)}</strong>
      ${" "}${Mc(t.view.value?.loss)} ${s($w_36)}</p></div>`}
    ${t.view.value?.doubt&&a`<div class="trouble"><p><strong>${s($w_441)}</strong>
      ${" "}${Ec(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&a`<div class="trouble"><p><strong>${s($w_197)}</strong>
      ${" "}${s($w_541)}</p></div>`}
    ${t.live.status.value==="offline"&&a`<div class="trouble"><p><strong>${s($w_486)}</strong>
      ${" "}${s($w_409)}</p></div>`}
    <${Qi} store=${t} />
  </div>
  ${t.view.value?.plain&&a`<p class="plain-way soft small">${s($w_326)}</p>`}`}function Ec({rows:t,at:e}){let n=C(e);return t?s($w_39,{count:t,time:n}):s($w_40,{time:n})}function Mc(t){return t?.rows&&s($w_659,{count:t.rows,time:C(t.at)})}function Dc(t){return{"disk-full":s($w_445),"read-only":s($w_449),busy:s($w_29),"in-doubt":s($w_448),"io-error":s($w_447)}[t]??s($w_178)}function qn({points:t}){return t?.length?a`<ul class="points">${t.map(e=>a`<${G} tag="li" text=${e} />`)}</ul>`:null}function Xi({who:t}){return t?.length?a`
    <ul class="who">${t.map(e=>a`
      <li><${G} tag="strong" text=${e.name} />${e.role&&a`
        <span class="who-role"><${G} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function tr({terms:t}){return t?.length?a`
    <dl class="terms">${t.map(e=>a`
      <div><${G} tag="dt" text=${e.term} /><${G} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function er({sections:t,folded:e=!1,tag:n="h2",beside:o}){if(!t?.length)return null;let i=e?Nc:Rc,r=l=>t.filter(u=>d(u.title)===d(l.title)).length>1;return a`<div class="shows">${t.map(l=>a`<${i} key=${l.id} section=${l} twin=${r(l)} tag=${n} beside=${o} />`)}</div>`}function Nc({section:t,twin:e,tag:n}){return a`
    <details class="folded">
      <summary><${n}><${G} text=${t.title} />${e&&a`${" "}
        <${G} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${nr} section=${t} />
    </details>`}function Rc({section:t,tag:e,beside:n}){return a`
    <section class="context">
      <${G} tag=${e} text=${t.title} />
      <${nr} section=${t} />
      ${n?.(t)}
    </section>`}function nr({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return a`
    <div class=${`shown shown-${t.layout}`}>
      <${G} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>a`<${Ac} item=${n} />`)}
      <//>
    </div>`}function Ac({item:t}){return a`
    <li>
      <${G} tag="strong" class="shown-title" text=${t.title} />
      <${G} tag="span" class="shown-text" text=${t.text} />
      <${qn} points=${t.points} />
      <${G} tag="small" class="shown-note" text=${t.note} />
    </li>`}var Lc=6e4,je=5,Pc=600;function or({store:t,id:e}){let n=t.view.value,{day:o}=A(n),i=o?.blocks.find(u=>u.id===e);if(!i||!Ee(n,i)||!t.may("SetLength"))return null;if(i.left_out)return a`<${Ic} store=${t} block=${i} />`;let r=ht(o,i)>0,l=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&l?null:a`<div class="ahead" role="group" aria-label=${s($w_484)}>
    ${r&&a`<${Bc} store=${t} day=${o} block=${i} />`}
    ${!l&&a`<button type="button" class="quiet leave-out" aria-disabled=${vt(t)}
      onClick=${()=>t.replanning.leaveOut(i)}>${s($w_160)}</button>`}
  </div>`}function Ic({store:t,block:e}){return a`<div class="ahead">
    <p>${s($w_169)}</p>
    <button type="button" aria-disabled=${vt(t)} onClick=${()=>t.replanning.takeIn(e)}>${s($w_363)}</button>
  </div>`}function Bc({store:t,day:e,block:n}){let o=Math.round(Ut(e,n)/Lc),i=l=>()=>t.replanning.setLength(n,l),r={span:U(Ut(e,n))};return a`<p>${s($w_172,r)}</p>
    <button type="button" class="minutes" disabled=${o<=je} aria-label=${s($w_704)}
      onClick=${i(o-je)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>Pc-je} aria-label=${s($w_2)}
      onClick=${i(o+je)}>+5<small> min</small></button>
    ${n.length!=null&&a`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_34,{span:U(ht(e,n))})}</button>`}`}function sr({store:t,faces:e}){let n=t.view.value,o=t.plan.value?.faces[Te(t)],i=R(null);if(j(()=>Uc(i.current),[n.block]),!o)return null;let r=o.id===n.block;return a`<section class="work" ref=${i} data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?a`<h2 id="work-title" class="sr-only">${s($w_473)}</h2>`:a`<${jc} store=${t} block=${o} />`}
    <${Hc} store=${t} block=${o} current=${r} faces=${e} />
    <${Vc} store=${t} block=${o} />
  </section>`}function Uc(t){let e=n=>n.getBoundingClientRect().top;t&&e(t)<Math.max(0,e(t.closest(".center")))&&t.scrollIntoView({block:"start"})}function jc({store:t,block:e}){let n=R(null);return j(()=>{t.peek.value&&n.current.scrollIntoView({block:"nearest"})},[e.id]),a`<div class="peek-head" ref=${n}>
    <p class="kind">${Fc(t.view.value,e.id)} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${N(e.title)}>${d(e.title)}</h2>
    <${Wc} store=${t} block=${e} />
    <${or} store=${t} id=${e.id} />
  </div>`}function Fc(t,e){if(t.block)return s($w_261);let n=ft(t).find(o=>o.id===e);return Me(t,n)==="ahead"?s($w_180):s($w_183)}function Wc({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return a`<${qc} store=${t} asked=${o} block=${e} />`;let{day:i}=A(n),r=n.block&&Xt(n,e.id)===i,l=()=>t.moves.ask(e.id),u=()=>t.look(null);return a`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&a`<button type="button" class="primary" onClick=${l}>${s($w_135)}</button>`}
    ${t.peek.value&&a`<${it} store=${t} block=${e.id} />`}
    ${n.block&&t.peek.value&&a`<button type="button" onClick=${u}>${s($w_309)}</button>`}
    ${n.block&&!r&&a`<p class="hint">${s($w_474)}</p>`}
  </div>`}function qc({store:t,asked:e,block:n}){let o=e.skips.map(r=>d(r.title)).join(", "),i=e.back?s($w_368):s($w_369,{blocks:o});return a`<${_t} text=${i} yes=${s($w_550)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function Hc({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return ot(()=>{if(!i||!r)return null;let l=a`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return a`<div class="desk">${l}</div>`},[i,r,e,n,t])}function Vc({store:t,block:e}){let n=[e.who,e.points,e.shows,e.terms];return!e.note&&n.every(i=>i.length===0)?a`<p class="hint">${s($w_428)}</p>`:a`<div class="paper">
    <h3>${s($w_145)}</h3>
    <${Xi} who=${e.who} />
    <${qn} points=${e.points} />
    ${e.note&&a`<p class="note" lang=${N(e.note)}>${d(e.note)}</p>`}
    <${er} sections=${e.shows} tag="h4"
      beside=${i=>a`<${it} store=${t} block=${e.id} of="section" id=${i.id} />`} />
    <${tr} terms=${e.terms} />
  </div>`}function Gc({store:t}){if(j(()=>Si(t),[t]),!t.view.value)return a`<p class="loading" role="status">${s($w_80)}</p>`;let e=t.narrow.value;return a`<div class="console" data-running=${t.view.value.block?"true":null} data-pane=${t.pane.value} data-drawer=${t.drawers.open.value}>
    <a class="skip sr-only" href="#main">${s($w_512)}</a>
    <${Hs} store=${t} faces=${Zt} />
    <${Zi} store=${t} />
    ${e&&a`<${Di} store=${t} /><${jn} store=${t} />`}
    <div class="columns">
      <div class="rail">
        <${Vi} store=${t} />
        ${!e&&a`<${In} store=${t} />`}
      </div>
      <main id="main" class="center" tabindex="0">
        ${t.view.value.block?e&&a`<${Kc} store=${t} />`:a`<${yi} store=${t} faces=${Zt} />`}
        ${e&&a`<${Un} store=${t} />`}
        <${ji} store=${t} />
        <${sr} store=${t} faces=${Zt} />
        ${e&&a`<${In} store=${t} />`}
      </main>
      <${Jc} store=${t} />
    </div>
    ${!e&&a`<${jn} store=${t} />`}
    <${_i} store=${t} />
    <${ki} store=${t} />
    <${Ts} />
  </div>`}function Kc({store:t}){return a`<section class="clockwork" aria-label=${s($w_391)}>
    <${Re} store=${t} /><${Ae} store=${t} /><${Ne} store=${t} /></section>`}function Jc({store:t}){return a`<aside class="side" aria-label=${s($w_352)}>
    <div class="side-stage">${!t.narrow.value&&a`<${Un} store=${t} />`}</div>
    <${En} store=${t} id="messages" label=${s($w_192)}><${wi} store=${t} /><//>
    <${En} store=${t} id="people" label=${s($w_282)}><${Pi} store=${t} /><${Gs} store=${t} /><//>
  </aside>`}var zc=Os(Ct,gn,{door:"/console"}),ir=gi(zc,Ct,Zt);J(()=>Yi(ir));var rr=document.getElementById("app");Go(rr);ls();Ye(a`<${Gc} store=${ir} />`,rr);
//# sourceMappingURL=/static/built/console.js.map
