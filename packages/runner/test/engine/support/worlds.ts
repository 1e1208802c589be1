import type { World } from './compile-world.ts'
import { shopRules, shopSchema } from './shop.ts'

/** The small shop with lines counted for each order. */
export const shop: World = { schema: shopSchema, rules: shopRules }

/** Unique texts, a tree, composite keys and a junction: what a growing table finds hardest. */
export const library: World = {
  schema: `
    CREATE TABLE branches (id integer PRIMARY KEY, name varchar(60) NOT NULL UNIQUE);
    CREATE TABLE readers (
      id integer PRIMARY KEY,
      branch_id integer NOT NULL REFERENCES branches (id),
      card char(8) NOT NULL UNIQUE,
      username varchar(30) NOT NULL UNIQUE,
      email varchar(120) NOT NULL UNIQUE,
      joined_on date NOT NULL
    );
    CREATE TABLE shelves (
      id integer PRIMARY KEY,
      branch_id integer NOT NULL REFERENCES branches (id),
      code varchar(12) NOT NULL,
      UNIQUE (branch_id, code)
    );
    CREATE TABLE notes (
      id uuid PRIMARY KEY,
      reader_id integer NOT NULL REFERENCES readers (id),
      page integer NOT NULL CHECK (page BETWEEN 1 AND 900),
      body text,
      written_at timestamp NOT NULL
    );
  `,
  settings: { tableRows: { branches: 5, readers: 40, shelves: 25, notes: 60 } },
}

/** Segments, heroes, pairs, and links that are one per parent, share a value or weigh among those that agree. */
export const market: World = {
  schema: `
    CREATE TABLE customers (id integer PRIMARY KEY, kind varchar(10) NOT NULL, region varchar(10) NOT NULL);
    CREATE TABLE profiles (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers (id));
    CREATE TABLE shops (id integer PRIMARY KEY, region varchar(10) NOT NULL, floor integer NOT NULL);
    CREATE TABLE products (id integer PRIMARY KEY, name varchar(40) NOT NULL, sort varchar(10) NOT NULL);
    CREATE TABLE variants (
      id integer PRIMARY KEY,
      product_id integer NOT NULL REFERENCES products (id),
      stock integer NOT NULL
    );
    CREATE TABLE orders (
      id integer PRIMARY KEY,
      customer_id integer NOT NULL REFERENCES customers (id),
      shop_id integer NOT NULL REFERENCES shops (id),
      shipping varchar(10) NOT NULL
    );
    CREATE TABLE lines (
      id integer PRIMARY KEY,
      order_id integer NOT NULL REFERENCES orders (id),
      product_id integer NOT NULL REFERENCES products (id),
      variant_id integer NOT NULL REFERENCES variants (id),
      quantity integer NOT NULL
    );
    CREATE TABLE reviews (
      id integer PRIMARY KEY,
      line_id integer NOT NULL REFERENCES lines (id),
      product_id integer NOT NULL REFERENCES products (id)
    );
    CREATE TABLE wishes (
      customer_id integer NOT NULL REFERENCES customers (id),
      product_id integer NOT NULL REFERENCES products (id),
      PRIMARY KEY (customer_id, product_id)
    );
  `,
  rules: `
rows:
  customers: 120
  profiles: 90
  shops: 12
  products: 40
  variants: { per: products, min: 1, max: 3 }
  orders: 400
  lines: { per: orders, min: 1, max: 5 }
  reviews: 150
  wishes: { per: customers, min: 0, max: 4, mean: 1.5 }
segments:
  customers:
    column: kind
    of:
      vip: { share: 0.1, children: { orders: 6, wishes: 1.5 }, values: { lines.quantity: 2 } }
      plain: { share: 0.9, children: { orders: 1, wishes: 1 } }
  products:
    of:
      trend: { share: 0.25, children: { lines.product_id: 2 } }
      staple: { share: 0.75 }
heroes:
  products:
    - { row: { name: Aurora Lamp, sort: lamp }, share: { lines: 0.12, reviews: 0.1, wishes: 0.2 } }
    - { row: { name: Boreal Chair }, share: { lines: 0.05 } }
tables:
  customers: { columns: { region: { choice: [north, south] } } }
  profiles: { columns: { customer_id: { link: { each: 1 } } } }
  shops: { columns: { region: { choice: [north, south] } } }
  products: { columns: { sort: { choice: [camera, card, book, pen, cup, case, mug, plate, bowl, fork] } } }
  variants: { columns: { stock: { range: [1, 50] } } }
  orders:
    columns:
      shop_id: { link: { same: { region: customer.region }, weight: floor } }
      shipping: { when: [{ if: "customer.segment = 'vip'", value: free }], value: paid }
  lines:
    columns:
      variant_id: { link: { weight: stock } }
      quantity: { range: [1, 9] }
    together:
      of: product_id
      within: order_id
      pairs:
        - { if: "sort = 'camera'", then: "sort = 'card'", lift: 1.3 }
        - { if: "sort = 'book'", then: "sort = 'card'", lift: 1.1 }
        - { if: "sort = 'pen'", then: "sort = 'case'", lift: 1.3 }
`,
}

