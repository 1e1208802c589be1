import { runQuery } from '../solve/symbolic/run-query.ts'
import { startRun } from '../solve/symbolic/start-run.ts'
import { NoWitness, Witness } from '../solve/symbolic/witness.ts'
import { integerConstant } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import type { World } from '../world/world.ts'
import { listBranches } from './list-branches.ts'
import type { Region } from './region.ts'

/**
 * What every answer of a block needs, in each of the ways its condition can hold; none where there are
 * too many, or it never can.
 */
export function readRegions(world: World, block: SelectNode): readonly Region[] {
  const branches = listBranches(block.where_clause)
  return (branches ?? []).flatMap((conditions) => runBranch(world, block, conditions) ?? [])
}

/**
 * Exactly the rows that a block finds: tables, inner joins and conditions that are all understood, so
 * that rows which meet them are found. Null where a part is not understood.
 */
export function readExactRegions(
  world: World,
  block: SelectNode,
  common: ReadonlySet<string> = new Set(),
): readonly Region[] | null {
  const { from_table: from, where_clause: where } = block
  if (!from || block.qualify || (block.cte_map?.map ?? []).length > 0) return null
  // samples leave rows out, and lists that are taken apart in an output may be empty
  if (/"sample":\{|"function_name":"(?:unnest|generate_\w+)"/i.test(JSON.stringify(block)))
    return null
  const joins: Expression[] = []
  for (const table of walkTables(from)) {
    if (table.type === 'BASE_TABLE') {
      const name = table.table_name.toLowerCase()
      if (!world.byId.has(table.table_name) || common.has(name)) return null
    } else if (table.type === 'JOIN') {
      const isPlain = table.ref_type === 'REGULAR' || table.ref_type === 'CROSS'
      if (table.join_type !== 'INNER' || !isPlain) return null
      if (table.condition) joins.push(table.condition)
    } else return null
  }
  const conditions = [...joins, ...(where ? [where] : [])]
  const branches = listBranches(conditions.length > 0 ? joinAll(conditions) : undefined)
  if (!branches) return null
  const bare: SelectNode = {
    type: 'SELECT_NODE',
    select_list: [integerConstant(1)],
    from_table: stripConditions(from) as typeof from,
  }
  const regions: Region[] = []
  for (const branch of branches) {
    const region = runBranch(world, bare, branch)
    if (!region) continue
    const { witness } = region
    if (witness.skipped.size > 0 || witness.facts.length > 0 || witness.counts.length > 0)
      return null
    regions.push(region)
  }
  return regions
}

function stripConditions(table: unknown): unknown {
  if (typeof table !== 'object' || table === null) return table
  const { condition: _condition, left, right, ...rest } = table as Record<string, unknown>
  return left ? { ...rest, left: stripConditions(left), right: stripConditions(right) } : table
}

function runBranch(
  world: World,
  block: SelectNode,
  conditions: readonly Expression[],
): Region | null {
  const { where_clause: _where, ...rest } = block
  const branch = conditions.length > 0 ? { ...rest, where_clause: joinAll(conditions) } : rest
  const witness = new Witness({ isTolerant: true })
  try {
    runQuery(startRun({ world, witness }), branch, null, new Map())
  } catch (error) {
    if (!(error instanceof NoWitness)) throw error
    return null
  }
  const { rows = [], groups = [] } = witness.blocks.get(branch) ?? {}
  const isKnown = groups.length === (block.group_expressions ?? []).length
  const predicates = [...witness.predicates]
  return { witness, rows, predicates, groups: isKnown ? groups : null, block: branch }
}
