import { splitWords } from '../../infer/meanings/words/split-words.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { ForeignKey, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { listConditions } from '../checks/find-domain.ts'
import type { Plan } from '../plan.ts'

/**
 * The other link that a link must lead away from: nobody follows himself, and no team plays at home against itself.
 * A check says so, a key of both, or their names.
 */
export function findCounterpart(plan: Plan, table: Table, key: ForeignKey): ForeignKey | null {
  const [column = '', more] = key.columns
  if (more !== undefined || key.parent === table.id) return null
  return (
    table.foreignKeys.find((other) => {
      const [name = '', further] = other.columns
      const isSame = other.parent === key.parent && other.parentColumns[0] === key.parentColumns[0]
      if (other === key || further !== undefined || !isSame) return false
      return (
        mustDiffer(plan, table, column, name) ||
        isPair(table, column, name) ||
        areOpposite(column, name)
      )
    }) ?? null
  )
}

/** Whether a check says that two columns of a row differ. */
export function mustDiffer(plan: Plan, table: Table, left: string, right: string): boolean {
  return listConditions(plan, table).some((condition) => saysDiffers(condition, left, right))
}

function saysDiffers(condition: Expression, left: string, right: string): boolean {
  if (condition.kind === 'unary' && condition.operator === 'not') {
    const { operand } = condition
    return operand.kind === 'binary' && operand.operator === '=' && compares(operand, left, right)
  }
  if (condition.kind !== 'binary') return false
  if (condition.operator === 'or')
    return [condition.left, condition.right].some((part) => saysDiffers(part, left, right))
  const differs = condition.operator === '<>' || condition.operator === 'distinct'
  return differs && compares(condition, left, right)
}

function compares(
  { left, right }: Extract<Expression, { kind: 'binary' }>,
  ...names: readonly string[]
): boolean {
  const found = [left, right].map((part) => (part.kind === 'column' ? part.path.join('.') : null))
  return names.every((name) => found.includes(name))
}

/** A row that is nothing but two of the same kind says how they stand to each other. */
function isPair(table: Table, ...names: readonly string[]): boolean {
  return listKeys(table).some(
    (key) => key.columns.length === 2 && names.every((name) => key.columns.includes(name)),
  )
}

function areOpposite(left: string, right: string): boolean {
  const [one, other] = [splitWords(left), splitWords(right)]
  return opposites.some(([a, b]) => {
    const isOn = (words: readonly string[], names: readonly string[]): boolean =>
      names.some((name) => words.includes(name))
    return (isOn(one, a) && isOn(other, b)) || (isOn(one, b) && isOn(other, a))
  })
}

const side = (words: string): readonly string[] => words.split(' ')

const opposites: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    side('sender from source origin departure'),
    side('receiver recipient to target destination arrival'),
  ],
  [side('follower subscriber'), side('followed following followee')],
  [side('home'), side('away visitor visiting guest')],
  [side('buyer payer debtor'), side('seller payee creditor')],
  [side('winner'), side('loser')],
  [side('blocker'), side('blocked')],
  [side('reviewer rater'), side('reviewee ratee reviewed rated')],
]
