import {ConvertError, UsageError} from '../errors.ts'
import type {Settings} from '../options.ts'
import {presetOf} from './presets/index.ts'
import {selectFields} from './select-fields.ts'

/**
 * Checks that the options give every field of the preset a name of its own, whether an article has that field or not.
 * @throws {UsageError} when two of them would have one name.
 */
export function checkNames(settings: Settings): void {
  const every = {values: presetOf(settings.preset).fields({}), dates: new Set<string>()}
  try {
    selectFields(every, settings)
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error
    throw new UsageError(error.message, {cause: error})
  }
}
