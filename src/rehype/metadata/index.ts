import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {absoluteAddress} from '../../ground/addresses.ts'
import {choosePublisher} from '../../publishers/choose.ts'
import {generalPublisher} from '../../publishers/define.ts'
import {collectStatements} from './collect.ts'
import {factsOfStatements, type Stated} from './facts.ts'
import {chooseLanguage} from './language/index.ts'

/**
 * Reads what a page says of itself outside of its text, before anything of it is dropped. Title and address become
 * facts at once, for the publisher is found by the address, and tells what the rest of the passes do.
 * @returns The other facts, for `takeMetadata`.
 */
export function readMetadata(tree: Root, file: VFile, conversion: Conversion): Stated {
  const statements = collectStatements(tree, conversion.kind === 'page' ? String(file.value) : undefined)
  // Most archived articles state nothing.
  if (statements.size === 0) return {}
  const {facts} = conversion
  const stated = factsOfStatements(statements, conversion.baseUrl, facts.publisher ?? conversion.publisher.name)
  const wasUnknown = facts.source === undefined
  fillFacts(facts, {title: stated.title, source: stated.source})
  // A whole page has other pictures before the article's own.
  if (conversion.kind === 'page') fillFacts(facts, {image: stated.image})
  if (wasUnknown && facts.source !== undefined) {
    conversion.baseUrl = facts.source
    if (conversion.publisher === generalPublisher) {
      conversion.publisher = choosePublisher(conversion.settings, facts.source)
    }
  }
  const [base] = statements.get('html:base') ?? []
  if (base !== undefined) conversion.baseUrl = absoluteAddress(base, conversion.baseUrl) ?? conversion.baseUrl
  return stated
}

/** Fills what article and publisher left open from the metadata; the language, at last, from the text. */
export function takeMetadata(tree: Root, {facts}: Conversion, {sections: _, body: __, ...stated}: Stated): void {
  if (!facts.author?.length && facts.publisher !== undefined && stated.author) {
    stated.author = stated.author.filter((name) => name !== facts.publisher)
  }
  const lang = facts.lang ?? chooseLanguage(stated.lang, facts.title, tree)
  fillFacts(facts, {...stated, lang})
}
