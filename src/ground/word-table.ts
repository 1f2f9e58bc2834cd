/**
 * A table written in a line: `cn:zh-Hans en:en` → cn is zh-Hans, en is en. What is looked up in it may be any word of a
 * page; in an object `constructor` would be found as well.
 */
export function wordTable(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(/\s+/).map((entry) => entry.split(':') as [string, string]))
}
