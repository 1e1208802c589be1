import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TraceEvent, TraceSink } from './trace-event.ts'

// one agent can make thousands of calls
const firstCalls = 20

// calls whose validation is still to come; a run has hundreds under way at the most
const mostHeld = 1000

/**
 * Writes a page in Markdown for each call: the first 20 of an agent and every failed one, or all. A call has failed too
 * where the message that answers it finds it not valid.
 */
export function openPages({
  folder,
  full = false,
}: {
  readonly folder: string
  readonly full?: boolean
}): TraceSink {
  const calls = new Map<string, number>()
  const held = new Map<number, TraceEvent>()
  const write = (event: TraceEvent): void => {
    mkdirSync(folder, { recursive: true })
    const name = event.agent.replaceAll(/[^\p{L}\p{N}]+/gu, '')
    writeFileSync(join(folder, `${name}_${event.id}.md`), printPage(event))
  }
  const hold = (event: TraceEvent): void => {
    held.set(event.id, event)
    const [oldest] = held.keys()
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
  }
  return {
    write(event) {
      const { validation, parent = 0 } = event
      const asked = held.get(parent)
      if (asked && validation) {
        held.delete(parent)
        if (!validation.valid) write({ ...asked, validation })
      }
      if (!event.call) return
      const number = (calls.get(event.agent) ?? 0) + 1
      calls.set(event.agent, number)
      const isKept = full || number <= firstCalls || hasFailed(event)
      if (isKept) write(event)
      hold(event)
    },
    close: async () => undefined,
  }
}

function hasFailed({ call, validation }: TraceEvent): boolean {
  return call?.fault !== undefined || validation?.valid === false
}

function printPage(event: TraceEvent): string {
  const { agent, subject, description, systemMessage, call, validation, review } = event
  if (!call) return ''
  const cost = call.dollars === null ? 'unknown' : `$${call.dollars.toFixed(6)}`
  const facts = [
    `- model: ${call.model} (answered by the ${call.source})`,
    `- tokens: ${call.inputTokens} in, ${call.outputTokens} out; cost: ${cost}; attempts: ${call.attempts}`,
    `- time: ${event.start} to ${event.end}`,
    `- key: ${call.key}`,
    ...(call.fault === undefined ? [] : [`- failed: ${call.fault}`]),
    ...(validation ? [`- validation: ${validation.valid ? 'valid' : 'not valid'}`] : []),
    ...(validation?.errors ?? []).map(({ path, message }) => `  - ${path || '/'} ${message}`),
    ...(review ? [`- review: ${review.outcome} by ${review.by}`] : []),
    ...(review?.advice ?? []).map((line) => `  - ${line}`),
  ]
  const parts = [
    `# ${agent}${subject === undefined ? '' : `: ${subject}`}`,
    description,
    facts.join('\n'),
    ...(systemMessage ? [`## System message\n\n${fence(systemMessage)}`] : []),
    `## Prompt\n\n${fence(call.prompt)}`,
    `## Answer\n\n${fence(call.answer)}`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** A fence longer than any within, so that what a model wrote stays text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${text}\n${ticks}`
}
