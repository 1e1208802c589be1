import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE candidates (id int PRIMARY KEY, name varchar(50) NOT NULL, skills text[], scores int[],
  address jsonb, jobs jsonb, payload jsonb, data jsonb, props jsonb, extra json, tags json, hired_on date);`

/** Each dialect's ways to an item of a list, by its place, and to what stands at a path of a document. */
const queries: Readonly<Record<string, readonly string[]>> = {
  bigquery: [
    'SELECT skills[SAFE_OFFSET(0)] AS main_skill, COUNT(*) AS n FROM candidates GROUP BY main_skill ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE skills[OFFSET(0)] = 'SQL'`,
    'SELECT name, scores[ORDINAL(1)] AS first_score FROM candidates WHERE scores[ORDINAL(1)] > 90',
    `SELECT name FROM candidates WHERE skills[SAFE_ORDINAL(2)] = 'Python' AND skills[SAFE_OFFSET(0)] = 'SQL'`,
    `SELECT name, skills[0] AS s FROM candidates WHERE skills[0] = 'Go'`,
    `SELECT address.city, COUNT(*) AS n FROM candidates WHERE address.zip LIKE '10%' GROUP BY address.city ORDER BY n DESC LIMIT 3`,
    'SELECT name, jobs[SAFE_OFFSET(0)].title AS first_job FROM candidates WHERE jobs[SAFE_OFFSET(0)].years >= 5',
    `SELECT JSON_VALUE(payload, '$.source') AS source, COUNT(*) AS n FROM candidates GROUP BY source ORDER BY n DESC LIMIT 3`,
    `SELECT name FROM candidates WHERE JSON_VALUE(payload, '$.plan.tier') = 'gold'`,
    `SELECT name FROM candidates WHERE JSON_EXTRACT_SCALAR(extra, '$.referrer') = 'linkedin'`,
    `SELECT name, CAST(JSON_VALUE(payload, '$.salary') AS INT64) AS salary FROM candidates WHERE CAST(JSON_VALUE(payload, '$.salary') AS INT64) > 100000 ORDER BY salary DESC LIMIT 10`,
    'SELECT s AS skill, COUNT(*) AS n FROM candidates, UNNEST(skills) AS s GROUP BY skill ORDER BY n DESC LIMIT 5',
    'SELECT name, ARRAY_LENGTH(skills) AS n FROM candidates WHERE ARRAY_LENGTH(skills) >= 3 ORDER BY n DESC',
    `SELECT name FROM candidates WHERE 'Rust' IN UNNEST(skills)`,
    'SELECT STRING(payload.plan.region) AS region, COUNT(*) AS n FROM candidates GROUP BY region ORDER BY n DESC LIMIT 3',
    `SELECT ARRAY_TO_STRING(skills, ', ') AS all_skills FROM candidates WHERE EXISTS (SELECT 1 FROM UNNEST(skills) s WHERE s = 'Kotlin')`,
    'SELECT id, (SELECT SUM(x) FROM UNNEST(scores) AS x) AS total FROM candidates ORDER BY total DESC LIMIT 5',
    'SELECT j.title, AVG(j.years) AS avg_years FROM candidates, UNNEST(jobs) AS j GROUP BY j.title ORDER BY avg_years DESC LIMIT 5',
  ],
  snowflake: [
    'SELECT skills[0]::STRING AS main_skill, COUNT(*) AS n FROM candidates GROUP BY 1 ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE skills[0] = 'SQL'`,
    `SELECT name FROM candidates WHERE skills[1]::string = 'Python'`,
    `SELECT name, data:plan.tier::string AS tier FROM candidates WHERE data:plan.tier::string = 'gold'`,
    'SELECT data:source::STRING AS source, COUNT(*) AS n FROM candidates GROUP BY source ORDER BY n DESC LIMIT 3',
    'SELECT name FROM candidates WHERE data:salary::INT > 100000',
    `SELECT name FROM candidates WHERE data:items[0].sku::string = 'A-100'`,
    `SELECT name FROM candidates WHERE GET_PATH(data, 'address.city')::string = 'Berlin'`,
    `SELECT name FROM candidates WHERE props['color']::string = 'red'`,
    'SELECT f.value::string AS skill, COUNT(*) AS n FROM candidates, LATERAL FLATTEN(input => skills) f GROUP BY 1 ORDER BY n DESC LIMIT 5',
    'SELECT name, ARRAY_SIZE(skills) AS n FROM candidates WHERE ARRAY_SIZE(skills) >= 3',
    `SELECT name FROM candidates WHERE ARRAY_CONTAINS('Rust'::VARIANT, skills)`,
    `SELECT name FROM candidates WHERE GET(skills, 0)::string = 'Go'`,
    'SELECT name FROM candidates WHERE PARSE_JSON(data):flag::boolean = true',
    'SELECT f.value:sku::string AS sku, SUM(f.value:qty::int) AS qty FROM candidates c, LATERAL FLATTEN(input => c.data:items) f GROUP BY 1 ORDER BY qty DESC LIMIT 3',
  ],
  postgres: [
    'SELECT skills[1] AS main_skill, COUNT(*) AS n FROM candidates GROUP BY main_skill ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE skills[1] = 'SQL'`,
    `SELECT name FROM candidates WHERE skills[2] = 'Python' AND scores[1] > 80`,
    'SELECT name, scores[1] FROM candidates WHERE scores[1] BETWEEN 90 AND 95',
    `SELECT name FROM candidates WHERE skills[1:2] @> ARRAY['Go']`,
    `SELECT name FROM candidates WHERE payload->>'tier' = 'gold'`,
    `SELECT payload->>'source' AS source, COUNT(*) AS n FROM candidates GROUP BY 1 ORDER BY n DESC LIMIT 3`,
    `SELECT name FROM candidates WHERE (payload->>'salary')::int > 100000`,
    `SELECT name FROM candidates WHERE payload->'plan'->>'tier' = 'silver'`,
    `SELECT name FROM candidates WHERE payload#>>'{address,city}' = 'Berlin'`,
    `SELECT name FROM candidates WHERE payload @> '{"active": true}'`,
    `SELECT name FROM candidates WHERE payload ? 'referrer'`,
    `SELECT name FROM candidates WHERE payload->'tags'->>0 = 'vip'`,
    `SELECT name FROM candidates WHERE jsonb_array_length(payload->'items') >= 2`,
    `SELECT t.tag, COUNT(*) AS n FROM candidates c CROSS JOIN LATERAL jsonb_array_elements_text(c.payload->'tags') AS t(tag) GROUP BY t.tag ORDER BY n DESC LIMIT 3`,
    'SELECT unnest(skills) AS skill, COUNT(*) AS n FROM candidates GROUP BY 1 ORDER BY n DESC LIMIT 5',
    'SELECT name, array_length(skills, 1) AS n FROM candidates WHERE array_length(skills, 1) >= 3',
    `SELECT name FROM candidates WHERE extra->>'ref' LIKE 'camp%'`,
    'SELECT name, cardinality(scores) FROM candidates WHERE 100 = ANY(scores)',
  ],
  spark: [
    'SELECT skills[0] AS main_skill, COUNT(*) AS n FROM candidates GROUP BY skills[0] ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE skills[0] = 'SQL'`,
    `SELECT name FROM candidates WHERE element_at(skills, 1) = 'Python'`,
    `SELECT name FROM candidates WHERE element_at(skills, -1) = 'Go'`,
    `SELECT name FROM candidates WHERE array_contains(skills, 'Rust')`,
    'SELECT name FROM candidates WHERE size(skills) >= 3',
    'SELECT skill, COUNT(*) AS n FROM candidates LATERAL VIEW explode(skills) t AS skill GROUP BY skill ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE get_json_object(payload, '$.tier') = 'gold'`,
    'SELECT name FROM candidates WHERE scores[1] > 50',
  ],
  presto: [
    'SELECT element_at(skills, 1) AS main_skill, COUNT(*) AS n FROM candidates GROUP BY 1 ORDER BY n DESC LIMIT 5',
    `SELECT name FROM candidates WHERE skills[1] = 'SQL'`,
    `SELECT name FROM candidates WHERE contains(skills, 'Rust')`,
    'SELECT name FROM candidates WHERE cardinality(skills) >= 3',
    `SELECT name FROM candidates WHERE json_extract_scalar(payload, '$.tier') = 'gold'`,
    'SELECT s, COUNT(*) AS n FROM candidates CROSS JOIN UNNEST(skills) AS t(s) GROUP BY s ORDER BY n DESC LIMIT 5',
  ],
  mysql: [
    `SELECT name FROM candidates WHERE payload->>'$.tier' = 'gold'`,
    `SELECT name FROM candidates WHERE JSON_UNQUOTE(JSON_EXTRACT(payload, '$.plan.region')) = 'eu'`,
    `SELECT name FROM candidates WHERE JSON_EXTRACT(payload, '$.salary') > 100000`,
    `SELECT name FROM candidates WHERE JSON_CONTAINS(tags, '"vip"')`,
    `SELECT JSON_UNQUOTE(JSON_EXTRACT(tags, '$[0]')) AS tag, COUNT(*) AS n FROM candidates GROUP BY tag ORDER BY n DESC LIMIT 3`,
    'SELECT name FROM candidates WHERE JSON_LENGTH(tags) >= 2',
    `SELECT name FROM candidates WHERE tags->>'$[1]' = 'new'`,
    `SELECT name FROM candidates WHERE payload->'$.source' = 'ads'`,
  ],
  sqlite: [
    `SELECT name FROM candidates WHERE json_extract(payload, '$.tier') = 'gold'`,
    `SELECT name FROM candidates WHERE json_extract(payload, '$.salary') > 100000`,
    `SELECT name FROM candidates WHERE payload ->> '$.source' = 'ads'`,
    `SELECT json_extract(tags, '$[0]') AS tag, COUNT(*) AS n FROM candidates GROUP BY tag ORDER BY n DESC LIMIT 3`,
    'SELECT j.value AS tag, COUNT(*) AS n FROM candidates, json_each(candidates.tags) AS j GROUP BY j.value ORDER BY n DESC LIMIT 3',
    'SELECT name FROM candidates WHERE json_array_length(tags) >= 2',
  ],
  tsql: [
    `SELECT name FROM candidates WHERE JSON_VALUE(payload, '$.tier') = 'gold'`,
    `SELECT TOP 3 JSON_VALUE(tags, '$[0]') AS tag, COUNT(*) AS n FROM candidates GROUP BY JSON_VALUE(tags, '$[0]') ORDER BY n DESC`,
    `SELECT name FROM candidates WHERE TRY_CAST(JSON_VALUE(payload, '$.salary') AS INT) > 100000`,
    'SELECT j.value AS tag, COUNT(*) AS n FROM candidates CROSS APPLY OPENJSON(tags) j GROUP BY j.value ORDER BY n DESC',
    `SELECT name FROM candidates WHERE ISJSON(payload) = 1 AND JSON_VALUE(payload, '$.plan.region') = 'eu'`,
  ],
}

