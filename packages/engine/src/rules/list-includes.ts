import { DiagnosticList, type Place } from '@worldloom/diagnostics'
import { readYaml } from './source/read-yaml.ts'
import type { RuleNode, RuleScalar } from './source/rule-node.ts'

/** A file that a rules file includes, relative to it. */
export interface Include {
  readonly path: string
  readonly place: Place
}

/** The files that a rules file includes, in order; faults in it are told when it is read as a whole. */
export function listIncludes(text: string, name: string): readonly Include[] {
  const root = readYaml(text, name, new DiagnosticList())
  if (root?.kind !== 'map') return []
  const entry = root.entries.find(({ key }) => key.text === 'include')
  return entry ? listPaths(entry.value).map((path) => ({ path: path.text, place: path.place })) : []
}

/** One path or a list of them; what is neither is left out. */
export function listPaths(node: RuleNode): readonly RuleScalar[] {
  if (node.kind === 'map') return []
  const items = node.kind === 'list' ? node.items : [node]
  return items.filter(
    (item) => item.kind === 'scalar' && typeof item.value === 'string',
  ) as RuleScalar[]
}
