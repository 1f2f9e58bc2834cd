import type {Element, ElementContent, Nodes, Text} from 'hast'
import {append} from '../../ground/append.ts'
import {isBlank} from '../../ground/blanks.ts'
import {inline} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {text as makeText} from '../../ground/hast-node.ts'
import {isBlock} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText, tidy, visibleText} from '../../ground/visible-text.ts'
import {matchesRule} from '../rules/wanted-texts.ts'
import {firstLetter} from '../seen/first-letter.ts'
import {addToCaption, type Credit, leaveOut, pictureInLine, type Shown, type State, shownBy} from '../shown.ts'
import {isJoint} from '../texts/joint.ts'
import {bareCredit, captionLabel, captionsAmong, creditLabel, holdsCaption, isCredit, isLabel} from './caption-marks.ts'
import {addCredit, addCredits, leaveLabel, linkCredit} from './credit.ts'
import {captionSwitches} from './enlarge-hints.ts'

/** Where a credit begins that stands behind a caption: `甲（图片来源：乙）`, `甲 图/乙`. */
const creditBehind = /(?<=.)[（(\s](?:图片来源|圖片來源|图|圖|摄|攝|摄影|攝影)\s?[:：/／]/

/** Brackets around all of a credit. */
const brackets = /^[（(]((?:[^（）()]|[（(][^（）()]*[）)])*)[）)]$/

/** Elements of a line that are opened, because a credit may stand in them; others stand in it as they are. */
const opened = new Set(['font', 'small', 'span'])

/** Elements that show something else than the text in them: they stand in a caption as they are. */
const standing = new Set('audio embed iframe img input math object video'.split(' '))

/** Moves what the element says into the caption. */
export function takeCaption(shown: Shown, element: Element, state: State): void {
  const saysMore = (): boolean => element.tagName === 'figcaption' && (tellsFirst(element) || holdsCaption(element))
  const isCredited = isCredit(element, state) && !saysMore()
  if (isCredited || element.properties.role === 'text' || saysCredit(element)) {
    takeCredit(shown, element, state)
    return
  }
  if (isLabel(element, state)) {
    takeLabel(shown, element, state)
    return
  }
  const pieces: ElementContent[] = []
  read(element, shown, state, pieces)
  const trimmed = trimEnds(pieces)
  if (trimmed.length === 0) return
  if (shown.caption.length > 0) addToCaption(shown, [makeText(' ')])
  addToCaption(shown, trimmed)
}

/** First letters of labels that say that a credit follows. */
const firstOfLabels: ReadonlySet<number> = new Set(Array.from('图圖视視影Ii', (letter) => letter.charCodeAt(0)))

/** A label and a name are no longer than this, in characters. */
const longestCredit = 60

/**
 * `<figcaption>图像来源，Getty Images</figcaption>`: all of the caption is a label that says that a credit follows, and the
 * name.
 */
function saysCredit(element: Element): boolean {
  if (!firstOfLabels.has(firstLetter(element))) return false
  const said = shortText(element, longestCredit)
  const [label] = creditLabel.exec(said) ?? ['']
  const name = said.slice(label.length)
  // `图片来源不明` says something, and so does `Image source code`.
  const isApart = /[，,：:]\s*$/.test(label) || /^\p{Lu}/u.test(name)
  return label !== '' && name !== '' && isApart && !/[。！？.!?]$/.test(name)
}

/** What a caption is about, before the credit behind it: a sentence of some length that has no colon and no `©`. */
const tellingFirst = madeOnce(
  () => /^(?!(?:Photo|Image|Picture|Courtesy|Foto|Bild)\b)[^:：©/|]{40,300}?\p{Ll}{3}\. \p{Lu}/u,
)

/**
 * `<figcaption class="attribution">The dock at night, seen from the pier in March. Ann Gull</figcaption>`: all that is
 * said.
 */
function tellsFirst(element: Element): boolean {
  return tellingFirst().test(visibleText(element))
}

function read(element: Element, shown: Shown, state: State, pieces: ElementContent[]): void {
  const {children} = element
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'text') {
      if (captionLabel.test(child.value.trim()) && !isBlank(child.value)) {
        leaveLabel(shown, element, state)
        leaveOut('figures/label', child, state)
      } else if (shown.label !== undefined && !isBlank(child.value)) addName(shown, child, child.value, state)
      else pieces.push(pieces.length === 0 ? withoutLabel(child, state) : child)
      continue
    }
    if (child.type !== 'element') continue
    const inner = shownBy(child, state)
    if (inner?.image) takePicture(child, inner, shown, state, pieces)
    else if (inner) pieces.push(child)
    else if (
      isCredit(child, state) ||
      child.properties.role === 'text' ||
      (child.tagName === 'cite' && captionsAmong(children) === 1)
    )
      takeCredit(shown, child, state)
    else if (isLabel(child, state)) takeLabel(shown, child, state)
    else if (element.tagName === 'figcaption' && isSpoken(children, index)) leaveOut('figures/label', child, state)
    // A picture in a paragraph of the caption is in its line already.
    else if (standing.has(child.tagName)) pieces.push(child)
    else if (captionSwitches.on.includes(child.tagName) && isSwitch(child, children[index + 1]))
      leaveOut(captionSwitches.name, child, state)
    else if (inline.has(child.tagName) && !opened.has(child.tagName) && !isItalicCaption(child, element, state))
      pieces.push(child)
    else {
      const isApart = isBlock(child) || (!inline.has(child.tagName) && visibleText(child) !== '')
      if (isApart || standsApart(children[index - 1], child)) part(pieces)
      read(child, shown, state, pieces)
      if (isApart) part(pieces)
    }
  }
}

