import { countParts } from './count-parts.ts'
import type { PartKind } from './part-kind.ts'
import { payParts } from './pay-parts.ts'
import { usualParts } from './usual-parts.ts'

/** What is a part of what. The first whose whole stands in the row, or in a row it points to, is taken. */
export const partKinds: readonly PartKind[] = [
  ...usualParts,
  ...[...payParts, ...countParts].map((kind) => ({ ...kind, isInRow: true as const })),
]
