import type { Message, Role, TraceEvent, TraceSink } from '../trace/trace-event.ts'

/** Routes every message between named roles, and records each. */
export interface GroupChat {
  /** Says something and answers with the number of its event, for `parent`. */
  say(message: Message): number
}

/** Opens the chat of a run. `first` is the number of the next event where a run goes on. */
export function openGroupChat({
  roles,
  sink,
  now = Date.now,
  first = 1,
}: {
  readonly roles: readonly Role[]
  readonly sink: Pick<TraceSink, 'write'>
  readonly now?: () => number
  readonly first?: number
}): GroupChat {
  const descriptions = new Map(roles.map(({ name, description }) => [name, description]))
  let next = first
  return {
    say({ from, startedAt, ...message }) {
      const role = descriptions.get(from)
      if (role === undefined || !descriptions.has(message.to))
        throw new Error(`No role is called ${role === undefined ? from : message.to}`)
      const ended = now()
      const end = new Date(ended).toISOString()
      const start = startedAt === undefined ? end : new Date(startedAt).toISOString()
      const event: TraceEvent = {
        id: next++,
        agent: from,
        role,
        ...message,
        start,
        end,
      }
      sink.write(event)
      return event.id
    },
  }
}
