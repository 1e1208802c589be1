// `npm run bench`: what is measured of speed, each beside its yardstick; `npm run bench -- values`: where a value's time goes.
import { run } from './run.mjs'

const [first, ...rest] = process.argv.slice(2)
if (first === 'values') run('benchmarks/values.ts', rest)
else run('benchmarks/speed.ts', process.argv.slice(2))
