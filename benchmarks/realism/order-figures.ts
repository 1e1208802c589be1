import type { Figure } from './figure.ts'

const perHour = `SELECT hour(ordered_at) AS hour, count(*) AS n FROM "Order" GROUP BY 1`
const perDay = `SELECT CAST(ordered_at AS DATE) AS day, count(*) AS n FROM "Order" GROUP BY 1`
/** The figure that holds in a shop of any size. */
export const benfordBeyondChance =
  'order totals: greatest gap to Benford’s law that chance does not explain'
const olist = 'Olist 2016–18, computed from rows'
const cdnow = 'CDNOW 1997–98, computed from rows'

/** The shares of first digits that order totals have, beside those that Benford's law gives them. */
const benford = `(
      SELECT d, log10(1 + 1.0 / d) AS wanted, (SELECT avg(CAST(CAST(regexp_extract(CAST(total_amount AS VARCHAR), '[1-9]') AS INTEGER) = d AS INTEGER)) FROM "Order" WHERE total_amount > 0) AS found
      FROM range(1, 10) AS digits (d))`

/**
 * The same gaps, each beside its standard error by chance. Orders of one product share its price, so chance lies in which
 * products there are: an order counts with the product of its dearest line.
 */
const benfordByChance = `(
      SELECT abs(sum(over)) / sum(n) AS gap, sqrt(sum(over * over)) / sum(n) AS chance
      FROM (
        SELECT d, product_id, count(*) AS n, sum(CAST(digit = d AS INTEGER) - log10(1 + 1.0 / d)) AS over
        FROM (
          SELECT CAST(regexp_extract(CAST(o.total_amount AS VARCHAR), '[1-9]') AS INTEGER) AS digit, arg_max(i.product_id, i.line_total) AS product_id
          FROM "Order" AS o JOIN "OrderItem" AS i USING (order_id) WHERE o.total_amount > 0 GROUP BY o.order_id, o.total_amount
        ), range(1, 10) AS digits (d) GROUP BY d, product_id
      ) GROUP BY d)`

