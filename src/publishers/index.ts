import {cdt} from './cdt.ts'
import type {Publisher} from './define.ts'
import {ft} from './ft.ts'
import {reuters} from './reuters.ts'
import {rfa} from './rfa.ts'
import {rfi} from './rfi.ts'

/** Every built-in publisher, one line each. */
export const publishers: readonly Publisher[] = [cdt, ft, reuters, rfa, rfi]
