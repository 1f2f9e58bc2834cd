import type {Element} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {isBlockOfItsOwn} from './consent-boxes.ts'
import type {Measure} from './measure.ts'

/** Whoever signs up reads no more than this, in characters. */
const longest = 400

const lines = new Set('div label p small'.split(' '))

/** That whoever signs up agrees, in the languages of the forms; and what keeps robots out of one. */
const agreeing = madeOnce(
  () =>
    /agree|accept|consent|recaptcha|stimm|einverstanden|akzept|acept|aceit|accett|acconsent|concord|akcept|zgadza|соглаша|принима|погодж|同意|동의|godkänn|godtar|samtyck|hyväks|akkoord|kabul ed|đồng ý|setuju|ยอมรับ|أوافق|توافق/i,
)

/**
 * Who signs up or asks for it speaks, or is spoken to, which others are not: `Users had to accept the terms and …`. In
 * scripts other than Latin nobody is looked for.
 */
const addressing = madeOnce(
  () =>
    /[\u0370-\u1fff\u3040-\ud7ff]|recaptcha|(?<!\p{L})(?:i|you|your|we|our|ich|du|sie|ihre[rn]?|wir|unser\w*|deine[rn]?|je|j|vous|votre|vos|nous|nos|usted|te|tus?|nuestr[oa]s?|você|nossos?|nossas?|aceptas?|acepto|aceito|concordo|accett[oi]|acconsent[oi]|nostr[aoi]|ga|onze?|uw|jag|jeg|vår|våra|minä|hyväksyn|akceptuję|akceptujesz|zgadzam|nasz\w*|ediyorum|anda|saya)(?!\p{L})/iu,
)

/** Last parts of addresses: `/privacy-policy`, `/datenschutz.html`, `/policies/privacy`. */
const privacy = madeOnce(
  () =>
    /[/=](?:\w{1,20}[-_])?(?:privacy|datenschutz|privacidade?|confidentialite|prywatnosci|informativa-privacy)(?:[-_]?(?:center|erklaerung|hinweise?|notice|policy|statement))?(?:\.\w{2,5})?\/?(?:[?#]|$)/i,
)
/** `/terms`, `/terms-of-use`, `/agb/`, `/user-agreement.html` */
const terms = madeOnce(
  () =>
    /[/=](?:\w{1,20}[-_])?(?:terms|tos|agb|cgu|cgv|nutzungsbedingungen|condiciones|condizioni|termos|terminos|regulamin|user-?agreement)(?:[-_]?(?:and[-_]?conditions|conditions|d[aeo]s?[-_]?uso|of[-_]?(?:sale|service|use)|service|use))?(?:\.\w{2,5})?\/?(?:[?#]|$)/i,
)

/**
 * Whether a line says to which terms of the site whoever signs up agrees, and leads to nothing else than those and to
 * what becomes of their data. What an article says of such pages leads elsewhere, too, or to one of them.
 *
 *     <p>By signing up you agree to our <a href="/terms">Terms</a> and <a href="/privacy">Privacy Policy</a>.</p>
 */
export function isTermsLine(element: Element, measured: Measure): boolean {
  if (measured.linked === 0 || measured.text > longest || !lines.has(element.tagName) || !isBlockOfItsOwn(element))
    return false
  let areTerms = false
  let isPrivacy = false
  for (const {properties} of elementsNamed(element, 'a')) {
    // A place that links lead to.
    if (properties.href === undefined) continue
    const href = String(properties.href).trim()
    if (terms().test(href)) areTerms = true
    else if (privacy().test(href)) isPrivacy = true
    else return false
  }
  if (!areTerms || !isPrivacy) return false
  const text = visibleText(element)
  return agreeing().test(text) && addressing().test(text)
}
