import {
  call,
  choose,
  compare,
  integerConstant,
  negate,
  refer,
  trueConstant,
} from '../tree/build.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, Lambda, QueryNode, SelectNode, WindowCall } from '../tree/node.ts'

/** A query in which Snowflake's numbers of rows and of changes, SEQ4 and CONDITIONAL_CHANGE_EVENT, are counted as DuckDB does. */
export function spellSegments(query: QueryNode): QueryNode {
  return mapEverywhere(mapBlocks(query, numberRows), (part) =>
    part.class === 'WINDOW' && part.function_name.toLowerCase() === 'conditional_change_event'
      ? countChanges(part)
      : part,
  )
}

/** `SEQ4()` over `TABLE(GENERATOR(…))`, which is a range in DuckDB; elsewhere the number of the row. */
function numberRows(block: SelectNode): SelectNode {
  const table = block.from_table
  const isRange =
    table?.type === 'TABLE_FUNCTION' &&
    table.function.class === 'FUNCTION' &&
    table.function.function_name === 'range'
  const row: WindowCall = {
    ...{ class: 'WINDOW', type: 'WINDOW_ROW_NUMBER', function_name: 'row_number' },
    ...{ partitions: [], orders: [], ...unbounded },
  }
  const number = isRange ? refer(['range']) : call('-', [row, integerConstant(1)], true)
  const numbered = (part: Expression): Expression =>
    part.class === 'FUNCTION' && part.function_name.toLowerCase() === 'row_sequence'
      ? { ...number, alias: part.alias ?? '' }
      : part
  // what stands in WHERE or GROUP BY cannot be a window
  return isRange
    ? mapEverywhere(block, numbered)
    : { ...block, select_list: mapEverywhere(block.select_list, numbered) }
}

const unbounded = { start: 'UNBOUNDED_PRECEDING', end: 'CURRENT_ROW_RANGE' }

/** How often a value has changed so far: those of the window side by side, counted where two neighbours differ. */
function countChanges(window: WindowCall): Expression {
  const values: WindowCall = {
    ...window,
    ...{ alias: '', type: 'WINDOW_AGGREGATE', function_name: 'list' },
  }
  const rest = call('array_slice', [values, integerConstant(2), call('len', [values])])
  const at = (place: number): Expression =>
    call('struct_extract_at', [refer(['pair']), integerConstant(place)])
  const isLast = { class: 'OPERATOR', type: 'OPERATOR_IS_NULL', children: [at(2)] } as const
  const differs: Lambda = {
    ...{ class: 'LAMBDA', type: 'LAMBDA', lhs: refer(['pair']) },
    expr: choose(isLast, negate(trueConstant), compare('COMPARE_DISTINCT_FROM', at(1), at(2))),
  }
  const changes = call('list_filter', [call('list_zip', [values, rest]), differs])
  return { ...call('len', [changes]), alias: window.alias ?? '' }
}
