import fc from 'fast-check'
import {expect, test} from 'vitest'
import {advertisers} from '../../../src/rehype/advertisers.ts'
import {breadcrumbs, commentParts, newsletterParts, shareParts} from '../../../src/rehype/drop/named-parts.ts'
import {newsletter} from '../../../src/rehype/drop/newsletter-forms.ts'
import {sharer} from '../../../src/rehype/drop/share-links.ts'
import {trackers} from '../../../src/rehype/figures/decorative.ts'
import {faceAddress} from '../../../src/rehype/figures/faces.ts'
import {emojiHosts} from '../../../src/rehype/figures/image.ts'
import {ornaments} from '../../../src/rehype/ornament-files.ts'
import {type HintedPattern, hintedPattern} from '../../../src/rehype/rules/hinted-pattern.ts'

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
])('what %s matches, it matches with a word in it', (_, {words, pattern}) => {
  // What only looks ahead or behind is left out: more matches then.
  const looser = new RegExp(pattern.source.replace(/\(\?<?[=!][^)]*\)/g, ''), pattern.flags)
  const hinted = hintedPattern(words.join(' '), looser)
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(looser.source)), fc.boolean(), (small, isShouted) => {
      const address = isShouted ? small.toUpperCase() : small
      expect(hinted.test(address), address).toBe(looser.test(address))
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['gull', false],
  ['tern', false],
  ['a gull and a tern', true],
  ['A GULL AND A TERN', true],
  ['a.b gull? tern', true],
  ['axb gull', false],
])('%j matches where both do: %s, asked for the first time and often', (text, expected) => {
  const plain = hintedPattern('gull auk', /gull.*tern/i)
  const withSigns = hintedPattern('a.b gull? auk', /gull.*tern/i)
  for (let times = 0; times < 300; times++) {
    expect(plain.test(text)).toBe(expected)
    expect(withSigns.test(text)).toBe(expected && /a\.b|gull\?/.test(text))
  }
})
