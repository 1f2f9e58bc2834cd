import type {Element, Nodes} from 'hast'
import {classNames, hasClass} from '../../ground/class-names.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {shortText} from '../../ground/visible-text.ts'
import {hasRel} from '../links/has-rel.ts'
import {wordsOf} from '../words-of-names.ts'
import {authorNames} from './author-names.ts'
import {isSigned, namesOnly} from './credits.ts'
import {fullNames, isChineseName, isFullName} from './name-shapes.ts'

/**
 * Pages about authors: `/author/ann-lee`, `/autoren/ann-lee`, `/autors/ann-lee`, `/redaktion/ann-lee`,
 * `auteur/ann-lee`, `/@annlee`.
 */
const ofAuthor =
  /(?:^|\/)(?:authors?|autor(?:en|es|i|s)?|auteurs?|redaktion|newsteam)\/(?!index\b|page\b|feed\b)[^/?#]*[^\s/?#._-]|\/@[\w.-]+(?:[?#]|$)/i

/** Words of links to authors that are no names: `All posts`, `Mehr vom Autor`. */
const noName =
  /(?<![a-zà-ÿ])(?:by|von|par|por):?$|^(?:avec|red\.) |(?<![a-zà-ÿ])(?:about|alle|all|archiv|articles?|artikel|author|autor|autorin|beiträge|correspondent|editor|editors|follow|folgen|haber merkezi|mehr|more|online|posts?|profile?|redaksi|redaktion|redazione|reporter|staff|team|über|view|website|writer)(?![a-zà-ÿ])/i

/** Longest line of names, in characters. */
const longest = 60

/** The day behind the names, with the time of day. */
const day = /[\s|｜]{1,3}\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?)?$/

/** Behind a name; `Jr.` is a part of one: `Ann Lee.` */
const fullStop = /(?<=[A-Za-zÀ-ÿ]{3})\.$/

/** No article has more authors than that in its byline. */
const mostNames = 4

/** Names of classes that are about somebody else, about a picture, or what somebody works as. */
const ofOthers = new Set(
  `comment comments image photo foto bild picture media quote zitat license avatar form related teaser role function
  funktion position job`.split(/\s+/),
)

type Mark = 'name' | 'link' | 'box'

/** How an element is marked as an author; undefined where it is not. */
function markOf(element: Element): Mark | undefined {
  const {
    tagName,
    properties: {className},
  } = element
  const classes = Array.isArray(className) ? className.map(String) : []
  if (tagName === 'a' && hasRel(element, 'author')) return 'name'
  // In hCard, `org fn` is what an organisation is called.
  if (classes.includes('org')) return undefined
  if (
    classes.includes('fn') ||
    classes.includes('username') ||
    (classes.includes('vcard') && classes.includes('author'))
  )
    return 'name'
  if (leadsToAuthor(element)) return 'link'
  if (classes.length === 0) return undefined
  const words = wordsOf(classes.join(' '))
  if (words.some((word) => ofOthers.has(word))) return undefined
  const at = words.findIndex((word, index) => bylines.has(word) || (word === 'by' && words[index + 1] === 'line'))
  if (at >= 0) return words.includes('name', at) ? 'name' : 'box'
  return words.some((word) => boxWords.has(word)) ? 'box' : undefined
}

/** Whether an element is a link to the page of an author: `<a href="/author/ann-lee">`. */
export function leadsToAuthor({tagName, properties: {href}}: Element): boolean {
  return tagName === 'a' && typeof href === 'string' && ofAuthor.test(href)
}

const bylines = new Set(['author', 'autor', 'autore', 'auteur', 'byline', 'firma'])
const boxWords = new Set(
  'authors authorbox autoren autori autores auteurs authorname authorinfo writer penulis yazar szerzo toimittaja'.split(
    ' ',
  ),
)

/**
 * The names of authors that an element marks, or holds marks of; none where it does not.
 *
 *     <a rel="author">Ann Lee</a>   <span class="author vcard"><a class="fn">Ann Lee</a></span>   <a href="/author/ann">Ann Lee</a>
 *     <div class="author">von Ann Lee</div>   <div class="author-info"><img alt="Ann Lee"> <a href="/in/ann">Ann Lee</a></div>
 *
 * @param sites What the site is called, which is no author.
 */
