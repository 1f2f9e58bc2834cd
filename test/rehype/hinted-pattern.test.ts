import fc from 'fast-check'
import {expect, test} from 'vitest'
import {advertisers} from '../../src/rehype/advertisers.ts'
import {sharer} from '../../src/rehype/drop/share-links.ts'
import {ornaments, trackers} from '../../src/rehype/figures/decorative.ts'
import {hintedPattern} from '../../src/rehype/hinted-pattern.ts'

test.each([
  ['advertisers', advertisers],
  ['sharer', sharer],
  ['ornaments', ornaments],
  ['trackers', trackers],
])('the hint of %s matches whatever the pattern matches', (_, {hint, pattern}) => {
  // What only looks ahead or behind is left out: more matches then.
  const looser = new RegExp(pattern.source.replace(/\(\?<?[=!][^)]*\)/g, ''))
  fc.assert(
    fc.property(fc.stringMatching(looser), fc.boolean(), (small, isShouted) => {
      const address = isShouted ? small.toUpperCase() : small
      if (new RegExp(looser.source, pattern.flags).test(address)) expect(hint.test(address), address).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['gull', false],
  ['tern', false],
  ['a gull and a tern', true],
])('%j matches where both do: %s', (text, expected) => {
  expect(hintedPattern(/gull/, /gull.*tern/).test(text)).toBe(expected)
})
