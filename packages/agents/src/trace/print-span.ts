import type { TraceEvent } from './trace-event.ts'

type Value =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly doubleValue: number }

/** A span as OTLP writes it in JSON. */
export interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: 1 | 3
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly { readonly key: string; readonly value: Value }[]
  readonly status: { readonly code: 0 | 2; readonly message?: string }
}

/** Prints an event as a span; a call carries the attributes that OpenTelemetry names for generative models. */
export function printSpan(event: TraceEvent, traceId: string): Span {
  const { id, agent, to, description, subject, parent, call, review, validation } = event
  const [provider = '', model = ''] = call?.model.split(/:(.*)/s) ?? []
  const attributes = {
    'worldloom.agent': agent,
    'worldloom.to': to,
    'worldloom.description': description,
    'worldloom.subject': subject,
    'worldloom.valid': validation && String(validation.valid),
    'worldloom.review': review?.outcome,
    'gen_ai.operation.name': call && 'chat',
    'gen_ai.provider.name': call && provider,
    'gen_ai.request.model': call && model,
    'gen_ai.usage.input_tokens': call?.inputTokens,
    'gen_ai.usage.output_tokens': call?.outputTokens,
    'worldloom.source': call?.source,
    'worldloom.attempts': call?.attempts,
  }
  const fault = call?.fault
  return {
    traceId,
    spanId: printSpanId(id),
    ...(parent === undefined ? {} : { parentSpanId: printSpanId(parent) }),
    name: call ? `chat ${model}` : `${agent} → ${to}`,
    kind: call ? 3 : 1,
    startTimeUnixNano: printNanoseconds(event.start),
    endTimeUnixNano: printNanoseconds(event.end),
    attributes: [
      ...Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [{ key, value: wrap(value) }],
      ),
      ...(typeof call?.dollars === 'number'
        ? [{ key: 'worldloom.dollars', value: { doubleValue: call.dollars } }]
        : []),
    ],
    status: fault === undefined ? { code: 0 } : { code: 2, message: fault },
  }
}

function wrap(value: string | number): Value {
  return typeof value === 'string' ? { stringValue: value } : { intValue: String(value) }
}

/** Never all zeros: events count from 1. */
function printSpanId(id: number): string {
  return id.toString(16).padStart(16, '0')
}

function printNanoseconds(instant: string): string {
  return `${Date.parse(instant)}000000`
}
