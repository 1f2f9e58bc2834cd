import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

/** As Cloudflare writes it. */
function hidden(address: string, key = 0x2a): string {
  return Buffer.from([key, ...Buffer.from(address).map((byte) => byte ^ key)]).toString('hex')
}

const mark = '[email&#160;protected]'

test('an address that Cloudflare hides is shown, and leads to it', () => {
  const source = `<p>写信给 <a href="/cdn-cgi/l/email-protection" data-cfemail="${hidden('gull@harbour.example')}">${mark}</a>。</p>`
  expect(clean(source, {url: 'https://harbour.example/a'}).html).toContain(
    '<a href="mailto:gull@harbour.example">gull@harbour.example</a>',
  )
})

test('a link whose words are its own leads to the address in its fragment', () => {
  const source = `<p><a href="https://harbour.example/cdn-cgi/l/email-protection#${hidden('甲@harbour.example')}">来信</a></p>`
  expect(clean(source).html).toContain('<a href="mailto:%E7%94%B2@harbour.example">来信</a>')
})

test('what stands within such a link is shown, too', () => {
  const digits = hidden('gull@harbour.example')
  const source = `<p><a href="/cdn-cgi/l/email-protection#${digits}">写给 <span data-cfemail="${digits}">${mark}</span></a></p>`
  expect(clean(source).html).toContain(
    '<a href="mailto:gull@harbour.example">写给 <span>gull@harbour.example</span></a>',
  )
})

test('a hidden address in code is shown as text', () => {
  const source = `<pre><code><a data-cfemail="${hidden('gull@dock')}" href="/cdn-cgi/l/email-protection">${mark}</a>:~$ whois harbour.example</code></pre>`
  const {html} = clean(source)
  expect(html).toContain('gull@dock</a>:~$ whois harbour.example')
  expect(html).not.toContain('protected')
})

test.each(['', '2a', '2a4', 'zz11', '2ad5d5'])('digits that hide nothing (%s) stay as they are', (digits) => {
  const source = `<p><a href="/cdn-cgi/l/email-protection" data-cfemail="${digits}">${mark}</a> 甲</p>`
  expect(clean(source).html).toContain('protected]</a> 甲')
})
