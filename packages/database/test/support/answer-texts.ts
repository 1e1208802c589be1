import type { Reply, SeenRequest } from '../../../agents/test/support/start-fault-server.ts'

interface ListSchema {
  readonly maxItems: number
}

/** Answers as a model that does what it is asked: each row its texts, by its facts; each list its entries. */
export function answerTexts({ prompt, body }: SeenRequest): Reply {
  const schema = readSchema(body)
  const rows = [...prompt.matchAll(/^\{"row":(\d+).*\}$/gm)].map(([line]) => JSON.parse(line))
  const list = schema.properties.rows
  const value = list
    ? { rows: rows.map((row) => writeRow(row, list)) }
    : writeLists(schema.properties, /where .* is "(.*)":/.exec(prompt)?.[1] ?? 'any')
  return { kind: 'text', text: JSON.stringify(value) }
}

function writeRow(
  facts: { readonly row: number; readonly product?: { readonly name: string } },
  list: { readonly items: { readonly properties: object } },
): object {
  const columns = Object.keys(list.items.properties).filter((name) => name !== 'row')
  const about = facts.product
    ? ` of ${facts.product.name}`
    : ` of ${JSON.stringify(facts).length} letters`
  const texts = columns.map((name) => [name, `Its ${name}${about}, it's number ${facts.row}`])
  return { row: facts.row, ...Object.fromEntries(texts) }
}

function writeLists(
  columns: Readonly<Record<string, { readonly properties: Readonly<Record<string, ListSchema>> }>>,
  group: string,
): object {
  const written = Object.entries(columns).map(([column, { properties }]) => {
    const lists = Object.entries(properties).map(([name, { maxItems }]) => [
      name,
      Array.from({ length: maxItems }, (_, i) => `${name} ${group} ${i + 1}`),
    ])
    return [column, Object.fromEntries(lists)]
  })
  return Object.fromEntries(written)
}

interface Asked {
  readonly properties: Parameters<typeof writeLists>[0] & {
    readonly rows?: Parameters<typeof writeRow>[1]
  }
}

function readSchema(body: SeenRequest['body']): Asked {
  const format = body['response_format'] as { readonly json_schema: { readonly schema: Asked } }
  return format.json_schema.schema
}
