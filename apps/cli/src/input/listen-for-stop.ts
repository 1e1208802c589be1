import { exitCodes } from '../exit-codes.ts'

/** A signal that Ctrl-C or a request to end gives; a second one does not wait. */
export function listenForStop(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.stopped)
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const end = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  return { signal: controller.signal, end }
}
