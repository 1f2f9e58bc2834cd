import {UsageError} from '../errors.ts'
import {generalPublisher, type Publisher} from '../publishers/define.ts'
import {publishers} from '../publishers/index.ts'
import {nearest} from './option-values.ts'

/**
 * Checks the name that `--publisher` gives.
 * @param own Publishers of the configuration.
 * @throws {UsageError} naming those there are.
 */
export function checkPublisher(name: string, own: readonly Publisher[] = []): void {
  const known = [...own, ...publishers, generalPublisher].map(({id}) => id)
  if (known.includes(name)) return
  const meant = nearest(name, known)
  throw new UsageError(
    `There is no publisher "${name}" (${meant ? `did you mean ${meant}?` : `expected one of ${known.join(', ')}`})`,
  )
}
