import type {Element, Nodes, Parents} from 'hast'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {isSeen} from '../seen/is-seen.ts'
import {shows} from '../seen/shows.ts'
import {type TextPart, textByStart} from '../texts/text-by-start.ts'

/**
 * A line that only says whose property the text is.
 *
 *     <p class="t-copyright">© 2020 AFP</p>             RFI 2020
 *     <p>© dpa-infocom, dpa:200716-99-811001/2</p>      papers that print dpa's texts
 */
export const copyrightLines: Rule = {
  name: 'notices/copyright',
  why: 'a standing copyright line',
  on: ['p', 'div', 'small', 'span', 'footer'],
  upTo: 60,
  text: /^(?:©|\(c\)|copyright ?©?) ?(?:\d{4} [^。！？!?]{2,40}|dpa(?:-infocom)?, dpa:[\d/-]{6,30})$/i,
  starts: '©(c',
  // A picture stays, whosever it is.
  test: (element) => !shows(element) && !ofMark.test(shortText(element, 60)),
}

/** A sentence about the mark: `© 2020 is what the sticker said.` */
const ofMark = /^\D{1,12}\d{4} (?:is|are|was|were|means|meant|reads?|says?|said|stands|stood) /

/** What a player says to readers whose device or browser does not play, as parts of a pattern. */
const unplayed: readonly TextPart[] = [
  [
    '(?:(?:抱歉|[对對]不起|很[遗遺]憾)[，,！!] ?)?[您你]的?(?:[设設][备備]|器材|[装裝]置|[浏瀏][览覽]器|[电電][脑腦]|手[机機])(?:[暂暫]|目前|尚)?(?:不支[持援]|(?:[无無]法|不能)(?:播放|[显顯]示|[观觀]看))[^，。！？]{0,6}(?:播放|媒[体體]|[视視][频頻]|影片|音[频頻讯訊]|html5|flash|iframe)(?:材料|[内內]容|文件|[标標][签籤]|格式|元素)?[。！!]?',
    '抱对對很您你',
  ],
  [
    "(?:sorry,? (?:but )?)?your (?:web )?(?:browser|device) (?:does not|doesn['’]t|can ?not|can['’]t) (?:support|play|display)(?: [a-z0-9-]{1,12}){0,3} (?:video|audio|media|html5|flash|iframe|frame|content)s?(?: (?:element|tag|playback|file|format|player)s?)?[.!]?",
    'sy',
  ],
  [
    '(?:media|video|audio) playback is (?:unsupported|not supported) (?:on|by|in) (?:your|this) (?:device|browser)[.!]?',
    'mva',
  ],
  [
    '(?:sorry, )?this (?:content|media|video|audio) is not (?:available|supported) (?:on|by|in) (?:your|this) (?:device|browser)[.!]?',
    'st',
  ],
]

/**
 * What a player says to those who cannot use it. A sentence about devices does not turn to readers, or says more.
 *
 *     <strong>你的器材不支持播放多媒体材料</strong>   <p>Sorry, your browser does not support embedded videos.</p>
 */
export const playerMessages = {
  name: 'notices/player',
  why: 'said by a player that does not play',
  on: ['div', 'p', 'span', 'strong'],
  upTo: 80,
  text: textByStart(unplayed, 'i'),
} satisfies Rule

/** Where a reader finds the paper elsewhere, as the last line: `<p>微信搜索“<strong>甲报</strong>”：…</p>` (全现在). */
export const followLines: Rule = {
  name: 'notices/follow',
  why: 'asks readers to follow the paper elsewhere',
  on: ['p', 'div'],
  upTo: 80,
  text: /^请?(?:用|在)?微信(?:搜索|搜一搜)(?:并?关注)?(?:公众号)?\s?[“"「『]/,
  starts: '请用在微',
  test: isLast,
}

/** Whether no text follows in the article. */
function isLast(element: Element, ancestors: readonly Parents[]): boolean {
  let child: Nodes = element
  for (const parent of ancestors.toReversed()) {
    if (lastSeen(parent.children) !== child) return false
    child = parent
  }
  return true
}

/** Where in a list of children nothing more is seen. Asked once for each such line, and a page may be full of them. */
const ends = new WeakMap<readonly Nodes[], number>()

function lastSeen(children: readonly Nodes[]): Nodes | undefined {
  let end = ends.get(children) ?? children.length
  while (end > 0 && !isSeen(children[end - 1]!)) end--
  ends.set(children, end)
  return children[end - 1]
}
