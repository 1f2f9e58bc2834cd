import type {TextRule} from '../rules/wanted-texts.ts'

interface Hint extends TextRule {
  name: string
  on: readonly string[]
  /** The longest of its texts, in characters. */
  upTo: number
}

/**
 * What stands in a picture's figure, or beside it, about how to see it larger:
 *
 *     <span>Press enter or click to …</span>   Medium
 *     <div><img><a href="javascript:;">원본보기</a></div>   Naver
 */
export const enlargeHints = {
  name: 'images/hint',
  on: ['a', 'button', 'div', 'p', 'span', 'strong'],
  upTo: 48,
  words: new Set([
    'press enter or click to view image in full size',
    'click to enlarge',
    'click to view larger image',
    'enlarge this image',
    '点击查看大图',
    '點擊查看大圖',
    '点击看大图',
    '點擊看大圖',
    '点击图片放大',
    '點擊圖片放大',
    '點我看大圖',
    '拡大する',
    '画像を拡大',
    '画像を拡大する',
    '写真を拡大',
    '원본보기',
    '원본 보기',
    '이미지 확대',
    '이미지 확대보기',
    '이미지 크게 보기',
    '사진 확대',
  ]),
} satisfies Hint

/** What opens and closes a caption, and stands in it. */
export const captionSwitches = {
  name: 'images/hint',
  on: ['a', 'b', 'button', 'span', 'strong'],
  upTo: 16,
  words: new Set(['hide caption', 'show caption', 'toggle caption']),
} satisfies Hint
