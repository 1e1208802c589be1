// The shop of four tables as a script over Faker.js, the way most teams write it: row after row into CSV, with every
// key, date and total right by hand. `node faker.js FOLDER ORDERS`; prints how many rows it made.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { faker } from '@faker-js/faker/locale/en_US'

const [folder, count] = process.argv.slice(2)
const orders = Number(count)
const [users, products] = [orders / 4, orders / 40]
faker.seed(1)

const sizes = [1, 2, 3, 4, 5, 6].map((value) => ({ value, weight: 2 ** -value }))
const quantities = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({ value, weight: 1 / value }))
const statuses = Object.entries({ delivered: 80, shipped: 8, paid: 7, cancelled: 5 }).map(
  ([value, weight]) => ({ value, weight }),
)

const signedUp = []
await write('users', 'user_id,email,full_name,created_at', function* () {
  for (let id = 1; id <= users; id += 1) {
    const at = faker.date.between({ from: '2020-01-01', to: '2025-06-30' })
    signedUp.push(at.getTime())
    yield `${id},user${id}@example.com,${faker.person.fullName()},${at.toISOString()}`
  }
})
const prices = []
await write('products', 'product_id,name,price,created_at', function* () {
  for (let id = 1; id <= products; id += 1) {
    const cents = faker.number.int({ min: 100, max: 90_000 })
    prices.push(cents)
    const at = faker.date.between({ from: '2018-01-01', to: '2019-12-31' })
    yield `${id},${faker.commerce.productName()},${money(cents)},${at.toISOString()}`
  }
})
const lines = []
await write('orders', 'order_id,user_id,status,ordered_at,total', function* () {
  for (let id = 1; id <= orders; id += 1) {
    const user = skewed(users)
    const at = new Date(
      (signedUp[user - 1] ?? 0) + faker.number.int({ min: 1, max: 4320 }) * 3_600_000,
    )
    let total = 0
    const size = faker.helpers.weightedArrayElement(sizes)
    for (let number = 1; number <= size; number += 1) {
      const product = skewed(products)
      const quantity = faker.helpers.weightedArrayElement(quantities)
      const cents = prices[product - 1] ?? 0
      total += cents * quantity
      lines.push(
        `${id},${number},${product},${quantity},${money(cents)},${money(cents * quantity)}`,
      )
    }
    const status = faker.helpers.weightedArrayElement(statuses)
    yield `${id},${user},${status},${at.toISOString()},${money(total)}`
  }
})
await write(
  'order_lines',
  'order_id,line_number,product_id,quantity,unit_price,line_total',
  () => lines,
)
console.log(JSON.stringify({ rows: users + products + orders + lines.length }))

function skewed(most) {
  return 1 + Math.floor(faker.number.float({ min: 0, max: 0.999_999 }) ** 3 * most)
}

function money(cents) {
  return (cents / 100).toFixed(2)
}

async function write(table, header, list) {
  const stream = createWriteStream(join(folder, `${table}.csv`))
  stream.write(`${header}\n`)
  for (const line of list())
    if (!stream.write(`${line}\n`)) await new Promise((go) => stream.once('drain', go))
  stream.end()
  await finished(stream)
}