/** `The dock at night.<b class="hide-caption">hide caption</b>` (NPR); a sentence about it goes on behind it. */
function isSwitch(element: Element, behind: Nodes | undefined): boolean {
  const goesOn = behind?.type === 'text' && !isBlank(behind.value)
  return !goesOn && matchesRule(shortText(element, captionSwitches.upTo), captionSwitches)
}

/** What the BBC has read aloud, in whatever language: a label and a comma, which Urdu has before it. */
const readAloud = /^(?:(.{1,40})[,，،]|،\s?(.{1,40}))$/u

/**
 * `<figcaption><span>Foto, </span><p>The crane</p></figcaption>` (BBC): what is read aloud before the words of a
 * caption.
 */
function isSpoken(children: Element['children'], index: number): boolean {
  const [label, words] = children.slice(index, index + 2)
  if (index > 0 || label?.type !== 'element' || words?.type !== 'element') return false
  return label.tagName === 'span' && words.tagName === 'p' && readAloud.test(visibleText(label))
}

/** Whether italics are around all of a caption and its credit, where they say no more than that it is a caption. */
function isItalicCaption(element: Element, caption: Element, state: State): boolean {
  if ((element.tagName !== 'em' && element.tagName !== 'i') || onlyChild(caption) !== element) return false
  return holds(element, (part) => isCredit(part, state) || isLabel(part, state))
}

/** Parts what comes next from what is there. */
function part(pieces: ElementContent[]): void {
  const last = pieces.at(-1)
  if (last && !(last.type === 'text' && /\s$/.test(last.value))) pieces.push(makeText(' '))
}

/**
 * Whether a style parts two spans or their like, or a span from the text before it, which no blank does:
 *
 *     <span>The crane, on Sunday.</span><span>Ann Gull (EFE)</span>   The crane, on Sunday.<small>Ann Gull</small>
 */
function standsApart(before: Nodes | undefined, element: Element): boolean {
  if (!opened.has(element.tagName) || before === undefined) return false
  if (before.type === 'text') return element.tagName !== 'font' && isJoint(before.value, visibleText(element))
  return before.type === 'element' && opened.has(before.tagName) && isJoint(visibleText(before), visibleText(element))
}

