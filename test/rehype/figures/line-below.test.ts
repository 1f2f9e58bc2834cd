import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test.each([
  '<p><img data-src="/a.jpg" alt="船"><noscript><img src="/a.jpg" alt="船"></noscript><br><em>一只船。</em></p>',
  '<div class="photobox_right"><img src="/a.jpg" alt="船"><br><em>一只船。</em></div>',
  '<p><img src="/a.jpg" alt="船"><br><em>一只船。</em></p>',
  '<p><img src="/a.jpg" alt="船">\n<i>一只船。</i></p>',
  '<p><a href="/a.jpg"><img src="/a.jpg" alt="船"></a> <em>一只船。</em></p>',
  '<p><a href="/a.jpg"><img src="/a.jpg" alt="船"></a><br><small>一只船。</small></p>',
])('a line of italics or small letters is the caption of the picture above it: %s', (html) => {
  expect(clean(html).html).toMatch(/<img [^>]*>(?:<\/a>)?<figcaption>一只船。<\/figcaption><\/figure>$/)
})

test.each([
  '<p><img src="/a.jpg" alt="船"></p><p><em>一只船。</em></p>',
  '<p><img src="/a.jpg" alt="船"><em>一只船</em>开了。</p>',
  '<p><em>一只船。</em><img src="/a.jpg" alt="船"></p>',
  '<p><img src="/a.jpg" alt="船"><em>一只<img src="/b.jpg">船</em></p>',
  '<p><i><img src="/a.jpg">一只<img src="/b.jpg">船</i></p>',
  `<p><img src="/a.jpg" alt="船"><br><em>${'一只船。'.repeat(60)}</em></p>`,
])('other italics are none: %s', (html) => {
  expect(clean(html).html).not.toContain('<figcaption>')
})
