/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var O,wn,Ee,ut,Ce,te,hn,Qt,vn,Oe,Te,li,Lt=Symbol.for("pv"),ee={},ne=[],ui=/^m(i|n|o|s|text|space)$/,De=Array.isArray,Me=ne.slice,gt=Object.assign;function vt(t){t&&t.parentNode&&t.remove()}function St(t,e,n){var o,i,r,l={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:l[r]=e[r];return u>2&&(l.children=u>3?Me.call(arguments,2):n),It(t,l,o,i,null)}function It(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lt,__v:i||++wn,__i:-1,__u:0};return!i&&O.vnode&&O.vnode(r),r}function ft(t){return t.children}function xt(t,e){this.props=t,this.context=e,this.__g=0}function ct(t,e){if(e==null)return t.__&&ct(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ct(t)}function ci(t){var e,n=t.__v,o=n.__e,i=[],r=[],l=t.__P;l&&((e=gt({constructor:Lt},n)).__v=n.__v+1,O.vnode&&O.vnode(e),Ne(l,e,n,t.__n,l.namespaceURI,32&n.__u?[o]:null,i,o||ct(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Sn(i,e,r),n.__=n.__e=null,e.__e!=o&&gn(e))}function gn(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),gn(t)}function mn(t){(8&t.__g||(t.__g|=8,ut.push(t),te++))&&Ce==O.debounceRendering||((Ce=O.debounceRendering)||queueMicrotask)(yn)}function yn(){try{for(var t,e=1;ut.length;)ut.length>e&&ut.sort(hn),t=ut.shift(),e=ut.length,8&t.__g&&ci(t)}finally{(te=ut.length)&&(Ce||queueMicrotask)(yn)}}function bn(t,e,n,o,i,r,l,u,c,$,p){var _,m,f,w,E,h,b=o.__k||ne,k=e.length;for(c=fi(n,e,b,c,k),_=0;_<k;_++)(f=n.__k[_])!=null&&(m=~f.__i&&b[f.__i]||ee,f.__i=_,h=Ne(t,f,m,i,r,l,u,c,$,p),w=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Ae(m.ref,null,f,m),f.ref&&p.push(f.ref,f.__c||w,f)),E=E||w,4&f.__u?(c=kn(f,c,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&h!==void 0?c=h:w&&(c=w.nextSibling),f.__u&=-21);return n.__e=E,c}function fi(t,e,n,o,i){var r,l,u,c,$,p,_,m,f,w=n.length,E=w,h=0,b=0,k=t.__k=Array(i);for(r=0;r<i;r++)(l=e[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=k[r]=It(null,l):De(l)?l=k[r]=It(ft,{children:l}):l.constructor===Lt&&l.__b?l=k[r]=It(l.type,l.props,l.key,l.ref,l.__v):k[r]=l,c=r+h,l.__=t,l.__b=t.__b+1,u=null,~($=l.__i=pi(l,n,c,E))&&(E--,(u=n[$])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,$==c-1?h--:$==c+1?h++:$!=c&&($>c?h--:h++,b=1)):(~$||(i>w?h--:i<w&&h++),typeof l.type!="function"&&(l.__u|=4))):k[r]=null;if(b){for(p=[],_=[],r=0;r<i;r++)if((l=k[r])&&16&l.__u){for(h=0,m=p.length;h<m;)p[f=h+m>>1]<l.__i?h=f+1:m=f;p[h]=l.__i,_[r]=h+1}for(h=p.length;r--;)_[r]&&(_[r]==h?h--:k[r].__u|=4)}if(E)for(r=0;r<w;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=ct(u)),Re(u,u));return o}function kn(t,e,n,o){var i,r,l,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=kn(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ct(t))&&!e.parentNode&&(e=null),l=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,e):n.insertBefore(l,e||null)),e=l;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function pi(t,e,n,o){var i,r=t.key,l=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&l==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i}return-1}function _n(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Zt(t,e,n,o,i){var r,l;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||_n(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||_n(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(l=Te[e]||(Te[e]=$i(e)),(t.__a||(t.__a={}))[e]=Oe,r=e!=(e=e.replace(vn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,l,r):t.removeEventListener(e,l,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function $i(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Qt]==null)e[Qt]=Oe++;else if(e[Qt]<this.__a[t])return;return n(O.event?O.event(e):e)}}}function Ne(t,e,n,o,i,r,l,u,c,$){var p,_,m,f,w,E,h,b,k,T,M,R,v,y,g,D,N,Y,L=e.type;if(e.constructor!==Lt)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,_=r=[],p.nodeType==8?u=Xt(p,r):r.push(p),u=r[0]||u),(p=O.__b)&&p(e);t:if(typeof L=="function"){m=l.length;try{if(b=e.props,k=(p=L.prototype)&&p.render,T=(p=L.contextType)&&o[p.__c],M=p?T?T.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(k?e.__c=f=new L(b,M):(e.__c=f=new xt(b,M),f.constructor=L,f.render=mi),T&&T.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),k&&(f.__s||(f.__s=f.state),L.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=gt({},f.__s)),gt(f.__s,L.getDerivedStateFromProps(b,f.__s)))),w=f.props,E=f.state,f.__v=e,n.__c){if(b!==w&&k&&!L.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(b,M),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(b,f.__s,M)===!1){e.__v!=n.__v&&(f.props=b,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(X){X&&(X.__=e)}),ne.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),u=ct(n);break t}f.componentWillUpdate&&f.componentWillUpdate(b,f.__s,M),k&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(w,E,h)})}else k&&!L.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),k&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=M,f.props=b,f.__P=t,f.__g&=-5,R=O.__r,v=k?25:0;do f.__g&=-9,R&&R(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++v<25);k&&(ne.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=gt({},o,f.getChildContext())),k&&n.__c&&f.getSnapshotBeforeUpdate&&(h=f.getSnapshotBeforeUpdate(w,E)),y=p&&p.type===ft&&p.key==null?p.props.children:p,b.__P&&(p=u,i=(t=b.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(X){X&&Re(X,X)}),n.__k=null),u=n.__k?ct(n,0):null),u=bn(t,De(y)?y:[y],e,n,o,i,r,l,u,c,$),b.__P&&(e.__e=null,u=p),e.__u&=-161,_&&_.some(vt),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(l.length=m,e.__v=null,c||r)if(X&&X.then){if(e.__u|=128|c,r){for(~(N=r.indexOf(u||void 0))||(N=r.length);(Y=r[N-1])&&Y.nodeType==8;)N--;for(;N<r.length;N++)if(Y=r[N])if(r[N]=null,g){if(Y==D)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(D=Xt(g=Y))}}if(!g){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;g=u}(p=Xt(g=e.__c.__z||(e.__c.__z=g)))?(e.__e=g,u=p):e.__e=u,u=u&&u.nextSibling}else r&&r.some(vt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),X&&X.then||xn(e),O.__e(X,e,n)}}else u=e.__e=di(n.__e,e,n,o,i,r,l,c,$,t);return(p=O.diffed)&&p(e),u}function Xt(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xn(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xn))}function Sn(t,e,n){for(var o=0;o<n.length;)Ae(n[o++],n[o++],n[o++]);O.__c&&O.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){O.__e(r,i.__v)}})}function di(t,e,n,o,i,r,l,u,c,$){var p,_,m,f,w,E,h,b,k=n.props||ee,T=e.props,M=e.type;if(M=="svg"?i="http://www.w3.org/2000/svg":M=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((w=r[p])&&(M?w.localName==M:w.nodeType==3)){t=w,r[p]=null;break}}if(!t){if(b=$.ownerDocument||document,!M)return b.createTextNode(T);t=b.createElementNS(i,M,T.is?T:$),u&&(O.__m&&O.__m(e,r),u=!1),r=null}if(M){if($=M=="template"&&t.content||t,r=M=="textarea"&&T.defaultValue!=null?null:r&&Me.call($.childNodes),!u&&r)for(k={},p=0;p<t.attributes.length;p++)k[(w=t.attributes[p]).name]=w.value;for(p in k)w=k[p],p=="dangerouslySetInnerHTML"?m=w:p=="children"||p in T||p=="value"&&"defaultValue"in T||p=="checked"&&"defaultChecked"in T||Zt(t,p,null,w,i);for(p in T)w=T[p],p=="children"?f=w:p=="dangerouslySetInnerHTML"?_=w:p=="value"?E=w:p=="checked"?h=w:u&&typeof w!="function"||k[p]===w||Zt(t,p,w,k[p],i);_?(u||m&&(_.__html==m.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[]):(m&&(t.textContent=""),(M=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ui.test(M))&&(i="http://www.w3.org/1999/xhtml"),bn($,De(f)?f:[f],e,n,o,i,r,l,r?r[0]:n.__k&&ct(n,0),u,c),r&&r.some(vt)),u&&M!="textarea"||(p="value",M=="progress"&&E==null?t.removeAttribute(p):E==null||E===t[p]&&(M!="progress"||E)||Zt(t,p,E,k[p],i),p="checked",h!=null&&h!=t[p]&&Zt(t,p,h,k[p],i))}else k===T||u&&t.data==T||(t.data=T);return t}function Ae(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){O.__e(i,n)}}function Re(t,e,n){var o,i,r,l;if(O.unmount&&O.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Ae(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){O.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(l=0;l<o.length;l++)o[l]&&Re(o[l],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=Xt(o,r=[]))&&(o==t.__e&&r.some(vt),vt(i),vt(o)),n||vt(t.__e),t.__e=t.__c=t.__=null}function mi(t,e,n){return this.constructor(t,n)}function Pe(t,e){var n,o,i,r;O.__&&O.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=It(ft,{children:[t]}),i=[],r=[],Ne(e,e.__k,o||ee,ee,e.namespaceURI,o?null:e.firstChild?Me.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),Sn(i,e.__k,r),e.__k.props.children=null}O={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((l=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=1),l&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw te=0,t}},wn=0,Ee=function(t){return t!=null&&t.constructor===Lt},xt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=gt({},this.state)),typeof t=="function"&&(t=t(gt({},n),this.props)),t&&(gt(n,t),this.__v&&(e&&this.__k.push(e),mn(this)))},xt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),mn(this))},xt.prototype.render=ft,ut=[],te=0,hn=function(t,e){return t.__v.__b-e.__v.__b},Qt=Symbol(),vn=/(PointerCapture)$|Capture$/i,Oe=0,Te={},li=0;var Tn=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[e[++r]]=u:l===6?o[1][e[++r]]+=u+"":l?(i=t.apply(u,Tn(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},Cn=new Map;function En(t){var e=Cn.get(this);return e||(e=new Map,Cn.set(this,e)),(e=Tn(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,l="",u="",c=[0],$=function(m){r===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,l):r===3&&(m||l)?(c.push(3,m,l),r=2):r===2&&l==="..."&&m?c.push(4,m,0):r===2&&l&&!m?c.push(5,0,!0,l):r>=5&&((l||!m&&r===5)&&(c.push(r,0,l,i),r=6),m&&(c.push(r,m,0,i),r=6)),l=""},p=0;p<n.length;p++){p&&(r===1&&$(),$(p));for(var _=0;_<n[p].length;_++)o=n[p][_],r===1?o==="<"?($(),c=[c],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?($(),r=1):r&&(o==="="?(r=5,i=l,l=""):o==="/"&&(r<5||n[p][_+1]===">")?($(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),r=2):l+=o),r===3&&l==="!--"&&(r=4,c=c[0])}return $(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ct,q,Ie,On,Le=Object.is,oe=0,Un=[],Ue=[],H=O,Dn=H.__b,Mn=H.__r,Nn=H.diffed,An=H.__c,Rn=H.unmount,Pn=H.__;function se(t,e){H.__h&&H.__h(q,t,oe||e),oe=0;var n=q.__H||(q.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function x(t){return oe=1,_i(Fn,t)}function _i(t,e,n){var o=se(Ct++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Fn(void 0,e),function(r){var l=(o.__N||o.__)[0],u=o.t(l,r);Le(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var i=q.shouldComponentUpdate;q.shouldComponentUpdate=function(r,l,u){var c=this.__H;if(!c)return!0;var $=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&($=!0,Le(m.__[0],m.__N[0])||(p=!0))}),i){var _=i.call(this,r,l,u);return $?_||p:_}return!$||p}}return o.__}function j(t,e){var n=se(Ct++,3);!H.__s&&Bn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,q.__H.__h.push(n))}function P(t){return oe=5,it(function(){return{current:t}},[])}function it(t,e){var n=se(Ct++,7);return Bn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Fe(){var t=se(Ct++,11);if(!t.__){for(var e=q.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function wi(){var t;do{for(;t=Ue.shift();)try{Ut(t)}catch(n){H.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Un.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ut),e.__h.some(Be),e.__h=[]}catch(n){e.__h=[],H.__e(n,t.__v)}}}while(Ue.length)}H.__b=function(t){q=null,Dn&&Dn(t)},H.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Pn&&Pn(t,e)},H.__r=function(t){Mn&&Mn(t),Ct=0;var e=(q=t.__c).__H;e&&(Ie==q?q.__h=[]:(e.__h.some(Ut),e.__h.some(Be),Ct=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ie=q},H.diffed=function(t){Nn&&Nn(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ln(Un.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ie=q=null},H.__c=function(t,e){e.some(function(n){try{n.__h.some(Ut),n.__h=n.__h.filter(function(o){return!o.__||Be(o)})}catch(o){n.__h=[function(){throw o}]}}),An&&An(t,e)},H.unmount=function(t){Rn&&Rn(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Ln(Ue.push(i))}else Ut(i)}catch(r){e=r}}),o.__H=void 0,e&&H.__e(e,o.__v))};var In=typeof requestAnimationFrame=="function";function hi(t){var e,n=function(){clearTimeout(o),In&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);In&&(e=requestAnimationFrame(n))}function Ln(t){t!=1&&On==H.requestAnimationFrame||((On=H.requestAnimationFrame)||hi)(wi)}function Ut(t){var e=q,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),q=e}function Be(t){var e=q;t.__c=t.__(),q=e}function Bn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Le(n,t[o])})}function Fn(t,e){return typeof e=="function"?e(t):e}var vi=Symbol.for("preact-signals");function le(){if(rt>1){rt--;return}let t,e=!1;for((function(){let n=ie;for(ie=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();Ft!==void 0;){let n=Ft;for(Ft=void 0,re++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Wn(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(re=0,rt--,e)throw t}function Tt(t){if(rt>0)return t();je=++gi,rt++;try{return t()}finally{le()}}var I,Bt,Ft;function jt(t){let e=I,n=Bt;I=void 0,Bt=void 0;try{return t()}finally{I=e,Bt=n}}var ie,rt=0,re=0,gi=0,je=0,ae=0;function jn(t){if(I===void 0)return;let e=t.n;if(e===void 0||e.t!==I)return e={i:0,S:t,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:e},I.s!==void 0&&(I.s.n=e),I.s=e,t.n=e,32&I.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=I.s,e.n=void 0,I.s.n=e,I.s=e),e}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=vi;V.prototype.h=function(){return!0};V.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:jt(()=>{var n;(n=this.W)==null||n.call(this)}))};V.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&jt(()=>{var o;(o=this.Z)==null||o.call(this)}))}};V.prototype.subscribe=function(t){return K(()=>{let e=this.value;jt(()=>t(e))},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){return jt(()=>this.value)};Object.defineProperty(V.prototype,"value",{get(){let t=jn(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(re>100)throw new Error("Cycle detected");(function(e){rt!==0&&re===0&&e.l!==je&&(e.l=je,ie={S:e,v:e.v,i:e.i,o:ie})})(this),this.v=t,this.i++,ae++,rt++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{le()}}}});function S(t,e){return new V(t,e)}function Wn(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Hn(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function qn(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function yt(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=ae-1,this.f=4}yt.prototype=new V;yt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ae))return!0;if(this.g=ae,this.f|=1,this.i>0&&!Wn(this))return this.f&=-2,!0;let t=I;try{Hn(this),I=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return I=t,qn(this),this.f&=-2,!0};yt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};yt.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};yt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(yt.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=jn(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function G(t,e){return new yt(t,e)}function Vn(t){let e=t.j;if(t.j=void 0,typeof e=="function"){rt++;let n=I;I=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,We(t),o}finally{I=n,le()}}}function We(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Vn(t)}function yi(t){if(I!==this)throw new Error("Out-of-order effect");qn(this),I=t,this.f&=-2;try{8&this.f&&We(this)}finally{le()}}function Et(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Bt&&Bt.push(this)}Et.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Et.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vn(this),Hn(this),rt++;let t=I;return I=this,yi.bind(this,t)};Et.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ft,Ft=this)};Et.prototype.d=function(){this.f|=8,1&this.f||We(this)};Et.prototype.dispose=function(){this.d()};function K(t,e){let n=new Et(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var bi=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Gn,ce,ue;var Kn=[];K(function(){Gn=this.N})();function Ot(t,e){O[t]=e.bind(null,O[t]||(()=>{}))}function Wt(t){if(ue){let e=ue;ue=void 0,e()}ue=t&&t.S()}function Jn({data:t}){let e=Yn(t);e.name="ReactiveDom",e.value=t;let[n,o]=it(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let l=G(()=>{let p=e.value.value;return p===0?0:p===!0?"":p||""}),u=G(()=>!Array.isArray(l.value)&&!Ee(l.value)),c=K(function(){if(this.N=zn,u.value){let p=l.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=p)}}),$=this.__$u.d;return this.__$u.d=function(){c(),$.call(this)},[u,l]},[]);return n.value?o.peek():o.value}Jn.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:St(ft,null).constructor},type:{configurable:!0,value:Jn},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Ot("__b",(t,e)=>{if(Wt(),ce=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof V&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});Ot("__r",(t,e)=>{if(t(e),e.type!==ft){Wt();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let l;return K(function(){l=this},{name:r}),l.c=i,l})((function(i){return function(){var r;bi&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),ce=o,Wt(n)}});Ot("__e",(t,e,n,o)=>{Wt(),ce=void 0,t(e,n,o)});Ot("diffed",(t,e)=>{Wt(),ce=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let l in r){let u=r[l];u===void 0||o&&l in o||(u.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(let l in o){let u=r[l],c=o[l];u===void 0?(u=ki(n,l,c,i),r[l]=u):u.o(c,i)}}}t(e)});function ki(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=S(n);return{o:(l,u)=>{r.value=l,o=u},d:K(function(){this.N=zn;let l=r.value.value;o[e]!==l&&(o[e]=l,i?t[e]=l:l!=null&&(l!==!1||e[4]==="-")?t.setAttribute(e,l):t.removeAttribute(e))})}}Ot("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let l=i[r];l&&l.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});Ot("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});xt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function Yn(t,e){return it(()=>S(t,e),[])}var xi=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function Si(){Tt(()=>{let t;for(;t=Kn.shift();)Gn.call(t)})}function zn(){Kn.push(this)===1&&(O.requestAnimationFrame||xi)(Si)}var a=En.bind(St);var bt=JSON.parse(document.getElementById("page").textContent);var pt=bt.lang,Ht={en:"en-US",es:"es-US"}[pt]??pt,Ci=new Intl.NumberFormat(Ht);function at(t){return Ci.format(t)}function s(t,e={}){return t.replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?at(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[pt]??Object.values(t)[0]??""}function U(t){if(!(t===null||typeof t!="object"||pt in t))return Object.keys(t)[0]}var Ti=250,He=new WeakMap;function Ei(t){return He.has(t)||He.set(t,Oi(t)),He.get(t)}function B(t){return Ei(t).value}function et(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,Zn(i)]:[i];return(e<0?"−":"")+[...r,Zn(n%60)].join(":")}function C(t){return Ge(t,to())}function Qn(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(Ht,{...n,timeZone:to()}).format(t)}function Dt(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(Ht,{...e,timeZone:"UTC"}).format(Date.parse(t))}function qe(t){let e=Date.UTC(2e3,0,1,0,t);return Ge(e,"UTC")}function Xn(t){return Ge(t)!==C(t)}function Ve(t){return t.replace(/\s/g," ")}function Ge(t,e){return Ve(new Intl.DateTimeFormat(Ht,{timeStyle:"short",timeZone:e}).format(t))}function Oi(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=S(e());return setInterval(()=>{n.value=e()},Ti),n}function to(){return bt.views.find(e=>e.body.session)?.body.session.timezone}function Zn(t){return String(t).padStart(2,"0")}function $t({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:l=!1,children:u}){let c=P(null);return j(()=>c.current?.focus(),[]),a`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${l?"true":null}
      onKeyDown=${p=>{p.key==="Escape"&&(p.preventDefault(),o())}}>
    <p>${t}</p>
    ${u}
    <button type="button" class="primary" ref=${c} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    <button type="button" onClick=${o}>${s($w_208)}</button>
  </div>`}function z({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:l=!1}){let[u,c]=x(!1),$=P(null),p=()=>{c(!1),requestAnimationFrame(()=>$.current?.focus())},_=()=>{p(),o()};return u?a`<${$t} text=${e} yes=${n} onYes=${_} onNo=${p} tone=${i} />`:a`<button type="button" ref=${$} class=${r} disabled=${l}
    onClick=${()=>c(!0)}>${t}</button>`}function W({tone:t,live:e=!1,children:n}){return a`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function nt({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return a`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${l=>n(l.target.value)} ...${r} /></label>`}function lt({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return a`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${l=>n(l.target.value)}>
      ${o.map(([l,u])=>a`<option key=${l} value=${l} disabled=${l===""}>${u}</option>`)}
    </select></label>`}function fe(t){let e=eo(t.trim());return({name:n})=>!e||Di(n).some(o=>eo(o).includes(e))}var eo=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),Di=t=>typeof t=="string"?[t]:Object.values(t);var qt=30;function tt({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,l]=x(!1),u=P(null),c=Mi(t,u),$=o?t.slice(c):t.slice(0,qt),p=Fe(),_=t.length>qt&&a`<button type="button" class="quiet fold" id=${`${p}-all`}
    aria-expanded=${r} aria-controls=${p} aria-labelledby=${`${p}-all ${e}`} onClick=${()=>l(!r)}>
    ${r?s($w_308):s($w_307,{n:t.length})}</button>`;return a`${o&&_}
    <ul id=${p} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:$).map(i)}</ul>
    ${!o&&_}`}function Mi(t,e){let n=P(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(l=>l.id===n.current):-1,r=i<0?Math.max(0,t.length-qt):i;return n.current=t[r]?.id,r}function ot({head:t,className:e,children:n,...o}){let[i,r]=x(!1);return a`<details onToggle=${l=>r(l.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function pe({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=l=>t.act({type:"MovePerson",person:e.id,team:l}),r=o.map(l=>[l.id,d(l.title)]);return a`<${lt} label=${s($w_346,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_206)],...r]} />`}function Mt(){return a`<small class="tag">${s($w_556)}</small>`}function no({team:t,block:e,store:n}){let o=`room-${t.id}`;return a`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${s($w_570,{n:t.members.length})}</small></h3>
    <${Ni} team=${t} by=${o} store=${n} />
    <${Ri} team=${t} block=${e} store=${n} />
    ${t.report&&a`<div class="report"><h4>${s($w_284)}${t.report_waits&&a` <${Mt} />`}</h4><p class="words">${t.report}</p></div>`}
    ${n.may("SendNotice")&&a`<${Ii} team=${t} store=${n} />`}
  </article>`}function Ni({team:t,by:e,store:n}){return t.members.length?a`<${tt} rows=${t.members} by=${e} className="members">${o=>a`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&a` <small class="tag">${s($w_575)}</small>`}${o.waits&&a` <${Mt} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&a`<${ot} head=${s($w_187)}>
      ${()=>a`<${Ai} team=${t} by=${e} store=${n} />`}<//>`}`:a`<p class="hint">${s($w_211)}</p>`}function Ai({team:t,by:e,store:n}){let[o,i]=x(""),r=t.members.filter(fe(o));return a`${t.members.length>qt&&a`
    <${nt} label=${s($w_122)} type="search" value=${o} set=${i} />`}
    <${tt} rows=${r} by=${e} className="movers">${l=>a`<li class="mover" key=${l.id}>
      <span aria-hidden="true">${d(l.name)}</span>
      <${pe} store=${n} person=${{...l,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&a`<p class="hint" role="status">${s($w_212)}</p>`}`}function Ri({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return a`<p class="hint">${s($w_357)}</p>`;let i=`board-${t.id}`;return a`<h4 id=${i}>${s($w_77,{n:o.length})}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${tt} rows=${o} by=${i} className="board" newest=${!0}>${r=>a`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&a` · ${s($w_537)}${r.editor&&a`: ${d(r.editor)}`}`}</small>${r.waits&&a` <${Mt} />`}
      ${n.may("RemoveContribution")&&a`<${Pi} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function Pi({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_280,{name:d(t.name)}),r=a`<span aria-hidden="true">${s($w_279)}</span><span class="sr-only">${i}</span>`;return a`<${z} label=${r} question=${s($w_340)}
    yes=${s($w_499)} run=${o} className="quiet" />`}function Ii({team:t,store:e}){let[n,o]=x(""),i=e.view.value.notices.find(u=>u.to===t.id),r=async u=>{u.preventDefault(),(await e.act({type:"SendNotice",to:t.id,text:n})).ok&&o("")},l=i&&a` <small class="tag">${s($w_566)}</small>`;return a`<details><summary>${s($w_178)}${l}</summary>
    ${i&&a`<p class="words">${i.text}</p>`}
    <form class="row" onSubmit=${r}>
      <${nt} label=${s($w_180,{who:d(t.title)})} quiet=${!0} value=${n} set=${o} max="600" />
      <button type="submit" disabled=${!n.trim()}>${s($w_295)}</button>
    </form></details>`}function Vt({activity:t,block:e,store:n}){return a`
    <${Li} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${U(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&a`<p class="hint">${s($w_415)}</p>`}
    <div class="rooms">${t.teams.map(o=>a`<${no} key=${o.id} team=${o} block=${e} store=${n} />`)}</div>
  `}Vt.unfinished={"rooms-open":()=>s($w_291)};Vt.done={CallBack:()=>s($w_117),CancelCallBack:()=>s($w_360),ShowReports:()=>s($w_382),HideReports:()=>s($w_389),DrawTeams:()=>s($w_347),RemoveContribution:()=>s($w_342)};function Li({activity:t,block:e,store:n}){let o=r=>()=>n.act({type:r,block:e.id}),i=t.teams.reduce((r,l)=>r+l.board.length,0);return a`<div class="desk-bar">
    <${W} tone=${t.open?"good":"off"}>
      ${t.open?s($w_291):s($w_290)} · ${s($w_77,{n:i})}<//>
    ${n.may("CallBack")&&a`<div class="desk-buttons">
      <${Ui} activity=${t} run=${o} store=${n} />
      ${t.reports_shown?a`<button type="button" onClick=${o("HideReports")}>${s($w_134)}</button>`:a`<button type="button" class=${t.callback==null?"":"primary"} onClick=${o("ShowReports")}>
            ${s($w_312)}</button>`}
      ${t.rooms>0&&a`<${ji} activity=${t} run=${o("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&a`<p class="calling"><${Fi} until=${t.callback} live=${n.live} /></p>`}
  ${t.reports_shown&&a`<p class="seen">${s($w_382)}</p>`}`}function Ui({activity:t,run:e,store:n}){let o=Bi(n.view.value,B(n.live));return t.callback!=null?a`<button type="button" onClick=${e("CancelCallBack")}>${s($w_48)}</button>`:a`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_46)}</button>`}var Bi=({clock:t},e)=>!!t&&t.ends_at-(t.held_at??e)<=t.warn[0];function Fi({until:t,live:e}){let n=t-B(e);return n>0?s($w_38,{time:et(n)}):s($w_119)}function ji({activity:t,run:e}){return t.drawn?a`<${z} label=${s($w_102)} run=${e} yes=${s($w_490)}
    question=${s($w_100)} />`:a`<button type="button" onClick=${e}>${s($w_101)}</button>`}var oo=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function $e({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[l,u]=x(""),[c,$]=x(""),p=P(null);j(()=>p.current?.focus(),[]);let _="same_sender"in t,m=(h,b)=>r({reason:h,others:_?c:""},b),f=o?"true":void 0;return a`<form class="decline" onSubmit=${h=>{h.preventDefault(),m(l,!0)}} onKeyDown=${h=>h.key==="Escape"&&(h.preventDefault(),i())}>
    ${n&&a`<${W} tone="warn">${n}<//>`}
    <p class="hint">${s($w_355)}</p>
    <${Wi} comment=${t} chosen=${c} choose=${$} />
    <div class="row">${oo.map(h=>a`<button type="button" key=${h.en} disabled=${e} aria-disabled=${f}
      onClick=${b=>m(h[t.lang]??h.en,Ke(b))}>${d(h)}</button>`)}</div>
    <label class="field"><span>${s($w_26)}</span>
      <input ref=${p} value=${l} maxlength="200" onInput=${h=>u(h.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!l.trim()} aria-disabled=${f}>
        ${n?s($w_85):s($w_83)}</button>
      <button type="button" onClick=${i}>${s($w_208)}</button>
    </div>
  </form>`}function Wi({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_244)],o>0&&["sender",o===1?s($w_20):s($w_22,{n:o})],i>0&&["text",i===1?s($w_21):s($w_23,{n:i})],"same_sender"in t&&["since",s($w_19)]].filter(Boolean);return r.length===1?null:a`<fieldset class="choices"><legend class="sr-only">${s($w_482)}</legend>
    ${r.map(([l,u])=>a`<label class="choice" key=${l}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===l} onChange=${()=>n(l)} />
      <span>${u}</span></label>`)}</fieldset>`}var Ke=t=>t.detail===0;var Hi=1e3;var qi=150,so=S(null),Je=new Map,io=!1,Ye=0,ro;function dt(t,e){!io||!e||(Je.set(t,e),ro??=setTimeout(Vi,Math.max(qi,Ye-Date.now())))}function ao(){j(()=>{setTimeout(()=>{io=!0})},[]);let t=so.value;return a`<div class="sr-only" role="status">${t&&a`<p key=${t.at}>${t.words}</p>`}</div>`}function Vi(){ro=void 0,Ye=Date.now()+Hi,so.value={at:Ye,words:[...Je.values()].map(Gi).join(" ")},Je.clear()}var Gi=t=>t.replace(/[^.?!…]$/,"$&.");var Ki=1500;function lo(t){let[e,n]=x([]),o=(i,r)=>n(l=>[...l.filter(u=>u.id!==i.id),...r?[i]:[]]);return{rows:Ji(t,e),hold:o}}function Ji({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:l})=>l===r.id)),i=r=>o.includes(r)&&(e.find(({id:l})=>l===r.id)??r);return o.reduce(Yi,t).map(r=>({comment:r,decided:i(r)}))}function de(t){let[e,n]=x("");return j(()=>{if(!t)return n("");dt("colleague",t);let o=setTimeout(n,Ki,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function uo(t){return t?t.standing==="approved"?s($w_436):t.standing==="declined"?s($w_438,{reason:t.reason}):s($w_437):""}function Yi(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function co({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return a`<li class="comment" data-standing=${e?e.standing:null}>
    <${po} comment=${t} themes=${r} />
    <${$o} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_27)} decline=${s($w_90)} />
  </li>`}function fo({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return a`<li class="comment" data-standing=${t.standing}>
    <${po} comment=${t} themes=${o} />
    <${W} tone=${i?"good":"bad"}>
      ${i?s($w_29):s($w_89,{reason:t.reason})}<//>
    <${$o} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_28)} decline=${i?s($w_84):null} />
  </li>`}function po({comment:t,themes:e}){let n=e.get(t.theme);return a`<p class="words" lang=${t.lang===pt?null:t.lang}>${t.text}</p>
    <small>${C(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&U(n)}>${n?d(n):s($w_554)}</span></small>`}function $o({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:l}){let[u,c]=x(!1),[$,p]=x(!1),_=$?"":uo(e),m=de(_),f=h=>{c(h),n?.(t,h)},w=async(h,b=!1)=>{if(m)return;let k=Zi(document.activeElement);p(!0);let T=await i.act({block:o.id,...h});p(!1),T.ok&&(f(!1),b&&k?.focus())},E=h=>w({type:"ApproveComment",comment:t.id},Ke(h));return u?a`<${$e} comment=${e||t} sent=${$} news=${_} settling=${m} close=${()=>f(!1)}
      run=${(h,b)=>w(zi(t,h),b)} />`:a`<div class="row">
    ${r&&a`<button type="button" class="approve" disabled=${$} onClick=${E}>${r}</button>`}
    ${l&&a`<button type="button" disabled=${$} onClick=${()=>f(!0)}>${l}</button>`}
  </div>`}function zi(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function Zi(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var Qi=6e4;function mo({flood:t,block:e,store:n}){let o=B(n.live),[i,r]=x(!1),l=i&&!t?.waiting?s($w_418):"",u=de(l),c=P(t);(t||!i)&&(c.current=t);let $=t&&o<t.last+Qi;return!i&&!($||t?.waiting)?null:a`<${Xi} flood=${c.current} ...${{on:$,asking:i,setAsking:r,gone:l,settling:u,block:e,store:n}} />`}function Xi({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:l,store:u}){let c=C(t.began),$=async({reason:p})=>{if(r)return;let _={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:l.id,reason:p,..._})).ok&&o(!1)};return a`<div class="flood" role="group" aria-label=${s($w_173)}>
    <${W} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_623,{n:t.minute}):s($w_174,{from:c,to:C(t.last)})}<//>
    <p class="hint">${s($w_91)}</p>
    ${n?a`<${$e} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${$} />`:t.waiting>0&&a`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_86,{n:t.waiting,from:c})}</button>`}
  </div>`}function _o({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return a`<ul class="plain together">${t.map(i=>a`<li key=${i.id} class="row">
    <span>${s($w_589,{at:C(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_333)}</button></li>`)}</ul>`}function Gt({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map($=>[$.id,$.title])),i={block:e,store:n,themes:o},{rows:r,hold:l}=lo(t),u=new Set(r.filter($=>$.decided).map($=>$.comment.id)),c=t.decided.filter($=>!u.has($.id));return a`
    <${er} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${U(t.prompt)}>${d(t.prompt)}</p>`}
    <${mo} flood=${t.flood} block=${e} store=${n} />
    <${_o} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_473,{n:t.waiting_count})}</h3>
    <${tr} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map($=>a`<${co} key=${$.comment.id} ...${$} hold=${l} ...${i} />`)}</ul>
    ${c.length>0&&a`<h3 id="decided">${s($w_82,{n:c.length})}</h3>
      <${tt} rows=${c} by="decided" className="plain comments">
        ${$=>a`<${fo} key=${$.id} comment=${$} ...${i} />`}<//>`}
  `}Gt.unfinished={"comments-unread":t=>s($w_69,{n:t}),"window-open":()=>s($w_63)};Gt.done={OpenWindow:()=>s($w_63),CloseWindow:()=>s($w_60),ApproveComment:()=>s($w_29),DeclineComment:()=>s($w_87),DeclineComments:()=>s($w_88),TakeBackDecline:()=>s($w_420)};function tr({shown:t,all:e}){return e===0?a`<p class="hint">${s($w_199)}</p>`:e>t&&a`<p class="hint">${s($w_374,{shown:t})}</p>`}function er({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return a`<div class="desk-bar">
    <${W} tone=${t.open?"good":"off"}>
      ${t.open?s($w_63):s($w_60)} ·
      ${" "}${s($w_572,{received:t.received,shown:t.count})}<//>
    ${n.may("OpenWindow")&&a`<div class="desk-buttons">${t.open?a`<button type="button" onClick=${o("CloseWindow")}>${s($w_57)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_247):s($w_246)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&a`<p class="seen">
    ${s($w_66)}</p>`}`}var nr="section, article, aside, nav, main, dialog, body";function wo(t){let e={path:[]},n=({target:i})=>e.path=ze(i),o=new MutationObserver(()=>requestAnimationFrame(()=>or(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function ho(t){go(ze(t.parentElement))}function vo(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function or(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&go(t)}function go(t){let e=t.find(n=>n.isConnected&&n.matches(nr));e.tabIndex=-1,e.focus({preventScroll:!0})}function ze(t){return t?[t,...ze(t.parentElement)]:[]}function yo({activity:t,block:e,themes:n,store:o}){return a`<details class="change"><summary>${s($w_51)}</summary>
    <${sr} activity=${t} block=${e} themes=${n} store=${o} />
    <${ir} activity=${t} block=${e} store=${o} />
  </details>`}function sr({activity:t,block:e,themes:n,store:o}){let[i,r]=x(t.themes[0]?.id),[l,u]=x(""),[c,$]=x("");return a`<form onSubmit=${async _=>{_.preventDefault();let m=_.currentTarget;(await o.act({type:"AddCandidate",block:e.id,theme:i,title:l,source:c})).ok&&(u(""),$(""),vo(m.elements.candidate,m))}}>
    <${lt} label=${s($w_411)} value=${i} set=${r}
      options=${t.themes.map(_=>[_.id,d(n.get(_.id))])} />
    <${nt} label=${s($w_191)} name="candidate" value=${l} set=${u} max="200" required />
    <${nt} label=${s($w_481)} value=${c} set=${$} max="200" />
    <button type="submit" class="primary" disabled=${!l.trim()}>${s($w_11)}</button>
  </form>`}function ir({activity:t,block:e,store:n}){let[o,i]=x(""),r=rr(t);if(!r.length)return a`<p class="hint">${s($w_113)}</p>`;let l=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveCandidate",block:e.id,item:l.id});return a`<div class="row">
    <${lt} label=${s($w_50)} value=${l.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${z} label=${s($w_335)} run=${u} yes=${s($w_499)}
      question=${s($w_341,{title:d(l.title)})} />
  </div>`}function rr({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}var bo=12,st=10;function ko({dots:t,most:e}){let n=e<=bo?ar:lr;return a`<span class="dot-row"><strong>${at(t)}</strong>${t>0&&a`<${n} dots=${t} most=${e} />`}</span>`}function ar({dots:t}){let e=Array.from({length:t},(n,o)=>o*st+st/2);return a`<svg class="dots" viewBox=${`0 0 ${t*st} ${st}`} width=${t*st} height=${st} aria-hidden="true">
    ${e.map(n=>a`<circle key=${n} cx=${n} cy=${st/2} r="4" fill="currentColor" />`)}
  </svg>`}function lr({dots:t,most:e}){let n=bo*st;return a`<svg class="dots" viewBox=${`0 0 ${n} ${st}`} width=${n} height=${st} aria-hidden="true">
    <rect x="0" y="1" rx="5" height="8" width=${Math.max(6,t/e*n)} fill="currentColor" />
  </svg>`}function xo({theme:t,title:e,quota:n,rows:o}){let i=new Map(t.items.map(u=>[u.id,u])),r=[s($w_273),s($w_49),s($w_97),s($w_462)],l=Math.max(1,...o.map(u=>u.dots));return a`<div class="tally"><table>
    <caption><span lang=${U(e)}>${d(e)}</span>
      ${" "}${n!=null&&a`<small>${s($w_528,{n})}</small>`}</caption>
    <thead><tr>${r.map(u=>a`<th key=${u} scope="col">${u}</th>`)}</tr></thead>
    <tbody>${o.map(u=>a`<${ur} key=${u.item} row=${u} item=${i.get(u.item)} most=${l} />`)}</tbody>
  </table></div>`}function ur({row:t,item:e,most:n}){return a`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_273)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?a` <small class="tag">${s($w_581)}</small>`:null}</td>
    <th scope="row"><span lang=${U(e.title)}>${d(e.title)}</span>
      ${e.source&&a`<small lang=${U(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_97)}><${ko} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_462)}>${at(t.voters)}</td>
  </tr>`}function Kt({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return a`
    <${cr} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&a`<p class="prompt" lang=${U(t.prompt)}>${d(t.prompt)}</p>`}
    <${dr} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&a`<p class="hint">${s($w_214,{n:t.unconfirmed})}</p>`}
    ${t.aside>0&&a`<p class="hint">${s($w_303,{n:t.aside})}</p>`}
    <p class="hint">${mr(t)}</p>
    <div class="tallies">${t.themes.map(r=>a`<${xo} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${pr(t,r.id)} />`)}</div>
    ${o.may("AddCandidate")&&a`<${yo} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}Kt.unfinished={"voting-open":()=>s($w_469),"ballots-unconfirmed":t=>s($w_41,{n:t}),"tally-hidden":t=>s($w_379,{n:t})};Kt.done={OpenVoting:()=>s($w_469),CloseVoting:()=>s($w_467),RevealTally:()=>s($w_384),HideTally:()=>s($w_240),AddCandidate:({title:t})=>s($w_233,{title:t}),RemoveCandidate:()=>s($w_343)};function cr({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return a`<div class="desk-bar">
    <${W} tone=${t.open?"good":"off"}>${$r(t)}<//>
    ${o.may("OpenVoting")&&a`<div class="desk-buttons">
      ${t.open?a`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_59)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} disabled=${!n} onClick=${i("OpenVoting")}>
            ${t.opened?s($w_251):s($w_250)}</button>`}
      ${t.revealed?a`<button type="button" onClick=${i("HideTally")}>${s($w_135)}</button>`:a`<button type="button" class=${t.opened&&!t.open?"primary":""} onClick=${i("RevealTally")}>
            ${s($w_289)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&a`<p class="hint">${s($w_463)}</p>`}
  <p class=${t.revealed?"seen":"unseen"}>${fr(t)}</p>`}function fr({revealed:t,open:e}){return t?e?s($w_383):s($w_384):s($w_240)}var pr=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function $r({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_470):s($w_469):e?s($w_467):s($w_464)}function dr({turnout:t,dots:e}){let{ballots:n,people:o}=t;return a`<div class="turnout">
    <p><strong>${at(n)}</strong> ${o===1?s($w_561):s($w_563,{n:o})} · ${s($w_536,{n:e})}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_458)}></progress>
  </div>`}function mr({budget:t,cap:e}){return s($w_103,{budget:t,cap:e})}var me={breakout:Vt,feedback:Gt,mapping:Kt};var So={mouse:3e3,other:1500},Co=20,_r=8,wr=1e4,hr=40,J,To,Ze=new Map;function Eo(){document.addEventListener("click",vr,!0),document.addEventListener("pointerdown",({pointerType:t})=>To=t,!0),document.addEventListener("pointermove",gr,!0),new MutationObserver(br).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function vr(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&To==="mouse";J={...yr(t,e),at:t.timeStamp,mouse:n,left:!1},J.known=Oo(J)}}function gr({clientX:t,clientY:e}){!J||Math.hypot(t-J.x,e-J.y)<_r||(J.left=!0,Qe())}function yr({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:l,height:u}=o.getBoundingClientRect();return{x:i+l/2,y:r+u/2}}function Oo({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:l,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,l-e,e-u);c<hr&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function br(){!J||performance.now()-J.at>wr||Oo(J).forEach((t,e)=>{let n=J.known.get(e);J.known.set(e,t),t!==n&&`${t}!`!==n&&kr(e)})}function kr(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",Ze.set(t,{since:performance.now(),press:J}),setTimeout(Qe,900+Co),setTimeout(Qe,Do(J)+Co))}var Do=({mouse:t})=>t?So.mouse:So.other;function Qe(){let t=performance.now();Ze.forEach((e,n)=>{t-e.since<(e.press.left?900:Do(e.press))||(Ze.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}function _e(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function Mo(t){let e=_e(),n=(i,r)=>xr(e,i,r),o=encodeURIComponent(t);return{views:i=>n(`/view?as=${o}&have=${encodeURIComponent(JSON.stringify(i))}`,{}),command:i=>n(`/command?as=${o}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(i)})}}async function xr(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function No(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function Ao(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function we(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function Nt(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function Ro(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function Po(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var Sr=["mine:","team:"];function Io(t){let e=S(new Map),n=new Map,o=(c,$)=>n.get(c)??n.set(c,G($)).get(c),i=S(!1),r,l=[""],u={put:c=>{r!==c.epoch&&(r=c.epoch,i.value||=[l,we("newest",[""])].some($=>Cr(r,$))),c.at&&u.told(c.at),e.value=Tr(e.value,c)},told(c){Nt("newest",l=[r,c])},older:i,read(){i.value=!1,u.told(Lo(r))},have:()=>Object.fromEntries([...e.value].map(([c,$])=>[c,[$.epoch,$.rev]])),one:c=>o(`one ${c}`,()=>Er(e.value,c)),many:c=>o(`many ${c}`,()=>Or(e.value,c))};return t.forEach(u.put),u}function Cr(t,[e,n]){return e.split("-")[1]===t.split("-")[1]&&Lo(t)<n}function Lo(t){return Number(t.split("-")[0])}function Tr(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let l=Sr.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(l&&c.startsWith(l)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function Er(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function Or(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var Uo="abcdefghijklmnopqrstuvwxyz0123456789";function Bo(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>Uo[e%Uo.length]).join("")}var Fo=1e3,Dr=8e3,Mr=3e4,Nr=4e3,Ar=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],Rr=["fault","unstorable"],Pr=3,Ir=30;function jo({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=S(i?Fr(i):[]),l=S(null),u=S([]),c=S(null),$=!1,p,_=0,m=0;function f(v,{settle:y=0}={}){let g=r.value.filter(L=>Ur(v,L.do)),D=g.filter(L=>!L.sent),N=tn({id:Bo(),do:g.length?{...v,based_on:g.at(-1).do.based_on}:v,after:g.filter(L=>L.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+y);N.tell=D.flatMap(L=>L.tell);let Y=new Promise(L=>N.tell.push(L));return T(N),D.forEach(L=>M(L)),r.value=[...r.value.filter(L=>!D.includes(L)),N],i||setTimeout(()=>h(N,{ok:!1,code:"offline"}),Dr),w(),Y}async function w(){if(clearTimeout(p),$||!e()||!r.value.length)return;let[v,y]=E(Date.now());if(y>0){p=setTimeout(w,y);return}$=!0,v.sent=!0,T(v);let g=await t({id:v.id,do:v.do});$=!1,g&&!(i&&Br(v,g))?(_=m=0,h(v,g)):(c.value=g?.code??null,_=g?Math.min(2*(_||Fo/2),Mr):Fo,m=Date.now()+_),w()}function E(v){let y=N=>Math.max(N.due,m)-v,g=r.value.find(N=>!N.theirs||y(N)<=0)??r.value[0],D=r.value.find(N=>N.id===g.after);return[g,Math.max(y(g),D?y(D):0)]}function h(v,y){r.value.includes(v)&&(Tt(()=>{let g=r.value.filter(D=>D!==v);l.value={...Xe(v),answer:y},c.value=null,y.ok&&(u.value=[...u.value,{...Xe(v),...y,seen:o()}].slice(-Ir),g.filter(D=>D.after===v.id).forEach(D=>k(D,y.at))),r.value=g}),M(v,y),v.tell.forEach(g=>g(y)))}function b(v,y){let g=r.value.find(D=>D.id===v);g&&h(g,y)}function k(v,y){v.do.based_on!==void 0&&(v.do={...v.do,based_on:y},T(v))}function T(v){let{id:y,do:g,at:D,after:N,sent:Y}=v;v.kept=i?Nt(i+y,{id:y,do:g,at:D,after:N,sent:Y}):!0}function M(v,y){i&&(y&&Nt(i+v.id,{answer:y}),Nt(i+v.id,void 0))}function R(v,y){let g=r.value.find(D=>D.id===v);g&&y?.answer?h(g,y.answer):g&&!y?r.value=r.value.filter(D=>D!==g):g?r.value=r.value.map(D=>D===g?Object.assign(D,y):D):y?.do&&(r.value=Wo([...r.value,{...tn(y,Date.now()+Nr),theirs:!0}])),w()}return i&&Po(i,R),{send:f,pump(){m=0,w()},settle:b,answered:l,done:u,trouble:c,unsent:G(()=>r.value.map(Xe)),safe:G(()=>r.value.every(v=>v.kept)),waiting:G(()=>r.value.length)}}var Lr=["PlaceDots","SaveReport"];function Ur(t,e){return Lr.includes(t.type)&&e.type===t.type&&e.block===t.block&&e.team===t.team}function Br(t,{code:e}){return Rr.includes(e)&&(t.tries+=1),Ar.includes(e)&&t.tries<Pr}function Fr(t){let e=Ro(t).map(n=>we(t+n)).filter(n=>n?.do);return Wo(e.map(n=>tn(n)))}function tn(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function Wo(t){return t.sort((e,n)=>e.at-n.at)}function Xe({id:t,do:e}){return{id:t,do:e}}var jr="/socket.io/?EIO=4&transport=websocket";var Wr=/^4(\d)(\d*)(.*)$/s;function Ho({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let l=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${l}://${location.host}${jr}`),c=new Map,$=Date.now(),p=r.ms,_=setTimeout(k,p),m=!1,f=!1,w=0;u.onclose=T,u.onmessage=({data:R})=>{clearTimeout(_),_=setTimeout(k,p),R[0]==="0"?E(JSON.parse(R.slice(1))):R[0]==="2"?u.send("3"):R[0]==="4"?h(...Wr.exec(R).slice(1)):R[0]==="1"&&T()},window.addEventListener("offline",T);function E({pingInterval:R,pingTimeout:v}){p=R+v,u.send("40"+JSON.stringify(t()))}function h(R,v,y){let g=y&&JSON.parse(y);R==="0"?(m=!0,r.took(Date.now()-$),e()):R==="2"?n(...g):R==="3"?c.get(Number(v))?.(g[0]):R==="4"?(o(g.data),T()):R==="1"&&T()}function b(R,v){if(f)return Promise.resolve();let y=w++;return new Promise(g=>{let D=setTimeout(N,r.ms+1e3);function N(Y){clearTimeout(D),c.delete(y),g(Y)}c.set(y,N),u.send("42"+y+JSON.stringify([R,v]))})}function k(){m||r.gaveUp(),T()}function T(){f||(M(),i(m))}function M(){f=!0,clearTimeout(_),window.removeEventListener("offline",T),u.onclose=u.onmessage=null,u.close(),c.forEach(R=>R())}return{isOpen:()=>m&&!f,ask:b,hangUp:M}}var qo=[400,1e3,2e3],Hr=15e3,qr=3e3,Vr=4e3,Gr=4,Kr=3e4,Jr=["mine:","team:"],Vo={phone:"/?out",console:"/console"};function Go(t,{keep:e=!1}={}){let n=Ao(t.now),o=Io(t.views),i=S("connecting"),r=Mo(t.surface),l=f=>{f.now&&n.heard(f.now),o.put(f)},u=No(async()=>{let f=Date.now(),w=await r.views(o.have());if(w?.code==="not-joined"&&en(t),w?.views?.forEach(l),!u.on)return;if(!w?.views){i.value="offline";return}let E=i.value!=="polling";i.value="polling",n.heard(w.now),E&&(m.pump(),p.tryNow(Gr*(Date.now()-f)))},qr);async function c(f){let w=p.isOpen()?await p.ask("command",f):u.on?await r.command(f):void 0;return w?.now&&n.heard(w.now),w?.at&&o.told(w.at),w?.code==="not-joined"&&en(t),w&&u.on&&u.soon(),w}let $=()=>p.isOpen()||u.on,p=Yr({auth:()=>({as:t.surface,have:o.have()}),heard:(f,w)=>{f==="view"&&l(w)},refused:f=>{f?.code==="not-joined"&&en(t)},up(){u.stop(),i.value="live",m.pump()},down(){i.value="connecting"},blocked(){u.start(),m.pump()}}),m=jo({deliver:c,ready:$,mark:()=>Object.fromEntries(Jr.map(f=>[f,o.one(f).value])),owner:e?t.me:null});return p.tryNow(),{view:o.one,views:o.many,send:m.send,settle:m.settle,unsent:m.unsent,waiting:m.waiting,safe:m.safe,answered:m.answered,done:m.done,trouble:m.trouble,status:i,older:o.older,read:o.read,now:n.now}}function Yr({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let l,u=0,c,$,p=0,_=_e();function m(){clearTimeout(c),clearTimeout($),$=setTimeout(r,Vr),p=Date.now(),l?.isOpen()&&i(),l?.hangUp(),l=Ho({auth:t,heard:e,refused:n,opened:f,closed:w,patience:_})}function f(){clearTimeout($),u=0,o()}function w(b){clearTimeout($),p=0,b?i():u+=1,u>=qo.length&&r();let k=qo[u]??Hr;c=setTimeout(m,k*(.75+Math.random()/2))}function E(){u=0,m()}window.addEventListener("online",E),zr(b=>{(b>Kr||!l.isOpen())&&E()});function h(b=0){Date.now()-p>=b&&m()}return{tryNow:h,isOpen:()=>l.isOpen(),ask:(b,k)=>l.ask(b,k)}}function zr(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function en(t){Vo[t.surface]&&location.replace(Vo[t.surface])}function Ko({store:t}){let e=t.consoles.value;return a`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_76)}</h2>
    <${ot} head=${s($w_248,{n:e.length})}>
      ${()=>a`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>a`<${Zr} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&a`<p class="hint">${s($w_483)}</p>`}`}<//>
    <${z} label=${s($w_154)} yes=${s($w_494)} run=${()=>Qr(t)}
      question=${s($w_153)} />
  </section>`}function Zr({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id}),i=e.role==="moderator"?s($w_185):s($w_121);return a`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${i}${n&&a` <strong>${s($w_580)}</strong>`}
      <small>${s($w_578,{time:C(e.since)})} · ${e.here?s($w_532):s($w_557)}</small></span>
    ${!n&&t.may("StartDay")&&a`<${z} label=${s($w_105)} yes=${s($w_491)} run=${o} tone="bad"
      question=${s($w_109)} />`}
  </li>`}async function Qr(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function nn(t,e={}){let n=e[t.code]??Xr[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_440):t.message?d(t.message):s($w_349)}var Xr={"not-yours":()=>s($w_242),closed:()=>s($w_439),"over-cap":()=>s($w_350),"over-budget":()=>s($w_508),"over-quota":()=>s($w_507),"unknown-item":()=>s($w_444),"no-team":()=>s($w_502),"other-team":()=>s($w_140),"not-scribe":()=>s($w_243),enough:()=>s($w_506),"board-full":()=>s($w_358),"empty-text":()=>s($w_263),"bad-text":()=>s($w_448),malformed:()=>s($w_396),"too-long":()=>s($w_443),fault:()=>s($w_322)};var on={"moved-on":()=>s($w_378),"no-day":()=>s($w_202),"day-running":()=>s($w_10),"first-block":()=>s($w_442),"already-here":()=>s($w_381),"no-clock":()=>s($w_428),"clock-held":()=>s($w_361),"clock-running":()=>s($w_362),"too-short":()=>s($w_353),"no-proposal":()=>s($w_417),"open-already":()=>s($w_441),settled:()=>s($w_320),"time-is-up":()=>s($w_451),"not-now":()=>s($w_433),"listed-already":()=>s($w_445),"has-dots":()=>s($w_413),"too-many":()=>s($w_412),"name-taken":()=>s($w_321),"door-closed":()=>s($w_373),"nothing-to-undo":()=>s($w_224),"nobody-here":()=>s($w_210),"no-teams":()=>s($w_416),"disk-full":()=>s($w_402),"read-only":()=>s($w_394),"io-error":()=>s($w_395),busy:()=>s($w_399),offline:()=>s($w_198),"too-fast":()=>s($w_352),"not-joined":()=>s($w_435)};function Z(t){return t.days.find(e=>e.id===t.day)}function mt(t){return t.days.find(e=>!e.started)}function A(t){let e=Z(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function kt(t){return t.days.flatMap(e=>e.blocks)}function Jt(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function At(t,e){return e.length??_t(t,e)}function _t(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,Xo(t,e)-e.start)*6e4}function Jo(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function he(t,e){let{day:n,index:o}=A(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function Yo(t,e){let{day:n,block:o}=A(t);return o?sn(t.clock,e)-ea(n,o):0}function zo(t,e){return e.id===t.block?"now":e.left_out?"skipped":ta(t,e)?e.visits.length?"done":"skipped":"ahead"}function Zo(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function Qo(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function ta(t,e){let n=Jt(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function Xo(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,l)=>r+(l.minimum??0),0)}function ea(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(Xo(t,e)-n.start)*6e4}function sn(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}var ve=6e4;function F(t){return Ve(na(Math.round(Math.abs(t)/ve)))}function ts(t){return Math.abs(t)<ve?{text:s($w_234),tone:"good"}:t<0?{text:s($w_631,{span:F(t)}),tone:"info"}:{text:s($w_632,{span:F(t)}),tone:t<5*ve?"warn":"bad"}}function es(t){return Math.abs(t)<ve?s($w_527):t>0?s($w_634,{span:F(t)}):s($w_633,{span:F(t)})}function na(t){if(t<60)return s($w_625,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_618,{h:e,m:n}):s($w_617,{h:e})}var oa=1500,ns=6e4;function ss(t){let e={store:t,settling:S(!1),timer:0};return{settling:e.settling,take:()=>os(e,"TakeProposal",s($w_305)),endInTime:()=>os(e,"EndInTime",s($w_425)),undo:()=>is(e),setLength:(n,o)=>ia(t,n,o),leaveOut:n=>sa(e,n),takeIn:n=>Yt(e,{type:"TakeIn",block:n.id})}}var wt=t=>t.course.settling.value?"true":void 0,ge=t=>t.view.value?.block;async function os(t,e,n){if(!ge(t.store))return;let o={label:s($w_459),run:()=>is(t,!0)};await Yt(t,{type:e,seen:ge(t.store)})&&rn(t.store,n,o)}function is(t,e=!1){ge(t.store)&&Yt(t,{type:"UndoProposal",seen:ge(t.store)},e)}async function sa(t,e){let n={label:s($w_459),run:()=>Yt(t,{type:"TakeIn",block:e.id},!0)};await Yt(t,{type:"LeaveOut",block:e.id})&&rn(t.store,s($w_161,{title:d(e.title)}),n)}async function ia(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/ns));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?_t(A(t.view.value).day,e):n*ns,l={label:s($w_459),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};rn(t,s($w_635,{title:d(e.title),span:F(r)}),l)}function rn(t,e,n){t.toasts.show(e,{action:n,key:"course"})}async function Yt(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,oa),o.ok&&t.store.toasts.clear("course"),o.ok}var ra=6e4,an=["another-date","just-ended","out-of-order"];function rs({store:t,asked:e}){let n=t.view.value,o=B(t.live),i=n.days.find(u=>u.id===e.day),r=aa(n,i,e.codes,o),l=s($w_329,{day:d(i.title)});return a`<${$t} text=${[...r,l].join(" ")} yes=${s($w_497)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function aa(t,e,n,o){return an.filter(i=>n.includes(i)).map(i=>la[i](t,e,o)).filter(Boolean)}var la={"another-date":(t,e,n)=>ua(d(e.title),Dt(e.date),Qn(n,{year:"numeric"})),"just-ended":(t,e,n)=>ca(Z(t),n-t.ended_at),"out-of-order":()=>s($w_139)};function ua(t,e,n){return e!==n&&s($w_456,{today:n,day:t,date:e})}function ca(t,e){let n=d(t?.title);return e<ra?s($w_604,{day:n}):s($w_605,{day:n,span:F(e)})}var fa=3e3,ye={at:-1/0,to:null};function as(t,e){return{at:1/0,to:pa(t,e)}}function ls(t,e){return t.at===1/0?{...t,at:e}:t}function us(t,e,n){return n-t.at<fa&&(t.to===void 0||t.to===e)}function pa(t,e){return{Advance:()=>A(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var fs=1500,$a=900,ps=1500;function $s(t){let e={settling:S(!1),news:S(null)},n={store:t,busy:!1,until:0,own:ye,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>ma(n,o,i,r),advance:()=>da(n),endDay:()=>_a(n),askAgain:()=>be(n,{kind:"again"}),again:()=>Rt(t)&&ht(n,{type:"CancelDay",seen:Rt(t)}),back:()=>wa(n),ask:o=>ha(n,o),goTo:o=>ds(n,o),reopen:()=>ht(n,{type:"ReopenDay"}),extend:o=>cs(t,"ExtendClock",{minutes:o}),holdOrResume:()=>cs(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>ga(n,o,i)}}var Rt=t=>t.view.value?.block;function da(t){let{store:e}=t,{block:n,next:o}=A(e.view.value);if(!(!n||!e.may("Advance"))){if(!o)return be(t,{kind:"end"});ht(t,{type:"Advance",seen:n.id},ms(t,o,{type:"GoBack",seen:o.id}))}}function ma(t,e,n,o){let i=t.store.view.value.days.find($=>$.id===e),r=$=>be(t,{kind:"start",day:e,times:n,codes:$});if(!o&&i.odd.length)return _s(t)?void 0:r(i.odd);let l={type:"CancelDay",seen:i.blocks[0].id},u=un(t,s($w_606,{day:d(i.title)}),l),c=an.map($=>[$,()=>r([$])]);ht(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function _a(t){let{store:e}=t,n={type:"ReopenDay"};Rt(e)&&ht(t,{type:"Advance",seen:Rt(e)},un(t,s($w_370),n))}function wa(t){let{store:e}=t,{block:n,index:o}=A(e.view.value);if(!(!n||!e.may("GoBack"))){if(o===0)return e.toasts.show(s($w_442));ht(t,{type:"GoBack",seen:n.id})}}function ha(t,e){let{day:n,index:o,block:i,next:r}=A(t.store.view.value),l=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(l<0||l===o||!t.store.may("JumpTo"))){if(e===r?.id)return ds(t,e);be(t,{kind:"jump",block:e,back:l<o,skips:Zo(n,o,l)})}}function ds(t,e){let{day:n,block:o}=A(t.store.view.value),i=n?.blocks.findIndex(l=>l.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};ht(t,{type:"JumpTo",block:e,seen:o.id},ms(t,n.blocks[i],r))}function ln(t,e=fs,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(va,t.until-performance.now(),t)}function va(t){t.settling.value=t.busy,t.news.value=null}function ga(t,e,n){let o=us(t.own,e,performance.now());return t.own=ye,o||ln(t,ps,n),!o}function cs(t,e,n={}){Rt(t)&&t.may(e)&&t.act({type:e,seen:Rt(t),...n})}function be(t,e){ln(t,$a),t.store.asking.value=e}function ms(t,e,n){return un(t,s($w_228,{title:d(e.title)}),n)}function un(t,e,n){let o={label:s($w_459),run:()=>ht(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var _s=t=>t.busy||performance.now()<t.until;async function ht(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&_s(t))return;t.busy=!0,t.settling.value=!0,t.own=as(e,r.view.value);let l=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?ls(t.own,performance.now()):ye,ln(t,u.code==="moved-on"?ps:fs),r.asking.value===l&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function ws(t,e){let n=S(ya(t)??e);return K(()=>ba(t,n.value)),n}function ya(t){try{let e=localStorage.getItem(t);return e===null?null:e==="yes"}catch(e){return console.warn("local storage is blocked; this choice lasts until the page is closed",e),null}}function ba(t,e){try{localStorage.setItem(t,e?"yes":"no")}catch(n){console.warn("local storage is blocked; this choice lasts until the page is closed",n)}}var ka=1e4;function hs(){let t=S([]),e=0,n=l=>t.value=t.peek().filter(l),o=l=>n(u=>u.id!==l);return{list:t,show:(l,{tone:u="info",action:c=null,key:$=null}={})=>{let p=++e,_=t.peek().filter(m=>m.text!==l&&($===null||m.key!==$));return t.value=[..._.slice(-2),{id:p,key:$,text:l,tone:u,action:c}],setTimeout(o,ka,p),dt($??l,l),p},drop:o,clear:l=>n(u=>u.key!==l)}}function vs({store:t}){let{list:e,drop:n}=t.toasts;return a`<div class="toasts" role="group" aria-label=${s($w_183)}>
    ${e.value.map(o=>a`<${xa} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function xa({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return a`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&a`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_95)}</button>
  </div>`}var Sa=600;function gs({store:t}){let e=t.view.value.notices;return a`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_184)}</h2>
    ${e.length===0&&a`<p class="hint">${s($w_225)}</p>`}
    <ul class="plain">${e.map(n=>a`<${Ca} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&a`<${Ta} store=${t} />`}
  </section>`}function Pt(t,e){if(e==="everyone")return s($w_116);if(e==="teams")return s($w_115);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function Ca({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=Pt(t,e.to);return a`<li class="notice">
    <p><strong>${o}</strong> <small>${C(e.at)}</small></p>
    <p class="words">${e.text}</p>
    ${t.may("ClearNotice")&&a`<button type="button" aria-label=${s($w_54,{who:o})} onClick=${n}>
      ${s($w_53)}</button>`}
  </li>`}function Ta({store:t}){let[e,n]=x("everyone"),[o,i]=x(""),r=async u=>{if(u.preventDefault(),!o.trim())return;(await t.act({type:"SendNotice",to:e,text:o})).ok&&i($=>$===o?"":$)},l=u=>u.key==="Enter"&&(u.ctrlKey||u.metaKey)&&r(u);return a`<form onSubmit=${r}>
    <${lt} label=${s($w_179)} value=${e} set=${n} options=${Oa(t)} />
    <label class="field"><span>${s($w_176)}</span>
      <textarea id="message-text" rows="2" maxlength=${Sa} value=${o}
        onInput=${u=>i(u.target.value)} onKeyDown=${l}></textarea></label>
    <button type="submit" class="primary" disabled=${!o.trim()}>${Ea(t,e)}</button>
  </form>`}function Ea(t,e){return e==="everyone"?s($w_297):e==="teams"?s($w_296):s($w_298,{team:Pt(t,e)})}function Oa(t){return["everyone","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,Pt(t,n)])}function ys(t){let e=Da(t);return(n,o)=>dt(o.type,e[o.type]?.(o,n))}function Da(t){return Object.assign({},Ma,...Object.values(t).map(e=>e.done))}var Ma={GoBack:()=>s($w_380),CancelDay:()=>s($w_409),ReopenDay:()=>s($w_368),HoldClock:()=>s($w_361),ResumeClock:()=>s($w_362),ExtendClock:({minutes:t})=>t<0?s($w_626,{n:-t}):s($w_627,{n:t}),GiveTimeBack:()=>s($w_427),CountByClock:()=>s($w_423),LeaveClock:()=>s($w_365),UndoProposal:()=>s($w_385),TakeIn:()=>s($w_356),SendNotice:({to:t},e)=>Na(t,e),ClearNotice:()=>s($w_386),MovePerson:({team:t},e)=>s($w_189,{team:Pt(e,t)}),RenamePerson:({name:t})=>s($w_282,{name:t}),ConfirmPeople:({people:t})=>s($w_74,{n:t.length}),FreeName:()=>s($w_24),DismissPerson:()=>s($w_316),DismissGuests:()=>s($w_376),TakeBackDismissal:()=>s($w_375),OpenDoor:()=>s($w_130),CloseDoor:()=>s($w_241),SetSeats:()=>s($w_344),EndConsole:()=>s($w_367)};function Na(t,e){return t==="everyone"?s($w_299):t==="teams"?s($w_300):s($w_301,{team:Pt(e,t)})}var Aa=new Set(["disk-full","read-only","busy","io-error","in-doubt"]),Ra=new Set(["ApproveComment","DeclineComment","DeclineComments","TakeBackDecline"]);function bs(t,e,n){let o=Pa(t),i=S(e.trouble??null);K(()=>{o.view.value&&(i.value=o.view.value.trouble)});let r=hs(),l=ys(n),u=async($,p={})=>{let _=await La({live:t,trouble:i,toasts:r,answers:p},$);return _.ok&&l(c,$),_},c={live:t,page:e,...o,...Ia(),trouble:i,toasts:r,act:u,refused:$=>r.show(nn($,on),{tone:"bad"}),may:$=>e.role!=="moderator"||Ra.has($)};return Object.assign(c,{moves:$s(c),course:ss(c),look:$=>Ua(c,$)})}function Pa(t){let e=t.views("block:"),n=t.view("people");return{view:t.view("console"),plan:t.view("plan"),people:G(()=>n.value?.people??[]),consoles:G(()=>n.value?.consoles??[]),door:G(()=>n.value?.door),doors:n,blockViews:e,waiting:G(()=>Ba(e.value))}}function Ia(){return{peek:S(null),asking:S(null),pane:S("now"),help:S(!1),keys:ws("facilitator.console.keys",!0)}}async function La({live:t,trouble:e,toasts:n,answers:o},i){let r=await t.send(i);return r.ok?e.value=null:Object.hasOwn(o,r.code)?o[r.code]():Aa.has(r.code)?e.value=r.code:n.show(nn(r,on),{tone:"bad"}),r}function Ua(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let l=kt(n.value).find(c=>c.id===o.value),u=l?s($w_172,{title:d(l.title)}):s($w_171);dt("look",u)}function Ba(t){let e=[...t].filter(([,o])=>o?.waiting_count);return{count:e.reduce((o,[,i])=>o+i.waiting_count,0),block:e[0]?.[0]??null}}function ks({store:t}){let e=P(null),n=t.help.value;j(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return a`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_148)}</h2>
    <dl>${ja().map(([r,l])=>a`<${Fa} key=${l} keys=${r} what=${l} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_460)}</span></label>
    <form method="dialog"><button type="submit" class="primary">${s($w_55)}</button></form>
  </dialog>`}function Fa({keys:t,what:e}){return a`<div><dt>${t.map(n=>a`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function ja(){return[[[s($w_324),"→"],s($w_13)],[["←"],s($w_39)],[["↑","↓"],s($w_169)],[[s($w_111)],s($w_128)],[["H"],s($w_257)],[["+","−"],s($w_239)],[["M"],s($w_487)],[["Esc"],s($w_56)],[["?"],s($w_313)]]}var cn="input, textarea, select, [contenteditable]",Wa="button, a, summary, label",Ha=".confirm";function Ss(t){let e={store:t,table:qa(t),last:null,pointed:!1,began:null},n=r=>Va(e,r),o=r=>Ga(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function qa(t){let{moves:e}=t;return{" ":e.advance,ArrowRight:e.advance,ArrowLeft:e.back,ArrowUp:()=>xs(t,-1),ArrowDown:()=>xs(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>za(t),h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>Za(t),"?":()=>t.help.value=!0}}function Va(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:l}=e;if(i==="Tab"&&(t.pointed=!1),l||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=Ka(t,r);if(l&&ke(i)&&!r.closest?.(cn))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],$=Ja(t,i,u);!c||l||!Ya(n,i,r,u)||(e.preventDefault(),$?n.toasts.show(s($w_359)):c())}function Ga(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var ke=t=>t===" "||t==="Enter";function Ka(t,e){let n=e.closest?.(Wa);return n&&t.pointed&&!n.closest(Ha)?null:n}function Ja(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&ke(e)?n:null,o&&ke(e)}function Ya(t,e,n,o){return n.closest?.(cn)?e==="Escape":o&&ke(e)?!1:t.keys.value||e==="Escape"}function xs(t,e){let n=kt(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function za(t){let e=document.activeElement?.closest?.(cn);e?ho(e):t.asking.value?t.asking.value=null:t.peek.value&&t.look(null)}function Za(t){t.pane.value="messages",requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}var Cs=6e4;function Ts({clock:t,...e}){return t&&a`<${Qa} clock=${t} ...${e} />`}function Qa({clock:t,live:e,big:n=!1}){let o=B(e),i=t.ends_at-(t.held_at??o),r=Xa(t,i),l=it(()=>el(r,i),[r,t.ends_at]),u=["clock",r,t.held_at!==null&&"held",n&&"big"];return a`
    <div class=${u.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${et(i)}</span>${" "}
        <span class="clock-word">${tl(t,i)}</span>
      </div>
      <p class="sr-only" role="status">${l}</p>
    </div>`}function Xa(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function tl(t,e){return t.held_at!==null?s($w_569):e<0?s($w_568):s($w_543)}function el(t,e){return t==="over"?s($w_451):t?e<2*Cs?s($w_602,{count:Math.round(e/1e3)}):s($w_597,{count:Math.round(e/Cs)}):""}function Es({day:t,begins:e},n){let o=B(n);if(e>o)return s($w_609,{day:d(t.title),time:C(e)})}function nl(t,e){return t.view.value.days.filter(n=>n.started).flatMap(n=>n.blocks.flatMap(o=>{let r=Object.entries(t.blockViews.value.get(o.id)?.unfinished??{}).map(([l,u])=>e[o.kind]?.unfinished?.[l]?.(u)).filter(Boolean);return r.length?[{day:n,block:o,words:r}]:[]}))}function xe({store:t,faces:e}){let n=nl(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&a`<strong>${d(i.title)}</strong> · `;return a`<div class="undone"><p>${s($w_162)}</p>
    <ul class="plain">${n.map(({day:i,block:r,words:l})=>a`<li key=${r.id}>
      <span>${o(i)}${l.join(" · ")}</span> <button type="button" class="quiet" lang=${U(r.title)} onClick=${()=>t.look(r.id)}>
        ${d(r.title)}</button></li>`)}</ul></div>`}function Os({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?Z(n):null,i=n.days.filter(r=>!r.started);return a`<section class="now between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_369):s($w_42)}</p>
      <h2 id="now-title">${ol(n,o)}</h2>
      ${i.length>0?a`<${sl} store=${t} day=${i[0]} />`:a`<${rl} />`}
      ${n.sealed&&a`<${il} ...${n.sealed} />`}
      ${o&&a`<${xe} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&a`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_283,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&a`<${al} store=${t} days=${i} />`}
  </section>`}function ol(t,e){return t.begins&&e?d(mt(t).title):e?s($w_608,{day:d(e.title)}):d(t.session.title)}function sl({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=Es({day:e,begins:n},t.live);return i?a`<p>${i}</p>`:o==="over"&&a`<p>${s($w_196,{day:ul(e)})}</p>`}function il({row:t,chain:e}){return a`<p class="hint">${s($w_388)}
    <code class="head">${t}:${e}</code></p>`}function rl(){return a`<p>${s($w_114)}</p>
    <p>${s($w_229)}</p>`}function al({store:t,days:e}){let[n,o]=x(e[0].id),i=e.find(l=>l.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?a`<${rs} store=${t} asked=${r} />`:a`<div class="start">
    ${e.length>1?a`<${lt} label=${s($w_81)} value=${i.id} set=${o} options=${e.map(l=>[l.id,fn(l)])} />`:t.view.value.phase==="before"&&a`<p>${fn(i)}</p>`}
    <${cl} store=${t} day=${i} />
    <${ll} store=${t} />
  </div>`}function ll({store:t}){return t.door.value!=="closed"?null:a`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${W} tone="warn">${s($w_372)}<//></div>
    <p class="hint">${s($w_485)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_249)}</button>
  </div>`}var fn=t=>`${d(t.title)}, ${Dt(t.date)}`,ul=t=>[fn(t),t.start!=null&&qe(t.start)].filter(Boolean).join(", ");function cl({store:t,day:e}){let n=B(t.live),o=Qo(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",l=t.moves.settling.value?"true":void 0,u={time:C(n),planned:qe(e.blocks[0].start)};return a`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${l} onClick=${i("now")}>${s($w_326)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${l} onClick=${i("planned")}>${s($w_325)}</button>
    </div>
    <p class="hint">
      ${s($w_327,u)}
    </p>`}function Ds({store:t,faces:e}){if(!t.may("Advance"))return null;let{moves:n,asking:o}=t,{next:i,passes:r}=A(t.view.value),l=dl[o.value?.kind];return l?a`<${l} store=${t} faces=${e} close=${()=>o.value=null} />`:a`<div class="transport" role="group" aria-label=${s($w_188)}>
    <button type="button" class="advance" aria-disabled=${n.settling.value?"true":void 0} onClick=${n.advance}>
      <${fl} news=${n.news.value} next=${i} passes=${r} />
    </button>
    <${ml} store=${t} />
  </div>`}function fl({news:t,next:e,passes:n}){return t?a`<span class="advance-name">${t}</span>`:a`${e&&a`<span class="advance-verb">${s($w_12)}</span>`}
    <span class="advance-name">${e?d(e.title):s($w_107)}</span>
    ${n.length>0&&a`<span class="advance-passes">${s($w_542,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function pl({store:t,faces:e,close:n}){let o=s($w_110,{day:d(Z(t.view.value).title)});return a`<${$t} text=${o} yes=${s($w_492)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${xe} store=${t} faces=${e} /><//>`}function $l({store:t,close:e}){let n=s($w_332,{day:d(Z(t.view.value).title)});return a`<${$t} text=${n} yes=${s($w_498)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var dl={end:pl,again:$l};function ml({store:t}){let{moves:e}=t,{index:n}=A(t.view.value),{clock:o}=t.view.value;return a`<div class="small-moves">
    <button type="button" disabled=${n===0} onClick=${e.back}>${s($w_37)}</button>
    <button type="button" disabled=${!o} onClick=${e.holdOrResume}>
      ${o?.held_at?s($w_287):s($w_256)}</button>
    <${pn} moves=${e} by=${-1} label=${s($w_237)} off=${!o} />
    <${pn} moves=${e} by=${1} label=${s($w_238)} off=${!o} />
    <${pn} moves=${e} by=${5} label=${s($w_123)} off=${!o} />
  </div>
  ${n===0&&a`<button type="button" class="quiet again" onClick=${e.askAgain}>
    ${s($w_328)}</button>`}`}function pn({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return a`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}<small> min</small></button>`}function Ms({store:t,faces:e}){let{block:n,next:o}=A(t.view.value),i=P(null);return j(()=>_l(i.current),[n?.id]),n?a`<section class="now" ref=${i} aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${s($w_227)} · ${d(t.page.kinds[n.kind])}</p>
      <h2 id="now-title">${d(n.title)}</h2>
      ${!t.may("Advance")&&a`<p class="next">
        <span>${s($w_193)}:</span> ${o?d(o.title):s($w_106)}</p>`}
    </div>
    <${wl} store=${t} />
    <${Ds} store=${t} faces=${e} />
  </section>`:a`<${Os} store=${t} faces=${e} />`}function _l(t){t&&t.getBoundingClientRect().top<0&&t.scrollIntoView({block:"start"})}function wl({store:t}){let{clock:e,outlook:n,session:o}=t.view.value,i=B(t.live),{text:r,tone:l}=ts(Yo(t.view.value,i));return a`<div class="timing">
    <div class="now-clock">${e?a`<${Ts} clock=${e} live=${t.live} big=${!0} />`:a`<p class="no-clock">${s($w_207)}</p>`}</div>
    <dl class="facts">
      <${zt} name=${s($w_14)} tone=${l}>${r}<//>
      ${e&&a`<${hl} clock=${e} now=${i} />`}
      ${n&&a`<${zt} name=${s($w_80)}>
        ${C(n.ends_at)} <small>${es(n.over)}</small><//>`}
      <${zt} name=${s($w_452)}>${C(i)}
        ${Xn(i)&&a` <small>${s($w_592,{city:o.city})}</small>`}<//>
    </dl>
  </div>`}function hl({clock:t,now:e}){let n=vl(t,e);return n<e?a`<${zt} name=${s($w_431)}>${C(t.ends_at)}<//>`:a`<${zt} name=${s($w_424)}>${C(n)}<//>`}function zt({name:t,tone:e,children:n}){return a`<div data-tone=${e}><dt>${t}</dt><dd>${n}</dd></div>`}var vl=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function Ns({store:t}){let{pane:e,view:n,live:o}=t,{clock:i}=n.value,r=B(o),l=i?` ${et(i.ends_at-(i.held_at??r))}`:"",u=[["now",s($w_227)],["agenda",s($w_15)],["messages",s($w_181)],["people",s($w_259)]];return a`<nav class="panes" aria-label=${s($w_255)}>
    ${u.map(([c,$])=>a`<button type="button" key=${c}
      aria-current=${e.value===c?"true":null} onClick=${()=>e.value=c}>
      ${$}${c==="now"&&a`<span class="left" aria-hidden="true">${l}</span>`}
    </button>`)}
  </nav>`}var As=6e4,gl=30*As;function Rs({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return a`<div class="guests">
    <${W} tone=${e?"good":"off"}>
      ${e?s($w_130):s($w_241)}<//>
    ${t.may("CloseDoor")&&a`<button type="button" onClick=${n}>
      ${e?s($w_58):s($w_249)}</button>`}
    <${yl} store=${t} />
    ${t.may("SetSeats")&&a`<${bl} store=${t} />`}
  </div>`}function yl({store:t}){let e=B(t.live),{rush:n,shown_out:o=[]}=t.doors.value??{},i=n&&e<n.last+As,r=n&&n.here>0&&e<n.last+gl,l=n&&C(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=$=>t.act({type:"TakeBackDismissal",dismissed:$.id});return a`
    ${r&&a`<${W} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_624,{n:n.minute}):s($w_132,{from:l,n:n.here})}<//>
      ${t.may("DismissGuests")&&a`<${z} label=${s($w_310,{from:l})} run=${u} tone="bad"
        question=${s($w_311,{n:n.here})}
        yes=${s($w_496,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map($=>a`<div key=${$.id} class="row">
      <span>${s($w_131,{n:$.count})}</span>
      <button type="button" onClick=${()=>c($)}>${s($w_165)}</button></div>`)}`}function bl({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?a`<${ot} head=${s($w_345)}>
    ${()=>e.map(n=>a`<label class="field" key=${n.id}>
      <span lang=${U(n.title)}>${d(n.title)}</span>
      <select value=${n.seats} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_529)}</option>
        <option value="confirm">${s($w_565)}</option>
        <option value="badge">${s($w_531)}</option>
      </select></label>`)}<//>`:null}function Ps({store:t,person:e}){let n=a`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_540):s($w_530)}${e.free?` · ${s($w_551)}`:""}</small>${!e.confirmed&&a` <${Mt} />`}
    ${e.like&&a`<small class="like">${s($w_78,{name:kl(t,e.like)})}</small>`}`;return t.may("RenamePerson")?a`<li class="person"><${ot} head=${n} className="person-face">
    ${()=>a`<div class="person-desk">
      <${pe} store=${t} person=${e} />
      <${xl} store=${t} person=${e} />
      <${Sl} store=${t} person=${e} />
    </div>`}<//></li>`:a`<li class="person"><div class="person-face">${n}</div></li>`}function kl(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function xl({store:t,person:e}){let[n,o]=x(d(e.name));return a`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${nt} label=${s($w_190)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_281)}</button>
  </form>`}function Sl({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return a`<div class="row">
    ${!e.confirmed&&a`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_71)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_164)}</button>
    ${e.seat&&a`<p class="hint">${s($w_98)}</p>`}
    <${z} label=${s($w_309)} question=${s($w_314,{name:n})}
      yes=${s($w_495)} run=${i} tone="bad" />
  </div>`}function Is({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return a`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${W} tone="warn" live=${!0}>${s($w_472,{n:e.length})}<//></div>
    <p class="hint">${s($w_419)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&a`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_72,{n:o.length})}</button>`}
    <${tt} rows=${e} by="unconfirmed" className="plain">
      ${i=>a`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&a`<button type="button" aria-label=${s($w_73,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_71)}</button>`}</li>`}<//>
  </div>`}function Ls({store:t}){let[e,n]=x("group"),[o,i]=x(""),r=t.people.value.filter(fe(o)),l=P(null),u=c=>{i(c),l.current.scrollIntoView({block:"start"})};return a`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${l}>
    <h2 id="people-title">${s($w_259)}</h2>
    <${nt} label=${s($w_122)} type="search" value=${o} set=${u} />
    ${!o.trim()&&a`
      <p class="counts">${s($w_614,Ml(t))}</p>
      <${Is} store=${t} />
      <${Rs} store=${t} />
      <${Cl} by=${e} setBy=${n} />`}
    ${Dl(t,e,r).map(c=>a`<${Tl} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&a`<p class="hint" role="status">${s($w_212)}</p>`}
    ${!o&&a`<${Ol} seats=${Us(t)} />`}
  </section>`}function Cl({by:t,setBy:e}){let n=(o,i)=>a`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return a`<fieldset class="choices"><legend class="sr-only">${s($w_323)}</legend>
    ${n("group",s($w_44))}${n("team",s($w_45))}
  </fieldset>`}function Tl({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return a`<h3 id=${o}>${e.title} <small>${El(e,n)}</small></h3>
    <${tt} rows=${e.people} by=${o} className="plain">
      ${i=>a`<${Ps} key=${i.id} store=${t} person=${i} />`}<//>`}function El({people:t,all:e},n){return n?s($w_628,{n:t.length,all:e}):s($w_629,{n:t.filter(o=>o.here).length,all:e})}function Ol({seats:t}){return t.length?a`<${ot} id="people-missing" head=${s($w_216,{n:t.length})}>
    ${()=>a`<${tt} rows=${t} by="people-missing">${e=>a`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function Dl(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map(c=>c.id)),r={id:"none",title:e==="team"?s($w_137):s($w_136)};return[...o.map(({id:c,title:$})=>({id:c,title:d($),is:p=>p[e]===c})),{...r,is:c=>!i.has(c[e])}].map(c=>({...c,people:n.filter(c.is),all:t.people.value.filter(c.is).length})).filter(c=>c.people.length)}function Ml(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:Us(t).length}}function Us(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var Bs=1e3,Fs=60*Bs;function js({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&a`<${Nl} view=${t.view.value} />`;let o=!e||e.alone?Rl:e.lengths?Pl:Ll;return a`${e&&a`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${Bl(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&a`<${Al} store=${t} taken=${n} />`}`}function Nl({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return a`<p class="proposal-line">${s($w_124,{time:C(qs(t)),span:F(e)})}</p>`}function Al({store:t,taken:e}){let n=e.block?s($w_426):s($w_306);return a`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${wt(t)} onClick=${t.course.undo}>${s($w_459)}</button>
  </div>`}function Rl({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:a`${e>=Fs&&a`<p>${s($w_351,{span:F(e)})}</p>`}
    <${Ws} store=${t} primary />`}function Ws({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:a`<button type="button" class=${e?"primary":""} aria-disabled=${wt(t)} onClick=${t.course.endInTime}>
    ${s($w_108,{time:C(n)})}</button>`}function Pl({store:t}){let e=t.view.value,n=Z(e),o=n.blocks.filter(i=>Fl(n,i,e.proposal.lengths));return a`<table>
      <thead><tr>${[s($w_43),s($w_227),s($w_266)].map(i=>a`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&a`<${Il} store=${t} />`}
        ${o.map(i=>a`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${F(At(n,i))}</td>
          <td><strong>${F(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>
    <button type="button" class="primary" aria-disabled=${wt(t)} onClick=${t.course.take}>${s($w_339)}</button>`}function Il({store:t}){let e=t.view.value,n=B(t.live);return a`<tr>
    <th scope="row">${d(A(e).block.title)} (${s($w_560)})</th>
    <td>${s($w_585,{time:C(sn(e.clock,n))})}</td>
    <td><strong>${s($w_585,{time:C(e.proposal.ends_at)})}</strong></td>
  </tr>`}function Ll({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,l=kt(e).filter($=>o.includes($.id)),u=l.length>1?s($w_155):s($w_158),c=F(Math.max(Fs,n));return a`<p>${s($w_112,{span:c})}${" "}
      ${l.length?u:i==null&&Ul(r)}</p>
    ${(l.length>0||i!=null)&&a`<div class="proposal-moves">
      ${l.map($=>a`<button type="button" key=${$.id} aria-disabled=${wt(t)}
        onClick=${()=>t.course.leaveOut($)}>${s($w_152,{title:d($.title)})}</button>`)}
      <${Ws} store=${t} />
    </div>`}`}function Ul(t){return t?s($w_156):s($w_157)}function Bl(t){let{alone:e,over:n}=t.proposal,o=Hs(t),i={span:F(n),title:o&&d(o.title),time:C(qs(t))};return e?o?s($w_429,i):s($w_430,i):s($w_454,{what:o?`${i.title} (${i.time})`:s($w_579)})}var Hs=t=>kt(t).find(e=>e.id===t.proposal.until),qs=t=>Hs(t)?.planned??Jo(Z(t));function Fl(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-At(t,e))>=Bs}var jl={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function $n({name:t,label:e}){return a`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${jl[t]} />
  </svg>`}var Wl=6e4;function Vs({store:t}){return a`<nav class="rail" aria-label=${s($w_15)}>
    ${t.view.value.days.map(e=>a`<${Hl} key=${e.id} store=${t} day=${e} />`)}
  </nav>`}function Hl({store:t,day:e}){let n=t.view.value,o=P(null),i=!n.block&&n.begins!=null&&mt(n)?.id===e.id;return j(()=>{i&&Gl(o.current)},[i]),a`<section ref=${o} aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Dt(e.date)}</small></h2>
    <ol>${e.blocks.map(r=>a`<${ql} key=${r.id} store=${t} block=${r} />`)}</ol>
  </section>`}function ql({store:t,block:e}){let n=zo(t.view.value,e),o=t.peek.value===e.id,i=Gs(t.view.value,e,n),r=P(null),l=n==="now"?t.view.value.block:o;return j(()=>{l&&Vl(r.current)},[l]),a`<li ref=${r}>
    <button type="button" class="stop" data-state=${n} data-late=${i?"true":null} aria-current=${n==="now"?"step":null}
        aria-pressed=${o?"true":"false"} onClick=${()=>t.look(o?null:e.id)}>
      <${Kl} state=${n} />
      <span class="stop-time">${Jl(t.view.value,e,n)}</span>
      <span class="stop-name" lang=${U(e.title)}>${d(e.title)}
        ${e.lock&&a`${" "}<${$n} name="lock" label=${s($w_449)} />`}
      </span>
      <${Yl} view=${t.view.value} block=${e} state=${n} />
    </button>
  </li>`}function Vl(t){let e=t.closest(".rail");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function Gl(t){let e=t.closest(".rail");e.scrollTop+=t.getBoundingClientRect().top-e.getBoundingClientRect().top}function Kl({state:t}){let e={now:s($w_227),done:s($w_96),skipped:s($w_159),ahead:s($w_455)};return a`<span class="mark"><${$n} name=${{now:"here",done:"tick",skipped:"skipped",ahead:"ahead"}[t]} label=${e[t]} /></span>`}function Jl(t,e,n){let o=Ks(e,n);if(o!=null)return C(o);let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?a`<span class="sr-only">${s($w_555)}</span>`:Js(e,i)}function Yl({view:t,block:e,state:n}){let o=[],i=Gs(t,e,n);i&&o.push(a`<strong>${s($w_634,{span:F(i)})}</strong>`),n==="skipped"&&he(t,e)&&o.push(s($w_544));let r=Ks(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return r!=null&&e.planned!=null&&Math.abs(r-e.planned)>=Wl&&o.push(s($w_571,{time:Js(e,e.planned)})),n==="done"&&o.push(s($w_584,{span:F(Zl(e))})),n==="ahead"&&e.length!=null&&o.push(zl(t,e)),o.length?a`<span class="stop-more">${o.map((l,u)=>a`<span key=${u}>${l}</span>`)}</span>`:null}function zl(t,e){let n={span:F(e.length)};return e.length>_t(Jt(t,e.id),e)?s($w_545,n):s($w_577,n)}function Gs(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function Ks(t,e){return e==="now"?t.visits.at(-1)?.came:e==="done"?t.visits[0].came:null}function Zl(t){return t.visits.reduce((e,n)=>e+(n.left??n.came)-n.came,0)}var Js=(t,e)=>`${t.soft?"~":""}${C(e)}`;var Ys=new WeakMap;function zs(t){let e=t.view.value;if(!e)return;let n=Ys.get(t);if(Ys.set(t,e.block),n===void 0||n===e.block)return;let o=Ql(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,Xl(t,n),t.toasts.show(o,{key:"move"}))}function Ql(t){let{block:e}=A(t);return e?s($w_318,{title:d(e.title)}):t.phase==="before"?s($w_319):s($w_317)}function Xl(t,e){t.page.role==="moderator"&&t.blockViews.peek().get(e)?.waiting_count>0&&t.peek.peek()===null&&(t.peek.value=e)}function Zs({store:t}){let{session:e}=t.view.value,{begins:n}=t.view.value,o=n?mt(t.view.value):Z(t.view.value);return a`<header class="top">
    <div class="top-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&a`<strong class="rehearsal">${s($w_278)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <${tu} store=${t} />
    <div class="top-facts">
      <${eu} live=${t.live} />
      <${nu} store=${t} />
      <${ou} store=${t} />
      <${su} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_148)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  </header>`}function tu({store:t}){let e=B(t.live),{clock:n}=t.view.value,{block:o}=A(t.view.value);return o?a`<p class="top-now" aria-hidden="true">
    ${n&&a`<strong>${et(n.ends_at-(n.held_at??e))}</strong>`}
    <span>${d(o.title)}</span>
  </p>`:null}function eu({live:t}){let e={connecting:[s($w_75),"warn"],live:[s($w_166),"good"],polling:[s($w_167),"info"],offline:[s($w_232),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_559)}`:n;return a`<${W} tone=${o} live=${!0}>${r}<//>`}function nu({store:t}){let e=t.people.value,n=e.filter(o=>o.here).length;return a`<p class="count"><strong>${at(n)}</strong> ${s($w_562,{n:e.length})}</p>`}function ou({store:t}){let{count:e,block:n}=t.waiting.value;return e?a`<button type="button" class="badge" onClick=${()=>t.look(n)}>
    ${s($w_70,{n:e})}</button>`:a`<p class="count none">${s($w_201)}</p>`}function su({page:t}){let e={en:"English",es:"Español"};return t.languages.filter(o=>o!==pt).map(o=>a`<a class="switch" key=${o} lang=${o} hreflang=${o}
    href=${`/lang/${o}?next=/console`}>${e[o]??o}</a>`)}function Qs({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[l,u,c,$,p]=iu(o,i,r),_=()=>t.act({type:c,seen:n}),m=()=>t.act({type:"LeaveClock"});return a`<div class="trouble interruption"><p><strong>${l}</strong> ${u}</p>
    ${t.may("LeaveClock")&&a`<p class="row">
      ${r&&a`<button type="button" onClick=${_}>${$}</button>`}
      <button type="button" onClick=${m}>${p}</button></p>`}
  </div>`}function iu(t,e,n){let o=et(Math.abs(e));return t==="slept"?[s($w_400,{time:o}),s($w_126),"GiveTimeBack",s($w_125,{time:o}),s($w_209)]:[e>0?s($w_364,{time:o}):s($w_363,{time:o}),n?s($w_16):"","CountByClock",s($w_79),s($w_17)]}function Xs({store:t}){let e=t.trouble.value;return a`<div class="troubles" role="alert">
    ${e&&a`<div class="trouble"><p><strong>${s($w_222)}</strong>
      ${" "}${lu(e)} ${s($w_120)}</p></div>`}
    ${(t.view.value?.loss||t.live.older.value)&&a`<div class="trouble"><p><strong>${s($w_407)}</strong>
      ${" "}${au(t.view.value?.loss)} ${s($w_32)}</p></div>`}
    ${t.view.value?.doubt&&a`<div class="trouble"><p><strong>${s($w_397)}</strong>
      ${" "}${ru(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&a`<div class="trouble"><p><strong>${s($w_186)}</strong>
      ${" "}${s($w_484)}</p></div>`}
    ${t.live.status.value==="offline"&&a`<div class="trouble"><p><strong>${s($w_434)}</strong>
      ${" "}${s($w_377)}</p></div>`}
    <${Qs} store=${t} />
  </div>
  ${t.view.value?.plain&&a`<p class="plain-way soft small">${s($w_302)}</p>`}`}function ru({rows:t,at:e}){let n=C(e);return t?s($w_35,{count:t,time:n}):s($w_36,{time:n})}function au(t){return t?.rows&&s($w_598,{count:t.rows,time:C(t.at)})}function lu(t){return{"disk-full":s($w_401),"read-only":s($w_405),busy:s($w_25),"in-doubt":s($w_404),"io-error":s($w_403)}[t]??s($w_168)}function Q({text:t,tag:e="span",...n}){return t?St(e,{lang:U(t),...n},d(t)):null}function dn({points:t}){return t?.length?a`<ul class="points">${t.map(e=>a`<${Q} tag="li" text=${e} />`)}</ul>`:null}function ti({who:t}){return t?.length?a`
    <ul class="who">${t.map(e=>a`
      <li><${Q} tag="strong" text=${e.name} />${e.role&&a`
        <span class="who-role"><${Q} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function ei({terms:t}){return t?.length?a`
    <dl class="terms">${t.map(e=>a`
      <div><${Q} tag="dt" text=${e.term} /><${Q} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function ni({sections:t,folded:e=!1,tag:n="h2"}){if(!t?.length)return null;let o=e?uu:cu,i=r=>t.filter(l=>d(l.title)===d(r.title)).length>1;return a`<div class="shows">${t.map(r=>a`<${o} key=${r.id} section=${r} twin=${i(r)} tag=${n} />`)}</div>`}function uu({section:t,twin:e,tag:n}){return a`
    <details class="folded">
      <summary><${n}><${Q} text=${t.title} />${e&&a`${" "}
        <${Q} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${oi} section=${t} />
    </details>`}function cu({section:t,tag:e}){return a`
    <section class="context">
      <${Q} tag=${e} text=${t.title} />
      <${oi} section=${t} />
    </section>`}function oi({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return a`
    <div class=${`shown shown-${t.layout}`}>
      <${Q} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>a`<${fu} item=${n} />`)}
      <//>
    </div>`}function fu({item:t}){return a`
    <li>
      <${Q} tag="strong" class="shown-title" text=${t.title} />
      <${Q} tag="span" class="shown-text" text=${t.text} />
      <${dn} points=${t.points} />
      <${Q} tag="small" class="shown-note" text=${t.note} />
    </li>`}var pu=6e4,Se=5,$u=600;function si({store:t,id:e}){let n=t.view.value,{day:o}=A(n),i=o?.blocks.find(u=>u.id===e);if(!i||!he(n,i)||!t.may("SetLength"))return null;if(i.left_out)return a`<${du} store=${t} block=${i} />`;let r=_t(o,i)>0,l=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&l?null:a`<div class="ahead" role="group" aria-label=${s($w_432)}>
    ${r&&a`<${mu} store=${t} day=${o} block=${i} />`}
    ${!l&&a`<button type="button" class="quiet leave-out" aria-disabled=${wt(t)}
      onClick=${()=>t.course.leaveOut(i)}>${s($w_151)}</button>`}
  </div>`}function du({store:t,block:e}){return a`<div class="ahead">
    <p>${s($w_160)}</p>
    <button type="button" aria-disabled=${wt(t)} onClick=${()=>t.course.takeIn(e)}>${s($w_334)}</button>
  </div>`}function mu({store:t,day:e,block:n}){let o=Math.round(At(e,n)/pu),i=l=>()=>t.course.setLength(n,l),r={span:F(At(e,n))};return a`<p>${s($w_163,r)}</p>
    <button type="button" class="minutes" disabled=${o<=Se} aria-label=${s($w_636)}
      onClick=${i(o-Se)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>$u-Se} aria-label=${s($w_2)}
      onClick=${i(o+Se)}>+5<small> min</small></button>
    ${n.length!=null&&a`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_30,{span:F(_t(e,n))})}</button>`}`}function ii({store:t,faces:e}){let n=t.view.value,o=t.peek.value??n.block??_u(n),i=t.plan.value?.faces[o];if(!i)return null;let r=o===n.block;return a`<section class="work" data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?a`<h2 id="work-title">${s($w_421)}</h2>`:a`<${wu} store=${t} block=${i} />`}
    <${gu} store=${t} block=${i} current=${r} faces=${e} />
    <${yu} block=${i} />
  </section>`}function _u(t){return mt(t)?.blocks[0]?.id}function wu({store:t,block:e}){let o=t.view.value.block?s($w_245):s($w_170),i=P(null);return j(()=>{t.peek.value&&i.current.scrollIntoView({block:"nearest"})},[e.id]),a`<div class="peek-head" ref=${i}>
    <p class="kind">${o} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${U(e.title)}>${d(e.title)}</h2>
    <${hu} store=${t} block=${e} />
    <${si} store=${t} id=${e.id} />
  </div>`}function hu({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return a`<${vu} store=${t} asked=${o} block=${e} />`;let{day:i}=A(n),r=n.block&&Jt(n,e.id)===i,l=()=>t.moves.ask(e.id),u=()=>t.look(null);return a`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&a`<button type="button" class="primary" onClick=${l}>${s($w_129)}</button>`}
    ${n.block&&t.peek.value&&a`<button type="button" onClick=${u}>${s($w_288)}</button>`}
    ${n.block&&!r&&a`<p class="hint">${s($w_422)}</p>`}
  </div>`}function vu({store:t,asked:e,block:n}){let o=e.skips.map(r=>d(r.title)).join(", "),i=e.back?s($w_337):s($w_338,{blocks:o});return a`<${$t} text=${i} yes=${s($w_493)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function gu({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return it(()=>{if(!i||!r)return null;let l=a`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return a`<div class="desk">${l}</div>`},[i,r,e,n,t])}function yu({block:t}){let e=[t.who,t.points,t.shows,t.terms];return!t.note&&e.every(o=>o.length===0)?a`<p class="hint">${s($w_387)}</p>`:a`<div class="paper">
    <h3>${s($w_138)}</h3>
    <${ti} who=${t.who} />
    <${dn} points=${t.points} />
    ${t.note&&a`<p class="note" lang=${U(t.note)}>${d(t.note)}</p>`}
    <${ni} sections=${t.shows} tag="h4" />
    <${ei} terms=${t.terms} />
  </div>`}function bu({store:t}){return j(()=>Ss(t),[t]),t.view.value?a`<div class="console" data-pane=${t.pane.value}>
    <${Zs} store=${t} />
    <${Xs} store=${t} />
    <${Ns} store=${t} />
    <div class="columns">
      <${Vs} store=${t} />
      <main id="main" class="center" tabindex="-1">
        <${Ms} store=${t} faces=${me} />
        <${js} store=${t} />
        <${ii} store=${t} faces=${me} />
      </main>
      <aside class="side" aria-label=${s($w_182)}>
        <${gs} store=${t} />
        <${Ls} store=${t} />
        <${Ko} store=${t} />
      </aside>
    </div>
    <${vs} store=${t} />
    <${ks} store=${t} />
    <${ao} />
  </div>`:a`<p class="loading" role="status">${s($w_75)}</p>`}var ku=Go(bt),ri=bs(ku,bt,me);K(()=>zs(ri));var ai=document.getElementById("app");wo(ai);Eo();Pe(a`<${bu} store=${ri} />`,ai);
//# sourceMappingURL=/static/built/console.js.map
