import assert from 'node:assert/strict'
import {
  ConvertError,
  convert,
  createConverter,
  defineConfig,
  definePublisher,
  rehypeArticle,
  remarkArticle,
} from 'newsdown'

const {frontMatter, markdown, ledger, messages} = convert('<h1>Bare</h1><p>A <b>bold</b> word.</p>')
assert.equal(typeof frontMatter, 'object')
assert.match(markdown, /A \*\*bold\*\* word\./)
assert.ok(Array.isArray(ledger) && Array.isArray(messages))
assert.throws(() => createConverter()(''), ConvertError)
for (const exported of [defineConfig, definePublisher, rehypeArticle, remarkArticle])
  assert.equal(typeof exported, 'function')
console.log('ok')
