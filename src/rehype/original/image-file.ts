/** The address without query and fragment, if it is one of an image by the end of its path. */
export function imageFile(address: string): string | undefined {
  const [path] = address.split(/[?#]/, 1)
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(path!) ? path : undefined
}
