/*
 * What Lit can do and no element of ours asks for, left out of the bundles: no element reflects a
 * property, no template uses a directive, a ref, MathML or a binding in a comment or a raw text
 * element, and every browser that reads the bundles adopts style sheets. Each part is named by its own
 * text in the one version of Lit that package.json pins, so that another version stops the build.
 */

const LIT_HTML = 'lit-html/lit-html.js';
const REACTIVE_ELEMENT = '@lit/reactive-element/reactive-element.js';
const LIT_ELEMENT = 'lit-element/lit-element.js';
const CSS_TAG = '@lit/reactive-element/css-tag.js';

/** By module: text that stands there once, and what takes its place. */
const PARTS = {
  [LIT_HTML]: [
    // Directives, and what only their parts are asked.
    [/function M\(t,i,s=t,e\)\{.*?h,e\)\),i\}/, ''],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/, ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this._$AP?.(!1,!0,s)', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AV=[],this._$AN=void 0,this._$AD', 'this._$AV=[],this._$AD'],
    ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
    [
      'this._$AH=A,this._$AN=void 0,this.element=t,this.name',
      'this._$AH=A,this.element=t,this.name',
    ],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r===E&&(r=this._$AH[n]),', ''],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['void 0!==s&&(void 0!==s.strings', '(void 0!==s.strings'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['this.type=1,this._$AH=A', 'this._$AH=A'],
    ['this.type=2,this._$AH=A', 'this._$AH=A'],
    ['this._$AD=t,this._$AM=i', 'this._$AD=t'],
    ['this.name=i,this._$AM=e,', 'this.name=i,'],
    ['this._$AB=i,this._$AM=s,', 'this._$AB=i,'],
    // Bindings of a whole element, in comments, and in elements whose text is raw.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/class Z\{constructor\(t,i,s\).*?\{M\(this,t\)\}\}/, ''],
    [',F:Z}', '}'],
    ['let i;2===r.type?i=new k(', 'this._$AV.push(2===r.type?new k('],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
      ':new r.ctor(h,r.name,r.strings,this,t))',
    ],
    ['void 0===u[1]?d=-2:(', '('],
    // An attribute that ends its element without a quote.
    ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
    ['s.slice(d)+o+x):s+o+(-2===d?i:x)', 's.slice(d)+o):s+o'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    [
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
    ],
    // MathML, templates that were compiled or come from another document.
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    ['2===i||3===i', '2===i'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
    ['(t?.creationScope??l)', 'l'],
    // Listeners that are objects or have options.
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
      'e=t===A&&s!==A',
    ],
    ['h=t!==A&&(s===A||e)', 'h=t!==A&&s===A'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    // Polyfills, and a list of versions that only Lit's development mode reads.
    [
      /const j=\{M:h.*?\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      '',
    ],
    ['export{j as _$LH,', 'export{'],
    ['i=t=>t,', ''],
    ['this.el=S.createElement(f,e),', '(this.el=document.createElement("template")).innerHTML=f,'],
    [/static createElement\(t,i\)\{.*?,s\}/, ''],
    ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
  ],
  [REACTIVE_ELEMENT]: [
    // Reflected properties, and initial values that come back with them.
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['this._$Em=e;', ''],
    ['this[e]=r??this._$Ej?.get(e)??r,this._$Em=null', 'this[e]=r'],
    ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
    [/i\.useDefault&&i\.reflect&&.*?_\$Eu\(t,i\)\)/, '!1'],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f', 'attribute:!0'],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}',
    ],
    // Attributes that hold JSON, and converters that are objects.
    [
      /fromAttribute\(t,s\)\{let i=t;.*?return i\}\}/,
      'fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}',
    ],
    [
      /,h="function"==typeof t\.converter.*?r=h\.fromAttribute\(s,t\.type\);/,
      ',r=(t.converter??u.fromAttribute)(s,t.type);',
    ],
    // Names that are asked for as texts, for the minifier to shorten them too.
    ['hasOwnProperty(d("elementProperties"))', 'hasOwnProperty(/*@__KEY__*/"elementProperties")'],
    ['hasOwnProperty(d("finalized"))', 'hasOwnProperty(/*@__KEY__*/"finalized")'],
    ['y[d("elementProperties")]', 'y.elementProperties'],
    ['y[d("finalized")]', 'y.finalized'],
    // Steps between one method and the next.
    ['t=i.getPropertyOptions(e)', 't=i.elementProperties.get(e)'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    [',b={attribute:!0}', ''],
    ['(t,s,i){this._$AK(t,i)}_$AK(t,s){', '(t,h,s){'],
    ['this._$Ev()}_$Ev(){', ''],
    [
      'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)',
      'const i=s.attribute;!1!==i&&this._$Eh.set("string"==typeof i?i:t.toLowerCase(),t)',
    ],
    [/static _\$Eu\(t,s\)\{.*?\}/, ''],
    [
      'this.elementStyles=this.finalizeStyles(this.styles)',
      'this.elementStyles=[this.styles??[]].flat(1/0)',
    ],
    ['this.C(t,s)}', 'this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
    [/\}C\(t,s,.*?\}(?=async)/, '}'],
    // Styles that come twice, or are no sheets of Lit's.
    [/static finalizeStyles\(s\)\{.*?return i\}/, ''],
    // Properties with accessors of their own.
    [
      /\(t,s=b\)\{if\(s\.state.*?getPropertyDescriptor\(t,s,i\)\{.*?enumerable:!0\}\}/,
      '(t,s){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
    ],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?void 0,i,e\)\}/,
      '',
    ],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Ways to step into an update that none of ours takes.
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'this.performUpdate();return!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
    ['t=this.shouldUpdate(s),t?(', ''],
    [
      'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this',
      'this.update(s)}catch(s){throw this._$EM(),s}this',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // Polyfills, and a list of versions that only Lit's development mode reads.
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
    [/a=globalThis,c=a\.trustedTypes,.*?PolyfillSupport,/, ''],
  ],
  [LIT_ELEMENT]: [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),.*?setConnected\(!1\)\}/, ''],
    [/,s\.litElementHydrateSupport\?.*?o\?\.\(\{LitElement:i\}\);/, ';'],
    ['i._$litElement$=!0,', ''],
    // What connects directives again, and the nothing of an element that renders nothing.
    [',this._$Do=void 0', ''],
    ['this._$Do=e(', 'e('],
    ['render(){return r}', ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  [CSS_TAG]: [
    [/e=t\.ShadowRoot&&.*?in CSSStyleSheet\.prototype,/, 'e=!0,'],
    // Only the css tag guards its sheets and shares them, see withoutCssTag.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw.*?;this\.cssText=t,this\.t=e/, 'this.cssText=t'],
    [
      /const s=this\.t;if\(e&&void 0===t\)\{.*?\}return t\}toString/,
      'void 0===t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t}toString',
    ],
    ['constructor(t,e,o){', 'constructor(t){'],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [
      's.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
  ],
};

