import type { FactLink } from '../facts.ts'
import { printCounted } from '../words/numbers.ts'
import {
  boxHeight,
  type DiagramBox,
  type DiagramGroup,
  type DiagramLayout,
  findBoxWidth,
} from './diagram-layout.ts'
import type { Subject } from './group-tables.ts'
import { type LinkedPair, pairLinks } from './pair-links.ts'

/** What the smallest telephones have beside the margins of the page. */
const pageWidth = 320
const padding = 12
const titleHeight = 30
const gap = 8
const mostBoxWidth = 210

/**
 * Lays out the tables for a telephone: one below the other, with the links as arcs beside them, the
 * farther the wider. Lists that others pick from stand below in two columns, without arcs.
 */
export function layOutNarrow(
  subjects: readonly Subject[],
  links: readonly FactLink[],
): DiagramLayout {
  const groups: DiagramGroup[] = []
  const boxes: DiagramBox[] = []
  let top = 0
  subjects.forEach(({ title, tables, isLookup }, subject) => {
    const columns = isLookup ? 2 : 1
    const room = (pageWidth - 2 * padding - (columns - 1) * gap) / columns
    const texts = tables.map(({ name, rows }) => ({ name, rows: printCounted(rows, 'row') }))
    texts.forEach(({ name, rows }, index) => {
      const corner = {
        x: padding + (index % columns) * (room + gap),
        y: top + titleHeight + Math.floor(index / columns) * (boxHeight + gap),
      }
      const width = isLookup ? room : Math.min(mostBoxWidth, findBoxWidth(name, rows))
      boxes.push({ name, rows, subject, ...corner, width, height: boxHeight })
    })
    const lines = Math.ceil(tables.length / columns)
    const height = titleHeight + lines * (boxHeight + gap) - gap + padding
    groups.push({ title, subject, x: 0, y: top, width: pageWidth, height })
    top += height + padding
  })
  const drawn = subjects.filter(({ isLookup }) => !isLookup)
  const known = new Set(drawn.flatMap(({ tables }) => tables.map(({ name }) => name)))
  return {
    width: pageWidth,
    height: Math.max(0, top - padding),
    groups,
    boxes,
    arrows: drawArcs(pairLinks(links, known), boxes),
  }
}

/** Each arc has a height of its own at the box it ends at, so that tips do not lie on one another. */
function drawArcs(
  pairs: readonly LinkedPair[],
  boxes: readonly DiagramBox[],
): DiagramLayout['arrows'] {
  const places = new Map(boxes.map((box) => [box.name, box]))
  const farthest = Math.max(1, ...boxes.map(({ y }) => y))
  return pairs.flatMap((pair) => {
    const [from, to] = [places.get(pair.from), places.get(pair.to)]
    if (!from || !to) return []
    const rivals = pairs.filter((other) => other.to === pair.to)
    const share = (rivals.indexOf(pair) + 1) / (rivals.length + 1)
    const start = { x: from.x + from.width, y: from.y + boxHeight / 2 }
    const tip = { x: to.x + to.width, y: to.y + boxHeight * share }
    const right = pageWidth - padding
    const nearest = Math.max(start.x, tip.x) + 24
    // a cubic curve reaches three quarters of the way to its two inner points
    const reach =
      nearest + ((right - nearest) * 4 * Math.sqrt(Math.abs(start.y - tip.y) / farthest)) / 3
    const path = `M${round(start.x)} ${round(start.y)}C${round(reach)} ${round(start.y)} ${round(reach)} ${round(tip.y)} ${round(tip.x)} ${round(tip.y)}`
    return [{ ...pair, path }]
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
