import fc from 'fast-check'
import {expect, test} from 'vitest'
import {advertisers} from '../../src/rehype/advertisers.ts'
import {breadcrumbs, commentParts, newsletterParts, shareParts} from '../../src/rehype/drop/named-parts.ts'
import {newsletter} from '../../src/rehype/drop/newsletter-forms.ts'
import {sharer} from '../../src/rehype/drop/share-links.ts'
import {ornaments, trackers} from '../../src/rehype/figures/decorative.ts'
import {faceAddress} from '../../src/rehype/figures/faces.ts'
import {emojiHosts} from '../../src/rehype/figures/image.ts'
import {type HintedPattern, hintedPattern} from '../../src/rehype/hinted-pattern.ts'

const namedParts = [shareParts, newsletterParts, breadcrumbs, commentParts]

test.each<[string, HintedPattern]>([
  ['advertisers', advertisers],
  ['sharer', sharer],
  ['ornaments', ornaments],
  ['trackers', trackers],
  ['emojiHosts', emojiHosts],
  ['faceAddress', faceAddress],
  ['newsletter', newsletter],
  ...namedParts.map(({name, named}): [string, HintedPattern] => [name, named as HintedPattern]),
])('a word of %s is in whatever the pattern matches', (_, {words, pattern}) => {
  // What only looks ahead or behind is left out: more matches then.
  const looser = new RegExp(pattern.source.replace(/\(\?<?[=!][^)]*\)/g, ''))
  fc.assert(
    fc.property(fc.stringMatching(looser), fc.boolean(), (small, isShouted) => {
      const address = isShouted ? small.toUpperCase() : small
      if (!new RegExp(looser.source, pattern.flags).test(address)) return
      expect(
        words.some((word) => address.toLowerCase().includes(word)),
        address,
      ).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['gull', false],
  ['tern', false],
  ['a gull and a tern', true],
])('%j matches where both do: %s', (text, expected) => {
  expect(hintedPattern('gull auk', /gull.*tern/).test(text)).toBe(expected)
})
