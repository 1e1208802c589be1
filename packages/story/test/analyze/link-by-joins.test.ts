import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { linkByJoins } from '../../src/analyze/link-by-joins.ts'

test('a join tells a link whatever the case in which a query writes its columns', async () => {
  const text = `CREATE TABLE clients (clientid varchar(20) PRIMARY KEY);
    CREATE TABLE deals (dealid varchar(20) PRIMARY KEY, dealclientid varchar(20) NOT NULL);`
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const left = { table: 'deals', column: 'dealClientId' }
  const joins = [{ left, right: { table: 'clients', column: 'ClientID' } }]
  const { foreignKeys = [] } =
    linkByJoins(schema, joins).tables.find(({ id }) => id === 'deals') ?? {}
  expect(foreignKeys).toMatchObject([
    { columns: ['dealclientid'], parent: 'clients', parentColumns: ['clientid'] },
  ])
})
