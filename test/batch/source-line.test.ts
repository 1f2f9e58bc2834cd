import {expect, test} from 'vitest'
import {sourceKey, sourceLine} from '../../src/batch/source-line.ts'

const url = 'https://news.example/a?b=c#d'

test.each([
  ['YAML', `---\ntitle: "x"\nsource: "${url}"\n---\n\nText\n`],
  ['YAML, bare', `---\nsource: ${url}\n---\n`],
  ['YAML behind a byte order mark', `\uFEFF---\nsource: "${url}"\n---\n`],
  ['YAML with CRLF', `---\r\nsource: "${url}"\r\n---\r\n`],
  ['YAML below params', `---\nparams:\n  source: "${url}"\n---\n`],
  [
    'YAML below params, behind something else',
    `---\nphoto:\n  source: x\nparams:\n    # ours\n    a: 1\n    source: "${url}"\n---\n`,
  ],
  ['TOML below params', `+++\n[photo]\nsource = "x"\n[params]\nsource = "${url}"\n+++\n`],
  [
    'JSON below params',
    `{\n\t"a": {\n\t\t"source": "x"\n\t},\n\t"params": {\n\t\t"source": "${url}"\n\t}\n}\n\nText\n`,
  ],
  [
    'what --json writes',
    `{\n  "frontMatter": {\n    "title": "x",\n    "source": "${url}"\n  },\n  "markdown": "Text",\n  "ledger": []\n}\n`,
  ],
  [
    'what --json writes, below params',
    `{\n  "frontMatter": {\n    "params": {\n      "source": "${url}"\n    }\n  },\n  "markdown": "Text"\n}\n`,
  ],
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
  ['another one of something else', `---\nsyndication:\n  source: ${url}\n---\n`],
  ['another one below params', `---\nparams:\n  photo:\n    source: ${url}\n  x: 1\n---\n`],
  ['a text of several lines', `---\ndescription: |\n  Their\n  source: ${url}\n---\n`],
  ['another table in TOML', `+++\n[photo]\nsource = "${url}"\n+++\n`],
  ['another object in JSON', `{\n  "title": "x",\n  "photo": {\n    "source": "${url}"\n  }\n}\n\nText\n`],
  ['what is no address', '---\nsource: Archive\n---\n'],
])('finds none in %s', (_, text) => {
  expect(sourceLine(text)).toBeUndefined()
})

test('a source that every article gets is no key', () => {
  expect(sourceKey(undefined, 'type=article,source=Archive')).toBeUndefined()
  expect(sourceKey('source=link', 'source=Archive')).toBe('link')
  expect(sourceKey('source=link', 'link=x')).toBeUndefined()
})
