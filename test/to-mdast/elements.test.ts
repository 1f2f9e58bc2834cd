import {describe, expect, test} from 'vitest'
import {markdownOf, markdownOfHandlers} from './markdown.ts'

/** Groups whose elements are canonical only after other passes. */
const handlersAlone = new Set(['figures', 'players'])

/** HTML and the Markdown that says the same. */
const cases: Record<string, ReadonlyArray<readonly [html: string, markdown: string]>> = {
  figures: [
    ['<figure><img src="/a.jpg" alt="x"><figcaption>y（图：z）</figcaption></figure>', '![x](/a.jpg)\n*y（图：z）*'],
    [
      '<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption><p>y</p><p>z</p></figcaption></figure>',
      '![](/a.jpg)\n![](/b.jpg)\n*y z*',
    ],
    ['<figure><a href="/l"><img src="/a.jpg"></a></figure>', '[![](/a.jpg)](/l)'],
    [
      '<figure><img src="/a.jpg"><figcaption>b <img src="/c.png" alt="d"> e</figcaption></figure>',
      '![](/a.jpg)\n*b ![d](/c.png) e*',
    ],
    ['<figure><img src="/a.jpg"><figcaption>b <b>c<br>d</b></figcaption></figure>', '![](/a.jpg)\n*b **c d***'],
    ['<figure><figcaption>List</figcaption><pre>a</pre></figure>', '*List*\n\n```\na\n```'],
  ],
  headings: [
    ['<h2>a<br>b <i>c<br>d</i></h2><p>e</p>', '## a b *c d*\n\ne'],
    ['<h2>a<hr>b</h2><p>e</p>', '## a b\n\ne'],
  ],
  lists: [
    ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '- a\n  - b\n- c'],
    ['<ol start="4"><li>a</li><li>b</li></ol>', '4. a\n5. b'],
    ['<ol><li>a</li><li value="7">b</li></ol>', '1. a\n\n7) b'],
    ['<ol><li>a</li></ol><ol type="a"><li>b</li></ol>', '1. a\n\n1) b'],
    ['<ol reversed><li>a</li><li>b</li></ol>', '2. a\n\n1) b'],
    ['<ol reversed start="9"><li>a</li><li value="4">b</li><li>c</li></ol>', '9. a\n\n4) b\n\n3. c'],
    ['<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>', '- [x] a\n- [ ] b'],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
    ['<li>a</li>', '- a'],
  ],
  'definition lists': [
    ['<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>', '**a**\n\nb\n\nc'],
    ['<dl><dt><b>a</b></dt><dd>b</dd></dl>', '**a**\n\nb'],
    ['<dl><dt>a <table><tr><td><pre>1</pre></td><td>2</td></tr></table><b>b</b></dt></dl>', '**a `1` 2 b**'],
    ['<h2>a <table><tr><td><pre>1</pre></td><td>2</td></tr></table> b</h2>', '## a `1` 2 b'],
    ['<dl><dt>a<br>b <i>c<br>d</i></dt><dd>e</dd></dl>', '**a b *c d***\n\ne'],
  ],
  quotations: [
    ['a <q>b <q>c</q></q>', 'a “b ‘c’”'],
    ['a<q lang="zh-Hant">b</q>', 'a「b」'],
    ['a <q lang="constructor">b</q>', 'a “b”'],
    ['<p lang="de-AT">a <q>b <q>c</q></q></p>', 'a „b ‚c‘“'],
    ['<div lang="fr"><p>a <q>b <b><q>c</q></b></q></p></div>', 'a «b **“c”**»'],
    ['<p lang="ru">a <q>b</q> <q lang="en">c</q></p>', 'a «b» “c”'],
    ['<p lang="zh-Hans">甲<q>乙</q></p>', '甲“乙”'],
    ['<blockquote><q><p>a</p><p>b</p></q></blockquote>', '> “a\n>\n> b”'],
  ],
  'inline elements': [
    ['H<sub>2</sub>O', 'H<sub>2</sub>O'],
    ['<ruby>漢<rt>kan</rt></ruby>', '<ruby>漢<rt>kan</rt></ruby>'],
    ['<kbd>a</kbd> <abbr title="x">b</abbr> <s>c</s>', '`a` b ~~c~~'],
  ],
  players: [
    ['<p><audio src="/a.mp3"></audio></p>', '[/a.mp3](/a.mp3)'],
    ['<audio src="/a.mp3">a<br><b>b<br>c</b></audio>', '[a **b c**](/a.mp3)'],
    ['<video src="/a.mp4"><p>See <a href="/b">b</a></p></video>', 'See [b](/b)'],
  ],
  links: [
    ['<p><a>a</a> <a name="x">b</a></p>', 'a b'],
    ['<a href="/x"><h2>a</h2><p>b</p></a>', '## [a](/x)\n\n[b](/x)'],
  ],
  code: [
    ['<pre>a<br>  b</pre>', '```\na\n  b\n```'],
    ['<pre data-lang="go"><code><span class="line"><span class="ln">1</span>a\n</span></code></pre>', '```go\na\n```'],
    ['<pre class="python">a</pre>', '```python\na\n```'],
    ['<pre lang="js">a</pre>', '```js\na\n```'],
    ['<pre lang="en" class="wide">a</pre>', '```\na\n```'],
    ['<pre>a\n&nbsp;&nbsp;b</pre>', '```\na\n  b\n```'],
    [
      '<table class="crayon-table"><tr><td class="crayon-nums"><div>1</div><div>2</div></td><td class="crayon-code"><div><div>a</div><div>b</div></div></td></tr></table>',
      '```\na\nb\n```',
    ],
    ['<p><code>a(<a href="/b">b</a>, <i>c</i>)</code></p>', '`a(`[`b`](/b)`, c)`'],
    ['<code><p>a</p><ul><li>b</li></ul></code>', 'a\n\n- b'],
    ['<code><div>a</div><div>b</div></code>', '```\na\nb\n```'],
    ['<p><code>a<br>b</code></p>', '```\na\nb\n```'],
    ['<code><pre>a\nb</pre></code>', '```\na\nb\n```'],
    ['<pre><code class="hljs language-js">a</code></pre>', '```js\na\n```'],
    ['<div class="highlight-source-rust"><pre>a</pre></div>', '```rust\na\n```'],
    [
      '<figure class="highlight python"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>a</pre></td></tr></table></figure>',
      '```python\na\n```',
    ],
    [
      '<figure class="highlight js hljs"><div class="highlight-body"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre><code class="hljs">a</code></pre></td></tr></table></div></figure>',
      '```js\na\n```',
    ],
    ['<figure class="highlight boats"><pre>a</pre></figure>', '```\na\n```'],
    [
      '<pre><code class="prism language-js">a\nb\n</code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre>',
      '```js\na\nb\n```',
    ],
    ['<pre class="brush: php; toolbar: false">a</pre>', '```php\na\n```'],
    [
      '<div class="language-sh highlighter-rouge"><div class="highlight"><pre class="highlight"><code>a</code></pre></div></div>',
      '```sh\na\n```',
    ],
    [
      '<div class="language-sh highlighter-rouge"><div class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n</pre></td><td class="rouge-code"><pre>a\n</pre></td></tr></tbody></table></code></div></div>',
      '```sh\na\n```',
    ],
    ['<div class="lang-en"><div><div><div><pre>a</pre></div></div></div></div>', '```\na\n```'],
    [
      '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\n b</pre></td></tr></table>',
      '```\na\n b\n```',
    ],
    [
      '<pre><code class="hljs language-js"><table class="hljs-ln"><tr><td class="hljs-ln-numbers"></td><td class="hljs-ln-code">a</td></tr><tr><td class="hljs-ln-numbers">2</td><td class="hljs-ln-code">b</td></tr></table></code></pre>',
      '```js\na\nb\n```',
    ],
    ['<pre><code class="line-numbers">p { }</code></pre>', '```\np { }\n```'],
    [
      '<table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-go">a</code></pre></td></tr></table>',
      '```go\na\n```',
    ],
    [
      '<table><tr><th>a</th></tr><tr><td><pre><code class="language-js">b\nc</code></pre></td></tr></table>',
      '<table>\n<tbody>\n<tr>\n<th>a</th>\n</tr>\n<tr>\n<td><pre><code class="language-js">b\nc</code></pre></td>\n</tr>\n</tbody>\n</table>',
    ],
  ],
  formulas: [
    ['<p>a <math><mi>x</mi></math></p>', 'a x'],
    [
      '<p>a <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span>x2</span></span></p>',
      'a $x^2$',
    ],
    ['<p>a</p><script type="math/tex; mode=display">y_1</script>', 'a\n\n$$\ny_1\n$$'],
    ['<p>a <img class="latex" alt="z" src="/z.png"></p>', 'a $z$'],
    ['<p>a <img eeimg="1" alt="z" src="/equation?tex=z"></p>', 'a $z$'],
    ['<p>a <img alt="z" src="https://www.zhihu.com/equation?tex=z"></p>', 'a $z$'],
    ['<p>a <img alt="[公式]" src="https://www.zhihu.com/equation?tex=z%5E2+1"></p>', 'a $z^2 1$'],
    ['<p>a <span data-tex="">b</span></p>', 'a b'],
    ['<p>a <span class="ztext-math" data-tex="z_1"><span></span><span>z1</span></span></p>', 'a $z_1$'],
  ],
  footnotes: [
    [
      '<p>a<sup><a href="#fn1" id="r1">1</a></sup></p><hr><ol><li id="fn1"><p>b <a href="#r1">↩</a></p></li></ol>',
      'a[^1]\n\n[^1]: b',
    ],
    ['<p>a<sup><a href="#fn1">1</a></sup></p><p>b</p>', 'a<sup>[1](#fn1)</sup>\n\nb'],
  ],
  boxes: [
    ['<p data-mdast="ignore">a</p>', 'a'],
    ['<details><summary>a</summary><p>b</p></details>', '**a**\n\nb'],
    ['<details><summary>a<br>b</summary><p>c</p></details>', '**a b**\n\nc'],
  ],
}

for (const [name, list] of Object.entries(cases)) {
  describe(name, () => {
    test.each(list)('%s', (html, markdown) => {
      expect(handlersAlone.has(name) ? markdownOfHandlers(html) : markdownOf(html)).toBe(markdown)
    })
  })
}
