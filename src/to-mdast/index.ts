import type {Handle, NodeHandle} from 'hast-util-to-mdast'
import type {Options} from 'rehype-remark'
import {blockquote, definitionList, flow, heading, paragraph, root, summary, term, thematicBreak} from './blocks.ts'
import {code, inlineCode} from './code.ts'
import {input, select, textarea} from './controls.ts'
import {figure, looseCaption} from './figure.ts'
import {footnoteDefinition, footnoteReference} from './footnotes.ts'
import {
  children,
  deletion,
  emphasis,
  image,
  lineBreak,
  link,
  nothing,
  rawInline,
  strong,
  text,
  unknownElement,
} from './inline.ts'
import {list, looseItem} from './list.ts'
import {math} from './math.ts'
import {frame, player} from './player.ts'
import {quotation} from './quotation.ts'
import {table} from './table/index.ts'

/** Element → handler. What is not here says nothing itself; what is in it stands for it. */
const handlers: Record<string, Handle> = {
  // Blocks
  blockquote,
  dd: flow,
  dir: list,
  dl: definitionList,
  dt: term,
  figcaption: looseCaption,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: thematicBreak,
  li: looseItem,
  listing: code,
  menu: list,
  ol: list,
  p: paragraph,
  plaintext: code,
  pre: code,
  summary,
  table,
  ul: list,
  xmp: code,

  // Boxes
  address: flow,
  article: flow,
  aside: flow,
  body: flow,
  center: flow,
  details: flow,
  dialog: flow,
  div: flow,
  fieldset: flow,
  footer: flow,
  form: flow,
  header: flow,
  hgroup: flow,
  html: flow,
  legend: flow,
  main: flow,
  nav: flow,
  search: flow,
  section: flow,

  // Inline
  a: link,
  applet: children,
  b: strong,
  br: lineBreak,
  code: inlineCode,
  del: deletion,
  em: emphasis,
  i: emphasis,
  image,
  img: image,
  kbd: inlineCode,
  mark: emphasis,
  math,
  picture: children,
  q: quotation,
  rp: rawInline,
  rt: rawInline,
  ruby: rawInline,
  s: deletion,
  samp: inlineCode,
  span: children,
  strike: deletion,
  strong,
  sub: rawInline,
  sup: rawInline,
  tt: inlineCode,
  u: emphasis,
  var: inlineCode,

  // Out of their place, which upstream passes over with all that is in them
  caption: flow,
  command: children,
  content: children,
  element: children,
  frameset: children,
  menuitem: children,
  optgroup: children,
  option: children,
  shadow: children,
  spacer: children,

  // What a form shows
  input,
  select,
  textarea,

  // Players that nobody recognised
  audio: player,
  embed: frame,
  iframe: frame,
  object: player,
  video: player,

  // Shapes that the passes before make
  'footnote-definition': footnoteDefinition,
  'footnote-reference': footnoteReference,
  'unknown-element': unknownElement,

  // Not seen
  area: nothing,
  datalist: nothing,
  head: nothing,
  link: nothing,
  meta: nothing,
  noembed: nothing,
  noframes: nothing,
  script: nothing,
  source: nothing,
  style: nothing,
  svg: nothing,
  template: nothing,
  title: nothing,
  track: nothing,
  wbr: nothing,
}

/** What rehype-remark is given: our handlers, one file for each element or for those of one kind. */
export const toMdastOptions: Options = {
  handlers,
  nodeHandlers: {root: root as NodeHandle, text: text as NodeHandle},
}
