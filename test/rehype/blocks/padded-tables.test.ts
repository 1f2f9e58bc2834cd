import {expect, test} from 'vitest'
import {columnsOf} from '../../../src/rehype/blocks/padded-columns.ts'
import {clean} from '../../support/clean.ts'

test('columns are told from where the cells stand', () => {
  expect(
    columnsOf([
      '            今日       昨日     ',
      '  收盘价      6.98      7.01     ',
      '  成交额      289      ',
      '  涨跌                -0.1%',
    ]),
  ).toEqual([
    ['', '今日', '昨日'],
    ['收盘价', '6.98', '7.01'],
    ['成交额', '289', ''],
    ['涨跌', '', '-0.1%'],
  ])
})

test('labels of two depths are one column', () => {
  expect(columnsOf(['本地市场              今日', '             收盘价   6.98', '             中间价   6.99'])).toEqual(
    [
      ['本地市场', '今日'],
      ['收盘价', '6.98'],
      ['中间价', '6.99'],
    ],
  )
})

test('as many cells in each row are enough, the head may be set tighter', () => {
  expect(columnsOf(['日期 甲  乙', '01/7     0.14   -0.05', '02/7  0.1     3'])).toEqual([
    ['日期', '甲', '乙'],
    ['01/7', '0.14', '-0.05'],
    ['02/7', '0.1', '3'],
  ])
})

test('rows whose columns cannot be told are one preformatted block', () => {
  const {html} = clean(
    '<p>前。</p><p>甲     乙    丙丁戊己庚辛</p><p>甲乙丙丁戊己庚     辛</p><p>子     丑   寅    卯</p><p>后。</p>',
  )
  expect(html).toBe(
    '<p>前。</p><pre><code>甲     乙    丙丁戊己庚辛\n甲乙丙丁戊己庚     辛\n子     丑   寅    卯\n</code></pre><p>后。</p>',
  )
})

test('three padded paragraphs in a row become a table', () => {
  const {html} = clean('<p>  项      数    </p><p>  甲      34    </p><p>  乙      2     </p>')
  expect(html).toBe(
    '<table><thead><tr><th>项</th><th>数</th></tr></thead><tbody><tr><td>甲</td><td>34</td></tr><tr><td>乙</td><td>2</td></tr></tbody></table>',
  )
})

test('a label that was padded too far is one, and a column without a head belongs to the one before', () => {
  const rows = [
    '<p>           市场里的货币兑换                          今日              上日            升贬           </p>',
    '<p>                              某日官方收盘价    6.9862          7.0176          0.45%           </p>',
    '<p>                             今年以来升贬幅度                                   -0.29%           </p>',
    '<p>                                     2005年改制以来升贬幅度                      18.47%           </p>',
    '<p>                          一年期货币的掉期         1250              1155                 </p>',
  ]
  const {html} = clean(rows.join(''))
  const cells = html
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, text]) => text))
  expect(cells).toEqual([
    ['市场里的货币兑换', '今日', '上日', '升贬'],
    ['某日官方收盘价', '6.9862', '7.0176', '0.45%'],
    ['今年以来升贬幅度', '', '', '-0.29%'],
    ['2005年改制以来升贬幅度', '', '', '18.47%'],
    ['一年期货币的掉期', '1250', '1155', ''],
  ])
})

test('a head and its row are one where they have four cells or more, and as many', () => {
  const {html} = clean('<p>  6月   5月    4月     3月  </p><p>  50.9      50.6  50.8   52   </p>')
  expect(html).toBe(
    '<table><thead><tr><th>6月</th><th>5月</th><th>4月</th><th>3月</th></tr></thead><tbody><tr><td>50.9</td><td>50.6</td><td>50.8</td><td>52</td></tr></tbody></table>',
  )
})

test.each([
  '<p>甲      34</p><p>乙      2</p>',
  '<p>6月   5月    4月     3月</p><p>50.9      50.6  50.8</p>',
  '<p>一句话。     又一句话。</p><p>一句话。     又一句话。</p><p>一句话。     又一句话。</p>',
  '<p>    缩进的段落</p><p>    缩进的段落</p><p>    缩进的段落</p>',
  `${'<p>The keeper said that the boats\n        had left with the tide.</p>'.repeat(3)}`,
  `${`<p>${'The keeper said that the boats had left with the tide of the morning, '.repeat(2)}    and waved.</p>`.repeat(3)}`,
])('%s is no table', (html) => {
  expect(clean(html).html).toMatch(/^(?:<p>[^<]*<\/p>)+$/)
})
