/** `1234567` → `1,234,567`. `toLocaleString` takes 10 ms for the first one: it loads what Node knows of languages. */
export function groupDigits(value: number): string {
  let digits = String(value)
  let grouped = ''
  for (; digits.length > 3; digits = digits.slice(0, -3)) grouped = `,${digits.slice(-3)}${grouped}`
  return digits + grouped
}
