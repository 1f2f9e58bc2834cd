/** Milliseconds between two times at least, and how many times longer than one takes. */
const pause = {least: 2000, times: 20}

/** Does something now and then, however often it is asked to: it takes a small part of the time. */
export function nowAndThen(act: () => void): () => void {
  let next = Date.now() + pause.least
  return () => {
    const now = Date.now()
    if (now < next) return
    act()
    next = Date.now() + Math.max(pause.least, pause.times * (Date.now() - now))
  }
}
