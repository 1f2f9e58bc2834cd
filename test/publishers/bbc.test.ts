import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'

test('what is read aloud is left out, or parted from the name, in every language of the BBC', () => {
  const {markdown, frontMatter} = convert(`<!--1667779200000-->
[Лодки](https://www.bbc.com/russian/features-1)
------

<main role="main"><div><section aria-labelledby="article-byline"><strong id="article-byline">Автор, </strong><ul role="list"><li><span><span>Автор, </span><span>Ада Меер</span></span></li><li><span><span>Место работы, </span><span>BBC, Осло</span></span></li></ul></section></div><div><time datetime="2022-11-07">7 ноября 2022</time></div>
<figure><div><img src="https://ichef.bbci.co.uk/a.jpg" alt="Лодка"></div><p role="text"><span>Автор фото, </span><span>Getty Images</span></p><figcaption><span>Подпись к фото, </span><p>Лодки у причала, утром</p></figcaption></figure>
<div><p>Порт закрыли ночью.</p></div></main>`)
  expect(frontMatter.author).toEqual(['Ада Меер'])
  expect(markdown).toBe(
    '![Лодка](https://ichef.bbci.co.uk/a.jpg)\n*Лодки у причала, утром (Автор фото: Getty Images)*\n\nПорт закрыли ночью.\n',
  )
})

test('a caption that begins with a span keeps it', () => {
  const html =
    '<figure><img src="/a.jpg"><figcaption><span>On Sunday,</span> <span>the boats left.</span></figcaption></figure>'
  expect(convert(`[Boats](https://www.bbc.com/news/1)\n------\n\n${html}<p>They are back.</p>`).markdown).toContain(
    '*On Sunday, the boats left.*',
  )
})
