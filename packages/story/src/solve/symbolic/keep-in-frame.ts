import { call, cast, cellOf, decimalConstant } from '../../tree/build.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode, WindowCall } from '../../tree/node.ts'
import { tryResolve } from './resolve.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** Seconds in what a moment is counted by. */
const units: Readonly<Record<string, number>> = {
  ...{ epoch: 1, epoch_ms: 0.001, epoch_us: 0.000_001, epoch_ns: 0.000_000_001 },
}

/**
 * Puts the rows of a block whose window reaches back by an amount (`RANGE BETWEEN 3600 PRECEDING AND CURRENT ROW`) within
 * that amount of the first of them, which sees them all: five payments within an hour.
 */
export function keepInFrame(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const { witness } = run
  const [window] = listRanged(block)
  const [order] = window?.orders ?? []
  if (!window?.start_expr || !order) return
  const places = scopes.map((scope) => {
    const term = tryResolve(run, order.expression, scope)
    return term && findCounted(term)
  })
  const [start] = places
  if (!start) return
  const { category } = witness.place(start.cell).column
  const amount = measure(window.start_expr, start.unit, category)
  if (!amount) return
  for (const [at, place] of places.entries()) {
    if (at === 0 || !place || place.cell === start.cell) continue
    // not all as far from each other
    const share = Math.round((100 * (at - 0.11 * ((at * 2) % 5))) / scopes.length) / 100
    const whole = cast(call('floor', [call('*', [amount, decimalConstant(share)], true)]), 'BIGINT')
    const step =
      category === 'timestamp'
        ? call('to_seconds', [whole])
        : category === 'date'
          ? cast(whole, 'INTEGER')
          : whole
    for (const cell of [place.cell, start.cell]) witness.touch(cell)
    const sign = order.type === 'DESCENDING' ? '+' : '-'
    witness.steps.push({ cell: place.cell, value: call(sign, [cellOf(start.cell), step], true) })
  }
}

function listRanged({ select_list: list, qualify }: SelectNode): readonly WindowCall[] {
  const roots = [...list, ...(qualify ? [qualify] : [])]
  return roots
    .flatMap((root) => [...walkExpression(root)])
    .filter(
      (part): part is WindowCall =>
        part.class === 'WINDOW' &&
        part.start === 'EXPR_PRECEDING_RANGE' &&
        Boolean(part.start_expr),
    )
}

/** The cell that a window is ordered by, and the seconds of one where it is counted: `CAST(epoch(paid_at) AS BIGINT)`. */
function findCounted(
  term: Expression,
): { readonly cell: number; readonly unit: number | null } | null {
  if (term.class === 'CELL') return { cell: term.cell, unit: null }
  if (term.class === 'CAST') return findCounted(term.child)
  const unit = term.class === 'FUNCTION' ? units[term.function_name.toLowerCase()] : undefined
  const [argument] = term.class === 'FUNCTION' ? (term.children ?? []) : []
  const found = unit !== undefined && argument ? findCounted(argument) : null
  return found && found.unit === null ? { cell: found.cell, unit: unit ?? null } : null
}

/** How far a frame reaches: in seconds for moments, in days for days, in itself for numbers; null for anything else. */
function measure(reach: Expression, unit: number | null, category: string): Expression | null {
  const times = (by: number): Expression => call('*', [reach, decimalConstant(by)], true)
  const seconds = unit === null ? call('epoch', [reach]) : times(unit)
  if (category === 'timestamp') return seconds
  if (category === 'date') return call('/', [seconds, decimalConstant(86_400)], true)
  return unit === null && (category === 'integer' || category === 'number') ? reach : null
}
