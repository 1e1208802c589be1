import type { Random } from '../random.ts'
import type { Persona } from './persona.ts'
import { spell } from './spell.ts'

/** An address at a domain that nobody can own. */
export function drawEmail(
  { given, family }: Pick<Persona, 'given' | 'family'>,
  random: Random,
): string {
  const [first, last] = [spell(given), spell(family)]
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}`,
    `${first.slice(0, 1)}${last}`,
    `${first}.${last}${random.whole(1, 99)}`,
  ])
  // names that no one can own (RFC 2606)
  return `${local}@${random.pick(['example.com', 'example.org', 'example.net'])}`
}
