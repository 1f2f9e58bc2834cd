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
import {walk} from './walk.ts'

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

/** What a folder without articles is told. Where nothing is written, a pattern takes Markdown as well. */
function noArticle(folder: string, {directory, beside}: ExpandInput, markdown: 'with-markdown' | 'without-markdown') {
  const others = directory === undefined && !beside ? `of .md, ${join(folder, '**/*.md')}` : '.md only below -d'
  const expected = markdown === 'with-markdown' ? '.txt, .html, .htm or .md' : `.txt, .html or .htm; ${others}`
  return `There is no article in this folder (expected ${expected})`
}

/** Arguments → files, in the order of the arguments. A name that stands on the disk is never read as a pattern. */
export function expand(given: ExpandInput): Expansion {
  const {inputs, listed, cwd, directory, report, cache, exclude = []} = given
  const groups: Group[] = []
  const problems: Expansion['problems'] = []
  let flat: Group | undefined
  // Links lead to the output folder by more names than one.
  const outputs = directory === undefined ? undefined : realPath(directory)
  const own = [report, cache].map((path) => path && join(realPath(dirname(path)), basename(path)))
  const except = [outputs, ...own].filter((path) => path !== undefined)
  const leaves = readExclusions([exclude].flat(), cwd)
  const markdownIn = (folder: string) =>
    outputs === undefined || outputs === realPath(folder) ? 'without-markdown' : 'with-markdown'
  const wants = (folder: string) => {
    const markdown = markdownIn(folder)
    return (path: string) => isArticleName(path, markdown)
  }
  const complain = (about: string, problem: Problem) => problems.push({path: about, problem})
  /** @param folder That of the group, absolute. */
  const put = (group: Group, folder: string) => {
    groups.push({...group, files: leaveOutOutputs(folder, leaveOutPacked(folder, group.files))})
    flat = undefined
  }
  const takeFolder = (input: string, folder: string) => {
    const before = problems.length
    const onProblem = (below: string, problem: Problem) =>
      complain(below === '' ? input : `${input.endsWith('/') ? input.slice(0, -1) : input}/${below}`, problem)
    const files = walk({folder, except, leaves, wants: wants(folder), onProblem})
    if (files.length === 0 && problems.length === before)
      complain(input, {severity: 'error', message: noArticle(input, given, markdownIn(folder))})
    put({base: input, files, under: 'mirrored'}, folder)
  }
  const takePattern = (input: string, path: string) => {
    const before = problems.length
    const found = expandPattern(input, {cwd, except, leaves, onProblem: complain, isArticleName: wants(path)})
    if (found.files.length === 0 && problems.length === before)
      complain(input, {severity: 'error', message: 'This matches no file (expected a pattern that does)'})
    put(found, resolve(cwd, found.base))
  }
  const takeFile = (input: string) => {
    if (!flat) {
      flat = {base: '', files: new FileList(), under: 'flat'}
      groups.push(flat)
    }
    flat.files.push(input)
  }
  const take = (input: string, patterns: 'patterns' | 'literal') => {
    // It would be the current folder: `convert --write "$FOLDER"` where nobody has said which.
    if (input === '') {
      complain("''", {severity: 'error', message: 'The name is empty (expected a file, a folder or a pattern)'})
      return
    }
    const path = resolve(cwd, input)
    if (leaves?.(path)) return
    try {
      if (statSync(path).isDirectory()) takeFolder(input, path)
      else takeFile(input)
    } catch (error) {
      if (patterns === 'patterns' && isPattern(input) && !isThere(path)) takePattern(input, path)
      else complain(input, problemOf(error))
    }
  }
  for (const input of inputs) take(input, 'patterns')
  for (const name of listed) take(name, 'literal')
  return {groups, problems}
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return ifPossible(() => lstatSync(path, {throwIfNoEntry: false})) !== undefined
}
