/** Adds many: a call takes only so many arguments, and a page may hold any number of children. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (let index = 0; index < more.length; index++) list.push(more[index]!)
}
