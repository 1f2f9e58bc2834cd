/**
 * A function that makes a value when it is first asked, and gives the same ever after: for tables and for patterns with
 * Unicode classes, which take longer to make than most articles take to convert, and of which one article needs few.
 */
export function madeOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
