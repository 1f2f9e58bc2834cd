import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {perName} from '../../ground/remembered.ts'
import {wordsOf} from '../words-of-names.ts'

/**
 * Names of the element that holds an article's text in common content-management systems: a word or two in a row. TRS and
 * VSB are those of Chinese authorities and universities, Sina's blogs spell it `articalContent`, and Discuz has the posts of
 * its threads in `td#postmessage_1`.
 */
export const names: ReadonlySet<string> = new Set(
  `entry-content post-content article-content article-body post-body story-body articlebody article-text entry-body
  post-text content-body postcontent news-content blog-content story-content body-text single-content articletext
  post-entry text-content field-body page-content body-content article-main fulltext article-inner newstext
  news-text rich-text richtext bodytext storycontent blogpost-content main-text trs-editor vsb-content artibody
  zhengwen detail-content content-detail artical-content postmessage`.split(/\s+/),
)

/** How sure it is that an element holds the article: 0 the surest; undefined where nothing says that it does. */
export function markerTier(element: Element): number | undefined {
  const {tagName, properties} = element
  const {itemProp, role} = properties
  if (Array.isArray(itemProp) && (itemProp.includes('articleBody') || itemProp.includes('blogPost'))) return 0
  if (tagName === 'main' || role === 'main') return 2
  const isContainer = tagName === 'div' || tagName === 'section' || tagName === 'article' || tagName === 'td'
  if (isContainer && isCalled(element, holdsName)) return 0
  if (tagName === 'article') return 1
  if (isContainer && isCalled(element, (name) => articleNames.has(name.toLowerCase()))) return 1
  if (isContainer && isCalled(element, (name) => mainNames.has(name.toLowerCase()))) return 2
  return undefined
}

const articleNames = new Set(
  'article post entry story hentry single-post blog-post news-detail newsdetail detail p-detail'.split(' '),
)
const mainNames = new Set(
  `content main main-content maincontent content-main primary page inhalt contenido contenu
  hauptinhalt middle center main_content contentmain content-area contentarea main-column`.split(/\s+/),
)

/** Whether the id of an element or one of its classes is wanted. */
function isCalled(element: Element, isWanted: (name: string) => boolean): boolean {
  const {id} = element.properties
  return (typeof id === 'string' && isWanted(id)) || classNames(element).some(isWanted)
}

const holdsName = perName((name) => {
  const words = wordsOf(name)
  return words.some((word, index) => names.has(word) || names.has(`${word}-${words[index + 1]}`))
})
