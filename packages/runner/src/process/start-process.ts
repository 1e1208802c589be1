import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** A fresh Node process that waits for one job; it shares nothing with the one that writes the files. */
export interface StartedProcess<Job, Answer> {
  readonly run: (job: Job) => Promise<Answer>
  /** Ends the process, if it has not ended by itself. */
  readonly stop: () => void
}

/** Starts a process that reads a job as JSON on its standard input and answers so on its output. */
export function startProcess<Job, Answer>(
  entry: URL,
  what: string,
  signal?: AbortSignal,
): StartedProcess<Job, Answer> {
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
  const answered = Promise.all([text(child.stdout), text(child.stderr), ended])
  // nobody may be waiting yet
  answered.catch(() => undefined)
  return {
    run: async (job) => {
      child.stdin.end(JSON.stringify(job))
      const [answer, complaint, code] = await answered
      if (code !== 0)
        throw new Error(`The ${what} process ended with ${code}: ${complaint.trim().slice(-2000)}`)
      return JSON.parse(answer) as Answer
    },
    stop: () => {
      child.kill()
    },
  }
}
