-- The shop of four tables as an engineer would write it by hand for DuckDB: the portable hash, skewed links, a
-- parent's date and price recomputed from its row number instead of joined, exact totals. No name is believable
-- and nothing is checked: it is the yardstick of what a schema and rules cost.
CREATE OR REPLACE MACRO step_1(x) AS (xor(x, x >> 16) * 569420461) & 4294967295;
CREATE OR REPLACE MACRO step_2(x) AS (xor(x, x >> 15) * 1935289751) & 4294967295;
CREATE OR REPLACE MACRO step_3(x) AS xor(x, x >> 15);
CREATE OR REPLACE MACRO draw(mixed, k) AS step_3(step_2(step_1(xor(mixed, k))));
CREATE OR REPLACE MACRO mix(r) AS step_3(step_2(step_1(r)));
CREATE OR REPLACE MACRO below(h, n) AS (h * n) >> 32;
CREATE OR REPLACE MACRO cube(h) AS ((h >> 12) * (h >> 12) // 1048576) * (h >> 12) // 1048576;
CREATE OR REPLACE MACRO user_at(u) AS 1577836800 + below(draw(mix(u), 21), 173000000);
CREATE OR REPLACE MACRO price_from(h) AS 100 + ((cube(h) * 89900) >> 20);
SET VARIABLE given = ['James', 'Mary', 'Robert', 'Patricia', 'John', 'Jennifer', 'Michael', 'Linda', 'David', 'Elizabeth', 'William', 'Barbara', 'Richard', 'Susan', 'Joseph', 'Jessica'];
SET VARIABLE family = ['Smith', 'Johnson', 'Williams', 'Brown', 'Jones', 'Garcia', 'Miller', 'Davis', 'Rodriguez', 'Martinez', 'Hernandez', 'Lopez', 'Gonzalez', 'Wilson', 'Anderson', 'Thomas'];
-- range() is one thread's work; a table is read by all
CREATE TABLE numbers AS SELECT range AS r FROM range(4000000);
COPY (
  SELECT r + 1 AS user_id,
    'user' || (r + 1) || '@example.com' AS email,
    getvariable('given')[1 + below(draw(mix(r), 51), 16)] || ' ' || getvariable('family')[1 + below(draw(mix(r), 52), 16)] AS full_name,
    make_timestamp(user_at(r) * 1000000) AS created_at
  FROM numbers WHERE r < 1000000
) TO 'users.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (
  SELECT CAST(r + 1 AS INTEGER) AS product_id,
    'Product ' || (r + 1) AS name,
    CAST(price_from(h) * 0.01 AS DECIMAL(10, 2)) AS price,
    make_timestamp((1514764800 + below(draw(mix(r), 61), 63000000)) * 1000000) AS created_at
  FROM (SELECT r, draw(mix(r), 41) AS h FROM numbers WHERE r < 100000)
) TO 'products.parquet' (FORMAT parquet, COMPRESSION zstd);
CREATE TABLE lines AS
SELECT o, n, p, price_from(draw_p) AS cents, 1 + ((cube(draw_q) * 8) >> 20) AS quantity
FROM (
  SELECT o, n, p, draw_q, draw(mix(p), 41) AS draw_p
  FROM (
    SELECT o, n, draw_q, (cube(draw_l) * 100000) >> 20 AS p
    FROM (
      SELECT o, n, draw(mixed, 31) AS draw_l, draw(mixed, 71) AS draw_q
      FROM (
        SELECT o, n, mix(o * 8 + n) AS mixed
        FROM (
          SELECT o, unnest(range(1, 2 + ((cube(draw_n) * 5) >> 20))) AS n
          FROM (SELECT r AS o, draw(mix(r), 81) AS draw_n FROM numbers)
        )
      )
    )
  )
);
COPY (
  SELECT o + 1 AS order_id, CAST(n AS INTEGER) AS line_number, CAST(p + 1 AS INTEGER) AS product_id,
    CAST(quantity AS INTEGER) AS quantity, CAST(cents * 0.01 AS DECIMAL(10, 2)) AS unit_price,
    CAST(cents * quantity * 0.01 AS DECIMAL(12, 2)) AS line_total
  FROM lines
) TO 'order_lines.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (
  SELECT o + 1 AS order_id, user_id + 1 AS user_id,
    CASE WHEN status < 80 THEN 'delivered' WHEN status < 88 THEN 'shipped' WHEN status < 95 THEN 'paid' ELSE 'cancelled' END AS status,
    make_timestamp((user_at(user_id) + 3600 + below(draw(mix(o), 92), 15552000)) * 1000000) AS ordered_at,
    CAST(cents * 0.01 AS DECIMAL(14, 2)) AS total
  FROM (
    SELECT o, (cube(draw_u) * 1000000) >> 20 AS user_id, status, cents
    FROM (
      SELECT o, draw(mix(o), 11) AS draw_u, below(draw(mix(o), 91), 100) AS status, cents
      FROM (SELECT o, sum(cents * quantity) AS cents FROM lines GROUP BY o)
    )
  )
  ORDER BY o
) TO 'orders.parquet' (FORMAT parquet, COMPRESSION zstd);
