import type { Trace } from './read-trace.ts'
import type { TraceEvent } from './trace-event.ts'

const longest = 400

/** Prints a trace as a conversation, in the order it was held. */
export function* printTrace(
  { run, events }: Trace,
  { full = false }: { readonly full?: boolean } = {},
): Generator<string> {
  const end = run.end === null ? 'not ended' : `ended ${run.end}`
  yield `${run.job} · ${run.run} · ${run.model} · seed ${run.seed} · began ${run.start}, ${end}`
  const depths = new Map<number, number>()
  for (const event of events) {
    const depth = event.parent === undefined ? 0 : (depths.get(event.parent) ?? 0) + 1
    depths.set(event.id, depth)
    const indent = '  '.repeat(Math.min(depth, 4))
    for (const line of printEvent(event, full)) yield `${indent}${line}`
  }
}

function* printEvent(event: TraceEvent, full: boolean): Generator<string> {
  const { id, agent, to, description, subject, content, decision, validation, review, call } = event
  const about = subject === undefined ? '' : ` [${subject}]`
  yield `#${id} ${event.end.slice(11, 23)} ${agent} → ${to}${about}: ${description}`
  if (content !== undefined) yield `    ${shorten(print(content), full)}`
  if (decision !== undefined) yield `    decision: ${decision}`
  if (validation) {
    yield `    validation: ${validation.valid ? 'valid' : `${validation.errors.length} errors`}`
    for (const { path, message } of validation.errors) yield `      ${path || '/'} ${message}`
  }
  if (review) {
    yield `    review by ${review.by}: ${review.outcome}`
    for (const line of review.advice) yield `      ${line}`
  }
  if (call) yield `    ${printCall(call)}`
  if (call && full) yield* [`    prompt: ${call.prompt}`, `    answer: ${call.answer}`]
}

function printCall(call: NonNullable<TraceEvent['call']>): string {
  const { model, source, inputTokens, outputTokens, dollars, attempts, fault } = call
  const cost = dollars === null ? 'price unknown' : `$${dollars.toFixed(6)}`
  const made =
    source === 'model' ? `${attempts} made` : `from the ${source === 'run' ? 'run' : 'ledger'}`
  const failed = fault === undefined ? '' : `, failed: ${fault}`
  return `call: ${model}, ${made}, ${inputTokens} tokens in, ${outputTokens} out, ${cost}${failed}`
}

function print(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content)
}

function shorten(text: string, full: boolean): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ')
  if (full || line.length <= longest) return line
  return `${line.slice(0, longest)}… (${line.length} letters)`
}
