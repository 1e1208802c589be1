import type { ColumnKind } from './column-kind.ts'

/** Bins of equal width, each holding its lower edge; what lies past the last one is «above». */
export interface Bins {
  readonly start: number
  readonly width: number
  readonly count: number
}

const wanted = 24

/**
 * Chooses bins from the smallest value to the largest; where a few values lie far out, to the 98th
 * percentile, so that they do not squeeze the rest into one bar.
 */
export function chooseBins(
  kind: ColumnKind,
  minimum: number,
  maximum: number,
  percentile98: number,
): Bins {
  if (kind === 'time') return { start: 0, width: 3600, count: 24 }
  const farOut =
    kind !== 'date' && kind !== 'timestamp' && maximum - minimum > 3 * (percentile98 - minimum)
  const top = farOut && percentile98 > minimum ? percentile98 : maximum
  if (kind !== 'number') {
    const width = Math.max(1, Math.ceil((top - minimum + 1) / wanted))
    return { start: minimum, width, count: Math.ceil((top - minimum + 1) / width) }
  }
  const width = roundUpNicely((top - minimum) / wanted)
  const start = Math.floor(minimum / width) * width
  return { start, width, count: Math.floor((top - start) / width) + 1 }
}

/** The edges of the bins, one more than there are bins. */
export function listEdges(bins: Bins): number[] {
  // sums of decimal widths pick up noise in the last digits
  return Array.from({ length: bins.count + 1 }, (_, index) =>
    Number((bins.start + index * bins.width).toPrecision(12)),
  )
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function roundUpNicely(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width))
  const step = [1, 2, 2.5, 5, 10].find((candidate) => width <= candidate * power * 1.000001)
  return Number(((step ?? 10) * power).toPrecision(12))
}
