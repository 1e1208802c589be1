import { expect, test } from 'vitest'
import { readQueries } from '../../src/index.ts'

test('statements are cut at semicolons outside quotes, and stay as they are written', async () => {
  const text = [
    '-- the day starts with ü',
    '-- expect: rows >= 10, top.revenue >= 100_000',
    "SELECT 'a;b' AS x -- not; here",
    'FROM `orders`;',
    'SELECT 2',
  ].join('\n')
  const { queries, diagnostics } = await readQueries({ name: 'q.sql', text }, 'bigquery')
  expect(diagnostics).toEqual([])
  expect(queries.map(({ id, sql }) => [id, sql])).toEqual([
    ['q1', "SELECT 'a;b' AS x -- not; here\nFROM `orders`"],
    ['q2', 'SELECT 2'],
  ])
  expect(queries[0]?.expect).toMatchObject([
    { of: 'rows', column: null, comparison: '>=', value: 10 },
    { of: 'top', column: 'revenue', comparison: '>=', value: 100_000 },
  ])
  expect(queries[0]?.place).toEqual({ file: 'q.sql', line: 3, column: 1 })
})

test('what only the tools of a dialect know parts statements as well', async () => {
  const read = async (dialect: string, text: string): Promise<readonly string[]> =>
    (await readQueries({ name: 'q.sql', text }, dialect)).queries.map(({ sql }) => sql)
  const tsql =
    'SELECT a FROM t\nUNION ALL\nSELECT b FROM u\n\nSELECT (\nSELECT 1)\n\nWITH x AS (\nSELECT 1)\nSELECT * FROM x'
  expect(await read('tsql', tsql.replace('\n\nWITH', ';\nWITH'))).toEqual([
    ...['SELECT a FROM t\nUNION ALL\nSELECT b FROM u', 'SELECT (\nSELECT 1)'],
    'WITH x AS (\nSELECT 1)\nSELECT * FROM x',
  ])
  expect(await read('mysql', "SELECT '#1' # first\nFROM t; # next")).toEqual([
    "SELECT '#1' --  first\nFROM t",
  ])
  expect(await read('postgres', '\\o out.csv\nSELECT 1;')).toEqual(['SELECT 1'])
})

test('lines of JSON name their own dialect and id', async () => {
  const text = '{"id":"a","dialect":"postgres","sql":"SELECT 1"}\n\n{"id":"a","sql":"SELECT 2;"}\n'
  const { queries } = await readQueries({ name: 'q.jsonl', text }, 'mysql')
  expect(queries.map(({ id, dialect, sql }) => [id, dialect, sql])).toEqual([
    ['a', 'postgresql', 'SELECT 1'],
    ['a-2', 'mysql', 'SELECT 2'],
  ])
})

test('every fault of the queries is told with its place', async () => {
  const text =
    '{"sql":"SELECT 1","expect":"rows > many"}\n{"id":1}\nno\n{"sql":"x","dialect":"bigqery"}\n{"sql":"SELECT 2","expect":5}'
  const { diagnostics } = await readQueries({ name: 'q.jsonl', text }, null)
  expect(diagnostics.map(({ code, place }) => [code, place?.line]).toSorted()).toEqual([
    ['UNKNOWN_QUERY_DIALECT', 4],
    ['UNREADABLE_EXPECTATION', 1],
    ['UNREADABLE_QUERY_LINE', 2],
    ['UNREADABLE_QUERY_LINE', 3],
    ['UNREADABLE_QUERY_LINE', 5],
  ])
  const open = await readQueries({ name: 'q.sql', text: "SELECT 'a" }, 'mysql')
  expect(open.diagnostics).toMatchObject([{ code: 'UNREADABLE_QUERIES', place: { line: 1 } }])
  const none = await readQueries({ name: 'q.sql', text: '-- nothing\n' }, 'mysql')
  expect(none.diagnostics).toMatchObject([{ code: 'NO_QUERIES' }])
})
