import {UsageError} from '../errors.ts'
import {hintFor} from '../ground/nearest.ts'
import {generalPublisher, type Publisher} from './define.ts'
import {publishers} from './index.ts'

/**
 * Checks the name that the option `publisher` gives.
 * @param own Publishers beside the built-in ones.
 * @throws {UsageError} naming those there are.
 */
export function checkPublisher(name: string, own: readonly Publisher[] = []): void {
  const known = [...own, ...publishers, generalPublisher].map(({id}) => id)
  if (known.includes(name)) return
  throw new UsageError(`There is no publisher "${name}" (${hintFor(name, known)})`)
}
