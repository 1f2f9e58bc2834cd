import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {normalizeMarkup} from '../../../src/rehype/normalize/index.ts'

const parser = unified().use(rehypeParse, {fragment: true})

function joined(html: string): Root {
  const tree = parser.parse(html) as Root
  normalizeMarkup(tree, true)
  return tree
}

test.each([
  ['<p>小<!-- 广告 -->标题</p>', '<p>小标题</p>'],
  ['<!-- a --><p>甲</p><!-- b -->', '<p>甲</p>'],
  ['<p>har<wbr>bour</p>', '<p>harbour</p>'],
  ['<p>甲<span></span>乙</p>', '<p>甲乙</p>'],
  ['<p><span>甲</span></p>', '<p>甲</p>'],
  ['<p> <span>甲</span>\n</p>', '<p> 甲\n</p>'],
  ['<p><span style="color: #333"><font face="SimSun" size="2">甲<b>乙</b></font></span></p>', '<p>甲<b>乙</b></p>'],
  ['<p><span id="a"></span>甲<b></b></p>', '<p>甲</p>'],
  ['<p><span style="font-weight: bold">甲</span></p>', '<p><strong style="font-weight: bold">甲</strong></p>'],
  ['<div role="separator"><span></span><span></span></div>', '<hr role="separator">'],
  ['<div role="separator">甲</div>', '<div role="separator">甲</div>'],
  [
    '<pre class="wp-block-verse">甲的<em>海\n</em>  乙\n\n丙</pre>',
    '<p class="wp-block-verse">甲的<em>海</em><br>  乙</p><p class="wp-block-verse">丙</p>',
  ],
  [
    '<table width="100%"><tr><td width="9">&nbsp;</td><td class="post-text"><p>甲</p><p>乙</p></td></tr></table>',
    '<div class="post-text"><p>甲</p><p>乙</p></div>',
  ],
  ['<pre class="code">甲\n乙</pre>', '<pre class="code">甲\n乙</pre>'],
  ['<h2><!-- a --><span lang=""></span></h2>', '<h2><span lang=""></span></h2>'],
])('%s is %s', (html, expected) => {
  expect(toHtml(joined(html))).toBe(expected)
})

test.each([
  '<p><span>甲</span><span>乙</span></p>',
  '<p>甲<span>乙</span></p>',
  '<span>甲</span>',
  '<p><span class="a">甲</span></p>',
  '<p><span id="a"></span>甲<a href="#a">乙</a></p>',
  '<p><span style="display: none">甲</span></p>',
])('%s stays', (html) => {
  expect(toHtml(joined(html))).toBe(html)
})

test('what was parted is one text', () => {
  const [paragraph] = joined('<p>甲<!-- -->乙<wbr>丙<span></span>丁</p>').children
  expect(paragraph).toMatchObject({children: [{type: 'text', value: '甲乙丙丁'}]})
})
