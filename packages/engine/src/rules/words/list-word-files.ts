import { DiagnosticList } from '@worldloom/diagnostics'
import type { Include } from '../list-includes.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { RuleNode } from '../source/rule-node.ts'

/** The files of words that a rules file names, relative to it; faults are told when it is read as a whole. */
export function listWordFiles(text: string, name: string): readonly Include[] {
  const root = readYaml(text, name, new DiagnosticList())
  return root ? listIn(root) : []
}

function listIn(node: RuleNode): readonly Include[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(listIn)
  return node.entries.flatMap(({ key, value }) => {
    if (key.text !== 'dictionary' || value.kind !== 'map') return listIn(value)
    const file = value.entries.find((entry) => entry.key.text === 'file')?.value
    return file?.kind === 'scalar' && file.value !== null
      ? [{ path: file.text, place: file.place }]
      : []
  })
}
