import type { Output } from '@worldloom/runner'

/** `ir/plan.sql`: the plan's statements, and at the end those that write the files into `outputs/`. */
export function printScript(statements: readonly string[], outputs: readonly Output[]): string {
  const writes = outputs.flatMap(({ file, print }) => print(`outputs/${file}`))
  return `${[head, ...statements, '-- The files.', ...writes].join('\n\n')}\n`
}

const head = `-- The plan of this run. In an empty folder with a folder «outputs» in it, DuckDB's own shell makes
-- the same files of it: duckdb < plan.sql`
