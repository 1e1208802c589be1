import type { Figure } from './figure.ts'

const cents = `SELECT CAST(round(price * 100) AS BIGINT) % 100 AS cents FROM "Product"`
const olist = 'Olist 2016–18, computed from rows'
const logs = `SELECT ln(price) AS x, category_id AS c FROM "Product"`

/** What the shop sells, for how much and how well. */
export const productFigures: readonly Figure[] = [
  {
    name: 'prices that end in 0, 5 or 9, %',
    query: `SELECT 100 * avg(CAST(cents % 10 IN (0, 5, 9) AS INTEGER)) FROM (${cents})`,
    real: '97',
    source: 'Holdershaw, Gendall & Garland 1997',
    goal: [90, 100],
  },
  {
    name: 'prices that end in .99, %',
    query: `SELECT 100 * avg(CAST(cents = 99 AS INTEGER)) FROM (${cents})`,
    real: '18.6; 60 end in 9',
    source: 'Olist; Holdershaw',
    goal: [18, 70],
  },
  {
    name: 'prices: deviation of the logarithm',
    query: 'SELECT stddev(ln(price)) FROM "Product"',
    real: '0.93',
    source: olist,
    goal: [0.7, 1.3],
  },
  {
    name: 'prices: deviation of the logarithm within a category',
    query: `SELECT sqrt(sum((x - m) ^ 2) / (count(*) - count(DISTINCT c))) FROM (SELECT x, c, avg(x) OVER (PARTITION BY c) AS m FROM (${logs}))`,
    real: '0.87; by category 0.71 to 1.1',
    source: olist,
    goal: [0.4, 1.1],
  },
  {
    name: 'variance of log prices that lies between categories, %',
    query: `SELECT 100 * (1 - sum((x - m) ^ 2) / sum((x - g) ^ 2)) FROM (SELECT x, avg(x) OVER (PARTITION BY c) AS m, avg(x) OVER () AS g FROM (${logs}))`,
    real: '12 (71 categories)',
    source: olist,
    goal: [30, 85],
    said: 'the shop’s categories are narrower, as its rules ask',
    isPromised: true,
  },
  {
    name: 'pieces sold of the best fifth of products, %',
    query: `SELECT 100 * sum(sold) FILTER (WHERE place <= n / 5.0) / sum(sold) FROM (SELECT sold, count(*) OVER () AS n, row_number() OVER (ORDER BY sold DESC) AS place FROM (SELECT coalesce(sum(quantity), 0) AS sold FROM "Product" LEFT JOIN "OrderItem" USING (product_id) GROUP BY product_id))`,
    real: '60 to 80',
    source: 'power law of sales by rank, Brynjolfsson et al. 2003',
    goal: [50, 85],
  },
  {
    name: 'brands: departments that one sells in, mean',
    query: `SELECT avg(n) FROM (SELECT count(DISTINCT c.parent_category_id) AS n FROM "Product" AS p JOIN "ProductCategory" AS c USING (category_id) GROUP BY p.brand_id)`,
    real: '1 to 3',
    source: 'any shop',
    goal: [1, 3],
  },
  {
    name: 'products bought together: lift of the pair named in the rules',
    query: 'SELECT min(lift) FROM pairs',
    real: '2 to 10',
    source: 'the rules',
    goal: [2, null],
    isPromised: true,
  },
  {
    name: 'stock that is not receipts less sales, or below nothing, variants',
    query: `SELECT count(*) FROM "ProductVariant" AS v WHERE stock_quantity < 0 OR stock_quantity <> (SELECT coalesce(sum(quantity), 0) FROM "InventoryMovement" AS m WHERE m.variant_id = v.variant_id) - (SELECT coalesce(sum(quantity), 0) FROM "OrderItem" AS i WHERE i.variant_id = v.variant_id)`,
    real: '0',
    source: 'bookkeeping',
    goal: [0, 0],
    isPromised: true,
  },
  {
    name: 'ratings that are not the mean of their reviews, products',
    query: `SELECT count(*) FROM "Product" AS p WHERE average_rating IS DISTINCT FROM (SELECT round(avg(rating), 2) FROM "ProductReview" AS r WHERE r.product_id = p.product_id)`,
    real: '0',
    source: 'bookkeeping',
    goal: [0, 0],
    isPromised: true,
  },
]
