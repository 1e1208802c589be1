import type { Figure } from './figure.ts'

const words = `SELECT rating, length(regexp_split_to_array(trim(body), '\\s+')) AS n FROM "ProductReview" WHERE body IS NOT NULL`
const shares = [
  { stars: 1, real: '2.7 to 11.5', goal: [2.5, 12] as const },
  { stars: 2, real: '3.2 to 7.2', goal: [3, 8] as const },
  { stars: 3, real: '7.5 to 12.7', goal: [7, 13] as const },
  { stars: 4, real: '14.2 to 22.8', goal: [14, 23] as const },
  { stars: 5, real: '54.6 to 63.9', goal: [54, 65] as const },
]

/** What buyers say. */
export const reviewFigures: readonly Figure[] = [
  ...shares.map(
    ({ stars, real, goal }): Figure => ({
      name: `reviews with ${stars} ${stars === 1 ? 'star' : 'stars'}, %`,
      query: `SELECT 100 * avg(CAST(rating = ${stars} AS INTEGER)) FROM "ProductReview"`,
      real,
      source: 'Amazon Fine Food; Olist; Women’s Clothing',
      goal,
    }),
  ),
  {
    name: 'stars after a late delivery, less than after one in time',
    query: `SELECT avg(rating) FILTER (WHERE NOT is_late) - avg(rating) FILTER (WHERE is_late) FROM "ProductReview" JOIN "OrderItem" USING (order_item_id) JOIN late USING (order_id)`,
    real: '1.7 to 2.1',
    source: 'Olist',
    goal: [0.8, 2.3],
  },
  {
    name: 'words of a review, median',
    query: `SELECT median(n) FROM (${words})`,
    real: '58 and 92; 9 in Olist’s form',
    source: 'Women’s Clothing; Yelp; Olist',
    goal: [25, 60],
    isPromised: true,
  },
  {
    name: 'words of a review: deviation of the logarithm',
    query: `SELECT stddev(ln(n)) FROM (${words})`,
    real: '0.60 and 0.96',
    source: 'Women’s Clothing; Olist',
    goal: [0.5, 1],
    isPromised: true,
  },
  {
    name: 'words of reviews with 1 or 2 stars, against 5 stars, medians',
    query: `SELECT median(n) FILTER (WHERE rating < 3) / median(n) FILTER (WHERE rating = 5) FROM (${words})`,
    real: '2.1',
    source: 'Olist',
    goal: [1.1, 2.5],
  },
  {
    name: 'reviews without a text, %',
    query: 'SELECT 100 * avg(CAST(body IS NULL AS INTEGER)) FROM "ProductReview"',
    real: '58.7; none at Amazon',
    source: 'Olist; Amazon',
    goal: [0, 60],
  },
  {
    name: 'reviews of those who bought, %',
    query: 'SELECT 100 * avg(CAST(is_verified_purchase AS INTEGER)) FROM "ProductReview"',
    real: '77.6',
    source: 'Amazon to 2015',
    goal: [70, 95],
  },
  {
    name: 'days from delivery to review, median',
    query: `SELECT median(epoch(r.created_at - o.delivered_at) / 86400) FROM "ProductReview" AS r JOIN "OrderItem" USING (order_item_id) JOIN "Order" AS o USING (order_id)`,
    real: '1.6 after a mail that asks',
    source: 'Olist',
    goal: [1, 21],
  },
  {
    name: 'reviews of the most reviewed tenth of the reviewed products, %',
    query: `SELECT 100 * sum(n) FILTER (WHERE place <= ceil(products / 10.0)) / sum(n) FROM (SELECT n, count(*) OVER () AS products, row_number() OVER (ORDER BY n DESC) AS place FROM (SELECT count(*) AS n FROM "ProductReview" GROUP BY product_id))`,
    real: 'a long tail',
    source: 'Amazon 1995–2013',
    goal: [25, 75],
  },
]
