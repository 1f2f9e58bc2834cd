import {expect, test} from 'vitest'
import {sourceKey, sourceLine} from '../../src/batch/source-line.ts'

const url = 'https://news.example/a?b=c#d'

test.each([
  ['YAML', `---\ntitle: "x"\nsource: "${url}"\n---\n\nText\n`],
  ['YAML, bare', `---\nsource: ${url}\n---\n`],
  ['YAML behind a byte order mark', `\uFEFF---\nsource: "${url}"\n---\n`],
  ['YAML with CRLF', `---\r\nsource: "${url}"\r\n---\r\n`],
  ['YAML below params', `---\nparams:\n  source: "${url}"\n---\n`],
  ['TOML', `+++\nsource = "${url}"\n+++\n`],
  ['JSON', `{\n  "title": "x",\n  "source": "${url}",\n  "date": 1\n}\n\nText\n`],
])('finds the source in %s', (_, text) => {
  expect(sourceLine(text)).toBe(url)
})

test.each([
  [undefined, 'source'],
  ['date=published', 'source'],
  ['date=published, source = link', 'link'],
  ['source=x,source=link', 'link'],
  ['source=dc:source', 'dc:source'],
  ['source=a=b', 'a=b'],
])('renamed by %j, the source is %j', (rename, key) => {
  expect(sourceKey(rename)).toBe(key)
  expect(sourceLine(`---\ntitle: "x"\n${key}: "${url}"\n---\n`, key)).toBe(url)
})

test('a key is taken whole, with its own signs, in every spelling', () => {
  for (const key of ['dc:source', 'a=b', 'a "b"', '原文', 'source.url']) {
    for (const name of [JSON.stringify(key), `'${key}'`]) {
      expect(sourceLine(`---\n${name}: "${url}"\n---\n`, key)).toBe(url)
      expect(sourceLine(`{\n  ${name}:"${url}",\n  "x": 1\n}\n`, key)).toBe(url)
      expect(sourceLine(`+++\n${name} = "${url}"\n+++\n`, key)).toBe(url)
    }
  }
  expect(sourceLine(`---\ndc:source: ${url}\n---\n`, 'dc:source')).toBe(url)
  expect(sourceLine(`---\nsource:dc: "x"\nsource_url: "x"\nsource: ${url}\n---\n`)).toBe(url)
})

test.each([
  ['another key that begins alike', `---\nsource:dc: "${url}"\nsource_url: "${url}"\n---\n`],
  ['no front matter', `source: "${url}"\n`],
  ['a source in the body', `---\ntitle: "x"\n---\n\nsource: "${url}"\n`],
  ['front matter without an end', `---\nsource: "${url}"\n`],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(sourceLine(text)).toBeUndefined()
})
