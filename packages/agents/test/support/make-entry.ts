import type { LedgerEntry } from '../../src/ledger/ledger.ts'

/** An entry of a ledger, valid but for what is said otherwise. */
export function makeEntry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    key: 'key',
    run: 'run',
    outcome: 'valid',
    at: 1,
    provider: 'groq',
    model: 'small',
    role: 'User Generator',
    system: 'You write people.',
    prompt: 'Write one.',
    schema: null,
    parameters: '{"seed":1}',
    text: '{}',
    inputTokens: 10,
    outputTokens: 5,
    dollars: 0.001,
    fault: null,
    why: '',
    seconds: 0.2,
    ...changes,
  }
}
