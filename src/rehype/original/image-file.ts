/** Types of pictures by the ends of their files, for a pattern; what may stand behind them is for it to say. */
export const pictureTypes = String.raw`\.(?:avif|gif|jpe?g|png|webp)`

const atEnd = new RegExp(`${pictureTypes}$`, 'i')

/** The address without query and fragment, if it is one of an image by the end of its path. */
export function imageFile(address: string): string | undefined {
  const [path] = address.split(/[?#]/, 1)
  return atEnd.test(path!) ? path : undefined
}
