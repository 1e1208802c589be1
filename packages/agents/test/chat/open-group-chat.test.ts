import { expect, test } from 'vitest'
import { openGroupChat, type TraceEvent } from '../../src/index.ts'

const roles = [
  { name: 'Orchestrator', description: 'coordinates' },
  { name: 'Validator', description: 'validates' },
]

test('every message is recorded with its role, its times and what it answers', () => {
  const events: TraceEvent[] = []
  const chat = openGroupChat({
    roles,
    sink: { write: (event) => events.push(event) },
    now: () => 5,
  })
  const asked = chat.say({ from: 'Orchestrator', to: 'Validator', description: 'asks' })
  chat.say({
    from: 'Validator',
    to: 'Orchestrator',
    description: 'answers',
    parent: asked,
    startedAt: 2,
    validation: { valid: true, errors: [] },
  })
  expect(events).toEqual([
    {
      id: 1,
      agent: 'Orchestrator',
      role: 'coordinates',
      to: 'Validator',
      description: 'asks',
      start: '1970-01-01T00:00:00.005Z',
      end: '1970-01-01T00:00:00.005Z',
    },
    {
      id: 2,
      agent: 'Validator',
      role: 'validates',
      to: 'Orchestrator',
      description: 'answers',
      parent: 1,
      validation: { valid: true, errors: [] },
      start: '1970-01-01T00:00:00.002Z',
      end: '1970-01-01T00:00:00.005Z',
    },
  ])
})

test('nobody speaks, or is spoken to, without a role', () => {
  const chat = openGroupChat({ roles, sink: { write: () => {} } })
  const message = { to: 'Validator', description: 'asks' }
  expect(() => chat.say({ ...message, from: 'Stranger' })).toThrow('Stranger')
  expect(() => chat.say({ ...message, from: 'Validator', to: 'Nobody' })).toThrow('Nobody')
})
