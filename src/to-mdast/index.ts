import type {Handle, NodeHandle} from 'hast-util-to-mdast'
import type {Options} from 'rehype-remark'
import {lineCode} from '../ground/element-kinds.ts'
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

/** Handlers and the elements that they are for. What is not here says nothing itself; what is in it stands for it. */
const rows: ReadonlyArray<readonly [Handle, names: string]> = [
  // Blocks
  [blockquote, 'blockquote'],
  [code, 'listing plaintext pre xmp'],
  [definitionList, 'dl'],
  [figure, 'figure'],
  [heading, 'h1 h2 h3 h4 h5 h6'],
  [list, 'dir menu ol ul'],
  [looseCaption, 'figcaption'],
  [looseItem, 'li'],
  [paragraph, 'p'],
  [summary, 'summary'],
  [table, 'table'],
  [term, 'dt'],
  [thematicBreak, 'hr'],
  // Boxes; a caption out of its place, which upstream passes over with all that is in it
  [flow, 'address article aside body caption center dd details dialog div fieldset footer form header hgroup html'],
  [flow, 'legend main nav search section'],
  // Inline
  [deletion, 'del s strike'],
  [emphasis, 'em i mark u'],
  [image, 'image img'],
  [inlineCode, [...lineCode].join(' ')],
  [lineBreak, 'br'],
  [link, 'a'],
  [math, 'math'],
  [quotation, 'q'],
  [rawInline, 'rp rt ruby sub sup'],
  [strong, 'b strong'],
  // Some of these are passed over upstream as well
  [children, 'applet command content element frameset menuitem optgroup option picture shadow spacer span'],
  // What a form shows
  [input, 'input'],
  [select, 'select'],
  [textarea, 'textarea'],
  // Players that nobody recognised
  [frame, 'embed iframe'],
  [player, 'audio object video'],
  // Shapes that the passes before make
  [footnoteDefinition, 'footnote-definition'],
  [footnoteReference, 'footnote-reference'],
  [unknownElement, 'unknown-element'],
  // Not seen
  [nothing, 'area datalist head link meta noembed noframes script source style svg template title track wbr'],
]

const handlers: Record<string, Handle> = Object.fromEntries(
  rows.flatMap(([handle, names]) => names.split(' ').map((name) => [name, handle])),
)

/** What rehype-remark is given: our handlers, one file for each element or for those of one kind. */
export const toMdastOptions: Options = {handlers, nodeHandlers: {root: root as NodeHandle, text: text as NodeHandle}}
