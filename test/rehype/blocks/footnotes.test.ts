import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const archived = '<!--1600000000000-->\n[题](https://a.example/1)\n------\n'

/** Notes as many programs write them; what is left of the rule above them is nothing. */
test.each([
  [
    'Wikipedia',
    '<p>甲<sup><a href="#cite_note-1">[1]</a></sup></p><ol><li id="cite_note-1"><span>^ <a href="#r1"><sup>a</sup></a> <a href="#r2"><sup>b</sup></a></span> <span>乙</span></li></ol>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'Sphinx',
    '<p>甲<a href="#id3" id="id2" role="doc-noteref"><span>[</span>1<span>]</span></a></p><aside><aside id="id3" role="doc-footnote"><span><span>[</span><a role="doc-backlink" href="#id2">1</a><span>]</span></span><p>乙</p></aside></aside><p>丁</p>',
    '甲[^1]\n\n丁\n\n[^1]: 乙\n',
  ],
  [
    'Substack',
    '<p>甲<a id="footnote-anchor-1" href="#footnote-1">1</a></p><div><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>乙</p><p>丙</p></div></div><p>丁</p>',
    '甲[^1]\n\n丁\n\n[^1]: 乙\n\n    丙\n',
  ],
  [
    'Hatena',
    '<p>甲<a href="#f-5f" id="fn-5f" name="fn-5f">*1</a></p><div class="footnote"><p class="footnote"><a href="#fn-5f" id="f-5f" class="footnote-number">*1</a><span class="footnote-delimiter">:</span><span class="footnote-text">乙</span></p></div>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'WordPress',
    '<p>甲<sup data-fn="5f" class="fn"><a href="#5f" id="5f-link">1</a></sup></p><ol><li id="5f">乙 <a href="#5f-link">↩︎</a></li></ol>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'Word',
    '<p>甲<a href="#_ftn1" name="_ftnref1">[1]</a></p><hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> 乙</p>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'brackets and numbers typed by hand',
    '<p>甲[<a href="#note1">1</a>]乙</p><p id="note1">[1] 丙</p>',
    '甲[^1]乙\n\n[^1]: 丙\n',
  ],
  [
    'numbers typed as in a list',
    '<p>甲<sup><a href="#fn1">1</a></sup></p><p id="fn1">1. 乙 <a href="#r1">↩</a></p>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'several in one',
    '<p>甲<sup><a href="#fn1">1</a>, <a href="#fn2">2</a></sup></p><ol><li id="fn1">乙</li><li id="fn2">丙</li></ol>',
    '甲[^1][^2]\n\n[^1]: 乙\n\n[^2]: 丙\n',
  ],
])('%s', (_name, html, markdown) => {
  expect(convert(`<!--1-->\n[题](https://a.example/1)\n------\n\n${html}`).markdown).toBe(markdown)
})

test('shapes of our own that the page has written are their content', () => {
  const article = (html: string) => convert(`<!--1-->\n[题](https://a.example/1)\n------\n\n${html}`).markdown
  const note = '<footnote-reference data-label="1]: <script>alert(1)</script>">乙</footnote-reference>'
  expect(article(`<p>甲${note}丙</p>`)).toBe('甲乙丙\n')
  expect(article(`<p>甲<sup>${note}</sup><sup><a href="#fn1">1</a></sup></p><p id="fn1">丁</p>`)).toBe(
    '甲<sup>乙</sup>[^1]\n\n[^1]: 丁\n',
  )
  expect(
    article('<p>甲</p><footnote-definition data-label="a]: <img src=x onerror=b()>">乙</footnote-definition>'),
  ).toBe('甲\n\n乙\n')
})

test('a number that is no note, and a rule that parts something, stay', () => {
  const html = '<p>甲<sup>2</sup></p><hr><p>乙</p><div><a id="b" href="#c">1</a></div>'
  expect(convert(html).markdown).toBe('甲<sup>2</sup>\n\n---\n\n乙\n\n[1](#c)\n')
})

/** Formulas as many programs draw them. */
test.each([
  [
    'MathJax 2',
    '<span class="MathJax_Preview">x2</span><span class="MathJax"><nobr>x2</nobr><span><math><msup><mi>x</mi><mn>2</mn></msup></math></span></span><script type="math/tex">x^2</script>',
  ],
  [
    'MathJax 3',
    '<mjx-container><mjx-math></mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>',
  ],
  ['pandoc', '<span class="math inline">\\(x^2\\)</span>'],
  ['kramdown', '<span class="kdmath">$x^2$</span>'],
])('formula of %s', (_name, html) => expect(convert(`<p>甲 ${html} 乙</p>`).markdown).toBe('甲 $x^2$ 乙\n'))

