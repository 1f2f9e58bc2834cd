import {join} from 'node:path'

/** Where a cache lies that has no name: beside the configuration that asks for it, else in the current folder. */
export const ownCache = join('node_modules', '.cache', 'newsdown', 'cache')
