import type { FactLink } from '../facts.ts'
import { printCounted } from '../words/numbers.ts'
import { boxHeight, type DiagramLayout, findBoxWidth } from './diagram-layout.ts'
import type { Subject } from './group-tables.ts'
import { loadGraphviz } from './load-graphviz.ts'
import { type LinkedPair, pairLinks } from './pair-links.ts'

/** A subject with its number in the page, which gives its colour. */
export interface NumberedSubject extends Subject {
  readonly index: number
}

/** Lays tables out with Graphviz, each subject in a frame of its own. */
export async function layOutGraph(
  subjects: readonly NumberedSubject[],
  links: readonly FactLink[],
): Promise<DiagramLayout> {
  if (subjects.length === 0) return { width: 0, height: 0, groups: [], boxes: [], arrows: [] }
  const graphviz = await loadGraphviz()
  const names = subjects.flatMap(({ tables }) => tables.map(({ name }) => name))
  const pairs = pairLinks(links, new Set(names))
  const text = graphviz.layout(printGraph(subjects, pairs, names), 'json', 'dot')
  return readLayout(JSON.parse(text) as GraphvizLayout, subjects, pairs)
}

/** Graphviz sees numbers and sizes only: no name can become a part of its language. */
function printGraph(
  subjects: readonly NumberedSubject[],
  pairs: readonly LinkedPair[],
  names: readonly string[],
): string {
  const numbers = new Map(names.map((name, index) => [name, index]))
  const frames = subjects.map(({ tables }, index) => {
    const boxes = tables.map(({ name, rows }) => {
      const width = findBoxWidth(name, printCounted(rows, 'row')) / 72
      return `n${numbers.get(name)} [width=${width.toFixed(3)}]`
    })
    return `subgraph cluster_${index} { label="x"; margin=14; ${boxes.join('; ')} }`
  })
  // laid out from parent to child, so that reading goes from what stands alone to what hangs on it
  const edges = pairs.map(
    ({ from, to }) => `n${numbers.get(to)} -> n${numbers.get(from)} [dir=back]`,
  )
  return `digraph {
    graph [rankdir=LR, nodesep=0.11, ranksep=0.6, fontsize=15]
    node [shape=box, fixedsize=true, height=${(boxHeight / 72).toFixed(3)}, label=""]
    edge [arrowsize=0.5]
    ${frames.join('\n')}
    ${edges.join('\n')}
  }`
}

interface GraphvizLayout {
  readonly bb: string
  readonly objects?: readonly GraphvizObject[]
  readonly edges?: readonly { readonly pos: string }[]
}

interface GraphvizObject {
  readonly name: string
  readonly bb?: string
  readonly pos?: string
}

function readLayout(
  graph: GraphvizLayout,
  subjects: readonly NumberedSubject[],
  pairs: readonly LinkedPair[],
): DiagramLayout {
  const [, , width = 0, height = 0] = readNumbers(graph.bb)
  const objects = new Map((graph.objects ?? []).map((object) => [object.name, object]))
  const tables = subjects.flatMap(({ tables, index }) => tables.map((table) => ({ table, index })))
  return {
    width,
    height,
    groups: subjects.map(({ title, index }, frame) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = readNumbers(
        objects.get(`cluster_${frame}`)?.bb,
      )
      const size = { width: right - left, height: top - bottom }
      return { title, subject: index, x: left, y: height - top, ...size }
    }),
    boxes: tables.map(({ table, index }, number) => {
      const [x = 0, y = 0] = readNumbers(objects.get(`n${number}`)?.pos)
      const rows = printCounted(table.rows, 'row')
      const size = { width: findBoxWidth(table.name, rows), height: boxHeight }
      const corner = { x: x - size.width / 2, y: height - y - size.height / 2 }
      return { name: table.name, rows, subject: index, ...corner, ...size }
    }),
    arrows: pairs.map((pair, index) => ({
      ...pair,
      path: printCurve(graph.edges?.[index]?.pos ?? '', height),
    })),
  }
}

function readNumbers(text: string | undefined): number[] {
  return (text ?? '').split(',').map(Number)
}

/** Graphviz gives the tip at the parent, then the points of Bézier curves from there to the child. */
function printCurve(position: string, height: number): string {
  const points = position.split(' ').map((point) => {
    const [x = 0, y = 0] = readNumbers(point.replace(/^[se],/, ''))
    return { isTip: /^[se],/.test(point), text: `${Math.round(x)} ${Math.round(height - y)}` }
  })
  const tip = points.find(({ isTip }) => isTip)?.text ?? ''
  const curve = points.filter(({ isTip }) => !isTip).map(({ text }) => text)
  const [start = '', ...rest] = curve.toReversed()
  return `M${start}C${rest.join(' ')}L${tip}`
}
