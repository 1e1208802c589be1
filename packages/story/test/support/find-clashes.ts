import { readSchema } from '@worldloom/engine'
import { findContradictions } from '../../src/contradictions/find-contradictions.ts'
import { readQueries } from '../../src/queries/read-queries.ts'

const ddl = `
  CREATE TABLE users (
    id int PRIMARY KEY, age int CHECK (age >= 18), plan text NOT NULL CHECK (plan IN ('free', 'pro', 'team')),
    born date, active boolean NOT NULL);
  CREATE TABLE orders (
    id int PRIMARY KEY, user_id int NOT NULL REFERENCES users (id), total numeric(10, 2) NOT NULL,
    code text, placed_at timestamp NOT NULL, rating int CHECK (rating BETWEEN 1 AND 5));`

/** What is found in a file of queries over a small shop. */
export async function findClashes(queries: string): Promise<readonly string[]> {
  const { schema } = await readSchema({ text: ddl, file: 'schema.sql', dialect: 'postgres' })
  const read = await readQueries({ name: 'queries.sql', text: queries }, 'postgres')
  const found = await findContradictions({
    schema,
    queries: read.queries,
    now: '2026-11-21T00:00:00Z',
  })
  return [...read.diagnostics, ...found].map(({ message }) => message)
}
