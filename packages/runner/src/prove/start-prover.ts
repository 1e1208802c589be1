import { startProcess } from '../process/start-process.ts'
import type { ProveAnswer, ProveJob } from './prove-job.ts'

/** A fresh Node process that waits for the one job of proving files. */
export interface Prover {
  readonly prove: (job: ProveJob) => Promise<ProveAnswer>
  /** Ends the process, if it has not ended by itself. */
  readonly stop: () => void
}

/** Starts the proving process; it loads itself while its job is still being made. */
export function startProver(signal?: AbortSignal): Prover {
  // written out like this, the entry is found from source and carried along into a bundle
  const entry = new URL('./prove-main.ts', import.meta.url)
  const { run, stop } = startProcess<ProveJob, ProveAnswer>(entry, 'proving', signal)
  return { prove: run, stop }
}
