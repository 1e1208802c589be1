import type { Role } from '@worldloom/agents'

/** Who takes part in the group chat, by the document's names. */
export const roles: readonly Role[] = [
  {
    name: 'Input Loader',
    description: 'Loads the market segments and the JSON Schema, and reads what can be counted.',
  },
  {
    name: 'User Generator',
    description: 'Writes one synthetic user per call from a segment, the schema and fixed facts.',
  },
  {
    name: 'Validator',
    description:
      'Checks a user against the JSON Schema and its fixed facts, every error with its path.',
  },
  {
    name: 'Reviewer',
    description: 'Corrects what rules prove right, and advises how to mend the rest.',
  },
  { name: 'Trace Collector', description: 'Keeps every message, decision and outcome of the run.' },
  {
    name: 'Orchestrator',
    description: 'Has each role do its part in turn until each segment has its users.',
  },
]
