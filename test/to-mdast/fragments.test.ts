import {expect, test} from 'vitest'
import {convert, createConverter} from '../../src/index.ts'
import {markdownOf} from './markdown.ts'

/** HTML without a title, of which nothing is known, and what it becomes. */
test.each([
  // Links without words: in a line, and between blocks, where a paragraph would take a line's place.
  ['<p><a href="./b.md"></a></p>', '[](./b.md)'],
  ['<p>a</p><a href="/b?c&amp;d"> </a><p>e</p>', 'a\n\n<a href="/b?c&amp;d">\n</a>\n\ne'],
  ['<p><code> </code></p>', '` `'],
  // Tags that HTML does not know; custom elements mark nothing.
  ['<p>[link](<foo\nbar>)</p>', '\\[link](<foo>)</foo>'],
  ['<p>List<strong2>a</strong2></p>', 'List<strong2>a</strong2>'],
  ['<p><x-a>b</x-a></p>', 'b'],
  ['<p><unknown-element data-name="script">a</unknown-element></p>', 'a'],
  ['<p><unknown-element data-name="foo">a</unknown-element></p>', 'a'],
  ['<p>a<a href="/b" data-empty="true"></a></p>', 'a[](/b)'],
  ['<p>a<footnote-reference data-label="1]: <script>b()</script>">c</footnote-reference></p>', 'ac'],
  ['<footnote-definition data-label="1]: <img src=x onerror=b()>"><p>c</p></footnote-definition>', 'c'],
  // A title may say what the words say.
  ['<p><a href="/b" title="a">a</a></p>', '[a](/b "a")'],
  // Forms.
  ['<form><p><label><input type="radio" checked> a</label> <button>b</button></p></form>', '[x] a b'],
  ['<p><input value="a"><input placeholder="b"><input type="hidden" value="c"></p>', 'ab'],
  ['<p><input type="image" src="a.png" alt="b"></p>', '![b](a.png)'],
  [
    '<figure><img src="/i.jpg"><figcaption>a <audio src="/b.mp3"></audio></figcaption></figure>',
    '![](/i.jpg)\n*a [/b.mp3](/b.mp3)*',
  ],
  ['<p><select><option>a</option><option selected>b</option></select></p>', 'b'],
  ['<p><select><option disabled>a</option><option>b</option></select></p>', 'b'],
  ['<p><textarea>a\n\nb</textarea></p>', 'a\\\nb'],
  // Players beside a page that nobody knows.
  ['<video src="a.ogv" poster="b.png">c <i>d</i></video>', '[![c d](b.png)](a.ogv)'],
  ['<audio> a <source src="b.mp3"></audio>', '[a](b.mp3)'],
  ['<audio src="blob:a"><source src="data:b"><source src="c.mp3"></audio>', '[c.mp3](c.mp3)'],
  ['<p><iframe src="a.html" title="b"></iframe></p>', '[b](a.html)'],
  ['<pre><div>a</div><div>b</div></pre>', '```\na\nb\n```'],
  ['<pre><div>a\n</div><div>\n</div><div>b</div></pre>', '```\na\n\nb\n```'],
  ['<ul><li><input type="checkbox"></li></ul>', '-'],
  ['<ul><li>a<blockquote>b</blockquote><pre>c</pre></li><li>d</li></ul>', '- a\n  > b\n  ```\n  c\n  ```\n- d'],
  [
    '<table><tr><td><foo>a</foo><pre>b</pre></td><td>c</td></tr></table>',
    '<table>\n<tbody>\n<tr>\n<td><foo>a</foo><pre><code>b</code></pre></td><td>c</td>\n</tr>\n</tbody>\n</table>',
  ],
])('%s', (html, markdown) => expect(markdownOf(html)).toBe(markdown))

test('an article loses what only a fragment keeps', () => {
  const article = (html: string) => convert(`<!--1-->\n[题](https://a.example/1)\n------\n\n${html}`).markdown.trim()
  expect(article('<p>甲<foo>乙</foo><button>丙</button></p><a href="/b"> </a>')).toBe('甲乙')
  expect(article('<p>甲<label><input type="checkbox">乙</label></p>')).toBe('甲乙')
  expect(article('<p><a href="/b" title="甲">甲</a> <a href="/c" title="Link: https://a.example/c">乙</a></p>')).toBe(
    '[甲](https://a.example/b) [乙](https://a.example/c)',
  )
})

test('a string that shows nothing, or holds no tag, is a fragment; a file is none', () => {
  expect(convert('<img>').text).toBe('')
  expect(convert('2 * 3 *').markdown).toBe('2 * 3 *\n')
  expect(convert('2 * 3 *').messages.map(String)).toEqual([expect.stringMatching(/no tag in the string/)])
  const read = createConverter()
  expect(() => read('<img>', {path: 'a.html'})).toThrow(/No article is left/)
  expect(() => read(new TextEncoder().encode('<img>'))).toThrow(/No article is left/)
  expect(convert('At <https://x.example/a>').markdown).toContain('https://x.example/a')
  expect(() => read('2 * 3', {path: 'a.html'})).toThrow(/no HTML in the file/)
  expect(() => read('<!--1-->\n[题](https://a.example/1)\n------\n\n<img>')).toThrow(/No article is left/)
})
