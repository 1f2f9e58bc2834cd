import type {Publisher} from './define.ts'

/** Every built-in publisher, one line each. */
export const publishers: readonly Publisher[] = []
