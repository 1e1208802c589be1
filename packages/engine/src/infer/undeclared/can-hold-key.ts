import type { Column, Type } from '../../model/schema.ts'

/** Whether a column is of a type that keys are of. */
export function canHoldKey({ type, generated }: Column): boolean {
  if (generated) return false
  return (
    type.kind === 'integer' ||
    type.kind === 'uuid' ||
    (type.kind === 'decimal' && type.scale === 0) ||
    (type.kind === 'text' && (type.maxLength ?? Infinity) >= 2)
  )
}

/** Whether a column can hold all that a key holds. */
export function canHold(own: Type, key: Type): boolean {
  if (own.kind === 'text' && key.kind === 'text')
    return (own.maxLength ?? Infinity) >= (key.maxLength ?? Infinity)
  const isWhole = (type: Type): boolean => type.kind === 'integer' || type.kind === 'decimal'
  return own.kind === key.kind || (isWhole(own) && isWhole(key))
}
