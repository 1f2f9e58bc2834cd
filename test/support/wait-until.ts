/**
 * Waits until something holds that can be seen from outside; the test's own timeout ends the wait for what never does.
 */
export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
