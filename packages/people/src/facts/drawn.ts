import type { Json } from '../json.ts'

/** A value, nothing to fix, or a value that the place cannot hold. */
export type Drawn =
  | { readonly kind: 'fact'; readonly value: Json }
  | { readonly kind: 'none' | 'conflict' }

export const none: Drawn = { kind: 'none' }
export const conflict: Drawn = { kind: 'conflict' }

/** A value as a fact; a conflict where there is none. */
export function fact(value: Json | undefined): Drawn {
  return value === undefined ? conflict : { kind: 'fact', value }
}
