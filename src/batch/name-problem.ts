import {win32} from 'node:path'

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
