/** What YAML 1.1 takes for something else than a text. */
const otherwise: ReadonlySet<string> = new Set('y n yes no true false on off null nan inf'.split(' '))

/** Keys of ours, which stand in nearly every front matter. */
const usual: ReadonlySet<string> = new Set(
  'title source date author publisher lang description image tags params'.split(' '),
)

/** Whether a key can stand without quotes in every version of YAML. */
export function isPlainKey(key: string): boolean {
  if (usual.has(key)) return true
  return /^[A-Za-z_][\w-]*$/.test(key) && !otherwise.has(key.toLowerCase())
}
