import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {holds} from '../../ground/find-within.ts'
import {hostOf} from '../../ground/url-parts.ts'
import type {Stated} from '../metadata/facts.ts'
import {hostNames} from '../metadata/host-names.ts'
import {markPortraits} from './author-portraits.ts'
import {findBehind} from './behind.ts'
import {chooseArticle} from './choose.ts'
import {plainColumns} from './columns.ts'
import {markEdgeLines} from './edge-lines.ts'
import {markEmptySections} from './empty-sections.ts'
import {findAuthors} from './find-author.ts'
import {dayOfAddress, findDay} from './find-day.ts'
import {findHero} from './hero.ts'
import {keepArticle} from './keep.ts'
import {findLead, hasTitle} from './lead.ts'
import {markClutter} from './mark.ts'
import {markerTier} from './markers.ts'
import {type Measure, type Measures, measure, says} from './measure.ts'
import {type Page, wayTo} from './page.ts'
import {withPictures} from './pictures.ts'
import {raiseTitle} from './raise-title.ts'
import {addStatedBody} from './stated-body.ts'
import {keepUnreadByline} from './unread-byline.ts'

/**
 * Finds the article of a whole page and leaves nothing but it; a fragment is not touched.
 *
 *     <nav>…</nav><main><h1>…</h1><article><p>甲</p></article></main><footer>…</footer>   →   <article><p>甲</p></article>
 *
 * Clutter is marked by what it is called and how little it says, then the element that holds the article is chosen by
 * what it says it is and by how much prose is left in it.
 * @param stated What the page says of itself; day and authors are added where only the text names them.
 */
export function findArticle(tree: Root, conversion: Conversion, stated: Stated = {}): void {
  if (conversion.kind !== 'page') return
  const {facts} = conversion
  raiseTitle(tree, facts.title)
  let gross = measure(tree)
  if (addStatedBody(tree, stated.body, gross)) gross = measure(tree)
  let clutter = markClutter(tree, gross, conversion.baseUrl)
  let net = measure(tree, clutter)
  for (const rules of [sure, none]) {
    if (!isNearlyNothing(net.get(tree)!, gross.get(tree)!, saidByReaders(clutter, gross))) break
    // An article of a few words, with more below it by its readers.
    if (rules === none && holds(tree, (element) => markerTier(element) === 0 && says(element, net))) break
    clutter = new Map([...clutter].filter(([, rule]) => rules.has(rule)))
    net = measure(tree, clutter)
  }
  plainColumns(tree, net)
  const article = chooseArticle(tree, net, clutter)
  const page: Page = {tree, article, way: wayTo(article, tree), net, clutter}
  // Before the lines go that say it.
  if (conversion.facts.author === undefined && stated.author === undefined) {
    const sites = [conversion.facts.publisher, stated.publisher, ...hostNames(conversion.baseUrl)]
    const author = findAuthors(page, sites)
    if (author === undefined) keepUnreadByline(page)
    else stated.author = author
  }
  if (conversion.facts.date === undefined) {
    stated.date ??=
      findDay(page, facts.author ?? stated.author, facts.title) ??
      dayOfAddress(conversion.facts.source ?? conversion.baseUrl)
  }
  const lead = article.type === 'root' ? [] : leadOf({...page, article}, stated.image, facts.title, conversion.baseUrl)
  if (net.get(article)!.prose >= leastProse) {
    for (const part of [...lead, article]) {
      markEdgeLines(part, page, conversion.baseUrl, stated)
      markPortraits(part, page, stated)
    }
  }
  markEmptySections(page)
  const notes = article.type === 'root' ? [] : findBehind(page)
  keepArticle(page, {lead, notes}, conversion)
}

/** With less prose than this an article may be its links. */
const leastProse = 300

/**
 * What stands before an article and belongs to it, with its pictures; where neither has a title, the title that stands
 * far before them as well.
 */
function leadOf(
  page: Page<Element>,
  image: string | undefined,
  title: string | undefined,
  baseUrl: string | undefined,
): Element[] {
  const found = findLead(page, image, baseUrl === undefined ? undefined : hostOf(baseUrl), title)
  const lead = [page.article, ...found].some(hasTitle) ? found : [...new Set([...findHero(page), ...found])]
  return withPictures(page, lead, image)
}

/** Rules whose word is taken where all of them leave nothing. */
const sure = new Set(
  `page/comments page/consent page/control page/footer page/header page/navigation page/poll
  page/share`.split(/\s+/),
)

const none: ReadonlySet<string> = new Set()

/** Names that call all of a page clutter mean something else. */
function isNearlyNothing(net: Measure, gross: Measure, comments: number): boolean {
  // An article with hundreds of comments is little of its page.
  const all = net.prose < leastProse ? gross.prose : gross.prose - comments
  return net.text === 0 || net.prose * 20 < all
}

function saidByReaders(clutter: ReadonlyMap<Nodes, string>, gross: Measures): number {
  let prose = 0
  for (const [node, rule] of clutter) if (rule === 'page/comments') prose += gross.get(node)?.prose ?? 0
  return prose
}
