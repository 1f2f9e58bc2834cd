import {expect, test} from 'vitest'
import {findMedia} from '../../../src/rehype/media/hosts.ts'

test.each([
  [
    'https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FE3F_L7thBaI&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DE3F_L7thBaI&key=a1',
    'https://www.youtube.com/watch?v=E3F_L7thBaI',
  ],
  ['https://www.youtube.com/embed/E3F_L7thBaI?feature=oembed', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  ['https://www.youtube-nocookie.com/embed/E3F_L7thBaI', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  ['https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
  ['https://www.voacantonese.com/embed/player/0/123.html?type=video', 'https://www.voacantonese.com/a/123.html'],
  ['https://player.vimeo.com/video/123?h=1', 'https://vimeo.com/123'],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F&width=1',
    'https://www.facebook.com/a/videos/1/',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?id=12', 'https://twitter.com/i/status/12'],
  ['https://www.instagram.com/p/abc/embed/captioned/', 'https://www.instagram.com/p/abc/'],
  ['https://t.me/channel/12?embed=1', 'https://t.me/channel/12'],
  ['https://player.bilibili.com/player.html?bvid=BV1&page=1', 'https://www.bilibili.com/video/BV1/'],
  ['https://open.spotify.com/embed/episode/a1', 'https://open.spotify.com/episode/a1'],
  ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b', 'https://soundcloud.com/a/b'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12',
  ],
  ['http://www.youtube.com/v/E3F_L7thBaI&hl=en', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  [
    'https://gull.example/embed/youtube?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DE3F_L7thBaI',
    'https://www.youtube.com/watch?v=E3F_L7thBaI',
  ],
  ['https://gull.example/embed/vimeo?url=https%3A%2F%2Fvimeo.com%2F12', 'https://vimeo.com/12'],
  [
    'https://gull.example/embed/twitter?url=https%3A%2F%2Ftwitter.com%2Fgull%2Fstatus%2F1',
    'https://twitter.com/gull/status/1',
  ],
  ['https://www.youtube.com/embed/live_stream?channel=UC1', 'https://www.youtube.com/channel/UC1/live'],
  ['https://www.youtube.com/embed/?listType=playlist&list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
  ['https://embed.music.apple.com/us/album/a/1?i=2', 'https://music.apple.com/us/album/a/1?i=2'],
  ['https://rutube.ru/play/embed/a1?t=3', 'https://rutube.ru/video/a1/'],
  ['https://vk.com/video_ext.php?oid=-1&id=2&hash=3', 'https://vk.com/video-1_2'],
  ['https://tv.naver.com/embed/12', 'https://tv.naver.com/v/12'],
  ['https://embed.nicovideo.jp/watch/sm9?persistence=1', 'https://www.nicovideo.jp/watch/sm9'],
  ['https://ext.nicovideo.jp/thumb/sm9', 'https://www.nicovideo.jp/watch/sm9'],
  ['https://www.arte.tv/embeds/de/012345-000-A?autoplay=true', 'https://www.arte.tv/de/videos/012345-000-A/'],
  ['https://flo.uri.sh/visualisation/12/embed', 'https://public.flourish.studio/visualisation/12/'],
  ['https://codepen.io/gull/embed/preview/aBc?height=3', 'https://codepen.io/gull/pen/aBc'],
  ['https://hatenablog-parts.com/embed?url=https%3A%2F%2Fgull.example%2Fa', 'https://gull.example/a'],
  ['https://giphy.com/embed/excited-cat-xT9Ig?x=1', 'https://giphy.com/gifs/excited-cat-xT9Ig'],
  ['https://giphy.com/embed/3o7TKzGIF', 'https://giphy.com/gifs/3o7TKzGIF'],
  ['https://post.example/a/embed/#?secret=HT', 'https://post.example/a/'],
  ['https://other.example/embed/1', 'https://other.example/embed/1'],
])('%s is read at %s', (embedded, page) => {
  expect(findMedia(embedded).page).toBe(page)
})

test.each([
  ['https://www.a.example/b/The%20tide.pdf', 'The tide.pdf'],
  ['https://www.a.example/b/tide.pdf?v=2', 'tide.pdf'],
  ['https://www.a.example/b/%E0%A4.pdf', 'a.example'],
  ['https://www.a.example/b/tide.html', 'a.example'],
])('%s is called %s', (embedded, name) => {
  expect(findMedia(embedded).name).toBe(name)
})
