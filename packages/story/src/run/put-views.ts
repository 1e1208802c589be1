import { listViews, type Schema } from '@worldloom/engine'
import { findDialect } from '../queries/find-dialect.ts'
import { loadParser } from '../queries/load-parser.ts'
import { expandViews } from '../views/expand-views.ts'
import { readView } from '../views/read-view.ts'
import type { StoryJob } from './story-job.ts'

/** The story with every view that a query reads put before that query, whether the schema or the queries' own file creates it. */
export async function putViews(story: StoryJob, schema: Schema): Promise<StoryJob> {
  const parser = await loadParser()
  const dialect = findDialect(parser, schema.dialect)
  const declared = story.job.loaded.files.schema
    .flatMap(({ text }) => listViews(text, schema.dialect))
    .flatMap(
      (sql) => readView(parser, sql, typeof dialect === 'string' ? dialect : 'generic') ?? [],
    )
  const views = [...declared, ...story.views]
  if (views.length === 0) return story
  const names = new Set(schema.tables.map(({ name }) => name.toLowerCase()))
  const queries = story.queries.map((query) => {
    const sql = expandViews(parser, query, views, (name) => names.has(name))
    return sql === query.sql ? query : { ...query, sql, written: query.written ?? query.sql }
  })
  return { ...story, queries }
}
