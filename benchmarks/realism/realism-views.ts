const columns = [
  ['Product', 'price'],
  ['Product', 'cost'],
  ['Product', 'weight_grams'],
  ['Product', 'stock_quantity'],
  ['Product', 'average_rating'],
  ['Product', 'review_count'],
  ['ProductVariant', 'units_sold'],
  ['InventoryMovement', 'quantity'],
  ['Order', 'subtotal'],
  ['Order', 'tax_amount'],
  ['Order', 'total_amount'],
  ['OrderItem', 'quantity'],
  ['OrderItem', 'unit_price'],
  ['User', 'order_count'],
  ['User', 'lifetime_value'],
  ['ProductReview', 'helpful_votes'],
  ['ProductView', 'duration_seconds'],
  ['UserSearch', 'result_count'],
]

/** What several figures of the example shop ask for. */
export const realismViews: readonly string[] = [
  `CREATE VIEW late AS
     SELECT o.order_id, o.delivered_at > o.ordered_at + to_days(CAST(m.max_delivery_days + 1 AS INTEGER)) AS is_late
     FROM "Order" AS o JOIN "ShippingMethod" AS m USING (shipping_method_id) WHERE o.delivered_at IS NOT NULL`,
  `CREATE VIEW buyers AS
     SELECT user_id, count(*) AS orders, sum(subtotal - discount_amount) AS revenue FROM "Order" GROUP BY user_id`,
  `CREATE VIEW segments AS
     SELECT u.customer_segment, coalesce(b.orders, 0) AS orders, coalesce(b.revenue, 0) AS revenue
     FROM "User" AS u LEFT JOIN buyers AS b USING (user_id)`,
  `CREATE VIEW promoted AS
     SELECT EXISTS (SELECT 1 FROM "OrderPromotion" AS p WHERE p.order_id = o.order_id) AS has_promotion,
       ntile(4) OVER (ORDER BY o.subtotal, o.order_id) AS size_quartile,
       ntile(4) OVER (ORDER BY b.orders, o.order_id) AS history_quartile
     FROM "Order" AS o JOIN buyers AS b USING (user_id)`,
  `CREATE TABLE pairs AS
     WITH baskets AS (SELECT DISTINCT i.order_id, c.slug FROM "OrderItem" AS i JOIN "Product" USING (product_id) JOIN "ProductCategory" AS c USING (category_id)),
       n AS (SELECT count(DISTINCT order_id) AS n FROM baskets)
     SELECT one, other, 1.0 * (SELECT count(*) FROM baskets AS a JOIN baskets AS b USING (order_id) WHERE a.slug = one AND b.slug = other) * (SELECT n FROM n)
       / (SELECT count(*) FROM baskets WHERE slug = one) / (SELECT count(*) FROM baskets WHERE slug = other) AS lift
     FROM (VALUES ('smartphones', 'headphones'), ('coffee-tea', 'cookware'), ('running-shoes', 'fitness')) AS named (one, other)`,
  `CREATE TABLE shapes AS ${columns
    .map(
      ([table, column]) =>
        `SELECT '${table}.${column}' AS name, skewness(${column}) AS s, kurtosis(${column}) AS k FROM "${table}"`,
    )
    .join(' UNION ALL ')}`,
]
