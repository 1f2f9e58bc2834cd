import type {Element, ElementContent} from 'hast'
import {isBlank, isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** A caption is shorter than this, in characters; what is longer tells of more than a picture. */
const longest = 200

/**
 * Lists and tables that hold nothing but pictures and their captions become boxes and captions:
 *
 *     <dl class="gallery-item"><dt><img></dt><dd class="gallery-caption">甲</dd></dl>                     WordPress until 3.9
 *     <dl><dt><img></dt><dd>甲</dd></dl>
 *     <ul><li><figure><img><figcaption>甲</figcaption></figure></li><li><img></li></ul>                  WordPress until 5.8
 *     <table class="tr-caption-container"><tr><td><img></td></tr><tr><td class="tr-caption">甲</td></tr></table>   Blogger
 */
export function openCaptionedList(element: Element): void {
  const {tagName} = element
  const opens =
    tagName === 'dl'
      ? isPictureList(element)
      : tagName === 'ul'
        ? isGallery(element)
        : classNames(element).includes('tr-caption-container')
  if (opens) open(element)
}

/** A picture in every `<li>`, and no words but captions. */
function isGallery({children}: Element): boolean {
  let count = 0
  for (const child of children) {
    if (isBlankText(child)) continue
    if (child.type !== 'element' || child.tagName !== 'li' || !showsOnly(child) || !holds(child, pictures)) return false
    count++
  }
  return count > 0
}

function showsOnly(item: Element): boolean {
  return item.children.every((child) =>
    child.type === 'text' ? isBlank(child.value) : child.type !== 'element' || isOfPicture(child),
  )
}

/** `<img>`, or what stands around it, and its caption. */
function isOfPicture(element: Element): boolean {
  const {tagName} = element
  return (
    pictures.has(tagName) ||
    ofPicture.has(tagName) ||
    (aroundPicture.has(tagName) && element.children.length > 0 && showsOnly(element))
  )
}

const ofPicture: ReadonlySet<string> = new Set(['figcaption', 'source'])

const aroundPicture: ReadonlySet<string> = new Set(['a', 'div', 'figure', 'picture', 'span'])

/** Pictures without words in every `<dt>`, and a few words in every `<dd>`. */
function isPictureList({children}: Element): boolean {
  let count = 0
  for (const child of children) {
    if (isBlankText(child)) continue
    if (child.type !== 'element') return false
    if (child.tagName === 'dt' && holds(child, pictures) && isBlank(visibleText(child))) count++
    else if (child.tagName !== 'dd' || holds(child, pictures) || visibleText(child).length > longest) return false
  }
  return count > 0
}

/** Elements that are pictures, before they have become figures. */
const pictures: ReadonlySet<string> = new Set(['img', 'amp-img'])

function open(element: Element): void {
  const isCaption = element.tagName === 'dd' || classNames(element).includes('tr-caption')
  element.tagName = isCaption ? 'figcaption' : 'div'
  if (isCaption) return
  for (const child of element.children as ElementContent[])
    if (child.type === 'element' && parts.has(child.tagName)) open(child)
}

/** Elements that such a list is made of. */
const parts: ReadonlySet<string> = new Set(['dt', 'dd', 'li', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])
