import type { FactLink } from '../facts.ts'
import type { DiagramLayout } from './diagram-layout.ts'
import type { Subject } from './group-tables.ts'
import { layOutGraph } from './lay-out-graph.ts'
import { layOutLookups } from './lay-out-lookups.ts'

const between = 28

/**
 * Lays out the tables with an arrow for each link. Lists that others pick from stand beside them
 * without arrows: half of all links lead there, and drawn they would hide the others.
 */
export async function layOutDiagram(
  subjects: readonly Subject[],
  links: readonly FactLink[],
): Promise<DiagramLayout> {
  const numbered = subjects.map((subject, index) => ({ ...subject, index }))
  const graph = await layOutGraph(
    numbered.filter(({ isLookup }) => !isLookup),
    links,
  )
  const lookups = numbered.filter(({ isLookup }) => isLookup)
  const lists = layOutLookups(lookups, graph.width === 0 ? 0 : graph.width + between, graph.height)
  return {
    width: Math.max(graph.width, lists.width),
    height: Math.max(graph.height, lists.height),
    groups: [...graph.groups, ...lists.groups],
    boxes: [...graph.boxes, ...lists.boxes],
    arrows: graph.arrows,
  }
}
