import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import type { Step } from './course.ts'
import { courses } from './courses.ts'
import { fitGap } from './gaps.ts'
import type { RowOrder } from './row-order.ts'

/** The course that rows of some tables take: booked, arrived, checked in, checked out. */
export function findCourseOrders(node: TableNode): readonly RowOrder[] {
  const table = node.words.join(' ')
  return courses
    .filter((course) => course.table.test(table))
    .flatMap(({ steps }) => follow(node, steps))
}

function follow(node: TableNode, steps: readonly Step[]): readonly RowOrder[] {
  const moments = [...node.columns.values()].filter(
    ({ column }) => isTemporal(column.type) && column.type.kind !== 'time',
  )
  return steps.flatMap((step) => {
    const later = findStep(moments, step.name)
    const earlier = step.after.map((name) => findStep(moments, name)).find((one) => one !== null)
    if (!later || !earlier || later === earlier) return []
    const gap = { minimumSeconds: step.gap[0], maximumSeconds: step.gap[1] }
    // between two days a gap of so many days is just that
    const areDays = earlier.column.type.kind === 'date' && later.column.type.kind === 'date'
    const isFit = step.isHours || areDays
    const fitted = isFit ? gap : fitGap(gap, earlier.column.type, later.column.type)
    return [
      {
        earlier: earlier.column.name,
        later: later.column.name,
        ...fitted,
        ...(step.needs ? { needs: true } : {}),
        why: 'It is the course of such things.',
      },
    ]
  })
}

function findStep(moments: readonly ColumnNode[], name: RegExp): ColumnNode | null {
  const [only, ...others] = moments.filter(({ words }) => name.test(words.join(' ')))
  return only && others.length === 0 ? only : null
}
