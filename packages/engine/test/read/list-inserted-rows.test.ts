import { expect, test } from 'vitest'
import { listInsertedRows } from '../../src/index.ts'

test('rows of statements that name their columns, and of those that do not', () => {
  const text = `CREATE TABLE menu (product_id int, name text);
    INSERT INTO shop.menu (product_id, name) VALUES ('1', 'it''s; sushi'), (2, NULL);
    INSERT INTO "menu" VALUES (3, concat('a', 'b'));
    INSERT INTO menu SELECT * FROM other;`
  expect(listInsertedRows(text, 'postgres')).toEqual([
    {
      table: 'menu',
      columns: ['product_id', 'name'],
      rows: [
        ['1', "it's; sushi"],
        ['2', null],
      ],
    },
    { table: 'menu', columns: [], rows: [['3', 'concat ( a , b )']] },
  ])
})

test('statements of SQL Server with nothing between them', () => {
  const text = "INSERT INTO [dbo].[m] ([id]) VALUES (1)\nINSERT [m] VALUES (N'2'), (3)\nGO\n"
  expect(listInsertedRows(text, 'sqlserver').map(({ rows }) => rows.length)).toEqual([1, 2])
})
