import type {Element, ElementContent} from 'hast'
import {element, text} from '../../hast-node.ts'
import {visibleText} from '../../visible-text.ts'
import {originalAddress} from './original.ts'
import type {Shown} from './state.ts'

/** Writes the figure as later stages expect it. */
export function compose(figure: Element, shown: Shown): void {
  if (shown.kind === 'image') composePicture(figure, shown)
  else composePlayer(figure, shown)
}

function composePicture(figure: Element, shown: Shown): void {
  const {image, href} = shown
  const caption = captionOf(shown)
  const picture = element('img', {...image})
  // A link to the picture itself leads nowhere else.
  const isLinked = href !== undefined && originalAddress(href, undefined) !== image?.src
  figure.children = [isLinked ? element('a', {href}, [picture]) : picture]
  if (caption.length > 0) figure.children.push(element('figcaption', {}, caption))
}

function composePlayer(figure: Element, shown: Shown): void {
  const {kind, image, href, title, fallback, caption} = shown
  const label = visibleText(element('p', {}, caption)) || title || fallback
  figure.properties.dataMedia = kind
  if (image === undefined) {
    figure.children = [element('a', {href}, [text(label)])]
    return
  }
  figure.children = [element('a', {href}, [element('img', {src: image.src, alt: image.alt || label})])]
  // The title is read below the poster as a caption would be.
  const named = caption.length > 0 || !title ? shown : {...shown, caption: [text(title)]}
  const line = captionOf(named)
  if (line.length > 0) figure.children.push(element('figcaption', {}, line))
}

/** Caption first, then the credits in brackets. */
function captionOf({caption, credits}: Shown): ElementContent[] {
  const names = credits.join('；')
  return names === '' ? caption : [...caption, text(`（${names}）`)]
}
