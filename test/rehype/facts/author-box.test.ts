import {expect, test} from 'vitest'
import {element, text} from '../../../src/ground/hast-node.ts'
import {lonePicture} from '../../../src/rehype/facts/author-box.ts'

const image = element('img', {src: 'a.jpg'})
const boxed = (depth: number) =>
  Array.from({length: depth}).reduce((inner) => element('div', {}, [inner as never]), image)

test('a picture is all of its boxes, and is looked for a few boxes deep', () => {
  expect(lonePicture(image)).toBe(image)
  expect(lonePicture(boxed(3) as typeof image)).toBe(image)
  // Whoever asks of each of many boxes within boxes would ask of all of them again and again.
  expect(lonePicture(boxed(9) as typeof image)).toBeUndefined()
})

test('beside words it is not alone', () => {
  expect(lonePicture(element('div', {}, [image, text(' 甲')]))).toBeUndefined()
  expect(lonePicture(element('div', {}, [image, image]))).toBeUndefined()
  expect(lonePicture(element('div', {}, [text(' '), image]))).toBe(image)
})
