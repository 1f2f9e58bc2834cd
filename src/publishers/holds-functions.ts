import type {Publisher} from './define.ts'

/**
 * Whether publishers bring functions: programs of somebody's own, which may do anything to the thread that runs them.
 */
export function holdsFunctions(publishers: readonly Publisher[] = []): boolean {
  return publishers.some((publisher) => [publisher, ...(publisher.drop ?? [])].some(hasFunction))
}

function hasFunction(said: object): boolean {
  return Object.values(said).some((value) => typeof value === 'function')
}
