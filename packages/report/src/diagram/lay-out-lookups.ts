import { printCounted } from '../words/numbers.ts'
import {
  boxHeight,
  type DiagramBox,
  type DiagramGroup,
  type DiagramLayout,
  findBoxWidth,
} from './diagram-layout.ts'
import type { NumberedSubject } from './lay-out-graph.ts'

const padding = 14
const titleHeight = 34
const gap = 10
const leastHeight = 420

/** Lays out lists in columns beside the graph, no higher than it is. */
export function layOutLookups(
  subjects: readonly NumberedSubject[],
  left: number,
  graphHeight: number,
): DiagramLayout {
  const height = Math.max(graphHeight, leastHeight)
  const groups: DiagramGroup[] = []
  const boxes: DiagramBox[] = []
  let x = left
  for (const { title, tables, index } of subjects) {
    const texts = tables.map(({ name, rows }) => ({ name, rows: printCounted(rows, 'row') }))
    const boxWidth = Math.max(...texts.map(({ name, rows }) => findBoxWidth(name, rows)))
    const perColumn = Math.max(1, Math.floor((height - titleHeight - padding) / (boxHeight + gap)))
    texts.forEach((text, number) => {
      const column = Math.floor(number / perColumn)
      const corner = {
        x: x + padding + column * (boxWidth + gap),
        y: titleHeight + (number % perColumn) * (boxHeight + gap),
      }
      boxes.push({ ...text, subject: index, ...corner, width: boxWidth, height: boxHeight })
    })
    const columns = Math.ceil(texts.length / perColumn)
    const width = 2 * padding + columns * (boxWidth + gap) - gap
    const rows = Math.min(texts.length, perColumn)
    const frame = { width, height: titleHeight + rows * (boxHeight + gap) - gap + padding }
    groups.push({ title, subject: index, x, y: 0, ...frame })
    x += width + gap
  }
  return {
    width: boxes.length === 0 ? 0 : x - gap,
    height: Math.max(0, ...groups.map((group) => group.height)),
    groups,
    boxes,
    arrows: [],
  }
}
