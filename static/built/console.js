/*! Parts are other people's: see /static/vendor/VENDOR.txt */
var Qr=Object.defineProperty;var Zr=(t,e)=>{for(var n in e)Qr(t,n,{get:e[n],enumerable:!0})};var R,mo,sn,vt,nn,me,_o,pe,wo,rn,on,Xr,Xt=Symbol.for("pv"),_e={},we=[],ta=/^m(i|n|o|s|text|space)$/,an=Array.isArray,ln=we.slice,Ot=Object.assign;function Ct(t){t&&t.parentNode&&t.remove()}function Tt(t,e,n){var o,i,r,l={},u=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?i=e[r]:l[r]=e[r];return u>2&&(l.children=u>3?ln.call(arguments,2):n),Zt(t,l,o,i,null)}function Zt(t,e,n,o,i){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xt,__v:i||++mo,__i:-1,__u:0};return!i&&R.vnode&&R.vnode(r),r}function bt(t){return t.children}function Bt(t,e){this.props=t,this.context=e,this.__g=0}function gt(t,e){if(e==null)return t.__&&gt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:gt(t)}function ea(t){var e,n=t.__v,o=n.__e,i=[],r=[],l=t.__P;l&&((e=Ot({constructor:Xt},n)).__v=n.__v+1,R.vnode&&R.vnode(e),un(l,e,n,t.__n,l.namespaceURI,32&n.__u?[o]:null,i,o||gt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ko(i,e,r),n.__=n.__e=null,e.__e!=o&&ho(e))}function ho(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ho(t)}function fo(t){(8&t.__g||(t.__g|=8,vt.push(t),me++))&&nn==R.debounceRendering||((nn=R.debounceRendering)||queueMicrotask)(vo)}function vo(){try{for(var t,e=1;vt.length;)vt.length>e&&vt.sort(_o),t=vt.shift(),e=vt.length,8&t.__g&&ea(t)}finally{(me=vt.length)&&(nn||queueMicrotask)(vo)}}function go(t,e,n,o,i,r,l,u,c,$,f){var m,_,p,h,k,w,v=o.__k||we,b=e.length;for(c=na(n,e,v,c,b),m=0;m<b;m++)(p=n.__k[m])!=null&&(_=~p.__i&&v[p.__i]||_e,p.__i=m,w=un(t,p,_,i,r,l,u,c,$,f),h=p.__e,(_.ref!=p.ref||8&_.__u)&&(_.ref&&cn(_.ref,null,p,_),p.ref&&f.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(c=bo(p,c,t,!_.__v),_.__e&&(_.__e=null)):typeof p.type=="function"&&w!==void 0?c=w:h&&(c=h.nextSibling),p.__u&=-21);return n.__e=k,c}function na(t,e,n,o,i){var r,l,u,c,$,f,m,_,p,h=n.length,k=h,w=0,v=0,b=t.__k=Array(i);for(r=0;r<i;r++)(l=e[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=b[r]=Zt(null,l):an(l)?l=b[r]=Zt(bt,{children:l}):l.constructor===Xt&&l.__b?l=b[r]=Zt(l.type,l.props,l.key,l.ref,l.__v):b[r]=l,c=r+w,l.__=t,l.__b=t.__b+1,u=null,~($=l.__i=oa(l,n,c,k))&&(k--,(u=n[$])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,$==c-1?w--:$==c+1?w++:$!=c&&($>c?w--:w++,v=1)):(~$||(i>h?w--:i<h&&w++),typeof l.type!="function"&&(l.__u|=4))):b[r]=null;if(v){for(f=[],m=[],r=0;r<i;r++)if((l=b[r])&&16&l.__u){for(w=0,_=f.length;w<_;)f[p=w+_>>1]<l.__i?w=p+1:_=p;f[w]=l.__i,m[r]=w+1}for(w=f.length;r--;)m[r]&&(m[r]==w?w--:b[r].__u|=4)}if(k)for(r=0;r<h;r++)!(u=n[r])||2&u.__u||(u.__e==o&&(o=gt(u)),$n(u,u));return o}function bo(t,e,n,o){var i,r,l,u;if(typeof t.type=="function"){if(t.props.__P)return e;if(i=t.__k)for(r=0;r<i.length;r++)i[r]&&(i[r].__=t,e=bo(i[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=gt(t))&&!e.parentNode&&(e=null),l=t.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,e):n.insertBefore(l,e||null)),e=l;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function oa(t,e,n,o){var i,r=t.key,l=t.type,u=e[n],c=u&&!(2&u.__u);if(u===null&&r==null||c&&r==u.key&&l==u.type)return n;if(o>(c?1:0)){for(i=n-1;i>=0;i--)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i;for(i=n+1;i<e.length;i++)if((u=e[i])&&!(2&u.__u)&&r==u.key&&l==u.type)return i}return-1}function po(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fe(t,e,n,o,i){var r,l;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||po(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||po(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(l=on[e]||(on[e]=sa(e)),(t.__a||(t.__a={}))[e]=rn,r=e!=(e=e.replace(wo,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,l,r):t.removeEventListener(e,l,r));else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function sa(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[pe]==null)e[pe]=rn++;else if(e[pe]<this.__a[t])return;return n(R.event?R.event(e):e)}}}function un(t,e,n,o,i,r,l,u,c,$){var f,m,_,p,h,k,w,v,b,N,E,ht,g,x,S,A,U,Z,K=e.type;if(e.constructor!==Xt)return null;128&n.__u&&(c=32&n.__u,f=n.__c.__z)&&(e.__u|=c,m=r=[],f.nodeType==8?u=de(f,r):r.push(f),u=r[0]||u),(f=R.__b)&&f(e);t:if(typeof K=="function"){_=l.length;try{if(v=e.props,b=(f=K.prototype)&&f.render,N=(f=K.contextType)&&o[f.__c],E=f?N?N.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(b?e.__c=p=new K(v,E):(e.__c=p=new Bt(v,E),p.constructor=K,p.render=ra),N&&N.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),K.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Ot({},p.__s)),Ot(p.__s,K.getDerivedStateFromProps(v,p.__s)))),h=p.props,k=p.state,p.__v=e,n.__c){if(v!==h&&b&&!K.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,E),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(v,p.__s,E)===!1){e.__v!=n.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(tt){tt&&(tt.__=e)}),we.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),u=gt(n);break t}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,E),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,w)})}else b&&!K.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=E,p.props=v,p.__P=t,p.__g&=-5,ht=R.__r,g=b?25:0;do p.__g&=-9,ht&&ht(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++g<25);b&&(we.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Ot({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(h,k)),x=f&&f.type===bt&&f.key==null?f.props.children:f,v.__P&&(f=u,i=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(tt){tt&&$n(tt,tt)}),n.__k=null),u=n.__k?gt(n,0):null),u=go(t,an(x)?x:[x],e,n,o,i,r,l,u,c,$),v.__P&&(e.__e=null,u=f),e.__u&=-161,m&&m.some(Ct),p.__h.length&&l.push(p),1&p.__g&&(p.__g&=-4)}catch(tt){if(l.length=_,e.__v=null,c||r)if(tt&&tt.then){if(e.__u|=128|c,r){for(~(U=r.indexOf(u||void 0))||(U=r.length);(Z=r[U-1])&&Z.nodeType==8;)U--;for(;U<r.length;U++)if(Z=r[U])if(r[U]=null,S){if(Z==A)break}else{if(Z.nodeType!=8)break;Z.data.startsWith("$s")&&(A=de(S=Z))}}if(!S){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;S=u}(f=de(S=e.__c.__z||(e.__c.__z=S)))?(e.__e=S,u=f):e.__e=u,u=u&&u.nextSibling}else r&&r.some(Ct);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),tt&&tt.then||yo(e),R.__e(tt,e,n)}}else u=e.__e=ia(n.__e,e,n,o,i,r,l,c,$,t);return(f=R.diffed)&&f(e),u}function de(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function yo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(yo))}function ko(t,e,n){for(var o=0;o<n.length;)cn(n[o++],n[o++],n[o++]);R.__c&&R.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(r){r.call(i)})}catch(r){R.__e(r,i.__v)}})}function ia(t,e,n,o,i,r,l,u,c,$){var f,m,_,p,h,k,w,v,b=n.props||_e,N=e.props,E=e.type;if(E=="svg"?i="http://www.w3.org/2000/svg":E=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(E?h.localName==E:h.nodeType==3)){t=h,r[f]=null;break}}if(!t){if(v=$.ownerDocument||document,!E)return v.createTextNode(N);t=v.createElementNS(i,E,N.is?N:$),u&&(R.__m&&R.__m(e,r),u=!1),r=null}if(E){if($=E=="template"&&t.content||t,r=E=="textarea"&&N.defaultValue!=null?null:r&&ln.call($.childNodes),!u&&r)for(b={},f=0;f<t.attributes.length;f++)b[(h=t.attributes[f]).name]=h.value;for(f in b)h=b[f],f=="dangerouslySetInnerHTML"?_=h:f=="children"||f in N||f=="value"&&"defaultValue"in N||f=="checked"&&"defaultChecked"in N||fe(t,f,null,h,i);for(f in N)h=N[f],f=="children"?p=h:f=="dangerouslySetInnerHTML"?m=h:f=="value"?k=h:f=="checked"?w=h:u&&typeof h!="function"||b[f]===h||fe(t,f,h,b[f],i);m?(u||_&&(m.__html==_.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(_&&(t.textContent=""),(E=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ta.test(E))&&(i="http://www.w3.org/1999/xhtml"),go($,an(p)?p:[p],e,n,o,i,r,l,r?r[0]:n.__k&&gt(n,0),u,c),r&&r.some(Ct)),u&&E!="textarea"||(f="value",E=="progress"&&k==null?t.removeAttribute(f):k==null||k===t[f]&&(E!="progress"||k)||fe(t,f,k,b[f],i),f="checked",w!=null&&w!=t[f]&&fe(t,f,w,b[f],i))}else b===N||u&&t.data==N||(t.data=N);return t}function cn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(i){R.__e(i,n)}}function $n(t,e,n){var o,i,r,l;if(R.unmount&&R.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||cn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){R.__e(u,e)}o.__P=o.__n=null}if(o=t.__k)for(l=0;l<o.length;l++)o[l]&&$n(o[l],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(i=de(o,r=[]))&&(o==t.__e&&r.some(Ct),Ct(i),Ct(o)),n||Ct(t.__e),t.__e=t.__c=t.__=null}function ra(t,e,n){return this.constructor(t,n)}function fn(t,e){var n,o,i,r;R.__&&R.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Zt(bt,{children:[t]}),i=[],r=[],un(e,e.__k,o||_e,_e,e.namespaceURI,o?null:e.firstChild?ln.call(e.childNodes):null,i,o?o.__e:e.firstChild,n,r),ko(i,e.__k,r),e.__k.props.children=null}R={__e:function(t,e,n,o){for(var i,r,l;e=e.__;)if((i=e.__c)&&!(1&i.__g)){i.__g|=4;try{if((l=(r=i.constructor)&&r.getDerivedStateFromError)&&i.setState(r.getDerivedStateFromError(t)),i.componentDidCatch&&(i.componentDidCatch(t,o||{}),l=1),l&&8&i.__g)return void(i.__g|=2)}catch(u){t=u}}throw me=0,t}},mo=0,sn=function(t){return t!=null&&t.constructor===Xt},Bt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ot({},this.state)),typeof t=="function"&&(t=t(Ot({},n),this.props)),t&&(Ot(n,t),this.__v&&(e&&this.__k.push(e),fo(this)))},Bt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),fo(this))},Bt.prototype.render=bt,vt=[],me=0,_o=function(t,e){return t.__v.__b-e.__v.__b},pe=Symbol(),wo=/(PointerCapture)$|Capture$/i,rn=0,on={},Xr=0;var So=function(t,e,n,o){var i;e[0]=0;for(var r=1;r<e.length;r++){var l=e[r++],u=e[r]?(e[0]|=l?1:2,n[e[r++]]):e[++r];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[e[++r]]=u:l===6?o[1][e[++r]]+=u+"":l?(i=t.apply(u,So(t,u,n,["",null])),o.push(i),u[0]?e[0]|=2:(e[r-2]=0,e[r]=i)):o.push(u)}return o},xo=new Map;function Co(t){var e=xo.get(this);return e||(e=new Map,xo.set(this,e)),(e=So(this,e.get(t)||(e.set(t,e=(function(n){for(var o,i,r=1,l="",u="",c=[0],$=function(_){r===1&&(_||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,_,l):r===3&&(_||l)?(c.push(3,_,l),r=2):r===2&&l==="..."&&_?c.push(4,_,0):r===2&&l&&!_?c.push(5,0,!0,l):r>=5&&((l||!_&&r===5)&&(c.push(r,0,l,i),r=6),_&&(c.push(r,_,0,i),r=6)),l=""},f=0;f<n.length;f++){f&&(r===1&&$(),$(f));for(var m=0;m<n[f].length;m++)o=n[f][m],r===1?o==="<"?($(),c=[c],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?($(),r=1):r&&(o==="="?(r=5,i=l,l=""):o==="/"&&(r<5||n[f][m+1]===">")?($(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?($(),r=2):l+=o),r===3&&l==="!--"&&(r=4,c=c[0])}return $(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Et,H,pn,Oo,dn=Object.is,he=0,Bo=[],mn=[],q=R,To=q.__b,Eo=q.__r,Mo=q.diffed,Do=q.__c,No=q.unmount,Ao=q.__;function ee(t,e){q.__h&&q.__h(H,t,he||e),he=0;var n=H.__H||(H.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function y(t){return he=1,aa(Io,t)}function aa(t,e,n){var o=ee(Et++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Io(void 0,e),function(r){var l=(o.__N||o.__)[0],u=o.t(l,r);dn(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=H,!H.__f)){H.__f=!0;var i=H.shouldComponentUpdate;H.shouldComponentUpdate=function(r,l,u){var c=this.__H;if(!c)return!0;var $=!1,f=this.props!=r;if(c.__.some(function(_){_.__N&&($=!0,dn(_.__[0],_.__N[0])||(f=!0))}),i){var m=i.call(this,r,l,u);return $?m||f:m}return!$||f}}return o.__}function M(t,e){var n=ee(Et++,3);!q.__s&&vn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,H.__H.__h.push(n))}function wn(t,e){var n=ee(Et++,4);!q.__s&&vn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,H.__h.push(n))}function C(t){return he=5,lt(function(){return{current:t}},[])}function lt(t,e){var n=ee(Et++,7);return vn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function hn(){var t=ee(Et++,11);if(!t.__){for(var e=H.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function la(){var t;do{for(;t=mn.shift();)try{te(t)}catch(n){q.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Bo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(te),e.__h.some(_n),e.__h=[]}catch(n){e.__h=[],q.__e(n,t.__v)}}}while(mn.length)}q.__b=function(t){H=null,To&&To(t)},q.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ao&&Ao(t,e)},q.__r=function(t){Eo&&Eo(t),Et=0;var e=(H=t.__c).__H;e&&(pn==H?H.__h=[]:(e.__h.some(te),e.__h.some(_n),Et=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),pn=H},q.diffed=function(t){Mo&&Mo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Lo(Bo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),pn=H=null},q.__c=function(t,e){e.some(function(n){try{n.__h.some(te),n.__h=n.__h.filter(function(o){return!o.__||_n(o)})}catch(o){n.__h=[function(){throw o}]}}),Do&&Do(t,e)},q.unmount=function(t){No&&No(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(i){try{if(i.__P&&i.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}i.__P=n,Lo(mn.push(i))}else te(i)}catch(r){e=r}}),o.__H=void 0,e&&q.__e(e,o.__v))};var Ro=typeof requestAnimationFrame=="function";function ua(t){var e,n=function(){clearTimeout(o),Ro&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Ro&&(e=requestAnimationFrame(n))}function Lo(t){t!=1&&Oo==q.requestAnimationFrame||((Oo=q.requestAnimationFrame)||ua)(la)}function te(t){var e=H,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),H=e}function _n(t){var e=H;t.__c=t.__(),H=e}function vn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!dn(n,t[o])})}function Io(t,e){return typeof e=="function"?e(t):e}var ca=Symbol.for("preact-signals");function ye(){if(ft>1){ft--;return}let t,e=!1;for((function(){let n=ve;for(ve=void 0;n!==void 0;){let o=n.S;if(o.v===n.v)for(let i=o.t;i!==void 0;i=i.x)i.i===n.i&&(i.i=o.i);n=n.o}})();oe!==void 0;){let n=oe;for(oe=void 0,ge++;n!==void 0;){let o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Uo(n))try{n.c()}catch(i){e||(t=i,e=!0)}n=o}}if(ge=0,ft--,e)throw t}function It(t){if(ft>0)return t();gn=++$a,ft++;try{return t()}finally{ye()}}var F,ne,oe;function se(t){let e=F,n=ne;F=void 0,ne=void 0;try{return t()}finally{F=e,ne=n}}var ve,ft=0,ge=0,$a=0,gn=0,be=0;function Po(t){if(F===void 0)return;let e=t.n;if(e===void 0||e.t!==F)return e={i:0,S:t,p:F.s,n:void 0,t:F,e:void 0,x:void 0,r:e},F.s!==void 0&&(F.s.n=e),F.s=e,t.n=e,32&F.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=F.s,e.n=void 0,F.s.n=e,F.s=e),e}function z(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}z.prototype.brand=ca;z.prototype.h=function(){return!0};z.prototype.S=function(t){let e=this.t;e!==t&&t.e===void 0&&(t.x=e,this.t=t,e!==void 0?e.e=t:se(()=>{var n;(n=this.W)==null||n.call(this)}))};z.prototype.U=function(t){if(this.t!==void 0){let e=t.e,n=t.x;e!==void 0&&(e.x=n,t.e=void 0),n!==void 0&&(n.e=e,t.x=void 0),t===this.t&&(this.t=n,n===void 0&&se(()=>{var o;(o=this.Z)==null||o.call(this)}))}};z.prototype.subscribe=function(t){return V(()=>{let e=this.value;se(()=>t(e))},{name:"sub"})};z.prototype.valueOf=function(){return this.value};z.prototype.toString=function(){return this.value+""};z.prototype.toJSON=function(){return this.value};z.prototype.peek=function(){return se(()=>this.value)};Object.defineProperty(z.prototype,"value",{get(){let t=Po(this);return t!==void 0&&(t.i=this.i),this.v},set(t){if(t!==this.v){if(ge>100)throw new Error("Cycle detected");(function(e){ft!==0&&ge===0&&e.l!==gn&&(e.l=gn,ve={S:e,v:e.v,i:e.i,o:ve})})(this),this.v=t,this.i++,be++,ft++;try{for(let e=this.t;e!==void 0;e=e.x)e.t.N()}finally{ye()}}}});function O(t,e){return new z(t,e)}function Uo(t){for(let e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Fo(t){for(let e=t.s;e!==void 0;e=e.n){let n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Wo(t){let e,n=t.s;for(;n!==void 0;){let o=n.p;n.i===-1?(n.S.U(n),o!==void 0&&(o.n=n.n),n.n!==void 0&&(n.n.p=o)):e=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=o}t.s=e}function Mt(t,e){z.call(this,void 0,e),this.x=t,this.s=void 0,this.g=be-1,this.f=4}Mt.prototype=new z;Mt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===be))return!0;if(this.g=be,this.f|=1,this.i>0&&!Uo(this))return this.f&=-2,!0;let t=F;try{Fo(this),F=this;let e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return F=t,Wo(this),this.f&=-2,!0};Mt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(let e=this.s;e!==void 0;e=e.n)e.S.S(e)}z.prototype.S.call(this,t)};Mt.prototype.U=function(t){if(this.t!==void 0&&(z.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(let e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Mt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Mt.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let t=Po(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function B(t,e){return new Mt(t,e)}function jo(t){let e=t.j;if(t.j=void 0,typeof e=="function"){ft++;let n=F;F=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,bn(t),o}finally{F=n,ye()}}}function bn(t){for(let e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,jo(t)}function fa(t){if(F!==this)throw new Error("Out-of-order effect");Wo(this),F=t,this.f&=-2;try{8&this.f&&bn(this)}finally{ye()}}function Pt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,ne&&ne.push(this)}Pt.prototype.c=function(){let t=this.S();try{if(8&this.f||this.x===void 0)return;let e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Pt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,jo(this),Fo(this),ft++;let t=F;return F=this,fa.bind(this,t)};Pt.prototype.N=function(){2&this.f||(this.f|=2,this.u=oe,oe=this)};Pt.prototype.d=function(){this.f|=8,1&this.f||bn(this)};Pt.prototype.dispose=function(){this.d()};function V(t,e){let n=new Pt(t,e);try{n.c()}catch(i){throw n.d(),i}let o=n.d.bind(n);return o[Symbol.dispose]=o,o}var pa=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,qo,xe,ke;var Ho=[];V(function(){qo=this.N})();function Ut(t,e){R[t]=e.bind(null,R[t]||(()=>{}))}function ie(t){if(ke){let e=ke;ke=void 0,e()}ke=t&&t.S()}function Vo({data:t}){let e=Go(t);e.name="ReactiveDom",e.value=t;let[n,o]=lt(()=>{let i=this,r=this.__v;for(;r=r.__;)if(r.__c){r.__c.__$f|=4;break}let l=B(()=>{let f=e.value.value;return f===0?0:f===!0?"":f||""}),u=B(()=>!Array.isArray(l.value)&&!sn(l.value)),c=V(function(){if(this.N=Ko,u.value){let f=l.value;i.__v&&i.__v.__e&&i.__v.__e.nodeType===3&&(i.__v.__e.data=f)}}),$=this.__$u.d;return this.__$u.d=function(){c(),$.call(this)},[u,l]},[]);return n.value?o.peek():o.value}Vo.displayName="ReactiveTextNode";Object.defineProperties(z.prototype,{constructor:{configurable:!0,value:Tt(bt,null).constructor},type:{configurable:!0,value:Vo},props:{configurable:!0,get(){let t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Ut("__b",(t,e)=>{if(ie(),xe=void 0,typeof e.type=="string"){let n,o=e.props;for(let i in o){if(i==="children")continue;let r=o[i];r instanceof z&&(n||(e.__np=n={}),n[i]=r,o[i]=r.peek())}}t(e)});Ut("__r",(t,e)=>{if(t(e),e.type!==bt){ie();let n,o=e.__c;o&&(o.__$f&=-2,n=o.__$u,n===void 0&&(o.__$u=n=(function(i,r){let l;return V(function(){l=this},{name:r}),l.c=i,l})((function(i){return function(){var r;pa&&((r=this.y)==null||r.call(this)),i.__$f|=1,i.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),xe=o,ie(n)}});Ut("__e",(t,e,n,o)=>{ie(),xe=void 0,t(e,n,o)});Ut("diffed",(t,e)=>{ie(),xe=void 0;let n;if(typeof e.type=="string"&&(n=e.__e)){let o=e.__np,i=e.props,r=n.U;if(r)for(let l in r){let u=r[l];u===void 0||o&&l in o||(u.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(let l in o){let u=r[l],c=o[l];u===void 0?(u=da(n,l,c,i),r[l]=u):u.o(c,i)}}}t(e)});function da(t,e,n,o){let i=e in t&&t.ownerSVGElement===void 0,r=O(n);return{o:(l,u)=>{r.value=l,o=u},d:V(function(){this.N=Ko;let l=r.value.value;o[e]!==l&&(o[e]=l,i?t[e]=l:l!=null&&(l!==!1||e[4]==="-")?t.setAttribute(e,l):t.removeAttribute(e))})}}Ut("unmount",(t,e)=>{if(typeof e.type=="string"){let n=e.__e;if(n){let i=n.U;if(i){n.U=void 0;for(let r in i){let l=i[r];l&&l.d()}}}let o=e.__np;if(o){let i=e.props;for(let r in o)i[r]=o[r]}e.__np=void 0}else{let n=e.__c;if(n){n.__$f|=8;let o=n.__$u;o&&(n.__$u=void 0,o.d())}}t(e)});Ut("__h",(t,e,n,o)=>{o<3&&(e.__$f|=2),t(e,n,o)});Bt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;let n=this.__$u,o=n&&n.s!==void 0;for(let i in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(let i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(let i in this.props)if(!(i in t))return!0;return!1};function Go(t,e){return lt(()=>O(t,e),[])}var ma=t=>{queueMicrotask(()=>{queueMicrotask(t)})};function _a(){It(()=>{let t;for(;t=Ho.shift();)qo.call(t)})}function Ko(){Ho.push(this)===1&&(R.requestAnimationFrame||ma)(_a)}var a=Co.bind(Tt);var et=JSON.parse(document.getElementById("page").textContent);var wa={value:et.lang},pt=()=>wa.value;var re=()=>`${pt()}-US`;function P(t){return t.toLocaleString(re())}function s(t,e={}){return d(t).replace(/\{(\w+)\}(\.?)/g,(n,o,i)=>{let r=typeof e[o]=="number"?P(e[o]):String(e[o]);return o in e?r+(r.endsWith(".")?"":i):n})}function d(t){return t==null?"":typeof t=="string"?t:t[pt()]??Object.values(t)[0]??""}function D(t){if(!(t===null||typeof t!="object"||pt()in t))return Object.keys(t)[0]}var ha=250,yn=new WeakMap;function ae(t){return yn.has(t)||yn.set(t,va(t)),yn.get(t)}function j(t){return ae(t).value}function Ft(t,e){return t.ends_at-(t.held_at??e)}function Wt(t){let e=Math.floor(t/1e3),n=Math.abs(e),o=Math.floor(n/3600),i=Math.floor(n%3600/60),r=o?[o,zo(i)]:[i];return(e<0?"−":"")+[...r,zo(n%60)].join(":")}function T(t){return Sn(t,Zo())}function Jo(t){let e=T(t),[n]=e.match(/^[\d:]+/)??[e];return{time:n,period:e.slice(n.length)}}function Yo(t,e){let n={weekday:"long",month:"long",day:"numeric",...e};return new Intl.DateTimeFormat(re(),{...n,timeZone:Zo()}).format(t)}function Dt(t){let e={weekday:"long",month:"long",day:"numeric",year:"numeric"};return new Intl.DateTimeFormat(re(),{...e,timeZone:"UTC"}).format(Date.parse(t))}function kn(t){let e=Date.UTC(2e3,0,1,0,t);return Sn(e,"UTC")}function Qo(t){return Sn(t)!==T(t)}function xn(t){return t.replace(/\s/g," ")}function Sn(t,e){return xn(new Intl.DateTimeFormat(re(),{timeStyle:"short",timeZone:e}).format(t))}function va(t){let e=()=>Math.floor(t.now()/1e3)*1e3,n=O(e());return setInterval(()=>{n.value=e()},ha),n}function Zo(){return et.views.find(e=>e.body.session)?.body.session.timezone}function zo(t){return String(t).padStart(2,"0")}function dt({text:t,yes:e,onYes:n,onNo:o,tone:i="warn",resting:r=!1,tall:l=!1,cautious:u=!1,children:c}){let $=C(null);return M(()=>$.current?.focus(),[]),a`<div class="confirm" role="group" aria-label=${t} data-tone=${i} data-tall=${l?"true":null}
      onKeyDown=${m=>{m.key==="Escape"&&(m.preventDefault(),o())}}>
    <p>${t}</p>
    ${c}
    <button type="button" class="primary" ref=${u?null:$} onClick=${n}
      aria-disabled=${r?"true":void 0}>${e}</button>
    <button type="button" ref=${u?$:null} onClick=${o}>${s($w_267)}</button>
  </div>`}function Y({label:t,question:e,yes:n,run:o,tone:i,className:r="",disabled:l=!1}){let[u,c]=y(!1),$=C(null),f=()=>{c(!1),requestAnimationFrame(()=>$.current?.focus())},m=()=>{f(),o()};return u?a`<${dt} text=${e} yes=${n} onYes=${m} onNo=${f} tone=${i} />`:a`<button type="button" ref=${$} class=${r} disabled=${l}
    onClick=${()=>c(!0)}>${t}</button>`}function L({tone:t,live:e=!1,children:n}){return a`<p class="state" data-tone=${t} role=${e?"status":null}>
    <span class="lamp" aria-hidden="true"></span><span>${n}</span></p>`}function Se(t){return t===0?s($w_273):t===1?s($w_14):s($w_775,{count:P(t)})}function jt(t){return t===0?"":t===1?s($w_11):s($w_769,{count:P(t)})}function it({label:t,value:e,set:n,max:o,quiet:i=!1,...r}){return a`<label class="field"><span class=${i?"sr-only":""}>${t}</span>
    <input value=${e} maxlength=${o} onInput=${l=>n(l.target.value)} ...${r} /></label>`}function G({label:t,value:e,set:n,options:o,quiet:i=!1,className:r=""}){return a`<label class=${`field ${r}`}><span class=${i?"sr-only":""}>${t}</span>
    <select value=${e} onChange=${l=>n(l.target.value)}>
      ${o.map(([l,u])=>a`<option key=${l} value=${l} disabled=${l===""}>${u}</option>`)}
    </select></label>`}var ga={en:"English",es:"Español"},ut=t=>ga[t]??t;function J({text:t,tag:e="span",...n}){return t?Tt(e,{lang:D(t),...n},ba(d(t))):null}function ba(t){let[e,...n]=t.split(/\/(?=\p{L})/u);return n.reduce((o,i)=>[...o,"/",Tt("wbr"),i],[e])}var ya=600;function Ce(t){let[e,n]=y({}),o=Object.fromEntries(Object.entries(e).filter(([,r])=>r.trim()));return{texts:e,set:n,send:async r=>{(await t.act({type:"SendNotice",to:r,text:o})).ok&&n(u=>u===e?{}:u)},any:Object.keys(o).length>0}}function Oe({store:t,message:e,label:n=s($w_230),id:o,onKeyDown:i}){let{languages:r}=t.page,l=u=>c=>e.set({...e.texts,[u]:c.target.value});return r.map((u,c)=>a`<label class="field message-field" key=${u}>
    <span>${n}${r.length>1&&a` · <span lang=${u}>${ut(u)}</span>`}</span>
    <textarea id=${c===0?o:void 0} lang=${u} rows="2" maxlength=${ya} value=${e.texts[u]??""}
      onInput=${l(u)} onKeyDown=${i}></textarea></label>`)}function Te({store:t,message:e}){let n=t.plan.value?.messages??[];if(n.length===0)return null;let o=i=>e.set(Object.fromEntries(t.page.languages.map(r=>[r,i[r]??""])));return a`<div class="ready-made" role="group" aria-label=${s($w_238)}>
    ${n.map(i=>a`<button type="button" class="quiet" onClick=${()=>o(i)}><${J} text=${i} /></button>`)}
  </div>`}function Ee({text:t}){return Object.entries(t).map(([e,n])=>a`<p class="words" key=${e} lang=${e}>${n}</p>`)}function Me(t){let e=Xo(t.trim());return({name:n})=>!e||ka(n).some(o=>Xo(o).includes(e))}var Xo=t=>t.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),ka=t=>typeof t=="string"?[t]:Object.values(t);var le=30;function at({rows:t,by:e,className:n,newest:o=!1,children:i}){let[r,l]=y(!1),u=C(null),c=xa(t,u),$=o?t.slice(c):t.slice(0,le),f=hn(),m=t.length>le&&a`<button type="button" class="quiet fold" id=${`${f}-all`}
    aria-expanded=${r} aria-controls=${f} aria-labelledby=${`${f}-all ${e}`} onClick=${()=>l(!r)}>
    ${r?s($w_397):s($w_395,{n:t.length})}</button>`;return a`${o&&m}
    <ul id=${f} class=${n} ref=${u} aria-labelledby=${e}>${(r?t:$).map(i)}</ul>
    ${!o&&m}`}function xa(t,e){let n=C(null),i=e.current?.matches(":hover, :focus-within")?t.findIndex(l=>l.id===n.current):-1,r=i<0?Math.max(0,t.length-le):i;return n.current=t[r]?.id,r}function Q({head:t,className:e,children:n,...o}){let[i,r]=y(!1);return a`<details onToggle=${l=>r(l.currentTarget.open)}>
    <summary class=${e} ...${o}>${t}</summary>
    ${i&&n()}
  </details>`}function rt({store:t,block:e,of:n="",id:o="",label:i=s($w_398)}){if(!t.may("Spotlight"))return null;let r=Sa(t.stage.value?.spot,{block:e,of:n,id:o}),l=n?{type:"Spotlight",block:e,of:n,id:o}:{type:"Spotlight",block:e};return a`<button type="button" class="spotlight" aria-pressed=${r?"true":"false"} onClick=${()=>t.remote.cover(r?{type:"ClearSpot"}:l)}>${i}</button>`}function Sa(t,{block:e,of:n,id:o}){return!!t?.block&&t.block.id===e&&(t.of??"")===n&&(t.id??"")===o}function De({store:t,person:e,terse:n=!1}){let o=t.plan.value?.teams??[];if(!o.length||!t.may("MovePerson"))return null;let i=l=>t.act({type:"MovePerson",person:e.id,team:l}),r=o.map(l=>[l.id,d(l.title)]);return a`<${G} label=${s($w_452,{name:d(e.name)})} quiet=${n}
    value=${e.team??""} set=${i} options=${e.team?r:[["",s($w_264)],...r]} />`}function qt(){return a`<small class="tag">${s($w_724)}</small>`}function ts({team:t,block:e,store:n}){let o=`room-${t.id}`;return a`<article class="room" aria-labelledby=${o}>
    <h3 id=${o}>${d(t.title)} <small>${Se(t.members.length)}</small></h3>
    <${Ca} team=${t} by=${o} store=${n} />
    <${Ta} team=${t} block=${e} store=${n} />
    ${t.report&&a`<div class="report"><h4>${s($w_366)}${t.report_waits&&a` <${qt} />`}</h4><p class="words">${t.report}</p>
      <${rt} store=${n} block=${e.id} of="report" id=${t.id} /></div>`}
    ${n.may("SendNotice")&&a`<${Ma} team=${t} store=${n} />`}
  </article>`}function Ca({team:t,by:e,store:n}){return t.members.length?a`<${at} rows=${t.members} by=${e} className="members">${o=>a`<li key=${o.id}>
      ${d(o.name)}${o.id===t.scribe&&a` <small class="tag">${s($w_744)}</small>`}${o.waits&&a` <${qt} />`}
    </li>`}<//>
    ${n.may("MovePerson")&&a`<${Q} head=${s($w_242)}>
      ${()=>a`<${Oa} team=${t} by=${e} store=${n} />`}<//>`}`:a`<p class="hint">${s($w_270)}</p>`}function Oa({team:t,by:e,store:n}){let[o,i]=y(""),r=t.members.filter(Me(o));return a`${t.members.length>le&&a`
    <${it} label=${s($w_155)} type="search" value=${o} set=${i} />`}
    <${at} rows=${r} by=${e} className="movers">${l=>a`<li class="mover" key=${l.id}>
      <span aria-hidden="true">${d(l.name)}</span>
      <${De} store=${n} person=${{...l,team:t.id}} terse=${!0} />
    </li>`}<//>
    ${!r.length&&a`<p class="hint" role="status">${s($w_271)}</p>`}`}function Ta({team:t,block:e,store:n}){let{board:o}=t;if(!o.length)return a`<p class="hint">${s($w_464)}</p>`;let i=`board-${t.id}`;return a`<h4 id=${i}>${jt(o.length)}</h4>
    <div class="board-window" tabindex="0" role="group" aria-labelledby=${i}><div>
    <${at} rows=${o} by=${i} className="board" newest=${!0}>${r=>a`<li key=${r.id}>
      <p class="words">${r.text}</p><small>${d(r.name)}${r.edited&&a` · ${s($w_704)}${r.editor&&a`: ${d(r.editor)}`}`}</small>${r.waits&&a` <${qt} />`}
      <${rt} store=${n} block=${e.id} of="entry" id=${r.id} />
      ${n.may("RemoveContribution")&&a`<${Ea} entry=${r} block=${e} store=${n} />`}
    </li>`}<//></div></div>`}function Ea({entry:t,block:e,store:n}){let o=()=>n.act({type:"RemoveContribution",block:e.id,contribution:t.id}),i=s($w_360,{name:d(t.name)}),r=a`<span aria-hidden="true">${s($w_359)}</span><span class="sr-only">${i}</span>`;return a`<${Y} label=${r} question=${s($w_446)}
    yes=${s($w_659)} run=${o} className="quiet" />`}function Ma({team:t,store:e}){let n=Ce(e),o=e.view.value.notices.find(l=>l.to===t.id),i=l=>{l.preventDefault(),n.send(t.id)},r=o&&a` <small class="tag">${s($w_733)}</small>`;return a`<details><summary>${s($w_232)}${r}</summary>
    ${o&&a`<${Ee} text=${o.text} />`}
    <form class="room-message" onSubmit=${i}>
      <${Oe} store=${e} message=${n} label=${s($w_234,{who:d(t.title)})} />
      <button type="submit" disabled=${!n.any}>${s($w_380)}</button>
      <${Te} store=${e} message=${n} />
    </form></details>`}var Da=8;function ns({team:t,opens:e,onOpen:n}){let o=`room-${t.id}`,i=t.board.slice(-Da).reverse();return a`<article class="room tile" aria-labelledby=${o}>
    <div class="tile-head">
      <h3 id=${o} lang=${D(t.title)}>${d(t.title)}</h3>
      <button type="button" class="quiet" id=${e} onClick=${n}>${s($w_314)}<span class="sr-only">: ${d(t.title)}</span></button>
    </div>
    <p class="tile-counts">${t.place&&a`<span lang=${D(t.place)}>${d(t.place)}</span>`}<span>${Se(t.members.length)}</span>
      <span>${jt(t.board.length)}</span></p>
    ${t.report&&a`<p class="report">${t.report}</p>`}
    <ul class="tile-lines" aria-label=${s($w_509)}>${i.map(r=>a`<li key=${r.id}>${r.text}</li>`)}</ul>
    <p class="tile-foot"><${es} is=${t.scribe} yes=${s($w_744)} no=${s($w_720)} />
      <${es} is=${t.report} yes=${s($w_741)} no=${s($w_719)} /></p>
  </article>`}function es({is:t,yes:e,no:n}){return a`<small class="tag" data-tone=${t?"good":"off"}>${t?e:n}</small>`}var os="all-rooms",ss=t=>`open-${t.id}`;function is({teams:t,block:e,store:n}){let[o,i]=y(null),r=C(null);M(()=>{document.getElementById(r.current)?.focus()},[o]);let l=(c,$)=>()=>{r.current=$,i(c)},u=t.find(c=>c.id===o);return u?a`<button type="button" class="quiet all-rooms" id=${os} onClick=${l(null,ss(u))}>‹ ${s($w_34)}</button>
      <${ts} key=${u.id} team=${u} block=${e} store=${n} />`:a`<div class="rooms">${t.map(c=>a`<${ns} key=${c.id} team=${c} opens=${ss(c)}
    onOpen=${l(c.id,os)} />`)}</div>`}function Ht({activity:t,block:e,current:n,store:o}){return a`
    <${Na} activity=${t} block=${e} current=${n} store=${o} />
    ${t.prompt&&a`<p class="prompt" lang=${D(t.prompt)}>${d(t.prompt)}</p>`}
    ${t.rooms===0&&a`<p class="hint">${s($w_555)}</p>`}
    <${is} teams=${t.teams} block=${e} store=${o} />
  `}Ht.unfinished={"rooms-open":()=>s($w_374)};Ht.refusals={"nobody-here":()=>s($w_269)};Ht.done={CallBack:()=>s($w_150),CancelCallBack:()=>s($w_467),ShowReports:({block:t},e)=>rs(e.view.value.block===t),ShowLatest:({shown:t})=>t?s($w_504):s($w_631),HideReports:()=>s($w_517),DrawTeams:()=>s($w_453),RemoveContribution:()=>s($w_448)};function Na({activity:t,block:e,current:n,store:o}){let i=l=>()=>o.act({type:l,block:e.id}),r=jt(t.teams.reduce((l,u)=>l+u.board.length,0));return a`<div class="desk-bar">
    <${L} tone=${t.open?"good":"off"}>
      ${t.open?s($w_374):s($w_373)}${r&&` · ${r}`}<//>
    ${o.may("CallBack")&&a`<div class="desk-buttons">
      <${Aa} activity=${t} run=${i} store=${o} />
      ${t.reports_shown?a`<button type="button" onClick=${i("HideReports")}>${s($w_168)}</button>`:a`<button type="button" class=${t.callback==null?"":"primary"} onClick=${i("ShowReports")}>
            ${s($w_402)}</button>`}
      ${t.rooms>0&&a`<button type="button" aria-pressed=${t.latest_shown?"true":"false"}
        onClick=${()=>o.act({type:"ShowLatest",block:e.id,shown:!t.latest_shown})}>${s($w_506)}</button>`}
      ${t.rooms>0&&a`<${Ba} activity=${t} run=${i("DrawTeams")} />`}
    </div>`}
  </div>
  ${t.callback!=null&&a`<p class="calling"><${La} until=${t.callback} live=${o.live} /></p>`}
  ${t.reports_shown&&a`<p class="seen">${rs(n)}</p>`}`}function rs(t){return t?s($w_499):s($w_518)}function Aa({activity:t,run:e,store:n}){let o=Ra(n.view.value,j(n.live))&&!t.reports_shown;return t.callback!=null?a`<button type="button" onClick=${e("CancelCallBack")}>${s($w_76)}</button>`:a`<button type="button" class=${o?"primary":""} disabled=${!t.open} onClick=${e("CallBack")}>
    ${s($w_74)}</button>`}var Ra=({clock:t},e)=>!!t&&Ft(t,e)<=t.warn[0];function La({until:t,live:e}){let n=t-j(e);return n>0?s($w_65,{time:Wt(n)}):s($w_152)}function Ba({activity:t,run:e}){return t.drawn?a`<${Y} label=${s($w_133)} run=${e} yes=${s($w_649)}
    question=${s($w_131)} />`:a`<button type="button" onClick=${e}>${s($w_132)}</button>`}var as=[{en:"Not about this session’s subject",es:"No trata del tema de esta sesión"},{en:"Contains somebody’s personal data",es:"Contiene datos personales de alguien"},{en:"Insults or threatens somebody",es:"Insulta o amenaza a alguien"},{en:"The same comment was sent before",es:"El mismo comentario ya se envió antes"},{en:"Advertising",es:"Es publicidad"}];function Ne({comment:t,sent:e,news:n="",settling:o=!1,close:i,run:r}){let[l,u]=y(""),[c,$]=y(""),f=C(null);M(()=>f.current?.focus(),[]);let m="same_sender"in t,_=(w,v)=>r({reason:w,others:m?c:""},v),p=o?"true":void 0;return a`<form class="decline" onSubmit=${w=>{w.preventDefault(),_(l,!0)}} onKeyDown=${w=>w.key==="Escape"&&(w.preventDefault(),i())}>
    ${n&&a`<${L} tone="warn">${n}<//>`}
    <p class="hint">${s($w_462)}</p>
    <${Ia} comment=${t} chosen=${c} choose=${$} />
    <div class="row">${as.map(w=>a`<button type="button" key=${w.en} disabled=${e} aria-disabled=${p}
      onClick=${v=>_(w[t.lang]??w.en,Cn(v))}>${d(w)}</button>`)}</div>
    <label class="field"><span>${s($w_44)}</span>
      <input ref=${f} value=${l} maxlength="200" onInput=${w=>u(w.target.value)} /></label>
    <div class="row">
      <button type="submit" class="primary" disabled=${e||!l.trim()} aria-disabled=${p}>
        ${n?s($w_116):s($w_114)}</button>
      <button type="button" onClick=${i}>${s($w_267)}</button>
    </div>
  </form>`}function Ia({comment:t,chosen:e,choose:n}){let{same_sender:o,same_text:i}=t,r=[["",s($w_311)],o>0&&["sender",o===1?s($w_37):s($w_39,{n:o})],i>0&&["text",i===1?s($w_38):s($w_40,{n:i})],"same_sender"in t&&["since",s($w_36)]].filter(Boolean);return r.length===1?null:a`<fieldset class="choices"><legend class="sr-only">${s($w_635)}</legend>
    ${r.map(([l,u])=>a`<label class="choice" key=${l}>
      <input type="radio" name=${`others-${t.id}`} checked=${e===l} onChange=${()=>n(l)} />
      <span>${u}</span></label>`)}</fieldset>`}var Cn=t=>t.detail===0;var Pa=1e3;var Ua=150,En=O(null),On=new Map,ls=!1,Tn=0,us;function mt(t,e){!ls||!e||(On.set(t,e),us??=setTimeout(Fa,Math.max(Ua,Tn-Date.now())))}function cs(){setTimeout(()=>{ls=!0})}function Fa(){us=void 0,Tn=Date.now()+Pa,En.value={at:Tn,words:[...On.values()].map(Wa).join(" ")},On.clear()}var Wa=t=>t.replace(/[^.?!…]$/,"$&.");var ja=1500;function $s(t){let[e,n]=y([]),o=(i,r)=>n(l=>{let u=l.filter(c=>c.id!==i.id);return r?[...u,i]:u});return{rows:qa(t,e),hold:o}}function qa({waiting:t,decided:e},n){let o=n.filter(r=>!t.some(({id:l})=>l===r.id)),i=r=>o.includes(r)&&(e.find(({id:l})=>l===r.id)??r);return o.reduce(Ha,t).map(r=>({comment:r,decided:i(r)}))}function Ae(t){let[e,n]=y("");return M(()=>{if(!t)return n("");mt("colleague",t);let o=setTimeout(n,ja,t);return()=>clearTimeout(o)},[t]),!!t&&e!==t}function fs(t){return t?t.standing==="approved"?s($w_578):t.standing==="declined"?s($w_580,{reason:t.reason}):s($w_579):""}function Ha(t,e){let n=t.findIndex(i=>i.at>e.at),o=n<0?t.length:n;return[...t.slice(0,o),e,...t.slice(o)]}function ps({comment:t,decided:e,hold:n,block:o,store:i,themes:r}){return a`<li class="comment" data-standing=${e?e.standing:null}>
    <${ms} comment=${t} themes=${r} />
    <${_s} comment=${t} decided=${e} hold=${n} block=${o} store=${i}
      approve=${s($w_50)} decline=${s($w_121)} />
  </li>`}function ds({comment:t,block:e,store:n,themes:o}){let i=t.standing==="approved";return a`<li class="comment" data-standing=${t.standing}>
    <${ms} comment=${t} themes=${o} />
    <${L} tone=${i?"good":"bad"}>
      ${i?s($w_52):s($w_120,{reason:t.reason})}<//>
    ${i&&a`<${rt} store=${n} block=${e.id} of="comment" id=${t.id} />`}
    <${_s} comment=${t} block=${e} store=${n}
      approve=${i?null:s($w_51)} decline=${i?s($w_115):null} />
  </li>`}function ms({comment:t,themes:e}){let n=e.get(t.theme);return a`<p class="words" lang=${t.lang===pt()?null:t.lang}>${t.text}</p>
    <small>${T(t.at)} · <span class="tag">${t.lang.toUpperCase()}</span> ·
      ${" "}<span lang=${n&&D(n)}>${n?d(n):s($w_721)}</span></small>`}function _s({comment:t,decided:e,hold:n,block:o,store:i,approve:r,decline:l}){let[u,c]=y(!1),[$,f]=y(!1),m=$?"":fs(e),_=Ae(m),p=w=>{c(w),n?.(t,w)},h=async(w,v=!1)=>{if(_)return;let b=Ga(document.activeElement);f(!0);let N=await i.act({block:o.id,...w});f(!1),N.ok&&(p(!1),v&&b?.focus())},k=w=>h({type:"ApproveComment",comment:t.id},Cn(w));return u?a`<${Ne} comment=${e||t} sent=${$} news=${m} settling=${_} close=${()=>p(!1)}
      run=${(w,v)=>h(Va(t,w),v)} />`:a`<div class="row">
    ${r&&a`<button type="button" class=${t.standing==="declined"?"":"approve"} disabled=${$} onClick=${k}>${r}</button>`}
    ${l&&a`<button type="button" disabled=${$} onClick=${()=>p(!0)}>${l}</button>`}
  </div>`}function Va(t,{reason:e,others:n}){return n==="text"?{type:"DeclineComments",reason:e,like:t.id}:n==="since"?{type:"DeclineComments",reason:e,since:t.at}:{type:"DeclineComment",reason:e,comment:t.id,all_from_sender:n==="sender"}}function Ga(t){let e=t?.closest(".comment");return(e?.nextElementSibling??e?.previousElementSibling)?.querySelector("button")}var Ka=6e4;function ws({flood:t,block:e,store:n}){let o=j(n.live),[i,r]=y(!1),l=i&&!t?.waiting?s($w_558):"",u=Ae(l),c=C(t);(t||!i)&&(c.current=t);let $=t&&o<t.last+Ka;return!i&&!($||t?.waiting)?null:a`<${za} flood=${c.current} ...${{on:$,asking:i,setAsking:r,gone:l,settling:u,block:e,store:n}} />`}function za({flood:t,on:e,asking:n,setAsking:o,gone:i,settling:r,block:l,store:u}){let c=T(t.began),$=async({reason:f})=>{if(r)return;let m={since:t.began,newcomers:!0};(await u.act({type:"DeclineComments",block:l.id,reason:f,...m})).ok&&o(!1)};return a`<div class="flood" role="group" aria-label=${s($w_227)}>
    <${L} tone=${e?"bad":"warn"} live=${!0}>
      ${e?s($w_797,{n:t.minute}):s($w_228,{from:c,to:T(t.last)})}<//>
    <p class="hint">${s($w_122)}</p>
    ${n?a`<${Ne} comment=${{}} news=${i} settling=${r} close=${()=>o(!1)} run=${$} />`:t.waiting>0&&a`<button type="button" onClick=${()=>o(!0)}>
          ${s($w_117,{n:t.waiting,from:c})}</button>`}
  </div>`}function hs({acts:t,block:e,store:n}){let o=i=>n.act({type:"TakeBackDecline",block:e.id,declined:i.id});return a`<ul class="plain together">${t.map(i=>a`<li key=${i.id} class="row">
    <span>${s($w_759,{at:T(i.at),n:i.count,reason:i.reason})}</span>
    <button type="button" onClick=${()=>o(i)}>${s($w_433)}</button></li>`)}</ul>`}function _t({activity:t,block:e,store:n}){let o=new Map((n.plan.value?.themes??[]).map($=>[$.id,$.title])),i={block:e,store:n,themes:o},{rows:r,hold:l}=$s(t),u=new Set(r.filter($=>$.decided).map($=>$.comment.id)),c=t.decided.filter($=>!u.has($.id));return a`
    <${Ya} activity=${t} block=${e} store=${n} />
    ${t.prompt&&a`<p class="prompt" lang=${D(t.prompt)}>${d(t.prompt)}</p>`}
    <${ws} flood=${t.flood} block=${e} store=${n} />
    <${hs} acts=${t.together} block=${e} store=${n} />
    <h3>${s($w_623,{n:t.waiting_count})}</h3>
    <${Ja} shown=${t.waiting.length} all=${t.waiting_count} />
    <ul class="plain comments">${r.map($=>a`<${ps} key=${$.comment.id} ...${$} hold=${l} ...${i} />`)}</ul>
    ${c.length>0&&a`<h3 id="decided">${s($w_113,{n:c.length})}</h3>
      <${at} rows=${c} by="decided" className="plain comments">
        ${$=>a`<${ds} key=${$.id} comment=${$} ...${i} />`}<//>`}
  `}_t.closing=({open:t,received:e,waiting_count:n})=>t&&s($w_95,{received:e,waiting:n});_t.unfinished={"comments-unread":t=>s($w_99,{n:t}),"window-open":()=>s($w_93)};_t.waiting=({waiting_count:t})=>t;_t.waits=t=>t?s($w_100,{n:t}):s($w_259);_t.refusals={"open-already":()=>s($w_583)};_t.done={OpenWindow:()=>s($w_93),CloseWindow:()=>s($w_91),ApproveComment:()=>s($w_52),DeclineComment:()=>s($w_118),DeclineComments:()=>s($w_119),TakeBackDecline:()=>s($w_560)};function Ja({shown:t,all:e}){return e===0?a`<p class="hint">${s($w_257)}</p>`:e>t&&a`<p class="hint">${s($w_485,{shown:t})}</p>`}function Ya({activity:t,block:e,store:n}){let o=i=>()=>n.act({type:i,block:e.id});return a`<div class="desk-bar">
    <${L} tone=${t.open?"good":"off"}>
      ${t.open?s($w_93):s($w_91)}
      ${t.received>0&&` · ${s($w_740,{received:t.received,shown:t.count})}`}<//>
    ${n.may("OpenWindow")&&a`<div class="desk-buttons">${t.open?a`<button type="button" onClick=${o("CloseWindow")}>${s($w_85)}</button>`:a`<button type="button" class=${t.opened?"":"primary"} onClick=${o("OpenWindow")}>
          ${t.opened?s($w_316):s($w_315)}</button>`}</div>`}
  </div>
  ${t.review==="after"&&a`<p class="seen">
    ${s($w_96)}</p>`}`}var Qa="section, article, aside, nav, main, header, footer, dialog, body";function vs(t){let e={path:[]},n=({target:i})=>e.path=Mn(i),o=new MutationObserver(()=>requestAnimationFrame(()=>Za(e.path)));return t.addEventListener("focusin",n),o.observe(t,{subtree:!0,childList:!0,attributeFilter:["disabled"]}),()=>{t.removeEventListener("focusin",n),o.disconnect()}}function gs(t){ys(Mn(t.parentElement))}function bs(t,e){let n=document.activeElement;(n===document.body||e.contains(n))&&t.focus()}function Za(t){let[e]=t,n=document.activeElement===document.body||document.activeElement===e;e&&n&&(!e.isConnected||e.disabled)&&ys(t)}function ys(t){let e=t.find(n=>n.isConnected&&n.matches(Qa));e.hasAttribute("tabindex")||(e.tabIndex=-1),e.focus({preventScroll:!0})}function Mn(t){return t?[t,...Mn(t.parentElement)]:[]}function ks({activity:t,block:e,themes:n,store:o}){let i=C(t.themes.every(r=>r.items.length===0));return a`<details class="change" open=${i.current}><summary>${s($w_77)}</summary>
    <${Xa} activity=${t} block=${e} themes=${n} store=${o} />
    <${el} activity=${t} block=${e} store=${o} />
  </details>`}function Xa({activity:t,block:e,themes:n,store:o}){let[i,r]=y(t.themes[0]?.id),[l,u]=y(""),[c,$]=y("");return a`<form onSubmit=${async m=>{m.preventDefault();let _=m.currentTarget,p=[];for(let h of tl(l)){let{ok:k}=await o.act({type:"AddOption",block:e.id,theme:i,title:h,source:c});k||p.push(h)}u(p.join(`
`)),p.length||$(""),bs(_.elements.items,_)}}>
    <${G} label=${s($w_551)} value=${i} set=${r}
      options=${t.themes.map(m=>[m.id,d(n.get(m.id))])} />
    <label class="field"><span>${s($w_248)}</span>
      <textarea name="items" rows="3" value=${l} onInput=${m=>u(m.target.value)} required></textarea></label>
    <${it} label=${s($w_634)} value=${c} set=${$} max="200" />
    <button type="submit" class="primary" disabled=${!l.trim()}>${s($w_26)}</button>
  </form>`}var tl=t=>t.split(`
`).map(e=>e.trim()).filter(Boolean);function el({activity:t,block:e,store:n}){let[o,i]=y(""),r=nl(t);if(t.themes.every(c=>c.items.length===0))return null;if(!r.length)return a`<p class="hint">${s($w_147)}</p>`;let l=r.find(c=>c.id===o)??r[0],u=()=>n.act({type:"RemoveOption",block:e.id,option:l.id});return a`<div class="row">
    <${G} label=${s($w_185)} value=${l.id} set=${i}
      options=${r.map(c=>[c.id,d(c.title)])} />
    <${Y} label=${s($w_437)} run=${u} yes=${s($w_659)}
      question=${s($w_447,{title:d(l.title)})} />
  </div>`}function nl({themes:t,result:e}){let n=e.themes.flatMap(i=>i.rows),o=new Set(n.filter(i=>i.dots).map(i=>i.item));return t.flatMap(i=>i.items).filter(i=>!o.has(i.id))}function Ss({activity:t,block:e,themes:n,store:o}){let{step:i,last:r,next:l}=t,u=c=>()=>o.act({type:c,block:e.id,step:i});return a`<div class="reveal-desk" role="group" aria-label=${s($w_371)}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${u("UncoverNext")}>${s($w_252)}</button>
      <button type="button" onClick=${u("CoverLast")}>${s($w_429)}</button>
      <button type="button" class="quiet" onClick=${()=>o.act({type:"HideTally",block:e.id})}>${s($w_170)}</button>
    </div>
    <dl>
      ${r&&a`<div><dt>${s($w_543)}</dt><dd>${xs(r,t,n)}</dd></div>`}
      ${l&&a`<div><dt>${s($w_510)}</dt><dd>${xs(l,t,n)}</dd></div>`}
    </dl>
    <p class="hint">${s($w_331)}</p>
  </div>`}function xs({theme:t,items:e},n,o){let i=d(o.get(t));if(!e.length)return s($w_817,{theme:i});let r=ol(n,t).filter(f=>e.includes(f.item)),l=new Map(n.themes.flatMap(f=>f.items).map(f=>[f.id,d(f.title)])),u=r.map(f=>l.get(f.item)).join(" · "),{rank:c,dots:$}=r[0]??{};return r.length>1?s($w_818,{theme:i,rank:c,names:u,dots:$}):s($w_819,{theme:i,rank:c,names:u,dots:$})}var ol=({result:t},e)=>t.themes.find(n=>n.id===e)?.rows??[];var Re=10,Ts=4.2,sl=Ts-.5,Cs=20,Os=3;function Es({count:t,of:e=t,most:n=e,countable:o=Cs*Os,perRow:i=Cs}){if(n>o)return a`<${il} share=${t/n} />`;let r=Math.min(Math.max(Math.ceil(n/i),1),Os),l=Math.max(Math.ceil(n/r),1),u=Math.min(r,e);return a`<svg class="dots dots-rows-${r}" style=${{"--columns":l,"--rows":u}}
    viewBox=${`0 0 ${l*Re} ${u*Re}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
    ${Array.from({length:e},(c,$)=>a`<circle
      class=${$<t?"dot":"dot empty"} key=${$} r=${$<t?Ts:sl}
      cx=${(Math.floor($/r)+.5)*Re} cy=${($%r+.5)*Re}
    />`)}
  </svg>`}function il({share:t}){return a`<svg class="dots dots-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="dot" height="1" width=${t*100} />
  </svg>`}var rl=12;function Ms({theme:t,title:e,quota:n,rows:o,could:i}){let r=new Map(t.items.map(c=>[c.id,c])),l=[s($w_355),s($w_184),s($w_128),s($w_610)],u=Math.max(1,...o.map(c=>c.dots));return a`<div class="tally" style=${{"--room":P(i).length}}><table>
    <caption><span lang=${D(e)}>${d(e)}</span>
      ${" "}${n!=null&&a`<small>${s($w_692,{n})}</small>`}</caption>
    <thead><tr>${l.map(c=>a`<th key=${c} scope="col">${c}</th>`)}</tr></thead>
    <tbody>${o.map(c=>a`<${al} key=${c.item} row=${c} item=${r.get(c.item)} most=${u} />`)}</tbody>
  </table></div>`}function al({row:t,item:e,most:n}){return a`<tr data-none=${t.dots?null:"true"}>
    <td class="rank" data-label=${s($w_355)}>${t.dots?t.rank:"–"}${t.tied&&t.dots?a` <small class="tag">${s($w_751)}</small>`:null}</td>
    <th scope="row"><span lang=${D(e.title)}>${d(e.title)}</span>
      ${e.source&&a`<small lang=${D(e.source)}>${d(e.source)}</small>`}
    </th>
    <td data-label=${s($w_128)}><${ll} dots=${t.dots} most=${n} /></td>
    <td class="voters" data-label=${s($w_610)}>${P(t.voters)}</td>
  </tr>`}function ll({dots:t,most:e}){return a`<span class="dot-row"><strong>${P(t)}</strong>
    ${t>0&&a`<${Es} count=${t} ...${{most:e}} countable=${rl} />`}</span>`}function wt({activity:t,block:e,current:n,store:o}){let i=new Map((o.plan.value?.themes??[]).map(r=>[r.id,r.title]));return a`
    <${$l} activity=${t} block=${e} current=${n} store=${o} />
    ${t.step>0&&o.may("UncoverNext")&&a`<${Ss} ...${{activity:t,block:e,themes:i,store:o}} />`}
    ${!t.opened&&a`<${cl} activity=${t} />`}
    ${t.prompt&&a`<p class="prompt" lang=${D(t.prompt)}>${d(t.prompt)}</p>`}
    <${_l} turnout=${t.turnout} dots=${t.result.dots} />
    ${t.unconfirmed>0&&a`<p class="uncounted"><${L} tone="warn">${s($w_275,{n:t.unconfirmed})}<//>
      ${o.may("ConfirmPeople")&&a`<button type="button" onClick=${()=>o.drawers.show("people")}>${s($w_637)}</button>`}</p>`}
    ${t.late>0&&a`<p class="hint">${s($w_277,{n:t.late})}</p>`}
    ${t.aside>0&&a`<p class="hint">${s($w_390,{n:t.aside})}</p>`}
    <p class="hint">${wl(t)}</p>
    <div class="tallies">${t.themes.map(r=>a`<${Ms} key=${r.id} theme=${r}
      title=${i.get(r.id)} quota=${t.quotas[r.id]} rows=${dl(t,r.id)}
      could=${t.turnout.people*t.cap} />`)}</div>
    ${o.may("AddOption")&&a`<${ks} activity=${t} block=${e} themes=${i} store=${o} />`}
  `}var ul=20;function cl({activity:{themes:t,alike:e}}){let n=t.flatMap(r=>r.items),o=new Map(n.map(r=>[r.id,d(r.title)])),i=e.map(r=>r.map(l=>o.get(l))).filter(r=>r.every(Boolean));return a`
    ${n.length>ul&&a`<p><${L} tone="warn">${s($w_799,{n:P(n.length)})}<//></p>`}
    ${i.map(([r,l])=>a`<p key=${`${r}-${l}`}><${L} tone="warn">${s($w_821,{one:r,other:l})}<//></p>`)}`}wt.closing=({open:t,turnout:{ballots:e,people:n}})=>t&&s($w_621,{n:P(e),all:P(n)});wt.unfinished={"voting-open":()=>s($w_618),"ballots-unconfirmed":t=>s($w_69,{n:t}),"tally-hidden":t=>s($w_490,{n:t})};wt.startsEmpty=!0;wt.refusals={"not-closed":()=>s($w_90),"open-already":()=>s($w_583),"time-is-up":()=>s($w_596),"listed-already":()=>s($w_589),"has-dots":()=>s($w_553),"too-many":()=>s($w_552)};wt.steps=({revealing:t,step:e},n)=>t&&{next:{type:"UncoverNext",block:n,step:e},back:{type:"CoverLast",block:n,step:e}};wt.done={OpenVoting:()=>s($w_618),CloseVoting:()=>s($w_616),RevealTally:({block:t},e)=>Ds(e.view.value.block===t),HideTally:()=>s($w_305),UncoverNext:()=>s($w_544),CoverLast:()=>s($w_542),AddOption:({title:t})=>s($w_297,{title:t}),RemoveOption:()=>s($w_449)};function $l({activity:t,block:e,current:n,store:o}){let i=r=>()=>o.act({type:r,block:e.id});return a`<div class="desk-bar">
    <${L} tone=${t.open?"good":"off"}>${ml(t)}<//>
    ${o.may("OpenVoting")&&a`<div class="desk-buttons">
      ${t.open?a`<button type="button" class="primary" onClick=${i("CloseVoting")}>${s($w_89)}</button>`:a`<${fl} activity=${t} current=${n} run=${i("OpenVoting")} />`}
      ${t.revealed?a`<button type="button" onClick=${i("HideTally")}>${s($w_170)}</button>`:a`<button type="button" class=${t.next&&!t.step?"primary":""} onClick=${i("RevealTally")}>
            ${t.step?s($w_396):s($w_372)}</button>`}
      ${t.next&&!t.step&&a`<button type="button"
        onClick=${()=>o.act({type:"UncoverNext",block:e.id,step:0})}>${s($w_371)}</button>`}
    </div>`}
  </div>
  ${!n&&!t.open&&a`<p class="hint">${s($w_611)}</p>`}
  <p class=${t.revealed||t.revealing?"seen":"unseen"}>${pl(t,n)}</p>`}function fl({activity:{opened:t,revealed:e},current:n,run:o}){return!t||!e?a`<button type="button" class=${t?"":"primary"} disabled=${!n} onClick=${o}>
      ${t?s($w_322):s($w_321)}</button>`:a`<${Y} label=${s($w_322)} disabled=${!n} run=${o} yes=${s($w_654)}
    question=${s($w_500)} />`}function pl({revealed:t,revealing:e,open:n},o){return e?s($w_501):t?n?s($w_502):Ds(o):s($w_305)}function Ds(t){return t?s($w_503):s($w_549)}var dl=(t,e)=>t.result.themes.find(n=>n.id===e).rows;function ml({open:t,opened:e,ends_with_clock:n}){return t?n?s($w_619):s($w_618):e?s($w_616):s($w_612)}function _l({turnout:t,dots:e}){let{ballots:n,people:o}=t;return a`<div class="turnout">
    <p><strong>${P(n)}</strong> ${o===1?s($w_729):s($w_730,{n:o})}${e>0&&` · ${s($w_703,{n:e})}`}</p>
    <progress max=${Math.max(o,n,1)} value=${n} aria-label=${s($w_606)}></progress>
  </div>`}function wl({budget:t,cap:e}){return s($w_134,{budget:t,cap:e})}function Dn({activity:t,block:e,store:n}){return!t.quotes.length||!n.may("Spotlight")?null:a`<${Q} head=${s($w_354,{n:t.quotes.length})}>
    ${()=>a`<ol class="spotlit">${t.quotes.map((o,i)=>a`<li key=${i}>
      <${J} class="words" text=${o} /> <${rt} store=${n} block=${e.id} of="quote" id=${String(i+1)} />
    </li>`)}</ol>`}
  <//>`}var hl=({themes:t})=>t[0]?.items??[];function Ns(t,e){let n=new Map(hl(e).map(o=>[o.id,o]));return t.map(o=>({...o,title:n.get(o.item)?.title})).filter(o=>o.title)}function As(t){let e=t.reduce((n,o)=>n+o.dots,0);return e?t.reduce((n,o)=>n+o.dots*Number(o.item),0)/e:null}function Rs({rows:t,scale:e}){let n=Math.max(1,...t.map(i=>i.dots)),o=e?As(t):null;return a`<div class="replies ${e?"replies-scale":""}">
    <ul role="list">${t.map(i=>a`<li key=${i.item} class="reply" style=${{"--share":i.dots/n}}>
      <${J} class="reply-title" text=${i.title} />
      <span class="reply-bar" aria-hidden="true"></span>
      <strong class="reply-count">${P(i.dots)}</strong>
    </li>`)}</ul>
    ${o!==null&&a`<p class="reply-mean">${s($w_296,{figure:P(Math.round(o*10)/10)})}</p>`}
  </div>`}function Nt({activity:t,block:e,current:n,store:o}){let{turnout:i,result:r,open:l,revealed:u,scale:c,unconfirmed:$}=t;return a`<div class="desk-bar">
      <${L} tone=${l?"good":"off"}>${l?s($w_513):s($w_512)}<//>
      ${o.may("OpenVoting")&&a`<${vl} ...${{activity:t,block:e,current:n,store:o}} />`}
    </div>
    <p class=${u?"seen":"unseen"}>${u?s($w_505):s($w_306)}</p>
    <p class="asked-turnout">${gl(i)}</p>
    ${$>0&&a`<p class="uncounted"><${L} tone="warn">${s($w_274,{n:$})}<//></p>`}
    <${Rs} scale=${c} rows=${Ns(r.themes[0].rows,t)} />`}Nt.closing=({open:t,prompt:e,turnout:{ballots:n,people:o}})=>t&&s($w_822,{question:d(e),n:P(n),all:P(o)});Nt.unfinished={"voting-open":()=>s($w_23),"ballots-unconfirmed":t=>s($w_49,{n:t}),"tally-hidden":t=>s($w_491,{n:t})};Nt.refusals={"too-few":()=>s($w_646),"has-ballots":()=>s($w_414),"no-such-question":()=>s($w_591)};Nt.done={AskQuestion:()=>s($w_58),WithdrawQuestion:()=>s($w_514)};function vl({activity:t,block:e,current:n,store:o}){let{open:i,revealed:r,turnout:l,unconfirmed:u,aside:c}=t,$=m=>()=>o.act({type:m,block:e.id}),f=l.ballots+u+c===0;return a`<div class="desk-buttons">
    ${i?a`<button type="button" class="primary" onClick=${$("CloseVoting")}>${s($w_88)}</button>`:a`<button type="button" disabled=${!n} onClick=${$("OpenVoting")}>${s($w_318)}</button>`}
    ${r?a`<button type="button" onClick=${$("HideTally")}>${s($w_169)}</button>`:a`<button type="button" class=${i?"":"primary"} onClick=${$("RevealTally")}>${s($w_403)}</button>`}
    <${rt} store=${o} block=${e.id} />
    ${f&&a`<${Y} label=${s($w_442)} question=${s($w_443)}
      yes=${s($w_658)} run=${()=>o.act({type:"WithdrawQuestion",question:e.id})} />`}
  </div>`}function gl({ballots:t,people:e}){return e===1?s($w_804,{n:P(t)}):s($w_806,{n:P(t),all:P(e)})}var ue={breakout:Ht,feedback:_t,mapping:wt,pause:Dn,question:Nt};var Ls={mouse:3e3,other:1500},Bs=20,bl=8,yl=1e4,kl=40,nt,Is,Nn=new Map;function Ps(){document.addEventListener("click",xl,!0),document.addEventListener("pointerdown",({pointerType:t})=>Is=t,!0),document.addEventListener("pointermove",Sl,!0),new MutationObserver(Ol).observe(document.body,{subtree:!0,childList:!0,characterData:!0})}function xl(t){let e=t.target.closest("button");if(e?.dataset.rests)t.preventDefault(),t.stopPropagation();else if(e){let n=t.detail>0&&Is==="mouse";nt={...Cl(t,e),at:t.timeStamp,mouse:n,left:!1},nt.known=Us(nt)}}function Sl({clientX:t,clientY:e}){!nt||Math.hypot(t-nt.x,e-nt.y)<bl||(nt.left=!0,An())}function Cl({detail:t,clientX:e,clientY:n},o){if(t)return{x:e,y:n};let{left:i,top:r,width:l,height:u}=o.getBoundingClientRect();return{x:i+l/2,y:r+u/2}}function Us({x:t,y:e}){let n=new Map;return document.querySelectorAll("button").forEach(o=>{let{left:i,right:r,top:l,bottom:u}=o.getBoundingClientRect(),c=Math.max(i-t,t-r,l-e,e-u);c<kl&&r>i&&n.set(o,o.textContent+(c>0?"":"!"))}),n}function Ol(){!nt||performance.now()-nt.at>yl||Us(nt).forEach((t,e)=>{let n=nt.known.get(e);nt.known.set(e,t),t!==n&&`${t}!`!==n&&Tl(e)})}function Tl(t){t.ariaDisabled||(t.ariaDisabled=t.dataset.rests="true",Nn.set(t,{since:performance.now(),press:nt}),setTimeout(An,900+Bs),setTimeout(An,Fs(nt)+Bs))}var Fs=({mouse:t})=>t?Ls.mouse:Ls.other;function An(){let t=performance.now();Nn.forEach((e,n)=>{t-e.since<(e.press.left?900:Fs(e.press))||(Nn.delete(n),delete n.dataset.rests,n.ariaDisabled=null)})}var Rn={};Zr(Rn,{listener:()=>Nl,takes:()=>Dl});function Le(t,e){return Array.isArray(t)?Ml(t,e):El(t,e)}function El(t,{cut:e=[],set:n={},in:o={}}){let i=new Map(Object.entries(o)),r=Object.entries({...t,...n}).filter(([l])=>!e.includes(l));return Object.fromEntries(r.map(([l,u])=>[l,i.has(l)?Le(u,i.get(l)):u]))}function Ml(t,{cut:e=[],set:n={},in:o={},put:i=[]}){let r=new Map(t.map(u=>[u.id,u]));e.forEach(u=>r.delete(u)),Object.entries(n).forEach(([u,c])=>r.set(u,c)),Object.entries(o).forEach(([u,c])=>r.set(u,Le(r.get(u),c)));let l=[...r.values()];return i.forEach(([u,c])=>{let $=l.findIndex(({id:f})=>f===u);if(u!==null&&$<0)throw new RangeError("a change to another list");l.splice($+1,0,c)}),l}var Ws=globalThis.DecompressionStream?["changes","deflate"]:["changes"],Dl=()=>Ws;function Nl(t,e,n){let o=new Map(t),i;function r(l,u){let c=u&&Al(l,u,o.get(l.topic));if(!c){n(l.topic);return}o.set(l.topic,c),e(c)}return l=>{if(!l.packed&&!i){r(l,l);return}let u=Promise.all([Rl(l),i]).then(([c])=>{i===u&&(i=void 0),r(l,c)});i=u}}function Al({topic:t,epoch:e,rev:n,now:o,at:i,since:r},{body:l,change:u},c){if(!r)return{topic:t,epoch:e,rev:n,now:o,at:i,body:l};if(!(c?.epoch!==e||c.rev!==r))try{return{topic:t,epoch:e,rev:n,now:o,at:i,body:Le(c.body,u)}}catch{return}}async function Rl(t){if(!t.packed)return t;try{let e=Uint8Array.from(atob(t.packed),i=>i.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate")),o=await new Response(n).json();return{body:o,change:o}}catch{Ws=["changes"];return}}function Be(){let t=4e3,e=n=>{t=Math.min(Math.max(4e3,3*n),2e4)};return e(performance.getEntriesByType?.("navigation")[0]?.responseStart??0),{get ms(){return t},took:e,gaveUp(){t=Math.min(2*t,2e4)}}}function js(t,e){let n=Be(),o=(r,l)=>Ll(n,r,l),i=encodeURIComponent(t);return{views:r=>o(`/view?as=${i}&takes=${e()}&have=${encodeURIComponent(JSON.stringify(r))}`,{}),command:r=>o(`/command?as=${i}`,{method:"POST",headers:{"Content-Type":"application/json","X-Requested-With":"facilitator"},body:JSON.stringify(r)})}}async function Ll(t,e,n){let o=Date.now(),i=new AbortController,r=setTimeout(()=>{t.gaveUp(),i.abort()},t.ms);try{let u=await(await fetch(e,{...n,cache:"no-store",signal:i.signal})).json();return t.took(Date.now()-o),u}catch{return}finally{clearTimeout(r)}}function qs(t,e){let n=!1,o=!1,i;async function r(){!n||o||(clearTimeout(i),o=!0,await t(),o=!1,n&&(i=setTimeout(r,e)))}return{start(){n||(n=!0,r())},stop(){n=!1,clearTimeout(i)},soon:r,get on(){return n}}}function Hs(t){let e=t-Date.now();return{now:()=>Date.now()+e,heard(n){let o=n-Date.now();(o>e||e-o>2e3)&&(e=o)}}}function At(t,e){try{return JSON.parse(localStorage.getItem(t))??e}catch{return e}}function ct(t,e){try{return e===void 0?localStorage.removeItem(t):localStorage.setItem(t,JSON.stringify(e)),!0}catch{return!1}}function Vs(t){try{return Array.from(localStorage,(e,n)=>localStorage.key(n)).filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}catch{return[]}}function Gs(t,e){addEventListener("storage",({key:n,newValue:o})=>{n?.startsWith(t)&&e(n.slice(t.length),JSON.parse(o)??void 0)})}var Bl=["mine:","team:"];function zs(t){let e=O(new Map),n=new Map,o=($,f)=>n.get($)??n.set($,B(f)).get($),i=O(!1),r,l=[""],u,c={put:$=>{r!==$.epoch&&(r=$.epoch,i.value||=At("older")===r||[l,At("newest",[""])].some(m=>Il(r,m)),i.value&&ct("older",r));let f=$.at||u;u=void 0,f&&c.told(f),e.value=Pl(e.value,$)},told($){u===void 0?ct("newest",l=[r,$]):u=Math.max(u,$)},connecting(){u=u||0},rolledBack:i,dismissRollback(){i.value=!1,ct("older"),c.told(Js(r))},known:()=>e.value,doubt($){let f=e.value.get($);f&&(e.value=new Map(e.value).set($,{...f,rev:0}))},have:()=>Object.fromEntries([...e.value].map(([$,f])=>[$,[f.epoch,f.rev]])),one:$=>o(`one ${$}`,()=>Ul(e.value,$)),many:$=>o(`many ${$}`,()=>Fl(e.value,$))};return t.forEach(c.put),c}function Il(t,[e,n]){return e!==t&&Ks(e)===Ks(t)&&Js(t)<n}function Ks(t){return t.split("-")[1]}function Js(t){return Number(t.split("-")[0])}function Pl(t,{topic:e,epoch:n,rev:o,body:i}){let r=t.get(e);if(r?.epoch===n&&r.rev>=o)return t;let l=Bl.find(c=>e.startsWith(c)),u=[...t].filter(([c])=>c!==e&&!(l&&c.startsWith(l)));return new Map([...u,[e,{epoch:n,rev:o,body:i}]])}function Ul(t,e){let n=e.endsWith(":")?o=>o.startsWith(e):o=>o===e;return[...t].filter(([o])=>n(o)).at(-1)?.[1].body}function Fl(t,e){let n=[...t].filter(([o])=>o.startsWith(e));return new Map(n.map(([o,i])=>[o.slice(e.length),i.body]))}var Ys="abcdefghijklmnopqrstuvwxyz0123456789";function Qs(){let t=crypto.getRandomValues(new Uint8Array(20));return Array.from(t,e=>Ys[e%Ys.length]).join("")}var Zs=1e3,Wl=8e3,jl=3e4,ql=4e3,Hl=["busy","damaged","disk-full","fault","in-doubt","io-error","one-waiting","other-origin","read-only","too-fast","unstorable"],Vl=["fault","unstorable"],Gl=3,Kl=30;function Xs({deliver:t,ready:e,owner:n=null,mark:o=()=>({})}){let i=n&&`outbox:${n}:`,r=O(i?Yl(i):[]),l=O(null),u=O([]),c=O(null),$=!1,f,m=0,_=0;function p(g,{debounce:x=0,whole:S=!1,draft:A}={}){let U=S?r.value.filter(st=>zl(g,st.do)):[],Z=U.filter(st=>!st.sent),K=Bn({id:Qs(),do:U.length?{...g,based_on:U.at(-1).do.based_on}:g,draft:A,after:U.filter(st=>st.sent).at(-1)?.id,at:Math.max(Date.now(),(r.value.at(-1)?.at??0)+1),sent:!1},Date.now()+x);K.tell=Z.flatMap(st=>st.tell);let tt=new Promise(st=>K.tell.push(st));return N(K),Z.forEach(st=>E(st)),r.value=[...r.value.filter(st=>!Z.includes(st)),K],i||setTimeout(()=>w(K,{ok:!1,code:"offline"}),Wl),h(),tt}async function h(){if(clearTimeout(f),$||!e()||!r.value.length)return;let[g,x]=k(Date.now());if(x>0){f=setTimeout(h,x);return}$=!0,g.sent=!0,N(g);let S=await t({id:g.id,do:g.do});$=!1,S&&!(i&&Jl(g,S))?(m=_=0,w(g,S)):(c.value=S?.code??null,m=S?Math.min(2*(m||Zs/2),jl):Zs,_=Date.now()+m),h()}function k(g){let x=U=>Math.max(U.due,_)-g,S=r.value.find(U=>!U.theirs||x(U)<=0)??r.value[0],A=r.value.find(U=>U.id===S.after);return[S,Math.max(x(S),A?x(A):0)]}function w(g,x){r.value.includes(g)&&(It(()=>{let S=r.value.filter(A=>A!==g);l.value={...Ln(g),answer:x},c.value=null,x.ok&&(u.value=[...u.value,{...Ln(g),...x,seen:o()}].slice(-Kl),S.filter(A=>A.after===g.id).forEach(A=>b(A,x.at))),r.value=S}),E(g,x),g.tell.forEach(S=>S(x)))}function v(g,x){let S=r.value.find(A=>A.id===g);S&&w(S,x)}function b(g,x){g.do.based_on!==void 0&&(g.do={...g.do,based_on:x},N(g))}function N(g){let{id:x,do:S,draft:A,at:U,after:Z,sent:K}=g;g.kept=i?ct(i+x,{id:x,do:S,draft:A,at:U,after:Z,sent:K}):!0}function E(g,x){i&&(x&&ct(i+g.id,{answer:x}),ct(i+g.id,void 0))}function ht(g,x){let S=r.value.find(A=>A.id===g);S&&x?.answer?w(S,x.answer):S&&!x?r.value=r.value.filter(A=>A!==S):S?r.value=r.value.map(A=>A===S?Object.assign(A,x):A):x?.do&&(r.value=ti([...r.value,{...Bn(x,Date.now()+ql),theirs:!0}])),h()}return i&&Gs(i,ht),{send:p,pump(){_=0,h()},resolve:v,answered:l,done:u,trouble:c,unsent:B(()=>r.value.map(Ln)),safe:B(()=>r.value.every(g=>g.kept)),waiting:B(()=>r.value.length)}}function zl(t,e){return e.type===t.type&&e.block===t.block&&e.team===t.team}function Jl(t,{code:e}){return Vl.includes(e)&&(t.tries+=1),Hl.includes(e)&&t.tries<Gl}function Yl(t){let e=Vs(t).map(n=>At(t+n)).filter(n=>n?.do);return ti(e.map(n=>Bn(n)))}function Bn(t,e=0){return{...t,due:e,tries:0,kept:!0,tell:[]}}function ti(t){return t.sort((e,n)=>e.at-n.at)}function Ln({id:t,do:e,draft:n}){return{id:t,do:e,draft:n}}var Ql="/socket.io/?EIO=4&transport=websocket";var Zl=/^4(\d)(\d*)(.*)$/s;function ei({auth:t,opened:e,heard:n,refused:o,closed:i,patience:r}){let l=location.protocol==="https:"?"wss":"ws",u=new WebSocket(`${l}://${location.host}${Ql}`),c=new Map,$=Date.now(),f=r.ms,m=setTimeout(N,f),_=!1,p=!1,h=0;u.onclose=E,u.onmessage=({data:g})=>{clearTimeout(m),m=setTimeout(N,f),g[0]==="0"?k(JSON.parse(g.slice(1))):g[0]==="2"?u.send("3"):g[0]==="4"?w(...Zl.exec(g).slice(1)):g[0]==="1"&&E()},window.addEventListener("offline",E);function k({pingInterval:g,pingTimeout:x}){f=g+x,u.send("40"+JSON.stringify(t()))}function w(g,x,S){let A=S&&JSON.parse(S);g==="0"?v():g==="2"?n(...A):g==="3"?c.get(Number(x))?.(A[0]):g==="4"&&o(A.data),(g==="4"||g==="1")&&E()}function v(){_=!0,r.took(Date.now()-$),e()}function b(g,x){if(p)return Promise.resolve();let S=h++;return new Promise(A=>{let U=setTimeout(Z,r.ms+1e3);function Z(K){clearTimeout(U),c.delete(S),A(K)}c.set(S,Z),u.send("42"+S+JSON.stringify([g,x]))})}function N(){_||r.gaveUp(),E()}function E(){p||(ht(),i(_))}function ht(){p=!0,clearTimeout(m),window.removeEventListener("offline",E),u.onclose=u.onmessage=null,u.close(),c.forEach(g=>g())}return{isOpen:()=>_&&!p,ask:b,hangUp:ht}}var ni=[400,1e3,2e3],Xl=15e3,tu=3e3,eu=4e3,nu=4,ou=3e4,su=["mine:","team:"];function oi(t,e,{keep:n=!1,door:o=""}={}){let i=Hs(t.now),r=zs(t.views),l=O("connecting"),u=js(t.surface,e.takes),c=()=>{o&&location.replace(o)},$=v=>{v.now&&i.heard(v.now),r.put(v)},f=qs(async()=>{let v=Date.now(),b=e.listener(r.known(),$,r.doubt),N=await u.views(r.have());if(N?.code==="not-joined"&&c(),N?.views?.forEach(b),!f.on)return;if(!N?.views){r.connecting(),l.value="offline";return}let E=l.value!=="polling";l.value="polling",i.heard(N.now),E&&(w.pump(),h.tryNow(nu*(Date.now()-v)))},tu);async function m(v){let b=h.isOpen()?await h.ask("command",v):f.on?await u.command(v):void 0;return b?.now&&i.heard(b.now),b?.at&&r.told(b.at),b?.code==="not-joined"&&c(),b&&f.on&&f.soon(),b}let _=()=>h.isOpen()||f.on,p,h=iu({auth:()=>(r.connecting(),p=e.listener(r.known(),$,v=>{r.doubt(v),h.tryNow()}),{as:t.surface,have:r.have(),takes:e.takes()}),heard:(v,b)=>{v==="view"&&p(b)},refused:v=>{v?.code==="not-joined"&&c()},up(){f.stop(),l.value="live",w.pump()},down(){l.value="connecting"},blocked(){f.start(),w.pump()}}),w=Xs({deliver:m,ready:_,mark:()=>Object.fromEntries(su.map(v=>[v,r.one(v).value])),owner:n?t.me:null});return h.tryNow(),{view:r.one,views:r.many,send:w.send,resolve:w.resolve,unsent:w.unsent,waiting:w.waiting,safe:w.safe,answered:w.answered,done:w.done,trouble:w.trouble,status:l,rolledBack:r.rolledBack,dismissRollback:r.dismissRollback,now:i.now}}function iu({auth:t,heard:e,refused:n,up:o,down:i,blocked:r}){let l,u=0,c,$,f=0,m=Be();function _(){clearTimeout(c),clearTimeout($),$=setTimeout(r,eu),f=Date.now(),l?.isOpen()&&i(),l?.hangUp(),l=ei({auth:t,heard:e,refused:n,opened:p,closed:h,patience:m})}function p(){clearTimeout($),u=0,o()}function h(v){clearTimeout($),f=0,v?i():u+=1,u>=ni.length&&r();let b=ni[u]??Xl;c=setTimeout(_,b*(.75+Math.random()/2))}function k(){u=0,_()}window.addEventListener("online",k),ru(v=>{(v>ou||!l.isOpen())&&k()});function w(v=0){Date.now()-f>=v&&_()}return{tryNow:w,isOpen:()=>l.isOpen(),ask:(v,b)=>l.ask(v,b)}}function ru(t){let e=Date.now();document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?t(Date.now()-e):e=Date.now()})}function si(){M(cs,[]);let t=En.value;return a`<div class="sr-only" role="status">${t&&a`<p key=${t.at}>${t.words}</p>`}</div>`}var ii=6e4;function Ie(t,e){let[n,o]=t.warn;return e<0?"over":e<=o?"last":e<=n?"warn":""}function ri(t,e){return t.held_at!==null?s($w_736):e<0?s($w_735):s($w_709)}function ai(t,e){return t==="over"?s($w_596):t?e<2*ii?s($w_776,{count:Math.round(e/1e3)}):s($w_771,{count:Math.round(e/ii)}):""}var Pe=6e4;function W(t){return xn(au(Math.round(Math.abs(t)/Pe)))}function li(t){return Math.abs(t)<Pe?{text:s($w_298),tone:"good"}:t<0?{text:s($w_813,{span:W(t)}),tone:"info"}:{text:s($w_814,{span:W(t)}),tone:t<5*Pe?"warn":"bad"}}function ui(t){return Math.abs(t)<Pe?s($w_690):t>0?s($w_816,{span:W(t)}):s($w_815,{span:W(t)})}function au(t){if(t<60)return s($w_800,{n:t});let e=Math.floor(t/60),n=t%60;return n?s($w_791,{h:e,m:n}):s($w_790,{h:e})}function ci({clock:t,...e}){return t&&a`<${lu} clock=${t} ...${e} />`}function lu({clock:t,live:e,big:n=!1,levelOf:o=Ie}){let i=j(e),r=Ft(t,i),l=o(t,r),u=lt(()=>({words:ai(l==="past"?"":l,r),lang:pt()}),[l,t.ends_at]),c=["clock",l,t.held_at!==null&&"held",n&&"big"];return a`
    <div class=${c.filter(Boolean).join(" ")}>
      <div role="timer" aria-live="off" class="clock-face">
        <span class="clock-time">${Wt(r)}</span>${" "}
        <span class="clock-word">${ri(t,r)}</span>
      </div>
      <p class="sr-only" role="status" lang=${u.lang}>${u.words}</p>
    </div>`}function X(t){return t.days.find(e=>e.id===t.day)}function Rt(t){return t.days.find(e=>!e.started)}function I(t){let e=X(t),n=e&&t.block?e.blocks.findIndex(r=>r.id===t.block):-1;if(n<0)return{day:e};let o=e.blocks.slice(n+1),i=o.find(r=>!r.left_out);return{day:e,index:n,block:e.blocks[n],next:i,passes:i?o.slice(0,o.indexOf(i)):o}}function Ue({view:t,peek:e}){return e.value??t.value.block??Rt(t.value)?.blocks[0]?.id}function ot(t){return t.days.flatMap(e=>e.blocks)}function yt(t,e){return t.days.find(n=>n.blocks.some(o=>o.id===e))}function Vt(t,e){return e.length??kt(t,e)}function kt(t,e){return e.start==null?e.minimum?e.minimum*6e4:null:Math.max(0,mi(t,e)-e.start)*6e4}function $i(t){let e=t.blocks.find(n=>n.planned!=null);return e.planned+(t.end-e.start)*6e4}function Fe(t,e){let{day:n,index:o}=I(t);return o!==void 0&&n.blocks.findIndex(i=>i.id===e.id)>o}function fi(t,e){let{day:n,block:o}=I(t);return o?In(t.clock,e)-cu(n,o):0}function We(t,e){return e.id===t.block?"now":e.left_out?"skipped":uu(t,e)?e.turn?"done":"skipped":"ahead"}function pi(t,e,n){return t.blocks.slice(e+1,Math.max(e+1,n)).filter(o=>!o.left_out)}function di(t,e){let n=t.blocks[0]?.planned;return n!=null&&Math.abs(e-n)<=90*6e4?"planned":"now"}function uu(t,e){let n=yt(t,e.id);return n.started?n.id!==t.day||!t.block?!0:n.blocks.indexOf(e)<n.blocks.findIndex(o=>o.id===t.block):!1}function mi(t,e){let n=t.blocks.slice(t.blocks.indexOf(e)+1),o=n.findIndex(r=>r.start!=null),i=o<0?n:n.slice(0,o);return(n[o]?.start??t.end)-i.reduce((r,l)=>r+(l.minimum??0),0)}function cu(t,e){let n=t.blocks.find(o=>o.planned!=null);return n.planned+(mi(t,e)-n.start)*6e4}function In(t,e){if(!t)return e;let n=t.held_at??e;return e+Math.max(0,t.ends_at-n)}function Gt(t,e){return t.asked.filter(n=>n.block===e).map(n=>({...n,kind:"question"}))}function $u(t,e){let n=t.view.value,o=({id:r,kind:l})=>Object.entries(t.blockViews.value.get(r)?.unfinished??{}).map(([u,c])=>e[l]?.unfinished?.[u]?.(c)).filter(Boolean),i=r=>[r,...Gt(n,r.id)].map(l=>({block:r,id:l.id,title:l.title,words:o(l)}));return n.days.filter(r=>r.started).flatMap(r=>r.blocks.flatMap(i).filter(({words:l})=>l.length).map(l=>({day:r,...l})))}function je({store:t,faces:e}){let n=$u(t,e);if(!n.length)return null;let o=i=>i.id!==t.view.value.day&&a`<strong>${d(i.title)}</strong> · `;return a`<div class="undone"><p>${s($w_212)}</p>
    <ul class="plain">${n.map(({day:i,block:r,id:l,title:u,words:c})=>a`<li key=${l}>
      <span>${o(i)}${c.join(" · ")}</span> <button type="button" class="quiet" lang=${D(u)} onClick=${()=>t.look(r.id)}>
        ${d(u)}</button></li>`)}</ul></div>`}function _i({store:t,faces:e}){let{asking:n}=t,o=mu[n.value?.kind];return o?a`<div class="asked"><${o} store=${t} faces=${e} close=${()=>n.value=null} /></div>`:null}function fu({store:t,faces:e,close:n}){let o=s($w_143,{day:d(X(t.view.value).title)}),i=[t.closing.value,o].filter(Boolean).join(" ");return a`<${dt} text=${i} yes=${s($w_651)} onYes=${t.moves.endDay} onNo=${n}
    resting=${t.moves.settling.value} tall=${!0}><${je} store=${t} faces=${e} /><//>`}function pu({store:t,close:e}){let n=t.closing.value,{move:o}=t.asking.value;return M(()=>{n||e()},[n]),a`<${dt} text=${`${n} ${s($w_86)}`} yes=${s($w_648)} cautious=${!0}
    onYes=${()=>t.moves[o](!0)} onNo=${e} resting=${t.moves.settling.value} />`}function du({store:t,close:e}){let n=s($w_432,{day:d(X(t.view.value).title)});return a`<${dt} text=${n} yes=${s($w_658)} onYes=${t.moves.again} onNo=${e}
    resting=${t.moves.settling.value} />`}var mu={end:fu,close:pu,again:du};function qe({store:t}){if(!t.may("HoldClock"))return null;let{moves:e}=t,{clock:n}=t.view.value,o=!n;return a`<div class="clock-moves" role="group" aria-label=${s($w_470)}>
    ${n?.held_at?a`<button type="button" aria-label=${s($w_369)} onClick=${e.holdOrResume}>${s($w_368)}</button>`:a`<button type="button" aria-label=${s($w_335)} disabled=${o} onClick=${e.holdOrResume}>${s($w_334)}</button>`}
    <${Pn} moves=${e} by=${-1} label=${s($w_302)} off=${o} />
    <${Pn} moves=${e} by=${1} label=${s($w_303)} off=${o} />
    <${Pn} moves=${e} by=${5} label=${s($w_156)} off=${o} />
  </div>`}function Pn({moves:t,by:e,label:n,off:o}){let i=`${e<0?"−":"+"}${Math.abs(e)}`;return a`<button type="button" class="minutes" disabled=${o} aria-label=${`${i} min: ${n}`}
    onClick=${()=>t.extend(e)}>${i}</button>`}function He({store:t}){let{clock:e}=t.view.value,n=j(t.live),{text:o,tone:i}=li(fi(t.view.value,n));return a`<dl class="facts">
    <${ce} name=${s($w_30)} tone=${i} says=${!0}>${o}<//>
    ${e&&a`<${_u} clock=${e} now=${n} />`}
  </dl>`}function _u({clock:t,now:e}){let n=wu(t,e);return n<e?a`<${ce} name=${s($w_572)}>${T(t.ends_at)}<//>`:a`<${ce} name=${s($w_564)}>${T(n)}<//>`}var wu=(t,e)=>t.held_at?e+t.ends_at-t.held_at:t.ends_at;function Ve({store:t}){let{outlook:e,session:n}=t.view.value,o=j(t.live);return a`<dl class="facts">
    ${e&&a`<${ce} name=${s($w_111)}>
      ${T(e.ends_at)} <small>${ui(e.over)}</small><//>`}
    <${ce} name=${s($w_597)}>${T(o)}
      ${Qo(o)&&a` <small>${s($w_765,{city:n.city})}</small>`}<//>
  </dl>`}function ce({name:t,tone:e,says:n=!1,children:o}){return a`<div data-tone=${e}><dt class=${n?"sr-only":null}>${t}</dt><dd>${o}</dd></div>`}function wi({store:t}){let{index:e,next:n,passes:o}=I(t.view.value);if(!t.may("Advance"))return a`<p class="next"><${hi} next=${n} last=${s($w_139)} /></p>`;let{moves:i}=t;return a`<div class="transport" role="group" aria-label=${s($w_243)}>
    <button type="button" class="back" disabled=${e===0} aria-disabled=${i.settling.value?"true":void 0} onClick=${()=>i.back()}>${s($w_63)}</button>
    ${t.narrow.value&&a`<${hu} remote=${t.remote} />`}
    <button type="button" class="advance" data-news=${i.news.value?"true":null} aria-disabled=${i.settling.value?"true":void 0} onClick=${()=>i.advance()}>
      <${vu} news=${i.news.value} next=${n} passes=${o} />
    </button>
  </div>`}function hu({remote:t}){let{pages:e,index:n,stepped:o}=t,[i,r]=o.value?[s($w_429),s($w_252)]:[s($w_327),s($w_250)],l=!o.value&&n.value<=0,u=!o.value&&n.value>=e.value.length-1;return a`<button type="button" aria-label=${i} aria-disabled=${l?"true":void 0} onClick=${()=>t.turn(-1)}>◀</button>
    <button type="button" aria-label=${r} aria-disabled=${u?"true":void 0} onClick=${()=>t.turn(1)}>▶</button>`}function vu({news:t,next:e,passes:n}){return t?a`<span class="advance-name">${t}</span>`:a`<span class="advance-name"><${hi} next=${e} last=${s($w_140)} /></span>
    ${n.length>0&&a`<span class="advance-passes">${s($w_708,{blocks:n.map(o=>d(o.title)).join(", ")})}</span>`}`}function hi({next:t,last:e}){return t?a`<span class="advance-verb">${s($w_253)}</span> <span lang=${D(t.title)}>${d(t.title)}</span>`:e}function vi({store:t,faces:e}){let{block:n}=I(t.view.value);return a`<header class="bar">
    <div class="bar-clock">${n?a`<${gu} store=${t} />`:a`<${bu} live=${t.live} />`}</div>
    <div class="bar-now">${n?a`<h2 id="now-title" lang=${D(n.title)}>${d(n.title)}</h2>
        ${!t.narrow.value&&a`<${He} store=${t} />`}`:a`<p>${d(t.view.value.session.title)}</p>`}</div>
    ${n&&!t.narrow.value&&a`<${qe} store=${t} />`}
    ${n&&a`<${wi} store=${t} />`}
    <${_i} store=${t} faces=${e} />
  </header>`}function gu({store:t}){let{clock:e}=t.view.value;return e?a`<${ci} clock=${e} live=${t.live} big=${!0} />`:a`<p class="no-clock">${s($w_265)}</p>`}function bu({live:t}){return a`<p class="bar-time">${T(j(t))}</p>`}var gi=["","warn","last","over"],bi={warn:[200],last:[200,100,200]};function yi(t){let e={};return(n,o)=>{let i=e.block===n&&gi.indexOf(o)>gi.indexOf(e.level);e={block:n,level:o},i&&o in bi&&t(bi[o])}}function ki(t,e){let{block:n,clock:o}=t.view.value??{};o&&t.narrow.value&&e(n,Ie(o,Ft(o,ae(t.live).value)))}function Si({store:t}){let e=t.consoles.value;return a`<section class="panel consoles" aria-labelledby="consoles-title">
    <h2 id="consoles-title">${s($w_106)}</h2>
    <${Q} head=${s($w_317,{n:e.length})}>
      ${()=>a`<ul class="plain" aria-labelledby="consoles-title">
        ${e.map(n=>a`<${yu} key=${n.id} store=${t} one=${n} />`)}</ul>
        ${t.may("StartDay")&&a`<p class="hint">${s($w_638)}</p>`}`}<//>
    <${Y} label=${s($w_204)} yes=${s($w_653)} run=${()=>ku(t)}
      question=${s($w_202)} />
  </section>`}var xi={facilitator:()=>s($w_154),moderator:()=>s($w_240),speaker:()=>s($w_420),clerk:()=>s($w_83)};function yu({store:t,one:e}){let n=e.id===t.page.me,o=()=>t.act({type:"EndConsole",console:e.id});return a`<li class="console-row">
    <span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span>${(xi[e.role]??xi.facilitator)()}${n&&a` <strong>${s($w_750)}</strong>`}
      <small>${s($w_747,{time:T(e.since)})} · ${e.here?s($w_696):s($w_725)}</small></span>
    ${!n&&t.may("StartDay")&&a`<${Y} label=${s($w_138)} yes=${s($w_650)} run=${o} tone="bad"
      question=${s($w_142)} />`}
  </li>`}async function ku(t){let n=await fetch("/console/leave",{method:"POST",headers:{"X-Requested-With":"facilitator"}}).then(o=>o.json()).catch(()=>({ok:!1,code:"offline"}));n.ok?location.replace("/console"):t.refused(n)}function Un(t,e={}){let n=e[t.code]??xu[t.code];return n?n():t.code?.startsWith("no-such-")?s($w_582):t.message?d(t.message):s($w_454)}var xu={"not-yours":()=>s($w_309),closed:()=>s($w_581),"empty-text":()=>s($w_343),"bad-text":()=>s($w_593),malformed:()=>s($w_526),"too-long":()=>s($w_587),fault:()=>s($w_417)};var Ci={"moved-on":()=>s($w_489),"no-day":()=>s($w_260),"day-running":()=>s($w_19),"first-block":()=>s($w_586),"already-here":()=>s($w_493),"no-clock":()=>s($w_568),"clock-held":()=>s($w_471),"clock-running":()=>s($w_472),"too-short":()=>s($w_459),"would-overlap":()=>s($w_176),"has-run":()=>s($w_455),"day-is-over":()=>s($w_576),"not-added":()=>s($w_312),"no-proposal":()=>s($w_557),settled:()=>s($w_415),"not-now":()=>s($w_574),"name-taken":()=>s($w_416),"door-closed":()=>s($w_484),"nothing-to-undo":()=>s($w_286),"no-teams":()=>s($w_556),"disk-full":()=>s($w_532),"read-only":()=>s($w_524),"io-error":()=>s($w_525),busy:()=>s($w_529),offline:()=>s($w_256),"too-fast":()=>s($w_458),"not-joined":()=>s($w_577)};function Oi(t){let e={store:t,asked:0,made:new Set,undone:new Set};return{add:(n,o)=>Ge(e,{type:"AddBlock",day:n.id,...o},Kt.added(d(o.title))),move:(n,o)=>Su(e,n,o),rename:(n,o)=>Ge(e,{type:"RenameBlock",block:n.id,title:o},Kt.renamed(d(o))),remove:async n=>{let o=await Ge(e,{type:"RemoveBlock",block:n.id},Kt.removed(d(n.title)));return o&&t.peek.value===n.id&&t.look(null),o},undo:n=>Ei(e,{type:"UndoChange",change:n}),made:n=>e.asked>0||e.made.has(n),undid:n=>e.asked>0||e.undone.has(n)}}var Kt={added:t=>s($w_27,{title:t}),moved:t=>s($w_244,{title:t}),renamed:t=>s($w_178,{title:t}),removed:t=>s($w_361,{title:t})};function Fn(t,e){return!e.started||e.id===t.day&&!!t.block}function Ti(t,e){let n=yt(t,e.id);return!!n&&Fn(t,n)&&(!n.started||!e.turn)}function Ke(t,e){let{index:n=-1}=e.id===t.day?I(t):{};return n<0?[null,...e.blocks]:e.blocks.slice(n)}function Wn(t,e,n){let o=yt(t,e.id),i=Ke(t,o).filter(u=>u?.id!==e.id),r=o.blocks[o.blocks.findIndex(u=>u.id===e.id)-1]??null,l=i.findIndex(u=>(u?.id??null)===(r?.id??null));return l<0?n>0?i[0]:void 0:i[l+n]}async function Su(t,e,n){let o=Wn(t.store.view.value,e,n);o!==void 0&&await Ge(t,{type:"MoveBlock",block:e.id,after:o?.id??null},Kt.moved(d(e.title)))}async function Ge(t,e,n){let{store:o}=t,i=await Ei(t,e);if(!i.ok)return!1;let r=i.made&&{label:s($w_607),run:()=>o.changing.undo(i.made)};return o.toasts.show(n,{action:r,key:"changing"}),!0}async function Ei(t,e){t.asked+=1;let n=await t.store.act(e);return t.asked-=1,n.ok&&(t.store.toasts.clear("changing"),e.type==="UndoChange"?t.undone.add(e.change):t.made.add(n.made)),n}var Cu=1500,Mi=6e4;function Ni(t){let e={store:t,settling:O(!1),timer:0};return{settling:e.settling,take:()=>Di(e,"TakeProposal",s($w_393)),endInTime:()=>Di(e,"EndInTime",s($w_565)),undo:()=>Ai(e),setLength:(n,o)=>Tu(t,n,o),leaveOut:n=>Ou(e,n),takeIn:n=>$e(e,{type:"TakeIn",block:n.id})}}var xt=t=>t.replanning.settling.value?"true":void 0,ze=t=>t.view.value?.block;async function Di(t,e,n){if(!ze(t.store))return;let o={label:s($w_607),run:()=>Ai(t,!0)};await $e(t,{type:e,seen:ze(t.store)})&&jn(t.store,n,o)}function Ai(t,e=!1){ze(t.store)&&$e(t,{type:"UndoProposal",seen:ze(t.store)},e)}async function Ou(t,e){let n={label:s($w_607),run:()=>$e(t,{type:"TakeIn",block:e.id},!0)};await $e(t,{type:"LeaveOut",block:e.id})&&jn(t.store,s($w_211,{title:d(e.title)}),n)}async function Tu(t,e,n){let o=e.length==null?null:Math.max(1,Math.round(e.length/Mi));if(!(await t.act({type:"SetLength",block:e.id,minutes:n})).ok)return;let r=n===null?kt(I(t.view.value).day,e):n*Mi,l={label:s($w_607),run:()=>t.act({type:"SetLength",block:e.id,minutes:o})};jn(t,s($w_820,{title:d(e.title),span:W(r)}),l)}function jn(t,e,n){t.toasts.show(e,{action:n,key:"replanning"})}async function $e(t,e,n=!1){if(!n&&t.settling.value)return!1;t.settling.value=!0;let o=await t.store.act(e);return clearTimeout(t.timer),t.timer=setTimeout(()=>t.settling.value=!1,Cu),o.ok&&t.store.toasts.clear("replanning"),o.ok}function Ri(){let t=O(null),e=()=>{let n=t.peek();t.value=null,requestAnimationFrame(()=>Eu(n)?.focus())};return{open:t,close:e,show:n=>t.value=n,toggle:n=>t.peek()===n?e():t.value=n}}var qn=t=>`drawer-${t}`;function Eu(t){return[...document.querySelectorAll(`[aria-controls="${qn(t)}"]`)].find(e=>e.getClientRects().length>0)}function Je({store:t,id:e,children:n}){let o=t.drawers.open.value===e;return a`<button type="button" aria-expanded=${o?"true":"false"} aria-controls=${qn(e)}
    onClick=${()=>t.drawers.toggle(e)}>${n}</button>`}function Ye({store:t,id:e,label:n,children:o}){let i=C(null),r=C(!1),l=t.drawers.open.value===e;return r.current||=l,M(()=>{l&&Mu(i.current)},[l]),r.current?a`<section class="drawer" id=${qn(e)} ref=${i} tabindex="-1" aria-label=${n} hidden=${!l}>
    <button type="button" class="quiet drawer-close" onClick=${t.drawers.close}>${s($w_84)}</button>
    ${o}
  </section>`:null}function Mu(t){t.contains(document.activeElement)||t.focus({preventScroll:!0})}var Du=6e4,Hn=["another-date","just-ended","out-of-order"];function Li({store:t,asked:e}){let n=t.view.value,o=j(t.live),i=n.days.find(u=>u.id===e.day),r=Nu(n,i,e.codes,o),l=s($w_428,{day:d(i.title)});return a`<${dt} text=${[...r,l].join(" ")} yes=${s($w_657)} tall=${!0}
    resting=${t.moves.settling.value} onYes=${()=>t.moves.start(e.day,e.times,!0)}
    onNo=${()=>t.asking.value=null} />`}function Nu(t,e,n,o){return Hn.filter(i=>n.includes(i)).map(i=>Au[i](t,e,o)).filter(Boolean)}var Au={"another-date":(t,e,n)=>Ru(d(e.title),Dt(e.date),Yo(n,{year:"numeric"})),"just-ended":(t,e,n)=>Lu(X(t),n-t.ended_at),"out-of-order":()=>s($w_179)};function Ru(t,e,n){return e!==n&&s($w_605,{today:n,day:t,date:e})}function Lu(t,e){let n=d(t?.title);return e<Du?s($w_778,{day:n}):s($w_779,{day:n,span:W(e)})}var Bu=3e3,Qe={at:-1/0,to:null};function Bi(t,e){return{at:1/0,to:Iu(t,e)}}function Ii(t,e){return t.at===1/0?{...t,at:e}:t}function Pi(t,e,n){return n-t.at<Bu&&(t.to===void 0||t.to===e)}function Iu(t,e){return{Advance:()=>I(e).next?.id??null,JumpTo:()=>t.block,StartDay:()=>e.days.find(o=>o.id===t.day).blocks[0].id,CancelDay:()=>null}[t.type]?.()}var Fi=1500,Pu=900,Wi=1500;function ji(t){let e={settling:O(!1),news:O(null)},n={store:t,busy:!1,until:0,own:Qe,timer:0,...e};return{settling:n.settling,news:n.news,start:(o,i,r=!1)=>Fu(n,o,i,r),advance:(o=!1)=>Uu(n,o),endDay:()=>Wu(n),askAgain:()=>Jt(n,{kind:"again"}),again:()=>zt(t)&&St(n,{type:"CancelDay",seen:zt(t)}),back:(o=!1)=>ju(n,o),ask:o=>qu(n,o),goTo:o=>qi(n,o),reopen:()=>St(n,{type:"ReopenDay"}),extend:o=>Ui(t,"ExtendClock",{minutes:o}),holdOrResume:()=>Ui(t,t.view.value?.clock?.held_at?"ResumeClock":"HoldClock"),movedByOthers:(o,i)=>Vu(n,o,i)}}var zt=t=>t.view.value?.block;function Uu(t,e){let{store:n}=t,{block:o,next:i}=I(n.view.value);if(!(!o||!n.may("Advance"))){if(!i)return Jt(t,{kind:"end"});if(!e&&n.closing.value)return Jt(t,{kind:"close",move:"advance"});St(t,{type:"Advance",seen:o.id},Hi(t,i,{type:"GoBack",seen:i.id}))}}function Fu(t,e,n,o){let i=t.store.view.value.days.find($=>$.id===e),r=$=>Jt(t,{kind:"start",day:e,times:n,codes:$});if(!o&&i.odd.length)return Kn(t)?void 0:r(i.odd);let l={type:"CancelDay",seen:i.blocks[0].id},u=Gn(t,s($w_780,{day:d(i.title)}),l),c=Hn.map($=>[$,()=>r([$])]);St(t,{type:"StartDay",day:e,times:n,sure:o},u,{answers:Object.fromEntries(c)})}function Wu(t){let{store:e}=t,n={type:"ReopenDay"};zt(e)&&St(t,{type:"Advance",seen:zt(e)},Gn(t,s($w_481),n))}function ju(t,e){let{store:n}=t,{block:o,index:i}=I(n.view.value);if(!(!o||!n.may("GoBack"))){if(i===0)return Kn(t)?void 0:n.toasts.show(s($w_586));if(!e&&n.closing.value)return Jt(t,{kind:"close",move:"back"});St(t,{type:"GoBack",seen:o.id})}}function qu(t,e){let{day:n,index:o,block:i,next:r}=I(t.store.view.value),l=i?n.blocks.findIndex(u=>u.id===e):-1;if(!(l<0||l===o||!t.store.may("JumpTo"))){if(e===r?.id&&!t.store.closing.value)return qi(t,e);Jt(t,{kind:"jump",block:e,back:l<o,skips:pi(n,o,l)})}}function qi(t,e){let{day:n,block:o}=I(t.store.view.value),i=n?.blocks.findIndex(l=>l.id===e);if(!o||i<0)return;let r={type:"GoBack",seen:e};St(t,{type:"JumpTo",block:e,seen:o.id},Hi(t,n.blocks[i],r))}function Vn(t,e=Fi,n=t.news.peek()){t.until=Math.max(t.until,performance.now()+e),t.settling.value=!0,t.news.value=n,clearTimeout(t.timer),t.timer=setTimeout(Hu,t.until-performance.now(),t)}function Hu(t){t.settling.value=t.busy,t.news.value=null}function Vu(t,e,n){let o=Pi(t.own,e,performance.now());return t.own=Qe,o||Vn(t,Wi,n),!o}function Ui(t,e,n={}){zt(t)&&t.may(e)&&t.act({type:e,seen:zt(t),...n})}function Jt(t,e){Vn(t,Pu),t.store.asking.value=e}function Hi(t,e,n){return Gn(t,s($w_291,{title:d(e.title)}),n)}function Gn(t,e,n){let o={label:s($w_607),run:()=>St(t,n,null,{evenNow:!0})};return()=>t.store.toasts.show(e,{action:o,key:"move"})}var Kn=t=>t.busy||performance.now()<t.until;async function St(t,e,n=null,{evenNow:o=!1,answers:i={}}={}){let{store:r}=t;if(t.busy||!o&&Kn(t))return;t.busy=!0,t.settling.value=!0,t.own=Bi(e,r.view.value);let l=r.asking.value,u=await r.act(e,i);t.busy=!1,t.own=u.ok?Ii(t.own,performance.now()):Qe,Vn(t,u.code==="moved-on"?Wi:Fi),r.asking.value===l&&(r.asking.value=null),u.ok&&(r.peek.value=null,r.toasts.clear("move"),n?.())}function Gi(t,e,n,o=1){let i=Gu(t,e);return e.turning===null||t.length<2?i:Ku(t,i,(n-e.turning)/o)}function Gu(t,{page:e,index:n}){let o=t.findIndex(({id:r})=>r===e);if(o>=0)return o;let i=Math.max(0,Math.min(n,t.length-1));return t[i]&&Vi(t[i].id)===Vi(e)?i:0}var Vi=t=>t.split("-")[0];function Ku(t,e,n){let o=t.reduce((l,u)=>l+zn(u),0),i=Math.max(n,0)%o,r=e;for(;i>=zn(t[r]);)i-=zn(t[r]),r=(r+1)%t.length;return r}var zu=12e3,zn=t=>t.stay??zu;var Ki=1e3;function zi(t,e){let n=O(null),o=t.stage,i=B(()=>o.value?.spot??null),r=B(()=>i.value??Ju(t)),l=B(()=>Zu(t,r.value?.block,e)),u=B(()=>!l.value&&r.value?.pages||[]),c=B(()=>u.value.length>1&&r.value.cue.turning!==null),$=B(()=>{let p=u.value.findIndex(k=>k.id===n.value?.page);if(p>=0||!r.value?.cue)return Math.max(p,0);let h=c.value?ae(t.live).value:0;return Gi(u.value,r.value.cue,h,o.value.speech.languages.length)}),f=O(0),m={store:t,asked:n,led:r,spot:i,covering:f,pages:u,index:$,turning:c,steps:l,stepping:!1},_=B(()=>Yu(o.value));return V(()=>{let{block:p,cue:h}=r.value??{};(h?.page===n.value?.page||p?.id!==n.value?.block)&&(n.value=null)}),{pages:u,index:$,turning:c,spot:i,message:_,clears:B(()=>Ji(m,_.value)),stepped:B(()=>l.value!==null),join:()=>Jn(m,{type:!i.value||i.value.block?"ShowJoin":"ClearSpot"}),cover:p=>Jn(m,p),clear:()=>Qu(m,_.value),show:p=>Yn(m,p,c.value),turn:p=>tc(m,p),toggle:()=>u.value.length>1&&Yn(m,u.value[$.value].id,!c.value)}}function Ju(t){let e=t.stage.value;return e?.block&&e.block.id===t.view.value?.block?e:null}function Yu(t){return(t?.spot||t?.phase==="running"&&t.block)&&t.notice||null}async function Jn({store:t,covering:e},n){t.may(n.type)&&(e.value+=1,await t.act(n),setTimeout(()=>e.value-=1,Ki))}function Ji({store:t,spot:e,covering:n},o){return o&&!e.value&&n.value===0&&t.may("ClearNotice")?"message":"spot"}function Qu(t,e){return Ji(t,e)==="spot"?Jn(t,{type:"ClearSpot"}):t.store.act({type:"ClearNotice",to:"everyone"})}function Zu(t,e,n){let o=t.blockViews.value.get(e?.id);return o&&n[e.kind]?.steps?.(o,e.id)||null}async function Xu(t,e){let{store:n}=t;t.stepping||!n.may(e.type)||(t.stepping=!0,await n.act(e),t.stepping=!1)}function tc(t,e){let{pages:n,index:o,turning:i,store:r,steps:l}=t;if(l.value)return Xu(t,e>0?l.value.next:l.value.back);if(!r.may("ShowPage")||n.value.length===0)return;let u=n.value[o.value+e];u?Yn(t,u.id,i.value):r.toasts.show(e>0?s($w_585):s($w_584),{key:"page"})}async function Yn({store:t,asked:e,led:n,spot:o},i,r){let l=n.value?.block?.id;if(!l||!t.may("ShowPage"))return;let u=e.value={block:l,page:i},c=await t.act({type:"ShowPage",seen:l,page:i,turning:r,spot:!!o.value}),$=()=>e.value===u&&(e.value=null);c.ok?setTimeout($,Ki):$()}function Yi(t,e){let n=O(At(t,e));return V(()=>{ct(t,n.value)}),n}var ec=1e4;function Qi(){let t=O([]),e=0,n=l=>t.value=t.peek().filter(l),o=l=>n(u=>u.id!==l);return{list:t,show:(l,{tone:u="info",action:c=null,key:$=null}={})=>{let f=++e,m=t.peek().filter(_=>_.text!==l&&($===null||_.key!==$));return t.value=[...m.slice(-2),{id:f,key:$,text:l,tone:u,action:c}],setTimeout(o,ec,f),mt($??l,l),f},drop:o,clear:l=>n(u=>u.key!==l)}}function Qn({store:t}){let{list:e,drop:n}=t.toasts;return a`<div class="toasts" role="group" aria-label=${s($w_236)}>
    ${e.value.map(o=>a`<${nc} key=${o.id} toast=${o} drop=${n} />`)}
  </div>`}function nc({toast:t,drop:e}){let{id:n,text:o,tone:i,action:r}=t;return a`<div class="toast" data-tone=${i}>
    <p>${o}</p>
    ${r&&a`<button type="button" onClick=${()=>{e(n),r.run()}}>${r.label}</button>`}
    <button type="button" class="quiet" onClick=${()=>e(n)}>${s($w_126)}</button>
  </div>`}function Zi({store:t}){let e=t.view.value.notices;return a`<section class="panel notices" aria-labelledby="notices-title">
    <h2 id="notices-title">${s($w_237)}</h2>
    ${e.length===0&&a`<p class="hint">${s($w_287)}</p>`}
    <ul class="plain">${e.map(n=>a`<${oc} key=${n.to} store=${t} notice=${n} />`)}</ul>
    ${t.may("SendNotice")&&a`<${sc} store=${t} />`}
  </section>`}function Yt(t,e){if(e==="everyone")return s($w_149);if(e==="teams")return s($w_148);if(e==="speakers")return s($w_421);let n=t.plan.value?.teams.find(o=>o.id===e);return n?d(n.title):e}function oc({store:t,notice:e}){let n=()=>t.act({type:"ClearNotice",to:e.to}),o=Yt(t,e.to);return a`<li class="notice">
    <p><strong>${o}</strong> <small>${T(e.at)}</small></p>
    <${Ee} text=${e.text} />
    ${t.may("ClearNotice")&&a`<button type="button" aria-label=${s($w_82,{who:o})} onClick=${n}>
      ${s($w_80)}</button>`}
  </li>`}function sc({store:t}){let[e,n]=y("everyone"),o=Ce(t),i=l=>{l.preventDefault(),o.any&&o.send(e)},r=l=>l.key==="Enter"&&(l.ctrlKey||l.metaKey)&&i(l);return a`<form onSubmit=${i}>
    <${G} label=${s($w_233)} value=${e} set=${n} options=${rc(t)} />
    <${Oe} store=${t} message=${o} id="message-text" onKeyDown=${r} />
    <button type="submit" class="primary" disabled=${!o.any}>${ic(t,e)}</button>
    <${Te} store=${t} message=${o} />
  </form>`}function ic(t,e){return e==="everyone"?s($w_382):e==="speakers"?s($w_383):e==="teams"?s($w_381):s($w_384,{team:Yt(t,e)})}function rc(t){return["everyone","speakers","teams",...(t.plan.value?.teams??[]).map(n=>n.id)].map(n=>[n,Yt(t,n)])}function Xi(t){let e=ac(t);return(n,o)=>mt(o.type,e[o.type]?.(o,n))}function ac(t){return Object.assign({},lc,...Object.values(t).map(e=>e.done))}var lc={GoBack:()=>s($w_492),CancelDay:()=>s($w_548),ReopenDay:()=>s($w_479),HoldClock:()=>s($w_471),ResumeClock:()=>s($w_472),ExtendClock:({minutes:t})=>t<0?s($w_801,{n:-t}):s($w_802,{n:t}),GiveTimeBack:()=>s($w_567),CountByClock:()=>s($w_563),LeaveClock:()=>s($w_475),UndoProposal:()=>s($w_507),ShowPage:(t,e)=>cc(e),Spotlight:()=>s($w_181),ShowJoin:()=>s($w_494),SetStageClock:({clock:t})=>uc(t),SetChimes:({on:t})=>t?s($w_540):s($w_541),SetStageLanguages:()=>s($w_546),ClearSpot:()=>s($w_180),UndoChange:()=>s($w_468),TakeIn:()=>s($w_463),SendNotice:({to:t},e)=>$c(t,e),ClearNotice:()=>s($w_508),MovePerson:({team:t},e)=>s($w_245,{team:Yt(e,t)}),RenamePerson:({name:t})=>s($w_363,{name:t}),ConfirmPeople:({people:t})=>s($w_104,{n:t.length}),FreeName:()=>s($w_42),DismissPerson:()=>s($w_408),DismissGuests:()=>s($w_487),TakeBackDismissal:()=>s($w_486),OpenDoor:()=>s($w_164),CloseDoor:()=>s($w_307),SetSeats:()=>s($w_450),EndConsole:()=>s($w_477)};function uc(t){return t==="hidden"?s($w_495):t==="soft"?s($w_497):s($w_498)}function cc({remote:t}){return s($w_328,{number:t.index.value+1,total:t.pages.value.length})}function $c(t,e){return t==="everyone"?s($w_385):t==="speakers"?s($w_387):t==="teams"?s($w_386):s($w_388,{team:Yt(e,t)})}function tr(t,e,n){let o=c=>n[e[c]?.kind]??{},i=c=>!!o(c).waiting,r=c=>t.get(c)&&i(c)&&o(c).waiting(t.get(c))||0,l=new Set(Object.keys(e).filter(i).map(c=>e[c].kind)),u=c=>{let $=[...t.keys()].filter(m=>e[m]?.kind===c&&r(m)),f=$.reduce((m,_)=>m+r(_),0);return{kind:c,count:f,words:n[c].waits(f),after:m=>$[($.indexOf(m)+1)%$.length]}};return{queues:[...l].map(u),of:r,takes:i}}var fc=new Set(["disk-full","read-only","busy","io-error","in-doubt"]);function er(t,e,n){let o=pc(t,n),i=B(()=>dc(o,n)),r=new Set(e.may),l=Object.assign({},Ci,...Object.values(n).map(_=>_.refusals)),u=O(e.trouble??null);V(()=>{o.view.value&&(u.value=o.view.value.trouble)});let c=Qi(),$=Xi(n),f=async(_,p={})=>{let h=await wc({live:t,trouble:u,toasts:c,reasons:l,answers:p},_);return h.ok&&$(m,_),h},m={live:t,page:e,...o,...mc(),closing:i,trouble:u,toasts:c,act:f,refused:_=>c.show(Un(_,l),{tone:"bad"}),may:_=>r.has(_),startsEmpty:_=>!!n[_]?.startsEmpty};return Object.assign(m,{moves:ji(m),remote:zi(m,n),replanning:Ni(m),changing:Oi(m),look:_=>hc(m,_)})}function pc(t,e){let n=t.views("block:"),o=t.view("people"),i=t.view("plan"),r=t.view("notes");return{view:t.view("console"),stage:t.view("stage"),plan:i,notes:B(()=>r.value?.notes??{}),people:B(()=>o.value?.people??[]),consoles:B(()=>o.value?.consoles??[]),door:B(()=>o.value?.door),peopleView:o,blockViews:n,waiting:B(()=>tr(n.value,i.value?.faces??{},e))}}function dc({view:t,plan:e,blockViews:n},o){let i=t.value?.block,r=t.value?Gt(t.value,i):[],l=[{id:i,kind:e.value?.faces[i]?.kind},...r].map(u=>[n.value.get(u.id),o[u.kind]]).map(([u,c])=>u&&c?.closing?.(u)).filter(Boolean);return l.length?l.join(" "):null}function mc(){return{peek:O(null),asking:O(null),pane:O("now"),drawers:Ri(),help:O(!1),narrow:_c(),keys:Yi("facilitator.console.keys",!0)}}function _c(){let t=matchMedia("(max-width: 47.99rem)"),e=O(t.matches);return t.addEventListener("change",()=>e.value=t.matches),e}async function wc({live:t,trouble:e,toasts:n,reasons:o,answers:i},r){let l=await t.send(r);return l.ok?e.value=null:Object.hasOwn(i,l.code)?i[l.code]():fc.has(l.code)?e.value=l.code:n.show(Un(l,o),{tone:"bad"}),l}function hc(t,e){let{view:n,peek:o,asking:i,pane:r}=t;i.value=null,o.value=e===n.value?.block?null:e,r.value="now";let l=ot(n.value).find(c=>c.id===o.value),u=l?s($w_225,{title:d(l.title)}):s($w_224);mt("look",u)}function nr({day:t,begins:e},n){let o=j(n);if(e>o)return s($w_783,{day:d(t.title),time:T(e)})}function or({store:t,faces:e}){let n=t.view.value,o=n.phase==="over"?X(n):null,i=n.days.filter(r=>!r.started);return a`<section class="between" aria-labelledby="now-title">
    <div class="now-face">
      <p class="kind">${o&&!n.begins?s($w_480):s($w_70)}</p>
      <h2 id="now-title">${vc(n,o)}</h2>
      ${i.length>0?a`<${gc} store=${t} day=${i[0]} />`:a`<${yc} />`}
      ${o&&t.may("ReopenDay")&&a`<p><a class="button" href="/record" target="_blank">${s($w_516)}</a></p>`}
      ${n.sealed&&a`<${bc} ...${n.sealed} program=${t.page.program} />`}
      ${o&&a`<${je} store=${t} faces=${e} />`}
      ${o&&t.may("ReopenDay")&&a`<button type="button" onClick=${t.moves.reopen}>
        ${s($w_365,{day:d(o.title)})}</button>`}
    </div>
    ${i.length>0&&t.may("StartDay")&&a`<${kc} store=${t} days=${i} />`}
  </section>`}function vc(t,e){return t.begins&&e?d(Rt(t).title):e?s($w_782,{day:d(e.title)}):d(t.session.title)}function gc({store:t,day:e}){let{begins:n,phase:o}=t.view.value,i=nr({day:e,begins:n},t.live);return i?a`<p>${i}</p>`:o==="over"&&a`<p>${s($w_254,{day:Sc(e)})}</p>`}function bc({row:t,chain:e,program:n}){return a`<p class="hint">${s($w_515,{program:n})}
    <code class="head">${t}:${e}</code></p>`}function yc(){return a`<p>${s($w_146)}</p>
    <p>${s($w_292)}</p>`}function kc({store:t,days:e}){let[n,o]=y(e[0].id),i=e.find(l=>l.id===n)??e[0],r=t.asking.value;return r?.kind==="start"?a`<${Li} store=${t} asked=${r} />`:a`<div class="start">
    ${e.length>1?a`<${G} label=${s($w_112)} value=${i.id} set=${o} options=${e.map(l=>[l.id,Zn(l)])} />`:t.view.value.phase==="before"&&a`<p>${Zn(i)}</p>`}
    <${Cc} store=${t} day=${i} />
    <${xc} store=${t} />
  </div>`}function xc({store:t}){return t.door.value!=="closed"?null:a`<div class="shut" role="group" aria-labelledby="shut">
    <div id="shut"><${L} tone="warn">${s($w_483)}<//></div>
    <p class="hint">${s($w_640)}</p>
    <button type="button" onClick=${()=>t.act({type:"OpenDoor"})}>${s($w_319)}</button>
  </div>`}var Zn=t=>`${d(t.title)}, ${Dt(t.date)}`,Sc=t=>[Zn(t),t.start!=null&&kn(t.start)].filter(Boolean).join(", ");function Cc({store:t,day:e}){let n=j(t.live),o=di(e,n),i=c=>()=>t.moves.start(e.id,c),r=c=>c===o&&!e.odd.includes("just-ended")?"advance":"",l=t.moves.settling.value?"true":void 0,u={time:T(n),planned:kn(e.blocks[0].start)};return a`<div class="small-moves">
      <button type="button" class=${r("now")} aria-disabled=${l} onClick=${i("now")}>${s($w_425)}</button>
      <button type="button" class=${r("planned")} aria-disabled=${l} onClick=${i("planned")}>${s($w_424)}</button>
    </div>
    <p class="hint">
      ${s($w_426,u)}
    </p>`}function sr({store:t}){let e=C(null),n=t.help.value;M(()=>{n&&!e.current.open&&e.current.showModal()},[n]);let o=()=>t.help.value=!1,i=r=>t.keys.value=r.target.checked;return a`<dialog class="help" ref=${e} aria-labelledby="help-title" onClose=${o}>
    <h2 id="help-title">${s($w_192)}</h2>
    <dl>${Tc().map(([r,l])=>a`<${Oc} key=${l} keys=${r} what=${l} />`)}</dl>
    <label class="choice"><input type="checkbox" checked=${t.keys.value} onChange=${i} />
      <span>${s($w_608)}</span></label>
    <form method="dialog"><button type="submit" class="primary" autofocus>${s($w_84)}</button></form>
  </dialog>`}function Oc({keys:t,what:e}){return a`<div><dt>${t.map(n=>a`<kbd key=${n}>${n}</kbd> `)}</dt><dd>${e}</dd></div>`}function Tc(){return[[[s($w_419),"→"],s($w_28)],[["←"],s($w_66)],[["↑","↓"],s($w_222)],[[s($w_144)],s($w_162)],[[s($w_330),s($w_329)],s($w_251)],[["Q"],s($w_404)],[["."],s($w_438)],[["P"],s($w_215)],[["H"],s($w_336)],[["+","−"],s($w_304)],[["M"],s($w_642)],[["Esc"],s($w_266)],[["?"],s($w_406)]]}var Xn="input, textarea, select, [contenteditable]",Ec="button, a, summary, label",Mc=".confirm";function rr(t){let e={store:t,table:Dc(t),last:null,pointed:!1,began:null},n=r=>Nc(e,r),o=r=>Ac(e,r),i=()=>Object.assign(e,{last:null,pointed:!0});return document.addEventListener("keydown",n),document.addEventListener("keyup",o),document.addEventListener("pointerdown",i),()=>{document.removeEventListener("keydown",n),document.removeEventListener("keyup",o),document.removeEventListener("pointerdown",i)}}function Dc(t){let{moves:e}=t;return{" ":()=>e.advance(),ArrowRight:()=>e.advance(),ArrowLeft:()=>e.back(),ArrowUp:()=>ir(t,-1),ArrowDown:()=>ir(t,1),Enter:()=>t.peek.value&&e.ask(t.peek.value),Escape:()=>Ic(t),PageDown:()=>t.remote.turn(1),PageUp:()=>t.remote.turn(-1),p:t.remote.toggle,q:t.remote.join,".":t.remote.clear,h:e.holdOrResume,"+":()=>e.extend(1),"=":()=>e.extend(1),"-":()=>e.extend(-1),m:()=>Pc(t),"?":()=>t.help.value=!0}}function Nc(t,e){let{store:n,table:o}=t,{key:i,target:r,repeat:l}=e;if(i==="Tab"&&(t.pointed=!1),l||(t.began=r),e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog[open]"))return;let u=Rc(t,r);if(l&&Ze(i)&&!r.closest?.(Xn))return e.preventDefault();let c=o[i.length===1?i.toLowerCase():i],$=Lc(t,i,u);!c||l||!Bc(n,i,r,u)||(e.preventDefault(),$?n.toasts.show(s($w_466)):c())}function Ac(t,e){e.key===" "&&e.target!==t.began&&e.preventDefault()}var Ze=t=>t===" "||t==="Enter";function Rc(t,e){let n=e.closest?.(Ec);return n&&t.pointed&&!n.closest(Mc)?null:n}function Lc(t,e,n){let o=t.last!==null&&!t.last.isConnected;return t.last=n&&Ze(e)?n:null,o&&Ze(e)}function Bc(t,e,n,o){return n.closest?.(Xn)?e==="Escape":o&&Ze(e)?!1:t.keys.value||e==="Escape"}function ir(t,e){let n=ot(t.view.value),o=n.findIndex(r=>r.id===(t.peek.value??t.view.value.block)),i=n[Math.min(n.length-1,Math.max(0,o+e))];i&&t.look(i.id)}function Ic(t){let e=document.activeElement?.closest?.(Xn);e?.closest(".drawer")?t.drawers.close():e?gs(e):t.asking.value?t.asking.value=null:t.drawers.open.value?t.drawers.close():t.peek.value&&t.look(null)}function Pc(t){t.drawers.show("messages"),requestAnimationFrame(()=>document.getElementById("message-text")?.focus())}function to({store:t}){let e=t.notes.value[Ue(t)];return e?a`<section class="notes-for-you" aria-labelledby="notes-for-you">
    <h2 id="notes-for-you">${s($w_282)}</h2>
    <p class="words" lang=${D(e)}>${d(e)}</p>
  </section>`:null}function ar(t){let e=C(null),[n,o]=y(t);return wn(()=>{let i=new ResizeObserver(([r])=>{let{width:l,height:u}=r.contentRect;l>0&&u>0&&o({width:Math.round(l),height:Math.round(u)})});return i.observe(e.current),()=>i.disconnect()},[]),[e,n]}function lr({store:t}){let e=!!t.stage.value?.chimes;return!t.stage.value||!t.may("SetChimes")?null:a`<div class="chimes">
    <button type="button" class="quiet" aria-pressed=${e?"true":"false"} onClick=${()=>t.act({type:"SetChimes",on:!e})}>
      ${s($w_79)}</button>
    ${e&&a`<p class="hint">${s($w_600)}</p>`}
  </div>`}function ur({store:t}){let{clock:e,block:n}=t.view.value;if(!e||!t.may("SetStageClock"))return null;let o=r=>t.act({type:"SetStageClock",seen:n,clock:r}),i=[["shown",s($w_706)],["soft",s($w_748)],["hidden",s($w_723)]];return a`<${G} label=${s($w_496)} value=${e.look??"shown"} set=${o} options=${i} />`}var eo=",";function cr({store:t}){let{languages:e}=t.page,n=t.stage.value?.speech;if(!n||e.length<2||!t.may("SetStageLanguages"))return null;let o=r=>t.act({type:"SetStageLanguages",languages:r.split(eo)}),i=[...e.map(r=>[r,ut(r)]),[e.join(eo),s($w_689)]];return a`<${G} label=${s($w_545)} value=${n.languages.join(eo)} set=${o} options=${i} />`}var $r=1920;function no({store:t}){return a`<section class="on-stage" aria-labelledby="on-stage-title">
    <div class="on-stage-seen">
      <header class="on-stage-head">
        <h2 id="on-stage-title">${s($w_539)}</h2>
        <${oo} count=${t.peopleView.value?.stages} />
      </header>
      ${!t.narrow.value&&a`<${Uc} />`}
    </div>
    <div class="on-stage-led">
      ${t.may("ShowJoin")&&a`<${Fc} store=${t} />`}
      ${t.may("ShowPage")&&t.remote.pages.value.length>1&&a`<${qc} remote=${t.remote} />`}
      <${ur} store=${t} />
      <${cr} store=${t} />
      <${lr} store=${t} />
    </div>
  </section>`}function oo({count:t}){return t===void 0?null:t===0?a`<${L} tone="warn">${s($w_263)}<//>`:a`<${L} tone="good">${t===1?s($w_15):s($w_808,{n:t})}<//>`}function Uc(){let[t,{width:e}]=ar({width:$r/6,height:0});return a`<div class="miniature" ref=${t} style=${{"--scale":e/$r}}>
    <iframe src="/stage/small" title=${s($w_547)} tabindex="-1" inert loading="lazy"></iframe>
  </div>`}function Fc({store:t}){let{spot:e,message:n,clears:o,join:i,clear:r}=t.remote,l=e.value,u=l||n.value;return a`<div class="over-the-block">
    <button type="button" aria-pressed=${l&&!l.block?"true":"false"} onClick=${i}>${s($w_172)}</button>
    <button type="button" aria-disabled=${u?void 0:"true"} onClick=${r}>
      ${o.value==="message"?s($w_81):s($w_435)}</button>
    <div class="stands hint" role="status">
      ${l&&a`<p>${Wc(l)}</p>`}
      ${n.value&&a`<p>${s($w_21,{text:d(n.value.text)})}</p>`}
      ${!u&&a`<p>${s($w_288)}</p>`}
    </div>
  </div>`}function Wc({block:t}){return t?s($w_326,{title:d(t.title)}):s($w_325)}function jc(t,e){let n=t.filter(o=>e.title&&d(o.title??{})===d(e.title));return n.length>1&&`${n.indexOf(e)+1} / ${n.length}`}function qc({remote:t}){let{pages:e,index:n,turning:o}=t,i=e.value.length,r=n.value,l=(u,c)=>[c+1,u.title&&d(u.title),jc(e.value,u)].filter(Boolean).join(" · ");return a`<div class="remote" role="group" aria-label=${s($w_197)}>
    <div class="remote-pages">
      <button type="button" aria-label=${s($w_327)} aria-disabled=${r===0?"true":void 0}
        onClick=${()=>t.turn(-1)}>◀</button>
      <p>${s($w_328,{number:r+1,total:i})}</p>
      <button type="button" aria-label=${s($w_250)} aria-disabled=${r===i-1?"true":void 0}
        onClick=${()=>t.turn(1)}>▶</button>
    </div>
    <${G} label=${s($w_161)} value=${e.value[r].id} set=${t.show}
      options=${e.value.map((u,c)=>[u.id,l(u,c)])} />
    <button type="button" class="quiet" aria-pressed=${o.value?"true":"false"} onClick=${t.toggle}>
      ${s($w_332)}</button>
  </div>`}function so({store:t}){let{session:e,begins:n}=t.view.value,o=n?Rt(t.view.value):X(t.view.value);return a`<footer class="session-line">
    <div class="session-name">
      <h1>${d(e.title)}</h1>
      <p>${t.page.rehearsal&&a`<strong class="rehearsal">${s($w_358)}</strong>${" "}`}
        ${[e.city,o&&d(o.title)].filter(Boolean).join(" · ")}</p>
    </div>
    <div class="session-facts">
      <${Hc} live=${t.live} />
      <${Vc} store=${t} />
      <${Gc} page=${t.page} />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick=${()=>t.help.value=!0}>
        ${s($w_192)} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
    ${!t.narrow.value&&a`<div class="drawer-buttons" role="group" aria-label=${s($w_333)}>
      <${io} store=${t} /></div>`}
  </footer>`}function io({store:t}){let n=t.people.value.filter(i=>i.here).length,o=t.view.value.notices.length;return a`<${Je} store=${t} id="people">${s($w_337)} <strong class="count">${P(n)}</strong><//>
    <${Je} store=${t} id="messages">${s($w_235)}${o>0&&a` <strong class="count">${P(o)}</strong>`}<//>
    <${Je} store=${t} id="share">${s($w_392)}<//>`}function Hc({live:t}){let e={connecting:[s($w_105),"warn"],live:[s($w_219),"good"],polling:[s($w_220),"info"],offline:[s($w_295),"bad"]},[n,o]=e[t.status.value]??e.connecting,r=(o==="warn"||o==="bad")&&t.waiting.value?`${n} · ${s($w_727)}`:n;return a`<${L} tone=${o} live=${!0}>${r}<//>`}function Vc({store:t}){let e=t.peek.value??t.view.value.block;return t.waiting.value.queues.map(({kind:n,count:o,words:i,after:r})=>o>0&&a`<button type="button" class="badge" key=${n} onClick=${()=>t.look(r(e))}>${i}</button>`)}function Gc({page:t}){return t.languages.filter(n=>n!==pt()).map(n=>a`<a class="switch" key=${n} lang=${n} hreflang=${n}
    href=${`/lang/${n}?next=/console`}>${ut(n)}</a>`)}function fr({store:t}){let{pane:e,drawers:n}=t,o=[["now",s($w_290)],["agenda",s($w_31)]],i=r=>()=>{n.open.value=null,e.value=r};return a`<nav class="panes" aria-label=${s($w_333)}>
    ${o.map(([r,l])=>a`<button type="button" key=${r}
      aria-current=${e.value===r?"true":null} onClick=${i(r)}>${l}</button>`)}
    <${io} store=${t} />
  </nav>`}var pr=6e4,Kc=30*pr;function dr({store:t}){let e=t.door.value!=="closed",n=()=>t.act({type:e?"CloseDoor":"OpenDoor"});return a`<div class="guests">
    <${L} tone=${e?"good":"off"}>
      ${e?s($w_164):s($w_307)}<//>
    ${t.may("CloseDoor")&&a`<button type="button" onClick=${n}>
      ${e?s($w_87):s($w_319)}</button>`}
    <${zc} store=${t} />
    ${t.may("SetSeats")&&a`<${Jc} store=${t} />`}
  </div>`}function zc({store:t}){let e=j(t.live),{rush:n,shown_out:o=[]}=t.peopleView.value??{},i=n&&e<n.last+pr,r=n&&n.here>0&&e<n.last+Kc,l=n&&T(n.began),u=()=>t.act({type:"DismissGuests",since:n.began}),c=$=>t.act({type:"TakeBackDismissal",dismissed:$.id});return a`
    ${r&&a`<${L} tone=${i?"bad":"info"} live=${!0}>
      ${i?s($w_798,{n:n.minute}):s($w_166,{from:l,n:n.here})}<//>
      ${t.may("DismissGuests")&&a`<${Y} label=${s($w_400,{from:l})} run=${u} tone="bad"
        question=${s($w_401,{n:n.here})}
        yes=${s($w_656,{n:n.here})} />`}`}
    ${t.may("TakeBackDismissal")&&o.map($=>a`<div key=${$.id} class="row">
      <span>${s($w_165,{n:$.count})}</span>
      <button type="button" onClick=${()=>c($)}>${s($w_216)}</button></div>`)}`}function Jc({store:t}){let e=(t.plan.value?.groups??[]).filter(n=>n.roster);return e.length?a`<${Q} head=${s($w_451)}>
    ${()=>e.map(n=>a`<label class="field" key=${n.id}>
      <span lang=${D(n.title)}>${d(n.title)}</span>
      <select value=${t.peopleView.value?.seats[n.id]} onChange=${o=>t.act({type:"SetSeats",group:n.id,seats:o.target.value})}>
        <option value="open">${s($w_693)}</option>
        <option value="confirm">${s($w_732)}</option>
        <option value="badge">${s($w_695)}</option>
      </select></label>`)}<//>`:null}function mr({store:t,person:e}){let n=a`<span class="lamp" data-tone=${e.here?"good":"off"} aria-hidden="true"></span>
    <span class="person-name">${d(e.name)}</span>
    <small>${e.here?s($w_705):s($w_694)}${e.free?` · ${s($w_716)}`:""}</small>${!e.confirmed&&a` <${qt} />`}
    ${e.like&&a`<small class="like">${s($w_109,{name:Yc(t,e.like)})}</small>`}`;return t.may("RenamePerson")?a`<li class="person"><${Q} head=${n} className="person-face">
    ${()=>a`<div class="person-desk">
      <${De} store=${t} person=${e} />
      <${Qc} store=${t} person=${e} />
      <${Zc} store=${t} person=${e} />
    </div>`}<//></li>`:a`<li class="person"><div class="person-face">${n}</div></li>`}function Yc(t,e){let n=(t.plan.value?.seats??[]).find(o=>o.id===e);return n?d(n.name):e}function Qc({store:t,person:e}){let[n,o]=y(d(e.name));return a`<form class="row" onSubmit=${r=>{r.preventDefault(),t.act({type:"RenamePerson",person:e.id,name:n})}}>
    <${it} label=${s($w_246)} value=${n} set=${o} max="80" required />
    <button type="submit" disabled=${!n.trim()||n===d(e.name)}>${s($w_362)}</button>
  </form>`}function Zc({store:t,person:e}){let n=d(e.name),o=()=>t.act({type:"FreeName",person:e.id}),i=()=>t.act({type:"DismissPerson",person:e.id});return a`<div class="row">
    ${!e.confirmed&&a`<button type="button" class="primary"
      onClick=${()=>t.act({type:"ConfirmPeople",people:[e.id]})}>${s($w_101)}</button>`}
    <button type="button" disabled=${e.free} onClick=${o}>${s($w_214)}</button>
    ${e.seat&&a`<p class="hint">${s($w_129)}</p>`}
    <${Y} label=${s($w_399)} question=${s($w_407,{name:n})}
      yes=${s($w_655)} run=${i} tone="bad" />
  </div>`}function _r({store:t}){let e=t.people.value.filter(i=>!i.confirmed);if(!e.length)return null;let n=i=>t.act({type:"ConfirmPeople",people:i}),o=e.map(i=>i.id);return a`<div class="unconfirmed" role="group" aria-labelledby="unconfirmed">
    <div id="unconfirmed"><${L} tone="warn" live=${!0}>${s($w_622,{n:e.length})}<//></div>
    <p class="hint">${s($w_559)}</p>
    ${t.may("ConfirmPeople")&&o.length>1&&a`<button type="button" class="primary" onClick=${()=>n(o.slice(0,500))}>
      ${s($w_102,{n:o.length})}</button>`}
    <${at} rows=${e} by="unconfirmed" className="plain">
      ${i=>a`<li key=${i.id} class="row"><span class="person-name">${d(i.name)}</span>
        ${t.may("ConfirmPeople")&&a`<button type="button" aria-label=${s($w_103,{name:d(i.name)})}
          onClick=${()=>n([i.id])}>${s($w_101)}</button>`}</li>`}<//>
  </div>`}function wr({store:t}){let[e,n]=y("group"),[o,i]=y(""),r=t.people.value.filter(Me(o)),l=C(null),u=c=>{i(c),l.current.scrollIntoView({block:"start"})};return a`<section class="panel people" data-searching=${o.trim()?"true":null} aria-labelledby="people-title" ref=${l}>
    <h2 id="people-title">${s($w_337)}</h2>
    <${it} label=${s($w_155)} type="search" value=${o} set=${u} />
    ${!o.trim()&&a`
      <p class="counts">${s($w_787,s$(t))}</p>
      <${_r} store=${t} />
      <${dr} store=${t} />
      <${Xc} by=${e} setBy=${n} />`}
    ${o$(t,e,r).map(c=>a`<${t$} key=${c.id} store=${t} part=${c} searching=${!!o.trim()} />`)}
    ${o.trim()&&!r.length&&a`<p class="hint" role="status">${s($w_271)}</p>`}
    ${!o&&a`<${n$} seats=${ro(t)} />`}
  </section>`}function Xc({by:t,setBy:e}){let n=(o,i)=>a`<label class="choice">
    <input type="radio" name="people-by" value=${o} checked=${t===o} onChange=${()=>e(o)} />
    <span>${i}</span></label>`;return a`<fieldset class="choices"><legend class="sr-only">${s($w_418)}</legend>
    ${n("group",s($w_72))}${n("team",s($w_73))}
  </fieldset>`}function t$({store:t,part:e,searching:n}){let o=`people-of-${e.id}`;return a`<h3 id=${o}>${e.title} <small>${e$(e,n)}</small></h3>
    <${at} rows=${e.people} by=${o} className="plain">
      ${i=>a`<${mr} key=${i.id} store=${t} person=${i} />`}<//>`}function e$({people:t,all:e,away:n},o){return o?s($w_805,{n:t.length,all:e}):s($w_807,{n:t.filter(i=>i.here).length,all:e+n})}function n$({seats:t}){return t.length?a`<${Q} id="people-missing" head=${s($w_278,{n:t.length})}>
    ${()=>a`<${at} rows=${t} by="people-missing">${e=>a`<li key=${e.id}>${d(e.name)}</li>`}<//>`}<//>`:null}function o$(t,e,n){let o=(e==="group"?t.plan.value?.groups:t.plan.value?.teams)??[],i=new Set(o.map($=>$.id)),r={id:"none",title:e==="team"?s($w_174):s($w_173)},l=[...o.map(({id:$,title:f})=>({id:$,title:d(f),is:m=>m[e]===$})),{...r,is:$=>!i.has($[e])}],u=($,f)=>$.filter(f.is).length;return l.map($=>({...$,people:n.filter($.is),all:u(t.people.value,$),away:e==="group"?u(ro(t),$):0})).filter($=>$.people.length)}function s$(t){let e=t.people.value.filter(n=>n.here).length;return{here:e,away:t.people.value.length-e,missing:ro(t).length}}function ro(t){let e=new Set(t.people.value.map(n=>n.seat));return(t.plan.value?.seats??[]).filter(n=>!e.has(n.id))}var hr=1e3,vr=60*hr;function gr({store:t}){let{proposal:e,taken:n}=t.view.value;if(!t.may("TakeProposal"))return e&&a`<${i$} view=${t.view.value} />`;let o=!e||e.alone?a$:e.lengths?l$:c$;return a`${e&&a`<section class="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">${f$(t.view.value)}</h2>
      <${o} store=${t} />
    </section>`}
    ${n&&a`<${r$} store=${t} taken=${n} />`}`}function i$({view:t}){let e=t.outlook.late[t.proposal.until]??t.outlook.over;return a`<p class="proposal-line">${s($w_157,{time:T(kr(t)),span:W(e)})}</p>`}function r$({store:t,taken:e}){let n=e.block?s($w_566):s($w_394);return a`<div class="taken">
    <p>${n}</p>
    <button type="button" aria-disabled=${xt(t)} onClick=${t.replanning.undo}>${s($w_607)}</button>
  </div>`}function a$({store:t}){let{shortfall:e,ends_at:n}=t.view.value.proposal;return n==null?null:a`${e>=vr&&a`<p>${s($w_457,{span:W(e)})}</p>`}
    <${br} store=${t} primary />`}function br({store:t,primary:e=!1}){let{ends_at:n}=t.view.value.proposal;return n==null?null:a`<button type="button" class=${e?"primary":""} aria-disabled=${xt(t)} onClick=${t.replanning.endInTime}>
    ${s($w_141,{time:T(n)})}</button>`}function l$({store:t}){let e=t.view.value,n=X(e),o=n.blocks.filter(i=>p$(n,i,e.proposal.lengths));return a`<${Q} head=${s($w_629)}>${()=>a`<table>
      <thead><tr>${[s($w_71),s($w_290),s($w_345)].map(i=>a`<th key=${i} scope="col">${i}</th>`)}</tr></thead>
      <tbody>
        ${e.proposal.ends_at!=null&&a`<${u$} store=${t} />`}
        ${o.map(i=>a`<tr key=${i.id}>
          <th scope="row">${d(i.title)}</th>
          <td>${W(Vt(n,i))}</td>
          <td><strong>${W(e.proposal.lengths[i.id])}</strong></td>
        </tr>`)}
      </tbody>
    </table>`}<//>
    <button type="button" class="primary" aria-disabled=${xt(t)} onClick=${t.replanning.take}>${s($w_444)}</button>`}function u$({store:t}){let e=t.view.value,n=j(t.live);return a`<tr>
    <th scope="row">${d(I(e).block.title)} (${s($w_728)})</th>
    <td>${s($w_755,{time:T(In(e.clock,n))})}</td>
    <td><strong>${s($w_755,{time:T(e.proposal.ends_at)})}</strong></td>
  </tr>`}function c$({store:t}){let e=t.view.value,{shortfall:n,cut:o,ends_at:i,until:r}=e.proposal,l=ot(e).filter($=>o.includes($.id)),u=l.length>1?s($w_205):s($w_208),c=W(Math.max(vr,n));return a`<p>${s($w_145,{span:c})}${" "}
      ${l.length?u:i==null&&$$(r)}</p>
    ${(l.length>0||i!=null)&&a`<div class="proposal-moves">
      ${l.map($=>a`<button type="button" key=${$.id} aria-disabled=${xt(t)}
        onClick=${()=>t.replanning.leaveOut($)}>${s($w_200,{title:d($.title)})}</button>`)}
      <${br} store=${t} />
    </div>`}`}function $$(t){return t?s($w_206):s($w_207)}function f$(t){let{alone:e,over:n}=t.proposal,o=yr(t),i={span:W(n),title:o&&d(o.title),time:T(kr(t))};return e?o?s($w_570,i):s($w_571,i):s($w_601,{what:o?`${i.title} (${i.time})`:s($w_749)})}var yr=t=>ot(t).find(e=>e.id===t.proposal.until),kr=t=>yr(t)?.planned??$i(X(t));function p$(t,e,n){return!(e.id in n)||e.start==null?!1:Math.abs(n[e.id]-Vt(t,e))>=hr}var d$=200;function Lt({label:t=s($w_599),title:e,set:n,hint:o=""}){let i=et.languages.length>1;return et.languages.map(r=>a`<${it} key=${r} lang=${r} max=${d$} placeholder=${o}
    label=${i?`${t} · ${ut(r)}`:t} value=${e[r]??""} set=${l=>n({...e,[r]:l})} />`)}function $t(t){let e=Object.entries(t).filter(([,n])=>n.trim());return e.length?Object.fromEntries(e):null}function Qt(t){return e=>{e.key==="Escape"&&(e.preventDefault(),t())}}var m$=600;function ao({store:t,day:e}){let[n,o]=y(!1),i=C(null),r=t.plan.value?.addable??[];if(!t.may("AddBlock")||!r.length||!Fn(t.view.value,e))return null;let l=`add-to-${e.id}`,u=()=>{o(!1),i.current.focus()};return a`<div class="add-block">
    <button type="button" class="quiet" ref=${i} aria-expanded=${n?"true":"false"} aria-controls=${l}
      onClick=${()=>o(!n)}>${s($w_1)}</button>
    ${n&&a`<${_$} id=${l} store=${t} day=${e} kinds=${r} close=${u} />`}
  </div>`}function _$({id:t,store:e,day:n,kinds:o,close:i}){let[r,l]=y(()=>v$(o[0],h$(e.view.value,n))),u=p=>h=>l(k=>({...k,[p]:h})),c=o.find(p=>p.kind===r.kind),$=C(null);M(()=>$.current.querySelector("select").focus(),[]);let f=p=>l(h=>g$(h,c,o.find(k=>k.kind===p))),m=C(!1);return a`<form id=${t} ref=${$} onSubmit=${async p=>{if(p.preventDefault(),m.current)return;m.current=!0;let h=new Set(ot(e.view.value).map(w=>w.id)),k=await e.changing.add(n,y$(r,c));m.current=!1,k&&(i(),e.startsEmpty(r.kind)&&w$(e,h))}} onKeyDown=${Qt(i)}>
    <${G} label=${s($w_193)} value=${r.kind} set=${f} options=${o.map(p=>[p.kind,d(p.name)])} />
    <${Lt} title=${r.title} set=${u("title")} />
    ${c.asks&&a`<${Lt} label=${s($w_353)} title=${r.prompt} set=${u("prompt")} hint=${s($w_691)} />`}
    <${it} label=${s($w_239)} type="number" min="1" max=${m$} required value=${r.minutes} set=${u("minutes")} />
    <${G} label=${s($w_633)} value=${r.after} set=${u("after")} options=${b$(e.view.value,n)} />
    <div class="row"><button type="submit" class="primary" disabled=${!$t(r.title)}>${s($w_25)}</button>
      <button type="button" onClick=${i}>${s($w_75)}</button></div>
  </form>`}function w$(t,e){let n=V(()=>{let o=ot(t.view.value).find(i=>!e.has(i.id));o&&(t.look(o.id),queueMicrotask(()=>n()))})}var xr="—";function h$(t,e){let n=Ke(t,e);return(n[0]??n.at(-1)).id}function v$(t,e){return{kind:t.kind,title:t.name,prompt:{},minutes:String(t.minutes),after:e}}function g$(t,e,n){let{title:o,minutes:i}=t;return{...t,kind:n.kind,title:o===e.name?n.name:o,minutes:i===String(e.minutes)?String(n.minutes):i}}function b$(t,e){return Ke(t,e).map(n=>n?[n.id,s($w_29,{title:d(n.title)})]:[xr,s($w_55)])}function y$({kind:t,title:e,prompt:n,minutes:o,after:i},{asks:r}){let l=r&&$t(n),u={kind:t,title:$t(e),minutes:Number(o),after:i===xr?null:i};return l?{...u,prompt:l}:u}function Cr({store:t}){let{last_change:e,unfitting:n}=t.view.value;return!t.may("UndoChange")||!e&&!n?null:a`<div class="changes-made">
    ${e&&a`<p>${lo(e)} <button type="button" class="quiet" onClick=${()=>t.changing.undo(e.id)}>${s($w_445)}</button></p>`}
    ${n&&a`<p class="state" data-tone="warn">${s($w_461)}</p>
      <ul>${n.changes.map(o=>a`<li key=${o.id}>${lo(o)}</li>`)}</ul>`}
  </div>`}var lo=({what:t,title:e})=>Kt[t](d(e)),Sr=new WeakMap;function Or(t){let e=t.view.value;if(!e)return;let{last_change:n}=e,o=Sr.get(t);if(Sr.set(t,{last:n?.id,all:new Set([...o?.all??[],n?.id])}),!o||o.last===n?.id)return;let i=n&&!o.all.has(n.id);if(i?t.changing.made(n.id):t.changing.undid(o.last))return;let r=i?s($w_409,{what:lo(n)}):s($w_412);t.toasts.show(r,{key:"changed"})}var k$={lock:"M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v2Z",tick:"m6.4 11.6-3.5-3.5 1.1-1.1 2.4 2.4 5.6-5.6 1.1 1.1-6.7 6.7Z",here:"M4 2.5 13 8l-9 5.5v-11Z",skipped:"M3 7.2h10v1.6H3V7.2Z",ahead:"M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 1.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z"};function Xe({name:t,label:e}){return a`<svg class="icon" data-icon=${t} viewBox="0 0 16 16" width="16" height="16"
      role=${e?"img":null} aria-label=${e??null} aria-hidden=${e?null:"true"}>
    <path fill="currentColor" fill-rule="evenodd" d=${k$[t]} />
  </svg>`}var x$=6e4;function Er({store:t}){let e=t.view.value,n=e.block?X(e):Rt(e)??X(e);return a`<nav class="agenda" aria-label=${s($w_31)}>
    ${e.days.map(o=>o===n?a`<${S$} key=${o.id} store=${t} day=${o} />`:a`<${C$} key=${o.id} store=${t} day=${o} />`)}
  </nav>`}function S$({store:t,day:e}){let n=t.view.value,o=n.block?e.blocks.slice(0,I(n).index):[],[i,r]=Mr(t,o),l=o.length===1?s($w_7):s($w_796,{n:o.length});return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}>${d(e.title)} <small>${Dt(e.date)}</small></h2>
    ${o.length>0&&a`<${Dr} open=${i} turn=${r} list=${`past-${e.id}`}><${Xe} name="tick" /> ${l}<//>
      ${i&&a`<${uo} store=${t} blocks=${o} id=${`past-${e.id}`} />`}`}
    <${uo} store=${t} blocks=${e.blocks.slice(o.length)} />
    <${ao} store=${t} day=${e} />
    <${Cr} store=${t} />
    ${n.block&&!t.narrow.value&&a`<${Ve} store=${t} />`}
    ${n.block&&o.length===0&&t.may("CancelDay")&&a`<button type="button" class="quiet again"
      onClick=${t.moves.askAgain}>${s($w_427)}</button>`}
  </section>`}function C$({store:t,day:e}){let[n,o]=Mr(t,e.blocks),i=`blocks-of-${e.id}`;return a`<section aria-labelledby=${`day-${e.id}`}>
    <h2 id=${`day-${e.id}`}><${Dr} open=${n} turn=${o} list=${i}>
      <span>${d(e.title)} <small>${Dt(e.date)}</small></span><//></h2>
    ${n&&a`<${uo} store=${t} blocks=${e.blocks} id=${i} /><${ao} store=${t} day=${e} />`}
  </section>`}function Mr(t,e){let[n,o]=y(!1),i=e.some(r=>r.id===t.peek.value);return M(()=>{i&&o(!0)},[i]),[n,()=>o(!n)]}function Dr({open:t,turn:e,list:n,children:o}){return a`<button type="button" class="quiet rail-fold" aria-expanded=${t?"true":"false"} aria-controls=${n}
    onClick=${e}>${o}</button>`}function uo({store:t,blocks:e,id:n}){return a`<ol id=${n}>${e.map(o=>a`<${O$} key=${o.id} store=${t} block=${o} />`)}</ol>`}function O$({store:t,block:e}){let n=t.view.value,o=We(n,e),i=t.peek.value===e.id,r=A$(n,e,o),l=C(null),u=o==="now"?n.block:i;return M(()=>{u&&T$(l.current)},[u]),a`<li ref=${l}>
    <button type="button" class="stop" data-state=${o} data-late=${r?"true":null} aria-current=${o==="now"?"step":null}
        aria-pressed=${i?"true":"false"} onClick=${()=>t.look(i?null:e.id)}>
      <span class="stop-time">${M$(n,e,o)}</span>
      <span class="stop-name" lang=${D(e.title)}>${d(e.title)}</span>
      <${E$} view=${n} block=${e} state=${o} late=${r} />
      ${i&&a`<${D$} view=${n} block=${e} state=${o} />`}
    </button>
  </li>`}function T$(t){let e=t.closest(".rail-list");e.scrollHeight>e.clientHeight&&t.scrollIntoView({block:"nearest"})}function E$({view:t,block:e,state:n,late:o}){let i={now:s($w_290),done:s($w_127),skipped:s($w_209),ahead:s($w_602)},r={now:"here",done:"tick",skipped:"skipped",ahead:null},l=n==="skipped"&&Fe(t,e);return a`<span class="stop-marks">
    ${o>0&&a`<strong>${s($w_816,{span:W(o)})}</strong>`}
    ${l&&a`<small>${s($w_710)}</small>`}
    ${e.lock&&a`<${Xe} name="lock" label=${s($w_594)} />`}
    ${r[n]&&!l?a`<${Xe} name=${r[n]} label=${i[n]} />`:a`<span class="sr-only">${i[n]}</span>`}
  </span>`}function M$(t,e,n){let o=Nr(e,n);if(o!=null)return a`<${Tr} of=${o} />`;let i=(n==="ahead"?t.outlook?.starts[e.id]:null)??e.planned;return i==null?a`<span class="sr-only">${s($w_722)}</span>`:a`${e.soft&&"~"}<${Tr} of=${i} />`}function Tr({of:t}){let{time:e,period:n}=Jo(t);return a`${e}<span class="sr-only">${n}</span>`}function D$({view:t,block:e,state:n}){let o=[],i=Nr(e,n)??(n==="ahead"?t.outlook?.starts[e.id]:null);return i!=null&&e.planned!=null&&Math.abs(i-e.planned)>=x$&&o.push(s($w_739,{time:R$(e,e.planned)})),n==="done"&&o.push(s($w_754,{span:W(e.turn.length)})),n==="ahead"&&e.length!=null&&o.push(N$(t,e)),o.length?a`<span class="stop-more">${o.map((r,l)=>a`<span key=${l}>${r}</span>`)}</span>`:null}function N$(t,e){let n={span:W(e.length)};return e.length>kt(yt(t,e.id),e)?s($w_711,n):s($w_746,n)}function A$(t,e,n){return n==="ahead"&&t.outlook?.late[e.id]||0}function Nr(t,e){return e==="now"||e==="done"?t.turn?.began:null}var R$=(t,e)=>`${t.soft?"~":""}${T(e)}`;var Ar=new WeakMap;function Rr(t){let e=t.view.value;if(!e)return;let n=Ar.get(t);if(Ar.set(t,e.block),n===void 0||n===e.block)return;let o=L$(e);t.moves.movedByOthers(e.block,o)&&(t.asking.value=null,B$(t,n),t.toasts.show(o,{key:"move"}))}function L$(t){let{block:e}=I(t);return e?s($w_411,{title:d(e.title)}):t.phase==="before"?s($w_413):s($w_410)}function B$(t,e){if(t.page.role!=="moderator")return;let{of:n,takes:o}=t.waiting.peek();o(t.view.peek().block)&&!I$()?t.peek.value=null:n(e)>0&&t.peek.peek()===null&&(t.peek.value=e)}function I$(){return document.activeElement?.matches(".work :is(input:not([type=radio]), textarea)")}var Lr="/console/links",P$="popup,width=1280,height=720";function Br({store:t}){let[e,n]=y([]),o=t.drawers.open.value==="share";return M(()=>{o&&U$(t).then(i=>i&&n(i))},[o]),a`<section class="panel share" aria-labelledby="share-title">
    <h2 id="share-title">${s($w_218)}</h2>
    <div class="row"><button type="button" onClick=${()=>window.open("/stage","stage",P$)}>${s($w_320)}</button></div>
    <${oo} count=${t.peopleView.value?.stages} />
    ${e.map(i=>a`<${F$} key=${i.who} link=${i} />`)}
    ${t.page.role==="facilitator"&&a`<p><a class="button" href="/runsheet" target="_blank">${s($w_375)}</a>
      <a class="button" href="/record" target="_blank">${s($w_516)}</a></p>`}
  </section>`}async function U$(t){let e=await fetch(Lr,{headers:{"X-Requested-With":"facilitator"}}).then(n=>n.json()).catch(()=>({ok:!1,code:"offline"}));return e.ok||t.refused(e),e.ok?e.links:null}function F$({link:t}){let e=H$(t.who),n=()=>a`<${W$} link=${t} name=${e} />`;return a`<div class="link"><h3>${e}</h3>
    ${t.secret?a`<${Q} head=${s($w_405)} aria-label=${`${s($w_405)}: ${e}`}>${n}<//>`:n()}
  </div>`}function W$({link:t,name:e}){return a`<${j$} url=${t.url} name=${e} />
    <${Q} head=${s($w_350)} aria-label=${`${s($w_350)}: ${e}`}>${()=>a`<img class="code" src=${`${Lr}/${t.who}.svg`} alt=${`${s($w_350)}: ${e}`} />`}<//>`}function j$({url:t,name:e}){let n=C(null),[o,i]=y(""),r=async()=>i(await q$(t,n.current)?s($w_107):s($w_182));return a`<div class="row">
    <input class="url" readonly value=${t} ref=${n} aria-label=${`${s($w_217)}: ${e}`} onFocus=${()=>n.current.select()} />
    <button type="button" aria-label=${`${s($w_108)}: ${e}`} onClick=${r}>${s($w_108)}</button>
    <span class="hint" role="status">${o}</span>
  </div>`}async function q$(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return e.select(),document.execCommand("copy")}}function H$(t){return{phone:s($w_339),resident:s($w_367),stage:s($w_422),speaker:s($w_420),clerk:s($w_83),facilitator:s($w_154),moderator:s($w_240)}[t]??t}function Ir({store:t}){let{interruption:e,block:n}=t.view.value;if(!e)return null;let{kind:o,by:i,open:r}=e,[l,u,c,$,f]=V$(o,i,r),m=()=>t.act({type:c,seen:n}),_=()=>t.act({type:"LeaveClock"});return a`<div class="trouble interruption"><p><strong>${l}</strong> ${u}</p>
    ${t.may("LeaveClock")&&a`<p class="row">
      ${r&&a`<button type="button" onClick=${m}>${$}</button>`}
      <button type="button" onClick=${_}>${f}</button></p>`}
  </div>`}function V$(t,e,n){let o=Wt(Math.abs(e));return t==="slept"?[s($w_530,{time:o}),s($w_159),"GiveTimeBack",s($w_158,{time:o}),s($w_268)]:[e>0?s($w_474,{time:o}):s($w_473,{time:o}),n?s($w_32):"","CountByClock",s($w_110),s($w_33)]}function Pr({store:t}){let e=t.trouble.value;return a`<div class="troubles" role="alert">
    ${e&&a`<div class="trouble"><p><strong>${s($w_283)}</strong>
      ${" "}${z$(e)} ${s($w_153)}</p></div>`}
    ${(t.view.value?.loss||t.live.rolledBack.value)&&a`<div class="trouble"><p><strong>${s($w_537)}</strong>
      ${" "}${K$(t.view.value?.loss)} ${s($w_56)}</p></div>`}
    ${t.view.value?.doubt&&a`<div class="trouble"><p><strong>${s($w_527)}</strong>
      ${" "}${G$(t.view.value.doubt)}</p></div>`}
    ${t.view.value?.crowded&&a`<div class="trouble"><p><strong>${s($w_241)}</strong>
      ${" "}${s($w_639)}</p></div>`}
    ${t.live.status.value==="offline"&&a`<div class="trouble"><p><strong>${s($w_575)}</strong>
      ${" "}${s($w_488)}</p></div>`}
    <${Ir} store=${t} />
  </div>
  ${t.view.value?.plain&&a`<p class="plain-way soft small">${s($w_389)}</p>`}`}function G$({rows:t,at:e}){let n=T(e);return t?s($w_61,{count:t,time:n}):s($w_62,{time:n})}function K$(t){return t?.rows&&s($w_772,{count:t.rows,time:T(t.at)})}function z$(t){return{"disk-full":s($w_531),"read-only":s($w_535),busy:s($w_43),"in-doubt":s($w_534),"io-error":s($w_533)}[t]??s($w_221)}function co({points:t}){return t?.length?a`<ul class="points">${t.map(e=>a`<${J} tag="li" text=${e} />`)}</ul>`:null}function Ur({who:t}){return t?.length?a`
    <ul class="who">${t.map(e=>a`
      <li><${J} tag="strong" text=${e.name} />${e.role&&a`
        <span class="who-role"><${J} text=${e.role} /></span>`}</li>`)}
    </ul>`:null}function Fr({terms:t}){return t?.length?a`
    <dl class="terms">${t.map(e=>a`
      <div><${J} tag="dt" text=${e.term} /><${J} tag="dd" text=${e.means} /></div>`)}
    </dl>`:null}function Wr({sections:t,folded:e=!1,tag:n="h2",beside:o}){if(!t?.length)return null;let i=e?J$:Y$,r=l=>t.filter(u=>d(u.title)===d(l.title)).length>1;return a`<div class="shows">${t.map(l=>a`<${i} key=${l.id} section=${l} twin=${r(l)} tag=${n} beside=${o} />`)}</div>`}function J$({section:t,twin:e,tag:n}){return a`
    <details class="folded">
      <summary><${n}><${J} text=${t.title} />${e&&a`${" "}
        <${J} class="folded-lead soft" text=${t.lead} />`}<//></summary>
      <${jr} section=${t} />
    </details>`}function Y$({section:t,tag:e,beside:n}){return a`
    <section class="context">
      <${J} tag=${e} text=${t.title} />
      <${jr} section=${t} />
      ${n?.(t)}
    </section>`}function jr({section:t}){let e=t.layout==="steps"||t.layout==="ranking";return a`
    <div class=${`shown shown-${t.layout}`}>
      <${J} tag="p" class="shown-lead" text=${t.lead} />
      <${e?"ol":"ul"} role="list">
        ${t.items.map(n=>a`<${Q$} item=${n} />`)}
      <//>
    </div>`}function Q$({item:t}){return a`
    <li>
      <${J} tag="strong" class="shown-title" text=${t.title} />
      <${J} tag="span" class="shown-text" text=${t.text} />
      <${co} points=${t.points} />
      <${J} tag="small" class="shown-note" text=${t.note} />
    </li>`}function qr(t){let e=Object.entries(t).map(([o,i])=>[o,i.split(`
`).map(r=>r.trim()).filter(Boolean)]).filter(([,o])=>o.length>0),[n=0]=e.map(([,o])=>o.length);return e.some(([,o])=>o.length!==n)?null:Array.from({length:n},(o,i)=>Object.fromEntries(e.map(([r,l])=>[r,l[i]])))}var Z$=80,Hr=t=>Object.values(t).some(e=>e.length>Z$);var X$=2600,Vr={prompt:{},answers:"yes-no",lists:{}},tf=[{en:"Yes",es:"Sí"},{en:"No",es:"No"}];function Gr({store:t,faces:e,block:n,current:o}){let i=Gt(t.view.value,n.id),r=t.blockViews.value;return a`
    ${o&&t.may("AskQuestion")&&a`<${ef} store=${t} />`}
    ${i.filter(l=>r.get(l.id)).reverse().map(l=>a`<section class="asked-one" key=${l.id} aria-labelledby=${`asked-${l.id}`}>
      <h3 id=${`asked-${l.id}`} lang=${D(l.title)}>${d(l.title)}</h3>
      <${e[l.kind]} activity=${r.get(l.id)} block=${l} ...${{current:o,store:t}} />
    </section>`)}`}function ef({store:t}){let[e,n]=y(!1),[o,i]=y(Vr),r=C(null),l=()=>{n(!1),r.current.focus()};return a`<div class="ask-hall">
    <button type="button" class="quiet" ref=${r} aria-expanded=${e?"true":"false"} aria-controls="ask-hall"
      onClick=${()=>n(!e)}>${s($w_2)}</button>
    ${e&&a`<${nf} ...${{store:t,close:l,draft:o,setDraft:i}} />`}
  </div>`}function nf({store:t,close:e,draft:n,setDraft:o}){let{prompt:i,answers:r,lists:l}=n,u=p=>h=>o(k=>({...k,[p]:h})),[c,$]=y(""),f=C(null),m=C(!1);return M(()=>f.current.querySelector("input").focus(),[]),a`<form id="ask-hall" ref=${f} onSubmit=${async p=>{p.preventDefault();let h=$t(i),k=r==="own"?qr(l):r==="yes-no"?of(tf):[],w=k?k.some(Hr)?s($w_41):"":s($w_643);if($(w),w)return;let v={type:"AskQuestion",seen:t.view.value.block,prompt:h,options:k,scale:r==="scale"};if(m.current)return;m.current=!0;let b=await t.act(v);m.current=!1,b.ok&&(o(Vr),e())}} onKeyDown=${Qt(e)}>
    <${Lt} label=${s($w_353)} title=${i} set=${u("prompt")} />
    <${G} label=${s($w_46)} value=${r} set=${u("answers")} options=${[["yes-no",s($w_647)],["own",s($w_48)],["scale",s($w_20)]]} />
    ${r==="own"&&et.languages.map(p=>a`<label class="field" key=${p}>
      <span>${s($w_299)}${et.languages.length>1&&` · ${ut(p)}`}</span>
      <textarea lang=${p} maxlength=${X$} value=${l[p]??""}
        onInput=${h=>u("lists")({...l,[p]:h.target.value})}></textarea></label>`)}
    <div role="alert">${c&&a`<p class="state">${c}</p>`}</div>
    <p class="hint">${s($w_177)}</p>
    <div class="row"><button type="submit" class="primary" disabled=${!$t(i)}>${s($w_57)}</button>
      <button type="button" onClick=${e}>${s($w_75)}</button></div>
  </form>`}function of(t){return t.map(e=>Object.fromEntries(et.languages.map(n=>[n,e[n]??e.en])))}function $o({store:t,id:e}){let n=t.view.value,o=ot(n).find(r=>r.id===e),i=o&&Ti(n,o);return!o||!t.may("MoveBlock")||!i&&e!==n.block?null:a`<div class="changes" role="group" aria-label=${s($w_569)}>
    ${i&&a`<${Kr} store=${t} block=${o} by=${-1}>${s($w_135)}<//><${Kr} store=${t} block=${o} by=${1}>${s($w_195)}<//>`}
    <${sf} key=${e} store=${t} block=${o} />
    ${i&&o.added&&a`<button type="button" class="quiet" onClick=${()=>t.changing.remove(o)}>${s($w_359)}</button>`}
  </div>`}function Kr({store:t,block:e,by:n,children:o}){let i=Wn(t.view.value,e,n)!==void 0,r=n<0?s($w_136):s($w_196);return a`<button type="button" aria-label=${r} aria-disabled=${i?void 0:"true"}
    onClick=${()=>t.changing.move(e,n)}>${o}</button>`}function sf({store:t,block:e}){let[n,o]=y(null),i=C(null),r=C(null);M(()=>r.current?.querySelector("input").focus(),[n===null]);let l=()=>{o(null),requestAnimationFrame(()=>i.current?.focus())},u=async c=>{c.preventDefault(),await t.changing.rename(e,$t(n))&&l()};return n===null?a`<button type="button" ref=${i} class="quiet" onClick=${()=>o(e.title)}>${s($w_364)}</button>`:a`<form ref=${r} class="rename" onSubmit=${u} onKeyDown=${Qt(l)}>
    <${Lt} title=${n} set=${o} />
    <button type="submit" class="primary" disabled=${!$t(n)}>${s($w_377)}</button>
    <button type="button" onClick=${l}>${s($w_75)}</button>
  </form>`}var rf=6e4,tn=5,af=600;function zr({store:t,id:e}){let n=t.view.value,{day:o}=I(n),i=o?.blocks.find(u=>u.id===e);if(!i||!Fe(n,i)||!t.may("SetLength"))return null;if(i.left_out)return a`<${lf} store=${t} block=${i} />`;let r=kt(o,i)>0,l=i.lock&&!n.proposal?.cut.includes(i.id);return!r&&l?null:a`<div class="ahead" role="group" aria-label=${s($w_573)}>
    ${r&&a`<${uf} store=${t} day=${o} block=${i} />`}
    ${!l&&a`<button type="button" class="quiet leave-out" aria-disabled=${xt(t)}
      onClick=${()=>t.replanning.leaveOut(i)}>${s($w_199)}</button>`}
  </div>`}function lf({store:t,block:e}){return a`<div class="ahead">
    <p>${s($w_210)}</p>
    <button type="button" aria-disabled=${xt(t)} onClick=${()=>t.replanning.takeIn(e)}>${s($w_434)}</button>
  </div>`}function uf({store:t,day:e,block:n}){let o=Math.round(Vt(e,n)/rf),i=l=>()=>t.replanning.setLength(n,l),r={span:W(Vt(e,n))};return a`<p>${s($w_213,r)}</p>
    <button type="button" class="minutes" disabled=${o<=tn} aria-label=${s($w_823)}
      onClick=${i(o-tn)}>−5<small> min</small></button>
    <button type="button" class="minutes" disabled=${o>af-tn} aria-label=${s($w_4)}
      onClick=${i(o+tn)}>+5<small> min</small></button>
    ${n.length!=null&&a`<button type="button" class="quiet" onClick=${i(null)}>
      ${s($w_53,{span:W(kt(e,n))})}</button>`}`}function Jr({store:t,faces:e}){let n=t.view.value,o=t.plan.value?.faces[Ue(t)],i=C(null);if(M(()=>cf(i.current),[n.block]),!o)return null;let r=o.id===n.block;return a`<section class="work" ref=${i} data-peek=${r?null:"true"} aria-labelledby="work-title">
    ${r?a`<h2 id="work-title" class="sr-only">${s($w_561)}</h2>`:a`<${$f} store=${t} block=${o} />`}
    <${_f} store=${t} block=${o} current=${r} faces=${e} />
    <${Gr} ...${{store:t,faces:e,block:o,current:r}} />
    ${r&&a`<${$o} store=${t} id=${o.id} />`}
    <${wf} store=${t} block=${o} />
  </section>`}function cf(t){let e=n=>n.getBoundingClientRect().top;t&&e(t)<Math.max(0,e(t.closest(".center")))&&t.scrollIntoView({block:"start"})}function $f({store:t,block:e}){let n=C(null);return M(()=>{t.peek.value&&n.current.scrollIntoView({block:"nearest"})},[e.id]),a`<div class="peek-head" ref=${n}>
    <p class="kind">${ff(t.view.value,e.id)} · ${d(t.page.kinds[e.kind])}</p>
    <h2 id="work-title" lang=${D(e.title)}>${d(e.title)}</h2>
    <${pf} store=${t} block=${e} />
    <${zr} store=${t} id=${e.id} />
    <${$o} store=${t} id=${e.id} />
  </div>`}function ff(t,e){if(t.block)return s($w_313);let n=ot(t).find(o=>o.id===e);return We(t,n)==="ahead"?s($w_223):s($w_226)}function pf({store:t,block:e}){let n=t.view.value,o=t.asking.value;if(o?.kind==="jump"&&o.block===e.id)return a`<${df} store=${t} asked=${o} block=${e} />`;let{day:i}=I(n),r=n.block&&yt(n,e.id)===i,l=()=>t.moves.ask(e.id),u=()=>t.look(null);return a`<div class="peek-moves">
    ${r&&t.may("JumpTo")&&a`<button type="button" class="primary" onClick=${l}>${s($w_163)}</button>`}
    ${t.peek.value&&a`<${rt} store=${t} block=${e.id} />`}
    ${n.block&&t.peek.value&&a`<button type="button" onClick=${u}>${s($w_370)}</button>`}
    ${n.block&&!r&&a`<p class="hint">${s($w_562)}</p>`}
  </div>`}function df({store:t,asked:e,block:n}){let o=t.closing.value;return a`<${dt} text=${[o,mf(e)].filter(Boolean).join(" ")} cautious=${!!o} yes=${s($w_652)} resting=${t.moves.settling.value} onYes=${()=>t.moves.goTo(n.id)}
    onNo=${()=>t.asking.value=null} />`}function mf({back:t,skips:e}){return t?s($w_440):e.length?s($w_441,{blocks:e.map(n=>d(n.title)).join(", ")}):s($w_86)}function _f({store:t,block:e,current:n,faces:o}){let i=t.blockViews.value.get(e.id),r=o[e.kind];return lt(()=>{if(!i||!r)return null;let l=a`<${r} key=${e.id} activity=${i} block=${e} current=${n} store=${t} />`;return a`<div class="desk">${l}</div>`},[i,r,e,n,t])}function wf({store:t,block:e}){let n=[e.who,e.points,e.shows,e.terms];return!e.note&&n.every(i=>i.length===0)?a`<p class="hint">${s($w_511)}</p>`:a`<div class="paper">
    <h3>${s($w_175)}</h3>
    <${Ur} who=${e.who} />
    <${co} points=${e.points} />
    ${e.note&&a`<p class="note" lang=${D(e.note)}>${d(e.note)}</p>`}
    <${Wr} sections=${e.shows} tag="h4"
      beside=${i=>a`<${rt} store=${t} block=${e.id} of="section" id=${i.id} />`} />
    <${Fr} terms=${e.terms} />
  </div>`}function hf({store:t}){if(M(()=>rr(t),[t]),!t.view.value)return a`<p class="loading" role="status">${s($w_105)}</p>`;let e=t.narrow.value;return a`<div class="console" data-running=${t.view.value.block?"true":null} data-pane=${t.pane.value} data-drawer=${t.drawers.open.value}>
    <a class="skip sr-only" href="#main">${s($w_604)}</a>
    <${vi} store=${t} faces=${ue} />
    <${Pr} store=${t} />
    ${e&&a`<${fr} store=${t} /><${so} store=${t} />`}
    <div class="columns">
      <div class="rail">
        <div class="rail-list">
          <${Er} store=${t} />
          ${!e&&a`<${to} store=${t} />`}
        </div>
        ${!e&&a`<${Qn} store=${t} />`}
      </div>
      <main id="main" class="center" tabindex="0">
        ${t.view.value.block?e&&a`<${vf} store=${t} />`:a`<${or} store=${t} faces=${ue} />`}
        ${e&&a`<${no} store=${t} />`}
        <${gr} store=${t} />
        <${Jr} store=${t} faces=${ue} />
        ${e&&a`<${to} store=${t} />`}
      </main>
      <${gf} store=${t} />
    </div>
    ${!e&&a`<${so} store=${t} />`}
    ${e&&a`<${Qn} store=${t} />`}
    <${sr} store=${t} />
    <${si} />
  </div>`}function vf({store:t}){return a`<section class="clockwork" aria-label=${s($w_470)}>
    <${He} store=${t} /><${Ve} store=${t} /><${qe} store=${t} /></section>`}function gf({store:t}){return a`<aside class="side" aria-label=${s($w_423)}>
    ${!t.narrow.value&&a`<${no} store=${t} />`}
    <${Ye} store=${t} id="messages" label=${s($w_235)}><${Zi} store=${t} /><//>
    <${Ye} store=${t} id="people" label=${s($w_337)}><${wr} store=${t} /><${Si} store=${t} /><//>
    <${Ye} store=${t} id="share" label=${s($w_392)}><${Br} store=${t} /><//>
  </aside>`}var bf=oi(et,Rn,{door:"/console"}),en=er(bf,et,ue);V(()=>Rr(en));V(()=>Or(en));var yf=yi(t=>navigator.vibrate?.(t));V(()=>ki(en,yf));var Yr=document.getElementById("app");vs(Yr);Ps();fn(a`<${hf} store=${en} />`,Yr);
//# sourceMappingURL=/static/built/console.js.map