/** When orders are placed, what they hold and what becomes of them. */
export const orderFigures: readonly Figure[] = [
  {
    name: 'orders an hour from 17 to 23 h, against the mean of all hours',
    query: `SELECT sum(n) FILTER (WHERE hour BETWEEN 17 AND 22) / 6.0 / (sum(n) / 24.0) FROM (${perHour})`,
    real: '1.46',
    source: olist,
    goal: [1.3, 2.2],
    isPromised: true,
  },
  {
    name: 'entropy of the hour, bits (even: 4.58)',
    query: `SELECT -sum(p * log2(p)) FROM (SELECT n / sum(n) OVER () AS p FROM (${perHour}))`,
    real: '4.06 and 4.22',
    source: 'Instacart 2017; Olist',
    goal: [3.9, 4.35],
  },
  {
    name: 'orders on a weekend day, against a weekday',
    query: `SELECT avg(n) FILTER (WHERE isodow(day) > 5) / avg(n) FILTER (WHERE isodow(day) < 6) FROM (${perDay})`,
    real: '0.76, and 1.3 for groceries',
    source: 'Olist; Instacart',
    goal: [1.2, 1.8],
    said: 'the shop sells most at weekends, as its rules ask',
    isPromised: true,
  },
  {
    name: 'minutes of the hour: chi-square by degree of freedom',
    query: `SELECT sum((n - e) ^ 2 / e) / 59 FROM (SELECT n, sum(n) OVER () / 60.0 AS e FROM (SELECT minute(ordered_at) AS m, count(*) AS n FROM "Order" GROUP BY 1))`,
    real: '1.4, flat',
    source: olist,
    goal: [0.5, 1.7],
  },
  {
    // the variance of a thinned or grown shop, whose days rise and fall alike, grows with the mean
    name: 'orders a day: variance by mean at ten orders a day, within months (Poisson: 1)',
    query: `SELECT 1 + 10 * avg((variance - mean) / mean ^ 2) FROM (
      SELECT var_samp(coalesce(n, 0)) AS variance, avg(coalesce(n, 0)) AS mean
      FROM (SELECT CAST(unnest(generate_series(DATE '2024-01-01', DATE '2025-12-31', INTERVAL 1 DAY)) AS DATE) AS day) LEFT JOIN (${perDay}) USING (day)
      GROUP BY date_trunc('month', day))`,
    real: '2.0 in a thinned extract, more in all',
    source: olist,
    goal: [1.5, 12],
    isPromised: true,
  },
  {
    name: 'November against October',
    query: `SELECT count(*) FILTER (WHERE month(ordered_at) = 11) / count(*) FILTER (WHERE month(ordered_at) = 10) FROM "Order" WHERE year(ordered_at) >= 2024`,
    real: '1.79 in 2017',
    source: olist,
    goal: [1.1, 2],
  },
  {
    name: 'orders with a single piece, %',
    query: `SELECT 100 * avg(CAST(pieces = 1 AS INTEGER)) FROM (SELECT sum(quantity) AS pieces FROM "OrderItem" GROUP BY order_id)`,
    real: '45.2 and 89.7',
    source: 'CDNOW; Olist',
    goal: [40, 90],
  },
  {
    name: 'pieces of an order, mean',
    query: `SELECT sum(quantity) / count(DISTINCT order_id) FROM "OrderItem"`,
    real: '2.41 and 1.14',
    source: 'CDNOW; Olist',
    goal: [1.1, 2.9],
  },
  {
    name: 'order value: deviation of its logarithm',
    query: 'SELECT stddev(ln(subtotal)) FROM "Order" WHERE subtotal > 0',
    real: '0.94 and 0.73',
    source: 'Olist; CDNOW',
    goal: [0.7, 1],
    isPromised: true,
  },
  {
    name: 'order value: skew of its logarithm (log-normal: 0)',
    query: 'SELECT skewness(ln(subtotal)) FROM "Order" WHERE subtotal > 0',
    real: '0.2',
    source: olist,
    goal: [-0.5, 0.6],
  },
  {
    name: 'order value: mean by median',
    query: 'SELECT avg(subtotal) / median(subtotal) FROM "Order"',
    real: '1.56 and 1.38',
    source: 'Olist; CDNOW',
    goal: [1.25, 1.8],
  },
  {
    name: 'order totals: greatest gap to Benford’s law over the nine digits',
    query: `SELECT max(abs(found - wanted)) FROM ${benford}`,
    real: '0.034 (mean gap 0.013)',
    source: olist,
    goal: [null, 0.02],
    isPromised: true,
  },
  {
    name: 'order totals: mean gap to Benford’s law',
    query: `SELECT avg(abs(found - wanted)) FROM ${benford}`,
    real: '0.013',
    source: olist,
    goal: [null, 0.02],
    isPromised: true,
  },
  {
    name: benfordBeyondChance,
    query: `SELECT coalesce(max(gap) FILTER (WHERE gap > 3 * chance), 0) FROM ${benfordByChance}`,
    real: 'none by definition',
    source: 'three standard errors, over the products',
    goal: [null, 0.02],
    said: 'few products leave much to chance, so this one is held at every size and seed',
    isPromised: true,
  },
  {
    name: 'delivered, % of the orders of which the end is known',
    query: `SELECT 100 * avg(CAST(s.code = 'delivered' AS INTEGER)) FROM "Order" AS o JOIN "OrderStatus" AS s USING (order_status_id) WHERE o.ordered_at < TIMESTAMP '2025-12-01'`,
    real: '97.0, returns not counted',
    source: 'Olist, all orders',
    goal: [80, 97.5],
  },
  {
    name: 'returned, %',
    query: `SELECT 100 * avg(CAST(s.code = 'returned' AS INTEGER)) FROM "Order" AS o JOIN "OrderStatus" AS s USING (order_status_id) WHERE o.ordered_at < TIMESTAMP '2025-12-01'`,
    real: '13 to 20 online, 4 to 12 where little clothing is sold',
    source: 'NRF 2024–25; trade press',
    goal: [4, 20],
  },
  {
    name: 'cancelled, %',
    query: `SELECT 100 * avg(CAST(s.code = 'cancelled' AS INTEGER)) FROM "Order" AS o JOIN "OrderStatus" AS s USING (order_status_id)`,
    real: '0.63 and 14.8',
    source: 'Olist; UCI Online Retail',
    goal: [0.6, 15],
  },
  {
    name: 'paid by card, %',
    query: `SELECT 100 * avg(CAST(m.is_card AS INTEGER)) FROM "Order" JOIN "UserPaymentMethod" USING (user_payment_method_id) JOIN "PaymentMethod" AS m USING (payment_method_id)`,
    real: '75.4',
    source: 'Olist, all orders',
    goal: [60, 82],
  },
  {
    name: 'delivery: deviation of the logarithm of its days',
    query: `SELECT stddev(ln(days)) FROM (SELECT epoch(delivered_at - ordered_at) / 86400 AS days FROM "Order" WHERE delivered_at IS NOT NULL)`,
    real: '0.68',
    source: olist,
    goal: [0.4, 0.8],
  },
  {
    name: 'delivered later than the method promises, %',
    query: 'SELECT 100 * avg(CAST(is_late AS INTEGER)) FROM late',
    real: '8.1',
    source: 'Olist, all orders',
    goal: [3, 12],
  },
  {
    name: 'delivered on a Sunday, %',
    query: `SELECT 100 * avg(CAST(isodow(delivered_at) = 7 AS INTEGER)) FROM "Order" WHERE delivered_at IS NOT NULL`,
    real: '1.1',
    source: olist,
    goal: [0, 4],
  },
  {
    name: 'earlier order numbers are earlier orders: rank correlation',
    query: `SELECT least(corr(a, b), 1) FROM (SELECT rank() OVER (ORDER BY order_number) AS a, rank() OVER (ORDER BY ordered_at) AS b FROM "Order")`,
    real: '1',
    source: 'a counter counts up',
    goal: [0.99, 1],
  },
]

