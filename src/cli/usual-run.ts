let isUsual = false

/** Told by a run that does what most do: convert one article. */
export function markUsualRun(): void {
  isUsual = true
}

/** Whether this run was like most, so that what V8 has compiled for it is worth keeping for the next. */
export function isUsualRun(): boolean {
  return isUsual
}
