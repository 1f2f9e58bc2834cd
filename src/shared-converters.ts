import type {Converter} from './convert.ts'
import {remembered} from './ground/remembered.ts'
import {conversionPart, isGiven, type Options} from './options.ts'

/** More ways to convert than a program has at a time; with so many known, all are forgotten. */
const mostWays = 16

/**
 * Has calls with the same options share a converter, which takes as long to make as an article to convert: `convert` in
 * a loop is as fast as a converter of the caller's own.
 * @param make Makes a converter; what it throws is not remembered.
 */
export function sharedConverters(make: (options: Options) => Converter): (options: Options) => Converter {
  const known = new Map<string, Converter>()
  return (options) => {
    const given = Object.entries(conversionPart(options)).filter(([, value]) => isGiven(value))
    // Lists and objects may be others by the next call, and may hold functions.
    if (given.some(([, value]) => typeof value === 'object')) return make(options)
    if (known.size >= mostWays) known.clear()
    return remembered(known, JSON.stringify(given), () => make(options))
  }
}
