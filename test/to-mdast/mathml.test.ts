import {expect, test} from 'vitest'
import {markdownOf} from './markdown.ts'

const math = (inner: string) => markdownOf(`<p>甲 <math>${inner}</math> 乙</p>`)

test.each([
  // Where there is nothing over or under anything, text says as much.
  ['<mi>x</mi><mo>+</mo><mi>y</mi>', 'x+y'],
  ['<msup><mi>x</mi><mn>2</mn></msup>', '$x^2$'],
  ['<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>', '$x_{i+1}$'],
  ['<msubsup><mo>∑</mo><mi>i</mi><mi>n</mi></msubsup><mi>i</mi>', '$\\sum_i^ni$'],
  ['<mfrac><mn>1</mn><msqrt><mn>2</mn><mi>a</mi></msqrt></mfrac>', '$\\frac{1}{\\sqrt{2a}}$'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '$\\sqrt[3]{x}$'],
  ['<mi>sin</mi><msup><mi>x</mi><mo>′</mo></msup>', '$\\sin x^{′}$'],
  ['<mi>lim</mi><mover><mi>v</mi><mo>→</mo></mover>', '$\\lim \\vec{v}$'],
  ['<mover><mi>x</mi><mi>constructor</mi></mover>', '$x^{\\mathrm{constructor}}$'],
  ['<munderover><mo>∫</mo><mn>0</mn><mi>∞</mi></munderover>', '$\\int_0^{∞}$'],
  ['<mtext>50% of</mtext><msup><mi>ab</mi><mn>2</mn></msup>', '$\\text{50\\% of}{\\mathrm{ab}}^2$'],
  ['<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>', '$\\begin{matrix}1 & 0\\end{matrix}$'],
  [
    '<mmultiscripts><mi>F</mi><mn>1</mn><mn>2</mn><mprescripts/><mn>3</mn><mn>4</mn></mmultiscripts>',
    '\u0024{}_3^4F_1^2$',
  ],
  [
    '<mmultiscripts><mi>C</mi><none/><mi>a</mi><mi>b</mi><none/><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>',
    '\u0024{}_6^{14}C^a{}_b$',
  ],
  ['<mmultiscripts><mi>C</mi><mn>1</mn></mmultiscripts>', '$C_1$'],
  ['<semantics><msup><mi>a</mi><mn>2</mn></msup><annotation>b</annotation></semantics>', '$a^2$'],
])('%s', (inner, shown) => expect(math(inner)).toBe(`甲 ${shown} 乙`))

test.each([
  ['<span class="math">\\(&lt;img src=x onerror=alert(1)&gt;\\)</span>', '$< img src=x onerror=alert(1)>$'],
  ['<span class="math">\\(1&lt;2, a&lt;b\\)</span>', '$1<2, a< b$'],
  ['<math><annotation encoding="TeX">&lt;/p&gt;&lt;!--&lt;?</annotation></math>', '$< /p>< !--< ?$'],
  ['<math><msup><mi>x</mi><mtext>&lt;script&gt;</mtext></msup></math>', '$x^{\\text{< script>}}$'],
  ['<img class="latex" alt="[a](javascript:b)">', '$[a] (javascript:b)$'],
])('a renderer without formulas sees no markup in one: %s', (html, markdown) => {
  expect(markdownOf(`<p>甲 ${html} 乙</p>`)).toBe(`甲 ${markdown} 乙`)
})

test('neighbouring formulas stay two', () => {
  const tex = (value: string) => `<math><annotation encoding="application/x-tex">${value}</annotation></math>`
  expect(markdownOf(`<p>${tex('a')}${tex('b')}</p>`)).toBe('$a$ $b$')
})

test.each([
  ['<h2>甲 <math display="block"><msup><mi>z</mi><mn>2</mn></msup></math></h2>', '## 甲 $z^2$'],
  ['<ul><li><math display="block"><msup><mi>z</mi><mn>2</mn></msup></math></li></ul>', '- $$\n  z^2\n  $$'],
])('a displayed formula stays where it is: %s', (html, markdown) => expect(markdownOf(html)).toBe(markdown))
