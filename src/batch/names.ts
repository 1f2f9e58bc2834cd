import {posix, win32} from 'node:path'

/** Endings of files in a folder that are articles. Markdown is one as well where outputs go elsewhere. */
const articleEnding = /\.(?:txt|html?)$/i
const markdownEnding = /\.md$/i

/** Whether a file that was found, not named, is an input. */
export function isArticleName(name: string, markdown: 'with-markdown' | 'without-markdown'): boolean {
  return articleEnding.test(name) || (markdown === 'with-markdown' && markdownEnding.test(name))
}

/** `a.b.txt` → `a.b.md`; an ending that is none of an article's stays: `notes.2020` → `notes.2020.md`. */
export function outputName(path: string): string {
  return `${path.replace(/\.(?:txt|html?|md)$/i, '')}.md`
}

/** Whether upper and lower case are two files, as far as one can tell without trying. */
export const caseMatters = process.platform === 'linux'

/** Two outputs whose folded paths agree are one file on Windows or macOS, where case and normal form make no difference. */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** The first step of a path that is a device's name, with or without an ending. */
const deviceName = /(?:^|[/\\])((?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])(?:\.[^/\\]*)?)(?=[/\\]|$)/i

/**
 * What keeps a path from being a file on Windows: a device's name anywhere (refused on every system, since archives
 * travel), and there, characters that Windows has no room for.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function nameProblem(path: string, platform: NodeJS.Platform = process.platform): string | undefined {
  const device = deviceName.exec(path)?.[1]
  if (device !== undefined)
    return `${device} is the name of a device on Windows (expected another name: rename the source, or give one with -o)`
  if (platform !== 'win32') return undefined
  const name = win32.basename(path)
  if (/[<>:"|?*\u0000-\u001F]/.test(name) || /[. ]$/.test(name)) {
    return 'Windows has no such names (expected none of < > : " | ? * and no blank or full stop at the end)'
  }
  return undefined
}

/** Paths inside patterns and mirrored folders are written with slashes. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll(win32.sep, posix.sep) : path
}
