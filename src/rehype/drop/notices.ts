import type {Element} from 'hast'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rule.ts'

/**
 * A line that only says whose property the text is.
 *
 *     <p class="t-copyright">© 2020 AFP</p>             RFI 2020
 *     <p>© dpa-infocom, dpa:200716-99-811001/2</p>      papers that print dpa's texts
 */
export const copyrightLines: Rule = {
  name: 'notices/copyright',
  why: 'a standing copyright line',
  on: ['p', 'div', 'small', 'span', 'footer'],
  upTo: 60,
  test: (element) =>
    /^(?:©|\(c\)|copyright ?©?) ?(?:\d{4} [^。！？!?]{2,40}|dpa(?:-infocom)?, dpa:[\d/-]{6,30})$/i.test(
      shortText(element, 60),
    ),
}

/** `<strong>你的器材不支持播放多媒体材料</strong>`: what a player says to those who cannot use it. */
export const playerMessages = {
  name: 'notices/player',
  why: 'said by a player that does not play',
  on: ['div', 'p', 'span', 'strong'],
  upTo: 16,
  test: (element: Element) =>
    /^(?:你的器材不支持播放多媒体材料|您的裝置不支援播放多媒體材料|你的器材不支持播放多媒體材料)$/.test(
      shortText(element, 16),
    ),
} satisfies Rule
