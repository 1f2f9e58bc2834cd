import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {perName} from '../../src/ground/remembered.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function held(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('what a name was cut out of is not kept with it', () => {
  const lengthOf = perName((name) => name.length)
  const before = held()
  for (let index = 0; index < 100; index++) {
    const source = `${index}`.padEnd(20, '-') + 'x'.repeat(1 << 20)
    // Made one text of its pieces by being asked for a character.
    source.charCodeAt(30)
    expect(lengthOf(source.slice(0, 20))).toBe(20)
  }
  expect(held() - before).toBeLessThan(20 << 20)
})
