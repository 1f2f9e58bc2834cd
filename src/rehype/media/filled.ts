/**
 * A template with values in the place of the names in braces: `https://a.example/{id}`.
 * @returns `undefined` where one of them has none.
 */
export function filled(template: string, read: (name: string) => unknown): string | undefined {
  let isWhole = true
  const text = template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(read(name) ?? '')
    isWhole &&= value !== ''
    return value
  })
  return isWhole ? text : undefined
}
