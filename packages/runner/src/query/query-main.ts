import { text } from 'node:stream/consumers'
import type { QueryJob } from './query-job.ts'
import { runQueryJob } from './run-query-job.ts'

// the entry of the asking process: a job on standard input, its answer on standard output
const job = JSON.parse(await text(process.stdin)) as QueryJob
process.stdout.write(JSON.stringify(await runQueryJob(job)))