/** By name: how our own code would ask for something that is left out. */
const WANTS = {
  directives: /from '(lit|lit-html)\/(directive|directives\/|async-directive|static-html)/,
  'templates or values of other kinds': /import \{[^}]*\b(mathml|noChange)\b[^}]*\} from 'lit'/,
  'what a property may have besides': /\b(reflect|useDefault|noAccessor): true|\bhasChanged[:(]/,
  'attributes that hold JSON': /\btype: (Array|Object)\b/,
  'steps of an update': /\b(shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete)\(/,
  'other doings of controllers and decorators': /\.(removeController|addInitializer)\(/,
  'listeners that are objects': /@[\w-]+=\$\{(\{|this\})/,
  'an attribute without quotes at the end of an element': /=\$\{[^{}]*\}\/>/,
};

/** Leaves out of Lit what no element of ours asks for, and stops the build where one does. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!id.includes('/node_modules/')) return refuseWhatIsLeftOut(code, id);
      const module = Object.keys(PARTS).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!module) return null;
      return { code: PARTS[module].reduce(leaveOut, code), map: null };
    },
  };
}

function refuseWhatIsLeftOut(code, id) {
  const [want] = Object.entries(WANTS).find(([, pattern]) => pattern.test(code)) ?? [];
  const accessor = findDeclaredAccessor(code);
  if (!want && !accessor) return null;
  const what = want ?? `a property with an accessor of its own, "${accessor}",`;
  throw new Error(`${id} asks for ${what} which scripts/lean-lit.mjs leaves out of Lit.`);
}

/** A name that is both declared to Lit and has an accessor in the class. */
function findDeclaredAccessor(code) {
  const declared = /\bproperties = \{(.*?)\n {4}\}/s.exec(code)?.[1] ?? '';
  const names = [...declared.matchAll(/^ {8}(\w+)[:,]/gm)].map(([, name]) => name);
  return names.find((name) => new RegExp(`^ {4}(get|set) ${name}\\(`, 'm').test(code));
}

function leaveOut(code, [part, instead]) {
  const [before, ...after] = code.split(part);
  if (after.length !== 1) {
    throw new Error(
      `scripts/lean-lit.mjs: ${part} stands ${after.length} times in this version of Lit; look again at what is left out.`,
    );
  }
  return `${before}${instead}${after[0]}`;
}
