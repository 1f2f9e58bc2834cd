import type {Element, Nodes, Root} from 'hast'
import {controls, headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {shortText} from '../../ground/visible-text.ts'
import {pixels} from '../pixels.ts'
import {opensLarger} from './larger-pictures.ts'
import {hasTitle} from './lead.ts'
import {type Measures, says} from './measure.ts'
import type {Page} from './page.ts'
import {gallery, isCaption, pictureFile} from './picture-boxes.ts'
import {pictureName, picturesIn, showsPicture} from './picture-name.ts'

/** A caption is no longer than this, in characters; links in it are licences and the like. */
const longestCaption = 300
const longestLinks = 80

/** Narrower pictures are faces and icons, in pixels. */
const leastWidth = 200

/** More pictures than these between title and text are teasers. */
const most = 3

/** What shows something other than a picture, or asks for something. */
const foreign = new Set([...controls, 'iframe', 'ins', 'script', 'svg', 'video', 'audio', 'object'])

/** Who wrote, beside a face. */
const byline =
  /^(?:(?:written|posted|published|reviewed|medically reviewed) (?:by|on)|geschrieben von|verfasst von|veröffentlicht)\b/i

/** How the caption of a teaser begins. */
const teaser =
  /^(?:more|read more|see also|also|mehr|lesen sie auch|weiterlesen|lire aussi|关联|延伸阅读|関連)[^:：]{0,12}[:：]/i
/** So much of a picture's text is read for that, in characters. */
const longestTeaser = 200

/** Files that belong to the page. */
const ofThePage =
  /\.svg(?:[?#]|$)|logo|avatar|favicon|sprite|banner|placeholder|loader|\/(?:static|assets|themes?|templates?|skins?)\/|(?:^|[/_-])ads?(?=[._-])|\.gif(?:[?#]|$)|(?:^|[/_-])icon/i

interface Found {
  element: Element
  /** What is written below it, in a box of its own. */
  caption?: Element
  /** What stands around it, from the root down. */
  around: Array<Root | Element>
  /** How much text was met before it. */
  texts: number
  /** Whether the article, or what leads to it, is the next that says something. */
  isRightBefore: boolean
  isBehindArticle: boolean
}

/**
 * Pictures of an article that stand outside of it, with what is written below: those between the title and the text,
 * one with a caption right before them, and the one that the page names as the article's.
 *
 *     <h1>甲</h1><div class="stage"><img …><p>乙 (Foto: dpa)</p></div><main><article>…</article></main>
 *
 * No pictures that lead elsewhere, and none that the article holds itself.
 * @param lead What stands before the article and belongs to it.
 * @param image Address of the picture that the page names as the article's.
 * @returns What stands before the article, with the pictures, in the order of the page.
 */
export function withPictures(page: Page<Element>, lead: readonly Element[], image: string | undefined): Element[] {
  const {article, way, net} = page
  const name = image === undefined ? undefined : pictureName(image)
  const leading = new Set<Nodes>(lead)
  const {found, order, between, hasTitleBefore} = picturesAround(page, leading, name)
  if (found.length === 0) return [...lead]
  const isBetween = hasTitleBefore && !hasTitle(article) && between.length <= most
  const besideArticle = way.at(-1)
  // A picture that nothing describes, in the box of the article and right before it.
  const isBeside = (each: Found): boolean =>
    each.isRightBefore && !isSaid(each, net) && each.around.at(-1) === besideArticle
  const kept = found.filter(
    (each) =>
      (name !== undefined && showsPicture(each.element, name)) ||
      (isBetween &&
        between.includes(each) &&
        (isSaid(each, net) || (name === undefined && (isLarge(each.element) || isBeside(each))))) ||
      (each.isRightBefore && between.length <= most && isSaid(each, net)),
  )
  if (kept.length === 0) return [...lead]
  const shown = new Set([article, ...lead].flatMap((each) => [...picturesIn(each)]))
  const missing = kept.filter(({element}) => ![...picturesIn(element)].some((name) => shown.has(name)))
  if (missing.length === 0) return [...lead]
  for (const {around} of missing) for (const each of around) if (!way.includes(each)) way.push(each)
  const chosen = new Set<Nodes>([...lead, ...missing.flatMap(({element, caption}) => [element, caption ?? element])])
  return behindTitle(
    order.filter((each) => chosen.has(each)),
    leading,
  )
}

/** What was found around an article. */
interface PicturesAround {
  found: Found[]
  /** The pictures and what leads to the article, in the order of the page. */
  order: Element[]
  /** The pictures between the last title and the article. */
  between: Found[]
  /** Whether a title stands before the article. */
  hasTitleBefore: boolean
}

/**
 * Finds the pictures that stand outside of an article.
 * @param name What the file of the article's picture is called.
 */
function picturesAround(
  {tree, article, way, net, clutter}: Page<Element>,
  leading: ReadonlySet<Nodes>,
  name: string | undefined,
): PicturesAround {
  const onTheWay = new Set<Nodes>(way)
  const found: Found[] = []
  const order: Element[] = []
  let texts = 0
  let isBehindArticle = false
  let hasTitleBefore = false
  // Behind the last title.
  let from = 0
  const title = (): void => {
    if (isBehindArticle) return
    hasTitleBefore = true
    from = found.length
  }
  // A bare picture in a box with more than a caption.
  const isPartOfTeaser = (element: Element, parent: Root | Element): boolean =>
    (element.tagName === 'img' || element.tagName === 'picture') &&
    !onTheWay.has(parent) &&
    says(parent, net) &&
    (name === undefined || !showsPicture(element, name))
  const search = (parent: Root | Element, around: Array<Root | Element>): void => {
    const inner = [...around, parent]
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (!isBehindArticle && child.value.trim() !== '') texts++
        continue
      }
      if (child.type !== 'element' || clutter.has(child)) continue
      if (child === article || leading.has(child)) {
        const last = found.at(-1)
        if (last?.texts === texts && !isBehindArticle) last.isRightBefore = true
      }
      const bare = found.at(-1)
      if (bare?.around.at(-1) === parent && bare.texts === texts && isCaptionOf(bare, child, net)) {
        bare.caption = child
        order.push(child)
        continue
      }
      if (child === article) isBehindArticle = true
      else if (leading.has(child)) {
        order.push(child)
        if (hasTitle(child)) title()
      } else if (child.tagName === 'h1') title()
      else if (
        !onTheWay.has(child) &&
        isPicture(child, isBehindArticle ? undefined : name, net, clutter) &&
        !isByline(child)
      ) {
        if (isPartOfTeaser(child, parent)) continue
        found.push({element: child, around: inner, texts, isRightBefore: false, isBehindArticle})
        order.push(child)
      } else if (child.children.length > 0 && child.tagName !== 'a' && !isByline(child)) search(child, inner)
    }
  }
  search(tree, [])
  const between = found.filter((each, index) => !each.isBehindArticle && index >= from)
  return {found, order, between, hasTitleBefore}
}

/** Whether something is written below a picture. */
function isSaid({element, caption}: Found, net: Measures): boolean {
  return caption !== undefined || says(element, net)
}

/** Whether a box says what stands below a picture: `<div class="picture"><img …></div><div class="caption">…</div>`. */
function isCaptionOf(bare: Found, element: Element, net: Measures): boolean {
  const {text, linked} = net.get(element) ?? {text: 0, linked: 0}
  return !isSaid(bare, net) && text > 0 && text <= longestCaption && linked === 0 && isCaption(element)
}

function isByline(element: Element): boolean {
  return byline.test(shortText(element, 200))
}

/** Whether an element holds a picture that is described, or measured. */
function isLarge({tagName, properties, children}: Element): boolean {
  if (tagName !== 'img') return children.some((child) => child.type === 'element' && isLarge(child))
  return (typeof properties.alt === 'string' && properties.alt !== '') || properties.width !== undefined
}

/** Moves pictures that stand before the title behind it: what is written below them would be the first text. */
function behindTitle(order: Element[], leading: ReadonlySet<Nodes>): Element[] {
  const at = order.findIndex((each) => leading.has(each))
  const first = order[at]
  if (at <= 0 || !(headings.has(first!.tagName) || hasTitle(first!))) return order
  return [first!, ...order.slice(0, at), ...order.slice(at + 1)]
}

/**
 * Whether an element is a picture that leads nowhere else, with a caption at most: the link of one with a caption that
 * is none, or of the one that the page names, opens it larger, `<a href="/gallery/2"><img …></a><p class="caption">…`.
 * @param name What the file of the article's picture is called; `undefined` where it may be that of a teaser.
 */
function isPicture(
  element: Element,
  name: string | undefined,
  net: Measures,
  clutter: ReadonlyMap<Nodes, string>,
): boolean {
  const {text, linked} = net.get(element) ?? {text: 0, linked: 0}
  if (text > longestCaption || linked > longestLinks) return false
  const mayLead = linked === 0 && text > 0 && holds(element, isCaption)
  const isUnnamed = name === undefined && !teaser.test(shortText(element, longestTeaser))
  let pictures = 0
  const isPlain = (node: Nodes, isLinked: boolean): boolean => {
    if (node.type !== 'element' || clutter.has(node)) return true
    const {tagName, properties} = node
    if (foreign.has(tagName) || headings.has(tagName)) return false
    if (tagName === 'img') {
      if (isOfThePage(node)) return false
      if (isLinked && (name === undefined || !showsPicture(node, name))) return false
      pictures++
    }
    const {href} = properties
    const shown = typeof href !== 'string' || pictureFile.test(href) || (mayLead && (isUnnamed || gallery.test(href)))
    const leads = tagName === 'a' && !shown && !opensLarger(node)
    return node.children.every((child) => isPlain(child, isLinked || leads))
  }
  return isPlain(element, false) && pictures > 0 && pictures <= most
}

function isOfThePage(image: Element): boolean {
  const {src, dataSrc, className} = image.properties
  const width = pixels(image.properties.width)
  if (width !== undefined && width > 3 && width < leastWidth) return true
  return [src, dataSrc, className].some((value) => ofThePage.test(String(value ?? '')))
}
