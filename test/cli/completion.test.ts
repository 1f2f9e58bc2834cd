import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, put, runCli} from '../support/run-cli.ts'

async function script(shell: string): Promise<{cwd: string; path: string}> {
  const cwd = folderWith({'articles/a.txt': ''})
  put(cwd, '_newsdown', (await runCli(['completion', shell], {cwd})).stdout)
  return {cwd, path: join(cwd, '_newsdown')}
}

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

test.skipIf(!has('bash'))('bash completes options, their choices, and subcommands', async () => {
  const {cwd, path} = await script('bash')
  const complete = (...words: string[]) => {
    const line = `source '${path}'; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
      _newsdown 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', line], {cwd, encoding: 'utf8'}).stdout.trim().split('\n')
  }
  expect(complete('newsdown', '--pre')).toEqual(['--preset'])
  expect(complete('newsdown', '--preset', 'h')).toEqual(['hugo'])
  expect(complete('newsdown', '--preset', '=')).toContain('jekyll')
  expect(complete('newsdown', '--preset', '=', 'h')).toEqual(['hugo'])
  expect(complete('newsdown', 'completion', '')).toEqual(['bash', 'fish', 'zsh'])
  expect(complete('newsdown', 'comp')).toEqual(['completion'])
  expect(complete('newsdown', 'art')).toEqual(['articles'])
  put(cwd, 'my folder/a.txt', '')
  expect(complete('newsdown', 'my')).toEqual(['my folder'])
})

test.skipIf(!has('fish'))('fish completes options, their choices, and subcommands', async () => {
  const {cwd, path} = await script('fish')
  const complete = (line: string) =>
    spawnSync('fish', ['-c', `source '${path}'; complete -C '${line}'`], {cwd, encoding: 'utf8'})
      .stdout.trim()
      .split('\n')
      .map((found) => found.split('\t')[0])
  expect(complete('newsdown --pre')).toEqual(['--preset'])
  expect(complete('newsdown --preset h')).toEqual(['hugo'])
  expect(complete('newsdown completion ')).toEqual(['bash', 'fish', 'zsh'])
})

test.each(['fish', 'zsh'])('%s describes --no-… as what it does', async (shell) => {
  const {stdout} = await runCli(['completion', shell], {cwd: folderWith()})
  expect(stdout).toMatch(/no-quiet\W.*not\\?: nothing but errors/)
  expect(stdout).toMatch(/no-color\W.*never \(--no-color\) or always colour/)
})

test('zsh offers again what adds up, and values in the word of their option', async () => {
  const {stdout} = await runCli(['completion', 'zsh'], {cwd: folderWith()})
  for (const spec of ["'*--exclude=[", "'*--set=[", "'--preset=[", "{-o+,--output=}'[", "{-q,--quiet}'["])
    expect(stdout).toContain(spec)
})

test.skipIf(!has('zsh'))('zsh finds the script and reads it', async () => {
  const {cwd} = await script('zsh')
  const line = `fpath=('${cwd}' $fpath); autoload -Uz compinit; compinit -D -u; print $_comps[newsdown]; autoload -Uz +X _newsdown && print read`
  expect(spawnSync('zsh', ['-fc', line], {encoding: 'utf8'}).stdout).toBe('_newsdown\nread\n')
})

test('another shell is refused', async () => {
  const {status, stderr} = await runCli(['completion', 'tcsh'], {cwd: folderWith()})
  expect({status, stderr}).toEqual({
    status: 2,
    stderr: expect.stringContaining('expected completion bash, zsh or fish'),
  })
})

test('a command of its own is explained where help is asked for', async () => {
  for (const argv of [
    ['completion', '--help'],
    ['suggest', '-h'],
  ]) {
    const {status, stdout} = await runCli(argv, {cwd: folderWith()})
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringContaining('Examples:')})
  }
  expect((await runCli(['completion'], {cwd: folderWith()})).stderr).toContain('completion stands alone (expected')
})
