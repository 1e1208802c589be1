import { APICallError } from '@ai-sdk/provider'
import { ModelFault, type ModelFaultKind } from '../model-fault.ts'
import { redact } from '../redact.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** Says in our terms why a call of the AI SDK failed. */
export function explainFault(
  error: unknown,
  {
    secrets,
    signal,
  }: { readonly secrets: readonly string[]; readonly signal?: AbortSignal | undefined },
): ModelFault {
  if (error instanceof ModelFault) return error
  const own = findOwnFault(error)
  if (own) return own
  if (signal?.aborted) {
    const reason: unknown = signal.reason
    if (reason instanceof ModelFault) return reason
    return new ModelFault('stopped', 'The call was stopped.', { cause: error })
  }
  const message = redact(describe(error), secrets)
  if (!APICallError.isInstance(error)) return new ModelFault('cut', message)
  const status = error.statusCode
  if (status === undefined || status < 300) return new ModelFault('cut', message)
  const retryAfter = readRetryAfter(error.responseHeaders ?? {})
  // the error itself is not kept as the cause: it carries the request
  return new ModelFault(
    findKind(status, message, error.responseBody ?? ''),
    `${status}: ${message}`,
    {
      retryAfter,
    },
  )
}

/** A fault of ours that the SDK has wrapped, as from reading the body. */
function findOwnFault(error: unknown): ModelFault | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    if (at instanceof ModelFault) return at
  }
  return null
}

function findKind(status: number, message: string, body: string): ModelFaultKind {
  const said = `${message} ${body}`
  if (status === 429)
    // it comes with the same number, and waiting brings no credit
    return /insufficient_quota|credit balance|billing/i.test(said) ? 'unauthorized' : 'rate-limit'
  if (status === 503 || status === 529) return 'overloaded'
  if (status === 408 || status >= 500) return 'server-error'
  if (status === 401 || status === 402 || status === 403) return 'unauthorized'
  if (status === 404) return 'not-found'
  const isFormat = /response_format|json_schema|response format|structured output|json_object/i
  if ((status === 400 || status === 422) && isFormat.test(said)) return 'unsupported-format'
  return 'bad-request'
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = APICallError.isInstance(error) ? readMessage(error.responseBody ?? '') : ''
  if (said !== '') return said
  return error.message.trim() || error.name
}

/** What the server says; the SDK passes over bodies that are not quite of its provider's shape. */
function readMessage(body: string): string {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly message?: unknown } }
    return typeof error?.message === 'string' ? error.message.trim() : ''
  } catch {
    return ''
  }
}
