// `npm test`: everything, on a fresh clone. `npm test -- engine types` runs the named suites alone.
import { run } from './run.mjs'

run('scripts/suites/main.ts', process.argv.slice(2))
