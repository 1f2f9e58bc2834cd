const names =
  'figcaption|blockquote|noscript|section|article|picture|iframe|source|figure|header|footer|strong|aside|audio|video|small|table|span|main|time|div|img|h[1-6]|nav|tbody|thead|tr|td|th|ul|ol|li|em|a|b|i|p'
const attributes =
  'class|srcset|src|href|id|style|data-[\\w-]+|aria-[\\w-]+|role|width|height|alt|title|rel|target|poster|datetime'

const glued = new RegExp(`<(?:${names})(?:${attributes})\\s*=`, 'i')
const gluedAt = new RegExp(`(${names})(?=(?:${attributes})\\s*=)`, 'iy')

/** Elements whose content is no markup, up to their end tag. */
const rawText = /(?:script|style|textarea|title)(?=[\s>/])/iy

/**
 * Puts back the blank between a tag's name and its first attribute that an archiver lost when it joined lines.
 * Only tags are touched; comments, scripts and attribute values stay as they are. Linear in the length of the HTML.
 *
 *     <divclass="m-block-ad"data-x="…"> → <div class="m-block-ad"data-x="…">   RFI 2020: 138 of 139 such pages lost their text
 */
export function mendTags(html: string): string {
  if (!glued.test(html)) return html
  const pieces: string[] = []
  let copied = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at + 4)
      continue
    }
    gluedAt.lastIndex = at + 1
    const name = gluedAt.exec(html)?.[1]
    if (name) {
      pieces.push(html.slice(copied, at + 1 + name.length), ' ')
      copied = at + 1 + name.length
    }
    rawText.lastIndex = at + 1
    const raw = rawText.exec(html)?.[0]
    at = endOfTag(html, at + 1)
    if (raw) at = endOfRawText(html, raw, at)
  }
  pieces.push(html.slice(copied))
  return pieces.join('')
}

/** Behind the next `mark`, or the end. */
function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** Behind the `>` that ends the tag: one in a quoted value does not. A `<` that starts no tag ends at once. */
function endOfTag(html: string, from: number): number {
  if (!/[a-z/!?]/i.test(html[from] ?? '')) return from
  let at = from
  while (at < html.length) {
    const char = html[at]!
    if (char === '>') return at + 1
    // A quote counts where a value starts; elsewhere it is a stray one.
    if ((char === '"' || char === "'") && html[at - 1] === '=') at = endOf(html, char, at + 1)
    else at++
  }
  return html.length
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'ig')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
