import type {Element, ElementContent, ElementData, Nodes, Parents, Properties} from 'hast'
import type {Conversion} from '../conversion.ts'
import {append} from '../ground/append.ts'
import {element as makeElement} from '../ground/hast-node.ts'
import type {Selector} from '../ground/selector.ts'
import {ledgerEntry, rememberOrigin} from '../ledger.ts'

/** Whose picture it is, and the label that the source gives the name, without what parts the two. */
export interface Credit {
  label?: string | undefined
  name: string
  /** Where parts of the name lead, in order. */
  links?: Array<{href: string; from: number; to: number}>
}

declare module 'hast' {
  interface ElementData {
    /** Set on a picture that is not what the article is about. */
    newsdownMinor?: boolean
  }
}

/** What a player plays, or that it only shows something of another site. */
export type PlayerKind = 'video' | 'audio' | 'embed'

/** A picture or a player while its caption is looked for. */
export interface Shown {
  kind: 'image' | PlayerKind
  /** Picture, or poster of a player. */
  image?: {src: string; alt: string; title?: string}
  /** Page of a player, or what a picture links to. */
  href?: string
  /** What the source calls a player. */
  title?: string
  /** What a player is called when nothing else is known; absent, or '', for the word for its kind. */
  fallback?: string
  caption: ElementContent[]
  credits: Credit[]
  /** Label of the credit that comes next. */
  label?: string
  /** Where it stood: in a `<noscript>`, in the place of a player's poster, in a box made for it. */
  origin?: 'noscript' | 'poster' | 'box'
  /** Width in pixels where the source says it. */
  width?: number
  /** Set where it is a face or an icon, and not what the article is about. */
  isMinor?: boolean
  /** Set where the source offers one address of the picture and no other. */
  isPlain?: boolean
  /** Set where it had a block to itself. */
  isApart?: boolean
}

/** What the walk knows. */
export interface State {
  readonly conversion: Conversion
  readonly base: string | undefined
  readonly shown: Map<Element, Shown>
  readonly ancestors: Parents[]
  /** How many paragraphs, items and headings have begun. */
  paragraph: number
  /**
   * Links so far, their addresses as they are written; only embeds ask about them, and cleaning each costs more than all
   * else.
   */
  readonly links: Array<{href: string; paragraph: number}>
  /** Keys of the pages that those links lead to which were cleaned already, and in which paragraph the last of them is. */
  readonly linked: Map<string, number>
  readonly captions: Selector | undefined
  readonly credits: Selector | undefined
  /** Labels of the publisher's own. */
  readonly labels: RegExp | undefined
}

/** Leaves a node out, into the ledger. */
export function leaveOut(rule: string, node: Nodes, {conversion, ancestors}: State): void {
  conversion.ledger.push(ledgerEntry(rule, node, ancestors))
}

/** The `<img>` of a picture; asked for once. */
export function pictureOf({image, isMinor}: Shown): Element {
  const picture = makeElement('img', image as Properties | undefined)
  if (isMinor) picture.data = {newsdownMinor: true} as ElementData
  return picture
}

/** A picture that is part of a line, with what it links to. */
export function pictureInLine(shown: Shown): Element {
  const picture = pictureOf(shown)
  return shown.href === undefined ? picture : makeElement('a', {href: shown.href}, [picture])
}

/** Nothing is said of it yet: one list for all, for most pictures have no caption. */
const nothing: never[] = []

/** Adds to a caption. */
export function addToCaption(shown: Shown, pieces: readonly ElementContent[]): void {
  if (shown.caption === nothing) shown.caption = []
  append(shown.caption, pieces)
}

/** Adds to the credits. */
export function addToCredits(shown: Shown, credit: Credit): void {
  if (shown.credits === nothing) shown.credits = []
  shown.credits.push(credit)
}

/** Makes a figure of an element, to be filled in when its caption is known. */
export function figureOf(
  element: Element,
  {kind, image, href, title, fallback = '', origin, width, isMinor, isPlain}: Pick<Shown, 'kind'> & Partial<Shown>,
  state: State,
): Element {
  const figure = rememberOrigin(makeElement('figure'), element)
  // Field by field, so that all are of one shape to V8; copying what readers give takes it several times as long.
  const shown: Shown = {
    kind,
    image,
    href,
    title,
    fallback,
    caption: nothing,
    credits: nothing,
    origin,
    width,
    isMinor,
    isPlain,
  }
  state.shown.set(figure, shown)
  return figure
}

/** Whether pictures or players are among the nodes. */
export function holdsShown(nodes: readonly Nodes[], state: State): boolean {
  for (let index = 0; index < nodes.length; index++) if (shownBy(nodes[index], state)) return true
  return false
}

/** The picture or player that a node stands for. */
export function shownBy(node: Nodes | undefined, state: State): Shown | undefined {
  return node?.type === 'element' ? state.shown.get(node) : undefined
}
