import { equal } from '../../tree/build.ts'
import type { QueryNode, SetOperation } from '../../tree/node.ts'
import { addPredicate } from './add-predicate.ts'
import { chooseBranches, type Labels, noLabels } from './labels.ts'
import { nameOutput } from './name-output.ts'
import { noteFresh } from './note-fresh.ts'
import type { Run } from './run.ts'
import { runSelect } from './run-select.ts'
import { addCommon, type CommonScope, type Output, type Scope } from './scope.ts'
import { NoWitness } from './witness.ts'

/** Common tables within common tables deeper than this are taken for endless. */
const deepest = 80

/** Runs a query over symbolic rows: adds what must hold to the witness and says what its columns are. */
export function runQuery(
  run: Run,
  query: QueryNode,
  parent: Scope | null,
  common: CommonScope,
): readonly Output[] {
  run.depth += 1
  const { labels } = run
  run.labels = noLabels
  try {
    if (run.depth > deepest) throw new NoWitness('The query is nested too deeply.')
    return runNode(run, query, { parent, common: addCommon(common, query.cte_map?.map), labels })
  } finally {
    run.depth -= 1
  }
}

interface Around {
  readonly parent: Scope | null
  readonly common: CommonScope
  /** What the block around asks of the outputs. */
  readonly labels: Labels
}

function runNode(run: Run, query: QueryNode, around: Around): readonly Output[] {
  const { parent, common } = around
  // what one branch asks is not what every answer needs
  if (run.variant < 0 && query.type !== 'SELECT_NODE') return []
  switch (query.type) {
    case 'SELECT_NODE':
      return runSelect(run, query, parent, common)
    case 'SET_OPERATION_NODE':
      return runSetOperation(run, query, around)
    case 'RECURSIVE_CTE_NODE': {
      // the rows to begin with, or those after one step
      const inner = new Map(common)
      inner.set(query.cte_name.toLowerCase(), { query: query.left, aliases: [], common })
      const isStep = run.variant % 2 === 1
      return runQuery(run, isStep ? query.right : query.left, parent, isStep ? inner : common)
    }
  }
}

function runSetOperation(
  run: Run,
  query: SetOperation,
  { parent, common, labels }: Around,
): readonly Output[] {
  switch (query.setop_type) {
    case 'INTERSECT': {
      const left = runQuery(run, query.left, parent, common)
      const right = runQuery(run, query.right, parent, common)
      for (const [at, { term }] of left.entries()) {
        const other = right[at]?.term
        if (term && other) addPredicate(run, equal(term, other))
      }
      return left
    }
    case 'EXCEPT':
      return runExcept(run, query, parent, common)
    default: {
      const branches = listBranches(query)
      const meant = chooseBranches(branches, labels)
      const branch = meant[run.variant % meant.length] ?? query.left
      const outputs = runQuery(run, branch, parent, common)
      // the first branch names the columns
      const names = branch === branches[0] ? [] : listNames(branches[0])
      return outputs.map(({ name, term }, at) => ({ name: names[at] ?? name, term }))
    }
  }
}

/** What is taken away has nothing of the witness's own values. */
function runExcept(
  run: Run,
  query: SetOperation,
  parent: Scope | null,
  common: CommonScope,
): readonly Output[] {
  const outputs = runQuery(run, query.left, parent, common)
  run.witness.skipped.add('EXCEPT')
  for (const { term } of outputs) if (term) noteFresh(run.witness, term)
  return outputs
}

function listBranches(query: QueryNode): readonly QueryNode[] {
  return query.type === 'SET_OPERATION_NODE' && query.setop_type.startsWith('UNION')
    ? [...listBranches(query.left), ...listBranches(query.right)]
    : [query]
}

function listNames(query: QueryNode | undefined): readonly string[] {
  if (query?.type !== 'SELECT_NODE') return []
  return query.select_list.some(({ class: kind }) => kind === 'STAR')
    ? []
    : query.select_list.map((each, at) => nameOutput(each, at))
}
