import type { Schema, Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { findObstacle } from '../write/find-obstacle.ts'
import { buildPromise } from './build-promise.ts'

/** What is found together is so oftener than by chance. */
export function promiseTogether(
  table: Table,
  { rules, schema }: PromiseSources,
): readonly DataPromise[] {
  const rule = rules.tables[table.id]?.together
  if (!rule) return []
  const { of, within } = rule
  const thing = findParent(table, of, schema)
  return rule.pairs.map(({ condition, conditionText, then, thenText, lift, place }) => {
    const obstacle =
      thing && (findObstacle(condition, thing, schema) ?? findObstacle(then, thing, schema))
    const claim: Claim = obstacle
      ? { kind: 'not-checkable', reason: obstacle }
      : { kind: 'lift', of, within, condition, then, lift }
    return buildPromise(table.id, 'rule', {
      name: `${conditionText} with ${thenText}`,
      says: `Of ${table.id}, where ${conditionText} and where ${thenText} share their ${within} at least ${lift} times as often as by chance.`,
      claim,
      place,
      about: 'lift',
    })
  })
}

function findParent({ foreignKeys }: Table, link: string, { tables }: Schema): Table | undefined {
  const key = foreignKeys.find((candidate) => candidate.link === link)
  return tables.find(({ id }) => id === key?.parent)
}
