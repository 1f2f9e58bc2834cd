import * as core from './convert.ts'
import type {Options} from './options.ts'
import {remarkVerify} from './verify.ts'

/** Makes a converter for many articles: options are resolved and the pipeline is frozen once. */
export function createConverter(options: Options = {}): core.Converter {
  return core.createConverter(options, options.verify ? remarkVerify : undefined)
}

/**
 * Converts one article.
 * @param source The archived file, or bare HTML; bytes are decoded.
 * @throws {ConvertError} when there is no article in it. Nothing else is thrown.
 */
export function convert(source: string | Uint8Array, options: Options = {}): core.Converted {
  return createConverter(options)(source)
}
