import {isFieldValue, readPairs} from './field-choice.ts'
import {isPlainObject} from './ground/plain-object.ts'

/** What a text must look like that an option takes, beside being one. */
export interface OptionForm {
  test: (text: string) => boolean
  expected: string
}

/** Whether a field can be called so: JavaScript keeps one name for itself, and what is put there is lost. */
function isName(said: unknown): boolean {
  return typeof said === 'string' && said !== '' && said !== '__proto__'
}

/** `a=b,c=d`: no name is empty. */
export const names: OptionForm = {
  test: (text) => readPairs(text).every(([name, value]) => isName(name) && isName(value)),
  expected: 'pairs of names, such as source=link,date=published',
}

/** `a=b,c=`: a value may be empty, and may hold what it likes but a comma. */
export const values: OptionForm = {
  test: (text) => readPairs(text).every(([name, value]) => isName(name) && value !== undefined),
  expected: 'names with values, such as type=article,draft=true',
}

/** What a configuration or a caller may say in the place of a text. */
export interface DataForm {
  test: (data: unknown) => boolean
  expected: string
}

/** `['a', 'b']` */
export const listOfNames: DataForm = {
  test: (data) => Array.isArray(data) && data.every(isName),
  expected: 'a list of them',
}

/** `{a: 'b'}` */
export const namesByName: DataForm = {
  test: (data) => isPlainObject(data) && Object.entries(data).flat().every(isName),
  expected: 'names by name',
}

/** `{a: 'b', c: true, d: ['e', 'f']}` */
export const valuesByName: DataForm = {
  test: (data) => isPlainObject(data) && Object.keys(data).every(isName) && isFieldValue(data),
  expected: 'texts, numbers, true, false, and lists and fields of these by name',
}

/** Any text. */
export const anyText: OptionForm = {test: () => true, expected: 'a text'}

/** An address that stands for itself, on which others can be resolved. */
export const address: OptionForm = {
  test: (text) => URL.canParse(text),
  expected: 'an absolute URL, such as https://news.example/',
}
