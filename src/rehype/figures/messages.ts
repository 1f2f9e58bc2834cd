import type {Element, Nodes, Parents} from 'hast'
import {isArticle} from '../../conversion.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import {playerMessages} from '../drop/notices.ts'
import {matchesRule} from '../rules/wanted-texts.ts'
import type {State} from '../shown.ts'
import {enlargeHints} from './enlarge-hints.ts'

/** The rule by which an element goes that says something of the picture or player beside it; the innermost one. */
export function messageIn(element: Element, {conversion, ancestors}: State): string | undefined {
  const {children, tagName} = element
  const first = children[0]
  // Most texts begin otherwise.
  if (first?.type !== 'text' || !/^\s*(?:[你您点點拡画写원이사+]|Press |Click |Enlarge )/.test(first.value))
    return undefined
  if (!children.every(({type}) => type === 'text')) return undefined
  const said = first.value.trim().toLowerCase()
  const isMore = more.test(said) && isCalledMore(element)
  const isHint = enlargeHints.words.has(said) || isMore
  if (isHint && enlargeHints.on.includes(tagName) && isArticle(conversion)) {
    const isInFigure = !isMore && ancestors.some((around) => isElement(around, 'figure'))
    if (isInFigure || isBesidePicture(ancestors.at(-1)!)) return enlargeHints.name
  }
  const isMessage = playerMessages.on.includes(tagName)
  return isMessage && matchesRule(shortText(element, playerMessages.upTo), playerMessages)
    ? playerMessages.name
    : undefined
}

/** How many more pictures there are, where it is called so: `<div class="zoom">+3</div>`; alone it may be a temperature. */
const more = /^\+\d{1,2}$/
const moreName = /(?:^|[-_])(?:count|gallery|image|more|photo|pic|zoom)/i

function isCalledMore(element: Element): boolean {
  return classNames(element).some((name) => moreName.test(name))
}

/** Whether a picture stands among the children, be it in a link, and no words beside it; asked of each hint there. */
function isBesidePicture({children}: Parents): boolean {
  return remembered(
    besidePictures,
    children,
    () => children.some(showsPicture) && children.every((child) => child.type !== 'text' || isBlankText(child)),
  )
}

const besidePictures = new WeakMap<readonly Nodes[], boolean>()

function showsPicture(node: Nodes): boolean {
  if (node.type !== 'element') return false
  return pictures.has(node.tagName) || (node.tagName !== 'p' && isElement(onlyChild(node), ...pictures))
}

const pictures: ReadonlySet<string> = new Set(['img', 'picture', 'figure'])
