import {readPairs} from './pairs.ts'

/** What a text must look like that an option takes, beside being one. */
export interface OptionForm {
  test: (text: string) => boolean
  expected: string
}

/** Whether a field can be called so: JavaScript keeps one name for itself, and what is put there is lost. */
function isName(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== '__proto__'
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

/** Any text. */
export const anyText: OptionForm = {test: () => true, expected: 'a text'}

/** An address that stands for itself, on which others can be resolved. */
export const address: OptionForm = {
  test: (text) => URL.canParse(text),
  expected: 'an absolute URL, such as https://news.example/',
}
