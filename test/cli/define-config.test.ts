import {expect, test} from 'vitest'
import {checkConfiguration} from '../../src/cli/config.ts'
import {cliOptions} from '../../src/cli/options.ts'
import {type Configuration, defineConfig} from '../../src/index.ts'

test('the type of a configuration and the option table agree', () => {
  const all = {
    preset: 'hugo',
    frontMatter: 'yaml',
    fields: 'title,source',
    rename: 'source=link',
    set: 'type=article',
    titleHeading: true,
    related: 'drop',
    images: 'keep',
    baseUrl: 'https://news.example/',
    publisher: 'none',
    publishers: [],
    emphasisEdge: 'keep',
    maxBytes: 1,
    verify: true,
    jobs: 1,
    cache: true,
    exclude: ['/site'],
    quiet: true,
    color: false,
  } satisfies Required<Configuration>
  expect(checkConfiguration(defineConfig(all), 'newsdown.config.js')).toEqual(all)
  const said = Object.keys(cliOptions).filter((key) => cliOptions[key]!.only === undefined)
  expect(Object.keys(all).sort()).toEqual(said.sort())
})
