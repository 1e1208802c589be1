import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { loadParser } from '../../src/queries/load-parser.ts'
import { listBreakdowns } from '../../src/run/list-breakdowns.ts'

const text = `CREATE TABLE "DimPromotion" ("PromotionKey" int PRIMARY KEY, "EnglishPromotionName" varchar(50), "Category" varchar(20), "SponsorName" varchar(50));
CREATE TABLE product_categories (id int PRIMARY KEY, product_category_name varchar(50));
CREATE TABLE "FactSales" ("Id" int PRIMARY KEY, "PromotionKey" int REFERENCES "DimPromotion", category_id int REFERENCES product_categories, "Amount" numeric(9, 2));`

async function list(column: string): Promise<readonly string[]> {
  const { schema } = await readSchema({ file: 's.sql', text })
  const sql = `SELECT ${column}, SUM(f."Amount") AS revenue FROM "FactSales" f JOIN "DimPromotion" p ON p."PromotionKey" = f."PromotionKey"
    JOIN product_categories c ON c.id = f.category_id GROUP BY ${column}`
  const query = {
    id: 'q',
    sequence: 1,
    sql,
    dialect: 'postgres',
    expect: [],
    telling: null,
    place: null,
  }
  return listBreakdowns(await loadParser(), query, schema)
}

test.each([
  ['p."EnglishPromotionName"', ['DimPromotion']],
  ['c.product_category_name', ['product_categories']],
  ['f."PromotionKey"', ['DimPromotion']],
  ['p."SponsorName"', []],
  ['p."Category"', []],
])('what %s tells one by one is found', async (column, tables) => {
  expect(await list(column)).toEqual(tables)
})