/** Life cycles that come back to a state, by word and by list, with their steps; a stock that sales take from. */
export const workshop: World = {
  schema: `
    CREATE TABLE states (id integer PRIMARY KEY, code varchar(10) NOT NULL);
    CREATE TABLE parts (id integer PRIMARY KEY, stock integer NOT NULL);
    CREATE TABLE repairs (
      id integer PRIMARY KEY,
      state_id integer NOT NULL REFERENCES states (id),
      payment varchar(10) NOT NULL,
      opened_at timestamp NOT NULL,
      closed_on date,
      paid_at timestamp
    );
    CREATE TABLE steps (
      id integer PRIMARY KEY,
      repair_id integer NOT NULL REFERENCES repairs (id),
      old_id integer REFERENCES states (id),
      new_id integer NOT NULL REFERENCES states (id),
      at timestamp NOT NULL
    );
    CREATE TABLE uses (
      id integer PRIMARY KEY,
      repair_id integer NOT NULL REFERENCES repairs (id),
      part_id integer NOT NULL REFERENCES parts (id),
      pieces integer NOT NULL
    );
    CREATE TABLE moves (
      id integer PRIMARY KEY,
      part_id integer NOT NULL REFERENCES parts (id),
      kind varchar(10) NOT NULL,
      pieces integer NOT NULL,
      at timestamp NOT NULL
    );
  `,
  reference: 'table,id,code\nstates,1,open\nstates,2,waiting\nstates,3,closed\n',
  rules: `
rows: { parts: 20, repairs: 150, uses: { per: repairs, min: 0, max: 3 } }
tables:
  repairs:
    columns:
      opened_at: { range: [2025-01-01, 2025-12-31] }
      state_id:
        lifecycle:
          start: open
          at: opened_at
          moves:
            open: { waiting: { share: 0.4, within: [1 hour, 9 days], distribution: exponential }, closed: { within: [1 day, 20 days] } }
            waiting: { open: { within: [1 day, 9 days] } }
          steps: 7
          times: { closed: closed_on }
          history: { table: steps, status: new_id, at: at, from: old_id }
      payment:
        lifecycle:
          start: due
          at: opened_at
          moves: { due: { paid: { share: 0.9, within: [1 minute, 30 days], distribution: log-normal } } }
          times: { paid: paid_at }
  uses: { columns: { pieces: { range: [1, 9] } } }
  parts:
    columns:
      stock:
        stock:
          movements: moves
          quantity: pieces
          kind: kind
          at: at
          in: { bought: { size: [5, 20], step: 5 }, found: { size: [1, 2], exact: true } }
          out: { broken: { size: [1, 2] } }
          outflows: [{ from: uses, quantity: pieces, at: repair.opened_at, where: pieces < 9 }]
`,
}
