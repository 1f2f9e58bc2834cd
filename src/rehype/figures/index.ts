import type {Element, ElementContent, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {headings} from '../../ground/element-kinds.ts'
import {findWithin} from '../../ground/find-within.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {hasAttributes, holdsElements} from '../../ground/is-element.ts'
import {compileSelector} from '../../ground/selector.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {readAudioData, readData} from '../media/described.ts'
import {readEmbed, readEmptyPost} from '../media/embed.ts'
import {madeByName} from '../media/embeds.ts'
import {readFrame} from '../media/frame.ts'
import {readPlayer} from '../media/player.ts'
import {chooseLanguage} from '../metadata/language/index.ts'
import {leaveOut, type State} from '../shown.ts'
import {attachCaptions} from './attach.ts'
import {backgroundPicture} from './background-picture.ts'
import {labelPattern} from './caption-marks.ts'
import {openCaptionedList} from './captioned-lists.ts'
import {compose} from './compose.ts'
import {leaveLabel} from './credit.ts'
import {readImage} from './image.ts'
import {messageIn} from './messages.ts'
import {isSeenBesidePicture, surface} from './surface.ts'

/** What nearly every element becomes: itself. */
const itself = undefined

/** What an element becomes; its own children are not walked. */
type Reader = (element: Element, state: State) => ElementContent[] | typeof itself

const none: ElementContent[] = []

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries({
    img: (element, state) => readImage(element, [], state),
    'amp-img': readAmpImage,
    picture: readPicture,
    iframe: readFrame,
    embed: readFrame,
    object: (element, state) => (isImageObject(element) ? readObject(element, state) : readFrame(element, state)),
    'amp-iframe': readFrame,
    'amp-youtube': readFrame,
    'amp-video': readPlayer,
    'amp-audio': readPlayer,
    video: readPlayer,
    audio: readPlayer,
    'video-js': readPlayer,
    script: (element, state) => [element, ...readAudioData(element, state), ...readEmbed(element, state)],
  }),
)

/**
 * Pictures and players become figures with their captions, whatever markup they come in:
 *
 *     <figure><img src alt><figcaption>甲（图片版权：乙）</figcaption></figure>
 *     <figure data-media="video"><a href><img src alt></a><figcaption>甲</figcaption></figure>
 *
 * @param stated The language that the page names.
 */
export function arrangeFigures(tree: Root, conversion: Conversion, stated: string | undefined): void {
  const {publisher, baseUrl, facts} = conversion
  const state: State = {
    conversion,
    base: baseUrl,
    shown: new Map(),
    ancestors: [],
    paragraph: 0,
    links: [],
    linked: new Map(),
    captions: publisher.caption === undefined ? undefined : compileSelector(publisher.caption),
    credits: publisher.credit === undefined ? undefined : compileSelector(publisher.credit),
    labels: labelPattern(publisher.labels),
  }
  walk(tree, state)
  // Facts have the language that nobody says only at the end, and few articles need it here.
  let lang = facts.lang
  const language = (): string => (lang ??= chooseLanguage(stated, facts.title, tree) ?? '')
  for (const [figure, shown] of state.shown) {
    leaveLabel(shown, figure, state)
    compose(figure, shown, conversion, language)
  }
}

function walk(parent: Root | Element, state: State): void {
  const {ancestors, shown} = state
  ancestors.push(parent)
  const {children} = parent
  const figuresBefore = shown.size
  let out: ElementContent[] | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type !== 'element') {
      out?.push(child as ElementContent)
      continue
    }
    const result = read(child, state)
    if (result === itself) {
      out?.push(child)
      continue
    }
    out ??= children.slice(0, index) as ElementContent[]
    append(out, result)
  }
  if (out) parent.children = out
  if (shown.size > figuresBefore) attachCaptions(parent, state)
  ancestors.pop()
}

/** Blocks behind which a link stands beside nothing any more. */
const textBlocks = new Set(['p', 'li', ...headings])

