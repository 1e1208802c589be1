// `npm run fault-server`: a model's server that fails in every way; `-- --well` has it fail in none.
import { run } from './run.mjs'

run('scripts/fault-server.ts', process.argv.slice(2))
