import type {Element} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {PhrasingContent} from 'mdast'
import {isUnfollowable} from '../ground/addresses.ts'
import {stringProperty} from './properties.ts'
import {verbatimText} from './verbatim-text.ts'

/** Fields of a form that show nothing, or nothing that is to be read. */
const unread = new Set(['file', 'hidden', 'password'])

/**
 * `<input>`: what stands in the field, or the picture of a button; a box in its label is `[x]` or `[ ]`. Articles have
 * lost their controls before, and a list has read those that open its items.
 */
export const input: Handle = (state, element, parent) => {
  const {checked, disabled, src, type} = element.properties
  if (type === 'checkbox' || type === 'radio') {
    const isLabelled = parent?.type === 'element' && parent.tagName === 'label'
    return isLabelled ? {type: 'text', value: checked === true ? '[x]' : '[ ]'} : undefined
  }
  if (disabled === true || unread.has(String(type))) return undefined
  const value = stringProperty(element, 'value') || stringProperty(element, 'placeholder')
  if (type !== 'image') return value === '' ? undefined : {type: 'text', value}
  const alt = stringProperty(element, 'alt') || value
  if (typeof src !== 'string' || isUnfollowable(src)) return alt === '' ? undefined : {type: 'text', value: alt}
  return {type: 'image', url: state.resolve(src), title: stringProperty(element, 'title') || null, alt}
}

/** `<select>`: the options that are chosen; where none is, the first, which a browser shows. */
export const select: Handle = (_state, element) => {
  const options = optionsOf(element).filter(({properties}) => properties.disabled !== true)
  const chosen = options.filter(({properties}) => properties.selected === true)
  const shown = chosen.length > 0 || element.properties.multiple === true ? chosen : options.slice(0, 1)
  const value = shown.map((option) => verbatimText(option).replace(/\s+/g, ' ').trim()).join(', ')
  return value === '' ? undefined : {type: 'text', value}
}

function optionsOf({children}: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'option') return [child]
    return child.properties.disabled === true ? [] : optionsOf(child)
  })
}

/** `<textarea>`: what stands in it, line by line. */
export const textarea: Handle = (_state, element) => {
  const lines = verbatimText(element)
    .trim()
    .split(/(?<!\s)\s*\n\s*/)
  return lines.flatMap((value, index): PhrasingContent[] => {
    const text: PhrasingContent[] = value === '' ? [] : [{type: 'text', value}]
    return index === 0 ? text : [{type: 'break'}, ...text]
  })
}
