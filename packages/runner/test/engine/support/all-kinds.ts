import type { World } from './compile-world.ts'

/** Every type and every kind of rule at once, with texts that a literal must escape. */
export const allKinds: World = {
  schema: `
    CREATE TYPE mood AS ENUM ('happy', 'it''s fine', 'größer');
    CREATE TABLE makers (
      id integer PRIMARY KEY,
      name varchar(60) NOT NULL UNIQUE,
      motto text
    );
    CREATE TABLE things (
      id bigint PRIMARY KEY,
      maker_id integer REFERENCES makers (id),
      parent_id bigint REFERENCES things (id),
      code varchar(20) NOT NULL UNIQUE,
      label text NOT NULL,
      note text,
      mood mood NOT NULL,
      is_new boolean NOT NULL,
      maybe boolean,
      small smallint NOT NULL CHECK (small BETWEEN -5 AND 5),
      price numeric(10, 2) NOT NULL,
      ratio numeric(7, 4) NOT NULL,
      weight double precision NOT NULL,
      share real,
      sold_on date NOT NULL,
      made_at timestamp NOT NULL,
      seen_at timestamptz,
      opens_at time,
      token uuid NOT NULL,
      tags text[],
      data jsonb,
      address inet,
      price_class varchar(10) NOT NULL,
      gross numeric(12, 2) GENERATED ALWAYS AS (round(price * 1.19, 2)) STORED,
      CHECK (seen_at IS NULL OR seen_at >= made_at)
    );
    CREATE TABLE parts (
      thing_id bigint NOT NULL REFERENCES things (id),
      position smallint NOT NULL,
      kind varchar(10) NOT NULL,
      grams integer NOT NULL,
      cost numeric(10, 2) NOT NULL,
      PRIMARY KEY (thing_id, position)
    );
    CREATE TABLE totals (
      thing_id bigint PRIMARY KEY REFERENCES things (id),
      parts integer NOT NULL,
      grams bigint,
      dearest numeric(10, 2),
      first_kind varchar(10)
    );
  `,
  reference: `table,id,name,motto
makers,1,"O'Hara & Söhne","say ""yes"""
makers,2,back\\slash,
makers,3,Łódź 日本 🙂,"two
lines"
`,
  rules: `
rows:
  things: 120
  parts: { per: things, min: 0, max: 4, mean: 1.7 }
  totals: { ratio: 1, of: things }
tables:
  things:
    columns:
      maker_id: { link: { where: "id <> 2", skew: 0.9 }, nulls: 0.2 }
      code: { pattern: "[A-F]{2}[0-9]{3}(-x)?" }
      label: { template: "{upper(mood)} {{{code}}} «{coalesce(maker_id.name, 'nobody')}»" }
      note: { choice: { "it's": 3, "back\\\\slash": 2, "ünïcödé 🙂": 1, "100 %": 1 }, nulls: 0.3 }
      maybe: { choice: { true: 3, false: 1 }, nulls: 0.25 }
      price:
        when:
          - { if: "maker_id.name = 'back\\\\slash' or mood = 'happy'", range: [5, 60], distribution: log-normal, endings: { "99": 6, "00": 1 } }
          - { if: "small < 0", value: 7.5 }
        range: [1, 900]
        distribution: normal
      ratio: { range: [-1.5, 2.25], distribution: exponential }
      weight: { range: [0.5, 80], distribution: zipf }
      share: { range: [0, 1], nulls: 0.1 }
      sold_on: { range: [1960-01-01, 2025-06-30] }
      made_at: { after: sold_on, within: ["1 hour", "40 days"] }
      seen_at: { after: made_at, within: ["5 minutes", "900 days"], nulls: 0.2 }
      price_class: { derived: "case when price >= 100 then 'high' when price % 2 = 1 then 'odd' else 'low' end" }
  parts:
    columns:
      kind: { choice: [bolt, nut, spring] }
      grams: { range: [1, 500], step: 5 }
      cost: { derived: "round(grams * 0.013 + thing_id.price / 40, 2)" }
  totals:
    columns:
      thing_id: { link: { skew: 0 } }
      parts: { derived: "thing_id.small * 0 + 1" }
      grams: { derived: "abs(thing_id.small) + length(thing_id.code)" }
      dearest: { derived: "greatest(thing_id.price, thing_id.gross, 3)" }
      first_kind: { derived: "substr(coalesce(thing_id.note, thing_id.code), 1, 3)" }
`,
}