test.each([
  [
    'addresses of the page itself',
    '<p>甲<sup id="fnr1"><a href="https://a.example/1#fn1">1</a></sup></p><ol><li id="fn1">乙<a title="Jump back" href="https://a.example/1#fnr1">↩</a></li></ol>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'notes of LibreOffice without their ids',
    '<p>甲<a href="https://a.example/1#sdfootnote1sym"><sup>1</sup></a></p><p><a href="https://a.example/1#sdfootnote1anc">1</a><sup> </sup> 乙</p>',
    '甲[^1]\n\n[^1]: 乙\n',
  ],
  [
    'notes of Word without their ids',
    '<p>甲<a href="#_ftn1">[1]</a></p><p>丙</p><p><a href="#_ftnref1">[1]</a> 乙</p>',
    '甲[^1]\n\n丙\n\n[^1]: 乙\n',
  ],
  [
    'addresses of other pages',
    '<p>甲<sup><a href="https://a.example/12#fn1">1</a></sup></p><ol><li id="fn1">乙</li></ol>',
    '甲<sup>[1](https://a.example/12#fn1)</sup>\n\n1. 乙\n',
  ],
])('finds, or leaves, notes by %s', (_, html, markdown) => {
  const source = `[题目](https://a.example/1)\n------\n\n${html}`
  expect(convert(source).markdown).toBe(markdown)
})

test.each(['Notes', 'Footnotes:', '注释', '參考文獻'])('the heading above notes goes: %s', (words) => {
  const html = `<p>甲<sup><a href="#fn1">1</a></sup></p><h2>${words}</h2><ol><li id="fn1">乙</li></ol><h2>丁</h2><p>丙</p>`
  const {markdown, ledger} = convert(archived + html)
  expect(markdown).toBe('甲[^1]\n\n## 丁\n\n丙\n\n[^1]: 乙\n')
  expect(ledger).toMatchObject([{rule: 'headings/notes', text: words}])
})

test('a heading above more than notes stays, one that says something else, and that of a fragment', () => {
  const notes = '<ol><li id="fn1">乙</li></ol>'
  const html = (heading: string, below: string) => `<p>甲<sup><a href="#fn1">1</a></sup></p><h2>${heading}</h2>${below}`
  const said = (heading: string, below: string) => convert(archived + html(heading, below)).markdown
  expect(said('注释', '<ol><li id="fn1">乙</li><li>丙</li></ol>')).toContain('## 注释')
  expect(said('注释', `${notes}<p>丙</p>`)).toContain('## 注释')
  expect(said('注释', `${notes}<h3>丙</h3>`)).toContain('## 注释')
  expect(said('船', notes)).toContain('## 船')
  expect(convert(html('注释', notes)).markdown).toContain('## 注释')
})

test('the heading above notes that a rule parts is in the ledger once', () => {
  const text = '<p>甲<sup><a href="#fn1">1</a></sup>乙<sup><a href="#fn2">2</a></sup></p>'
  const html = `${text}<h2>注释</h2><p id="fn1">丙</p><hr><p id="fn2">丁</p>`
  const {markdown, ledger} = convert(archived + html)
  expect(markdown).toBe('甲[^1]乙[^2]\n\n[^1]: 丙\n\n[^2]: 丁\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['headings/notes'])
})

test('a rule above a note amid the text stays', () => {
  const html = '<p>甲<sup><a href="#fn1">1</a></sup></p><hr><p id="fn1">乙</p><p>丙</p>'
  expect(convert(html).markdown).toBe('甲[^1]\n\n---\n\n丙\n\n[^1]: 乙\n')
})

test('notes on the disk of whoever wrote are notes', () => {
  const file = 'file:///G:/boats/a.docx'
  const html = `<p>甲<a href="${file}#_ftn1">[1]</a>乙<a href="${file}#_ftn2">[2]</a></p><p><a href="${file}#_ftnref1">[1]</a> 丙</p>`
  expect(convert(html).markdown).toBe('甲[^1]乙[2]\n\n[^1]: 丙\n')
})
