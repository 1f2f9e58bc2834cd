import type {Element} from 'hast'
import {madeOnce} from '../../ground/made-once.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** No block is asked about that is longer, in characters. */
export const longestConsent = 560

/**
 * What pages say in the place of a player or a post that is shown after a click or by a script, by language, in small
 * letters; all of a block begins so.
 */
const notices: readonly string[] = [
  // German
  '(?:mit|durch|beim) (?:de[mn] |das |ihre[mn] )?(?:laden|klick(?:en)?|aktivieren|abspielen|ansehen|aufruf)(?![a-zäöü]).{0,150}(?:datenschutz|personenbezogene|akzeptieren sie|daten (?:an|von|zu))',
  'an dieser stelle (?:finde[nt] (?:sie|du)|ist|steht|befindet sich|wird) (?:ein(?:en?)?|der|das) .{0,120}(?:extern|ergänzt|drittanbieter|daten (?:an|werden)|zustimmung|cookies)',
  'ich bin (?:damit )?einverstanden,? dass (?:mir )?(?:externe|inhalte)',
  '(?:sie sehen|du siehst) gerade einen platzhalterinhalt',
  '(?:wir|um .{5,150}) (?:benötigen|brauchen)(?: wir)? (?:ihre|deine) (?:zustimmung|einwilligung)',
  'wir verwenden (?:hier )?(?:einen (?:service|dienst)|dienste) (?:eines drittanbieters|von drittanbietern)',
  'dies(?:es|er) (?:element|inhalt|beitrag|video|artikel) (?:beinhaltet|enthält|wird|stammt) .{0,120}(?:datenschutz|deaktivier|cookies|zustimm)',
  'hier kann mit (?:ihrer|deiner) (?:einwilligung|zustimmung) ein externer inhalt ',
  '(?:empfohlener )?(?:redaktioneller|externer) inhalt$|empfohlene redaktionelle inhalte$',
  'hier (?:findest du|finden sie|siehst du|sehen sie) (?:ein(?:en)? )?externe[nr]? (?:inhalte?|beiträge|beitrag|medien|posts?) .{0,150}(?:ergänz|zustimm|einwillig|datenschutz|cookies)',
  '(?:möchtest du|möchten sie|willst du|wollen sie) dies(?:en|e) (?:ergänzenden? |externen? )?inhalte? .{0,80}(?:sehen|laden|anzeigen)\\?(?: |$)',
  '(?:hier klicken|klicken sie (?:bitte )?(?:hier|auf)|klicke (?:hier|auf)).{0,80}(?:inhalt|video|karte|tweet|beitrag).{0,60}(?:anzuzeigen|zu laden|anzusehen|zu sehen|abzuspielen|aktivieren)',
  'bitte (?:akzeptieren|aktivieren|erlauben|bestätigen) sie .{0,80}cookies',
  // English
  'by (?:loading|clicking|playing|viewing) .{0,80}(?:you (?:agree|accept|consent)|privacy policy)',
  '(?:in order )?to (?:view|see|watch|load|display|show) (?:this|the) (?:content|video|post|tweet|embed|map).{0,100}(?:accept|consent|cookies|permission)',
  'this (?:article|content|page|story|video|post) (?:includes|contains|is|comes) .{0,80}(?:permission|consent|cookies|blocked)',
  'this (?:article|content|page|story) (?:includes|contains) content (?:provided|hosted) (?:by|on) .{2,40}\\. we ask for your permission',
  'we need your (?:consent|permission) to load',
  // French
  '(?:ce|cet|cette) (?:contenu|vidéo|publication) (?:est|a été) bloquée? .{0,100}(?:cookies|accepté|consent)',
  'pour (?:afficher|voir|visionner) ce(?:tte)? (?:contenu|vidéo).{0,100}(?:autoriser|accepter|cookies|consent)',
  // Spanish, Portuguese, Italian, Dutch
  'para (?:ver|mostrar|cargar|visualizar|exibir) (?:este|el|o) (?:contenido|conteúdo|v[ií]deo|tuit|tweet).{0,100}(?:cookies|acepta|aceitar|consent)',
  'per (?:vedere|visualizzare|guardare) (?:questo|il) (?:contenuto|video).{0,100}(?:cookie|accetta|consenso)',
  'om (?:deze|dit) (?:inhoud|video|bericht|content).{0,80}(?:cookies|toestemming)',
  // What the page says of itself where no script runs.
  '(?:optimieren sie ihre browsereinstellungen ?)?(?:diese (?:web)?(?:seite|site)|[\\w-]{2,20}\\.[a-z]{2,8}) (?:benötigt|braucht) javascript(?:[.!]|, (?:bitte|und ihr)| (?:um|damit|zu[mr])(?![a-zäöü])|$)',
  '(?:bitte )?aktivieren sie (?:bitte )?javascript.{0,60} (?:um|damit) .{0,40}(?:dieser?|unserer?|der|die) (?:web)?(?:seite|site|inhalte|kommentare)(?![a-zäöü])',
  '(?:this|our) (?:web)?(?:site|page) (?:requires|needs) javascript(?:[.!]| (?:to|for|enabled|in order)(?![a-z])|$)',
  '(?:please )?(?:enable|turn on) javascript (?:in your browser )?to (?:(?:view|see|read|load|use) (?:the|this|our) (?:comments|content|page|site|website|article|story|video)|continue)(?![a-z])',
]

const notice = madeOnce(() => new RegExp(`^(?:${notices.join('|')})`))

/**
 * Whether a block only asks for leave to load what stands elsewhere:
 *
 *     <p>Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.</p>   Borlabs Cookie, WordPress
 *     <p>This article includes content provided by Twitter. We ask for your permission before anything is loaded.</p>
 */
export function asksForConsent(element: Element): boolean {
  return notice().test(visibleText(element).toLowerCase())
}
