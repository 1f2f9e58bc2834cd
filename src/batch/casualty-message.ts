/** Whether a worker ended for want of memory: then what it had under way is what was too much. */
export function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/**
 * What to say of what a worker did not survive.
 * @param what `file` or `record`.
 * @param error What was thrown, or the status with which something ended the worker.
 */
export function casualtyMessage(what: 'file' | 'record', error: unknown): string {
  const reason =
    typeof error === 'number' ? `it ended with ${error}` : error instanceof Error ? error.message : String(error)
  const expected = isOutOfMemory(error)
    ? 'one that fits into memory'
    : 'functions that end no process and reject nothing'
  return `The worker did not survive this ${what}: ${reason} (expected ${expected})`
}
