import {expect, test} from 'vitest'
import {clutterByLabel} from '../../../src/rehype/clutter/labels.ts'

test.each([
  ['À lire :', 'page/related'],
  ['À lire aussi', 'page/related'],
  ['Lire la suite', 'page/related'],
  ['Реклама', 'page/advertisement'],
  ['Werbung', 'page/advertisement'],
  ['Story continues below advertisement', 'page/advertisement'],
  ['À lire au lit', undefined],
])('%s', (label, rule) => expect(clutterByLabel(label)).toBe(rule))
