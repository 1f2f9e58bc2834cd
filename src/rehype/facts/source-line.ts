import {isSite} from '../metadata/authors.ts'

/** What stands before the name of whoever printed a text. */
const from = /^(?:from|source|quelle|fuente|fonte|来源|來源|出处|出處|出典) ?[:：] ?(\S.{0,60})$/i

/**
 * Whether a line says where an article appeared, and that is the site that it stands on: `From: The Gull`,
 * `来源：海鸥报`. Another source is worth saying.
 * @param sites What the site is called; few lines ask for it.
 */
export function isSourceLine(text: string, sites: () => ReadonlyArray<string | undefined>): boolean {
  const name = from.exec(text)?.[1]
  return name !== undefined && isSite(name, sites())
}
