import type {Properties} from 'hast'
import {tidy} from '../../ground/visible-text.ts'
import type {PlayerKind} from '../shown.ts'

/** What a player is called when the source does not say: by language, then by kind. */
const words = {
  'zh-Hans': {video: '视频', audio: '音频', embed: ''},
  'zh-Hant': {video: '影片', audio: '音訊', embed: ''},
  en: {video: 'Video', audio: 'Audio', embed: ''},
} as const

/** What Hong Kong and those who write for it call them. */
const alsoSaid = {video: '視頻', audio: '音頻', embed: ''} as const

/** The word for a kind of player in the language of the article; '' where there is none. */
export function wordFor(kind: PlayerKind, lang: string | undefined): string {
  if (lang?.startsWith('zh')) return words[/Hant|TW|HK|MO/i.test(lang) ? 'zh-Hant' : 'zh-Hans'][kind]
  return words.en[kind]
}

/** The word for a kind of player that a text begins with, set off by a colon or by brackets: `视频【甲】`, `Video: A`. */
export function kindWord(kind: PlayerKind, text: string): string | undefined {
  return [...Object.values(words), alsoSaid]
    .map((ofLanguage) => ofLanguage[kind])
    .find((word) => word !== '' && text.startsWith(word) && /^\s?[:：【「『《〈“（(]/.test(text.slice(word.length)))
}

/** Titles of frames that say nothing about what plays in them. */
const emptyTitle =
  /^(?:多媒体播放器|多媒體播放器|媒体播放器|youtube video player|vimeo player|video player|audio player|media player|embedded (?:video|content|post)|twitter tweet|x post|facebook post|instagram post|iframe|video|audio|player|视频|視頻|影片|音频|音頻|lazy[ -]?loaded (?:component|iframe|video|content)|untitled)$/i

/** What attributes call a player; '' where they say nothing about what plays in it. */
export function titleOf({title, ariaLabel}: Properties): string {
  for (const text of [title, ariaLabel]) {
    if (typeof text === 'string' && text.trim() !== '' && !emptyTitle.test(text.trim())) return tidy(text)
  }
  return ''
}
