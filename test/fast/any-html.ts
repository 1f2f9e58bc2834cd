import fc from 'fast-check'
import {html} from 'parse5'

const oneOf = (words: string) => fc.constantFrom(...words.trim().split(/\s+/))

/** Names of elements: those of articles most of the time, all that the parser knows, and some of SVG and MathML. */
const name = fc
  .oneof(
    {
      weight: 6,
      arbitrary:
        oneOf(`p div a b i em span table tr td th tbody caption colgroup col select option optgroup template svg
        math foreignObject desc title annotation-xml mi ul li form button nobr head body html noscript font strong figure
        h1 pre hr br img dd dt ruby rt rp marquee object input textarea details summary center section article
        blockquote header`),
    },
    {weight: 2, arbitrary: fc.constantFrom(...(Object.values(html.TAG_NAMES) as string[]))},
    {
      weight: 1,
      arbitrary: oneOf('lineargradient clippath path g mtext mglyph malignmark image constructor my-elem x:y'),
    },
  )
  .chain((written) => fc.constantFrom(written, written, written, written.toUpperCase()))

const attributeName =
  oneOf(`id class href src srcset sizes width height title alt style data-x data- data-a-b data-A data-1
  data-x.y aria-label aria-LABEL xlink:href xlink:foo xml:lang xmlns lang constructor tostring dataX for className
  classname http-equiv itemprop hidden checked download value rowspan headers rel onclick viewbox stroke-width role
  color face size type encoding shadowrootmode is @click :x #id [x] * é 中 a"b a<b = / 1 -a`)

const value = fc.oneof(
  {
    weight: 3,
    arbitrary: oneOf('1 0 a a,b 1,2 1e3 0x10 NaN -1 1.50 007 true checked HIDDEN text/html ?a=1&copy=2 &lt &amp;'),
  },
  {weight: 2, arbitrary: oneOf('&nbsp; &#0; &#x80; &#xD800; &notit; & &# 😀 中文 <b> > / ` a=b utf-8 color:red')},
  {
    weight: 2,
    arbitrary: fc.constantFrom('', 'a b', ' a  b ', ' a , b ,', ' 7 ', '\0', '\r\n', '\t', '\v', '\ud800', '\u00a0a'),
  },
  {weight: 1, arbitrary: fc.string({maxLength: 6})},
)

const attribute = fc
  .tuple(attributeName, value, fc.constantFrom('"', '"', "'", '', 'none'), fc.constantFrom(' ', ' ', '\n', '/', ''))
  .map(([named, said, quote, before]) =>
    quote === 'none'
      ? before + named
      : `${before}${named}=${quote}${quote ? said.replaceAll(quote, '') : said}${quote}`,
  )
const attributes = fc.array(attribute, {maxLength: 3}).map((all) => all.join(''))

const odd = fc.constantFrom(
  ...[
    '<!-- a -->',
    '<!-->',
    '<!--a',
    '<!doctype html>',
    '<![CDATA[x]]>',
    '<![CDATA[',
    '<?xml?>',
    '</>',
    '<',
    '</',
    '<3',
  ],
  ...['<script>a<b></script>', '<script><!--<script></script>--></script>', '<style>a</style>', '<title>&amp;</title>'],
  ...['<textarea>\n\na&amp;</textarea>', '<xmp><b></xmp>', '<plaintext>', '<iframe><b></iframe>', '<pre>\n\nx', '<p/>'],
  ...['</br>', '<isindex>', '<annotation-xml encoding="text/html">', '<p>a<b>c</b></p>', '<tr><td>x</td></tr>'],
  ...['<template><tr><td>a</template>', '<svg><path d="M 0"/></svg>', ']]>', '</script>'],
)
const text = fc.oneof(
  value,
  fc.constantFrom('文', 'word ', ' ', '\n', '\0', '\f', 'a\0b', 'x\ry', '&lt;b&gt;', '\n&amp;'),
)

const {nodes} = fc.letrec<{nodes: string; node: string}>((tie) => ({
  nodes: fc.array(tie('node'), {maxLength: 5}).map((all) => all.join('')),
  node: fc.oneof(
    {maxDepth: 6, depthSize: 'small'},
    {weight: 3, arbitrary: text},
    {weight: 1, arbitrary: odd},
    {weight: 1, arbitrary: fc.tuple(name, attributes).map(([tag, said]) => `<${tag}${said}>`)},
    {weight: 1, arbitrary: name.map((tag) => `</${tag}>`)},
    {
      weight: 6,
      arbitrary: fc
        .tuple(name, attributes, tie('nodes'))
        .map(([tag, said, inner]) => `<${tag}${said}>${inner}</${tag}>`),
    },
  ),
}))

/** What is open around all of it; in the last ones so much that the parser keeps an index from there on. */
const around = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '<!doctype html>',
    '<table>',
    '<svg>',
    '<math>',
    '<template>',
    '<select>',
    '<html><head>',
    '<p><b><i>',
  ],
  ...['<div>'.repeat(57), '<span>'.repeat(58), `<p>${'<span>'.repeat(59)}`],
)

/** HTML of any kind, well-formed in part. Framesets are none of an article, and are left out. */
export const anyHtml = fc
  .tuple(around, nodes)
  .map((parts) => parts.join(''))
  .filter((source) => !/frameset/i.test(source))
