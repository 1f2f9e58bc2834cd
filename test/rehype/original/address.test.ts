import {expect, test} from 'vitest'
import {originalAddress} from '../../../src/rehype/original/address.ts'

const base = 'https://news.example/cn/a'

test.each([
  ['https://images.weserv.nl/?url=host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl?url=host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=ssl:host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://wsrv.nl/?w=300&url=host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=https%3A%2F%2Fhost.example%2Fa.jpg&w=640', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=host.example/a.jpg&w=640', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=host.example/a?b=1&c=2', 'https://host.example/a?b=1&c=2'],
  // How the proxy fetched it is not how readers do.
  ['https://images.weserv.nl/?url=http://host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=http%3A%2F%2Fhost.example%2Fa.jpg&w=640', 'https://host.example/a.jpg'],
  ['https://images.weserv.nl/?url=http://host.example:8080/a.jpg', 'http://host.example:8080/a.jpg'],
  ['http://thumbor.ft.example/unsafe/1340x754/http://host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://cdn.example/image/fetch/w_300/http%3A%2F%2Fhost.example%2Fa.jpg', 'https://host.example/a.jpg'],
  ['https://gull.example/images/a.jpg#joomlaImage://local-images/a.jpg?width=8', 'https://gull.example/images/a.jpg'],
  ['https://gull.example/images/a.svg#boat', 'https://gull.example/images/a.svg#boat'],
  [
    'https://static.wixstatic.com/media/1_a~mv2.jpg/v1/fill/w_147,h_98,al_c,blur_2/1_a~mv2.jpg',
    'https://static.wixstatic.com/media/1_a~mv2.jpg',
  ],
  ['https://static.wixstatic.com/media/1_a~mv2.jpg', 'https://static.wixstatic.com/media/1_a~mv2.jpg'],
  [
    'https://image.jimcdn.com/app/cms/image/transf/dimension=150x100:mode=crop:format=jpg/path/s1/image/i2/version/1/image.jpg',
    'https://image.jimcdn.com/app/cms/image/transf/none/path/s1/image/i2/version/1/image.jpg',
  ],
  // No proxy, or the server's own copy.
  ['http://host.example/a.jpg', 'http://host.example/a.jpg'],
  ['http://host.example/a.jpg?imageView2/2/w/750', 'http://host.example/a.jpg'],
  ['http://host.example/files/styles/large/public/b/a.jpg?itok=x1', 'http://host.example/files/b/a.jpg'],
  [
    'https://thumbor.ft.example/unsafe/1340x754/https://thumbor.ft.example/unsafe/picture/8/a.jpg',
    'https://thumbor.ft.example/unsafe/picture/8/a.jpg',
  ],
  [
    'https://cdn.example/thumbor/5UHVh564=/0x0:2040x1360/1200x628/filters:focal(1046x614:1047x615)/media.gull.example/2/a.jpg',
    'https://media.gull.example/2/a.jpg',
  ],
  ['https://cdn.example/thumbor/300x200/b.c/pictures/a', 'https://cdn.example/thumbor/300x200/b.c/pictures/a'],
  ['https://cdn.example/thumbor/300x200/pictures/a.jpg', 'https://cdn.example/thumbor/300x200/pictures/a.jpg'],
  ['https://cdn.example/thumbor/300x200/2020.final/a.jpg', 'https://cdn.example/thumbor/300x200/2020.final/a.jpg'],
  ['https://img.example/unsafe/300x200/https%3A%2F%2Fhost.example%2Fa.jpg', 'https://host.example/a.jpg'],
  [
    'https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fhost.example%2Fa.jpg&f=1',
    'https://host.example/a.jpg',
  ],
  ['https://img.example/imrs.php?src=https://host.example/a.jpg&w=916', 'https://host.example/a.jpg'],
  ['https://img.example/?url=http%3A%2F%2Fhost.example%2Fa.jpg&thumbnail=660', 'https://host.example/a.jpg'],
  [
    'https://img.example/crop/3000x2000+0+0/resize/1198x798!/quality/90/?url=https%3A%2F%2Fhost.example%2Fa.jpg',
    'https://host.example/a.jpg',
  ],
  // No image, so maybe what the picture is of.
  [
    'https://img.example/shot?url=https%3A%2F%2Fhost.example%2Fpage',
    'https://img.example/shot?url=https%3A%2F%2Fhost.example%2Fpage',
  ],
  ['https://i0.wp.com/host.example/a.jpg?resize=300', 'https://host.example/a.jpg'],
  ['https://host.example/_next/image?url=%2Fa.jpg&w=640&q=75', 'https://host.example/a.jpg'],
  ['https://res.cloudinary.com/x/image/fetch/w_300/https://host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://cdn.example/image/fetch/w_300/https%3A%2F%2Fhost.example%2Fa.jpg', 'https://host.example/a.jpg'],
  ['https://host.example/cdn-cgi/image/width=300/a/b.jpg', 'https://host.example/a/b.jpg'],
  [
    'https://host.example/cdn-cgi/image/width=300,dpr=2/https%3A%2F%2Fs3.example%2Fb%2Fa.jpg',
    'https://s3.example/b/a.jpg',
  ],
  ['https://wsrv.nl/?url=i0.wp.com/host.example/a.jpg', 'https://host.example/a.jpg'],
  ['https://host.example/files/styles/large/public/b/a.jpg?itok=x1', 'https://host.example/files/b/a.jpg'],
  ['https://host.example/files/styles/large/public/a.jpg.webp?itok=x1', 'https://host.example/files/a.jpg'],
  ['https://host.example/files/styles/large/a.jpg', 'https://host.example/files/styles/large/a.jpg'],
  ['https://host.example/a.jpg?imageView2/2/w/750', 'https://host.example/a.jpg'],
  [
    'https://host.example/a.jpg?imageView2/2/w/750&e=1&token=b',
    'https://host.example/a.jpg?imageView2/2/w/750&e=1&token=b',
  ],
  ['https://host.example/a.jpg?x-oss-process=image/resize,w_750', 'https://host.example/a.jpg'],
  ['https://host.example/a.jpg?b=c&is-pending-load=1', 'https://host.example/a.jpg?b=c'],
  ['https://cdn.example/client/q_glossy,w_760/https://host.example/2018/a.jpg', 'https://host.example/2018/a.jpg'],
  ['https://img.example/S=W2000/O=75/http://host.example/a.jpeg?b=1', 'https://host.example/a.jpeg?b=1'],
  ['https://img.example/w_992/https:/host.example/a.png', 'https://host.example/a.png'],
  ['https://img.example/shot/https://host.example/page', 'https://img.example/shot/https://host.example/page'],
  [
    'https://img.example/socialembed/https://host.example/a.jpg',
    'https://img.example/socialembed/https://host.example/a.jpg',
  ],
  [
    'https://img.example/shot/?of=/https://host.example/a.jpg',
    'https://img.example/shot/?of=/https://host.example/a.jpg',
  ],
  [
    'https://images.almatalent.fi/cx8,cy0,570x/https://assets.almatalent.fi/image/d40',
    'https://assets.almatalent.fi/image/d40',
  ],
  ['https://web.archive.org/web/20150721045344im_/http://host.example/a?b=1', 'http://host.example/a?b=1'],
  ['//host.example/a.jpg', 'https://host.example/a.jpg'],
  ['/a.jpg', 'https://news.example/a.jpg'],
  ['https://host.example/秀 才.jpg', 'https://host.example/%E7%A7%80%20%E6%89%8D.jpg'],
  ['https://host.example/%e7%a7%80|1.jpg', 'https://host.example/%e7%a7%80|1.jpg'],
  ['https://host.example/a.jpg?url=b.jpg', 'https://host.example/a.jpg?url=b.jpg'],
])('%s is %s', (proxied, original) => {
  expect(originalAddress(proxied, base)).toBe(original)
})

test.each(['data:image/gif;base64,R0l', 'blob:x', '', ' '])('%j is no picture', (address) => {
  expect(originalAddress(address, base)).toBeUndefined()
})
