// `npm run demo`: the main job on the shop in examples/ecommerce; arguments after `--` go to `worldloom demo`.
import { run } from './run.mjs'

run('apps/cli/bin/worldloom.js', ['demo', ...process.argv.slice(2)])
