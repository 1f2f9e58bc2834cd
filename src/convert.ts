import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Conversion, isArticle} from './conversion.ts'
import {ConvertError} from './errors.ts'
import {replaceFacts} from './facts.ts'
import {plainNumbers} from './front-matter/bare-numbers.ts'
import {checkForm} from './front-matter/check-form.ts'
import {checkNames} from './front-matter/check-names.ts'
import {buildFrontMatter, writeBody, writeFrontMatter} from './front-matter/index.ts'
import type {FrontMatter} from './front-matter/presets/preset.ts'
import {printable} from './front-matter/printable.ts'
import {unknownField} from './front-matter/remarks-on-keys.ts'
import type {LedgerEntry} from './ledger.ts'
import {type Options, resolveOptions} from './options.ts'
import {createPipeline, type Verify} from './pipeline.ts'
import {choosePublisher} from './publishers/choose.ts'
import {guardFunctions} from './publishers/guard-functions.ts'
import {readPublishers} from './publishers/read-publishers.ts'
import {readSource} from './source/index.ts'
import {checkSourceOptions, type SourceOptions} from './source-options.ts'

/** An article, converted. */
export interface Converted {
  /** Front matter as an object, in the order it is written. */
  frontMatter: FrontMatter
  /** The body. */
  markdown: string
  /** The whole file as the command writes it: front matter, blank line, body. */
  text: string
  /** The publisher's name as readers know it, whatever the front matter says; absent where nobody knows. */
  publisher?: string
  /** What was left out, and by which rule. */
  ledger: LedgerEntry[]
  /** Remarks for the user. */
  messages: VFileMessage[]
}

/** Converts one source after another with the same options; throws as `convert` does. */
export type Converter = (source: string | Uint8Array, options?: SourceOptions) => Converted

/**
 * Makes a converter: options are resolved and the pipeline is frozen once.
 * @param verify The plugin behind the option `verify`.
 * @throws {UsageError} naming the key, when a publisher of one's own is wrong; when the preset's program does not read
 *   that form of front matter, or two fields would have one name.
 */
export function makeConverter(options: Options = {}, verify?: Verify): Converter {
  const resolved = resolveOptions(options)
  const settings = {...resolved, publishers: readPublishers(resolved.publishers).map(guardFunctions)}
  checkForm(settings)
  checkNames(settings)
  const pipeline = createPipeline(verify)
  return (source, said) => {
    const {
      path = settings.path,
      baseUrl = settings.baseUrl,
      facts: known,
    } = said === undefined ? {} : checkSourceOptions(said)
    const given = typeof source === 'string' && path === undefined ? 'string' : 'file'
    const isTitled = Boolean(known?.title)
    const {facts, html, kind, isPlain, notes} = readSource(
      source,
      {maxBytes: settings.maxBytes, baseUrl, isTitled},
      given,
    )
    if (known) replaceFacts(facts, known)
    const foundAt = facts.source ?? baseUrl
    const publisher = choosePublisher(settings, foundAt)
    const conversion: Conversion = {settings, publisher, facts, baseUrl: foundAt, kind, isPlain, ledger: []}
    const file = new VFile({value: html, path, data: {newsdown: conversion}})
    for (const note of notes) file.message(note)
    const written = String(pipeline.processSync(file))
    // Somebody's string may well be HTML that shows nothing; a file or an article never is.
    if (written.trim() === '' && (given === 'file' || isArticle(conversion)))
      throw new ConvertError('No article is left', {expected: 'HTML with text, images or players'})
    const fields = buildFrontMatter(facts, settings)
    for (const {key, text} of fields.remarks)
      file.message(text, {source: 'newsdown', ruleId: unknownField}).actual = key
    const head = writeFrontMatter(fields, settings)
    const markdown = writeBody(written, head, settings)
    const text = head ? `${head}\n${markdown}` : markdown
    const converted: Converted = {
      frontMatter: facts.extra ? plainNumbers(fields.values) : fields.values,
      markdown,
      text,
      ledger: conversion.ledger,
      messages: file.messages,
    }
    if (facts.publisher) converted.publisher = printable(facts.publisher, 'line')
    return converted
  }
}
