import type {Element, Root} from 'hast'
import {holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {holdsMore} from './holds-more.ts'
import type {Marking} from './marking.ts'

/** What asks to subscribe says less, in characters, and has a smaller share of the page's sentences. */
const longest = 500
const mostOfAll = 0.3
/** It consists of no more elements, countries to choose from among them. */
const mostElements = 400

/** It says so many characters beside its form. */
const leastBeside = 20

/** How far around a field its box is looked for, in elements. */
const farthest = 6

/** Words of what comes by mail, in small letters. */
const byMail =
  /(?<![a-zà-ÿ])(?:inbox|newsletter|postfach|briefing|subscribe|abonnieren|boletín|boîte|suscr[ií]\p{L}+|iscriv\p{L}+|nieuwsbrief|nyhetsbrev)(?![a-zà-ÿ])/u

/** Words that are in sentences of articles as well. */
const mayBeByMail = /(?<![a-zà-ÿ])(?:e-?mails?|mails?|sign up|anmelden|correo|inscri\p{L}+)(?![a-zà-ÿ])/u

/** What may be a box around a form; the text of an article lies in others as well. */
const boxes: ReadonlySet<string> = new Set(['aside', 'div', 'section'])

/**
 * Marks what stands around a field for an address of mail and asks to subscribe, whatever it is called: the first box
 * around the field that says more than its form does. Whoever is asked to write a message is not asked to subscribe.
 *
 *     <div><h3>The sea today</h3><p>Each morning in your inbox.</p><form><input type="email"></form></div>
 */
export function markSignUps(tree: Root, {gross, all, clutter}: Marking): void {
  const around: Element[] = []
  const asked = new Set<Element>()
  const textOf = (element: Element) => gross.get(element)?.text ?? 0
  const mark = () => {
    const near = around.slice(-farthest)
    const form = near.findLast(({tagName}) => tagName === 'form')
    const least = leastBeside + (form ? textOf(form) : 0)
    const box = near.findLast((each) => boxes.has(each.tagName) && textOf(each) >= least)
    if (box === undefined || textOf(box) > longest || gross.get(box)!.prose >= mostOfAll * all.prose) return
    // Asked of each of a row of fields.
    if (asked.has(box)) return
    asked.add(box)
    if (holdsMore(box, mostElements)) return
    if (!holds(box, isMessage) && asksToSubscribe(box, form, gross.get(box)!.prose > 0)) {
      clutter.set(box, 'page/newsletter')
    }
  }
  const visit = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element' || (clutter.has(child) && child.tagName !== 'form' && child.tagName !== 'input'))
        continue
      if (isMailField(child)) mark()
      if (child.children.length === 0) continue
      around.push(child)
      visit(child)
      around.pop()
    }
  }
  visit(tree)
}

function isMailField({tagName, properties: {type, name, placeholder}}: Element): boolean {
  return tagName === 'input' && (type === 'email' || /e-?mail/i.test(`${name} ${placeholder}`))
}

/**
 * Whether a box asks to subscribe: with any of the words, or, where it says sentences, with those of newsletters beside
 * the form. An article may have a form for them below, or say whom to write to.
 */
function asksToSubscribe(box: Element, form: Element | undefined, hasProse: boolean): boolean {
  const said = visibleText(box).toLowerCase()
  if (!hasProse) return byMail.test(said) || mayBeByMail.test(said)
  return byMail.test(form ? said.replace(visibleText(form).toLowerCase(), '') : said)
}

/** Whether somebody is asked to write, or shown a picture that is said something of; or it is the article's title. */
function isMessage({tagName}: Element): boolean {
  return tagName === 'textarea' || tagName === 'figcaption' || tagName === 'h1'
}
