import fc from 'fast-check'

/** Something that goes wrong with HTML on its way into an archive; places and choices are fractions of what there is. */
interface Damage {
  kind: 'drop' | 'repeat' | 'move' | 'rename' | 'surround' | 'name' | 'insert'
  at: number
  to: number
  tag: string
  className: string
  words: string
}

const tags =
  'a abbr address amp-img article aside b blockquote caption center cite code dd del details div dl dt em fieldset figcaption figure font footer form h2 h3 header hgroup i ins label legend li main mark menu nav ol p picture pre q rp rt ruby s samp search section small span strong sub summary sup table tbody td th thead time tr tt u ul x-p'
const classNames =
  'ad author byline caption comment copyright credit date embed footer gallery header image lead media-caption meta more nav note off-screen promo quote related share social source sr-only subtitle summary tags time title video widget wp-caption-text'
const words =
  '作者：甲乙|图片来源：丙|图片版权|延伸阅读|Read more|Advertisement|(完)|© 2020 AFP|2020年7月20日|分享|编辑：丁|视频|***|------|1.|•|[1]|Photo: Ann Gull|更新'

const fraction = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true})

/** Damages of HTML, to be done to it by `mutilate`. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind']>('drop', 'repeat', 'move', 'rename', 'surround', 'name', 'insert'),
    at: fraction,
    to: fraction,
    tag: fc.constantFrom(...tags.split(' ')),
    className: fc.constantFrom(...classNames.split(' ')),
    words: fc.constantFrom(...words.split('|')),
  }),
  {minLength: 1, maxLength: 6},
)

/** Elements whose content is no text of an article's: what becomes of it is not told by looking for words. */
const untouched =
  /^<\/?(?:audio|head|html|iframe|math|noscript|object|script|select|style|svg|template|textarea|title|video)\b/i

/** Tags, comments and what stands between them. */
const token = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|<![^>]*>|[^<]+|</gi

/** HTML with damages done to it, one after the other. */
export function mutilate(html: string, done: readonly Damage[]): string {
  const tokens = html.match(token) ?? []
  for (const damage of done) inflict(damage, tokens)
  return tokens.join('')
}

function inflict({kind, at, to, tag, className, words}: Damage, tokens: string[]): void {
  const index = Math.floor(at * tokens.length)
  const found = tokens[index] ?? ''
  const isTag = /^<\/?[a-z]/i.test(found)
  if (untouched.test(found)) return
  switch (kind) {
    case 'drop':
      if (isTag) tokens.splice(index, 1)
      break
    case 'repeat':
      tokens.splice(index, 0, found)
      break
    case 'move':
      tokens.splice(Math.floor(to * tokens.length), 0, ...tokens.splice(index, 1))
      break
    case 'rename':
      tokens[index] = found.replace(/^(<\/?)[a-z][^\s>/]*/i, `$1${tag}`)
      break
    case 'surround':
      tokens.splice(Math.min(tokens.length, index + Math.floor(to * 12)), 0, `</${tag}>`)
      tokens.splice(index, 0, `<${tag} class="${className}">`)
      break
    case 'name':
      tokens[index] = found.replace(/^<[a-z][^\s>/]*/i, (start) => `${start} class="${className}"`)
      break
    case 'insert':
      tokens.splice(index, 0, `<${tag} class="${className}">${words}</${tag}>`)
  }
}
