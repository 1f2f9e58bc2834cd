import {convert} from '../../src/index.ts'

const before = 'The boats came in at night, and the people of the town went down to see them, all of them.'
const behind = 'In the morning, the boats went out again, and nobody knew where they went to.'

/** What is left of some HTML between the paragraphs of a whole page's article, in Markdown. */
export function betweenParagraphs(html: string): string {
  const body = `<h1>Boats at night</h1><p>${before}</p><p>${before}</p>${html}<p>${behind}</p><p>${behind}</p>`
  const page = `<!DOCTYPE html><html><head><title>Boats at night</title></head><body><main><article>${body}</article></main></body></html>`
  return convert(Buffer.from(page), {baseUrl: 'https://gull.example/a'})
    .markdown.replace(`${before}\n\n${before}\n\n`, '')
    .replace(`${behind}\n\n${behind}\n`, '')
    .trim()
}
