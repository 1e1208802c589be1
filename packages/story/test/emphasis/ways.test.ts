import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Emphasis } from '../../src/emphasis/emphasize-answers.ts'
import type { StoryResult } from '../../src/index.ts'
import { runStory } from '../support/run-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-story-'))
const out = join(folder, 'out')
writeFileSync(
  join(folder, 'schema.sql'),
  `CREATE TABLE authors (id integer PRIMARY KEY, name varchar(60) NOT NULL);
CREATE TABLE genres (id integer PRIMARY KEY, name varchar(30) NOT NULL);
CREATE TABLE author_genres (author_id integer NOT NULL REFERENCES authors (id), genre_id integer NOT NULL REFERENCES genres (id),
  PRIMARY KEY (author_id, genre_id));
CREATE TABLE papers (id uuid PRIMARY KEY, author_id integer NOT NULL REFERENCES authors (id), title varchar(90) NOT NULL,
  citations integer, funding numeric(14, 2) NOT NULL, search_phrase varchar(40) NOT NULL, written_on date NOT NULL);
`,
)
writeFileSync(
  join(folder, 'queries.sql'),
  `-- id: phrases
SELECT search_phrase, COUNT(DISTINCT author_id) AS people FROM papers GROUP BY search_phrase ORDER BY people DESC LIMIT 5;
-- id: cited
SELECT id, title, citations FROM papers ORDER BY citations DESC LIMIT 3;
-- id: genres
SELECT g.name, g.id, COUNT(DISTINCT a.id) AS people FROM authors a JOIN author_genres ag ON ag.author_id = a.id
JOIN genres g ON g.id = ag.genre_id GROUP BY g.name, g.id ORDER BY people DESC LIMIT 3;
-- id: renamed
WITH counted AS (SELECT author_id, COUNT(*) AS n FROM papers WHERE written_on = DATE '2025-03-01' GROUP BY author_id)
SELECT a.id, a.name, c.n FROM authors a JOIN counted c ON a.id = c.author_id ORDER BY c.n DESC LIMIT 1;
-- id: shares
SELECT EXTRACT(YEAR FROM written_on) AS year, SUM(CASE WHEN search_phrase = 'deep rivers' THEN funding ELSE 0 END) / SUM(funding) AS share
FROM papers WHERE written_on BETWEEN DATE '2024-01-01' AND DATE '2025-12-31' GROUP BY 1 ORDER BY 1;
-- id: keyed
SELECT id, COUNT(*) AS n FROM papers GROUP BY id ORDER BY n DESC LIMIT 4;
`,
)
let result: StoryResult
beforeAll(async () => {
  const options = { folder, dialect: 'postgres', now: '2026-06-15', out, rows: 150 }
  result = (await runStory(options)).result
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('ties, empty ranks, groups behind a link and shares of nothing are mended, each in its way', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const { queries, violations } = result.report
  expect(queries.flatMap(({ id, issues }) => issues.map((issue) => `${id}: ${issue}`))).toEqual([])
  expect(queries.every(({ valid }) => valid)).toBe(true)
  expect(violations).toBe(0)
})

test('rows that were changed for it are counted in the trace, and told as witnesses', () => {
  const traced = JSON.parse(readFileSync(join(out, 'traces', 'emphasis.json'), 'utf8')) as (Omit<
    Emphasis,
    'moved'
  > & { readonly moved: number })[]
  const kept = traced.filter(({ isKept }) => isKept)
  expect(kept.some(({ way, moved }) => way === 'gather' && moved > 0)).toBe(true)
  const changed = readFileSync(join(out, 'ir', 'witnesses.sql'), 'utf8')
  expect(changed).toContain('UPDATE "papers"')
})
