import { expect, test } from 'vitest'
import { dialects } from '../../../src/dialects/index.ts'
import { splitRepeats } from '../../../src/plan/lower/split-repeats.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { call, column, number } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'
import { printStatement } from '../../../src/sql/print-statement.ts'
import type { Layer, Statement } from '../../../src/sql/query.ts'

const users: Statement = {
  kind: 'create-work',
  name: 'users',
  title: 'users: as many rows as the rules say',
  layers: [
    step('numbered', { kind: 'rows', from: number(0), rows: number(9) }, { '#mix': number(1) }),
    step('step_1', from('numbered'), { '#mail before': call('text_of', column('#mix')) }),
    step('step_2', from('step_1'), {
      '#mail repeats': call('repeats_in', call('lower', column('#mail before')), column('#row')),
      age: column('#mix'),
    }),
    step('finished', from('step_2'), { mail: call('join', column('#mail repeats'), column('a')) }),
    { ...step('kept', from('finished'), {}), keep: ['#row', 'mail', 'age'] },
  ],
}

test('rows are numbered among those that hold the same text as others', () => {
  const [before, found, numbered, whole, ...others] = splitRepeats(plan(20_000), [users], 'hash')
    .map((statement) => printStatement(statement, dialects.duckdb))
    .map((sql) => sql.replaceAll(/\s+/g, ' '))
  expect(others).toEqual([])
  // what comes later reads of it
  expect(before).toMatch(
    /SELECT t."#row", t."#mail before", t."#mix", t."a" FROM "step_1" AS t \) AS "#all";$/,
  )
  expect(found).toContain('GROUP BY hash(lower(t."#mail before"))')
  expect(found).toMatch(/WHERE t."times" > 1 \) AS "#all";$/)
  expect(numbered).toContain('WHERE "found"."key" IS NOT NULL')
  expect(numbered).toContain('OVER (PARTITION BY t."part 0" ORDER BY t."#row")')
  expect(whole).toContain('coalesce("#mail repeats"."nth", 0) AS "#mail repeats"')
  expect(whole).toContain(
    'FROM (SELECT "#all".* FROM work."users, before 2") AS t LEFT JOIN (SELECT "#all".* FROM work."users, before 2, mail repeats") AS "#mail repeats" ON "#mail repeats"."#row" = t."#row"',
  )
  expect(whole).toMatch(/SELECT t."#row", t."mail", t."age" FROM "finished" AS t \) AS "#all";$/)
})

test('few rows are numbered by one window over all of them', () => {
  expect(splitRepeats(plan(19_999), [users], 'hash')).toEqual([users])
})

function plan(rows: number): Plan {
  return { tables: { users: { rows: { kind: 'count', rows, why: '' } } } } as unknown as Plan
}

function from(name: string): Layer['from'] {
  return { kind: 'layer', name }
}

function step(
  name: string,
  source: Layer['from'],
  made: Readonly<Record<string, Expression>>,
): Layer {
  const columns = Object.entries(made).map(([own, expression]) => ({
    name: own,
    expression,
    comment: '',
  }))
  return { name, from: source, keep: 'all', columns, joins: [], where: null, groupBy: [] }
}
