import { expect, test } from 'vitest'
import { gallery } from './support/gallery.ts'
import { makeRows } from './support/make-rows.ts'
import { library, market, shop, workshop } from './support/worlds.ts'

const large = { ...shop, settings: { scale: 20 } }

test.each([
  ['the small shop', large],
  ['the library', library],
  ['the market', market],
  ['the workshop', workshop],
  ['the gallery', gallery],
])(
  '%s is the same with 1, 2 and 4 threads, and when made again',
  async (_, world) => {
    const first = await makeRows(world, { threads: 1 })
    for (const threads of [1, 2, 4]) expect(await makeRows(world, { threads })).toEqual(first)
  },
  30_000,
)
