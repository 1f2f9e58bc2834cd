import {lstatSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {isArticleName} from './article-names.ts'
import {FileList} from './file-list.ts'
import {expandPattern, isPattern, readExclusions} from './glob.ts'
import {leaveOutOutputs} from './leave-out-outputs.ts'
import {leaveOutPacked} from './leave-out-packed.ts'
import {type Problem, problemOf} from './problem.ts'
import {realPath} from './real-path.ts'
import {type Walk, walk} from './walk.ts'

/** Inputs that came out of one argument, or out of all arguments that are plain files. */
export interface Group {
  /** Folder in front of every path, as the user wrote it; '' for plain files. */
  base: string
  /** Paths below the base, with slashes; of plain files, as the user wrote them. */
  files: FileList
  /** Below `-d`, folders keep their paths; plain files only their names. */
  under: 'mirrored' | 'flat'
}

/** What the arguments stand for, and what is wrong with some of them. */
export interface Expansion {
  groups: Group[]
  problems: {path: string; problem: Problem}[]
}

/** The arguments and where they are looked for. */
export interface ExpandInput {
  /** Files, folders, patterns. */
  inputs: readonly string[]
  /** Names out of a list: files or folders, never patterns. */
  listed: readonly string[]
  cwd: string
  /** The output folder, absolute, if there is one. Without it, Markdown files are outputs and no inputs. */
  directory: string | undefined
  /** The file of the run's report, absolute, if there is one; it is no input. */
  report?: string | undefined
  /** The file of the run's cache, likewise. */
  cache?: string | undefined
  /** Whether outputs stand beside their articles, so that Markdown is never an article; else, a pattern may name it. */
  beside?: boolean | undefined
  /** Names and patterns of what is left out. */
  exclude?: string | readonly string[] | undefined
}

/** An expansion under way. */
interface Search extends Expansion {
  given: ExpandInput
  /** Real path of the output folder: links lead there by more names than one. */
  outputs: string | undefined
  /** Real paths of what the run itself writes. */
  except: readonly string[]
  leaves: Walk['leaves']
}

/** Arguments → files, in the order of the arguments. A name that stands on the disk is never read as a pattern. */
export function expand(given: ExpandInput): Expansion {
  const {inputs, listed, cwd, directory, report, cache, exclude = []} = given
  const outputs = directory === undefined ? undefined : realPath(directory)
  const own = [report, cache].map((path) => path && join(realPath(dirname(path)), basename(path)))
  const except = [outputs, ...own].filter((path) => path !== undefined)
  const leaves = readExclusions([exclude].flat(), cwd)
  const search: Search = {given, outputs, except, leaves, groups: [], problems: []}
  for (const input of inputs) take(search, input, 'patterns')
  for (const name of listed) take(search, name, 'literal')
  return {groups: search.groups, problems: search.problems}
}

function take(search: Search, input: string, patterns: 'patterns' | 'literal'): void {
  // It would be the current folder: `convert --write "$FOLDER"` where nobody has said which.
  if (input === '') {
    const message = 'The name is empty (expected a file, a folder or a pattern)'
    complain(search, "''", {severity: 'error', message})
    return
  }
  const path = resolve(search.given.cwd, input)
  if (search.leaves?.(path)) return
  try {
    if (statSync(path).isDirectory()) takeFolder(search, input, path)
    else takeFile(search, input)
  } catch (error) {
    if (patterns === 'patterns' && isPattern(input) && !isThere(path)) takePattern(search, input, path)
    else complain(search, input, problemOf(error))
  }
}

function complain({problems}: Search, path: string, problem: Problem): void {
  problems.push({path, problem})
}

/** Plain files that stand one behind the other are a group. */
function takeFile({groups}: Search, input: string): void {
  const last = groups.at(-1)
  if (last?.under === 'flat') {
    last.files.push(input)
    return
  }
  const files = new FileList()
  files.push(input)
  groups.push({base: '', files, under: 'flat'})
}

function takeFolder(search: Search, input: string, folder: string): void {
  const {given, except, leaves, problems} = search
  const before = problems.length
  const markdown = markdownIn(search, folder)
  const files = walk({
    folder,
    except,
    leaves,
    wants: (path) => isArticleName(path, markdown),
    onProblem: (below, problem) =>
      complain(search, below === '' ? input : `${input.endsWith('/') ? input.slice(0, -1) : input}/${below}`, problem),
  })
  if (files.length === 0 && problems.length === before)
    complain(search, input, {severity: 'error', message: noArticle(input, given, markdown)})
  put(search, {base: input, files, under: 'mirrored'}, folder)
}

function takePattern(search: Search, input: string, path: string): void {
  const {given, except, leaves, problems} = search
  const before = problems.length
  const markdown = markdownIn(search, path)
  const found = expandPattern(input, {
    cwd: given.cwd,
    except,
    leaves,
    onProblem: (about, problem) => complain(search, about, problem),
    isArticleName: (name) => isArticleName(name, markdown),
  })
  if (found.files.length === 0 && problems.length === before)
    complain(search, input, {severity: 'error', message: 'This matches no file (expected a pattern that does)'})
  put(search, found, resolve(given.cwd, found.base))
}

/** @param folder That of the group, absolute. */
function put({groups}: Search, group: Group, folder: string): void {
  groups.push({...group, files: leaveOutOutputs(folder, leaveOutPacked(folder, group.files))})
}

/** Where outputs are written, Markdown is no article. */
function markdownIn({outputs}: Search, folder: string): 'with-markdown' | 'without-markdown' {
  return outputs === undefined || outputs === realPath(folder) ? 'without-markdown' : 'with-markdown'
}

/** What a folder without articles is told. Where nothing is written, a pattern takes Markdown as well. */
function noArticle(folder: string, {directory, beside}: ExpandInput, markdown: 'with-markdown' | 'without-markdown') {
  const others = directory === undefined && !beside ? `of .md, ${join(folder, '**/*.md')}` : '.md only below -d'
  const expected = markdown === 'with-markdown' ? '.txt, .html, .htm or .md' : `.txt, .html or .htm; ${others}`
  return `There is no article in this folder (expected ${expected})`
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return ifPossible(() => lstatSync(path, {throwIfNoEntry: false})) !== undefined
}
