import type {Element} from 'hast'
import {fileName} from '../../ground/url-parts.ts'
import {mailAddress} from '../links/mail-address.ts'
import {isSeen} from '../seen/is-seen.ts'
import {lettersOf} from '../texts/letters-of.ts'

/** What is written beside a name to say that a picture shows its bearer, or stands for it. */
const shown =
  /(?<![a-zà-ÿ])(?:author|autor(?:in)?|bild|de|foto|headshot|image|logo|of|photo|picture|portrait|profil(?:e|bild)?|user|von)(?![a-zà-ÿ])|(?<=[\uac00-\ud7a3\u4e00-\u9fff]) ?(?:기자|[记記]者)$/gi

/** Addresses of faces and logos: `/57x57/`, `/authors/ann.png`, `ann-headshot.jpg`. */
const ofAuthors = /author|autor|avatar|headshot|logo|profil|[/_-]bio[/_.-]|(?<!\d)\d\dx\d\d(?!\d)/i

/** How deep a picture lies in its own box; boxes within boxes are not looked into again and again. */
const deepest = 4

/** The picture that is all of an element; `undefined` where there is none near, or something else to see. */
export function lonePicture(element: Element, depth = 0): Element | undefined {
  if (element.tagName === 'img') return element
  if (depth === deepest) return undefined
  let only: Element | undefined
  for (const child of element.children) {
    if (!isSeen(child)) continue
    if (only || child.type !== 'element') return undefined
    only = child
  }
  return only && lonePicture(only, depth + 1)
}

/**
 * Whether a picture shows who wrote, or is a logo, by what stands in for it.
 *
 *     <img alt="Ann Lee Image">   <figure><img alt="The Gull"></figure>
 *
 * The article's own picture is none, whatever stands in for it.
 *
 * @param names Authors and the publisher.
 * @param image Address of the article's picture.
 */
export function isFaceOf(
  {properties: {alt, src}}: Element,
  names: readonly string[],
  image: string | undefined,
): boolean {
  if (typeof alt !== 'string' || alt.length > 80) return false
  const address = String(src)
  if (image !== undefined && fileName(address) === fileName(image)) return false
  const name = alt.replace(shown, ' ')
  // A large portrait may be what the article is about.
  if (name === alt && !ofAuthors.test(address)) return false
  const bare = lettersOf(name)
  return bare !== '' && names.some((name) => lettersOf(name) === bare)
}

const contact = new RegExp(String.raw`^(?:@\w{1,40}|${mailAddress})$`)

/** Whether a line is nothing but an account or an address of mail: `@annlee`, `ann@gull.example`. */
export function isContact(text: string): boolean {
  return contact.test(text)
}
