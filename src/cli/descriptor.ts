const streams: Readonly<Record<string, number>> = {'/dev/stdout': 1, '/dev/stderr': 2}

/** The descriptor of the process that a path stands for; `undefined` for any other path. */
export function descriptorOf(path: string): number | undefined {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1]
  return number === undefined ? streams[path] : Number(number)
}