test.each(Object.keys(queries))(
  '%s reads items of lists and paths of documents',
  async (dialect) => {
    const asked = queries[dialect] ?? []
    await solve({ ddl, queries: asked, dialect }, async ({ solved }) => {
      expect(solved.queries.map(({ sql, answer }) => `${answer.status} ${sql}`)).toEqual(
        solved.queries.map(({ sql }) => `good ${sql}`),
      )
    })
  },
  120_000,
)

test.each([
  ['bigquery', 'SELECT skills[SAFE_OFFSET(1)] AS s FROM candidates WHERE id = 1'],
  ['snowflake', 'SELECT skills[1]::string AS s FROM candidates WHERE id = 1'],
  ['postgres', 'SELECT skills[2] AS s FROM candidates WHERE id = 1'],
  ['spark', 'SELECT skills[1] AS s FROM candidates WHERE id = 1'],
  ['presto', 'SELECT element_at(skills, 2) AS s FROM candidates WHERE id = 1'],
])(
  'the second item of a list is that in %s',
  async (dialect, query) => {
    await solve({ ddl, queries: [query], dialect, rows: 5 }, async ({ solved, connection }) => {
      await connection.run(`UPDATE candidates SET skills = '["Go","SQL","Rust"]' WHERE id = 1`)
      const sql = solved.queries[0]?.sql ?? ''
      expect((await connection.runAndReadAll(sql)).getRows()).toEqual([['SQL']])
    })
  },
  60_000,
)

test('a list holds all that is asked of it at once, and as many items', async () => {
  const tickets = `CREATE TABLE tickets (id integer PRIMARY KEY, tags text[] NOT NULL, watchers integer[]);`
  const queries = [
    `SELECT id FROM tickets WHERE 'billing' = ANY(tags) AND tags && ARRAY['refund', 'dispute'] AND array_length(tags, 1) >= 2`,
    `SELECT id FROM tickets WHERE tags && ARRAY['late', 'lost'] AND NOT ('closed' = ANY(tags)) AND cardinality(tags) > 3`,
    'SELECT id FROM tickets WHERE 17 = ANY(watchers) AND array_length(watchers, 1) = 3',
  ]
  await solve({ ddl: tickets, queries, dialect: 'postgres' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
    const [row] = await ask(solved.queries[1]?.sql?.replace('SELECT id', 'SELECT tags') ?? '')
    const items = JSON.parse(String(row?.[0])) as string[]
    expect(new Set(items).size).toBe(items.length)
  })
})
