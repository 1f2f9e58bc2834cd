/** Whether a calendar has a day that is said in English: `31 Feb 2020` and `June 31, 2020` are in none. */
export function isCalendarDay(said: string): boolean {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(said)?.[0]
  return new Date(`${said} UTC`).getUTCDate() === Number(day)
}
