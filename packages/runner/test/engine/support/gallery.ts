import type { World } from './compile-world.ts'

/** Counts by every distribution, correlation, choices by another value, words, grammars, sums further down. */
export const gallery: World = {
  schema: `
    CREATE TABLE artists (id integer PRIMARY KEY, name varchar(30) NOT NULL, earned numeric(12, 2) NOT NULL, latest date);
    CREATE TABLE works (
      id integer PRIMARY KEY,
      artist_id integer NOT NULL REFERENCES artists (id),
      kind varchar(12) NOT NULL,
      frame varchar(12),
      title varchar(60) NOT NULL,
      code varchar(20) NOT NULL UNIQUE,
      width integer NOT NULL,
      price numeric(9, 2) NOT NULL,
      made_on date NOT NULL,
      size varchar(2) NOT NULL
    );
    CREATE TABLE offers (
      id integer PRIMARY KEY,
      work_id integer NOT NULL REFERENCES works (id),
      amount numeric(9, 2) NOT NULL,
      taken boolean NOT NULL
    );
    CREATE TABLE visits (id integer PRIMARY KEY, work_id integer NOT NULL REFERENCES works (id), minutes integer NOT NULL);
  `,
  rules: `
rows:
  artists: 60
  works: { per: artists, min: 0, max: 40, mean: 3, distribution: pareto }
  offers: { per: works, distribution: { histogram: { 0: 5, 1: 3, 4: 1 } } }
  visits: { per: works, min: 0, max: 20, mean: 4, distribution: poisson }
tables:
  artists:
    columns:
      name: { dictionary: [Ana Ruiz, Béla Kun, Chloé Martin] }
      earned: { derived: "coalesce(sum(works.offers.amount) filter (where not works.offers.taken), 0)" }
      latest: { derived: max(works.made_on) }
  works:
    columns:
      kind: { choice: { painting: 5, print: 3, bronze: 1 } }
      frame: { choice: { by: kind, of: { painting: { oak: 2, gilt: 1 }, print: [black, white] }, else: [none] } }
      title:
        grammar:
          start: { "{adjective} {noun}": 4, "{noun} in {= kind}": 1 }
          adjective: { quiet: 2, "very {adjective}": 1, late: 1 }
          noun: { river: 9, field: 1, house: 1, table: 1, road: 1, tree: 1, sea: 1, hand: 1, boat: 1, window: 1 }
      code: { grammar: { start: "{letter}{letter}", letter: [a, b, c] } }
      price: { range: [50, 9000], distribution: log-normal }
      width: { range: [20, 300], correlation: { with: price, of: 0.6 } }
      made_on: { range: [1990-01-01, 2025-06-30], correlation: { with: price, of: -0.4 } }
      size: { choice: { S: 3, M: 4, L: 2 }, correlation: { with: width, of: 0.8 } }
  offers: { columns: { amount: { range: [10, 900] }, taken: { choice: { true: 1, false: 3 } } } }
  visits: { columns: { minutes: { range: [1, 90], distribution: zipf } } }
`,
}
