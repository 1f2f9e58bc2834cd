import type {FieldKeys, FieldNames, FieldValues} from './field-choice.ts'
import {type PresetName, presetNames} from './front-matter/presets/index.ts'
import * as forms from './option-forms.ts'
import type {Publisher} from './publishers/define.ts'

/** What a caller may say; every key is the command's long option in camelCase. */
export interface Options {
  /** Key map, date form and body rule for a consumer. */
  preset?: PresetName
  /** Form of the front matter in `text`. Default `yaml`. */
  frontMatter?: 'yaml' | 'toml' | 'json' | 'none'
  /** Front-matter keys to write, in this order: `['title', 'date']` or `title,date`, by the preset. Default: all. */
  fields?: FieldKeys
  /** Front-matter keys to write under other names: `{source: 'link'}` or `source=link`. */
  rename?: FieldNames
  /** Front-matter fields to add: `{type: 'article', draft: true}` or `type=article,draft=true`. */
  set?: FieldValues
  /** Put the title as `#` heading before the body. Default false. */
  titleHeading?: boolean
  /** Lists of related articles at the end of the text. Default `keep`. */
  related?: 'keep' | 'drop'
  /** Images. Default `keep`. */
  images?: 'keep' | 'drop'
  /** Address that relative links are resolved against when the source does not name its own. */
  baseUrl?: string
  /** Force a publisher's rules by id; `none` switches all publisher rules off. Default: found by the article's host. */
  publisher?: string
  /** Publishers of one's own; they come before the built-in ones. */
  publishers?: readonly Publisher[]
  /** `move` (default) moves edge punctuation out of emphasis; `keep` is for readers with CJK-friendly rules. */
  emphasisEdge?: 'move' | 'keep'
  /** Largest source in bytes. Default 64 MiB. */
  maxBytes?: number
  /** Name of the source in messages. */
  path?: string
  /** Render the Markdown again and compare it with the cleaned tree; differences become messages. Default false. */
  verify?: boolean
}

/** Options with every default filled in. Below `convert.ts` nothing has a default of its own. */
export type Settings = Readonly<Required<Omit<Options, Unset>>> & Readonly<Pick<Options, Unset>>

/** Options for which no value stands when nobody says one. */
type Unset = 'preset' | 'baseUrl' | 'publisher' | 'path' | 'fields' | 'rename' | 'set'

/** One option: what it takes, what holds without it, and what it says of itself. */
export interface OptionEntry<Value = unknown> {
  /**
   * `flag` takes no value, `choice` one of `choices`, `number` a whole number from `least` to `most`, `text` anything,
   * `texts` a list of them: said again, it adds to what was said before; a configuration may say a single one, too.
   * `data` can be said in a configuration or from code, and has no flag.
   */
  kind: 'flag' | 'choice' | 'number' | 'text' | 'texts' | 'data'
  /** What holds when nobody says anything; absent where that is no value. */
  default?: Value
  choices?: readonly Value[]
  least?: number
  most?: number
  /** What a text, or data that are one, have to look like. */
  form?: forms.OptionForm
  /** What may be said in the place of a text, where it is not on a command line. */
  orData?: forms.DataForm
  /** One letter, without its hyphen. */
  short?: string
  /** What the value is called in the help, such as `FILE`. */
  value?: string
  /** Said again, it adds to what was said before, behind a comma. */
  adds?: true
  /** Said again with another value, it is refused: only one of them would count. */
  once?: true
  /** The value may be left out; then the option is `true`. */
  valueOptional?: true
  /** `--no-…` switches it off, for one run where a configuration has it on. */
  negatable?: true
  /** Heading it stands under in the help. */
  group: 'Output' | 'Content' | 'Batches' | 'Running'
  /** One line, no full stop. Every line of help, documentation and completion comes from here. */
  help: string
  /** Where alone it has a meaning: on the command line, or in code; in a configuration file, it has none. */
  only?: 'command' | 'code'
}

/**
 * A table with one entry for each key of `Interface`, each fitting the key's type: the compiler says what is missing.
 */
export type OptionTable<Interface> = {[Key in keyof Interface]-?: OptionEntry<NonNullable<Interface[Key]>>}

/**
 * The conversion's options. `--help`, the manual, completion and checks are all made from this table.
 */
export const conversionOptions: OptionTable<Options> = {
  preset: {kind: 'choice', choices: presetNames, value: 'NAME', group: 'Content', help: 'keys, dates and body for'},
  frontMatter: {
    kind: 'choice',
    choices: ['yaml', 'toml', 'json', 'none'],
    default: 'yaml',
    value: 'FORM',
    group: 'Content',
    help: 'front matter form',
  },
  fields: {
    kind: 'text',
    orData: forms.listOfNames,
    adds: true,
    value: 'KEYS',
    group: 'Content',
    help: 'only these front matter keys: title,source,date',
  },
  rename: {
    kind: 'text',
    adds: true,
    form: forms.names,
    orData: forms.namesByName,
    value: 'A=B',
    group: 'Content',
    help: 'other names for keys: source=link,date=published',
  },
  set: {
    kind: 'text',
    adds: true,
    form: forms.values,
    orData: forms.valuesByName,
    value: 'A=B',
    group: 'Content',
    help: 'more fields: type=article,draft=true',
  },
  titleHeading: {
    kind: 'flag',
    negatable: true,
    default: false,
    group: 'Content',
    help: 'title as # heading before the body',
  },
  related: {
    kind: 'choice',
    choices: ['keep', 'drop'],
    default: 'keep',
    value: 'WHAT',
    group: 'Content',
    help: 'lists of related articles',
  },
  images: {kind: 'choice', choices: ['keep', 'drop'], default: 'keep', value: 'WHAT', group: 'Content', help: 'images'},
  baseUrl: {
    kind: 'text',
    form: forms.address,
    value: 'URL',
    group: 'Content',
    help: 'resolve links of articles that name no URL',
  },
  publisher: {
    kind: 'text',
    value: 'NAME',
    group: 'Content',
    help: 'force the rules of a publisher; none: no rules of any',
  },
  publishers: {kind: 'data', default: [], group: 'Content', help: 'publishers of your own, before the built-in ones'},
  emphasisEdge: {
    kind: 'choice',
    choices: ['move', 'keep'],
    default: 'move',
    value: 'WHAT',
    group: 'Content',
    help: 'punctuation at the edge of bold',
  },
  maxBytes: {
    kind: 'number',
    least: 1,
    default: 64 * 1024 * 1024,
    value: 'N',
    group: 'Running',
    help: 'largest source in bytes',
  },
  path: {kind: 'data', form: forms.anyText, group: 'Running', help: 'name of the source in messages', only: 'code'},
  verify: {
    kind: 'flag',
    negatable: true,
    default: false,
    group: 'Content',
    help: 'render again and compare; differences become messages',
  },
}

const defaults = Object.fromEntries(
  Object.entries(conversionOptions).flatMap(([key, entry]) => ('default' in entry ? [[key, entry.default]] : [])),
) as Settings

/** Whether something is said of an option: callers say with an empty text that they have none. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== ''
}

/** Fills in the defaults; an option that is `undefined` or an empty text counts as not given. */
export function resolveOptions(options: Options = {}): Settings {
  const given = Object.entries(options).filter(([, value]) => isGiven(value))
  return {...defaults, ...Object.fromEntries(given)}
}

/** Only what the conversion understands among the options of a run: what else was said changes no output. */
export function conversionPart(options: object): Options {
  return Object.fromEntries(Object.entries(options).filter(([key]) => Object.hasOwn(conversionOptions, key)))
}