/** A caption without the label of the publisher's own before it. */
function withoutLabel(text: Text, state: State): Text {
  const value = text.value.trimStart()
  const label = state.labels?.exec(value)?.[0]
  if (label === undefined) return text
  leaveOut('figures/label', makeText(label), state)
  return makeText(value.slice(label.length))
}

/** A picture in a caption is part of its line, and what is said about it is, too. */
function takePicture(figure: Element, inner: Shown, shown: Shown, state: State, pieces: ElementContent[]): void {
  state.shown.delete(figure)
  pieces.push(pictureInLine(inner))
  if (inner.caption.length > 0) part(pieces)
  append(pieces, inner.caption)
  addCredits(shown, figure, inner, state)
}

function takeLabel(shown: Shown, element: Element, state: State): void {
  const text = visibleText(element)
  if (creditLabel.test(text) || bareCredit.test(text)) takeCredit(shown, element, state)
  else if (text !== '') {
    leaveLabel(shown, element, state)
    leaveOut('figures/label', element, state)
  }
}

/** `图像来源，Getty Images`; or the label alone, whose name follows. */
function takeCredit(shown: Shown, element: Element, state: State): void {
  const spoken = spokenLabel(element)
  if (spoken !== undefined) {
    shown.label = spoken.label
    addName(shown, element, spoken.name, state)
    // Its place is empty: what comes next is something else.
    leaveLabel(shown, element, state)
    return
  }
  const text = visibleText(element)
  if (text === '') {
    leaveLabel(shown, element, state)
    return
  }
  const at = text.search(creditBehind)
  const behind = at < 0 ? '' : text.slice(at).trim().replace(brackets, '$1')
  const isBoth = behind !== '' && !/^[（(]/.test(behind)
  if (isBoth) {
    const caption = text.slice(0, at).trim()
    addToCaption(shown, [makeText(shown.caption.length > 0 ? ` ${caption}` : caption)])
  }
  const said = isBoth ? behind : text
  const label = creditLabel.exec(said) ?? state.labels?.exec(said) ?? bareCredit.exec(said)
  if (label) shown.label = label[1]!
  addName(shown, element, label ? said.slice(label[0].length) : said, state)
  if (element.properties.role === 'text') leaveLabel(shown, element, state)
}

/**
 * What is read aloud before a credit, in whatever language, and what comes behind it:
 * `<p role="text"><span>Foto, </span><span>Ann</span></p>` (BBC).
 */
function spokenLabel(element: Element): {label: string; name: string} | undefined {
  const [first, second] = element.children
  if (element.properties.role !== 'text' || first?.type !== 'element' || second === undefined) return undefined
  const said = visibleText(first)
  const read = readAloud.exec(said)
  const label = read?.[1] ?? read?.[2]
  return label === undefined ? undefined : {label, name: visibleText(element).slice(said.length)}
}

/** What parts a credit from the caption before it: `<span class="credit">| Ann Gull</span>`. */
const bar = /^[|｜]\s?/

function addName(shown: Shown, node: Nodes, said: string, state: State): void {
  const name = tidy(said).replace(bar, '').replace(brackets, '$1')
  if (name === '') return
  const credit: Credit = {label: shown.label, name}
  if (addCredit(shown, credit, node, state) && node.type === 'element') linkCredit(credit, node, state)
  delete shown.label
}

function trimEnds(pieces: ElementContent[]): ElementContent[] {
  const isGap = (piece: ElementContent): boolean =>
    piece.type === 'text' ? isBlank(piece.value) : piece.type === 'element' && piece.tagName === 'br'
  let start = 0
  let end = pieces.length
  while (start < end && isGap(pieces[start]!)) start++
  while (end > start && isGap(pieces[end - 1]!)) end--
  const kept = pieces.slice(start, end)
  const [first] = kept
  const last = kept.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return kept
}
