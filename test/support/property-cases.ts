import fc from 'fast-check'

/**
 * Properties see the same cases in every run, so that a change is judged by what it changed. Whoever looks for others
 * says how many each shall see, and gets a seed that a failure names:
 * `PROPERTY_RUNS=50000 npx vitest run test/remark`, and again with `PROPERTY_SEED=<that>`.
 */
const {PROPERTY_RUNS, PROPERTY_SEED = PROPERTY_RUNS ? Date.now() % 2 ** 31 : 1} = process.env
fc.configureGlobal({seed: Number(PROPERTY_SEED)})
