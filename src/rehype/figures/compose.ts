import type {Element, ElementContent} from 'hast'
import {visibleText} from '../../visible-text.ts'
import {originalAddress} from './original.ts'
import type {Shown} from './state.ts'

/** Writes the figure as later stages expect it. */
export function compose(figure: Element, shown: Shown): void {
  const caption = captionOf(shown)
  if (shown.kind === 'image') composePicture(figure, shown, caption)
  else composePlayer(figure, shown, caption)
}

function composePicture(figure: Element, {image, href}: Shown, caption: ElementContent[]): void {
  const picture = element('img', {...image})
  // A link to the picture itself leads nowhere else.
  const isLinked = href !== undefined && originalAddress(href, undefined) !== image?.src
  figure.children = [isLinked ? element('a', {href}, [picture]) : picture]
  if (caption.length > 0) figure.children.push(element('figcaption', {}, caption))
}

function composePlayer(figure: Element, {kind, image, href, title, fallback}: Shown, caption: ElementContent[]): void {
  const label = visibleText(element('p', {}, caption)) || title || fallback
  figure.properties.dataMedia = kind
  if (image === undefined) {
    const words: ElementContent[] = [{type: 'text', value: label}]
    figure.children = [element('a', {href}, words)]
    return
  }
  figure.children = [element('a', {href}, [element('img', {src: image.src, alt: label})])]
  const line: ElementContent[] = caption.length > 0 || !title ? caption : [{type: 'text', value: title}]
  if (line.length > 0) figure.children.push(element('figcaption', {}, line))
}

/** Caption first, then the credits in brackets. */
function captionOf({caption, credits}: Shown): ElementContent[] {
  const names = credits.join('；')
  return names === '' ? caption : [...caption, {type: 'text', value: `（${names}）`}]
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return {type: 'element', tagName, properties, children}
}
