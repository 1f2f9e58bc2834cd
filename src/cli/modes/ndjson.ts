import type {Mode} from './index.ts'
export const ndjson: Mode = async () => 0
