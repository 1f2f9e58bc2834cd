/** Whether upper and lower case, and normal forms, are two files as a rule; of case, the file system can be asked. */
export const caseMatters = process.platform === 'linux'

/**
 * Two outputs whose folded paths agree are one file on Windows or macOS, where case and normal form make no difference.
 */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
