// Lists the packages whose code is in the bundles, with their licences, which ask to travel along.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Licences that ask for nothing but their text. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

/**
 * @param {import('esbuild').Metafile} metafile What esbuild says of a build.
 * @returns {string} One section a package, ordered by name; equal texts stand once.
 */
export function listLicences({outputs}) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const paths = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => path)
  const folders = new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))
  const packages = [...folders].map(describe).sort((a, b) => (a.title < b.title ? -1 : 1))
  const byText = groupByText(packages)
  const sections = [...byText].map(([text, alike]) => `${alike.map(({title}) => title).join('\n')}\n\n${text}\n`)
  return `The files beside this one contain code of these packages.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`
}

function describe(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!accepted.has(license))
    throw new Error(`${name} ${version} is under ${license} (expected one of ${[...accepted].join(', ')})`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`
  return {title: `${name} ${version} (${license})`, text}
}

function groupByText(packages) {
  const groups = new Map()
  for (const entry of packages) groups.set(entry.text, [...(groups.get(entry.text) ?? []), entry])
  return groups
}
