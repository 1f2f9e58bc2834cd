const controls = /[\u202a-\u202e\u2066-\u2069]/

/**
 * Takes out direction marks of which one opens what no other closes on its line, or closes what is not open (UAX #9):
 * they would turn round what stands behind them, words of ours and of other people. Marks in pairs stay.
 *
 *     a ‮b   →   a b
 */
export function withoutLooseDirections(text: string): string {
  if (!controls.test(text)) return text
  return text
    .split('\n')
    .map((line) => (isPaired(line) ? line : line.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')))
    .join('\n')
}

/** Whether every direction mark of a line is closed, in order. */
export function isPaired(line: string): boolean {
  const open: number[] = []
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code < 0x202a || code > 0x2069) continue
    if (code === 0x202c || code === 0x2069) {
      if (open.pop() !== code) return false
    } else if (code <= 0x202e) open.push(0x202c)
    else if (code >= 0x2066) open.push(0x2069)
  }
  return open.length === 0
}
