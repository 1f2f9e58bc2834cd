import {type DefaultTreeAdapterMap, html, Parser, type Token} from 'parse5'
import {ConvertError} from '../errors.ts'
import type {HastNode} from '../ground/hast-node.ts'
import {onDemand} from '../ground/on-demand.ts'
import {adoptChildren} from './hast-tree-adapter.ts'
import {deepest, mostFormatting} from './nesting-limits.ts'

/** Bytes that a node may take on its way from HTML to Markdown, V8's own included: a word in a `<p>` takes 2,500. */
const bytesOfNode = 2800
/** So many fit into any heap in which Node itself does. */
const surelyFit = 10_000
/**
 * From V8 13 on (Node 24), the heap's limit counts 192 MB for what is new instead of 48, whatever the heap is given; a
 * document lives longer than that.
 */
const onlyForTheNew = Number.parseInt(process.versions.v8, 10) < 13 ? 0 : 144 * 2 ** 20

let known: number | undefined

/**
 * More elements and comments than fit into the heap would end the process. Asked late, since few documents come near.
 */
function mostNodes(): number {
  known ??= Math.floor((onDemand.v8().getHeapStatistics().heap_size_limit - onlyForTheNew) / bytesOfNode)
  return known
}

type ParentNode = DefaultTreeAdapterMap['parentNode']
const {TAG_ID: tag} = html

/** These hold text alone, and the tokenizer must know that they are open. */
const textOnly = [
  ...[tag.SCRIPT, tag.STYLE, tag.TEXTAREA, tag.TITLE, tag.IFRAME, tag.NOEMBED, tag.NOFRAMES, tag.XMP, tag.PLAINTEXT],
]
const voids = [
  ...[tag.AREA, tag.BASE, tag.BR, tag.COL, tag.EMBED, tag.HR, tag.IMG, tag.INPUT, tag.LINK, tag.META, tag.PARAM],
  ...[tag.SOURCE, tag.TRACK, tag.WBR, tag.IMAGE, tag.KEYGEN, tag.BASEFONT, tag.BGSOUND, tag.FRAME],
]
const formatting = [
  ...[tag.A, tag.B, tag.BIG, tag.CODE, tag.EM, tag.FONT, tag.I, tag.NOBR, tag.S, tag.SMALL, tag.STRIKE, tag.STRONG],
  ...[tag.TT, tag.U],
]

const alwaysOpened = 1
const reopened = 2
/** How each tag counts, by its number: asked for every start tag, which makes three sets too slow. */
const kinds = new Uint8Array(256)
for (const id of [...textOnly, ...voids]) kinds[id] = alwaysOpened
for (const id of formatting) kinds[id] = reopened

/**
 * parse5's parser with a bound on depth. A start tag beyond it opens no element: what it holds goes to the element that
 * is open, and its end tag is passed over. So a hundred thousand nested elements cost what as many flat ones do (the
 * parser looks through the open elements for each paragraph), and no later stage can run out of stack.
 */
export class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  /** How many start tags opened no element. */
  cutTags = 0
  /** Whether there is an element of SVG or MathML. */
  hasForeign = false
  readonly #cut = new Map<string, number>()

  #nodes = 0

  override _createElement(
    ...given: Parameters<Parser<DefaultTreeAdapterMap>['_createElement']>
  ): DefaultTreeAdapterMap['element'] {
    this.countNode()
    if (given[1] !== html.NS.HTML) this.hasForeign = true
    return super._createElement(...given)
  }

  override onComment(token: Token.CommentToken): void {
    this.countNode()
    super.onComment(token)
  }

  /** @throws {ConvertError} where there are more nodes than fit into the heap. */
  countNode(): void {
    if (++this.#nodes <= surelyFit || this.#nodes <= mostNodes()) return
    throw new ConvertError(`The HTML has more than ${mostNodes()} elements`, {
      expected: 'fewer, or more memory for Node, see --max-old-space-size',
    })
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.#isTooMuch(token.tagID)) {
      token.ackSelfClosing = true
      this.cutTags++
      // In SVG and MathML such a tag has no end tag.
      if (token.selfClosing && this.currentNotInHTML) return
      this.#cut.set(token.tagName, (this.#cut.get(token.tagName) ?? 0) + 1)
      return
    }
    super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.cutTags > 0) {
      const cut = this.#cut.get(token.tagName) ?? 0
      if (cut > 0) {
        this.#cut.set(token.tagName, cut - 1)
        return
      }
    }
    super.onEndTag(token)
  }

  /** Takes over all children at once; parse5 takes them one by one from the list's end. */
  override _adoptNodes(donor: ParentNode, recipient: ParentNode): void {
    adoptChildren(donor as unknown as HastNode, recipient as unknown as HastNode)
  }

  #isTooMuch(id: html.TAG_ID): boolean {
    const kind = kinds[id]
    if (kind === alwaysOpened) return false
    if (this.openElements.stackTop >= deepest) return true
    return kind === reopened && this.#hasManyFormatting()
  }

  #hasManyFormatting(): boolean {
    let count = 0
    // Entries from the newest back to the last marker; a marker's type is 0.
    for (let entry = this.activeFormattingElements.newest; entry?.type === 1; entry = entry.older) {
      if (++count >= mostFormatting) return true
    }
    return false
  }
}
