import {beforeEach, expect, test, vi} from 'vitest'

/** The flags that are set, by name, as V8 has them. */
const flags = new Map<string, string>()
const usual = {'semi-space-growth-factor': '2', 'heap-growing-percent': '0', 'incremental-marking-hard-trigger': '0'}

vi.mock('node:v8', () => ({
  setFlagsFromString(flag: string) {
    const [, name, value = 'true'] = /^--([\w-]+)(?:=(.*))?$/.exec(flag)!
    flags.set(name!, value)
  },
}))

/** How much the space for what is new grows. */
const growth = () => flags.get('semi-space-growth-factor')

let engine: typeof import('../../src/batch/tune-engine.ts')
beforeEach(async () => {
  flags.clear()
  vi.resetModules()
  engine = await import('../../src/batch/tune-engine.ts')
})

test('workers load the program under the flags under which its code was kept, however much was told before', () => {
  engine.holdEngine()
  engine.countTold(3500)
  expect(flags.get('incremental-marking-hard-trigger')).toBe('30')
  engine.letEngineGo()
  engine.countTold(3500)
  engine.countConverted(500)
  const {'interrupt-budget': budget = '67584', ...others} = Object.fromEntries(flags)
  expect(others).toEqual(usual)
  expect(budget).toBe('67584')
})

test('what was put off while they load is set behind', () => {
  engine.letEngineGo()
  engine.countConverted(500)
  engine.tuneEngine(2)
  expect(growth()).toBe('2')
  engine.countConverted(1)
  expect(growth()).toBe('1')
})

test('files that are unchanged do not count as converted', () => {
  engine.holdEngine()
  engine.countTold(2000)
  engine.tuneEngine(1)
  expect(growth()).toBe('2')
  engine.countConverted(400)
  expect(growth()).toBe('1')
})
