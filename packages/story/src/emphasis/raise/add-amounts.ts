import type { Connection } from '@worldloom/runner'
import type { Contributors } from '../contributors/find-contributors.ts'
import { enlargeAmounts } from './enlarge-amounts.ts'
import { findGreat } from './find-great.ts'
import { findRoom } from './find-room.ts'
import { insertCopies } from './insert-copies.ts'
import type { Raised, Raising } from './raising.ts'

/**
 * Adds copies of rows that have the numbers of other rows, those with the greatest amounts there are: a sum grows by what
 * is believable in each row of it. Where a parent would have more rows than any other has, their amounts grow instead.
 * Null where an output is made of no amount, or too many rows were needed.
 */
export async function addAmounts(
  connection: Connection,
  from: Contributors,
  raising: Raising,
): Promise<Raised | null> {
  const great = await findGreat(connection, from, raising)
  if (!great) return null
  const room = await findRoom(connection, from)
  if (room <= 0) return await enlargeAmounts(connection, from, raising)
  return await insertCopies(connection, from.table, {
    ...{ sql: from.sql, order: raising.order, named: raising.named },
    ...{ ...great, wanted: Math.min(room, great.wanted) },
  })
}
