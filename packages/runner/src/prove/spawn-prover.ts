import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { ProveAnswer, ProveJob } from './prove-job.ts'

/** Runs a job in a fresh Node process, which shares nothing with the one that wrote the files. */
export async function spawnProver(job: ProveJob, signal?: AbortSignal): Promise<ProveAnswer> {
  // written out like this, the entry is found from source and carried along into a bundle
  const entry = new URL('./prove-main.ts', import.meta.url)
  const child = spawn(process.execPath, [fileURLToPath(entry)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // flags of the parent, such as a debugger's, are not the child's
    env: { ...process.env, NODE_OPTIONS: '' },
    ...(signal ? { signal } : {}),
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  })
  // a child that dies early closes the pipe; its exit code says more than that
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify(job))
  const [answer, complaint, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  if (code !== 0)
    throw new Error(`The proving process ended with ${code}: ${complaint.trim().slice(-2000)}`)
  return JSON.parse(answer) as ProveAnswer
}
