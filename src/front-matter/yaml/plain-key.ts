/** What YAML 1.1 takes for something else than a text. */
const otherwise: ReadonlySet<string> = new Set('y n yes no true false on off null nan inf'.split(' '))

/** Whether a key can stand without quotes in every version of YAML. */
export function isPlainKey(key: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(key) && !otherwise.has(key.toLowerCase())
}
