/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var jr=Object.defineProperty;var qr=(t,e)=>{for(var n in e)jr(t,n,{get:e[n],enumerable:!0})};var A,$o,nn,wt,tn,fe,fo,ce,po,on,en,Hr,Jt=Symbol.for("pv"),pe={},de=[],Vr=/^m(i|n|o|s|text|space)$/,sn=Array.isArray,rn=de.slice,Ct=Object.assign;function St(t){t&&t.parentNode&&t.remove()}function Ot(t,e,n){var o,i,r,l={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:l[r]=e[r];return u>2&&(l.children=u>3?rn.call(arguments,2):n),zt(t,l,o,i,null)}function zt(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Jt,__v:i||++$o,__i:-1,__u:0};return!i&&A.vnode&&A.vnode(r),r}function vt(t){return t.children}function At(t,e){this.props=t,this.context=e,this.__g=0}function ht(t,e){if(e==null)return t.__&&ht(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ht(t)}function Gr(t){var e,n=t.__v,o=n.__e,i=[],r=[],l=t.__P;l&&((e=Ct({constructor:Jt},n)).__v=n.__v+1,A.vnode&&A.vnode(e),an(l,e,n,t.__n,l.namespaceURI,32&n.__u?[o]:null,i,o||ht(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,go(i,e,r),n.__=n.__e=null,e.__e!=o&&mo(e))}function mo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),mo(t)}function uo(t){(8&t.__g||(t.__g|=8,wt.push(t),fe++))&&tn==A.debounceRendering||((tn=A.debounceRendering)||queueMicrotask)(_o)}function _o(){try{for(var t,e=1;wt.length;)wt.length>e&&wt.sort(fo),t=wt.shift(),e=wt.length,8&t.__g&&Gr(t)}finally{(fe=wt.length)&&(tn||queueMicrotask)(_o)}}function wo(t,e,n,o,i,r,l,u,c,$,f){var _,m,p,h,E,w,v=o.__k||de,b=e.length;for(c=Kr(n,e,v,c,b),_=0;_<b;_++)(p=n.__k[_])!=null&&(m=~p.__i&&v[p.__i]||pe,p.__i=_,w=an(t,p,m,i,r,l,u,c,$,f),h=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&ln(m.ref,null,p,m),p.ref&&f.push(p.ref,p.__c||h,p)),E=E||h,4&p.__u?(c=ho(p,c,t,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&w!==void 0?c=w:h&&(c=h.nextSibling),p.__u&=-21);return n.__e=E,c}function Kr(t,e,n,o,i){var r,l,u,c,$,f,_,m,p,h=n.length,E=h,w=0,v=0,b=t.__k=Array(i);for(r=0;r<i;r++)(l=e[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=b[r]=zt(null,l):sn(l)?l=b[r]=zt(vt,{children:l}):l.constructor===Jt&&l.__b?l=b[r]=zt(l.type,l.props,l.key,l.ref,l.__v):b[r]=l,c=r+w,l.__=t,l.__b=t.__b+1,u=null,~($=l.__i=zr(l,n,c,E))&&(E--,(u=n[$])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,$==c-1?w--:$==c+1?w++:$!=c&&($>c?w--:w++,v=1)):(~$||(i>h?w--:i<h&&w++),typeof l.type!="function"&&(l.__u|=4))):b[r]=null;if(v){for(f=[],_=[],r=0;r<i;r++)if((l=b[r])&&16&l.__u){for(w=0,m=f.length;w<m;)f[p=w+m>>1]<l.__i?w=p+1:m=p;f[w]=l.__i,_[r]=w+1}for(w=f.length;r--;)_[r]&&(_[r]==w?w--:b[r].__u|=4)}if(E)for(r=0;r<h;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=ht(u)),un(u,u));return o}function ho(t,e,n,o){var i,r,l,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=ho(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ht(t))&&!e.parentNode&&(e=null),l=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,e):n.insertBefore(l,e||null)),e=l;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function zr(t,e,n,o){var i,r=t.key,l=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&l==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i}return-1}function co(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ue(t,e,n,o,i){var r,l;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||co(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||co(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(l=en[e]||(en[e]=Jr(e)),(t.__a||(t.__a={}))[e]=on,r=e!=(e=e.replace(po,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,l,r):t.removeEventListener(e,l,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Jr(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ce]==null)e[ce]=on++;else if(e[ce]<this.__a[t])return;return n(A.event?A.event(e):e)}}}function an(t,e,n,o,i,r,l,u,c,$){var f,_,m,p,h,E,w,v,b,M,T,_t,g,k,x,R,I,Y,V=e.type;if(e.constructor!==Jt)return null;128&n.__u&&(c=32&n.__u,f=n.__c.__z)&&(e.__u|=c,_=r=[],f.nodeType==8?u=$e(f,r):r.push(f),u=r[0]||u),(f=A.__b)&&f(e);t:if(typeof V=="function"){m=l.length;try{if(v=e.props,b=(f=V.prototype)&&f.render,M=(f=V.contextType)&&o[f.__c],T=f?M?M.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(b?e.__c=p=new V(v,T):(e.__c=p=new At(v,T),p.constructor=V,p.render=Qr),M&&M.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),V.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Ct({},p.__s)),Ct(p.__s,V.getDerivedStateFromProps(v,p.__s)))),h=p.props,E=p.state,p.__v=e,n.__c){if(v!==h&&b&&!V.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,T),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(v,p.__s,T)===!1){e.__v!=n.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(tt){tt&&(tt.__=e)}),de.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),u=ht(n);break t}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,T),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,E,w)})}else b&&!V.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=v,p.__P=t,p.__g&=-5,_t=A.__r,g=b?25:0;do p.__g&=-9,_t&&_t(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++g<25);b&&(de.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Ct({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(h,E)),k=f&&f.type===vt&&f.key==null?f.props.children:f,v.__P&&(f=u,i=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(tt){tt&&un(tt,tt)}),n.__k=null),u=n.__k?ht(n,0):null),u=wo(t,sn(k)?k:[k],e,n,o,i,r,l,u,c,$),v.__P&&(e.__e=null,u=f),e.__u&=-161,_&&_.some(St),p.__h.length&&l.push(p),1&p.__g&&(p.__g&=-4)}catch(tt){if(l.length=m,e.__v=null,c||r)if(tt&&tt.then){if(e.__u|=128|c,r){for(~(I=r.indexOf(u||void 0))||(I=r.length);(Y=r[I-1])&&Y.nodeType==8;)I--;for(;I<r.length;I++)if(Y=r[I])if(r[I]=null,x){if(Y==R)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(R=$e(x=Y))}}if(!x){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;x=u}(f=$e(x=e.__c.__z||(e.__c.__z=x)))?(e.__e=x,u=f):e.__e=u,u=u&&u.nextSibling}else r&&r.some(St);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),tt&&tt.then||vo(e),A.__e(tt,e,n)}}else u=e.__e=Yr(n.__e,e,n,o,i,r,l,c,$,t);return(f=A.diffed)&&f(e),u}function $e(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function vo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(vo))}function go(t,e,n){for(var o=0;o<n.length;)ln(n[o++],n[o++],n[o++]);A.__c&&A.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){A.__e(r,i.__v)}})}function Yr(t,e,n,o,i,r,l,u,c,$){var f,_,m,p,h,E,w,v,b=n.props||pe,M=e.props,T=e.type;if(T=="svg"?i="http://www.w3.org/2000/svg":T=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(T?h.localName==T:h.nodeType==3)){t=h,r[f]=null;break}}if(!t){if(v=$.ownerDocument||document,!T)return v.createTextNode(M);t=v.createElementNS(i,T,M.is?M:$),u&&(A.__m&&A.__m(e,r),u=!1),r=null}if(T){if($=T=="template"&&t.content||t,r=T=="textarea"&&M.defaultValue!=null?null:r&&rn.call($.childNodes),!u&&r)for(b={},f=0;f<t.attributes.length;f++)b[(h=t.attributes[f]).name]=h.value;for(f in b)h=b[f],f=="dangerouslySetInnerHTML"?m=h:f=="children"||f in M||f=="value"&&"defaultValue"in M||f=="checked"&&"defaultChecked"in M||ue(t,f,null,h,i);for(f in M)h=M[f],f=="children"?p=h:f=="dangerouslySetInnerHTML"?_=h:f=="value"?E=h:f=="checked"?w=h:u&&typeof h!="function"||b[f]===h||ue(t,f,h,b[f],i);_?(u||m&&(_.__html==m.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[]):(m&&(t.textContent=""),(T=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Vr.test(T))&&(i="http://www.w3.org/1999/xhtml"),wo($,sn(p)?p:[p],e,n,o,i,r,l,r?r[0]:n.__k&&ht(n,0),u,c),r&&r.some(St)),u&&T!="textarea"||(f="value",T=="progress"&&E==null?t.removeAttribute(f):E==null||E===t[f]&&(T!="progress"||E)||ue(t,f,E,b[f],i),f="checked",w!=null&&w!=t[f]&&ue(t,f,w,b[f],i))}else b===M||u&&t.data==M||(t.data=M);return t}function ln(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){A.__e(i,n)}}function un(t,e,n){var o,i,r,l;if(A.unmount&&A.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ln(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){A.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(l=0;l<o.length;l++)o[l]&&un(o[l],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=$e(o,r=[]))&&(o==t.__e&&r.some(St),St(i),St(o)),n||St(t.__e),t.__e=t.__c=t.__=null}function Qr(t,e,n){return this.constructor(t,n)}function cn(t,e){var n,o,i,r;A.__&&A.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=zt(vt,{children:[t]}),i=[],r=[],an(e,e.__k,o||pe,pe,e.namespaceURI,o?null:e.firstChild?rn.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),go(i,e.__k,r),e.__k.props.children=null}A={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((l=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=1),l&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw fe=0,t}},$o=0,nn=function(t){return t!=null&&t.constructor===Jt},At.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ct({},this.state)),typeof t=="function"&&(t=t(Ct({},n),this.props)),t&&(Ct(n,t),this.__v&&(e&&this.__k.push(e),uo(this)))},At.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),uo(this))},At.prototype.render=vt,wt=[],fe=0,fo=function(t,e){return t.__v.__b-e.__v.__b},ce=Symbol(),po=/(PointerCapture)$|Capture$/i,on=0,en={},Hr=0;var yo=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[e[++r]]=u:l===6?o[1][e[++r]]+=u+"":l?(i=t.apply(u,yo(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},bo=new Map;function ko(t){var e=bo.get(this);return e||(e=new Map,bo.set(this,e)),(e=yo(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,l="",u="",c=[0],$=function(m){r===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,l):r===3&&(m||l)?(c.push(3,m,l),r=2):r===2&&l==="..."&&m?c.push(4,m,0):r===2&&l&&!m?c.push(5,0,!0,l):r>=5&&((l||!m&&r===5)&&(c.push(r,0,l,i),r=6),m&&(c.push(r,m,0,i),r=6)),l=""},f=0;f<n.length;f++){f&&(r===1&&$(),$(f));for(var _=0;_<n[f].length;_++)o=n[f][_],r===1?o==="<"?($(),c=[c],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?($(),r=1):r&&(o==="="?(r=5,i=l,l=""):o==="/"&&(r<5||n[f][_+1]===">")?($(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),r=2):l+=o),r===3&&l==="!--"&&(r=4,c=c[0])}return $(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Tt,q,$n,xo,fn=Object.is,me=0,Ro=[],pn=[],j=A,So=j.__b,Co=j.__r,Oo=j.diffed,To=j.__c,Eo=j.unmount,Mo=j.__;function Qt(t,e){j.__h&&j.__h(q,t,me||e),me=0;var n=q.__H||(q.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function y(t){return me=1,Zr(Ao,t)}function Zr(t,e,n){var o=Qt(Tt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ao(void 0,e),function(r){var l=(o.__N||o.__)[0],u=o.t(l,r);fn(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var i=q.shouldComponentUpdate;q.shouldComponentUpdate=function(r,l,u){var c=this.__H;if(!c)return!0;var $=!1,f=this.props!=r;if(c.__.some(function(m){m.__N&&($=!0,fn(m.__[0],m.__N[0])||(f=!0))}),i){var _=i.call(this,r,l,u);return $?_||f:_}return!$||f}}return o.__}function D(t,e){var n=Qt(Tt++,3);!j.__s&&wn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,q.__H.__h.push(n))}function mn(t,e){var n=Qt(Tt++,4);!j.__s&&wn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,q.__h.push(n))}function C(t){return me=5,rt(function(){return{current:t}},[])}function rt(t,e){var n=Qt(Tt++,7);return wn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function _n(){var t=Qt(Tt++,11);if(!t.__){for(var e=q.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Xr(){var t;do{for(;t=pn.shift();)try{Yt(t)}catch(n){j.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ro.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Yt),e.__h.some(dn),e.__h=[]}catch(n){e.__h=[],j.__e(n,t.__v)}}}while(pn.length)}j.__b=function(t){q=null,So&&So(t)},j.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Mo&&Mo(t,e)},j.__r=function(t){Co&&Co(t),Tt=0;var e=(q=t.__c).__H;e&&($n==q?q.__h=[]:(e.__h.some(Yt),e.__h.some(dn),Tt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$n=q},j.diffed=function(t){Oo&&Oo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&No(Ro.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$n=q=null},j.__c=function(t,e){e.some(function(n){try{n.__h.some(Yt),n.__h=n.__h.filter(function(o){return!o.__||dn(o)})}catch(o){n.__h=[function(){throw o}]}}),To&&To(t,e)},j.unmount=function(t){Eo&&Eo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,No(pn.push(i))}else Yt(i)}catch(r){e=r}}),o.__H=void 0,e&&j.__e(e,o.__v))};var Do=typeof requestAnimationFrame=="function";function ta(t){var e,n=function(){clearTimeout(o),Do&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Do&&(e=requestAnimationFrame(n))}function No(t){t!=1&&xo==j.requestAnimationFrame||((xo=j.requestAnimationFrame)||ta)(Xr)}function Yt(t){var e=q,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),q=e}function dn(t){var e=q;t.__c=t.__(),q=e}function wn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!fn(n,t[o])})}function Ao(t,e){return typeof e=="function"?e(t):e}var ea=Symbol.for("preact-signals");function ve(){if(ct>1){ct--;return}let t,e=!1;for((function(){let n=_e;for(_e=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();Xt!==void 0;){let n=Xt;for(Xt=void 0,we++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Bo(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(we=0,ct--,e)throw t}function Lt(t){if(ct>0)return t();hn=++na,ct++;try{return t()}finally{ve()}}var U,Zt,Xt;function te(t){let e=U,n=Zt;U=void 0,Zt=void 0;try{return t()}finally{U=e,Zt=n}}var _e,ct=0,we=0,na=0,hn=0,he=0;function Lo(t){if(U===void 0)return;let e=t.n;if(e===void 0||e.t!==U)return e={i:0,S:t,p:U.s,n:void 0,t:U,e:void 0,x:void 0,r:e},U.s!==void 0&&(U.s.n=e),U.s=e,t.n=e,32&U.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=U.s,e.n=void 0,U.s.n=e,U.s=e),e}function G(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}G.prototype.brand=ea;G.prototype.h=function(){return!0};G.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:te(()=>{var n;(n=this.W)==null||n.call(this)}))};G.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&te(()=>{var o;(o=this.Z)==null||o.call(this)}))}};G.prototype.subscribe=function(t){return H(()=>{let e=this.value;te(()=>t(e))},{name:"sub"})};G.prototype.valueOf=function(){return this.value};G.prototype.toString=function(){return this.value+""};G.prototype.toJSON=function(){return this.value};G.prototype.peek=function(){return te(()=>this.value)};Object.defineProperty(G.prototype,"value",{get(){let t=Lo(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(we>100)throw new Error("Cycle detected");(function(e){ct!==0&&we===0&&e.l!==hn&&(e.l=hn,_e={S:e,v:e.v,i:e.i,o:_e})})(this),this.v=t,this.i++,he++,ct++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{ve()}}}});function S(t,e){return new G(t,e)}function Bo(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Po(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Io(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function Et(t,e){G.call(this,void 0,e),this.x=t,this.s=void 0,this.g=he-1,this.f=4}Et.prototype=new G;Et.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===he))return!0;if(this.g=he,this.f|=1,this.i>0&&!Bo(this))return this.f&=-2,!0;let t=U;try{Po(this),U=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return U=t,Io(this),this.f&=-2,!0};Et.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}G.prototype.S.call(this,t)};Et.prototype.U=function(t){if(this.t!==void 0&&(G.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Et.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Et.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=Lo(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function L(t,e){return new Et(t,e)}function Uo(t){let e=t.j;if(t.j=void 0,typeof e=="function"){ct++;let n=U;U=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,vn(t),o}finally{U=n,ve()}}}function vn(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Uo(t)}function oa(t){if(U!==this)throw new Error("Out-of-order effect");Io(this),U=t,this.f&=-2;try{8&this.f&&vn(this)}finally{ve()}}function Bt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Zt&&Zt.push(this)}Bt.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Bt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Uo(this),Po(this),ct++;let t=U;return U=this,oa.bind(this,t)};Bt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Xt,Xt=this)};Bt.prototype.d=function(){this.f|=8,1&this.f||vn(this)};Bt.prototype.dispose=function(){this.d()};function H(t,e){let n=new Bt(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var sa=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Wo,be,ge;var Fo=[];H(function(){Wo=this.N})();function Pt(t,e){A[t]=e.bind(null,A[t]||(()=>{}))}function ee(t){if(ge){let e=ge;ge=void 0,e()}ge=t&&t.S()}function jo({data:t}){let e=qo(t);e.name="ReactiveDom",e.value=t;let[n,o]=rt(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let l=L(()=>{let f=e.value.value;return f===0?0:f===!0?"":f||""}),u=L(()=>!Array.isArray(l.value)&&!nn(l.value)),c=H(function(){if(this.N=Ho,u.value){let f=l.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=f)}}),$=this.__$u.d;return this.__$u.d=function(){c(),$.call(this)},[u,l]},[]);return n.value?o.peek():o.value}jo.displayName="ReactiveTextNode";Object.defineProperties(G.prototype,{constructor:{configurable:!0,value:Ot(vt,null).constructor},type:{configurable:!0,value:jo},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Pt("__b",(t,e)=>{if(ee(),be=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof G&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});Pt("__r",(t,e)=>{if(t(e),e.type!==vt){ee();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let l;return H(function(){l=this},{name:r}),l.c=i,l})((function(i){return function(){var r;sa&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),be=o,ee(n)}});Pt("__e",(t,e,n,o)=>{ee(),be=void 0,t(e,n,o)});Pt("diffed",(t,e)=>{ee(),be=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let l in r){let u=r[l];u===void 0||o&&l in o||(u.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(let l in o){let u=r[l],c=o[l];u===void 0?(u=ia(n,l,c,i),r[l]=u):u.o(c,i)}}}t(e)});function ia(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=S(n);return{o:(l,u)=>{r.value=l,o=u},d:H(function(){this.N=Ho;let l=r.value.value;o[e]!==l&&(o[e]=l,i?t[e]=l:l!=null&&(l!==!1||e[4]==="-")?t.setAttribute(e,l):t.removeAttribute(e))})}}Pt("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let l=i[r];l&&l.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});Pt("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});At.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function qo(t,e){return rt(()=>S(t,e),[])}var ra=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function aa(){Lt(()=>{let t;for(;t=Fo.shift();)Wo.call(t)})}function Ho(){Fo.push(this)===1&&(A.requestAnimationFrame||ra)(aa)}var a=ko.bind(Ot);var at=JSON.parse(document.getElementById("page").textContent);var la={value:at.lang},$t=()=>la.value;var ne=()=>`${$t()}-US`;function Z(t){return t.toLocaleString(ne())}function s(t,e={}){return d(t).replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?Z(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[$t()]??Object.values(t)[0]??""}function N(t){if(!(t===null||typeof t!="object"||$t()in t))return Object.keys(t)[0]}var ua=250,gn=new WeakMap;function oe(t){return gn.has(t)||gn.set(t,ca(t)),gn.get(t)}function F(t){return oe(t).value}function It(t,e){return t.ends_at-(t.held_at??e)}function Ut(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,Vo(i)]:[i];return(e<0?"−":"")+[...r,Vo(n%60)].join(":")}function O(t){return kn(t,Jo())}function Go(t){let e=O(t),[n]=e.match(/^[\d:]+/)??[e];return{time:n,period:e.slice(n.length)}}function Ko(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(ne(),{...n,timeZone:Jo()}).format(t)}function Mt(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(ne(),{...e,timeZone:"UTC"}).format(Date.parse(t))}function bn(t){let e=Date.UTC(2e3,0,1,0,t);return kn(e,"UTC")}function zo(t){return kn(t)!==O(t)}function yn(t){return t.replace(/\s/g," ")}function kn(t,e){return yn(new Intl.DateTimeFormat(ne(),{timeStyle:"short",timeZone:e}).format(t))}function ca(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=S(e());return setInterval(()=>{n.value=e()},ua),n}function Jo(){return at.views.find(e=>e.body.session)?.body.session.timezone}function Vo(t){return String(t).padStart(2,"0")}function ft({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:l=!1,cautious:u=!1,children:c}){let $=C(null);return D(()=>$.current?.focus(),[]),a`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${l?"true":null}
      onKeyDown=${_=>{_.key==="Escape"&&(_.preventDefault(),o())}}>
    <p>${t}</p>
    ${c}
    <button type="button" class="primary" ref=${u?null:$} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    <button type="button" ref=${u?$:null} onClick=${o}>${s($w_244)}</button>
  </div>`}function X({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:l=!1}){let[u,c]=y(!1),$=C(null),f=()=>{c(!1),requestAnimationFrame(()=>$.current?.focus())},_=()=>{f(),o()};return u?a`<${ft} text=${e} yes=${n} onYes=${_} onNo=${f} tone=${i} />`:a`<button type="button" ref=${$} class=${r} disabled=${l}
    onClick=${()=>c(!0)}>${t}</button>`}function P({tone:t,live:e=!1,children:n}){return a`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function ye(t){return t===0?s($w_250):t===1?s($w_12):s($w_719,{count:Z(t)})}function Wt(t){return t===0?"":t===1?s($w_9):s($w_713,{count:Z(t)})}function st({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return a`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${l=>n(l.target.value)} ...${r} /></label>`}function K({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return a`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${l=>n(l.target.value)}>
      ${o.map(([l,u])=>a`<option key=${l} value=${l} disabled=${l===""}>${u}</option>`)}
    </select></label>`}var $a={en:"English",es:"Español"},gt=t=>$a[t]??t;function z({text:t,tag:e="span",...n}){return t?Ot(e,{lang:N(t),...n},fa(d(t))):null}function fa(t){let[e,...n]=t.split(/\/(?=\p{L})/u);return n.reduce((o,i)=>[...o,"/",Ot("wbr"),i],[e])}var pa=600;function ke(t){let[e,n]=y({}),o=Object.fromEntries(Object.entries(e).filter(([,r])=>r.trim()));return{texts:e,set:n,send:async r=>{(await t.act({type:"SendNotice",to:r,text:o})).ok&&n(u=>u===e?{}:u)},any:Object.keys(o).length>0}}function xe({store:t,message:e,label:n=s($w_208),id:o,onKeyDown:i}){let{languages:r}=t.page,l=u=>c=>e.set({...e.texts,[u]:c.target.value});return r.map((u,c)=>a`<label class="field message-field" key=${u}>
    <span>${n}${r.length>1&&a` · <span lang=${u}>${gt(u)}</span>`}</span>
    <textarea id=${c===0?o:void 0} lang=${u} rows="2" maxlength=${pa} value=${e.texts[u]??""}
      onInput=${l(u)} onKeyDown=${i}></textarea></label>`)}function Se({store:t,message:e}){let n=t.plan.value?.messages??[];if(n.length===0)return null;let o=i=>e.set(Object.fromEntries(t.page.languages.map(r=>[r,i[r]??""])));return a`<div class="ready-made" role="group" aria-label=${s($w_216)}>
    ${n.map(i=>a`<button type="button" class="quiet" onClick=${()=>o(i)}><${z} text=${i} /></button>`)}
  </div>`}function Ce({text:t}){return Object.entries(t).map(([e,n])=>a`<p class="words" key=${e} lang=${e}>${n}</p>`)}function Oe(t){let e=Yo(t.trim());return({name:n})=>!e||da(n).some(o=>Yo(o).includes(e))}var Yo=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),da=t=>typeof t=="string"?[t]:Object.values(t);var se=30;function it({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,l]=y(!1),u=C(null),c=ma(t,u),$=o?t.slice(c):t.slice(0,se),f=_n(),_=t.length>se&&a`<button type="button" class="quiet fold" id=${`${f}-all`}
    aria-expanded=${r} aria-controls=${f} aria-labelledby=${`${f}-all ${e}`} onClick=${()=>l(!r)}>
    ${r?s($w_366):s($w_364,{n:t.length})}</button>`;return a`${o&&_}
    <ul id=${f} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:$).map(i)}</ul>
    ${!o&&_}`}function ma(t,e){let n=C(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(l=>l.id===n.current):-1,r=i<0?Math.max(0,t.length-se):i;return n.current=t[r]?.id,r}function J({head:t,className:e,children:n,...o}){let[i,r]=y(!1);return a`<details onToggle=${l=>r(l.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function lt({store:t,block:e,of:n="",id:o="",label:i=s($w_367)}){if(!t.may("Spotlight"))return null;let r=_a(t.stage.value?.spot,{block:e,of:n,id:o}),l=n?{type:"Spotlight",block:e,of:n,id:o}:{type:"Spotlight",block:e};return a`<button type="button" class="spotlight" aria-pressed=${r?"true":"false"} onClick=${()=>t.remote.cover(r?{type:"ClearSpot"}:l)}>${i}</button>`}function _a(t,{block:e,of:n,id:o}){return!!t?.block&&t.block.id===e&&(t.of??"")===n&&(t.id??"")===o}function Te({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=l=>t.act({type:"MovePerson",person:e.id,team:l}),r=o.map(l=>[l.id,d(l.title)]);return a`<${K} label=${s($w_416,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_242)],...r]} />`}function Ft(){return a`<small class="tag">${s($w_671)}</small>`}function Qo({team:t,block:e,store:n}){let o=`room-${t.id}`;return a`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${ye(t.members.length)}</small></h3>
    <${wa} team=${t} by=${o} store=${n} />
    <${va} team=${t} block=${e} store=${n} />
    ${t.report&&a`<div class="report"><h4>${s($w_335)}${t.report_waits&&a` <${Ft} />`}</h4><p class="words">${t.report}</p>
      <${lt} store=${n} block=${e.id} of="report" id=${t.id} /></div>`}
    ${n.may("SendNotice")&&a`<${ba} team=${t} store=${n} />`}
  </article>`}function wa({team:t,by:e,store:n}){return t.members.length?a`<${it} rows=${t.members} by=${e} className="members">${o=>a`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&a` <small class="tag">${s($w_691)}</small>`}${o.waits&&a` <${Ft} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&a`<${J} head=${s($w_220)}>
      ${()=>a`<${ha} team=${t} by=${e} store=${n} />`}<//>`}`:a`<p class="hint">${s($w_247)}</p>`}function ha({team:t,by:e,store:n}){let[o,i]=y(""),r=t.members.filter(Oe(o));return a`${t.members.length>se&&a`
    <${st} label=${s($w_138)} type="search" value=${o} set=${i} />`}
    <${it} rows=${r} by=${e} className="movers">${l=>a`<li class="mover" key=${l.id}>
      <span aria-hidden="true">${d(l.name)}</span>
      <${Te} store=${n} person=${{...l,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&a`<p class="hint" role="status">${s($w_248)}</p>`}`}function va({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return a`<p class="hint">${s($w_428)}</p>`;let i=`board-${t.id}`;return a`<h4 id=${i}>${Wt(o.length)}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${it} rows=${o} by=${i} className="board" newest=${!0}>${r=>a`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&a` · ${s($w_651)}${r.editor&&a`: ${d(r.editor)}`}`}</small>${r.waits&&a` <${Ft} />`}
      <${lt} store=${n} block=${e.id} of="entry" id=${r.id} />
      ${n.may("RemoveContribution")&&a`<${ga} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function ga({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_329,{name:d(t.name)}),r=a`<span aria-hidden="true">${s($w_328)}</span><span class="sr-only">${i}</span>`;return a`<${X} label=${r} question=${s($w_410)}
    yes=${s($w_610)} run=${o} className="quiet" />`}function ba({team:t,store:e}){let n=ke(e),o=e.view.value.notices.find(l=>l.to===t.id),i=l=>{l.preventDefault(),n.send(t.id)},r=o&&a` <small class="tag">${s($w_680)}</small>`;return a`<details><summary>${s($w_210)}${r}</summary>
    ${o&&a`<${Ce} text=${o.text} />`}
    <form class="room-message" onSubmit=${i}>
      <${xe} store=${e} message=${n} label=${s($w_212,{who:d(t.title)})} />
      <button type="submit" disabled=${!n.any}>${s($w_349)}</button>
      <${Se} store=${e} message=${n} />
    </form></details>`}var ya=8;function Xo({team:t,opens:e,onOpen:n}){let o=`room-${t.id}`,i=t.board.slice(-ya).reverse();return a`<article class="room tile" aria-labelledby=${o}>
    <div class="tile-head">
      <h3 id=${o} lang=${N(t.title)}>${d(t.title)}</h3>
      <button type="button" class="quiet" id=${e} onClick=${n}>${s($w_285)}<span class="sr-only">: ${d(t.title)}</span></button>
    </div>
    <p class="tile-counts">${t.place&&a`<span lang=${N(t.place)}>${d(t.place)}</span>`}<span>${ye(t.members.length)}</span>
      <span>${Wt(t.board.length)}</span></p>
    ${t.report&&a`<p class="report">${t.report}</p>`}
    <ul class="tile-lines" aria-label=${s($w_470)}>${i.map(r=>a`<li key=${r.id}>${r.text}</li>`)}</ul>
    <p class="tile-foot"><${Zo} is=${t.scribe} yes=${s($w_691)} no=${s($w_667)} />
      <${Zo} is=${t.report} yes=${s($w_688)} no=${s($w_666)} /></p>
  </article>`}function Zo({is:t,yes:e,no:n}){return a`<small class="tag" data-tone=${t?"good":"off"}>${t?e:n}</small>`}var ts="all-rooms",es=t=>`open-${t.id}`;function ns({teams:t,block:e,store:n}){let[o,i]=y(null),r=C(null);D(()=>{document.getElementById(r.current)?.focus()},[o]);let l=(c,$)=>()=>{r.current=$,i(c)},u=t.find(c=>c.id===o);return u?a`<button type="button" class="quiet all-rooms" id=${ts} onClick=${l(null,es(u))}>‹ ${s($w_27)}</button>
      <${Qo} key=${u.id} team=${u} block=${e} store=${n} />`:a`<div class="rooms">${t.map(c=>a`<${Xo} key=${c.id} team=${c} opens=${es(c)}
    onOpen=${l(c.id,ts)} />`)}</div>`}function jt({activity:t,block:e,current:n,store:o}){return a`
    <${ka} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&a`<p class="hint">${s($w_513)}</p>`}
    <${ns} teams=${t.teams} block=${e} store=${o} />
  `}jt.unfinished={"rooms-open":()=>s($w_343)};jt.refusals={"nobody-here":()=>s($w_246)};jt.done={CallBack:()=>s($w_133),CancelCallBack:()=>s($w_431),ShowReports:({block:t},e)=>os(e.view.value.block===t),ShowLatest:({shown:t})=>t?s($w_466):s($w_586),HideReports:()=>s($w_475),DrawTeams:()=>s($w_417),RemoveContribution:()=>s($w_412)};function ka({activity:t,block:e,current:n,store:o}){let i=l=>()=>o.act({type:l,block:e.id}),r=Wt(t.teams.reduce((l,u)=>l+u.board.length,0));return a`<div class="desk-bar">
    <${P} tone=${t.open?"good":"off"}>
      ${t.open?s($w_343):s($w_342)}${r&&` · ${r}`}<//>
    ${o.may("CallBack")&&a`<div class="desk-buttons">
      <${xa} activity=${t} run=${i} store=${o} />
      ${t.reports_shown?a`<button type="button" onClick=${i("HideReports")}>${s($w_151)}</button>`:a`<button type="button" class=${t.callback==null?"":"primary"} onClick=${i("ShowReports")}>
            ${s($w_371)}</button>`}
      ${t.rooms>0&&a`<button type="button" aria-pressed=${t.latest_shown?"true":"false"}
        onClick=${()=>o.act({type:"ShowLatest",block:e.id,shown:!t.latest_shown})}>${s($w_467)}</button>`}
      ${t.rooms>0&&a`<${Oa} activity=${t} run=${i("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&a`<p class="calling"><${Ca} until=${t.callback} live=${o.live} /></p>`}
  ${t.reports_shown&&a`<p class="seen">${os(n)}</p>`}`}function os(t){return t?s($w_461):s($w_476)}function xa({activity:t,run:e,store:n}){let o=Sa(n.view.value,F(n.live));return t.callback!=null?a`<button type="button" onClick=${e("CancelCallBack")}>${s($w_60)}</button>`:a`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_58)}</button>`}var Sa=({clock:t},e)=>!!t&&It(t,e)<=t.warn[0];function Ca({until:t,live:e}){let n=t-F(e);return n>0?s($w_50,{time:Ut(n)}):s($w_135)}function Oa({activity:t,run:e}){return t.drawn?a`<${X} label=${s($w_116)} run=${e} yes=${s($w_600)}
    question=${s($w_114)} />`:a`<button type="button" onClick=${e}>${s($w_115)}</button>`}var ss=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function Ee({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[l,u]=y(""),[c,$]=y(""),f=C(null);D(()=>f.current?.focus(),[]);let _="same_sender"in t,m=(w,v)=>r({reason:w,others:_?c:""},v),p=o?"true":void 0;return a`<form class="decline" onSubmit=${w=>{w.preventDefault(),m(l,!0)}} onKeyDown=${w=>w.key==="Escape"&&(w.preventDefault(),i())}>
    ${n&&a`<${P} tone="warn">${n}<//>`}
    <p class="hint">${s($w_426)}</p>
    <${Ta} comment=${t} chosen=${c} choose=${$} />
    <div class="row">${ss.map(w=>a`<button type="button" key=${w.en} disabled=${e} aria-disabled=${p}
      onClick=${v=>m(w[t.lang]??w.en,xn(v))}>${d(w)}</button>`)}</div>
    <label class="field"><span>${s($w_36)}</span>
      <input ref=${f} value=${l} maxlength="200" onInput=${w=>u(w.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!l.trim()} aria-disabled=${p}>
        ${n?s($w_99):s($w_97)}</button>
      <button type="button" onClick=${i}>${s($w_244)}</button>
    </div>
  </form>`}function Ta({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_282)],o>0&&["sender",o===1?s($w_30):s($w_32,{n:o})],i>0&&["text",i===1?s($w_31):s($w_33,{n:i})],"same_sender"in t&&["since",s($w_29)]].filter(Boolean);return r.length===1?null:a`<fieldset class="choices"><legend class="sr-only">${s($w_590)}</legend>
    ${r.map(([l,u])=>a`<label class="choice" key=${l}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===l} onChange=${()=>n(l)} />
      <span>${u}</span></label>`)}</fieldset>`}var xn=t=>t.detail===0;var Ea=1e3;var Ma=150,On=S(null),Sn=new Map,is=!1,Cn=0,rs;function pt(t,e){!is||!e||(Sn.set(t,e),rs??=setTimeout(Da,Math.max(Ma,Cn-Date.now())))}function as(){setTimeout(()=>{is=!0})}function Da(){rs=void 0,Cn=Date.now()+Ea,On.value={at:Cn,words:[...Sn.values()].map(Na).join(" ")},Sn.clear()}var Na=t=>t.replace(/[^.?!…]$/,"$&.");var Ra=1500;function ls(t){let[e,n]=y([]),o=(i,r)=>n(l=>{let u=l.filter(c=>c.id!==i.id);return r?[...u,i]:u});return{rows:Aa(t,e),hold:o}}function Aa({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:l})=>l===r.id)),i=r=>o.includes(r)&&(e.find(({id:l})=>l===r.id)??r);return o.reduce(La,t).map(r=>({comment:r,decided:i(r)}))}function Me(t){let[e,n]=y("");return D(()=>{if(!t)return n("");pt("colleague",t);let o=setTimeout(n,Ra,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function us(t){return t?t.standing==="approved"?s($w_536):t.standing==="declined"?s($w_538,{reason:t.reason}):s($w_537):""}function La(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function cs({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return a`<li class="comment" data-standing=${e?e.standing:null}>
    <${fs} comment=${t} themes=${r} />
    <${ps} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_37)} decline=${s($w_104)} />
  </li>`}function $s({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return a`<li class="comment" data-standing=${t.standing}>
    <${fs} comment=${t} themes=${o} />
    <${P} tone=${i?"good":"bad"}>
      ${i?s($w_39):s($w_103,{reason:t.reason})}<//>
    ${i&&a`<${lt} store=${n} block=${e.id} of="comment" id=${t.id} />`}
    <${ps} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_38)} decline=${i?s($w_98):null} />
  </li>`}function fs({comment:t,themes:e}){let n=e.get(t.theme);return a`<p class="words" lang=${t.lang===$t()?null:t.lang}>${t.text}</p>
    <small>${O(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&N(n)}>${n?d(n):s($w_668)}</span></small>`}function ps({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:l}){let[u,c]=y(!1),[$,f]=y(!1),_=$?"":us(e),m=Me(_),p=w=>{c(w),n?.(t,w)},h=async(w,v=!1)=>{if(m)return;let b=Pa(document.activeElement);f(!0);let M=await i.act({block:o.id,...w});f(!1),M.ok&&(p(!1),v&&b?.focus())},E=w=>h({type:"ApproveComment",comment:t.id},xn(w));return u?a`<${Ee} comment=${e||t} sent=${$} news=${_} settling=${m} close=${()=>p(!1)}
      run=${(w,v)=>h(Ba(t,w),v)} />`:a`<div class="row">
    ${r&&a`<button type="button" class="approve" disabled=${$} onClick=${E}>${r}</button>`}
    ${l&&a`<button type="button" disabled=${$} onClick=${()=>p(!0)}>${l}</button>`}
  </div>`}function Ba(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function Pa(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var Ia=6e4;function ds({flood:t,block:e,store:n}){let o=F(n.live),[i,r]=y(!1),l=i&&!t?.waiting?s($w_516):"",u=Me(l),c=C(t);(t||!i)&&(c.current=t);let $=t&&o<t.last+Ia;return!i&&!($||t?.waiting)?null:a`<${Ua} flood=${c.current} ...${{on:$,asking:i,setAsking:r,gone:l,settling:u,block:e,store:n}} />`}function Ua({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:l,store:u}){let c=O(t.began),$=async({reason:f})=>{if(r)return;let _={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:l.id,reason:f,..._})).ok&&o(!1)};return a`<div class="flood" role="group" aria-label=${s($w_205)}>
    <${P} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_740,{n:t.minute}):s($w_206,{from:c,to:O(t.last)})}<//>
    <p class="hint">${s($w_105)}</p>
    ${n?a`<${Ee} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${$} />`:t.waiting>0&&a`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_100,{n:t.waiting,from:c})}</button>`}
  </div>`}function ms({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return a`<ul class="plain together">${t.map(i=>a`<li key=${i.id} class="row">
    <span>${s($w_706,{at:O(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_400)}</button></li>`)}</ul>`}function dt({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map($=>[$.id,$.title])),i={block:e,store:n,themes:o},{rows:r,hold:l}=ls(t),u=new Set(r.filter($=>$.decided).map($=>$.comment.id)),c=t.decided.filter($=>!u.has($.id));return a`
    <${Fa} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    <${ds} flood=${t.flood} block=${e} store=${n} />
    <${ms} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_579,{n:t.waiting_count})}</h3>
    <${Wa} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map($=>a`<${cs} key=${$.comment.id} ...${$} hold=${l} ...${i} />`)}</ul>
    ${c.length>0&&a`<h3 id="decided">${s($w_96,{n:c.length})}</h3>
      <${it} rows=${c} by="decided" className="plain comments">
        ${$=>a`<${$s} key=${$.id} comment=${$} ...${i} />`}<//>`}
  `}dt.closing=({open:t,received:e,waiting_count:n})=>t&&s($w_78,{received:e,waiting:n});dt.unfinished={"comments-unread":t=>s($w_82,{n:t}),"window-open":()=>s($w_76)};dt.waiting=({waiting_count:t})=>t;dt.waits=t=>t?s($w_83,{n:t}):s($w_237);dt.refusals={"open-already":()=>s($w_541)};dt.done={OpenWindow:()=>s($w_76),CloseWindow:()=>s($w_74),ApproveComment:()=>s($w_39),DeclineComment:()=>s($w_101),DeclineComments:()=>s($w_102),TakeBackDecline:()=>s($w_518)};function Wa({shown:t,all:e}){return e===0?a`<p class="hint">${s($w_235)}</p>`:e>t&&a`<p class="hint">${s($w_448,{shown:t})}</p>`}function Fa({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return a`<div class="desk-bar">
    <${P} tone=${t.open?"good":"off"}>
      ${t.open?s($w_76):s($w_74)}
      ${t.received>0&&` · ${s($w_687,{received:t.received,shown:t.count})}`}<//>
    ${n.may("OpenWindow")&&a`<div class="desk-buttons">${t.open?a`<button type="button" onClick=${o("CloseWindow")}>${s($w_69)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_287):s($w_286)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&a`<p class="seen">
    ${s($w_79)}</p>`}`}var ja="section, article, aside, nav, main, header, footer, dialog, body";function _s(t){let e={path:[]},n=({target:i})=>e.path=Tn(i),o=new MutationObserver(()=>requestAnimationFrame(()=>qa(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function ws(t){vs(Tn(t.parentElement))}function hs(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function qa(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&vs(t)}function vs(t){let e=t.find(n=>n.isConnected&&n.matches(ja));e.hasAttribute("tabindex")||(e.tabIndex=-1),e.focus({preventScroll:!0})}function Tn(t){return t?[t,...Tn(t.parentElement)]:[]}function gs({activity:t,block:e,themes:n,store:o}){let i=C(t.themes.every(r=>r.items.length===0));return a`<details class="change" open=${i.current}><summary>${s($w_61)}</summary>
    <${Ha} activity=${t} block=${e} themes=${n} store=${o} />
    <${Ga} activity=${t} block=${e} store=${o} />
  </details>`}function Ha({activity:t,block:e,themes:n,store:o}){let[i,r]=y(t.themes[0]?.id),[l,u]=y(""),[c,$]=y("");return a`<form onSubmit=${async _=>{_.preventDefault();let m=_.currentTarget,p=Va(l),h=!0;for(;h&&p.length;)({ok:h}=await o.act({type:"AddCandidate",block:e.id,theme:i,title:p[0],source:c})),h&&(p=p.slice(1));u(p.join(`
`)),p.length||$(""),hs(m.elements.items,m)}}>
    <${K} label=${s($w_509)} value=${i} set=${r}
      options=${t.themes.map(_=>[_.id,d(n.get(_.id))])} />
    <label class="field"><span>${s($w_226)}</span>
      <textarea name="items" rows="3" value=${l} onInput=${_=>u(_.target.value)} required></textarea></label>
    <${st} label=${s($w_589)} value=${c} set=${$} max="200" />
    <button type="submit" class="primary" disabled=${!l.trim()}>${s($w_19)}</button>
  </form>`}var Va=t=>t.split(`
`).map(e=>e.trim()).filter(Boolean);function Ga({activity:t,block:e,store:n}){let[o,i]=y(""),r=Ka(t);if(t.themes.every(c=>c.items.length===0))return null;if(!r.length)return a`<p class="hint">${s($w_130)}</p>`;let l=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveCandidate",block:e.id,item:l.id});return a`<div class="row">
    <${K} label=${s($w_165)} value=${l.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${X} label=${s($w_403)} run=${u} yes=${s($w_610)}
      question=${s($w_411,{title:d(l.title)})} />
  </div>`}function Ka({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}function ys({activity:t,block:e,themes:n,store:o}){let{step:i,last:r,next:l}=t,u=c=>()=>o.act({type:c,block:e.id,step:i});return a`<div class="reveal-desk" role="group" aria-label=${s($w_340)}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${u("UncoverNext")}>${s($w_230)}</button>
      <button type="button" onClick=${u("CoverLast")}>${s($w_396)}</button>
      <button type="button" class="quiet" onClick=${u("HideTally")}>${s($w_152)}</button>
    </div>
    <dl>
      ${r&&a`<div><dt>${s($w_501)}</dt><dd>${bs(r,t,n)}</dd></div>`}
      ${l&&a`<div><dt>${s($w_471)}</dt><dd>${bs(l,t,n)}</dd></div>`}
    </dl>
    <p class="hint">${s($w_301)}</p>
  </div>`}function bs({theme:t,items:e},n,o){let i=d(o.get(t));if(!e.length)return s($w_757,{theme:i});let r=za(n,t).filter(f=>e.includes(f.item)),l=new Map(n.themes.flatMap(f=>f.items).map(f=>[f.id,d(f.title)])),u=r.map(f=>l.get(f.item)).join(" · "),{rank:c,dots:$}=r[0]??{};return r.length>1?s($w_758,{theme:i,rank:c,names:u,dots:$}):s($w_759,{theme:i,rank:c,names:u,dots:$})}var za=({result:t},e)=>t.themes.find(n=>n.id===e)?.rows??[];var De=10,Ss=4.2,Ja=Ss-.5,ks=20,xs=3;function Cs({count:t,of:e=t,most:n=e,countable:o=ks*xs,perRow:i=ks}){if(n>o)return a`<${Ya} share=${t/n} />`;let r=Math.min(Math.max(Math.ceil(n/i),1),xs),l=Math.max(Math.ceil(n/r),1),u=Math.min(r,e);return a`<svg class="dots dots-rows-${r}" style=${{"--columns":l,"--rows":u}}
    viewBox=${`0 0 ${l*De} ${u*De}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(c,$)=>a`<circle
      class=${$<t?"dot":"dot empty"} key=${$} r=${$<t?Ss:Ja}
      cx=${(Math.floor($/r)+.5)*De} cy=${($%r+.5)*De}
    />`)}
  </svg>`}function Ya({share:t}){return a`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var Qa=12;function Os({theme:t,title:e,quota:n,rows:o,could:i}){let r=new Map(t.items.map(c=>[c.id,c])),l=[s($w_324),s($w_164),s($w_111),s($w_567)],u=Math.max(1,...o.map(c=>c.dots));return a`<div class="tally" style=${{"--room":Z(i).length}}><table>
    <caption><span lang=${N(e)}>${d(e)}</span>
      ${" "}${n!=null&&a`<small>${s($w_639,{n})}</small>`}</caption>
    <thead><tr>${l.map(c=>a`<th key=${c} scope="col">${c}</th>`)}</tr></thead>
    <tbody>${o.map(c=>a`<${Za} key=${c.item} row=${c} item=${r.get(c.item)} most=${u} />`)}</tbody>
  </table></div>`}function Za({row:t,item:e,most:n}){return a`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_324)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?a` <small class="tag">${s($w_698)}</small>`:null}</td>
    <th scope="row"><span lang=${N(e.title)}>${d(e.title)}</span>
      ${e.source&&a`<small lang=${N(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_111)}><${Xa} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_567)}>${Z(t.voters)}</td>
  </tr>`}function Xa({dots:t,most:e}){return a`<span class="dot-row"><strong>${Z(t)}</strong>
    ${t>0&&a`<${Cs} count=${t} ...${{most:e}} countable=${Qa} />`}</span>`}function mt({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return a`
    <${tl} activity=${t} block=${e} current=${n} store=${o} />
    ${t.step>0&&o.may("UncoverNext")&&a`<${ys} ...${{activity:t,block:e,themes:i,store:o}} />`}
    ${t.prompt&&a`<p class="prompt" lang=${N(t.prompt)}>${d(t.prompt)}</p>`}
    <${il} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&a`<p class="uncounted"><${P} tone="warn">${s($w_251,{n:t.unconfirmed})}<//>
      ${o.may("ConfirmPeople")&&a`<button type="button" onClick=${()=>o.drawers.show("people")}>${s($w_591)}</button>`}</p>`}
    ${t.aside>0&&a`<p class="hint">${s($w_359,{n:t.aside})}</p>`}
    <p class="hint">${rl(t)}</p>
    <div class="tallies">${t.themes.map(r=>a`<${Os} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${ol(t,r.id)}
      could=${t.turnout.people*t.cap} />`)}</div>
    ${o.may("AddCandidate")&&a`<${gs} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}mt.closing=({open:t,turnout:{ballots:e,people:n}})=>t&&s($w_577,{n:Z(e),all:Z(n)});mt.unfinished={"voting-open":()=>s($w_574),"ballots-unconfirmed":t=>s($w_53,{n:t}),"tally-hidden":t=>s($w_453,{n:t})};mt.startsEmpty=!0;mt.refusals={"not-closed":()=>s($w_73),"open-already":()=>s($w_541),"time-is-up":()=>s($w_553),"listed-already":()=>s($w_547),"has-dots":()=>s($w_511),"too-many":()=>s($w_510)};mt.steps=({revealing:t,step:e},n)=>t&&{next:{type:"UncoverNext",block:n,step:e},back:{type:"CoverLast",block:n,step:e}};mt.done={OpenVoting:()=>s($w_574),CloseVoting:()=>s($w_572),RevealTally:({block:t},e)=>Ts(e.view.value.block===t),HideTally:()=>s($w_277),UncoverNext:()=>s($w_502),CoverLast:()=>s($w_500),AddCandidate:({title:t})=>s($w_270,{title:t}),RemoveCandidate:()=>s($w_413)};function tl({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return a`<div class="desk-bar">
    <${P} tone=${t.open?"good":"off"}>${sl(t)}<//>
    ${o.may("OpenVoting")&&a`<div class="desk-buttons">
      ${t.open?a`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_72)}</button>`:a`<${el} activity=${t} current=${n} run=${i("OpenVoting")} />`}
      ${t.revealed?a`<button type="button" onClick=${i("HideTally")}>${s($w_152)}</button>`:a`<button type="button" class=${t.next&&!t.step?"primary":""} onClick=${i("RevealTally")}>
            ${t.step?s($w_365):s($w_341)}</button>`}
      ${t.next&&!t.step&&a`<button type="button"
        onClick=${()=>o.act({type:"UncoverNext",block:e.id,step:0})}>${s($w_340)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&a`<p class="hint">${s($w_568)}</p>`}
  <p class=${t.revealed||t.revealing?"seen":"unseen"}>${nl(t,n)}</p>`}function el({activity:{opened:t,revealed:e},current:n,run:o}){return!t||!e?a`<button type="button" class=${t?"":"primary"} disabled=${!n} onClick=${o}>
      ${t?s($w_292):s($w_291)}</button>`:a`<${X} label=${s($w_292)} disabled=${!n} run=${o} yes=${s($w_605)}
    question=${s($w_462)} />`}function nl({revealed:t,revealing:e,open:n},o){return e?s($w_463):t?n?s($w_464):Ts(o):s($w_277)}function Ts(t){return t?s($w_465):s($w_507)}var ol=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function sl({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_575):s($w_574):e?s($w_572):s($w_569)}function il({turnout:t,dots:e}){let{ballots:n,people:o}=t;return a`<div class="turnout">
    <p><strong>${Z(n)}</strong> ${o===1?s($w_676):s($w_677,{n:o})}${e>0&&` · ${s($w_650,{n:e})}`}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_563)}></progress>
  </div>`}function rl({budget:t,cap:e}){return s($w_117,{budget:t,cap:e})}function En({activity:t,block:e,store:n}){return!t.quotes.length||!n.may("Spotlight")?null:a`<${J} head=${s($w_323,{n:t.quotes.length})}>
    ${()=>a`<ol class="spotlit">${t.quotes.map((o,i)=>a`<li key=${i}>
      <${z} class="words" text=${o} /> <${lt} store=${n} block=${e.id} of="quote" id=${String(i+1)} />
    </li>`)}</ol>`}
  <//>`}var ie={breakout:jt,feedback:dt,mapping:mt,pause:En};var Es={mouse:3e3,other:1500},Ms=20,al=8,ll=1e4,ul=40,et,Ds,Mn=new Map;function Ns(){document.addEventListener("click",cl,!0),document.addEventListener("pointerdown",({pointerType:t})=>Ds=t,!0),document.addEventListener("pointermove",$l,!0),new MutationObserver(pl).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function cl(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&Ds==="mouse";et={...fl(t,e),at:t.timeStamp,mouse:n,left:!1},et.known=Rs(et)}}function $l({clientX:t,clientY:e}){!et||Math.hypot(t-et.x,e-et.y)<al||(et.left=!0,Dn())}function fl({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:l,height:u}=o.getBoundingClientRect();return{x:i+l/2,y:r+u/2}}function Rs({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:l,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,l-e,e-u);c<ul&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function pl(){!et||performance.now()-et.at>ll||Rs(et).forEach((t,e)=>{let n=et.known.get(e);et.known.set(e,t),t!==n&&`${t}!`!==n&&dl(e)})}function dl(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",Mn.set(t,{since:performance.now(),press:et}),setTimeout(Dn,900+Ms),setTimeout(Dn,As(et)+Ms))}var As=({mouse:t})=>t?Es.mouse:Es.other;function Dn(){let t=performance.now();Mn.forEach((e,n)=>{t-e.since<(e.press.left?900:As(e.press))||(Mn.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}var Nn={};qr(Nn,{listener:()=>hl,takes:()=>wl});function Ne(t,e){return Array.isArray(t)?_l(t,e):ml(t,e)}function ml(t,{cut:e=[],set:n={},in:o={}}){let i=new Map(Object.entries(o)),r=Object.entries({...t,...n}).filter(([l])=>!e.includes(l));return Object.fromEntries(r.map(([l,u])=>[l,i.has(l)?Ne(u,i.get(l)):u]))}function _l(t,{cut:e=[],set:n={},in:o={},put:i=[]}){let r=new Map(t.map(u=>[u.id,u]));e.forEach(u=>r.delete(u)),Object.entries(n).forEach(([u,c])=>r.set(u,c)),Object.entries(o).forEach(([u,c])=>r.set(u,Ne(r.get(u),c)));let l=[...r.values()];return i.forEach(([u,c])=>{let $=l.findIndex(({id:f})=>f===u);if(u!==null&&$<0)throw new RangeError("a change to another list");l.splice($+1,0,c)}),l}var Ls=globalThis.DecompressionStream?["changes","deflate"]:["changes"],wl=()=>Ls;function hl(t,e,n){let o=new Map(t),i;function r(l,u){let c=u&&vl(l,u,o.get(l.topic));if(!c){n(l.topic);return}o.set(l.topic,c),e(c)}return l=>{if(!l.packed&&!i){r(l,l);return}let u=Promise.all([gl(l),i]).then(([c])=>{i===u&&(i=void 0),r(l,c)});i=u}}function vl({topic:t,epoch:e,rev:n,now:o,at:i,since:r},{body:l,change:u},c){if(!r)return{topic:t,epoch:e,rev:n,now:o,at:i,body:l};if(!(c?.epoch!==e||c.rev!==r))try{return{topic:t,epoch:e,rev:n,now:o,at:i,body:Ne(c.body,u)}}catch{return}}async function gl(t){if(!t.packed)return t;try{let e=Uint8Array.from(atob(t.packed),i=>i.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate")),o=await new Response(n).json();return{body:o,change:o}}catch{Ls=["changes"];return}}function Re(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function Bs(t,e){let n=Re(),o=(r,l)=>bl(n,r,l),i=encodeURIComponent(t);return{views:r=>o(`/view?as=${i}&takes=${e()}&have=${encodeURIComponent(JSON.stringify(r))}`,{}),command:r=>o(`/command?as=${i}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(r)})}}async function bl(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function Ps(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function Is(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function Dt(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function ut(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function Us(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function Ws(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var yl=["mine:","team:"];function js(t){let e=S(new Map),n=new Map,o=(c,$)=>n.get(c)??n.set(c,L($)).get(c),i=S(!1),r,l=[""],u={put:c=>{r!==c.epoch&&(r=c.epoch,i.value||=Dt("older")===r||[l,Dt("newest",[""])].some($=>kl(r,$)),i.value&&ut("older",r)),c.at&&u.told(c.at),e.value=xl(e.value,c)},told(c){ut("newest",l=[r,c])},rolledBack:i,dismissRollback(){i.value=!1,ut("older"),u.told(qs(r))},known:()=>e.value,doubt(c){let $=e.value.get(c);$&&(e.value=new Map(e.value).set(c,{...$,rev:0}))},have:()=>Object.fromEntries([...e.value].map(([c,$])=>[c,[$.epoch,$.rev]])),one:c=>o(`one ${c}`,()=>Sl(e.value,c)),many:c=>o(`many ${c}`,()=>Cl(e.value,c))};return t.forEach(u.put),u}function kl(t,[e,n]){return e!==t&&Fs(e)===Fs(t)&&qs(t)<n}function Fs(t){return t.split("-")[1]}function qs(t){return Number(t.split("-")[0])}function xl(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let l=yl.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(l&&c.startsWith(l)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function Sl(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function Cl(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var Hs="abcdefghijklmnopqrstuvwxyz0123456789";function Vs(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>Hs[e%Hs.length]).join("")}var Gs=1e3,Ol=8e3,Tl=3e4,El=4e3,Ml=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],Dl=["fault","unstorable"],Nl=3,Rl=30;function Ks({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=S(i?Bl(i):[]),l=S(null),u=S([]),c=S(null),$=!1,f,_=0,m=0;function p(g,{debounce:k=0,whole:x=!1,draft:R}={}){let I=x?r.value.filter(ot=>Al(g,ot.do)):[],Y=I.filter(ot=>!ot.sent),V=An({id:Vs(),do:I.length?{...g,based_on:I.at(-1).do.based_on}:g,draft:R,after:I.filter(ot=>ot.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+k);V.tell=Y.flatMap(ot=>ot.tell);let tt=new Promise(ot=>V.tell.push(ot));return M(V),Y.forEach(ot=>T(ot)),r.value=[...r.value.filter(ot=>!Y.includes(ot)),V],i||setTimeout(()=>w(V,{ok:!1,code:"offline"}),Ol),h(),tt}async function h(){if(clearTimeout(f),$||!e()||!r.value.length)return;let[g,k]=E(Date.now());if(k>0){f=setTimeout(h,k);return}$=!0,g.sent=!0,M(g);let x=await t({id:g.id,do:g.do});$=!1,x&&!(i&&Ll(g,x))?(_=m=0,w(g,x)):(c.value=x?.code??null,_=x?Math.min(2*(_||Gs/2),Tl):Gs,m=Date.now()+_),h()}function E(g){let k=I=>Math.max(I.due,m)-g,x=r.value.find(I=>!I.theirs||k(I)<=0)??r.value[0],R=r.value.find(I=>I.id===x.after);return[x,Math.max(k(x),R?k(R):0)]}function w(g,k){r.value.includes(g)&&(Lt(()=>{let x=r.value.filter(R=>R!==g);l.value={...Rn(g),answer:k},c.value=null,k.ok&&(u.value=[...u.value,{...Rn(g),...k,seen:o()}].slice(-Rl),x.filter(R=>R.after===g.id).forEach(R=>b(R,k.at))),r.value=x}),T(g,k),g.tell.forEach(x=>x(k)))}function v(g,k){let x=r.value.find(R=>R.id===g);x&&w(x,k)}function b(g,k){g.do.based_on!==void 0&&(g.do={...g.do,based_on:k},M(g))}function M(g){let{id:k,do:x,draft:R,at:I,after:Y,sent:V}=g;g.kept=i?ut(i+k,{id:k,do:x,draft:R,at:I,after:Y,sent:V}):!0}function T(g,k){i&&(k&&ut(i+g.id,{answer:k}),ut(i+g.id,void 0))}function _t(g,k){let x=r.value.find(R=>R.id===g);x&&k?.answer?w(x,k.answer):x&&!k?r.value=r.value.filter(R=>R!==x):x?r.value=r.value.map(R=>R===x?Object.assign(R,k):R):k?.do&&(r.value=zs([...r.value,{...An(k,Date.now()+El),theirs:!0}])),h()}return i&&Ws(i,_t),{send:p,pump(){m=0,h()},resolve:v,answered:l,done:u,trouble:c,unsent:L(()=>r.value.map(Rn)),safe:L(()=>r.value.every(g=>g.kept)),waiting:L(()=>r.value.length)}}function Al(t,e){return e.type===t.type&&e.block===t.block&&e.team===t.team}function Ll(t,{code:e}){return Dl.includes(e)&&(t.tries+=1),Ml.includes(e)&&t.tries<Nl}function Bl(t){let e=Us(t).map(n=>Dt(t+n)).filter(n=>n?.do);return zs(e.map(n=>An(n)))}function An(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function zs(t){return t.sort((e,n)=>e.at-n.at)}function Rn({id:t,do:e,draft:n}){return{id:t,do:e,draft:n}}var Pl="/socket.io/?EIO=4&transport=websocket";var Il=/^4(\d)(\d*)(.*)$/s;function Js({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let l=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${l}://${location.host}${Pl}`),c=new Map,$=Date.now(),f=r.ms,_=setTimeout(M,f),m=!1,p=!1,h=0;u.onclose=T,u.onmessage=({data:g})=>{clearTimeout(_),_=setTimeout(M,f),g[0]==="0"?E(JSON.parse(g.slice(1))):g[0]==="2"?u.send("3"):g[0]==="4"?w(...Il.exec(g).slice(1)):g[0]==="1"&&T()},window.addEventListener("offline",T);function E({pingInterval:g,pingTimeout:k}){f=g+k,u.send("40"+JSON.stringify(t()))}function w(g,k,x){let R=x&&JSON.parse(x);g==="0"?v():g==="2"?n(...R):g==="3"?c.get(Number(k))?.(R[0]):g==="4"&&o(R.data),(g==="4"||g==="1")&&T()}function v(){m=!0,r.took(Date.now()-$),e()}function b(g,k){if(p)return Promise.resolve();let x=h++;return new Promise(R=>{let I=setTimeout(Y,r.ms+1e3);function Y(V){clearTimeout(I),c.delete(x),R(V)}c.set(x,Y),u.send("42"+x+JSON.stringify([g,k]))})}function M(){m||r.gaveUp(),T()}function T(){p||(_t(),i(m))}function _t(){p=!0,clearTimeout(_),window.removeEventListener("offline",T),u.onclose=u.onmessage=null,u.close(),c.forEach(g=>g())}return{isOpen:()=>m&&!p,ask:b,hangUp:_t}}var Ys=[400,1e3,2e3],Ul=15e3,Wl=3e3,Fl=4e3,jl=4,ql=3e4,Hl=["mine:","team:"];function Qs(t,e,{keep:n=!1,door:o=""}={}){let i=Is(t.now),r=js(t.views),l=S("connecting"),u=Bs(t.surface,e.takes),c=()=>{o&&location.replace(o)},$=v=>{v.now&&i.heard(v.now),r.put(v)},f=Ps(async()=>{let v=Date.now(),b=e.listener(r.known(),$,r.doubt),M=await u.views(r.have());if(M?.code==="not-joined"&&c(),M?.views?.forEach(b),!f.on)return;if(!M?.views){l.value="offline";return}let T=l.value!=="polling";l.value="polling",i.heard(M.now),T&&(w.pump(),h.tryNow(jl*(Date.now()-v)))},Wl);async function _(v){let b=h.isOpen()?await h.ask("command",v):f.on?await u.command(v):void 0;return b?.now&&i.heard(b.now),b?.at&&r.told(b.at),b?.code==="not-joined"&&c(),b&&f.on&&f.soon(),b}let m=()=>h.isOpen()||f.on,p,h=Vl({auth:()=>(p=e.listener(r.known(),$,v=>{r.doubt(v),h.tryNow()}),{as:t.surface,have:r.have(),takes:e.takes()}),heard:(v,b)=>{v==="view"&&p(b)},refused:v=>{v?.code==="not-joined"&&c()},up(){f.stop(),l.value="live",w.pump()},down(){l.value="connecting"},blocked(){f.start(),w.pump()}}),w=Ks({deliver:_,ready:m,mark:()=>Object.fromEntries(Hl.map(v=>[v,r.one(v).value])),owner:n?t.me:null});return h.tryNow(),{view:r.one,views:r.many,send:w.send,resolve:w.resolve,unsent:w.unsent,waiting:w.waiting,safe:w.safe,answered:w.answered,done:w.done,trouble:w.trouble,status:l,rolledBack:r.rolledBack,dismissRollback:r.dismissRollback,now:i.now}}function Vl({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let l,u=0,c,$,f=0,_=Re();function m(){clearTimeout(c),clearTimeout($),$=setTimeout(r,Fl),f=Date.now(),l?.isOpen()&&i(),l?.hangUp(),l=Js({auth:t,heard:e,refused:n,opened:p,closed:h,patience:_})}function p(){clearTimeout($),u=0,o()}function h(v){clearTimeout($),f=0,v?i():u+=1,u>=Ys.length&&r();let b=Ys[u]??Ul;c=setTimeout(m,b*(.75+Math.random()/2))}function E(){u=0,m()}window.addEventListener("online",E),Gl(v=>{(v>ql||!l.isOpen())&&E()});function w(v=0){Date.now()-f>=v&&m()}return{tryNow:w,isOpen:()=>l.isOpen(),ask:(v,b)=>l.ask(v,b)}}function Gl(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function Zs(){D(as,[]);let t=On.value;return a`<div class="sr-only" role="status">${t&&a`<p key=${t.at}>${t.words}</p>`}</div>`}var Xs=6e4;function Ae(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function ti(t,e){return t.held_at!==null?s($w_683):e<0?s($w_682):s($w_656)}function ei(t,e){return t==="over"?s($w_553):t?e<2*Xs?s($w_720,{count:Math.round(e/1e3)}):s($w_715,{count:Math.round(e/Xs)}):""}var Le=6e4;function W(t){return yn(Kl(Math.round(Math.abs(t)/Le)))}function ni(t){return Math.abs(t)<Le?{text:s($w_271),tone:"good"}:t<0?{text:s($w_753,{span:W(t)}),tone:"info"}:{text:s($w_754,{span:W(t)}),tone:t<5*Le?"warn":"bad"}}function oi(t){return Math.abs(t)<Le?s($w_637):t>0?s($w_756,{span:W(t)}):s($w_755,{span:W(t)})}function Kl(t){if(t<60)return s($w_742,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_734,{h:e,m:n}):s($w_733,{h:e})}function si({clock:t,...e}){return t&&a`<${zl} clock=${t} ...${e} />`}function zl({clock:t,live:e,big:n=!1,levelOf:o=Ae}){let i=F(e),r=It(t,i),l=o(t,r),u=rt(()=>({words:ei(l==="past"?"":l,r),lang:$t()}),[l,t.ends_at]),c=["clock",l,t.held_at!==null&&"held",n&&"big"];return a`
    <div class=${c.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${Ut(r)}</span>${" "}
        <span class="clock-word">${ti(t,r)}</span>
      </div>
      <p class="sr-only" role="status" lang=${u.lang}>${u.words}</p>
    </div>`}function Q(t){return t.days.find(e=>e.id===t.day)}function Nt(t){return t.days.find(e=>!e.started)}function B(t){let e=Q(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function Be({view:t,peek:e}){return e.value??t.value.block??Nt(t.value)?.blocks[0]?.id}function nt(t){return t.days.flatMap(e=>e.blocks)}function bt(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function qt(t,e){return e.length??yt(t,e)}function yt(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,ui(t,e)-e.start)*6e4}function ii(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function Pe(t,e){let{day:n,index:o}=B(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function ri(t,e){let{day:n,block:o}=B(t);return o?Ln(t.clock,e)-Yl(n,o):0}function Ie(t,e){return e.id===t.block?"now":e.left_out?"skipped":Jl(t,e)?e.turn?"done":"skipped":"ahead"}function ai(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function li(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function Jl(t,e){let n=bt(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function ui(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,l)=>r+(l.minimum??0),0)}function Yl(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(ui(t,e)-n.start)*6e4}function Ln(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}function Ql(t,e){return t.view.value.days.filter(n=>n.started).flatMap(n=>n.blocks.flatMap(o=>{let r=Object.entries(t.blockViews.value.get(o.id)?.unfinished??{}).map(([l,u])=>e[o.kind]?.unfinished?.[l]?.(u)).filter(Boolean);return r.length?[{day:n,block:o,words:r}]:[]}))}function Ue({store:t,faces:e}){let n=Ql(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&a`<strong>${d(i.title)}</strong> · `;return a`<div class="undone"><p>${s($w_190)}</p>
    <ul class="plain">${n.map(({day:i,block:r,words:l})=>a`<li key=${r.id}>
      <span>${o(i)}${l.join(" · ")}</span> <button type="button" class="quiet" lang=${N(r.title)} onClick=${()=>t.look(r.id)}>
        ${d(r.title)}</button></li>`)}</ul></div>`}function ci({store:t,faces:e}){let{asking:n}=t,o=eu[n.value?.kind];return o?a`<div class="asked"><${o} store=${t} faces=${e} close=${()=>n.value=null} /></div>`:null}function Zl({store:t,faces:e,close:n}){let o=s($w_126,{day:d(Q(t.view.value).title)}),i=[t.closing.value,o].filter(Boolean).join(" ");return a`<${ft} text=${i} yes=${s($w_602)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${Ue} store=${t} faces=${e} /><//>`}function Xl({store:t,close:e}){let n=t.closing.value,{move:o}=t.asking.value;return D(()=>{n||e()},[n]),a`<${ft} text=${`${n} ${s($w_70)}`} yes=${s($w_599)} cautious=${!0}
    onYes=${()=>t.moves[o](!0)} onNo=${e} resting=${t.moves.settling.value} />`}function tu({store:t,close:e}){let n=s($w_399,{day:d(Q(t.view.value).title)});return a`<${ft} text=${n} yes=${s($w_609)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var eu={end:Zl,close:Xl,again:tu};function We({store:t}){if(!t.may("HoldClock"))return null;let{moves:e}=t,{clock:n}=t.view.value,o=!n;return a`<div class="clock-moves" role="group" aria-label=${s($w_433)}>
    ${n?.held_at?a`<button type="button" aria-label=${s($w_338)} onClick=${e.holdOrResume}>${s($w_337)}</button>`:a`<button type="button" aria-label=${s($w_305)} disabled=${o} onClick=${e.holdOrResume}>${s($w_304)}</button>`}
    <${Bn} moves=${e} by=${-1} label=${s($w_274)} off=${o} />
    <${Bn} moves=${e} by=${1} label=${s($w_275)} off=${o} />
    <${Bn} moves=${e} by=${5} label=${s($w_139)} off=${o} />
  </div>`}function Bn({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return a`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}</button>`}function Fe({store:t}){let{clock:e}=t.view.value,n=F(t.live),{text:o,tone:i}=ni(ri(t.view.value,n));return a`<dl class="facts">
    <${re} name=${s($w_23)} tone=${i} says=${!0}>${o}<//>
    ${e&&a`<${nu} clock=${e} now=${n} />`}
  </dl>`}function nu({clock:t,now:e}){let n=ou(t,e);return n<e?a`<${re} name=${s($w_530)}>${O(t.ends_at)}<//>`:a`<${re} name=${s($w_522)}>${O(n)}<//>`}var ou=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function je({store:t}){let{outlook:e,session:n}=t.view.value,o=F(t.live);return a`<dl class="facts">
    ${e&&a`<${re} name=${s($w_94)}>
      ${O(e.ends_at)} <small>${oi(e.over)}</small><//>`}
    <${re} name=${s($w_554)}>${O(o)}
      ${zo(o)&&a` <small>${s($w_709,{city:n.city})}</small>`}<//>
  </dl>`}function re({name:t,tone:e,says:n=!1,children:o}){return a`<div data-tone=${e}><dt class=${n?"sr-only":null}>${t}</dt><dd>${o}</dd></div>`}function $i({store:t}){let{index:e,next:n,passes:o}=B(t.view.value);if(!t.may("Advance"))return a`<p class="next"><${fi} next=${n} last=${s($w_122)} /></p>`;let{moves:i}=t;return a`<div class="transport" role="group" aria-label=${s($w_221)}>
    <button type="button" class="back" disabled=${e===0} aria-disabled=${i.settling.value?"true":void 0} onClick=${()=>i.back()}>${s($w_48)}</button>
    ${t.narrow.value&&a`<${su} remote=${t.remote} />`}
    <button type="button" class="advance" data-news=${i.news.value?"true":null} aria-disabled=${i.settling.value?"true":void 0} onClick=${()=>i.advance()}>
      <${iu} news=${i.news.value} next=${n} passes=${o} />
    </button>
  </div>`}function su({remote:t}){let{pages:e,index:n,stepped:o}=t,[i,r]=o.value?[s($w_396),s($w_230)]:[s($w_297),s($w_228)],l=!o.value&&n.value<=0,u=!o.value&&n.value>=e.value.length-1;return a`<button type="button" aria-label=${i} aria-disabled=${l?"true":void 0} onClick=${()=>t.turn(-1)}>◀</button>
    <button type="button" aria-label=${r} aria-disabled=${u?"true":void 0} onClick=${()=>t.turn(1)}>▶</button>`}function iu({news:t,next:e,passes:n}){return t?a`<span class="advance-name">${t}</span>`:a`<span class="advance-name"><${fi} next=${e} last=${s($w_123)} /></span>
    ${n.length>0&&a`<span class="advance-passes">${s($w_655,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function fi({next:t,last:e}){return t?a`<span class="advance-verb">${s($w_231)}</span> <span lang=${N(t.title)}>${d(t.title)}</span>`:e}function pi({store:t,faces:e}){let{block:n}=B(t.view.value);return a`<header class="bar">
    <div class="bar-clock">${n?a`<${ru} store=${t} />`:a`<${au} live=${t.live} />`}</div>
    <div class="bar-now">${n?a`<h2 id="now-title" lang=${N(n.title)}>${d(n.title)}</h2>
        ${!t.narrow.value&&a`<${Fe} store=${t} />`}`:a`<p>${d(t.view.value.session.title)}</p>`}</div>
    ${n&&!t.narrow.value&&a`<${We} store=${t} />`}
    ${n&&a`<${$i} store=${t} />`}
    <${ci} store=${t} faces=${e} />
  </header>`}function ru({store:t}){let{clock:e}=t.view.value;return e?a`<${si} clock=${e} live=${t.live} big=${!0} />`:a`<p class="no-clock">${s($w_243)}</p>`}function au({live:t}){return a`<p class="bar-time">${O(F(t))}</p>`}var di=["","warn","last","over"],mi={warn:[200],last:[200,100,200]};function _i(t){let e={};return(n,o)=>{let i=e.block===n&&di.indexOf(o)>di.indexOf(e.level);e={block:n,level:o},i&&o in mi&&t(mi[o])}}function wi(t,e){let{block:n,clock:o}=t.view.value??{};o&&t.narrow.value&&e(n,Ae(o,It(o,oe(t.live).value)))}function vi({store:t}){let e=t.consoles.value;return a`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_89)}</h2>
    <${J} head=${s($w_288,{n:e.length})}>
      ${()=>a`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>a`<${lu} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&a`<p class="hint">${s($w_592)}</p>`}`}<//>
    <${X} label=${s($w_182)} yes=${s($w_604)} run=${()=>uu(t)}
      question=${s($w_181)} />
  </section>`}var hi={facilitator:()=>s($w_137),moderator:()=>s($w_218),speaker:()=>s($w_387)};function lu({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id});return a`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${(hi[e.role]??hi.facilitator)()}${n&&a` <strong>${s($w_697)}</strong>`}
      <small>${s($w_694,{time:O(e.since)})} · ${e.here?s($w_643):s($w_672)}</small></span>
    ${!n&&t.may("StartDay")&&a`<${X} label=${s($w_121)} yes=${s($w_601)} run=${o} tone="bad"
      question=${s($w_125)} />`}
  </li>`}async function uu(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function Pn(t,e={}){let n=e[t.code]??cu[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_540):t.message?d(t.message):s($w_418)}var cu={"not-yours":()=>s($w_280),closed:()=>s($w_539),"empty-text":()=>s($w_312),"bad-text":()=>s($w_550),malformed:()=>s($w_484),"too-long":()=>s($w_545),fault:()=>s($w_384)};var gi={"moved-on":()=>s($w_452),"no-day":()=>s($w_238),"day-running":()=>s($w_16),"first-block":()=>s($w_544),"already-here":()=>s($w_455),"no-clock":()=>s($w_526),"clock-held":()=>s($w_434),"clock-running":()=>s($w_435),"too-short":()=>s($w_423),"would-overlap":()=>s($w_157),"has-run":()=>s($w_419),"day-is-over":()=>s($w_534),"not-added":()=>s($w_283),"no-proposal":()=>s($w_515),settled:()=>s($w_382),"not-now":()=>s($w_532),"name-taken":()=>s($w_383),"door-closed":()=>s($w_447),"nothing-to-undo":()=>s($w_260),"no-teams":()=>s($w_514),"disk-full":()=>s($w_490),"read-only":()=>s($w_482),"io-error":()=>s($w_483),busy:()=>s($w_487),offline:()=>s($w_234),"too-fast":()=>s($w_422),"not-joined":()=>s($w_535)};function bi(t){let e={store:t,asked:0,made:new Set,undone:new Set};return{add:(n,o)=>qe(e,{type:"AddBlock",day:n.id,...o},Ht.added(d(o.title))),move:(n,o)=>$u(e,n,o),rename:(n,o)=>qe(e,{type:"RenameBlock",block:n.id,title:o},Ht.renamed(d(o))),remove:n=>qe(e,{type:"RemoveBlock",block:n.id},Ht.removed(d(n.title))),undo:n=>ki(e,{type:"UndoChange",change:n}),made:n=>e.asked>0||e.made.has(n),undid:n=>e.asked>0||e.undone.has(n)}}var Ht={added:t=>s($w_20,{title:t}),moved:t=>s($w_222,{title:t}),renamed:t=>s($w_158,{title:t}),removed:t=>s($w_330,{title:t})};function In(t,e){return!e.started||e.id===t.day&&!!t.block}function yi(t,e){let n=bt(t,e.id);return!!n&&In(t,n)&&(!n.started||!e.turn)}function He(t,e){let{index:n=-1}=e.id===t.day?B(t):{};return n<0?[null,...e.blocks]:e.blocks.slice(n)}function Un(t,e,n){let o=bt(t,e.id),i=He(t,o).filter(u=>u?.id!==e.id),r=o.blocks[o.blocks.findIndex(u=>u.id===e.id)-1]??null,l=i.findIndex(u=>(u?.id??null)===(r?.id??null));return l<0?n>0?i[0]:void 0:i[l+n]}async function $u(t,e,n){let o=Un(t.store.view.value,e,n);o!==void 0&&await qe(t,{type:"MoveBlock",block:e.id,after:o?.id??null},Ht.moved(d(e.title)))}async function qe(t,e,n){let{store:o}=t,i=await ki(t,e);if(!i.ok)return!1;let r=i.made&&{label:s($w_564),run:()=>o.changing.undo(i.made)};return o.toasts.show(n,{action:r,key:"changing"}),!0}async function ki(t,e){t.asked+=1;let n=await t.store.act(e);return t.asked-=1,n.ok&&(t.store.toasts.clear("changing"),e.type==="UndoChange"?t.undone.add(e.change):t.made.add(n.made)),n}var fu=1500,xi=6e4;function Ci(t){let e={store:t,settling:S(!1),timer:0};return{settling:e.settling,take:()=>Si(e,"TakeProposal",s($w_362)),endInTime:()=>Si(e,"EndInTime",s($w_523)),undo:()=>Oi(e),setLength:(n,o)=>du(t,n,o),leaveOut:n=>pu(e,n),takeIn:n=>ae(e,{type:"TakeIn",block:n.id})}}var kt=t=>t.replanning.settling.value?"true":void 0,Ve=t=>t.view.value?.block;async function Si(t,e,n){if(!Ve(t.store))return;let o={label:s($w_564),run:()=>Oi(t,!0)};await ae(t,{type:e,seen:Ve(t.store)})&&Wn(t.store,n,o)}function Oi(t,e=!1){Ve(t.store)&&ae(t,{type:"UndoProposal",seen:Ve(t.store)},e)}async function pu(t,e){let n={label:s($w_564),run:()=>ae(t,{type:"TakeIn",block:e.id},!0)};await ae(t,{type:"LeaveOut",block:e.id})&&Wn(t.store,s($w_189,{title:d(e.title)}),n)}async function du(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/xi));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?yt(B(t.view.value).day,e):n*xi,l={label:s($w_564),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};Wn(t,s($w_760,{title:d(e.title),span:W(r)}),l)}function Wn(t,e,n){t.toasts.show(e,{action:n,key:"replanning"})}async function ae(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,fu),o.ok&&t.store.toasts.clear("replanning"),o.ok}function Ti(){let t=S(null),e=()=>{let n=t.peek();t.value=null,requestAnimationFrame(()=>mu(n)?.focus())};return{open:t,close:e,show:n=>t.value=n,toggle:n=>t.peek()===n?e():t.value=n}}var Fn=t=>`drawer-${t}`;function mu(t){return[...document.querySelectorAll(`[aria-controls="${Fn(t)}"]`)].find(e=>e.getClientRects().length>0)}function Ge({store:t,id:e,children:n}){let o=t.drawers.open.value===e;return a`<button type="button" aria-expanded=${o?"true":"false"} aria-controls=${Fn(e)}
    onClick=${()=>t.drawers.toggle(e)}>${n}</button>`}function Ke({store:t,id:e,label:n,children:o}){let i=C(null),r=C(!1),l=t.drawers.open.value===e;return r.current||=l,D(()=>{l&&_u(i.current)},[l]),r.current?a`<section class="drawer" id=${Fn(e)} ref=${i} tabindex="-1" aria-label=${n} hidden=${!l}>
    <button type="button" class="quiet drawer-close" onClick=${t.drawers.close}>${s($w_67)}</button>
    ${o}
  </section>`:null}function _u(t){t.contains(document.activeElement)||t.focus({preventScroll:!0})}var wu=6e4,jn=["another-date","just-ended","out-of-order"];function Ei({store:t,asked:e}){let n=t.view.value,o=F(t.live),i=n.days.find(u=>u.id===e.day),r=hu(n,i,e.codes,o),l=s($w_395,{day:d(i.title)});return a`<${ft} text=${[...r,l].join(" ")} yes=${s($w_608)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function hu(t,e,n,o){return jn.filter(i=>n.includes(i)).map(i=>vu[i](t,e,o)).filter(Boolean)}var vu={"another-date":(t,e,n)=>gu(d(e.title),Mt(e.date),Ko(n,{year:"numeric"})),"just-ended":(t,e,n)=>bu(Q(t),n-t.ended_at),"out-of-order":()=>s($w_159)};function gu(t,e,n){return e!==n&&s($w_562,{today:n,day:t,date:e})}function bu(t,e){let n=d(t?.title);return e<wu?s($w_722,{day:n}):s($w_723,{day:n,span:W(e)})}var yu=3e3,ze={at:-1/0,to:null};function Mi(t,e){return{at:1/0,to:ku(t,e)}}function Di(t,e){return t.at===1/0?{...t,at:e}:t}function Ni(t,e,n){return n-t.at<yu&&(t.to===void 0||t.to===e)}function ku(t,e){return{Advance:()=>B(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var Ai=1500,xu=900,Li=1500;function Bi(t){let e={settling:S(!1),news:S(null)},n={store:t,busy:!1,until:0,own:ze,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>Cu(n,o,i,r),advance:(o=!1)=>Su(n,o),endDay:()=>Ou(n),askAgain:()=>Gt(n,{kind:"again"}),again:()=>Vt(t)&&xt(n,{type:"CancelDay",seen:Vt(t)}),back:(o=!1)=>Tu(n,o),ask:o=>Eu(n,o),goTo:o=>Pi(n,o),reopen:()=>xt(n,{type:"ReopenDay"}),extend:o=>Ri(t,"ExtendClock",{minutes:o}),holdOrResume:()=>Ri(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>Du(n,o,i)}}var Vt=t=>t.view.value?.block;function Su(t,e){let{store:n}=t,{block:o,next:i}=B(n.view.value);if(!(!o||!n.may("Advance"))){if(!i)return Gt(t,{kind:"end"});if(!e&&n.closing.value)return Gt(t,{kind:"close",move:"advance"});xt(t,{type:"Advance",seen:o.id},Ii(t,i,{type:"GoBack",seen:i.id}))}}function Cu(t,e,n,o){let i=t.store.view.value.days.find($=>$.id===e),r=$=>Gt(t,{kind:"start",day:e,times:n,codes:$});if(!o&&i.odd.length)return Ui(t)?void 0:r(i.odd);let l={type:"CancelDay",seen:i.blocks[0].id},u=Hn(t,s($w_724,{day:d(i.title)}),l),c=jn.map($=>[$,()=>r([$])]);xt(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function Ou(t){let{store:e}=t,n={type:"ReopenDay"};Vt(e)&&xt(t,{type:"Advance",seen:Vt(e)},Hn(t,s($w_444),n))}function Tu(t,e){let{store:n}=t,{block:o,index:i}=B(n.view.value);if(!(!o||!n.may("GoBack"))){if(i===0)return n.toasts.show(s($w_544));if(!e&&n.closing.value)return Gt(t,{kind:"close",move:"back"});xt(t,{type:"GoBack",seen:o.id})}}function Eu(t,e){let{day:n,index:o,block:i,next:r}=B(t.store.view.value),l=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(l<0||l===o||!t.store.may("JumpTo"))){if(e===r?.id&&!t.store.closing.value)return Pi(t,e);Gt(t,{kind:"jump",block:e,back:l<o,skips:ai(n,o,l)})}}function Pi(t,e){let{day:n,block:o}=B(t.store.view.value),i=n?.blocks.findIndex(l=>l.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};xt(t,{type:"JumpTo",block:e,seen:o.id},Ii(t,n.blocks[i],r))}function qn(t,e=Ai,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(Mu,t.until-performance.now(),t)}function Mu(t){t.settling.value=t.busy,t.news.value=null}function Du(t,e,n){let o=Ni(t.own,e,performance.now());return t.own=ze,o||qn(t,Li,n),!o}function Ri(t,e,n={}){Vt(t)&&t.may(e)&&t.act({type:e,seen:Vt(t),...n})}function Gt(t,e){qn(t,xu),t.store.asking.value=e}function Ii(t,e,n){return Hn(t,s($w_265,{title:d(e.title)}),n)}function Hn(t,e,n){let o={label:s($w_564),run:()=>xt(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var Ui=t=>t.busy||performance.now()<t.until;async function xt(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&Ui(t))return;t.busy=!0,t.settling.value=!0,t.own=Mi(e,r.view.value);let l=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?Di(t.own,performance.now()):ze,qn(t,u.code==="moved-on"?Li:Ai),r.asking.value===l&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function Fi(t,e,n,o=1){let i=Nu(t,e);return e.turning===null||t.length<2?i:Ru(t,i,(n-e.turning)/o)}function Nu(t,{page:e,index:n}){let o=t.findIndex(({id:r})=>r===e);if(o>=0)return o;let i=Math.max(0,Math.min(n,t.length-1));return t[i]&&Wi(t[i].id)===Wi(e)?i:0}var Wi=t=>t.split("-")[0];function Ru(t,e,n){let o=t.reduce((l,u)=>l+Vn(u),0),i=Math.max(n,0)%o,r=e;for(;i>=Vn(t[r]);)i-=Vn(t[r]),r=(r+1)%t.length;return r}var Au=12e3,Vn=t=>t.stay??Au;var ji=1e3;function qi(t,e){let n=S(null),o=t.stage,i=L(()=>o.value?.spot??null),r=L(()=>i.value??Lu(t)),l=L(()=>Iu(t,r.value?.block,e)),u=L(()=>!l.value&&r.value?.pages||[]),c=L(()=>u.value.length>1&&r.value.cue.turning!==null),$=L(()=>{let p=u.value.findIndex(E=>E.id===n.value?.page);if(p>=0||!r.value?.cue)return Math.max(p,0);let h=c.value?oe(t.live).value:0;return Fi(u.value,r.value.cue,h,o.value.speech.languages.length)}),f=S(0),_={store:t,asked:n,led:r,spot:i,covering:f,pages:u,index:$,turning:c,steps:l,stepping:!1},m=L(()=>Bu(o.value));return H(()=>{let{block:p,cue:h}=r.value??{};(h?.page===n.value?.page||p?.id!==n.value?.block)&&(n.value=null)}),{pages:u,index:$,turning:c,spot:i,message:m,clears:L(()=>Hi(_,m.value)),stepped:L(()=>l.value!==null),join:()=>Gn(_,{type:!i.value||i.value.block?"ShowJoin":"ClearSpot"}),cover:p=>Gn(_,p),clear:()=>Pu(_,m.value),show:p=>Kn(_,p,c.value),turn:p=>Wu(_,p),toggle:()=>u.value.length>1&&Kn(_,u.value[$.value].id,!c.value)}}function Lu(t){let e=t.stage.value;return e?.block&&e.block.id===t.view.value?.block?e:null}function Bu(t){return(t?.spot||t?.phase==="running"&&t.block)&&t.notice||null}async function Gn({store:t,covering:e},n){t.may(n.type)&&(e.value+=1,await t.act(n),setTimeout(()=>e.value-=1,ji))}function Hi({store:t,spot:e,covering:n},o){return o&&!e.value&&n.value===0&&t.may("ClearNotice")?"message":"spot"}function Pu(t,e){return Hi(t,e)==="spot"?Gn(t,{type:"ClearSpot"}):t.store.act({type:"ClearNotice",to:"everyone"})}function Iu(t,e,n){let o=t.blockViews.value.get(e?.id);return o&&n[e.kind]?.steps?.(o,e.id)||null}async function Uu(t,e){let{store:n}=t;t.stepping||!n.may(e.type)||(t.stepping=!0,await n.act(e),t.stepping=!1)}function Wu(t,e){let{pages:n,index:o,turning:i,store:r,steps:l}=t;if(l.value)return Uu(t,e>0?l.value.next:l.value.back);if(!r.may("ShowPage")||n.value.length===0)return;let u=n.value[o.value+e];u?Kn(t,u.id,i.value):r.toasts.show(e>0?s($w_543):s($w_542),{key:"page"})}async function Kn({store:t,asked:e,led:n,spot:o},i,r){let l=n.value?.block?.id;if(!l||!t.may("ShowPage"))return;let u=e.value={block:l,page:i},c=await t.act({type:"ShowPage",seen:l,page:i,turning:r,spot:!!o.value}),$=()=>e.value===u&&(e.value=null);c.ok?setTimeout($,ji):$()}function Vi(t,e){let n=S(Dt(t,e));return H(()=>{ut(t,n.value)}),n}var Fu=1e4;function Gi(){let t=S([]),e=0,n=l=>t.value=t.peek().filter(l),o=l=>n(u=>u.id!==l);return{list:t,show:(l,{tone:u="info",action:c=null,key:$=null}={})=>{let f=++e,_=t.peek().filter(m=>m.text!==l&&($===null||m.key!==$));return t.value=[..._.slice(-2),{id:f,key:$,text:l,tone:u,action:c}],setTimeout(o,Fu,f),pt($??l,l),f},drop:o,clear:l=>n(u=>u.key!==l)}}function zn({store:t}){let{list:e,drop:n}=t.toasts;return a`<div class="toasts" role="group" aria-label=${s($w_214)}>
    ${e.value.map(o=>a`<${ju} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function ju({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return a`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&a`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_109)}</button>
  </div>`}function Ki({store:t}){let e=t.view.value.notices;return a`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_215)}</h2>
    ${e.length===0&&a`<p class="hint">${s($w_261)}</p>`}
    <ul class="plain">${e.map(n=>a`<${qu} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&a`<${Hu} store=${t} />`}
  </section>`}function Kt(t,e){if(e==="everyone")return s($w_132);if(e==="teams")return s($w_131);if(e==="speakers")return s($w_388);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function qu({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=Kt(t,e.to);return a`<li class="notice">
    <p><strong>${o}</strong> <small>${O(e.at)}</small></p>
    <${Ce} text=${e.text} />
    ${t.may("ClearNotice")&&a`<button type="button" aria-label=${s($w_66,{who:o})} onClick=${n}>
      ${s($w_64)}</button>`}
  </li>`}function Hu({store:t}){let[e,n]=y("everyone"),o=ke(t),i=l=>{l.preventDefault(),o.any&&o.send(e)},r=l=>l.key==="Enter"&&(l.ctrlKey||l.metaKey)&&i(l);return a`<form onSubmit=${i}>
    <${K} label=${s($w_211)} value=${e} set=${n} options=${Gu(t)} />
    <${xe} store=${t} message=${o} id="message-text" onKeyDown=${r} />
    <button type="submit" class="primary" disabled=${!o.any}>${Vu(t,e)}</button>
    <${Se} store=${t} message=${o} />
  </form>`}function Vu(t,e){return e==="everyone"?s($w_351):e==="speakers"?s($w_352):e==="teams"?s($w_350):s($w_353,{team:Kt(t,e)})}function Gu(t){return["everyone","speakers","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,Kt(t,n)])}function zi(t){let e=Ku(t);return(n,o)=>pt(o.type,e[o.type]?.(o,n))}function Ku(t){return Object.assign({},zu,...Object.values(t).map(e=>e.done))}var zu={GoBack:()=>s($w_454),CancelDay:()=>s($w_506),ReopenDay:()=>s($w_442),HoldClock:()=>s($w_434),ResumeClock:()=>s($w_435),ExtendClock:({minutes:t})=>t<0?s($w_743,{n:-t}):s($w_744,{n:t}),GiveTimeBack:()=>s($w_525),CountByClock:()=>s($w_521),LeaveClock:()=>s($w_438),UndoProposal:()=>s($w_468),ShowPage:(t,e)=>Yu(e),Spotlight:()=>s($w_161),ShowJoin:()=>s($w_456),SetStageClock:({clock:t})=>Ju(t),SetChimes:({on:t})=>t?s($w_498):s($w_499),SetStageLanguages:()=>s($w_504),ClearSpot:()=>s($w_160),UndoChange:()=>s($w_432),TakeIn:()=>s($w_427),SendNotice:({to:t},e)=>Qu(t,e),ClearNotice:()=>s($w_469),MovePerson:({team:t},e)=>s($w_223,{team:Kt(e,t)}),RenamePerson:({name:t})=>s($w_332,{name:t}),ConfirmPeople:({people:t})=>s($w_87,{n:t.length}),FreeName:()=>s($w_34),DismissPerson:()=>s($w_376),DismissGuests:()=>s($w_450),TakeBackDismissal:()=>s($w_449),OpenDoor:()=>s($w_147),CloseDoor:()=>s($w_278),SetSeats:()=>s($w_414),EndConsole:()=>s($w_440)};function Ju(t){return t==="hidden"?s($w_457):t==="soft"?s($w_459):s($w_460)}function Yu({remote:t}){return s($w_298,{number:t.index.value+1,total:t.pages.value.length})}function Qu(t,e){return t==="everyone"?s($w_354):t==="speakers"?s($w_356):t==="teams"?s($w_355):s($w_357,{team:Kt(e,t)})}function Ji(t,e,n){let o=c=>n[e[c]?.kind]??{},i=c=>!!o(c).waiting,r=c=>t.get(c)&&i(c)&&o(c).waiting(t.get(c))||0,l=new Set(Object.keys(e).filter(i).map(c=>e[c].kind)),u=c=>{let $=[...t.keys()].filter(_=>e[_]?.kind===c&&r(_)),f=$.reduce((_,m)=>_+r(m),0);return{kind:c,count:f,words:n[c].waits(f),after:_=>$[($.indexOf(_)+1)%$.length]}};return{queues:[...l].map(u),of:r,takes:i}}var Zu=new Set(["disk-full","read-only","busy","io-error","in-doubt"]);function Yi(t,e,n){let o=Xu(t,n),i=L(()=>tc(o,n)),r=new Set(e.may),l=Object.assign({},gi,...Object.values(n).map(m=>m.refusals)),u=S(e.trouble??null);H(()=>{o.view.value&&(u.value=o.view.value.trouble)});let c=Gi(),$=zi(n),f=async(m,p={})=>{let h=await oc({live:t,trouble:u,toasts:c,reasons:l,answers:p},m);return h.ok&&$(_,m),h},_={live:t,page:e,...o,...ec(),closing:i,trouble:u,toasts:c,act:f,refused:m=>c.show(Pn(m,l),{tone:"bad"}),may:m=>r.has(m),startsEmpty:m=>!!n[m]?.startsEmpty};return Object.assign(_,{moves:Bi(_),remote:qi(_,n),replanning:Ci(_),changing:bi(_),look:m=>sc(_,m)})}function Xu(t,e){let n=t.views("block:"),o=t.view("people"),i=t.view("plan"),r=t.view("notes");return{view:t.view("console"),stage:t.view("stage"),plan:i,notes:L(()=>r.value?.notes??{}),people:L(()=>o.value?.people??[]),consoles:L(()=>o.value?.consoles??[]),door:L(()=>o.value?.door),peopleView:o,blockViews:n,waiting:L(()=>Ji(n.value,i.value?.faces??{},e))}}function tc({view:t,plan:e,blockViews:n},o){let i=t.value?.block,r=n.value.get(i),l=o[e.value?.faces[i]?.kind];return r&&l?.closing?.(r)||null}function ec(){return{peek:S(null),asking:S(null),pane:S("now"),drawers:Ti(),help:S(!1),narrow:nc(),keys:Vi("facilitator.console.keys",!0)}}function nc(){let t=matchMedia("(max-width: 47.99rem)"),e=S(t.matches);return t.addEventListener("change",()=>e.value=t.matches),e}async function oc({live:t,trouble:e,toasts:n,reasons:o,answers:i},r){let l=await t.send(r);return l.ok?e.value=null:Object.hasOwn(i,l.code)?i[l.code]():Zu.has(l.code)?e.value=l.code:n.show(Pn(l,o),{tone:"bad"}),l}function sc(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let l=nt(n.value).find(c=>c.id===o.value),u=l?s($w_203,{title:d(l.title)}):s($w_202);pt("look",u)}function Qi({day:t,begins:e},n){let o=F(n);if(e>o)return s($w_727,{day:d(t.title),time:O(e)})}function Zi({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?Q(n):null,i=n.days.filter(r=>!r.started);return a`<section class="between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_443):s($w_54)}</p>
      <h2 id="now-title">${ic(n,o)}</h2>
      ${i.length>0?a`<${rc} store=${t} day=${i[0]} />`:a`<${lc} />`}
      ${o&&t.may("ReopenDay")&&a`<p><a class="button" href="/record" target="_blank">${s($w_474)}</a></p>`}
      ${n.sealed&&a`<${ac} ...${n.sealed} program=${t.page.program} />`}
      ${o&&a`<${Ue} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&a`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_334,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&a`<${uc} store=${t} days=${i} />`}
  </section>`}function ic(t,e){return t.begins&&e?d(Nt(t).title):e?s($w_726,{day:d(e.title)}):d(t.session.title)}function rc({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=Qi({day:e,begins:n},t.live);return i?a`<p>${i}</p>`:o==="over"&&a`<p>${s($w_232,{day:$c(e)})}</p>`}function ac({row:t,chain:e,program:n}){return a`<p class="hint">${s($w_473,{program:n})}
    <code class="head">${t}:${e}</code></p>`}function lc(){return a`<p>${s($w_129)}</p>
    <p>${s($w_266)}</p>`}function uc({store:t,days:e}){let[n,o]=y(e[0].id),i=e.find(l=>l.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?a`<${Ei} store=${t} asked=${r} />`:a`<div class="start">
    ${e.length>1?a`<${K} label=${s($w_95)} value=${i.id} set=${o} options=${e.map(l=>[l.id,Jn(l)])} />`:t.view.value.phase==="before"&&a`<p>${Jn(i)}</p>`}
    <${fc} store=${t} day=${i} />
    <${cc} store=${t} />
  </div>`}function cc({store:t}){return t.door.value!=="closed"?null:a`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${P} tone="warn">${s($w_446)}<//></div>
    <p class="hint">${s($w_594)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_289)}</button>
  </div>`}var Jn=t=>`${d(t.title)}, ${Mt(t.date)}`,$c=t=>[Jn(t),t.start!=null&&bn(t.start)].filter(Boolean).join(", ");function fc({store:t,day:e}){let n=F(t.live),o=li(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",l=t.moves.settling.value?"true":void 0,u={time:O(n),planned:bn(e.blocks[0].start)};return a`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${l} onClick=${i("now")}>${s($w_392)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${l} onClick=${i("planned")}>${s($w_391)}</button>
    </div>
    <p class="hint">
      ${s($w_393,u)}
    </p>`}function Xi({store:t}){let e=C(null),n=t.help.value;D(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return a`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_172)}</h2>
    <dl>${dc().map(([r,l])=>a`<${pc} key=${l} keys=${r} what=${l} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_565)}</span></label>
    <form method="dialog"><button type="submit" class="primary">${s($w_67)}</button></form>
  </dialog>`}function pc({keys:t,what:e}){return a`<div><dt>${t.map(n=>a`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function dc(){return[[[s($w_386),"→"],s($w_21)],[["←"],s($w_51)],[["↑","↓"],s($w_200)],[[s($w_127)],s($w_145)],[[s($w_300),s($w_299)],s($w_229)],[["Q"],s($w_372)],[["."],s($w_404)],[["P"],s($w_193)],[["H"],s($w_306)],[["+","−"],s($w_276)],[["M"],s($w_596)],[["Esc"],s($w_68)],[["?"],s($w_374)]]}var Yn="input, textarea, select, [contenteditable]",mc="button, a, summary, label",_c=".confirm";function er(t){let e={store:t,table:wc(t),last:null,pointed:!1,began:null},n=r=>hc(e,r),o=r=>vc(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function wc(t){let{moves:e}=t;return{" ":()=>e.advance(),ArrowRight:()=>e.advance(),ArrowLeft:()=>e.back(),ArrowUp:()=>tr(t,-1),ArrowDown:()=>tr(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>kc(t),PageDown:()=>t.remote.turn(1),PageUp:()=>t.remote.turn(-1),p:t.remote.toggle,q:t.remote.join,".":t.remote.clear,h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>xc(t),"?":()=>t.help.value=!0}}function hc(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:l}=e;if(i==="Tab"&&(t.pointed=!1),l||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=gc(t,r);if(l&&Je(i)&&!r.closest?.(Yn))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],$=bc(t,i,u);!c||l||!yc(n,i,r,u)||(e.preventDefault(),$?n.toasts.show(s($w_430)):c())}function vc(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var Je=t=>t===" "||t==="Enter";function gc(t,e){let n=e.closest?.(mc);return n&&t.pointed&&!n.closest(_c)?null:n}function bc(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&Je(e)?n:null,o&&Je(e)}function yc(t,e,n,o){return n.closest?.(Yn)?e==="Escape":o&&Je(e)?!1:t.keys.value||e==="Escape"}function tr(t,e){let n=nt(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function kc(t){let e=document.activeElement?.closest?.(Yn);e?.closest(".drawer")?t.drawers.close():e?ws(e):t.asking.value?t.asking.value=null:t.drawers.open.value?t.drawers.close():t.peek.value&&t.look(null)}function xc(t){t.drawers.show("messages"),requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}function Qn({store:t}){let e=t.notes.value[Be(t)];return e?a`<section class="notes-for-you" aria-labelledby="notes-for-you">
    <h2 id="notes-for-you">${s($w_257)}</h2>
    <p class="words" lang=${N(e)}>${d(e)}</p>
  </section>`:null}function nr(t){let e=C(null),[n,o]=y(t);return mn(()=>{let i=new ResizeObserver(([r])=>{let{width:l,height:u}=r.contentRect;l>0&&u>0&&o({width:Math.round(l),height:Math.round(u)})});return i.observe(e.current),()=>i.disconnect()},[]),[e,n]}function or({store:t}){let e=!!t.stage.value?.chimes;return!t.stage.value||!t.may("SetChimes")?null:a`<div class="chimes">
    <button type="button" class="quiet" aria-pressed=${e?"true":"false"} onClick=${()=>t.act({type:"SetChimes",on:!e})}>
      ${s($w_63)}</button>
    ${e&&a`<p class="hint">${s($w_557)}</p>`}
  </div>`}function sr({store:t}){let{clock:e,block:n}=t.view.value;if(!e||!t.may("SetStageClock"))return null;let o=r=>t.act({type:"SetStageClock",seen:n,clock:r}),i=[["shown",s($w_653)],["soft",s($w_695)],["hidden",s($w_670)]];return a`<${K} label=${s($w_458)} value=${e.look??"shown"} set=${o} options=${i} />`}var Zn=",";function ir({store:t}){let{languages:e}=t.page,n=t.stage.value?.speech;if(!n||e.length<2||!t.may("SetStageLanguages"))return null;let o=r=>t.act({type:"SetStageLanguages",languages:r.split(Zn)}),i=[...e.map(r=>[r,gt(r)]),[e.join(Zn),s($w_636)]];return a`<${K} label=${s($w_503)} value=${n.languages.join(Zn)} set=${o} options=${i} />`}var rr=1920;function Xn({store:t}){return a`<section class="on-stage" aria-labelledby="on-stage-title">
    <div class="on-stage-seen">
      <header class="on-stage-head">
        <h2 id="on-stage-title">${s($w_497)}</h2>
        <${to} count=${t.peopleView.value?.stages} />
      </header>
      ${!t.narrow.value&&a`<${Sc} />`}
    </div>
    <div class="on-stage-led">
      ${t.may("ShowJoin")&&a`<${Cc} store=${t} />`}
      ${t.may("ShowPage")&&t.remote.pages.value.length>1&&a`<${Tc} remote=${t.remote} />`}
      <${sr} store=${t} />
      <${ir} store=${t} />
      <${or} store=${t} />
    </div>
  </section>`}function to({count:t}){return t===void 0?null:t===0?a`<${P} tone="warn">${s($w_241)}<//>`:a`<${P} tone="good">${t===1?s($w_13):s($w_748,{n:t})}<//>`}function Sc(){let[t,{width:e}]=nr({width:rr/6,height:0});return a`<div class="miniature" ref=${t} style=${{"--scale":e/rr}}>
    <iframe src="/stage/small" title=${s($w_505)} tabindex="-1" inert loading="lazy"></iframe>
  </div>`}function Cc({store:t}){let{spot:e,message:n,clears:o,join:i,clear:r}=t.remote,l=e.value,u=l||n.value;return a`<div class="over-the-block">
    <button type="button" aria-pressed=${l&&!l.block?"true":"false"} onClick=${i}>${s($w_153)}</button>
    <button type="button" aria-disabled=${u?void 0:"true"} onClick=${r}>
      ${o.value==="message"?s($w_65):s($w_402)}</button>
    <div class="stands hint" role="status">
      ${l&&a`<p>${Oc(l)}</p>`}
      ${n.value&&a`<p>${s($w_17,{text:d(n.value.text)})}</p>`}
      ${!u&&a`<p>${s($w_262)}</p>`}
    </div>
  </div>`}function Oc({block:t}){return t?s($w_296,{title:d(t.title)}):s($w_295)}function Tc({remote:t}){let{pages:e,index:n,turning:o}=t,i=e.value.length,r=n.value,l=(u,c)=>u.title?`${c+1} · ${d(u.title)}`:String(c+1);return a`<div class="remote" role="group" aria-label=${s($w_177)}>
    <div class="remote-pages">
      <button type="button" aria-label=${s($w_297)} aria-disabled=${r===0?"true":void 0}
        onClick=${()=>t.turn(-1)}>◀</button>
      <p>${s($w_298,{number:r+1,total:i})}</p>
      <button type="button" aria-label=${s($w_228)} aria-disabled=${r===i-1?"true":void 0}
        onClick=${()=>t.turn(1)}>▶</button>
    </div>
    <${K} label=${s($w_144)} value=${e.value[r].id} set=${t.show}
      options=${e.value.map((u,c)=>[u.id,l(u,c)])} />
    <button type="button" class="quiet" aria-pressed=${o.value?"true":"false"} onClick=${t.toggle}>
      ${s($w_302)}</button>
  </div>`}function eo({store:t}){let{session:e,begins:n}=t.view.value,o=n?Nt(t.view.value):Q(t.view.value);return a`<footer class="session-line">
    <div class="session-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&a`<strong class="rehearsal">${s($w_327)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="session-facts">
      <${Ec} live=${t.live} />
      <${Mc} store=${t} />
      <${Dc} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_172)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${!t.narrow.value&&a`<div class="drawer-buttons" role="group" aria-label=${s($w_303)}>
      <${no} store=${t} /></div>`}
  </footer>`}function no({store:t}){let n=t.people.value.filter(i=>i.here).length,o=t.view.value.notices.length;return a`<${Ge} store=${t} id="people">${s($w_307)} <strong class="count">${Z(n)}</strong><//>
    <${Ge} store=${t} id="messages">${s($w_213)}${o>0&&a` <strong class="count">${Z(o)}</strong>`}<//>
    <${Ge} store=${t} id="share">${s($w_361)}<//>`}function Ec({live:t}){let e={connecting:[s($w_88),"warn"],live:[s($w_197),"good"],polling:[s($w_198),"info"],offline:[s($w_269),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_674)}`:n;return a`<${P} tone=${o} live=${!0}>${r}<//>`}function Mc({store:t}){let e=t.peek.value??t.view.value.block;return t.waiting.value.queues.map(({kind:n,count:o,words:i,after:r})=>o>0&&a`<button type="button" class="badge" key=${n} onClick=${()=>t.look(r(e))}>${i}</button>`)}function Dc({page:t}){return t.languages.filter(n=>n!==$t()).map(n=>a`<a class="switch" key=${n} lang=${n} hreflang=${n}
    href=${`/lang/${n}?next=/console`}>${gt(n)}</a>`)}function ar({store:t}){let{pane:e,drawers:n}=t,o=[["now",s($w_264)],["agenda",s($w_24)]],i=r=>()=>{n.open.value=null,e.value=r};return a`<nav class="panes" aria-label=${s($w_303)}>
    ${o.map(([r,l])=>a`<button type="button" key=${r}
      aria-current=${e.value===r?"true":null} onClick=${i(r)}>${l}</button>`)}
    <${no} store=${t} />
  </nav>`}var lr=6e4,Nc=30*lr;function ur({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return a`<div class="guests">
    <${P} tone=${e?"good":"off"}>
      ${e?s($w_147):s($w_278)}<//>
    ${t.may("CloseDoor")&&a`<button type="button" onClick=${n}>
      ${e?s($w_71):s($w_289)}</button>`}
    <${Rc} store=${t} />
    ${t.may("SetSeats")&&a`<${Ac} store=${t} />`}
  </div>`}function Rc({store:t}){let e=F(t.live),{rush:n,shown_out:o=[]}=t.peopleView.value??{},i=n&&e<n.last+lr,r=n&&n.here>0&&e<n.last+Nc,l=n&&O(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=$=>t.act({type:"TakeBackDismissal",dismissed:$.id});return a`
    ${r&&a`<${P} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_741,{n:n.minute}):s($w_149,{from:l,n:n.here})}<//>
      ${t.may("DismissGuests")&&a`<${X} label=${s($w_369,{from:l})} run=${u} tone="bad"
        question=${s($w_370,{n:n.here})}
        yes=${s($w_607,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map($=>a`<div key=${$.id} class="row">
      <span>${s($w_148,{n:$.count})}</span>
      <button type="button" onClick=${()=>c($)}>${s($w_194)}</button></div>`)}`}function Ac({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?a`<${J} head=${s($w_415)}>
    ${()=>e.map(n=>a`<label class="field" key=${n.id}>
      <span lang=${N(n.title)}>${d(n.title)}</span>
      <select value=${t.peopleView.value?.seats[n.id]} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_640)}</option>
        <option value="confirm">${s($w_679)}</option>
        <option value="badge">${s($w_642)}</option>
      </select></label>`)}<//>`:null}function cr({store:t,person:e}){let n=a`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_652):s($w_641)}${e.free?` · ${s($w_663)}`:""}</small>${!e.confirmed&&a` <${Ft} />`}
    ${e.like&&a`<small class="like">${s($w_92,{name:Lc(t,e.like)})}</small>`}`;return t.may("RenamePerson")?a`<li class="person"><${J} head=${n} className="person-face">
    ${()=>a`<div class="person-desk">
      <${Te} store=${t} person=${e} />
      <${Bc} store=${t} person=${e} />
      <${Pc} store=${t} person=${e} />
    </div>`}<//></li>`:a`<li class="person"><div class="person-face">${n}</div></li>`}function Lc(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function Bc({store:t,person:e}){let[n,o]=y(d(e.name));return a`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${st} label=${s($w_224)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_331)}</button>
  </form>`}function Pc({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return a`<div class="row">
    ${!e.confirmed&&a`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_84)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_192)}</button>
    ${e.seat&&a`<p class="hint">${s($w_112)}</p>`}
    <${X} label=${s($w_368)} question=${s($w_375,{name:n})}
      yes=${s($w_606)} run=${i} tone="bad" />
  </div>`}function $r({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return a`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${P} tone="warn" live=${!0}>${s($w_578,{n:e.length})}<//></div>
    <p class="hint">${s($w_517)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&a`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_85,{n:o.length})}</button>`}
    <${it} rows=${e} by="unconfirmed" className="plain">
      ${i=>a`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&a`<button type="button" aria-label=${s($w_86,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_84)}</button>`}</li>`}<//>
  </div>`}function fr({store:t}){let[e,n]=y("group"),[o,i]=y(""),r=t.people.value.filter(Oe(o)),l=C(null),u=c=>{i(c),l.current.scrollIntoView({block:"start"})};return a`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${l}>
    <h2 id="people-title">${s($w_307)}</h2>
    <${st} label=${s($w_138)} type="search" value=${o} set=${u} />
    ${!o.trim()&&a`
      <p class="counts">${s($w_730,qc(t))}</p>
      <${$r} store=${t} />
      <${ur} store=${t} />
      <${Ic} by=${e} setBy=${n} />`}
    ${jc(t,e,r).map(c=>a`<${Uc} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&a`<p class="hint" role="status">${s($w_248)}</p>`}
    ${!o&&a`<${Fc} seats=${oo(t)} />`}
  </section>`}function Ic({by:t,setBy:e}){let n=(o,i)=>a`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return a`<fieldset class="choices"><legend class="sr-only">${s($w_385)}</legend>
    ${n("group",s($w_56))}${n("team",s($w_57))}
  </fieldset>`}function Uc({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return a`<h3 id=${o}>${e.title} <small>${Wc(e,n)}</small></h3>
    <${it} rows=${e.people} by=${o} className="plain">
      ${i=>a`<${cr} key=${i.id} store=${t} person=${i} />`}<//>`}function Wc({people:t,all:e,away:n},o){return o?s($w_746,{n:t.length,all:e}):s($w_747,{n:t.filter(i=>i.here).length,all:e+n})}function Fc({seats:t}){return t.length?a`<${J} id="people-missing" head=${s($w_253,{n:t.length})}>
    ${()=>a`<${it} rows=${t} by="people-missing">${e=>a`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function jc(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map($=>$.id)),r={id:"none",title:e==="team"?s($w_155):s($w_154)},l=[...o.map(({id:$,title:f})=>({id:$,title:d(f),is:_=>_[e]===$})),{...r,is:$=>!i.has($[e])}],u=($,f)=>$.filter(f.is).length;return l.map($=>({...$,people:n.filter($.is),all:u(t.people.value,$),away:e==="group"?u(oo(t),$):0})).filter($=>$.people.length)}function qc(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:oo(t).length}}function oo(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var pr=1e3,dr=60*pr;function mr({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&a`<${Hc} view=${t.view.value} />`;let o=!e||e.alone?Gc:e.lengths?Kc:Jc;return a`${e&&a`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${Qc(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&a`<${Vc} store=${t} taken=${n} />`}`}function Hc({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return a`<p class="proposal-line">${s($w_140,{time:O(hr(t)),span:W(e)})}</p>`}function Vc({store:t,taken:e}){let n=e.block?s($w_524):s($w_363);return a`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${kt(t)} onClick=${t.replanning.undo}>${s($w_564)}</button>
  </div>`}function Gc({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:a`${e>=dr&&a`<p>${s($w_421,{span:W(e)})}</p>`}
    <${_r} store=${t} primary />`}function _r({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:a`<button type="button" class=${e?"primary":""} aria-disabled=${kt(t)} onClick=${t.replanning.endInTime}>
    ${s($w_124,{time:O(n)})}</button>`}function Kc({store:t}){let e=t.view.value,n=Q(e),o=n.blocks.filter(i=>Zc(n,i,e.proposal.lengths));return a`<${J} head=${s($w_584)}>${()=>a`<table>
      <thead><tr>${[s($w_55),s($w_264),s($w_314)].map(i=>a`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&a`<${zc} store=${t} />`}
        ${o.map(i=>a`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${W(qt(n,i))}</td>
          <td><strong>${W(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>`}<//>
    <button type="button" class="primary" aria-disabled=${kt(t)} onClick=${t.replanning.take}>${s($w_408)}</button>`}function zc({store:t}){let e=t.view.value,n=F(t.live);return a`<tr>
    <th scope="row">${d(B(e).block.title)} (${s($w_675)})</th>
    <td>${s($w_702,{time:O(Ln(e.clock,n))})}</td>
    <td><strong>${s($w_702,{time:O(e.proposal.ends_at)})}</strong></td>
  </tr>`}function Jc({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,l=nt(e).filter($=>o.includes($.id)),u=l.length>1?s($w_183):s($w_186),c=W(Math.max(dr,n));return a`<p>${s($w_128,{span:c})}${" "}
      ${l.length?u:i==null&&Yc(r)}</p>
    ${(l.length>0||i!=null)&&a`<div class="proposal-moves">
      ${l.map($=>a`<button type="button" key=${$.id} aria-disabled=${kt(t)}
        onClick=${()=>t.replanning.leaveOut($)}>${s($w_180,{title:d($.title)})}</button>`)}
      <${_r} store=${t} />
    </div>`}`}function Yc(t){return t?s($w_184):s($w_185)}function Qc(t){let{alone:e,over:n}=t.proposal,o=wr(t),i={span:W(n),title:o&&d(o.title),time:O(hr(t))};return e?o?s($w_528,i):s($w_529,i):s($w_558,{what:o?`${i.title} (${i.time})`:s($w_696)})}var wr=t=>nt(t).find(e=>e.id===t.proposal.until),hr=t=>wr(t)?.planned??ii(Q(t));function Zc(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-qt(t,e))>=pr}var Xc=200;function le({label:t=s($w_556),title:e,set:n,hint:o=""}){let i=at.languages.length>1;return at.languages.map(r=>a`<${st} key=${r} lang=${r} max=${Xc} placeholder=${o}
    label=${i?`${t} · ${gt(r)}`:t} value=${e[r]??""} set=${l=>n({...e,[r]:l})} />`)}function Rt(t){let e=Object.entries(t).filter(([,n])=>n.trim());return e.length?Object.fromEntries(e):null}function Ye(t){return e=>{e.key==="Escape"&&(e.preventDefault(),t())}}var t$=600;function so({store:t,day:e}){let[n,o]=y(!1),i=C(null),r=t.plan.value?.addable??[];if(!t.may("AddBlock")||!r.length||!In(t.view.value,e))return null;let l=`add-to-${e.id}`,u=()=>{o(!1),i.current.focus()};return a`<div class="add-block">
    <button type="button" class="quiet" ref=${i} aria-expanded=${n?"true":"false"} aria-controls=${l}
      onClick=${()=>o(!n)}>${s($w_1)}</button>
    ${n&&a`<${e$} id=${l} store=${t} day=${e} kinds=${r} close=${u} />`}
  </div>`}function e$({id:t,store:e,day:n,kinds:o,close:i}){let[r,l]=y(()=>s$(o[0],o$(e.view.value,n))),u=m=>p=>l(h=>({...h,[m]:p})),c=o.find(m=>m.kind===r.kind),$=C(null);D(()=>$.current.querySelector("select").focus(),[]);let f=m=>l(p=>i$(p,c,o.find(h=>h.kind===m)));return a`<form id=${t} ref=${$} onSubmit=${async m=>{m.preventDefault();let p=new Set(nt(e.view.value).map(h=>h.id));await e.changing.add(n,a$(r,c))&&(i(),e.startsEmpty(r.kind)&&n$(e,p))}} onKeyDown=${Ye(i)}>
    <${K} label=${s($w_173)} value=${r.kind} set=${f} options=${o.map(m=>[m.kind,d(m.name)])} />
    <${le} title=${r.title} set=${u("title")} />
    ${c.asks&&a`<${le} label=${s($w_322)} title=${r.prompt} set=${u("prompt")} hint=${s($w_638)} />`}
    <${st} label=${s($w_217)} type="number" min="1" max=${t$} required value=${r.minutes} set=${u("minutes")} />
    <${K} label=${s($w_588)} value=${r.after} set=${u("after")} options=${r$(e.view.value,n)} />
    <div class="row"><button type="submit" class="primary" disabled=${!Rt(r.title)}>${s($w_18)}</button>
      <button type="button" onClick=${i}>${s($w_59)}</button></div>
  </form>`}function n$(t,e){let n=H(()=>{let o=nt(t.view.value).find(i=>!e.has(i.id));o&&(t.look(o.id),queueMicrotask(()=>n()))})}var vr="—";function o$(t,e){let n=He(t,e);return(n[0]??n.at(-1)).id}function s$(t,e){return{kind:t.kind,title:t.name,prompt:{},minutes:String(t.minutes),after:e}}function i$(t,e,n){let{title:o,minutes:i}=t;return{...t,kind:n.kind,title:o===e.name?n.name:o,minutes:i===String(e.minutes)?String(n.minutes):i}}function r$(t,e){return He(t,e).map(n=>n?[n.id,s($w_22,{title:d(n.title)})]:[vr,s($w_42)])}function a$({kind:t,title:e,prompt:n,minutes:o,after:i},{asks:r}){let l=r&&Rt(n),u={kind:t,title:Rt(e),minutes:Number(o),after:i===vr?null:i};return l?{...u,prompt:l}:u}function br({store:t}){let{last_change:e,unfitting:n}=t.view.value;return!t.may("UndoChange")||!e&&!n?null:a`<div class="changes-made">
    ${e&&a`<p>${io(e)} <button type="button" class="quiet" onClick=${()=>t.changing.undo(e.id)}>${s($w_409)}</button></p>`}
    ${n&&a`<p class="state" data-tone="warn">${s($w_425)}</p>
      <ul>${n.changes.map(o=>a`<li key=${o.id}>${io(o)}</li>`)}</ul>`}
  </div>`}var io=({what:t,title:e})=>Ht[t](d(e)),gr=new WeakMap;function yr(t){let e=t.view.value;if(!e)return;let{last_change:n}=e,o=gr.get(t);if(gr.set(t,{last:n?.id,all:new Set([...o?.all??[],n?.id])}),!o||o.last===n?.id)return;let i=n&&!o.all.has(n.id);if(i?t.changing.made(n.id):t.changing.undid(o.last))return;let r=i?s($w_377,{what:io(n)}):s($w_380);t.toasts.show(r,{key:"changed"})}var l$={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function Qe({name:t,label:e}){return a`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${l$[t]} />
  </svg>`}var u$=6e4;function xr({store:t}){let e=t.view.value,n=e.block?Q(e):Nt(e)??Q(e);return a`<nav class="agenda" aria-label=${s($w_24)}>
    ${e.days.map(o=>o===n?a`<${c$} key=${o.id} store=${t} day=${o} />`:a`<${$$} key=${o.id} store=${t} day=${o} />`)}
  </nav>`}function c$({store:t,day:e}){let n=t.view.value,o=n.block?e.blocks.slice(0,B(n).index):[],[i,r]=Sr(t,o),l=o.length===1?s($w_5):s($w_739,{n:o.length});return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Mt(e.date)}</small></h2>
    ${o.length>0&&a`<${Cr} open=${i} turn=${r} list=${`past-${e.id}`}><${Qe} name="tick" /> ${l}<//>
      ${i&&a`<${ro} store=${t} blocks=${o} id=${`past-${e.id}`} />`}`}
    <${ro} store=${t} blocks=${e.blocks.slice(o.length)} />
    <${so} store=${t} day=${e} />
    <${br} store=${t} />
    ${n.block&&!t.narrow.value&&a`<${je} store=${t} />`}
    ${n.block&&o.length===0&&t.may("CancelDay")&&a`<button type="button" class="quiet again"
      onClick=${t.moves.askAgain}>${s($w_394)}</button>`}
  </section>`}function $$({store:t,day:e}){let[n,o]=Sr(t,e.blocks),i=`blocks-of-${e.id}`;return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}><${Cr} open=${n} turn=${o} list=${i}>
      <span>${d(e.title)} <small>${Mt(e.date)}</small></span><//></h2>
    ${n&&a`<${ro} store=${t} blocks=${e.blocks} id=${i} /><${so} store=${t} day=${e} />`}
  </section>`}function Sr(t,e){let[n,o]=y(!1),i=e.some(r=>r.id===t.peek.value);return D(()=>{i&&o(!0)},[i]),[n,()=>o(!n)]}function Cr({open:t,turn:e,list:n,children:o}){return a`<button type="button" class="quiet rail-fold" aria-expanded=${t?"true":"false"} aria-controls=${n}
    onClick=${e}>${o}</button>`}function ro({store:t,blocks:e,id:n}){return a`<ol id=${n}>${e.map(o=>a`<${f$} key=${o.id} store=${t} block=${o} />`)}</ol>`}function f$({store:t,block:e}){let n=t.view.value,o=Ie(n,e),i=t.peek.value===e.id,r=h$(n,e,o),l=C(null),u=o==="now"?n.block:i;return D(()=>{u&&p$(l.current)},[u]),a`<li ref=${l}>
    <button type="button" class="stop" data-state=${o} data-late=${r?"true":null} aria-current=${o==="now"?"step":null}
        aria-pressed=${i?"true":"false"} onClick=${()=>t.look(i?null:e.id)}>
      <span class="stop-time">${m$(n,e,o)}</span>
      <span class="stop-name" lang=${N(e.title)}>${d(e.title)}</span>
      <${d$} view=${n} block=${e} state=${o} late=${r} />
      ${i&&a`<${_$} view=${n} block=${e} state=${o} />`}
    </button>
  </li>`}function p$(t){let e=t.closest(".rail-list");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function d$({view:t,block:e,state:n,late:o}){let i={now:s($w_264),done:s($w_110),skipped:s($w_187),ahead:s($w_559)},r={now:"here",done:"tick",skipped:"skipped",ahead:null},l=n==="skipped"&&Pe(t,e);return a`<span class="stop-marks">
    ${o>0&&a`<strong>${s($w_756,{span:W(o)})}</strong>`}
    ${l&&a`<small>${s($w_657)}</small>`}
    ${e.lock&&a`<${Qe} name="lock" label=${s($w_551)} />`}
    ${r[n]&&!l?a`<${Qe} name=${r[n]} label=${i[n]} />`:a`<span class="sr-only">${i[n]}</span>`}
  </span>`}function m$(t,e,n){let o=Or(e,n);if(o!=null)return a`<${kr} of=${o} />`;let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?a`<span class="sr-only">${s($w_669)}</span>`:a`${e.soft&&"~"}<${kr} of=${i} />`}function kr({of:t}){let{time:e,period:n}=Go(t);return a`${e}<span class="sr-only">${n}</span>`}function _$({view:t,block:e,state:n}){let o=[],i=Or(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return i!=null&&e.planned!=null&&Math.abs(i-e.planned)>=u$&&o.push(s($w_686,{time:v$(e,e.planned)})),n==="done"&&o.push(s($w_701,{span:W(e.turn.length)})),n==="ahead"&&e.length!=null&&o.push(w$(t,e)),o.length?a`<span class="stop-more">${o.map((r,l)=>a`<span key=${l}>${r}</span>`)}</span>`:null}function w$(t,e){let n={span:W(e.length)};return e.length>yt(bt(t,e.id),e)?s($w_658,n):s($w_693,n)}function h$(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function Or(t,e){return e==="now"||e==="done"?t.turn?.began:null}var v$=(t,e)=>`${t.soft?"~":""}${O(e)}`;var Tr=new WeakMap;function Er(t){let e=t.view.value;if(!e)return;let n=Tr.get(t);if(Tr.set(t,e.block),n===void 0||n===e.block)return;let o=g$(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,b$(t,n),t.toasts.show(o,{key:"move"}))}function g$(t){let{block:e}=B(t);return e?s($w_379,{title:d(e.title)}):t.phase==="before"?s($w_381):s($w_378)}function b$(t,e){if(t.page.role!=="moderator")return;let{of:n,takes:o}=t.waiting.peek();o(t.view.peek().block)&&!y$()?t.peek.value=null:n(e)>0&&t.peek.peek()===null&&(t.peek.value=e)}function y$(){return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)")}var Mr="/console/links",k$="popup,width=1280,height=720";function Dr({store:t}){let[e,n]=y([]),o=t.drawers.open.value==="share";return D(()=>{o&&x$(t).then(i=>i&&n(i))},[o]),a`<section class="panel share" aria-labelledby="share-title">
    <h2 id="share-title">${s($w_196)}</h2>
    <div class="row"><button type="button" onClick=${()=>window.open("/stage","stage",k$)}>${s($w_290)}</button></div>
    <${to} count=${t.peopleView.value?.stages} />
    ${e.map(i=>a`<${S$} key=${i.who} link=${i} />`)}
    ${t.page.role==="facilitator"&&a`<p><a class="button" href="/runsheet" target="_blank">${s($w_344)}</a>
      <a class="button" href="/record" target="_blank">${s($w_474)}</a></p>`}
  </section>`}async function x$(t){let e=await fetch(Mr,{headers:{"X-Requested-With":"facilitator"}}).then(n=>n.json()).catch(()=>({ok:!1,code:"offline"}));return e.ok||t.refused(e),e.ok?e.links:null}function S$({link:t}){let e=E$(t.who),n=()=>a`<${C$} link=${t} name=${e} />`;return a`<div class="link"><h3>${e}</h3>
    ${t.secret?a`<${J} head=${s($w_373)} aria-label=${`${s($w_373)}: ${e}`}>${n}<//>`:n()}
  </div>`}function C$({link:t,name:e}){return a`<${O$} url=${t.url} name=${e} />
    <${J} head=${s($w_319)} aria-label=${`${s($w_319)}: ${e}`}>${()=>a`<img class="code" src=${`${Mr}/${t.who}.svg`} alt=${`${s($w_319)}: ${e}`} />`}<//>`}function O$({url:t,name:e}){let n=C(null),[o,i]=y(""),r=async()=>i(await T$(t,n.current)?s($w_90):s($w_162));return a`<div class="row">
    <input class="url" readonly value=${t} ref=${n} aria-label=${`${s($w_195)}: ${e}`} onFocus=${()=>n.current.select()} />
    <button type="button" aria-label=${`${s($w_91)}: ${e}`} onClick=${r}>${s($w_91)}</button>
    <span class="hint" role="status">${o}</span>
  </div>`}async function T$(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return e.select(),document.execCommand("copy")}}function E$(t){return{phone:s($w_308),resident:s($w_336),stage:s($w_389),speaker:s($w_387),facilitator:s($w_137),moderator:s($w_218)}[t]??t}function Nr({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[l,u,c,$,f]=M$(o,i,r),_=()=>t.act({type:c,seen:n}),m=()=>t.act({type:"LeaveClock"});return a`<div class="trouble interruption"><p><strong>${l}</strong> ${u}</p>
    ${t.may("LeaveClock")&&a`<p class="row">
      ${r&&a`<button type="button" onClick=${_}>${$}</button>`}
      <button type="button" onClick=${m}>${f}</button></p>`}
  </div>`}function M$(t,e,n){let o=Ut(Math.abs(e));return t==="slept"?[s($w_488,{time:o}),s($w_142),"GiveTimeBack",s($w_141,{time:o}),s($w_245)]:[e>0?s($w_437,{time:o}):s($w_436,{time:o}),n?s($w_25):"","CountByClock",s($w_93),s($w_26)]}function Rr({store:t}){let e=t.trouble.value;return a`<div class="troubles" role="alert">
    ${e&&a`<div class="trouble"><p><strong>${s($w_258)}</strong>
      ${" "}${R$(e)} ${s($w_136)}</p></div>`}
    ${(t.view.value?.loss||t.live.rolledBack.value)&&a`<div class="trouble"><p><strong>${s($w_495)}</strong>
      ${" "}${N$(t.view.value?.loss)} ${s($w_43)}</p></div>`}
    ${t.view.value?.doubt&&a`<div class="trouble"><p><strong>${s($w_485)}</strong>
      ${" "}${D$(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&a`<div class="trouble"><p><strong>${s($w_219)}</strong>
      ${" "}${s($w_593)}</p></div>`}
    ${t.live.status.value==="offline"&&a`<div class="trouble"><p><strong>${s($w_533)}</strong>
      ${" "}${s($w_451)}</p></div>`}
    <${Nr} store=${t} />
  </div>
  ${t.view.value?.plain&&a`<p class="plain-way soft small">${s($w_358)}</p>`}`}function D$({rows:t,at:e}){let n=O(e);return t?s($w_46,{count:t,time:n}):s($w_47,{time:n})}function N$(t){return t?.rows&&s($w_716,{count:t.rows,time:O(t.at)})}function R$(t){return{"disk-full":s($w_489),"read-only":s($w_493),busy:s($w_35),"in-doubt":s($w_492),"io-error":s($w_491)}[t]??s($w_199)}function ao({points:t}){return t?.length?a`<ul class="points">${t.map(e=>a`<${z} tag="li" text=${e} />`)}</ul>`:null}function Ar({who:t}){return t?.length?a`
    <ul class="who">${t.map(e=>a`
      <li><${z} tag="strong" text=${e.name} />${e.role&&a`
        <span class="who-role"><${z} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function Lr({terms:t}){return t?.length?a`
    <dl class="terms">${t.map(e=>a`
      <div><${z} tag="dt" text=${e.term} /><${z} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function Br({sections:t,folded:e=!1,tag:n="h2",beside:o}){if(!t?.length)return null;let i=e?A$:L$,r=l=>t.filter(u=>d(u.title)===d(l.title)).length>1;return a`<div class="shows">${t.map(l=>a`<${i} key=${l.id} section=${l} twin=${r(l)} tag=${n} beside=${o} />`)}</div>`}function A$({section:t,twin:e,tag:n}){return a`
    <details class="folded">
      <summary><${n}><${z} text=${t.title} />${e&&a`${" "}
        <${z} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${Pr} section=${t} />
    </details>`}function L$({section:t,tag:e,beside:n}){return a`
    <section class="context">
      <${z} tag=${e} text=${t.title} />
      <${Pr} section=${t} />
      ${n?.(t)}
    </section>`}function Pr({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return a`
    <div class=${`shown shown-${t.layout}`}>
      <${z} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>a`<${B$} item=${n} />`)}
      <//>
    </div>`}function B$({item:t}){return a`
    <li>
      <${z} tag="strong" class="shown-title" text=${t.title} />
      <${z} tag="span" class="shown-text" text=${t.text} />
      <${ao} points=${t.points} />
      <${z} tag="small" class="shown-note" text=${t.note} />
    </li>`}function lo({store:t,id:e}){let n=t.view.value,o=nt(n).find(r=>r.id===e),i=o&&yi(n,o);return!o||!t.may("MoveBlock")||!i&&e!==n.block?null:a`<div class="changes" role="group" aria-label=${s($w_527)}>
    ${i&&a`<${Ir} store=${t} block=${o} by=${-1}>${s($w_118)}<//><${Ir} store=${t} block=${o} by=${1}>${s($w_175)}<//>`}
    <${P$} key=${e} store=${t} block=${o} />
    ${i&&o.added&&a`<button type="button" class="quiet" onClick=${()=>t.changing.remove(o)}>${s($w_328)}</button>`}
  </div>`}function Ir({store:t,block:e,by:n,children:o}){let i=Un(t.view.value,e,n)!==void 0,r=n<0?s($w_119):s($w_176);return a`<button type="button" aria-label=${r} aria-disabled=${i?void 0:"true"}
    onClick=${()=>t.changing.move(e,n)}>${o}</button>`}function P$({store:t,block:e}){let[n,o]=y(null),i=C(null),r=C(null);D(()=>r.current?.querySelector("input").focus(),[n===null]);let l=()=>{o(null),requestAnimationFrame(()=>i.current?.focus())},u=async c=>{c.preventDefault(),await t.changing.rename(e,Rt(n))&&l()};return n===null?a`<button type="button" ref=${i} class="quiet" onClick=${()=>o(e.title)}>${s($w_333)}</button>`:a`<form ref=${r} class="rename" onSubmit=${u} onKeyDown=${Ye(l)}>
    <${le} title=${n} set=${o} />
    <button type="submit" class="primary" disabled=${!Rt(n)}>${s($w_346)}</button>
    <button type="button" onClick=${l}>${s($w_59)}</button>
  </form>`}var I$=6e4,Ze=5,U$=600;function Ur({store:t,id:e}){let n=t.view.value,{day:o}=B(n),i=o?.blocks.find(u=>u.id===e);if(!i||!Pe(n,i)||!t.may("SetLength"))return null;if(i.left_out)return a`<${W$} store=${t} block=${i} />`;let r=yt(o,i)>0,l=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&l?null:a`<div class="ahead" role="group" aria-label=${s($w_531)}>
    ${r&&a`<${F$} store=${t} day=${o} block=${i} />`}
    ${!l&&a`<button type="button" class="quiet leave-out" aria-disabled=${kt(t)}
      onClick=${()=>t.replanning.leaveOut(i)}>${s($w_179)}</button>`}
  </div>`}function W$({store:t,block:e}){return a`<div class="ahead">
    <p>${s($w_188)}</p>
    <button type="button" aria-disabled=${kt(t)} onClick=${()=>t.replanning.takeIn(e)}>${s($w_401)}</button>
  </div>`}function F$({store:t,day:e,block:n}){let o=Math.round(qt(e,n)/I$),i=l=>()=>t.replanning.setLength(n,l),r={span:W(qt(e,n))};return a`<p>${s($w_191,r)}</p>
    <button type="button" class="minutes" disabled=${o<=Ze} aria-label=${s($w_761)}
      onClick=${i(o-Ze)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>U$-Ze} aria-label=${s($w_3)}
      onClick=${i(o+Ze)}>+5<small> min</small></button>
    ${n.length!=null&&a`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_40,{span:W(yt(e,n))})}</button>`}`}function Wr({store:t,faces:e}){let n=t.view.value,o=t.plan.value?.faces[Be(t)],i=C(null);if(D(()=>j$(i.current),[n.block]),!o)return null;let r=o.id===n.block;return a`<section class="work" ref=${i} data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?a`<h2 id="work-title" class="sr-only">${s($w_519)}</h2>`:a`<${q$} store=${t} block=${o} />`}
    <${z$} store=${t} block=${o} current=${r} faces=${e} />
    ${r&&a`<${lo} store=${t} id=${o.id} />`}
    <${J$} store=${t} block=${o} />
  </section>`}function j$(t){let e=n=>n.getBoundingClientRect().top;t&&e(t)<Math.max(0,e(t.closest(".center")))&&t.scrollIntoView({block:"start"})}function q$({store:t,block:e}){let n=C(null);return D(()=>{t.peek.value&&n.current.scrollIntoView({block:"nearest"})},[e.id]),a`<div class="peek-head" ref=${n}>
    <p class="kind">${H$(t.view.value,e.id)} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${N(e.title)}>${d(e.title)}</h2>
    <${V$} store=${t} block=${e} />
    <${Ur} store=${t} id=${e.id} />
    <${lo} store=${t} id=${e.id} />
  </div>`}function H$(t,e){if(t.block)return s($w_284);let n=nt(t).find(o=>o.id===e);return Ie(t,n)==="ahead"?s($w_201):s($w_204)}function V$({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return a`<${G$} store=${t} asked=${o} block=${e} />`;let{day:i}=B(n),r=n.block&&bt(n,e.id)===i,l=()=>t.moves.ask(e.id),u=()=>t.look(null);return a`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&a`<button type="button" class="primary" onClick=${l}>${s($w_146)}</button>`}
    ${t.peek.value&&a`<${lt} store=${t} block=${e.id} />`}
    ${n.block&&t.peek.value&&a`<button type="button" onClick=${u}>${s($w_339)}</button>`}
    ${n.block&&!r&&a`<p class="hint">${s($w_520)}</p>`}
  </div>`}function G$({store:t,asked:e,block:n}){let o=t.closing.value;return a`<${ft} text=${[o,K$(e)].filter(Boolean).join(" ")} cautious=${!!o} yes=${s($w_603)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function K$({back:t,skips:e}){return t?s($w_406):e.length?s($w_407,{blocks:e.map(n=>d(n.title)).join(", ")}):s($w_70)}function z$({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return rt(()=>{if(!i||!r)return null;let l=a`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return a`<div class="desk">${l}</div>`},[i,r,e,n,t])}function J$({store:t,block:e}){let n=[e.who,e.points,e.shows,e.terms];return!e.note&&n.every(i=>i.length===0)?a`<p class="hint">${s($w_472)}</p>`:a`<div class="paper">
    <h3>${s($w_156)}</h3>
    <${Ar} who=${e.who} />
    <${ao} points=${e.points} />
    ${e.note&&a`<p class="note" lang=${N(e.note)}>${d(e.note)}</p>`}
    <${Br} sections=${e.shows} tag="h4"
      beside=${i=>a`<${lt} store=${t} block=${e.id} of="section" id=${i.id} />`} />
    <${Lr} terms=${e.terms} />
  </div>`}function Y$({store:t}){if(D(()=>er(t),[t]),!t.view.value)return a`<p class="loading" role="status">${s($w_88)}</p>`;let e=t.narrow.value;return a`<div class="console" data-running=${t.view.value.block?"true":null} data-pane=${t.pane.value} data-drawer=${t.drawers.open.value}>
    <a class="skip sr-only" href="#main">${s($w_561)}</a>
    <${pi} store=${t} faces=${ie} />
    <${Rr} store=${t} />
    ${e&&a`<${ar} store=${t} /><${eo} store=${t} />`}
    <div class="columns">
      <div class="rail">
        <div class="rail-list">
          <${xr} store=${t} />
          ${!e&&a`<${Qn} store=${t} />`}
        </div>
        ${!e&&a`<${zn} store=${t} />`}
      </div>
      <main id="main" class="center" tabindex="0">
        ${t.view.value.block?e&&a`<${Q$} store=${t} />`:a`<${Zi} store=${t} faces=${ie} />`}
        ${e&&a`<${Xn} store=${t} />`}
        <${mr} store=${t} />
        <${Wr} store=${t} faces=${ie} />
        ${e&&a`<${Qn} store=${t} />`}
      </main>
      <${Z$} store=${t} />
    </div>
    ${!e&&a`<${eo} store=${t} />`}
    ${e&&a`<${zn} store=${t} />`}
    <${Xi} store=${t} />
    <${Zs} />
  </div>`}function Q$({store:t}){return a`<section class="clockwork" aria-label=${s($w_433)}>
    <${Fe} store=${t} /><${je} store=${t} /><${We} store=${t} /></section>`}function Z$({store:t}){return a`<aside class="side" aria-label=${s($w_390)}>
    ${!t.narrow.value&&a`<${Xn} store=${t} />`}
    <${Ke} store=${t} id="messages" label=${s($w_213)}><${Ki} store=${t} /><//>
    <${Ke} store=${t} id="people" label=${s($w_307)}><${fr} store=${t} /><${vi} store=${t} /><//>
    <${Ke} store=${t} id="share" label=${s($w_361)}><${Dr} store=${t} /><//>
  </aside>`}var X$=Qs(at,Nn,{door:"/console"}),Xe=Yi(X$,at,ie);H(()=>Er(Xe));H(()=>yr(Xe));var tf=_i(t=>navigator.vibrate?.(t));H(()=>wi(Xe,tf));var Fr=document.getElementById("app");_s(Fr);Ns();cn(a`<${Y$} store=${Xe} />`,Fr);
//# sourceMappingURL=/static/built/console.js.map
