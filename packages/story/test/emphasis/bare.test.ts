import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStory } from '../support/run-story.ts'

test('a ranking stands out whose groups show no more than a bare column, or two columns of one name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-story-'))
  writeFileSync(
    join(folder, 'schema.sql'),
    `CREATE TABLE artists (id INTEGER, name TEXT);
     CREATE TABLE royalties (id INTEGER, artist_id INTEGER, amount NUMERIC);
     CREATE TABLE features (track_id INTEGER, artist_id INTEGER);`,
  )
  writeFileSync(
    join(folder, 'queries.sql'),
    `SELECT a.name, SUM(r.amount) AS paid FROM royalties r JOIN artists a ON a.id = r.artist_id
     GROUP BY a.id ORDER BY paid DESC LIMIT 5;
     SELECT a.name, b.name, COUNT(*) AS together FROM features f JOIN features g ON f.track_id = g.track_id AND f.artist_id < g.artist_id
     JOIN artists a ON a.id = f.artist_id JOIN artists b ON b.id = g.artist_id GROUP BY 1, 2 ORDER BY together DESC LIMIT 5;`,
  )
  try {
    const options = { folder, dialect: 'sqlite', now: '2026-06-15', out: join(folder, 'out') }
    const { result } = await runStory(options)
    if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
    const { queries } = result.report
    expect(queries.flatMap(({ id, issues }) => issues.map((issue) => `${id}: ${issue}`))).toEqual(
      [],
    )
    expect(queries.map(({ valid }) => valid)).toEqual([true, true])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
