/** Whether upper and lower case are two files, as far as one can tell without trying. */
export const caseMatters = process.platform === 'linux'

/**
 * Two outputs whose folded paths agree are one file on Windows or macOS, where case and normal form make no difference.
 */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
