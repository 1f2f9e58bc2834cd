import type {Properties} from 'hast'

const staysHere = /^\s?(?:javascript:)?\s?return false\s?;?\s?$/i

/**
 * Whether a link to the top of a page has a script that keeps readers where they are, as archives have it of `#`:
 *
 *     <a href="https://m.blog.example/1#" onclick="return false;"><img …></a>
 *
 * Few links have a script: callers look for one first.
 */
export function isDeadLink({href, onClick}: Properties): boolean {
  return typeof href === 'string' && href.endsWith('#') && typeof onClick === 'string' && staysHere.test(onClick)
}
