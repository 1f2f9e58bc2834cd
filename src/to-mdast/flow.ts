import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {toFlow} from './phrasing.ts'

/** A box that only arranges what is in it: its blocks stand for themselves. */
export const flow: Handle = (state, element) => toFlow(state.all(element) as RootContent[])
