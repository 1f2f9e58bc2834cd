import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/source/decode.ts'

const limit = 1_000_000
const read = (bytes: Uint8Array, most = limit) => decode(bytes, most)
const page = (text: string, head = '') => `<html><head>${head}</head><body><p>${text}</p></body></html>`

/** Texts and their bytes, as an independent program wrote them. */
const encoded: ReadonlyArray<[encoding: string, text: string, bytes: string]> = [
  [
    'GB18030',
    '港口周一恢复通航，首批货轮已经离港。',
    'b8dbbfdad6dcd2bbbbd6b8b4cda8babda3accad7c5fabbf5c2d6d2d1beadc0ebb8dba1a3',
  ],
  [
    'Big5',
    '港口週一恢復通航，首批貨輪已經離港。',
    'b4e4a466b667a440abecb45fb371afe8a141adbaa7e5b366bdfca477b867c2f7b4e4a143',
  ],
  [
    'Shift_JIS',
    '港は月曜日に再開され、船が出港しました。',
    '8d6082cd8c8e976a93fa82c98dc48a4a82b382ea8141914482aa8f6f8d6082b582dc82b582bd8142',
  ],
  [
    'windows-1251',
    'Порт снова открыт, первые суда вышли в море.',
    'cfeef0f220f1edeee2e020eef2eaf0fbf22c20efe5f0e2fbe520f1f3e4e020e2fbf8ebe820e220eceef0e52e',
  ],
]

const bytesOf = (hex: string, head = '') => {
  const [before, after] = page('|', head).split('|')
  return Buffer.concat([Buffer.from(before!), Buffer.from(hex, 'hex'), Buffer.from(after!)])
}

describe.each(encoded)('%s', (encoding, text, hex) => {
  test('is read where it is declared', () => {
    for (const head of [
      `<meta charset=${encoding}>`,
      `<META http-equiv="Content-Type" content="text/html; charset=${encoding}">`,
    ]) {
      expect(read(bytesOf(hex, head))).toEqual({text: page(text, head), notes: []})
    }
  })

  test('is guessed where it is not, with a note', () => {
    expect(read(bytesOf(hex))).toEqual({
      text: page(text),
      notes: [expect.stringMatching(new RegExp(`${encoding} was guessed`, 'i'))],
    })
  })
})

test.each([
  ['Naïve café', 'windows-1252'],
  ['ok \x85 ÿä x', 'windows-1252'],
  // Latin-2: the bytes of Příliš, and of Győr és Pécs hűvös.
  ['Pøíli¹', 'iso-8859-2'],
  ['Gyõr és Pécs hûvös', 'iso-8859-2'],
  // Windows-1250: the bytes of Praha zaplatí, řekl ministr.
  ['Praha zaplatí, øekl ministr.', 'windows-1250|iso-8859-2'],
])('few characters beyond ASCII tell of no other language than a western one, unless they do: %s', (text, encoding) => {
  const envelope = `<!--1600000000000-->\n[${text}](https://a.example/x)\n------\n<p>${text}</p>\n`
  expect(read(Buffer.from(envelope, 'latin1')).notes).toEqual([
    expect.stringMatching(new RegExp(`${encoding} was guessed`, 'i')),
  ])
})

test('what nobody can guess is windows-1252, unless it has bytes that this has not', () => {
  const text = '<p>\xff</p>'
  expect(read(Buffer.from(text, 'latin1'))).toMatchObject({
    text,
    notes: [expect.stringMatching(/windows-1252 was guessed/)],
  })
  expect(() => read(Buffer.from('<p>\xe9\xff \x8f\xfe</p>', 'latin1'))).toThrow('none that is known')
})

test('text in Chinese whose end is cut off is no western one', () => {
  const gbk = Buffer.from('d6d0b9fad5feb8aed0fbb2bcc1cbd0c2b5c4d5feb2dfa3acb8dbbfdad6d8d0c2bfaab7c5c5', 'hex')
  const source = Buffer.concat([Buffer.from('<p>'), gbk, Buffer.from('</p>')])
  expect(() => read(source)).toThrow('none that is known')
})

