// `npm run bench:story`: how long a story of 100 golden queries takes.
import { run } from './run.mjs'

run('benchmarks/story.ts', process.argv.slice(2))
