import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mendTags} from '../../src/source/mend-tags.ts'

test.each([
  ['<divclass="a"data-x="b">文</div>', '<div class="a"data-x="b">文</div>'],
  ['<imgsrc="a.jpg">', '<img src="a.jpg">'],
  ['<DIVCLASS=a>', '<DIV CLASS=a>'],
  ['<p>a</p><ahref="b">c</a>', '<p>a</p><a href="b">c</a>'],
  ['<a title=">" ><h2id="x">', '<a title=">" ><h2 id="x">'],
])('mends %s', (html, mended) => {
  expect(mendTags(html)).toBe(mended)
})

test.each([
  '<div class="a">',
  '<pre><code>&lt;divclass=</code></pre>',
  '<a title="<divclass=1>">x</a>',
  '<!-- <divclass="a"> -->',
  '<script>"<divclass=1>"</script><p>a</p>',
  '<my-divclass="a">',
  '1 < 2 and <classy id="a">',
])('leaves %s as it is', (html) => {
  expect(mendTags(html)).toBe(html)
})

test('mending adds blanks and takes nothing away', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    'div',
    'class',
    'src',
    ' ',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '文',
    '<divclass="',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('')
      expect(mendTags(html).replaceAll(' ', '')).toBe(html.replaceAll(' ', ''))
    }),
  )
})
