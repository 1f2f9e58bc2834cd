import {withoutMailAddresses} from '../links/mail-address.ts'

/** What tells a line that signs from one that names somebody: an address, an office, brackets around all of it. */
const signs = /\S@\S|기자|특파원|[记記]者|^[（(［[【〔].*[）)］\]】〕]$/

/** What stands beside the names in such a line. */
const offices = /기자|특파원|[记記]者/g
const marks = /^[\s（）()［］[\]【】〔〕、,·=/|:：-]*$/

/**
 * Whether a line says nothing but who wrote a text and where they can be written to, once the metadata say the same, or
 * nothing but an address at the site, as papers of Korea and Japan print it below their articles.
 *
 *     <p>홍길동 기자 hong@gull.example</p>   <p>【山田太郎】</p>   <p>hong@gull.example</p>
 *
 * A name alone may sign a letter or a poem.
 *
 * @param host Of the site.
 */
export function isSignature(text: string, author: readonly string[] = [], host = ''): boolean {
  if (author.length === 0 || !signs.test(text)) return false
  const rest = author.reduce((left, name) => left.replace(name, ' '), text)
  if (rest !== text) return marks.test(withoutMailAddresses(rest.replace(/[()（）]/g, ' ')).replace(offices, ' '))
  const [, ofMail] = /^\S{1,80}@(\S{1,80})$/.exec(text) ?? []
  return ofMail !== undefined && (host === ofMail || host.endsWith(`.${ofMail}`))
}