export function markedAuthors(element: Element, sites: ReadonlyArray<string | undefined>): string[] {
  const within: string[] = []
  for (const child of element.children) {
    if (child.type !== 'element') continue
    within.push(...markedAuthors(child, sites))
    if (within.length >= mostNames) break
  }
  if (within.length > 0) return [...new Set(within)]
  const mark = markOf(element)
  if (mark === undefined) return []
  const text = shortText(withoutNotes(element), longest).replace(day, '').replace(behindNames, '').replace(fullStop, '')
  if (mark === 'box') {
    const names =
      nameBesideFace(element) ??
      nameWithin(element, text) ??
      nameInLink(element, text) ??
      namesOnly(text) ??
      fullNames(text) ??
      nameBeforePlace(text) ??
      (isSigned(text) || ((isBareName(text) || isUncasedName(text)) && isCalledWriter(element)) ? [text] : [])
    return names.flatMap((name) => authorNames(name, sites)).filter((name) => !noName.test(name))
  }
  const names = text === '' ? [] : authorNames(text, sites)
  return names.every((name) => mayBeName(name, mark)) ? names : []
}

/** What parts a name from the next, which stands in a mark of its own. */
const behindNames = /\s?[,;]$/

/** Numbers of notes and institutes behind a name: `<span class="author">Ann Lee<sup>1</sup>, </span>`. */
function withoutNotes(element: Element): Element {
  const children = element.children.filter((child) => !isElement(child, 'sup'))
  return children.length < element.children.length ? withChildren(element, children) : element
}

/** Whether a text is as short as a Chinese, Japanese or Korean name, and none of a group: `홍길동`, `竹内次郎`. */
function isBareName(text: string): boolean {
  return (isChineseName(text) || /^[\uac00-\ud7a3]{2,4}$/.test(text)) && !group.test(text)
}

/** Sites, papers, desks, rubrics, and what stands for want of a name: `财经网`, `评论员`, `综合`, `뉴스팀`, `경제부`, `사설`. */
const group =
  /[网網报報社台臺部员員组組局院会會处處室者]$|^(?:未知|综合|綜合|网络|網絡|網路|转载|轉載|原创|原創|整理|编译|編譯)$|(?:뉴스|경제|신문|일보|통신|방송|타임스|취재|관리|편집국|보도국|.[부팀]|사설|논설|칼럼|기고|편집자주)$/

/**
 * Whether a text is two or three words in a script without capitals of which desks are known, and none of these: `דנה רון`,
 * `سلمى خوري`, `রফিকুল ইসলাম`.
 */
function isUncasedName(text: string): boolean {
  return uncased().test(text) && !desk.test(text)
}

const uncased = madeOnce(
  () =>
    /^(?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}])[\p{Lo}\p{M}\u200c]{2,20}(?: [\p{Lo}\p{M}\u200c]{2,20}){1,2}$/u,
)

/** Words for papers, agencies, desks and reporters, in Arabic and Persian, Hebrew, Hindi and Bengali letters. */
const desk =
  /برس$|بوست|رويترز|الأناضول|بي بي سي|دويتشه|العربية$|القدس العربي|العربي الجديد|(?<=^|\s)(?:كتبت?|ترجمة|إعداد|اعداد|متابعات?|هيئة|إدارة|مركز|جريدة|مجلة|إذاعة|تلفزيون|راديو|اليوم|الأوسط|أونلاين|اونلاين|نت)(?=\s|$)|بی.?بی.?سی|فارسی|اردو|نامه.?نگار|نامہ.?نگار|خصوصی|اینترنشنال|تک$|روزنام|رپورٹر|ترجمه|ترجمہ|پریس|שירות|רויטרס|עורכי|וואלה|גלובס|דסק|भाषा|पीटीआई|एजेंसी|दैनिक|आज तक|अमर उजाला|जागरण|पत्रिका|हिंदी|हिन्दी|इंडिया|रिपोर्ट|लाइव|ऑनलाइन|टाइम्स|संपादक|আলো$|কণ্ঠ|রিপোর্ট|দৈনিক|টাইমস|ব্যুরো|পত্রিকা|نيوز|أخبار|اخبار|وكال|تحرير|فريق|قسم|صحيفة|شبكة|مراسل|قناة|موقع|خبر|گروه|سرویس|تحریر|نیوز|ڈیسک|ویب|رپورٹ|نمائندہ|מערכת|חדשות|צוות|סוכנויות|כתבי|डेस्क|न्यूज|न्यूज़|टीम|ब्यूरो|संवाददाता|समाचार|ডেস্ক|প্রতিবেদক|প্রতিনিধি|অনলাইন|সংবাদ|নিউজ/