test('UTF-8 is UTF-8 whatever the page declares', () => {
  const text = page('港口恢复通航', '<meta charset=gbk>')
  expect(read(Buffer.from(text))).toEqual({text, notes: []})
})

test('byte order marks go, and tell UTF-16', () => {
  const text = page('港口')
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const bytes of [Buffer.from(`\ufeff${text}`), little, Buffer.from(little).swap16()]) {
    expect(read(bytes)).toEqual({text, notes: []})
  }
})

test('UTF-16 without a mark is guessed', () => {
  expect(read(Buffer.from(page('港口'), 'utf16le')).text).toBe(page('港口'))
})

test('windows-1252 has curly quotes and the euro', () => {
  const bytes = bytesOf('93e4f6fc94209680', '<meta charset=iso-8859-1>')
  expect(read(bytes).text).toContain('<p>“äöü” –€</p>')
})

test('a few damaged bytes are shown as U+FFFD, with a note', () => {
  const utf8 = Buffer.concat([
    Buffer.from('<p>港口周一恢复通航，首批货轮'),
    Buffer.from([0xe7, 0xa6]),
    Buffer.from('</p>'),
  ])
  expect(read(utf8)).toEqual({
    text: '<p>港口周一恢复通航，首批货轮\ufffd</p>',
    notes: [expect.stringMatching(/1 characters? are no UTF-8/)],
  })
  const gbk = bytesOf(`${encoded[0]![2]}b8`, '<meta charset=gbk>')
  expect(read(gbk).text).toContain('已经离港。\ufffd')
})

test('gzip is unpacked, up to the limit', () => {
  const text = page('港口'.repeat(1000))
  expect(read(gzipSync(text)).text).toBe(text)
  expect(() => read(gzipSync(text), 3000)).toThrow(/too large once unpacked \(expected at most 3000/)
  expect(() => read(gzipSync(text).subarray(0, 30))).toThrow(/gzip data is damaged/)
})

test('the limit counts bytes', () => {
  expect(() => read(Buffer.from('<p>港</p>'), 9)).toThrow(/has 10 bytes \(expected at most 9/)
  expect(() => decode('<p>港</p>', 9)).toThrow(/has 10 bytes/)
  expect(decode('<p>港</p>', 10).text).toBe('<p>港</p>')
})

const mhtml =
  'From: <Saved by Blink>\r\nSubject: A gull\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<p>a</p>'

test.each([
  ['%PDF-1.7', /is a PDF/],
  ['\x89PNG\r\n\x1a\n', /is a PNG image/],
  ['PK\x03\x04', /ZIP archive/],
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n<p>a</p>', /is a web archive \(WARC\)/],
  ['bplist00\xd1\x01\x02_\x10\x0fWebMainResource\x00', /is a web archive of Safari, or another property list/],
  ['{\\rtf1\\ansi <b>a</b>}', /is an RTF document/],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /is an office document/],
  [mhtml, /saved as one file \(MHTML\)/],
  ['\0\x01\x02\x03\0\0\x05words', /is binary/],
])('%j is no text', (start, message) => {
  expect(() => read(Buffer.from(start, 'latin1'))).toThrow(message)
})

test('a text that speaks of messages in parts is none', () => {
  expect(() => decode(mhtml, 9999)).toThrow(/MHTML/)
  for (const text of [`<p>${mhtml}`, `Words\n\n${mhtml}`, 'MIME-Version: 1.0\n\n<p>a</p>'])
    expect(read(Buffer.from(text)).text).toBe(text)
})

test('a source without a byte is refused, packed or not', () => {
  expect(() => read(new Uint8Array())).toThrow(/file is empty \(expected/)
  expect(() => read(gzipSync(''))).toThrow(/file is empty/)
})

test('a NUL in a text is no reason to refuse it', () => {
  expect(read(Buffer.from(page('a\0b'))).text).toBe(page('a\0b'))
})