function read(element: Element, state: State): ElementContent[] | typeof itself {
  const {tagName, properties, children} = element
  const reader = readers.get(tagName)
  if (reader) return reader(element, state)
  const [only] = children
  // One without a word says nothing.
  const isEmpty = only === undefined || (children.length === 1 && only.type === 'text' && only.value.trim() === '')
  if (!isEmpty && textBlocks.has(tagName)) state.paragraph++
  // Most elements hold a text and nothing else, and have no attribute.
  const isPlain = !hasAttributes(element) && children.length === 1 && children[0]!.type === 'text'
  const message = messageIn(element, state)
  if (isPlain && !madeByName.has(tagName) && message === undefined) return itself
  if (tagName === 'a' && typeof properties.href === 'string')
    state.links.push({href: properties.href, paragraph: state.paragraph})
  if (tagName === 'a' && properties.style !== undefined && !isSeenBesidePicture(element)) {
    // Telegram: <a class="tgme_widget_message_photo_wrap" href="…" style="background-image:url('…')"><div></div></a>
    const picture = backgroundPicture(element)
    if (picture) {
      leaveOut('links/around', withChildren(element, []), state)
      return readImage(picture, [], state)
    }
  }
  // It is our own sign of a player.
  if (tagName === 'figure' && properties.dataMedia !== undefined) delete properties.dataMedia
  const described =
    properties.dataPlayable !== undefined || properties.dataIframe !== undefined || properties.dataE2e !== undefined
      ? readData(element, state)
      : none
  if (children.length === 0) {
    const picture = properties.role === 'img' ? backgroundPicture(element) : undefined
    if (picture) return readImage(picture, [], state)
    const shown = described.length > 0 ? described : readEmbed(element, state)
    return shown.length > 0 ? shown : itself
  }
  if (message !== undefined) {
    leaveOut(message, element, state)
    return described
  }
  if (tagName === 'dl' || tagName === 'table' || tagName === 'ul') openCaptionedList(element)
  const before = state.shown.size
  if (holdsElements(element)) walk(element, state)
  const behind = described.length > 0 ? described : readEmbed(element, state)
  if (tagName === 'blockquote') {
    if (!isSeenBesidePicture(element)) return behind.length > 0 ? behind : readEmptyPost(element, state)
    append(element.children, behind.splice(0))
  }
  const surfaced = state.shown.size > before ? surface(element, state) : itself
  return behind.length > 0 ? [...(surfaced ?? [element]), ...behind] : surfaced
}

function readPicture(picture: Element, state: State): ElementContent[] {
  const elements = picture.children.filter((child) => child.type === 'element')
  // An unclosed `<source>` holds the image behind it.
  const image = elements.find(({tagName}) => tagName === 'img' || tagName === 'amp-img') ?? findWithin(picture, 'img')
  if (!image || visibleText(picture) !== '') return openPicture(picture, state)
  const sources = [
    ...elements,
    ...elements.flatMap(({children}) => children.filter((child) => child.type === 'element')),
  ]
  return readImage(
    image,
    sources.filter(({tagName}) => tagName === 'source'),
    state,
  )
}

function readAmpImage(image: Element, state: State): ElementContent[] {
  const figure = readImage(withChildren(image, []), [], state)
  if (visibleText(image) === '') return figure
  image.children = image.children.filter((child) => {
    const isFallback = child.type === 'element' && ('fallback' in child.properties || 'placeholder' in child.properties)
    if (isFallback) leaveOut('media/fallback', child, state)
    return !isFallback
  })
  return [...figure, ...openPicture(image, state)]
}

/** What a picture holds that its end tag does not close: all that stands behind it, maybe the rest of the article. */
function openPicture(picture: Element, state: State): ElementContent[] {
  walk(picture, state)
  return picture.children
}

function isImageObject({properties: {type, data}}: Element): boolean {
  return typeof data === 'string' && typeof type === 'string' && /^image\//i.test(type)
}

/** `<object type="image/png" data="/a.png">甲</object>`: what is in it is for browsers that cannot show it. */
function readObject(object: Element, state: State): ElementContent[] {
  const {properties, children} = object
  const alt = visibleText(object)
  if (children.some((child) => child.type === 'element' && isSeenBesidePicture(child)))
    leaveOut('media/fallback', withChildren(object, children, {}), state)
  const {data, width, height, className} = properties
  const image = withChildren(object, children, {src: data, alt, width, height, className})
  image.tagName = 'img'
  return readImage(image, [], state)
}