/** Such a line may name an agency or a desk where it is called a byline, and whoever wrote where it is called that. */
function isCalledWriter(element: Element): boolean {
  return classNames(element).some((name) => /(?:^|[-_])(?:authors?|writers?)$/i.test(name))
}

/** Whoever has an account of their own may be called by it. */
function mayBeName(name: string, mark: Mark): boolean {
  return !noName.test(name) && name.split(' ').length <= 5 && (mark === 'name' || /^[\p{Lu}\p{Lo}]/u.test(name))
}

/**
 * What says in a byline which of its words are a name: `<div class="byline">By <span class="name">Ann Lee</span>…`.
 * `undefined` where one more stands beside it, or another word than of who wrote before it: `Photos by …`.
 */
function nameWithin(box: Element, text: string): string[] | undefined {
  const names: string[] = []
  const collect = (node: Nodes): void => {
    if (node.type !== 'element') return
    const name = hasClass(node, named) ? shortText(node, longest) : ''
    if (isFullName(name)) names.push(name)
    else node.children.forEach(collect)
  }
  box.children.forEach(collect)
  let end = 0
  for (const [index, name] of names.entries()) {
    const start = text.indexOf(name, end)
    const before = text.slice(end, start)
    const isLed = index === 0 ? before === '' || namesOnly(`${before}${name}`) !== undefined : joint.test(before)
    if (start < 0 || !isLed) return undefined
    end = start + name.length
  }
  return names.length === 0 || another.test(text.slice(end)) ? undefined : names
}

/** What parts one name from the next, and what says behind the last that there is another. */
const joint = /^[\s,、，;&/|·]*(?:(?:and|und|et|y|e|en)\s)?$/i
const another = /^\s?(?:&|(?:and|und|et|y|e|en)\s)/i

const named: ReadonlySet<string> = new Set(['name'])

/** The one link in a byline, where a word with a capital follows: `Von <a>Ann Lee</a> Politische Korrespondentin`. */
function nameInLink(box: Element, text: string): string[] | undefined {
  const [link, ...more] = elementsNamed(box, 'a')
  const name = link && more.length === 0 ? shortText(link, longest) : ''
  if (!isFullName(name)) return undefined
  const start = text.indexOf(name)
  const before = text.slice(0, start)
  if (start < 0 || (before !== '' && namesOnly(`${before}${name}`) === undefined)) return undefined
  return /^ \p{Lu}/u.test(text.slice(start + name.length)) ? [name] : undefined
}

/** A town, or a broadcaster and one of its houses. */
const place = /^(?:\p{Lu}\p{L}+|\p{Lu}{2,}\d*[ -]\p{Lu}[\p{L}-]+)$/u

/** `Ann Lee | Madrid`, `von Ann Lee, Berlin`, `Ann Lee, ABC-Hauptstadtstudio` → `Ann Lee` */
function nameBeforePlace(text: string): string[] | undefined {
  const [name, where, ...more] = text.split(/ [|｜] |, /)
  if (where === undefined || more.length > 0 || !place.test(where)) return undefined
  return isFullName(name!) ? [name!] : namesOnly(name!)
}

/** A link that says what the picture beside it shows is the name of whoever is seen there. */
function nameBesideFace(box: Element): string[] | undefined {
  const faces = new Set<string>()
  const links: string[] = []
  const collect = (node: Nodes): void => {
    if (node.type !== 'element') return
    const {alt} = node.properties
    if (typeof alt === 'string') faces.add(alt.trim())
    if (node.tagName === 'a') links.push(shortText(node, longest))
    node.children.forEach(collect)
  }
  collect(box)
  const name = links.find((said) => said !== '' && faces.has(said))
  return name === undefined ? undefined : [name]
}
