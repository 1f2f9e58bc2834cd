import type {Element, ElementContent, Nodes} from 'hast'
import {append} from '../../ground/append.ts'
import {element, text, withChildren} from '../../ground/hast-node.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import {rememberOrigin} from '../../ledger.ts'
import {addToCredits, type Credit, leaveOut, type Shown, type State} from '../shown.ts'

/**
 * Makes a credit lead where its source does. A link that is not in the name goes to the ledger.
 *
 *     <div class="image-source"><a href="https://a.example/">图片来源：甲</a></div>   →   图片来源：<a href="https://a.example/">甲</a>
 */
export function linkCredit(credit: Credit, source: Element, state: State): void {
  const {name} = credit
  let from = 0
  for (const link of linksIn(source)) {
    const words = tidy(visibleText(link))
    if (words === '') continue
    // The link may hold the label, too.
    const part = words.endsWith(name) ? name : words
    const at = name.indexOf(part, from)
    if (at < 0) {
      leaveOut('links/around', withChildren(link, []), state)
      continue
    }
    from = at + part.length
    credit.links ??= []
    credit.links.push({href: String(link.properties.href), from: at, to: from})
  }
}

/**
 * Adds a credit to what is said of a picture, unless its name stands there already: BBC says a name twice, once for the
 * eye, once for the ear, and 2020 once more beside the twin of a picture.
 * @param said What says it, which goes to the ledger where it is not added.
 * @returns Whether it was added.
 */
export function addCredit(shown: Shown, credit: Credit, said: Nodes, state: State): boolean {
  const {whole, behindColons} = namesOf(shown.credits)
  const isTwin = whole.has(credit.name) || behindColons.has(credit.name)
  if (isTwin) leaveOut('figures/credit-twin', said, state)
  else addToCredits(shown, credit)
  return !isTwin
}

/** Leaves out the label of a credit whose name never came. */
export function leaveLabel(shown: Shown, source: Element, state: State): void {
  if (shown.label === undefined) return
  leaveOut('figures/label', rememberOrigin(element('p', {}, [text(shown.label)]), source), state)
  delete shown.label
}

/** Adds the credits of a picture, and its label, to those of the one that it becomes a part of. */
export function addCredits(shown: Shown, part: Element, {credits, label}: Shown, state: State): void {
  shown.label ??= label
  for (const credit of credits) {
    const said = element('p', {}, [text(`${credit.label ?? ''} `), ...nameOf(credit)])
    addCredit(shown, credit, rememberOrigin(said, part), state)
  }
}

/** The names of some credits, and what stands behind the colons in them. */
interface CreditedNames {
  whole: Set<string>
  behindColons: Set<string>
  /** How many of the credits have been read. */
  count: number
}

/** A longer name, in characters, is none of which a part is looked for. */
const longestParted = 500

const credited = new WeakMap<readonly Credit[], CreditedNames>()

/** The names of a list of credits, which may grow: each name is read once, however often they are asked for. */
function namesOf(credits: readonly Credit[]): CreditedNames {
  let names = credited.get(credits)
  if (!names) {
    names = {whole: new Set(), behindColons: new Set(), count: 0}
    credited.set(credits, names)
  }
  for (; names.count < credits.length; names.count++) {
    const {name} = credits[names.count]!
    names.whole.add(name)
    if (name.length > longestParted) continue
    for (let at = name.indexOf('：'); at >= 0; at = name.indexOf('：', at + 1))
      names.behindColons.add(name.slice(at + 1))
  }
  return names
}

/** The name, with its links. */
export function nameOf({name, links = []}: Credit): ElementContent[] {
  const pieces: ElementContent[] = []
  let end = 0
  for (const {href, from, to} of links) {
    if (from > end) pieces.push(text(name.slice(end, from)))
    pieces.push(element('a', {href}, [text(name.slice(from, to))]))
    end = to
  }
  if (end < name.length) pieces.push(text(name.slice(end)))
  return pieces
}

function linksIn(parent: Element): Element[] {
  const found: Element[] = []
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a' && child.properties.href) found.push(child)
    else append(found, linksIn(child))
  }
  return found
}
