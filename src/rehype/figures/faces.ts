import type {Element, ElementContent, Nodes, Parents} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {leadsToAuthor} from '../authors/author-marks.ts'
import {hasRel} from '../links/has-rel.ts'
import {pixels} from '../pixels.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import {isSeenBesidePicture} from './surface.ts'

/** Addresses of faces of authors and commenters, whatever their size. */
export const faceAddress = hintedPattern('gravatar', /^https?:\/\/(?:[\w-]+\.)*gravatar\.com\/avatar\//i)

/** Classes of faces: `avatar`, `Avatar AuthorInfo-avatar`, `gravatar`, `author-icon`. */
const faceClass = /(?:^|[-_])(?:gr)?avatar$|^author[-_](?:face|head|icon)$/i

/** The same where it leads to who wrote: `author-profile-image` (Ghost). */
const authorClass = /(?:^|[-_])author[-_](?:profile[-_])?(?:image|photo|picture)$/i

/** `Ann Lee's avatar` (Substack). */
const faceAlt = /[’']s avatar$/i

/** Classes of boxes around what is said of who wrote. */
const bylineClass =
  /^(?:(?:post|entry|article|story)[-_]{1,2})?(?:author|byline|contributor)|^user[-_]?(?:info|card|link)/i

/** The longest side that a face beside a name has, in pixels. */
const faceSide = 96

/** How many boxes of a face may be called one in its place: `<div class="avatar"><a><img></a></div>`. */
const boxesAround = 2

/** How many elements there may be around a face and nothing else. */
const wrappersAround = 3

/** A box around a name and a face has few children. */
const mostBeside = 20

/** Whether a picture is as small as faces and icons are, or called a face, and so not what an article is about. */
export function isMinor(image: Element): boolean {
  return isSmall(image) || classNames(image).some((name) => /avatar/i.test(name))
}

/**
 * Whether a picture is the face of who wrote, beside the name, where nobody would miss it:
 *
 *     <div class="author"><img class="avatar" width="44" height="44" alt="Ann">…
 *     <a href="/u/ann"><img class="avatar" alt="">…   Discourse
 *
 * Another one's text may say who speaks, and it stays.
 */
export function isFace(image: Element, ancestors: readonly Parents[]): boolean {
  const {width, height, alt} = image.properties
  const isAsSmall = isSmall(image)
  const isUnmeasured = pixels(width) === undefined && pixels(height) === undefined
  if (!isAsSmall && !isUnmeasured) return false
  const isNamed =
    isCalledFace(image) || isOfAuthor(image, ancestors) || ancestors.slice(-boxesAround).some(isCalledFace)
  if (!isAsSmall && !isNamed) return false
  if (alt === undefined || alt === '') return isNamed || ancestors.some(isByline)
  return ancestors.some(isByline) || standsBeside(String(alt).trim(), image, ancestors)
}

/** Whether it is called a face where it leads to who wrote. */
function isOfAuthor(image: Element, ancestors: readonly Parents[]): boolean {
  const isCalled =
    faceAlt.test(String(image.properties.alt ?? '')) || classNames(image).some((name) => authorClass.test(name))
  return isCalled && ancestors.some((around) => around.type === 'element' && leadsToAuthor(around))
}

/** Whether a link follows that says the same: `<a><img alt="Ann Gull" width="44"></a><a>Ann Gull</a>` (Medium). */
function standsBeside(name: string, image: Element, ancestors: readonly Parents[]): boolean {
  const link = ancestors.at(-1)
  if (link?.type !== 'element' || link.tagName !== 'a') return false
  let node: Nodes = image
  for (const parent of ancestors.slice(-wrappersAround).reverse()) {
    if (parent.children.length > mostBeside) return false
    const seen = (parent.children as ElementContent[]).filter((child) => child === node || isSeenBesidePicture(child))
    const next = seen[seen.indexOf(node as ElementContent) + 1]
    if (next !== undefined) return visibleText(next) === name
    if (seen.length > 1) return false
    node = parent
  }
  return false
}

function isCalledFace(node: Nodes): boolean {
  return node.type === 'element' && classNames(node).some((name) => faceClass.test(name))
}

function isSmall({properties: {width, height}}: Element): boolean {
  const longest = Math.max(pixels(width) ?? 0, pixels(height) ?? 0)
  return longest > 0 && longest <= faceSide
}

function isByline(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const {itemProp} = node.properties
  return (
    leadsToAuthor(node) ||
    hasRel(node, 'author') ||
    (Array.isArray(itemProp) && itemProp.includes('author')) ||
    (node.tagName !== 'body' && classNames(node).some((name) => bylineClass.test(name)))
  )
}
