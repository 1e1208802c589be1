import { createHash } from 'node:crypto'
import { printSpan, type Span } from './print-span.ts'
import type { TraceHeader, TraceSink } from './trace-event.ts'

type Environment = Readonly<Record<string, string | undefined>>

// spans a request; a collector's usual limit is 4 MB
const together = 200

/**
 * Sends each event as a span of OpenTelemetry, by OTLP over HTTP in JSON, where `OTEL_EXPORTER_OTLP_ENDPOINT` or
 * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT` says where to; null where neither is set. `warn` is told once when a collector
 * does not take them: a run does not stop for it.
 */
export function openSpans({
  header,
  environment,
  warn,
}: {
  readonly header: TraceHeader
  readonly environment: Environment
  readonly warn: (message: string) => void
}): TraceSink | null {
  const address = findAddress(environment)
  if (address === null) return null
  const traceId = createHash('sha256').update(header.run).digest('hex').slice(0, 32)
  const headers = { 'content-type': 'application/json', ...readHeaders(environment) }
  let waiting: Span[] = []
  let sending: Promise<void> = Promise.resolve()
  let isBroken = false
  const send = (): void => {
    const spans = waiting
    waiting = []
    sending = sending.then(async () => {
      if (isBroken || spans.length === 0) return
      const body = JSON.stringify(wrap(spans, header, environment))
      const signal = AbortSignal.timeout(10_000)
      const why = await fetch(address, { method: 'POST', headers, body, signal }).then(
        (response) => (response.ok ? null : `it answers with ${response.status}`),
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      if (why === null) return
      isBroken = true
      warn(`The spans cannot be sent to ${new URL(address).host}: ${why}.`)
    })
  }
  return {
    write(event) {
      waiting.push(printSpan(event, traceId))
      if (waiting.length >= together) send()
    },
    async close() {
      send()
      await sending
    },
  }
}

function findAddress(environment: Environment): string | null {
  const exact = environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']?.trim()
  if (exact) return exact
  const base = environment['OTEL_EXPORTER_OTLP_ENDPOINT']?.trim()
  return base ? `${base.replace(/\/$/, '')}/v1/traces` : null
}

/** `OTEL_EXPORTER_OTLP_HEADERS`, written as `name=value,name=value`. */
function readHeaders(environment: Environment): Readonly<Record<string, string>> {
  const text =
    environment['OTEL_EXPORTER_OTLP_TRACES_HEADERS'] ??
    environment['OTEL_EXPORTER_OTLP_HEADERS'] ??
    ''
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    if (at < 1) return []
    return [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]]
  })
  return Object.fromEntries(pairs)
}

function wrap(spans: readonly Span[], header: TraceHeader, environment: Environment): object {
  const service = environment['OTEL_SERVICE_NAME'] ?? 'worldloom'
  const resource = {
    'service.name': service,
    'worldloom.run': header.run,
    'worldloom.job': header.job,
  }
  const attributes = Object.entries(resource).map(([key, stringValue]) => {
    return { key, value: { stringValue } }
  })
  return {
    resourceSpans: [
      { resource: { attributes }, scopeSpans: [{ scope: { name: 'worldloom' }, spans }] },
    ],
  }
}
