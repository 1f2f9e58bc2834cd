import type {Mode} from './index.ts'
export const batch: Mode = async () => 0
