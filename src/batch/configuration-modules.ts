/** Whether a configuration, or what it imports, is a program: others, such as JSON and YAML, do nothing by themselves. */
export function isProgram(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path)
}

/**
 * What a module imports by relative paths, as they are written in it. A pattern finds them, so that comments and
 * strings may name more.
 */
export function relativeImports(text: string): string[] {
  return Array.from(text.matchAll(relativeImport), ([, specifier]) => specifier!)
}

const relativeImport = /(?:from|import|require)\s{0,9}\(?\s{0,9}["'](\.{1,2}\/[^"'\n]{1,999})["']/g
