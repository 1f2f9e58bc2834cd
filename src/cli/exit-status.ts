/** What the shell is told. */
export const exitStatus = {ok: 0, differences: 1, failed: 2, interrupted: 130, terminated: 143} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
