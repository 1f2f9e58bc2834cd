/** What a text must look like that an option takes, beside being one. */
export interface OptionForm {
  test: (text: string) => boolean
  expected: string
}

/** `a=b,c=d`: no name is empty. */
export const names: OptionForm = {
  test: (text) => everyPair(text, (name, value) => name !== '' && value !== ''),
  expected: 'pairs of names, such as source=link,date=published',
}

/** `a=b,c=`: a value may be empty, and may hold what it likes but a comma. */
export const values: OptionForm = {
  test: (text) => everyPair(text, (name) => name !== ''),
  expected: 'names with values, such as type=article,draft=true',
}

export const address: OptionForm = {
  test: (text) => URL.canParse(text),
  expected: 'an absolute URL, such as https://news.example/',
}

/** A comma at the end does no harm. */
function everyPair(text: string, isRight: (name: string, value: string) => boolean): boolean {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '')
  return pairs.every((pair) => {
    const equals = pair.indexOf('=')
    return equals >= 0 && isRight(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim())
  })
}
