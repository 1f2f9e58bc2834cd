import {UsageError} from '../errors.ts'
import {hintFor} from '../ground/nearest.ts'
import {hostOf} from '../ground/url-parts.ts'
import type {Settings} from '../options.ts'
import {generalPublisher, type Publisher} from './define.ts'
import {publishers as builtIn} from './index.ts'

/** The publisher whose rules apply: the one that is forced by its id, else the one that the article's address tells. */
export function choosePublisher({publisher: forced, publishers}: Settings, url: string | undefined): Publisher {
  const known = publishers.length > 0 ? [...publishers, ...builtIn] : builtIn
  const found = forced === undefined ? findPublisher(known, url) : called(forced, known)
  return found ?? generalPublisher
}

/** The publisher whose hosts include the address's host; `undefined` when none does. */
export function findPublisher(publishers: readonly Publisher[], url: string | undefined): Publisher | undefined {
  const host = url && hostOf(url)
  if (!host) return undefined
  return publishers.find(({hosts}) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))
}

/** The publisher of a short name, or else of a name that readers know, in whatever edition. */
function called(name: string, publishers: readonly Publisher[]): Publisher | undefined {
  return (
    publishers.find(({id}) => id === name) ??
    publishers.find(
      (each) => each.name !== '' && (each.name === name || Object.values(each.editions ?? {}).includes(name)),
    )
  )
}

/**
 * Checks the name that the option `publisher` gives.
 * @param own Publishers beside the built-in ones.
 * @throws {UsageError} naming those there are.
 */
export function checkPublisher(name: string, own: readonly Publisher[] = []): void {
  const known = [...own, ...builtIn, generalPublisher]
  if (called(name, known)) return
  const ids = known.map(({id}) => id)
  throw new UsageError(`There is no publisher "${name}" (${hintFor(name, ids)})`)
}
