import { reviewTexts } from '@worldloom/language'
import { describe, expect, it } from 'vitest'
import { makeRows } from './make-rows.ts'

const slow = 60_000

const shop = `
  CREATE TABLE categories (category_id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
  CREATE TABLE products (
    product_id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES categories,
    product_name VARCHAR(120) NOT NULL,
    description TEXT NOT NULL,
    price NUMERIC(8,2) NOT NULL
  );
  CREATE TABLE product_reviews (
    review_id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products,
    rating SMALLINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
    title VARCHAR(80) NOT NULL,
    body TEXT NOT NULL
  );
  CREATE TABLE searches (
    search_id INTEGER PRIMARY KEY,
    search_term VARCHAR(120) NOT NULL,
    clicked_product_id INTEGER REFERENCES products (product_id)
  );`

describe('texts of a shop', async () => {
  const ask = await makeRows(shop, 300)

  it('fill every gap', async () => {
    const gaps = await ask(`
      SELECT product_name AS text FROM products WHERE product_name ~ '.*[{}].*'
      UNION ALL SELECT description FROM products WHERE description ~ '.*[{}].*'
      UNION ALL SELECT title FROM product_reviews WHERE title ~ '.*[{}].*'
      UNION ALL SELECT body FROM product_reviews WHERE body ~ '.*[{}].*'`)
    expect(gaps).toEqual([])
  })

  it('describe products in the words of a shop, but for what customers are quoted with', async () => {
    const personal = await ask(`
      SELECT description FROM products
      WHERE regexp_matches(regexp_replace(description, '"[^"]*"', '', 'g'), '\\b(I|me|my|mine)\\b')`)
    expect(personal).toEqual([])
  })

  it('let those who search for service end at no product', async () => {
    const [found] = await ask(`
      SELECT
        count(*) FILTER (WHERE clicked_product_id IS NULL) AS elsewhere,
        count(*) FILTER (WHERE clicked_product_id IS NOT NULL) AS clicked
      FROM searches
      WHERE search_term IN ('return policy', 'track my order', 'size guide', 'delivery time', 'contact',
        'coupon code', 'store near me', 'warranty', 'gift card', 'gift ideas')`)
    expect(Number(found?.['elsewhere'])).toBeGreaterThan(0)
    expect(Number(found?.['clicked'])).toBe(0)
  })

  it('name the same kind of product in its name and its description', async () => {
    const [found] = await ask(`
      SELECT count(*) FILTER (
        WHERE contains(lower(description), regexp_extract(lower(product_name), '([a-z]{4,})[^a-z]*$', 1))
      ) / count(*) AS share
      FROM products WHERE product_name ~ '.*[a-z]{4,}$'
        AND product_name !~ '.*(Plus|Mini|Lite|Classic|Select|Original|Max)$'`)
    expect(Number(found?.['share'])).toBeGreaterThan(0.9)
  })

  it('give products of a category the kinds of things it holds', async () => {
    const found = await ask(`
      SELECT product_name FROM products JOIN categories USING (category_id)
      WHERE name = 'Shoes' AND product_name !~ '.*(Shoes|Sneakers|Boots|Sandals|Slippers|Slip-Ons).*'`)
    expect(found).toEqual([])
  })

  it('praise and blame as the stars do', async () => {
    // sentences that only one end of the scale can say
    const blame = openings(1)
    const rows = await ask('SELECT rating, body FROM product_reviews')
    const blamed = rows.filter(({ body }) => blame.some((start) => String(body).includes(start)))
    expect(blamed.length).toBeGreaterThan(0)
    expect(blamed.filter(({ rating }) => Number(rating) > 2)).toEqual([])
  })

  it('hardly repeat a sentence', async () => {
    const rows = await ask('SELECT body FROM product_reviews')
    const sentences = rows.flatMap(({ body }) => String(body).split(/(?<=[.!?])\s+/))
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.99)
  })

  it('lack capitals from the first word of a review to its last, or nowhere', async () => {
    const rows = await ask('SELECT title, body FROM product_reviews')
    const small = rows.filter(({ body }) => /(^|[.!?] )[a-z]/.test(String(body)))
    expect(small.length).toBeGreaterThan(2)
    expect(small.length).toBeLessThan(30)
    for (const { title, body } of small)
      expect([title, body]).toEqual([String(title).toLowerCase(), String(body).toLowerCase()])
  })

  it(
    'come out the same a second time and otherwise for another seed',
    async () => {
      const query = 'SELECT * FROM product_reviews ORDER BY review_id LIMIT 40'
      const [first, again, other] = [
        await ask(query),
        await (await makeRows(shop, 300))(query),
        await (await makeRows(shop, 300, 8))(query),
      ]
      expect(again).toEqual(first)
      expect(other).not.toEqual(first)
    },
    slow,
  )

  it(
    'stay as they are when the table grows',
    async () => {
      const query = 'SELECT description FROM products ORDER BY product_id LIMIT 40'
      const fewer = await (await makeRows(shop, 120))(query)
      const more = await (await makeRows(shop, 240))(query)
      expect(more).toEqual(fewer)
    },
    slow,
  )
})

