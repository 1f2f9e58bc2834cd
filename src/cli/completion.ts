import {UsageError} from '../errors.ts'
import {exitStatus} from './exit-status.ts'
import {cliOptions, flagName} from './options.ts'
import {write} from './output.ts'
import {type Subcommand, subcommands} from './subcommands.ts'

/** Names of the command; `convert` may belong to ImageMagick. */
const commands = ['convert', 'newsdown']

/** `convert completion bash|zsh|fish` prints a script to be sourced or put where the shell looks for completions. */
export const completion: Subcommand = async (argv, io) => {
  const [shell = ''] = argv
  if (!Object.hasOwn(scripts, shell) || argv.length !== 1) {
    const wrong = argv.length === 0 ? 'completion stands alone' : `completion ${argv.join(' ')} is nothing`
    throw new UsageError(`${wrong} (expected completion bash, zsh or fish)`)
  }
  await write(io.stdout, scripts[shell]!())
  return exitStatus.ok
}

const scripts: Readonly<Record<string, () => string>> = {bash, fish, zsh}

interface Flag {
  long: string
  short: string | undefined
  help: string
  /** What comes after it: nothing, one of these words, a file, a folder, or anything. */
  value: 'none' | 'file' | 'folder' | 'any' | readonly string[]
  isOptional: boolean
  /** Said again, it adds to what was said before. */
  repeats: boolean
}

/** The option table, as completion needs it. */
function flags(): Flag[] {
  const list: Flag[] = []
  for (const [key, entry] of Object.entries(cliOptions)) {
    if (entry.kind === 'data') continue
    const value =
      entry.choices?.map(String) ??
      (entry.value === 'FILE' || entry.value === 'GLOB'
        ? 'file'
        : entry.value === 'DIR'
          ? 'folder'
          : entry.value
            ? 'any'
            : 'none')
    const {short, help, valueOptional: isOptional = false} = entry
    const repeats = entry.kind === 'texts' || Boolean(entry.adds)
    list.push({long: flagName(key), short, help, value, isOptional, repeats})
    if (entry.negatable) {
      const long = `no-${flagName(key)}`
      list.push({long, short: undefined, help: negated(help), value: 'none', isOptional: false, repeats: false})
    }
  }
  return list
}

/** What `--no-…` does, unless the line speaks of it already. */
function negated(help: string): string {
  return help.includes('--no-') ? help : `not: ${help}`
}

function bash(): string {
  const names = ({long, short}: Flag) => [`--${long}`, ...(short ? [`-${short}`] : [])].join('|')
  const cases = flags().flatMap((flag) => {
    if (flag.value === 'none' || flag.isOptional) return []
    const action =
      typeof flag.value === 'object'
        ? `COMPREPLY=($(compgen -W '${flag.value.join(' ')}' -- "$word"))`
        : {file: 'compopt -o default', folder: 'compopt -o dirnames', any: ':'}[flag.value]
    return [`    ${names(flag)}) ${action}; return ;;`]
  })
  const words = flags().flatMap(({long, short}) => [`--${long}`, ...(short ? [`-${short}`] : [])])
  return `# Completion of newsdown for bash 4 and later: source it, or put it into ~/.local/share/bash-completion/completions/newsdown
_newsdown() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  # An equals sign is a word of its own.
  [[ $before == = ]] && before=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $word == = ]] && word=
  COMPREPLY=()
  case $before in
${cases.join('\n')}
    completion) COMPREPLY=($(compgen -W '${Object.keys(scripts).join(' ')}' -- "$word")); return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${Object.keys(subcommands).join(' ')}' -- "$word"; compgen -f -- "$word")
    compopt -o filenames
  else
    compopt -o default
  fi
}
complete -F _newsdown ${commands.join(' ')}
`
}

function zsh(): string {
  const quote = (text: string) =>
    text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:')
  const specs = flags().map(({long, short, help, value, isOptional, repeats}) => {
    const action =
      typeof value === 'object'
        ? `:value:(${value.join(' ')})`
        : {none: '', file: ':file:_files', folder: ':folder:_files -/', any: ':value: '}[value]
    const optional = isOptional ? action.replace(':', '::') : action
    // With these signs, the value may stand in the same word.
    const [one, two] = value === 'none' ? ['', ''] : ['+', '=']
    const name = short
      ? `'(-${short} --${long})'{-${short}${one},--${long}${two}}'`
      : `'${repeats ? '*' : ''}--${long}${two}`
    return `    ${name}[${quote(help)}]${optional}' \\`
  })
  return `#compdef ${commands.join(' ')}
# Completion of newsdown for zsh: put it into a folder of $fpath as _newsdown
_newsdown() {
  if [[ \${words[2]} == completion ]]; then
    compadd ${Object.keys(scripts).join(' ')}
    return
  fi
  _arguments -s \\
${specs.join('\n')}
    '1: :_alternative "commands:command:(${Object.keys(subcommands).join(' ')})" "files:file:_files"' \\
    '*:file:_files'
}
if [[ $funcstack[1] == _newsdown ]]; then _newsdown "$@"; else compdef _newsdown ${commands.join(' ')}; fi
`
}

function fish(): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = commands.flatMap((command) => [
    ...flags().map(({long, short, help, value, isOptional}) => {
      const action =
        typeof value === 'object'
          ? ` -x -a ${quote(value.join(' '))}`
          : {none: '', file: ' -r', folder: " -x -a '(__fish_complete_directories)'", any: ' -x'}[value]
      return `complete -c ${command} -l ${long}${short ? ` -s ${short}` : ''}${isOptional ? '' : action} -d ${quote(help)}`
    }),
    ...Object.entries(subcommands).map(
      ([name, {help}]) => `complete -c ${command} -n __fish_use_subcommand -a ${name} -d ${quote(help)}`,
    ),
    `complete -c ${command} -n '__fish_seen_subcommand_from completion' -x -a ${quote(Object.keys(scripts).join(' '))}`,
  ])
  return `# Completion of newsdown for fish: put it into ~/.config/fish/completions/newsdown.fish\n${lines.join('\n')}\n`
}
