import type {Properties} from 'hast'
import {tidy} from '../../ground/visible-text.ts'
import {emptyTitle} from './words.ts'

/** What attributes call a player; '' where they say nothing about what plays in it. */
export function titleOf({title, ariaLabel}: Properties): string {
  for (const text of [title, ariaLabel]) {
    if (typeof text === 'string' && text.trim() !== '' && !emptyTitle.test(text.trim())) return tidy(text)
  }
  return ''
}
