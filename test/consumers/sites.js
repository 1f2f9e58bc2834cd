/** How each consumer is given converted articles: its scaffolding, where articles go, and how it is run. */

/**
 * @typedef {{preset: string, files: Record<string, string>, place: (name: string) => string, command: (root: string) =>
 *   string[], page: (name: string) => string}} Site
 */

const post = (title, date, content) =>
  `<!doctype html><title>${title}</title><time>${date}</time><main>${content}</main>`

/** @type {Record<string, Site>} */
export const sites = {
  hugo: {
    preset: 'hugo',
    files: {
      'config.toml':
        'baseURL = "https://example.com/"\ntitle = "Articles"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/_default/single.html': post(
        '{{ .Title }}',
        '{{ .Date.UTC.Format "2006-01-02T15:04:05Z" }}',
        '{{ .Content }}',
      ),
      'layouts/_default/list.html': '{{ range .Pages }}{{ .Title }}{{ end }}',
      'layouts/index.html': 'Articles',
    },
    place: (name) => `content/articles/${name}.md`,
    command: (root) => ['hugo', '--source', root, '--destination', 'out', '--quiet'],
    page: (name) => `out/articles/${name}/index.html`,
  },
  jekyll: {
    preset: 'jekyll',
    files: {
      '_config.yml': 'timezone: UTC\nfuture: true\npermalink: /:title.html\ndestination: out\n',
      '_layouts/post.html': post(
        '{{ page.title | xml_escape }}',
        '{{ page.date | date: "%Y-%m-%dT%H:%M:%SZ" }}',
        '{{ content }}',
      ),
    },
    place: (name) => `_posts/2022-12-30-${name}.md`,
    command: (root) => [
      'jekyll',
      'build',
      '--source',
      root,
      '--destination',
      `${root}/out`,
      '--quiet',
      '--disable-disk-cache',
    ],
    page: (name) => `out/${name}.html`,
  },
  astro: {
    preset: 'astro',
    files: {
      'package.json': '{"type": "module"}',
      'astro.config.mjs':
        "export default {outDir: './out', build: {format: 'file'}, markdown: {syntaxHighlight: false}}\n",
      'src/content.config.mjs': `import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'
export const collections = {
  articles: defineCollection({
    loader: glob({pattern: '*.md', base: './src/articles'}),
    schema: z.object({title: z.string(), description: z.string(), pubDate: z.coerce.date().optional(), tags: z.array(z.string()).optional()}),
  }),
}
`,
      'src/pages/[name].astro': `---
import {getCollection, render} from 'astro:content'
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((article) => ({params: {name: article.id}, props: {article}}))
const {article} = Astro.props
const {Content} = await render(article)
---
${post('{article.data.title}', "{article.data.pubDate?.toISOString().replace('.000Z', 'Z')}", '<Content />')}
`,
    },
    place: (name) => `src/articles/${name}.md`,
    command: (root) => ['node_modules/.bin/astro', 'build', '--root', root, '--silent'],
    page: (name) => `out/${name}.html`,
  },
  eleventy: {
    preset: 'eleventy',
    files: {
      'package.json': '{"type": "module"}',
      'articles/articles.json': '{"layout": "post.njk", "permalink": "{{ page.fileSlug }}.html"}',
      '_includes/post.njk': post('{{ title }}', '{{ page.date.toISOString() }}', '{{ content | safe }}'),
    },
    place: (name) => `articles/${name}.md`,
    command: () => ['node_modules/.bin/eleventy', '--input=.', '--output=out', '--quiet'],
    page: (name) => `out/${name}.html`,
  },
}
