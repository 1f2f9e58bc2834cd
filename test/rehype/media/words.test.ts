import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const url = 'https://news.example/cn/a'

test.each([
  ['渔民们说，这台起重机会留在码头，直到检查结束。', '视频'],
  ['漁民們說，這臺起重機會留在碼頭，直到檢查結束。', '影片'],
  ['The fishermen say that the crane will stay at the quay until the end of the inspection.', 'Video'],
])('calls a player by a word of the language that %s is in', (text, word) => {
  const article = `[${text.slice(0, 5)}](${url})\n------\n\n<p>${text}</p><iframe src="https://www.youtube.com/embed/E3F_L7thBaI"></iframe>`
  expect(convert(article).markdown).toContain(`[${word}](https://www.youtube.com/watch?v=E3F_L7thBaI)`)
})
