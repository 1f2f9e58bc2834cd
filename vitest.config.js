import {defineConfig} from 'vitest/config'
import {standIns} from './src/fast/stand-ins.js'
import {ClosingLine} from './test/support/closing-line.js'

export default defineConfig({
  // NEWSDOWN_PLAIN=1 runs every test with the upstream packages instead of our stand-ins.
  resolve: {alias: process.env.NEWSDOWN_PLAIN ? {} : standIns},
  test: {
    include: ['test/**/*.test.ts'],
    server: {deps: {inline: ['rehype-parse', 'rehype-remark', 'remark-stringify']}},
    setupFiles: ['test/support/property-cases.ts'],
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
