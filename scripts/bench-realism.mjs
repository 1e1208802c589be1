// `npm run bench:realism`: the example shop's figures beside those of real shops.
import { run } from './run.mjs'

run('benchmarks/realism.ts', process.argv.slice(2))
