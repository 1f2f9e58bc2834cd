import {bbc} from './bbc.ts'
import {cdt} from './cdt.ts'
import type {Publisher} from './define.ts'
import {dw} from './dw.ts'
import {ft} from './ft.ts'
import {nyt} from './nyt.ts'
import {reuters} from './reuters.ts'
import {rfa} from './rfa.ts'
import {rfi} from './rfi.ts'
import {voa} from './voa.ts'
import {weixin} from './weixin.ts'

/** Every built-in publisher, one line each. */
export const publishers: readonly Publisher[] = [bbc, cdt, dw, ft, nyt, reuters, rfa, rfi, voa, weixin]