/** Who buys how often, and for how much. */
export const customerFigures: readonly Figure[] = [
  {
    name: 'buyers with a single order, %',
    query: 'SELECT 100 * avg(CAST(orders = 1 AS INTEGER)) FROM buyers',
    real: '50.5 in 18 months; 59.9 in 9; 96.9',
    source: 'CDNOW; its cohort; Olist',
    goal: [35, 97],
  },
  {
    name: 'orders of a buyer: deviation by mean (Poisson of this mean: 0.5)',
    query: 'SELECT stddev(orders) / avg(orders) FROM buyers',
    real: '1.6',
    source: cdnow,
    goal: [1, 3],
  },
  ...[
    { top: 1, real: '15.8', goal: [8, 25] as const },
    { top: 10, real: '50.9', goal: [40, 62] as const },
    { top: 20, real: '67.8', goal: [58, 80] as const },
  ].map(
    ({ top, real, goal }): Figure => ({
      name: `revenue from the top ${top} % of buyers, %`,
      query: `SELECT 100 * sum(revenue) FILTER (WHERE place <= ceil(${top} * buyers / 100.0)) / sum(revenue) FROM (SELECT revenue, row_number() OVER (ORDER BY revenue DESC) AS place, count(*) OVER () AS buyers FROM buyers)`,
      real,
      source: cdnow,
      goal,
    }),
  ),
  ...(['orders', 'revenue'] as const).map(
    (measure): Figure => ({
      name: `${measure} of a vip against a regular customer`,
      query: `SELECT avg(${measure}) FILTER (WHERE customer_segment = 'vip') / avg(${measure}) FILTER (WHERE customer_segment = 'regular') FROM segments`,
      real: 'no figure',
      source: 'the rules',
      goal: [1.5, 12],
      isPromised: true,
    }),
  ),
  ...(['size', 'history'] as const).map(
    (by): Figure => ({
      name: `orders with a promotion: least rise from one quartile of ${by === 'size' ? 'order size' : 'customer history'} to the next`,
      query: `SELECT min(rate - before) FROM (SELECT rate, lag(rate) OVER (ORDER BY quartile) AS before FROM (SELECT ${by}_quartile AS quartile, avg(CAST(has_promotion AS INTEGER)) AS rate FROM promoted GROUP BY 1))`,
      real: 'no figure found',
      source: 'the rules',
      goal: [0.001, null],
      isPromised: true,
    }),
  ),
]
