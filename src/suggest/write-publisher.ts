import {registeredLabel} from '../rehype/metadata/host-names.ts'
import {dateWord} from './date-words.ts'
import type {Suggestion} from './index.ts'
import type {Candidate} from './recurring.ts'

/**
 * Writes a suggestion as a configuration file with one publisher, for a person to edit: each candidate stands under a
 * comment with its count and its sample; what stands inside the article's text is commented out. The file loads as it
 * is, in a project that has newsdown installed and in one that has not.
 */
export function writePublisher({files, hosts, titleEndings, blocks, links, images}: Suggestion): string {
  const id = idOf(hosts[0])
  const lines = [
    `// Out of ${files} ${files === 1 ? 'article' : 'articles'}. Each candidate recurs in the number of files that stands before it: keep what is clutter,`,
    '// delete what belongs to the articles, and give each rule the reason a reader would accept.',
    "/** @type {import('newsdown').Configuration} */",
    'export default {',
    '  publishers: [',
    '    {',
    `      id: ${quote(id)},`,
    `      name: ${quote(hosts[0] ?? id)},`,
    `      hosts: [${hosts.slice(0, 5).map(quote).join(', ')}],`,
    ...listOf(
      'titleSuffixes',
      titleEndings.map(({files, sample}) => `${quote(sample)}, // ${files} titles`),
    ),
    ...listOf(
      'drop',
      [...blocks, ...links, ...images].flatMap((candidate, index) => dropRule(id, candidate, index)),
    ),
    '    },',
    '  ],',
    '}',
    '',
  ]
  return lines.join('\n')
}

/** `bbc` for `bbc.co.uk`, `rfi` for `rfi.fr`. */
function idOf(host = 'example'): string {
  return registeredLabel(host) ?? host.split('.')[0]!
}

function dropRule(id: string, {files, select, sample, atEdge}: Candidate, index: number): string[] {
  const rule = `${id}/${slug(select) ?? `text-${index + 1}`}`
  const test = select ? `select: ${quote(select)}` : `text: /^${pattern(sample)}$/`
  const entry = `{rule: ${quote(rule)}, ${test}, why: 'recurs in ${files} files'},`
  return [`// ${files} files: ${sample.slice(0, 80) || 'no text'}`, atEdge || select ? entry : `// ${entry}`]
}

function listOf(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`      ${key}: [`, ...lines.map((line) => `        ${line}`), '      ],']
}

/** A regular expression for a sample: its numbers and names of days and months may differ, its blanks may be any. */
function pattern(sample: string): string {
  return sample
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\d+/g, '\\d+')
    .replace(dateWord, '[A-Z][a-z]+')
    .replace(/ /g, '\\s+')
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`

function slug(select: string | undefined): string | undefined {
  if (select?.startsWith('img[')) return undefined
  return select?.replace(/^[a-z\d-]+[.#]/, '').toLowerCase()
}
