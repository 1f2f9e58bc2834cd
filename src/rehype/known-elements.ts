/**
 * Names of elements that HTML knows or once knew, those that say nothing to a text among them; what is not here and has
 * no hyphen is no element but something that somebody wrote between `<` and `>`.
 */
export const knownElements: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset geolocation h1 h2 h3 h4 h5
  h6 h7 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map
  mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option
  output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select
  selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/),
)

/** Whether it is a component of a site's own, `<story-body>`; those of AMP show something. */
export function isComponent(tagName: string): boolean {
  return tagName.includes('-') && !tagName.startsWith('amp-')
}
