import type {Element} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {hasRel} from '../links/has-rel.ts'
import {imageFile} from '../original/image-file.ts'

const home =
  /^(?:(?:zurück )?zur (?:startseite|homepage)|startseite|home(?: ?page)?|(?:back )?to (?:the )?(?:home ?page|front page))$/i
const saysHome = /\((?:link )?(?:zur startseite|to (?:the )?(?:home ?page|front page))\)$/i

/**
 * Whether a link is the sign of the site, a picture that leads home: as its `rel` says, its title, or the picture's text.
 *
 *     <a href="/" rel="home"><img src="/logo.png" alt="Gull"></a>   WordPress, Drupal
 *     <a href="/home.html"><img src="/logo.svg" alt="Gull (Link zur Startseite)"></a>   Government Site Builder
 */
export function isHomeSign(link: Element): boolean {
  const [picture, ...more] = elementsNamed(link, 'img')
  if (picture === undefined || more.length > 0) return false
  const {href, title} = link.properties
  // What opens the picture is called as that is: `<a href="/house.jpg" title="Home">`.
  const opensPicture = imageFile(String(href ?? '')) !== undefined
  return (
    (hasRel(link, 'home') ||
      (typeof title === 'string' && home.test(title) && !opensPicture) ||
      saysHome.test(String(picture.properties.alt ?? ''))) &&
    visibleText(link) === ''
  )
}
