import {UsageError} from '../errors.ts'
import type {Options, Preset} from '../options.ts'

/** Presets whose programs read YAML alone, whatever is configured: any other block would stand in the page's text. */
const yamlOnly: ReadonlySet<Preset | undefined> = new Set(['jekyll', 'obsidian'])

/**
 * Checks that the preset's program reads the form of front matter.
 * @throws {UsageError} naming the forms that it does read.
 */
export function checkForm({preset, frontMatter}: Options): void {
  if ((frontMatter === 'toml' || frontMatter === 'json') && yamlOnly.has(preset))
    throw new UsageError(`There is no ${frontMatter} front matter for ${preset} (expected yaml or none)`)
}
