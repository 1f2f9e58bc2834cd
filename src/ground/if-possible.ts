/** What a question comes to; `undefined` where it throws: whatever was in the way, nobody need be told of it. */
export function ifPossible<Answer>(question: () => Answer): Answer | undefined {
  try {
    return question()
  } catch {
    return undefined
  }
}
