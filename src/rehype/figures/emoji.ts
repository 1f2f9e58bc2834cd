import type {Element} from 'hast'

/** Classes of pictures that stand for a character or a face in the text. */
const classes = new Set([
  'emoji', // Twitter, WordPress
  'wp-smiley', // WordPress: <img class="wp-smiley" alt="😀" src="https://s.w.org/images/core/emoji/…">
  'W_img_face', // Weibo: <img class="W_img_face" alt="[太开心]">
  'Emoji',
  'twemoji',
])

const hosts =
  /\/\/(?:s\.w\.org\/images\/core\/emoji|twemoji\.|abs\.twimg\.com\/emoji|img\.t\.sinajs\.cn\/t4\/appstyle\/expression|static\.xx\.fbcdn\.net\/images\/emoji)/

/** The text a picture stands for: an emoji, or the name of a face in brackets. */
export function emojiText({properties}: Element): string | undefined {
  const {alt, className, src, dataSrc, title} = properties
  const isEmoji =
    (Array.isArray(className) && className.some((name) => classes.has(String(name)))) ||
    [src, dataSrc].some((address) => typeof address === 'string' && hosts.test(address))
  if (!isEmoji) return undefined
  return typeof alt === 'string' && alt !== '' ? alt : typeof title === 'string' ? title : ''
}
