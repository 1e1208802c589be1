import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Emphasis } from '../../src/emphasis/emphasize-answers.ts'
import { runStory } from '../support/run-story.ts'

const schema = `
CREATE TABLE runners (id integer PRIMARY KEY, name varchar(60) NOT NULL);
CREATE TABLE clubs (id integer PRIMARY KEY, title varchar(60) NOT NULL);
CREATE TABLE runs (id integer PRIMARY KEY, runner_id integer NOT NULL REFERENCES runners (id), ran_on date NOT NULL);
CREATE TABLE repairs (id integer PRIMARY KEY, runner_id integer NOT NULL REFERENCES runners (id),
  started_at timestamp NOT NULL, finished_at timestamp NOT NULL);
CREATE TABLE club_runners (club_id integer NOT NULL REFERENCES clubs (id), runner_id integer NOT NULL REFERENCES runners (id),
  PRIMARY KEY (club_id, runner_id));
`

test.each([
  [
    'a pause between rows grows when rows move apart',
    'stretch',
    `WITH d AS (SELECT runner_id, ran_on, LAG(ran_on) OVER (PARTITION BY runner_id ORDER BY ran_on) AS prev FROM runs)
     SELECT runner_id, MAX(ran_on - prev) AS pause FROM d WHERE prev IS NOT NULL GROUP BY runner_id ORDER BY pause DESC LIMIT 5`,
  ],
  [
    'a span within rows grows at its end',
    'stretch',
    `SELECT runner_id, AVG(EXTRACT(EPOCH FROM finished_at - started_at)) AS seconds FROM repairs
     GROUP BY runner_id ORDER BY seconds DESC LIMIT 20`,
  ],
  [
    'days in a row become more',
    'follow',
    `WITH days AS (SELECT DISTINCT runner_id, ran_on FROM runs),
     g AS (SELECT runner_id, ran_on - CAST(ROW_NUMBER() OVER (PARTITION BY runner_id ORDER BY ran_on) AS integer) AS grp FROM days)
     SELECT runner_id, COUNT(*) AS streak FROM g GROUP BY runner_id, grp ORDER BY streak DESC LIMIT 3`,
  ],
  [
    'days on which nothing was get what others have',
    'copy',
    `SELECT d.day, COUNT(r.id) AS runs FROM generate_series(date '2024-03-01', date '2024-03-12', interval '1 day') AS d(day)
     LEFT JOIN runs AS r ON r.ran_on = CAST(d.day AS date) GROUP BY d.day ORDER BY d.day`,
  ],
  [
    'a row of links alone leads elsewhere by one of them',
    'copy',
    'SELECT club_id, COUNT(*) AS n FROM club_runners GROUP BY club_id ORDER BY n DESC LIMIT 3',
  ],
])(
  '%s',
  async (_, way, query) => {
    const folder = mkdtempSync(join(tmpdir(), 'worldloom-story-'))
    writeFileSync(join(folder, 'schema.sql'), schema)
    writeFileSync(join(folder, 'queries.sql'), `-- id: ranked\n${query};\n`)
    try {
      const out = join(folder, 'out')
      const { result } = await runStory({ folder, dialect: 'postgres', now: '2026-06-15', out })
      if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
      expect(result.report.totals).toMatchObject({ queries: 1, meaningful: 1 })
      expect(result.report.violations).toBe(0)
      const trace = readFileSync(join(out, 'traces', 'emphasis.json'), 'utf8')
      const kept = (JSON.parse(trace) as Emphasis[]).filter(({ isKept }) => isKept)
      expect(kept.map((each) => each.way)).toContain(way)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  60_000,
)
