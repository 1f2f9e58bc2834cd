import {Token, Tokenizer, TokenizerMode} from 'parse5'
import {expect, test} from 'vitest'
import {tokens} from '../../src/fast/inner-tokenizer.ts'
import {readRuns} from '../../src/fast/read-runs.ts'

const ignore = () => undefined
const handler = {
  // In a caption, where text is read as in the body and every tag is a token.
  insertionMode: 10,
  ...{onComment: ignore, onDoctype: ignore, onStartTag: ignore, onEndTag: ignore, onEof: ignore, onCharacter: ignore},
  ...{onNullCharacter: ignore, onWhitespaceCharacter: ignore, onParseError: null},
}

/** How many characters the tokenizer takes one by one. */
function steps(source: string): number {
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: false}, handler as never)
  const inner = tokenizer as unknown as {_callState: (codePoint: number) => void}
  const callState = inner._callState
  let count = 0
  inner._callState = function (codePoint) {
    count++
    callState.call(this, codePoint)
  }
  readRuns(tokenizer)
  tokenizer.write(source, true)
  return count
}

test.each([
  ['text', (run: string) => `文 ${run} &amp; ${run}`, 0],
  ['text behind a reference', (run: string) => `&#x6587;${run}`, 12],
  ['a tag', (run: string) => `<a${run} b="${run}" c='&nbsp;${run}' />`, 0],
  ['an end tag', (run: string) => `</a${run}>`, 0],
  ['a value with a reference', (run: string) => `<a b="&#x6587;${run}" c="${run}">`, 24],
  ['a value in single quotes', (run: string) => `<A b='${run}'>`, 9],
  ['a tag name', (run: string) => `<A${run}>`, 4],
  ['an attribute name', (run: string) => `<a b${run}>`, 6],
])('takes a run at once in %s: the numbers of the states are those of this parse5', (_, make, most) => {
  expect(steps(make('x'.repeat(1000)))).toBeLessThanOrEqual(most + 1)
})

test('knows the numbers that are public', () => {
  expect(TokenizerMode.DATA).toBe(0)
  const {CHARACTER, WHITESPACE_CHARACTER, START_TAG, END_TAG} = Token.TokenType
  expect(tokens).toEqual({characters: CHARACTER, blanks: WHITESPACE_CHARACTER, startTag: START_TAG, endTag: END_TAG})
})
