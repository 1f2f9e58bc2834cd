import type {Link, Nodes, PhrasingContent, Root, Text} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf, isArticle} from '../conversion.ts'
import {ifPossible} from '../ground/if-possible.ts'

/** Which addresses become links: all, or those whose end GFM would miss. */
type Which = 'all' | 'unclear'

/**
 * What an address may hold as it is typed. Letters of scripts that have blanks between words are its own, as in
 * `https://a.example/wiki/Köln`; behind others, a sentence may go on.
 */
const letters = String.raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u037d\u0386-\u052f\u05d0-\u05ea\u0620-\u0669\u066e-\u06d3\u0900-\u0963\u1e00-\u1fbc`
const rest = String.raw`[\w~!*'();:@&=+$,/?#[\]%.${letters}-]+`

/** A host with Chinese in its name, which its top level tells from the sentence: `新闻.com`, `中文.中国`. */
const chinese = String.raw`\u3400-\u9fff`
const chineseHost = String.raw`(?:[\w${chinese}-]{1,63}\.){1,9}(?:[a-z]{2,20}(?![\w-])|中国|中國|公司|网络|網路|香港|台湾|台灣|新加坡|政务|公益|在线|中文网|网址|世界|集团)(?![\w${chinese}-])(?!\/[${chinese}])`

/** An address: behind a scheme, or `www.` where GFM sees one. */
const address = new RegExp(
  String.raw`(?:(?<![A-Za-z])https?:\/\/|(?<![^\s*_~([\]])www\.)(?:(?=[\w-]{0,63}[${chinese}])${chineseHost}(?:[/?#:]${rest})?|${rest})`,
  'gi',
)
const mayHoldAddress = /:\/\/|www\./i
const host = /^(?:https?:\/\/|www\.)[A-Za-z0-9[\u00c0-\u06d3\u3400-\u9fff]/i

/**
 * Makes links of bare addresses, `https://a.example/x，后文` → `<https://a.example/x>，后文`: GFM would take the Chinese
 * sentence behind it for a part of the address. Punctuation that ends the sentence is none of it. Mail addresses stay
 * as they are. The same where an editor's own link has taken the sentence with it. A link whose words are its address
 * without the scheme gets it: `tmsnrt.rs/a` → `<https://tmsnrt.rs/a>`. In HTML without a title, a fragment of which
 * nothing is known, an address that ends at a blank stays bare: GFM sees just it.
 */
export const remarkBareLinks: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, isArticle(conversionOf(file)) ? 'all' : 'unclear')
}

function visit(node: Nodes, which: Which): void {
  if (node.type === 'link' && which === 'all') spellOut(node)
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return
  const children = node.children as PhrasingContent[]
  let found: PhrasingContent[] | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    const typed = child.type === 'text' ? child : child.type === 'link' ? overlong(child) : undefined
    const pieces =
      typed && mayHoldAddress.test(typed.value) ? split(typed, which, endsClear(node, children[index + 1])) : undefined
    if (child.type !== 'text') visit(child, which)
    if (pieces) found ??= children.slice(0, index)
    if (found) for (const piece of pieces ?? [child]) found.push(piece)
  }
  if (found) node.children = found as typeof node.children
}

/** `[a.example/b](https://a.example/b)` → `<https://a.example/b>`: the words are the address, but for its scheme. */
function spellOut({children, title, url}: Link): void {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title || !only.value.includes('/')) return
  // `https://a.example` leads to `https://a.example/`.
  if (url === `${only.value}/` || url === `https://${only.value}` || url === `http://${only.value}`) only.value = url
}

/** The text of a link into which an editor took the sentence behind the address: `https://a.example/b，后文`. */
function overlong({children: [only, ...more], url}: Link): Text | undefined {
  if (only?.type !== 'text' || more.length > 0 || !/^https?:\/\/[!-~]+[，。；：、！？）」』”’…]/.test(only.value))
    return undefined
  return (ifPossible(() => decodeURI(url)) ?? url) === only.value ? only : undefined
}

/** Whether an address ends where a text does, to GFM as well: no marker of emphasis follows, and no backslash. */
function endsClear(parent: Nodes, next: PhrasingContent | undefined): boolean {
  if (next !== undefined) return false
  return parent.type === 'paragraph' || parent.type === 'heading'
}

/** Whether GFM takes the address, written as it is, for just what it is. */
function isClear(address: string, rest: string, isClearAtEnd: boolean): boolean {
  // What may need an escape would bring its backslash into the address.
  if (/[*~[\]]/.test(address)) return false
  return rest.trim() === '' ? isClearAtEnd : /^\s/.test(rest)
}

function split({value}: Text, which: Which, isClearAtEnd: boolean): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of value.matchAll(address)) {
    const text = withoutTrail(match[0])
    // Some break an address so that nobody follows it: `https://192[.]0[.]2[.]1`.
    if (!host.test(text) || !URL.canParse(targetOf(text))) continue
    if (which === 'unclear' && isClear(text, value.slice(match.index + text.length), isClearAtEnd)) continue
    if (match.index > from) pieces.push({type: 'text', value: value.slice(from, match.index)})
    pieces.push(link(text))
    from = match.index + text.length
  }
  if (from === 0) return undefined
  if (from < value.length) pieces.push({type: 'text', value: value.slice(from)})
  return pieces
}

function link(text: string): Link {
  return {type: 'link', url: targetOf(text), children: [{type: 'text', value: text}]}
}

function targetOf(text: string): string {
  return /^www/i.test(text) ? `http://${text}` : text
}

/** Takes off what ends the sentence, and brackets that were opened before the address. */
function withoutTrail(text: string): string {
  let end = text.length
  let surplus = count(text, ')') - count(text, '(')
  while (end > 0) {
    const last = text[end - 1]!
    if (last === ')') {
      if (surplus <= 0) break
      surplus--
    } else if (last === '(') surplus++
    else if (!".,:;!?'*_~[]".includes(last)) break
    end--
  }
  return text.slice(0, end)
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++
  return found
}
