import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import type {Rule} from '../rules/rule.ts'

/** All that such a box says, in characters; a form without a name says less. */
const longestBox = 500
const longestForm = 200

export const newsletter = hintedPattern(
  'newsletter subscri sign mail',
  /newsletter|subscri|sign-?up|mailing-?list|email-?(?:form|capture)/i,
)

/**
 * Boxes that ask for an address to write to:
 *
 *     <div class="newsletter-signup"><h3>…</h3><form><input type="email">…</form></div>
 */
export const newsletterBoxes: Rule = {
  name: 'forms/newsletter',
  why: 'asks to subscribe',
  on: ['div', 'section', 'aside', 'form'],
  named: newsletter,
  test: (element, _ancestors, conversion) => isArticle(conversion) && asksForAddress(element, longestBox),
}

/** A form alone, whatever it is called: `<form><input type="email"></form>`. */
export const newsletterForms: Rule = {
  name: 'forms/newsletter',
  why: 'asks to subscribe',
  on: ['form'],
  test: (element, _ancestors, conversion) => isArticle(conversion) && asksForAddress(element, longestForm),
}

/** Whether a field for an address is in it, and no more than so many characters and no picture. */
function asksForAddress(element: Element, most: number): boolean {
  let left = most
  let hasForm = element.tagName === 'form'
  let hasField = false
  const isShort = (node: Nodes): boolean => {
    if (node.type === 'text') left -= node.value.trim().length
    if (node.type !== 'element') return left >= 0
    // Elements count, too: boxes within boxes are not looked into again and again.
    if (--left < 0) return false
    if (node.tagName === 'figure' || node.tagName === 'textarea') return false
    if (node.tagName === 'form') hasForm = true
    if (node.tagName === 'input' && isForAddress(node)) hasField = true
    return node.children.every(isShort)
  }
  return element.children.every(isShort) && hasForm && hasField
}

function isForAddress({properties: {type, name, placeholder}}: Element): boolean {
  return type === 'email' || /e-?mail/i.test(`${name} ${placeholder}`)
}
