import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import fc from 'fast-check'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

const elements = [
  ...[
    'div',
    'p',
    'span',
    'b',
    'i',
    'strong',
    'em',
    'u',
    'del',
    'a',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'pre',
    'code',
  ],
  ...[
    'h1',
    'h2',
    'h6',
    'table',
    'tr',
    'td',
    'th',
    'thead',
    'caption',
    'figure',
    'figcaption',
    'img',
    'picture',
    'source',
    'video',
  ],
  ...[
    'audio',
    'iframe',
    'noscript',
    'script',
    'style',
    'template',
    'svg',
    'math',
    'select',
    'option',
    'form',
    'input',
    'button',
  ],
  ...[
    'main',
    'article',
    'section',
    'aside',
    'nav',
    'header',
    'footer',
    'small',
    'sub',
    'sup',
    'ruby',
    'rt',
    'q',
    'br',
    'hr',
    'object',
  ],
  ...[
    'embed',
    'details',
    'summary',
    'textarea',
    'title',
    'body',
    'html',
    'head',
    'base',
    'meta',
    'link',
    'x-unknown',
    'font',
    'center',
  ],
  // Shapes that passes make, and pages must not, and what formulas are read from.
  ...['footnote-reference', 'footnote-definition', 'unknown-element', 'annotation', 'mtext'],
]

const urls = [
  ...[
    'https://example.org/a(b)c',
    '/relative',
    '//host/x',
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'vbscript:x',
    '&#106;avascript:x',
  ],
  ...[
    'data:text/html,<script>1</script>',
    'data:image/gif;base64,R0lGOD',
    'https://images.weserv.nl/?url=example.org/p.jpg',
    '#fn1',
    '#',
  ],
  ...[
    'https://example.org/中文 空格',
    'http://[broken',
    'mailto:a@b.example',
    'https://example.org/?utm_source=x&b=1',
    '',
    'https://e.org/\u0000',
  ],
]

const pieces = [
  ...[
    '文字',
    '。',
    '，',
    '“',
    '”',
    '（',
    '）',
    ' ',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\ufeff',
    '\n',
    '\t',
    'word',
    '1.',
    '- ',
    '# ',
    '> ',
    '*',
    '**',
  ],
  ...[
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&#x202e;',
    '\\',
    '|',
    '$',
    '{{',
    '{%',
    '---',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2028',
    '\r',
    '<!--',
    '-->',
    '<![CDATA[',
    '</',
    '<div',
    '<divclass="x"',
  ],
  ...[
    'http://example.org/x，后',
    'www.example.org',
    'a@b.example',
    '[^1]',
    '[x]: y',
    '=====',
    '&nbsp;',
    '\u0080',
    '😀',
    '👩‍👩‍👧',
  ],
  ...['&lt;img src=x onerror=alert(1)&gt;', '&lt;script&gt;', '&lt;iframe', '<script>alert(1)</script>'],
]

const name = fc.constantFrom(...elements)
const url = fc.constantFrom(...urls)
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((list) => list.join(''))

const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('href', 'src', 'data-src', 'poster', 'srcset', 'cite', 'data'), url),
  fc.tuple(
    fc.constantFrom(
      'class',
      'id',
      'style',
      'alt',
      'title',
      'role',
      'aria-hidden',
      'data-e2e',
      'lang',
      'name',
      'property',
      'data-label',
      'data-name',
      'data-empty',
      'data-media',
      'data-mdast',
      'encoding',
    ),
    text,
  ),
  fc.tuple(
    fc.constantFrom('colspan', 'rowspan', 'start', 'value', 'width', 'height'),
    fc.constantFrom('0', '1', '2', '1000', '-1', '99999999999', 'x'),
  ),
)

const openTag = fc.tuple(name, fc.array(attribute, {maxLength: 3})).map(([tag, attributes]) => {
  const written = attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
  return `<${tag}${written.join('')}>`
})

/** Formulas as programs write them, with anything for TeX. */
const formula = fc
  .tuple(
    fc.constantFrom(
      (tex: string) => `<span class="math">\\(${tex}\\)</span>`,
      (tex: string) => `<div class="math">\\[${tex}\\]</div>`,
      (tex: string) => `<math><annotation encoding="application/x-tex">${tex}</annotation></math>`,
      (tex: string) => `<math><msup><mtext>${tex}</mtext><mi>x</mi></msup></math>`,
      (tex: string) => `<script type="math/tex; mode=display">${tex}</script>`,
      (tex: string) => `<img class="latex" alt="${tex.replaceAll('"', '&quot;')}">`,
    ),
    text,
  )
  .map(([write, tex]) => write(tex))

const token = fc.oneof(
  {weight: 1, arbitrary: formula},
  {weight: 4, arbitrary: openTag},
  {weight: 3, arbitrary: name.map((tag) => `</${tag}>`)},
  {weight: 4, arbitrary: text},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
)

/** HTML as nobody should write it: tags of any kind in any order, most of them never closed. */
export const tagSoup = fc.array(token, {maxLength: 40}).map((tokens) => tokens.join(''))

/** Well-nested HTML out of the same elements, attributes and texts. */
export const tree: fc.Arbitrary<string> = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 5, depthSize: 'small'},
    text,
    formula,
    fc
      .tuple(openTag, fc.array(tie('node'), {maxLength: 4}))
      .map(([open, inner]) => `${open}${inner.join('')}</${/\w[\w-]*/.exec(open)![0]}>`),
  ),
})).node

/** An archived article around any HTML, with an envelope that may be damaged, too. */
export const archived = fc
  .tuple(
    fc.constantFrom('1672398782000', 'NaN', '', '0', '-5', '99999999999999999'),
    text,
    url,
    fc.oneof(tagSoup, tree),
  )
  .map(([time, title, address, html]) => `<!--${time}-->\n[${title}](${address})\n------\n\n${html}\n`)

function fixtureSources(): Uint8Array[] {
  return readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(txt|html)$/.test(path))
    .sort()
    .map((path) => readFileSync(join(fixtures, path)))
}

const mutation = fc.record({
  kind: fc.constantFrom('delete', 'repeat', 'overwrite', 'insert'),
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.integer({min: 1, max: 60}),
  bytes: fc.uint8Array({minLength: 1, maxLength: 6}),
})

/** The project's own fixtures with some of their bytes deleted, repeated, overwritten or inserted. */
export function mutatedFixture(): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...fixtureSources()), fc.array(mutation, {minLength: 1, maxLength: 6}))
    .map(([source, mutations]) => {
      let bytes = Buffer.from(source)
      for (const {kind, at, length, bytes: fresh} of mutations) {
        const from = Math.floor(at * bytes.length)
        const cut = bytes.subarray(from, from + length)
        const parts = {
          delete: [bytes.subarray(0, from), bytes.subarray(from + length)],
          repeat: [bytes.subarray(0, from), cut, cut, bytes.subarray(from + length)],
          overwrite: [bytes.subarray(0, from), fresh, bytes.subarray(from + fresh.length)],
          insert: [bytes.subarray(0, from), fresh, bytes.subarray(from)],
        }[kind]
        bytes = Buffer.concat(parts)
      }
      return bytes
    })
}
