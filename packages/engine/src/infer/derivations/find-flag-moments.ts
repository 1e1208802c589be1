import { and, binary, call, column, isNull, isPresent, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { dropTimeWords } from '../time/phases.ts'
import type { Proposal } from './proposal.ts'

/**
 * A flag beside the moment it speaks of: `is_completed` is whether there is a `completed_at`, and `is_active` whether
 * there is no `terminated_on`.
 */
export function findFlagMoments(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const moments = [...node.columns.values()].filter(
      ({ column: own }) => isTemporal(own.type) && own.nullable,
    )
    return [...node.columns.values()].flatMap((flag) =>
      flag.column.type.kind === 'boolean'
        ? [...tellDone(node, flag, moments), ...tellActive(node, flag, moments)]
        : [],
    )
  })
}

function tellDone(
  node: TableNode,
  flag: ColumnNode,
  moments: readonly ColumnNode[],
): readonly Proposal[] {
  const word = readFlag(flag)
  const [moment, ...others] = moments.filter(({ words }) => dropTimeWords(words).join(' ') === word)
  if (word === '' || !moment || others.length > 0) return []
  return [
    {
      table: node.id,
      column: flag.column.name,
      expression: isPresent(column(moment.column.name)),
      why: `It tells whether there is a ${moment.column.name}.`,
    },
  ]
}

/** Who has left is not active any more; an end that lies ahead has not come. */
function tellActive(
  node: TableNode,
  flag: ColumnNode,
  moments: readonly ColumnNode[],
): readonly Proposal[] {
  if (!active.test(flag.words.filter((word) => word !== 'is').join(' '))) return []
  const ends = moments.filter(({ words }) => over.test(dropTimeWords(words).join(' ')))
  if (ends.length === 0) return []
  return [
    {
      table: node.id,
      column: flag.column.name,
      expression: and(...ends.map(isOpen)),
      why: `It holds until ${ends.map(({ column: own }) => own.name).join(' or ')}.`,
    },
  ]
}

function isOpen({ column: { name, type } }: ColumnNode): Expression {
  const now = call(type.kind === 'date' ? 'current_date' : 'now')
  return or(isNull(column(name)), binary(column(name), '>', now))
}

const active =
  /^(still )?(active|enabled|open|employed|live|operational|operating|in service|connected|current)( (flag|member|employee|customer|user))?$/
const over =
  /^(termination|terminated|ended|closed|closure|closing|deactivated|deactivation|disconnected|disbanded|discontinued|decommissioned|cancelled|canceled|churned|churn|retired|left|exit|resigned|departed|disabled|removed|dissolved|expelled|deregistered)$|^(contract|employment|service|membership) end$/

/** `completed` for `is_completed` and `completed`: what has been done, not what is. */
function readFlag({ words }: ColumnNode): string {
  const rest = words.filter((word) => !['is', 'has', 'been', 'was', 'flag'].includes(word))
  return rest.length === 1 && done.test(rest[0] ?? '') ? (rest[0] ?? '') : ''
}

const done =
  /^(completed|done|finished|paid|shipped|delivered|returned|refunded|cancelled|canceled|resolved|closed|verified|approved|rejected|read|sent|archived|deleted|processed|confirmed|published|answered|claimed|redeemed|used|revoked|voided|void|blocked|banned|suspended|terminated|deactivated|disabled|locked|withdrawn|reversed|settled|churned|graduated|retired|disbanded|disconnected|discontinued|fulfilled|converted|clicked|opened|bounced|unsubscribed|cleared|acknowledged|escalated|dispatched|submitted|signed|reviewed|hired|sold|ended|defaulted|seen|viewed|watched|graded|reimbursed|decommissioned|activated|registered|replied|notified|reported|discharged)$/
