import type { Lift } from './answer.ts'
import { rankCorrelation } from './rank-correlation.ts'

/** A step of a course: a row of an answer, its time and its number. */
export interface Point {
  readonly row: number
  readonly time: string
  readonly value: number
}

/** More than so many times as much of one step would make it stick out. */
const mostFactor = 6

/** Of the steps that lie below their place, so many at a time are raised before the course is looked at again. */
const share = 1 / 16

/** Of all those found so, so many are told: what one step gets may be seen in its neighbours too, as in sums over a week. */
const told = 1 / 2

/** A rise is what is hoped for: falling has to be so many times as easy. */
const preference = 3

/**
 * The least that gives a course a direction of some clearness: more of those steps that lie furthest below the places that they
 * would have in a rising course, or in a falling one where that takes far less.
 */
export function directCourse(
  points: readonly Point[],
  column: string,
  clear: number,
): readonly Lift[] {
  const lifts = direct(points, { column, clear, fills: false })
  return lifts ?? direct(points, { column, clear, fills: true }) ?? []
}

interface Directing {
  readonly column: string
  readonly clear: number
  /** Whether steps that have nothing may get something. */
  readonly fills: boolean
}

/** Null where steps that have nothing have to have something. */
function direct(points: readonly Point[], directing: Directing): readonly Lift[] | null {
  const inTime = points.toSorted((a, b) => (a.time < b.time ? -1 : 1))
  const rising = raise(inTime, directing)
  const falling = raise(inTime.toReversed(), directing)
  const isEmpty = points.some(({ value }) => value === 0) && points.some(({ value }) => value > 0)
  if (!directing.fills && isEmpty && !rising.isClear && !falling.isClear) return null
  if (rising.isClear === falling.isClear)
    return rising.cost <= preference * falling.cost || falling.lifts.length === 0
      ? rising.lifts
      : falling.lifts
  return rising.isClear ? rising.lifts : falling.lifts
}

/** A short course needs more steps than it has points: where one was raised, others lie below their places again. */
function mostSteps(points: number): number {
  return Math.max(points, 60)
}

interface Raise {
  readonly lifts: readonly Lift[]
  /** How much there is more of, over all. */
  readonly cost: number
  readonly isClear: boolean
}

function raise(points: readonly Point[], { column, clear, fills }: Directing): Raise {
  const values = points.map(({ value }) => value)
  const correlate = (): number =>
    rankCorrelation(values.map((value, at) => [String(at).padStart(6, '0'), value]))
  const raised = new Set<number>()
  let isClear = correlate() >= clear
  for (let round = 0; !isClear && round < mostSteps(points.length); round += 1) {
    const inOrder = values.toSorted((a, b) => a - b)
    const lacking = values.flatMap((value, at) => {
      const wanted = 1.02 * (inOrder[at] ?? 0)
      const places = at - inOrder.lastIndexOf(value)
      // nothing cannot be multiplied
      const isAble = value > 0 || (fills && value === 0)
      return isAble && places > 0 && wanted > value ? [{ at, wanted, places }] : []
    })
    if (lacking.length === 0) break
    const furthest = lacking.toSorted((a, b) => b.places - a.places)
    const mild = furthest.filter(
      ({ at, wanted }) => wanted <= mostFactor * (points[at]?.value ?? 0),
    )
    const chosen = mild.length > 0 ? mild : furthest.slice(0, 1)
    for (const { at, wanted } of chosen.slice(0, Math.ceil(chosen.length * share))) {
      values[at] = wanted
      raised.add(at)
    }
    isClear = correlate() >= clear
  }
  const lifts = [...raised].slice(0, Math.ceil(raised.size * told)).flatMap((at) => {
    const [point, wanted] = [points[at], values[at] ?? 0]
    if (!point) return []
    const { row, time: to, value } = point
    if (value > 0) return [{ row, column, factor: wanted / value }]
    const near = findNearest(points, at)
    const like = near && { row: near.row, from: near.time, to }
    return like ? [{ row, column, factor: wanted / near.value, like }] : []
  })
  const cost = points.reduce((sum, { value }, at) => sum + (values[at] ?? 0) - value, 0)
  return { lifts, cost, isClear }
}

/** Of the steps that have something, the one next to a place. */
function findNearest(points: readonly Point[], at: number): Point | undefined {
  const full = points.flatMap((point, place) => (point.value > 0 ? [{ point, place }] : []))
  return full.toSorted((a, b) => Math.abs(a.place - at) - Math.abs(b.place - at))[0]?.point
}
