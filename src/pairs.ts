/**
 * Reads what `--rename` and `--set` take: `a=b,c=d`. The first equals sign parts a name from its value, blanks around
 * both are gone, and a comma too many does no harm.
 * @returns The pairs in their order; without an equals sign, a pair has no value.
 */
export function readPairs(text: string | undefined): Array<[name: string, value: string | undefined]> {
  return (text ?? '').split(',').flatMap((pair): Array<[string, string | undefined]> => {
    const equals = pair.indexOf('=')
    if (equals >= 0) return [[pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]]
    return pair.trim() === '' ? [] : [[pair.trim(), undefined]]
  })
}

/** The keys that `--fields` takes, in their order: `a,b`. */
export function listedKeys(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((key) => key.trim() || [])
}

/** What `--rename` calls fields, by their own names; said twice, the last one holds. */
export function readRenames(text: string | undefined): ReadonlyMap<string, string> {
  return new Map(readPairs(text).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
