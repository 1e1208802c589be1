import type { Column, Table } from '../../model/schema.ts'
import { findMoment } from './find-moment.ts'

const things =
  /\b(lease|policy|contract|membership|subscription|license|licence|certificate|warranty|agreement|tenancy|pass|quote|listing)$/
const ends =
  /^((membership|subscription|contract|lease|policy|current period|coverage) )?(end|ends|expires|expiry|expiration|valid until|valid to|until|renews)( (at|on|date))*$/

/** Until when a row is valid, where its status says whether it still is; null where a table tells of no such thing. */
export function findTermEnd(table: Table): Column | null {
  return findMoment(table, things, ends)
}
