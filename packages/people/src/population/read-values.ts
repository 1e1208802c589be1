import type { Json } from '../json.ts'
import { findValue } from '../roles/validator.ts'
import type { Values } from './build-dimensions.ts'
import type { Dimension } from './dimension.ts'

/** What a user has at the places that are counted. */
export function readValues(user: Json, dimensions: readonly Dimension[]): Values {
  const values = new Map<string, Json>()
  for (const { id } of dimensions) {
    const value = findValue(user, id)
    if (value !== undefined) values.set(id, value)
  }
  return values
}
