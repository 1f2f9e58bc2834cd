import {UsageError} from '../errors.ts'
import type {Options} from '../options.ts'
import {presetOf} from './presets/index.ts'

/**
 * Checks that the preset's program reads the form of front matter.
 * @throws {UsageError} naming the forms that it does read.
 */
export function checkForm({preset, frontMatter}: Options): void {
  if ((frontMatter === 'toml' || frontMatter === 'json') && presetOf(preset).yamlOnly)
    throw new UsageError(`There is no ${frontMatter} front matter for ${preset} (expected yaml or none)`)
}
