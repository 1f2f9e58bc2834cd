import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'

test.each([
  ['https://www.bbc.com/zhongwen/simp/1', '船回来了 - BBC News 中文', '船回来了', 'BBC News 中文', 'zh-Hans'],
  ['https://www.bbc.com/mundo/1', 'Los barcos - BBC News Mundo', 'Los barcos', 'BBC News Mundo', 'es'],
  ['https://www.bbc.com/sport/1', 'Ships - BBC Sport', 'Ships', 'BBC News', 'en'],
  ['https://www.dw.com/en/a-1', 'Ships | DW', 'Ships', 'DW', 'en'],
  ['https://www.dw.com/zh/a-1', '船回来了', '船回来了', '德国之声', 'zh-Hans'],
  ['https://www.rfi.fr/fr/1', 'Les bateaux - RFI', 'Les bateaux', 'RFI', 'fr'],
  ['https://www.reuters.com/world/1', 'Ships | Reuters', 'Ships', 'Reuters', 'en'],
  ['https://cn.reuters.com/1', '船回来了 - 路透', '船回来了', '路透', 'zh-Hans'],
])('%s is named in its language', (url, said, title, publisher, lang) => {
  const {frontMatter} = convert(`[${said}](${url})\n------\n\n<p>They came on Monday.</p>`)
  expect(frontMatter).toMatchObject({title, publisher, lang})
})
