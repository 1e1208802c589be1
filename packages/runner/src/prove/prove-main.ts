import { text } from 'node:stream/consumers'
import type { ProveJob } from './prove-job.ts'
import { runProveJob } from './run-prove-job.ts'

// the entry of the proving process: a job on standard input, its answer on standard output
const job = JSON.parse(await text(process.stdin)) as ProveJob
process.stdout.write(JSON.stringify(await runProveJob(job)))
