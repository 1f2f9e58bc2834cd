import {UsageError} from '../errors.ts'
import type {Options} from '../options.ts'
import {presetOf} from './presets/index.ts'

/**
 * Checks that the preset's program reads the form of front matter.
 * @throws {UsageError} naming the forms that it does read.
 */
export function checkForm({preset, frontMatter}: Options): void {
  const {reads} = presetOf(preset)
  if (!reads || (frontMatter !== 'toml' && frontMatter !== 'json')) return
  if (!reads.some((form) => form === frontMatter))
    throw new UsageError(
      `There is no ${frontMatter} front matter for ${preset} (expected ${[...reads, ''].join(', ').replace(/, $/, ' or none')})`,
    )
}
