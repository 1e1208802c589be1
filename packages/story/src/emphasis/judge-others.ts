import { type Connection, shareOut } from '@worldloom/runner'
import { listReadTables } from '../analyze/list-read-tables.ts'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import type { World } from '../world/world.ts'
import { judgeHere, type ShapedQuery } from './judge-here.ts'
import type { Verdicts } from './verdicts.ts'

/** Rows that were put into a table in the open transaction of the first connection. */
export interface Inserted {
  readonly table: string
  readonly sql: string
}

export interface Others {
  /** The first of them holds the open transaction; the others do in ones of their own what it did. */
  readonly connections: readonly Connection[]
  readonly world: World
  readonly others: readonly ShapedQuery[]
  /** Those whose answers mean something now, and must go on to. */
  readonly valid: ReadonlySet<ShapedQuery>
  readonly verdicts: Pick<Verdicts, 'seconds' | 'isLong'>
}

/** What the other answers mean that were asked, and the first of them that has lost its meaning, or is none any more. */
export interface JudgedOthers {
  readonly judged: readonly JudgedQuery[]
  readonly hurt: ShapedQuery | null
}

/** What those of the other answers mean that rows put in may have changed, asked side by side, until one got worse. */
export async function judgeOthers(
  { connections, world, others, valid, verdicts }: Others,
  inserted: readonly Inserted[],
): Promise<JudgedOthers> {
  const tables = new Set(inserted.map(({ table }) => table))
  const open = others.filter(({ tree }) =>
    listReadTables(tree, world).some(({ id }) => tables.has(id)),
  )
  const [, ...more] = connections
  let hurt: ShapedQuery | null = null
  const judge = async (other: ShapedQuery, connection: Connection): Promise<JudgedQuery | null> => {
    if (hurt) return null
    const isKept = verdicts.isLong(other)
    const judged = await judgeHere(connection, other, verdicts.seconds, { isKept })
    if (valid.has(other) ? judged.isValid : judged.status === 'good') return judged
    // of two that are found at one time, the first in order: which one that is must not be left to chance
    if (hurt === null || open.indexOf(other) < open.indexOf(hurt)) hurt = other
    return null
  }
  for (const each of more) {
    await each.run('BEGIN')
    for (const { sql } of inserted) await each.run(sql)
  }
  try {
    const judged = await shareOut(open, connections, judge)
    return { judged: judged.filter((each) => each !== null), hurt }
  } finally {
    for (const each of more) await each.run('ROLLBACK')
  }
}
