import {checkOptions} from './check-value.ts'
import {type Converted, type Converter, makeConverter} from './convert.ts'
import type {Options} from './options.ts'
import {checkPublisher} from './publishers/choose.ts'
import {sharedConverters} from './shared-converters.ts'
import {remarkVerify} from './verify.ts'

/**
 * Makes a converter for many articles: options are resolved and the pipeline is frozen once.
 * @throws {UsageError} naming the option that has a wrong value.
 */
export function createConverter(options: Options = {}): Converter {
  checkOptions(options)
  const convert = makeConverter(options, options.verify ? remarkVerify : undefined)
  if (options.publisher) checkPublisher(options.publisher, options.publishers)
  return convert
}

const converterFor = sharedConverters(createConverter)

/**
 * Converts one article.
 * @param source The archived file, or bare HTML; bytes are decoded.
 * @throws {ConvertError} when there is no article in it, {UsageError} when an option has a wrong value, or the source
 *   is neither a string nor bytes. Nothing else is thrown.
 */
export function convert(source: string | Uint8Array, options: Options = {}): Converted {
  checkOptions(options)
  const {path, baseUrl, ...how} = options
  return converterFor(how)(source, {path, baseUrl})
}