describe('texts beside others', async () => {
  const ask = await makeRows(
    `CREATE TABLE promotions (
      promotion_id INTEGER PRIMARY KEY,
      name VARCHAR(80) NOT NULL,
      description VARCHAR(250) NOT NULL,
      discount_percent NUMERIC(5,2) NOT NULL
    );
    CREATE TABLE posts (
      post_id INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      raw TEXT NOT NULL,
      cooked TEXT NOT NULL,
      search_vector TSVECTOR NOT NULL
    );
    CREATE TABLE tags (tag_id INTEGER PRIMARY KEY, tag VARCHAR(40) NOT NULL UNIQUE);`,
    150,
  )

  it('say the per cent that a promotion takes off', async () => {
    const rows = await ask('SELECT name, description, discount_percent FROM promotions')
    const told = rows.flatMap(({ name, description, discount_percent }) =>
      [...`${name} ${description}`.matchAll(/(\d+)%/g)].map(([, said]) => [
        Number(said),
        Math.round(Number(discount_percent)),
      ]),
    )
    expect(told.length).toBeGreaterThan(50)
    expect(told.filter(([said, holds]) => said !== holds)).toEqual([])
  })

  it('make a page of the text it shows', async () => {
    const rows = await ask('SELECT raw, cooked FROM posts')
    const wanted = rows.map(({ raw }) => `<p>${String(raw).replaceAll('&', '&amp;')}</p>`)
    expect(rows.map(({ cooked }) => cooked)).toEqual(wanted)
  })

  it('search by the words of the title', async () => {
    const found = await ask(
      `SELECT title, search_vector FROM posts WHERE NOT regexp_matches(search_vector, '^''[a-z0-9]+''( ''[a-z0-9]+'')*$')`,
    )
    expect(found).toEqual([])
  })

  it('make more tags than a list holds without counting them', async () => {
    const rows = await ask("SELECT tag FROM tags WHERE tag ~ '.*[0-9].*'")
    expect(rows).toEqual([])
  })
})

describe('texts in narrow columns', async () => {
  const columns = [
    'title',
    'comment',
    'note',
    'message',
    'summary',
    'description',
    'subject',
    'remark',
  ]
  const widths = [1, 3, 5, 12, 20, 40, 90]
  const names = widths.flatMap((width) =>
    columns.map((name) => [`${name}_${width}`, width] as const),
  )
  const ask = await makeRows(
    `CREATE TABLE articles (article_id INTEGER PRIMARY KEY, ${names
      .map(([name, width]) => `${name} VARCHAR(${width}) NOT NULL`)
      .join(', ')});`,
    200,
  )

  it('are no longer than there is room, and never empty', async () => {
    const tests = names.map(
      ([name, width]) =>
        `SELECT '${name}' AS name FROM articles WHERE length(${name}) > ${width} OR trim(${name}) = '' OR ${name} ~ '.*[{}].*'`,
    )
    expect(await ask(tests.join(' UNION ALL '))).toEqual([])
  })

  it('differ from row to row as soon as there is room for words', async () => {
    const counts = names
      .filter(([, width]) => width >= 20)
      .map(([name]) => `SELECT '${name}' AS name, count(DISTINCT ${name}) AS variety FROM articles`)
    const found = await ask(counts.join(' UNION ALL '))
    expect(found.filter(({ variety }) => Number(variety) < 20)).toEqual([])
  })
})

/** How sentences begin that only reviews of so many stars hold, apart from short words. */
function openings(stars: 1 | 2): readonly string[] {
  const { slots } = reviewTexts[stars]
  const texts = slots['avoidOpen'] ?? []
  return texts.filter((text) => text.length > 12)
}
