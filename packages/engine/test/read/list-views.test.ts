import { expect, test } from 'vitest'
import { listViews } from '../../src/index.ts'

test.each([
  [
    'postgres',
    "CREATE TABLE t (id int);\nCREATE VIEW v AS SELECT ';' FROM t; -- CREATE VIEW w\nCREATE VIEW w AS SELECT 1;",
    ["CREATE VIEW v AS SELECT ';' FROM t", 'CREATE VIEW w AS SELECT 1'],
  ],
  [
    'mysql',
    '/*!50001 CREATE ALGORITHM=UNDEFINED */\n/*!50001 VIEW `v` AS select 1 AS `a` */;',
    ['CREATE ALGORITHM=UNDEFINED   \n          VIEW `v` AS select 1 AS `a`'],
  ],
  [
    'sqlserver',
    'CREATE TABLE [t] ([id] int)\nGO\nCREATE VIEW [dbo].[v] AS\nSELECT [a;b] FROM [t]\nGO\n',
    ['CREATE VIEW [dbo].[v] AS\nSELECT [a;b] FROM [t]'],
  ],
])('%s', (dialect, text, views) => {
  const plain = (statement: string): string => statement.replaceAll(/[ ]+/g, ' ')
  expect(listViews(text, dialect).map(plain)).toEqual(views.map(plain))
})
