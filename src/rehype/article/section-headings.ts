import type {Element, Nodes} from 'hast'
import {hasAttributes, isElement, isHeading} from '../../ground/is-element.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import {longestLabel} from '../clutter/labels.ts'
import {mostLabelled} from './behind-label.ts'
import type {Marking} from './marking.ts'
import {isProseParagraph, type Measure, type Measures, nextSaid} from './measure.ts'
import {isTeaser} from './teasers.ts'

/** Labels that head sections of articles as well. */
const ambiguous =
  /^(?:zum thema|artikel|beiträge|texte|meldungen|passend|weitere|aktuelle|empfehlungen|lese|auch lesenswert|editor|mais|saiba|últimas|noticias|meer|more|related|further|recommend|trending|voir|más|推荐|更多)/iu

/** Rules of labels that sections of articles are called by as well: `Print`, `Navigation`, `Tags`. */
const ofSections = new Set(['page/control', 'page/footer', 'page/meta', 'page/navigation', 'page/share', 'page/tags'])

/**
 * Whether a label of clutter stands over sentences of the article, whatever it says, as its heading or as a line with a
 * colon: `<h2>Zum Thema</h2><p>…</p>`, `<p>作者简介：</p><p>…</p>`.
 * @param index Where it stands among the children.
 * @param rule The rule of what such a label names.
 */
export function headsText(children: readonly Nodes[], index: number, rule: string, {gross, all}: Marking): boolean {
  const label = children[index] as Element
  const said = shortText(label, longestLabel)
  if (rule === 'page/author') return /[:：]$/.test(said) && opensProse(children, index, gross, all)
  if (!isHeading(label)) return false
  if (rule === 'page/comments') return isOwnComments(children, index, gross)
  const mayHead = ofSections.has(rule) || (rule === 'page/related' && ambiguous.test(said))
  if (rule === 'page/meta' && opensList(children, index, gross)) return true
  return mayHead && opensProse(children, index, gross, all)
}

/** Whether the next that says something is a list of words: `<h3>阅读 30 分钟</h3><ul><li>小说</li>…` of a plan. */
function opensList(children: readonly Nodes[], index: number, gross: Measures): boolean {
  const next = nextSaid(children, index, gross)
  if (!isElement(next, 'ul', 'ol')) return false
  const {text, linked} = gross.get(next)!
  return linked * 4 < text
}

/** Whether the next that say something are sentences, and no teasers that go with the label. */
function opensProse(children: readonly Nodes[], index: number, gross: Measures, all: Measure): boolean {
  const next = nextSaid(children, index, gross)
  if (next === undefined) return false
  const {text, linked, prose} = gross.get(next)!
  return prose > 0 && linked * 4 < text && (prose > mostLabelled * all.prose || !isTeaser(next))
}

/**
 * Whether an article has its own section `Comments`: bare paragraphs stand before the heading and behind it, no number
 * of comments in it, and nothing to fill in, no list and nothing that is called so below it.
 */
function isOwnComments(children: readonly Nodes[], index: number, gross: Measures): boolean {
  const heading = children[index] as Element
  if (/\d/.test(shortText(heading, longestLabel))) return false
  const next = nextSaid(children, index, gross)
  if (next === undefined || !isBare(next, gross)) return false
  const {firstBare, lastOther} = bareIn(children, gross)
  return firstBare < index && lastOther <= index
}

/** Where the first bare paragraph stands, and the last element that is neither one nor a heading; -1 for none. */
function bareIn(children: readonly Nodes[], gross: Measures): {firstBare: number; lastOther: number} {
  // Looked for once: a page may have any number of such headings side by side.
  return remembered(bare, children, () => ({
    firstBare: children.findIndex((node) => isBare(node, gross)),
    lastOther: children.findLastIndex((node) => node.type === 'element' && !isHeading(node) && !isBare(node, gross)),
  }))
}

const bare = new WeakMap<readonly Nodes[], {firstBare: number; lastOther: number}>()

/** A paragraph of the author's own, without a class and without a link. */
function isBare(node: Nodes, gross: Measures): boolean {
  return isProseParagraph(node, gross) && !hasAttributes(node as Element) && gross.get(node)!.linked === 0
}
