import { listViews, type Schema } from '@worldloom/engine'
import { findDialect } from '../queries/find-dialect.ts'
import { loadParser } from '../queries/load-parser.ts'
import { putShards } from '../shards/put-shards.ts'
import { expandViews } from '../views/expand-views.ts'
import { readView } from '../views/read-view.ts'
import type { StoryJob } from './story-job.ts'

/**
 * The story with every view that a query reads put before that query, whether the schema or the queries' own file creates it, and
 * with tables of the schema where BigQuery's queries read shards of them.
 */
export async function putViews(story: StoryJob, schema: Schema): Promise<StoryJob> {
  const parser = await loadParser()
  const dialect = findDialect(parser, schema.dialect)
  const declared = story.job.loaded.files.schema
    .flatMap(({ text }) => listViews(text, schema.dialect))
    .flatMap(
      (sql) => readView(parser, sql, typeof dialect === 'string' ? dialect : 'generic') ?? [],
    )
  const views = [...declared, ...story.views]
  const isSharded = story.queries.some((query) => query.dialect === 'bigquery')
  if (views.length === 0 && !isSharded) return story
  const names = new Set(schema.tables.map(({ name }) => name.toLowerCase()))
  const queries = story.queries.map((query) => {
    const expanded = expandViews(parser, query, views, (name) => names.has(name))
    const sql = query.dialect === 'bigquery' ? putShards(parser, expanded, schema) : expanded
    return sql === query.sql ? query : { ...query, sql, written: query.written ?? query.sql }
  })
  return { ...story, queries }
}
