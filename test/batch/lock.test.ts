import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {withLock} from '../../src/batch/lock.ts'
import {processSpace} from '../../src/batch/temporary-file.ts'
import {folderWith, get, put} from '../support/run-cli.ts'

test('a lock is held while something is done, and gone when that is done or has failed', () => {
  const folder = folderWith()
  const file = join(folder, 'c')
  expect(withLock(file, () => get(folder, 'c.lock'))).toContain(` ${process.pid} `)
  expect(() =>
    withLock(file, () => {
      throw new Error('no room')
    }),
  ).toThrow('no room')
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a process that is no more is broken at once', () => {
  const folder = folderWith({'c.lock': `${processSpace()} 999999999 x`})
  expect(withLock(join(folder, 'c'), () => get(folder, 'c.lock'))).toContain(` ${process.pid} `)
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of another machine is broken when it has not changed hands for long', () => {
  const folder = folderWith({'c.lock': 'elsewhere 1 x'})
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  withLock(join(folder, 'c'), () => {})
  expect(now).toBeGreaterThan(10_000)
  clock.mockRestore()
  expect(readdirSync(folder)).toEqual([])
})

test('a file that is no lock is left alone', () => {
  const folder = folderWith({'c.lock': '# THIS IS A LIST OF PACKAGES\nleft-pad 1.3.0 sha512\n'})
  const message = `${join(folder, 'c.lock')} is none of ours (expected a lock or nothing`
  expect(() => withLock(join(folder, 'c'), () => {})).toThrow(message)
  expect(get(folder, 'c.lock')).toContain('left-pad')
  put(folder, 'd.lock/a.txt', 'a')
  expect(() => withLock(join(folder, 'd'), () => {})).toThrow('d.lock is none of ours')
  expect(get(folder, 'd.lock/a.txt')).toBe('a')
})

test('a run that has lost its lock leaves the other one its own', () => {
  const folder = folderWith()
  withLock(join(folder, 'c'), () => put(folder, 'c.lock', 'elsewhere 1 x'))
  expect(existsSync(join(folder, 'c.lock'))).toBe(true)
})
