/**
 * The libraries that are timed. `does` says what one call does beside writing Markdown: none but ours puts out front
 * matter, and most convert whatever they are given, advertisements and scripts with it.
 * `load` gives a function from an article (see articles.js) to Markdown or a promise of it.
 */
export const peers = [
  {
    name: 'newsdown',
    does: 'cleans, figures, front matter, ledger',
    load: async () => {
      const {createConverter} = await import('../dist/index.js')
      const convert = createConverter()
      return ({text}) => convert(text).text
    },
  },
  {
    name: 'turndown + gfm',
    does: 'converts',
    load: async () => {
      const {default: Turndown} = await import('turndown')
      const {gfm} = await import('@truto/turndown-plugin-gfm')
      const turndown = new Turndown({headingStyle: 'atx', codeBlockStyle: 'fenced'}).use(gfm)
      return ({html}) => turndown.turndown(html)
    },
  },
  {
    name: 'node-html-markdown',
    does: 'converts',
    load: async () => {
      const {NodeHtmlMarkdown} = await import('node-html-markdown')
      const converter = new NodeHtmlMarkdown()
      return ({html}) => converter.translate(html)
    },
  },
  {
    name: '@mdream/js',
    does: 'converts',
    load: async () => {
      const {htmlToMarkdown} = await import('@mdream/js')
      return ({html}) => htmlToMarkdown(html)
    },
  },
  {
    name: 'mdream (Rust)',
    does: 'converts',
    load: async () => {
      const {htmlToMarkdown} = await import('mdream')
      return ({html}) => htmlToMarkdown(html)
    },
  },
  {
    name: 'kreuzberg (Rust)',
    does: 'converts',
    load: async () => {
      const {default: kreuzberg} = await import('@kreuzberg/html-to-markdown-node')
      return ({html}) => kreuzberg.convert(html).content
    },
  },
  {
    name: 'unified, plain',
    does: 'converts',
    load: async () => {
      const [{unified}, parse, remark, gfm, stringify] = await Promise.all([
        import('unified'),
        import('rehype-parse'),
        import('rehype-remark'),
        import('remark-gfm'),
        import('remark-stringify'),
      ])
      const pipeline = unified()
        .use(parse.default, {fragment: true})
        .use(remark.default)
        .use(gfm.default)
        .use(stringify.default)
        .freeze()
      return ({html}) => String(pipeline.processSync(html))
    },
  },
  {
    name: 'readability + turndown',
    does: 'cleans, converts',
    load: async () => {
      const {parseHTML} = await import('linkedom')
      const {Readability} = await import('@mozilla/readability')
      const {default: Turndown} = await import('turndown')
      const turndown = new Turndown({headingStyle: 'atx', codeBlockStyle: 'fenced'})
      return ({html}) => {
        const {document} = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
        const article = new Readability(document).parse()
        return article ? turndown.turndown(article.content) : ''
      }
    },
  },
  {
    name: 'defuddle',
    does: 'cleans, converts, metadata',
    load: async () => {
      const {parseHTML} = await import('linkedom')
      const {Defuddle} = await import('defuddle/node')
      return async ({html}) => {
        const {document} = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
        return (await Defuddle(document, 'https://example.com/', {markdown: true})).content
      }
    },
  },
]
