// `npm run bench`: what is measured of speed, each beside its yardstick.
import { run } from './run.mjs'

run('benchmarks/speed.ts', process.argv.slice(2))
