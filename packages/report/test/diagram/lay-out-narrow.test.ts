import { describe, expect, it } from 'vitest'
import type { Subject } from '../../src/diagram/group-tables.ts'
import { layOutNarrow } from '../../src/diagram/lay-out-narrow.ts'
import { customer } from '../shop.ts'

const names = ['customer', 'order', 'a_table_whose_name_is_longer_than_the_room_beside_its_arcs']
const subjects: readonly Subject[] = [
  { title: 'Around order', isLookup: false, tables: names.map((name) => ({ ...customer, name })) },
  {
    title: 'Reference lists',
    isLookup: true,
    tables: ['status', 'country', 'unit'].map((name) => ({ ...customer, name })),
  },
]
const links = [
  { from: 'order', columns: ['customer_id'], to: 'customer' },
  { from: 'order', columns: ['payer_id'], to: 'customer' },
  { from: names[2] ?? '', columns: ['order_id'], to: 'order' },
  { from: 'order', columns: ['status_id'], to: 'status' },
]

describe('layOutNarrow', () => {
  const layout = layOutNarrow(subjects, links)

  it('keeps boxes and arcs within the width of a telephone', () => {
    for (const { x, width } of layout.boxes) expect(x + width).toBeLessThanOrEqual(layout.width)
    for (const { path } of layout.arrows) {
      const [start = 0, reach = 0] = [...path.matchAll(/[MC]([\d.]+)/g)].map(([, x]) => Number(x))
      // between its ends a curve goes three quarters of the way to its inner points
      expect(start + (reach - start) * 0.75).toBeLessThanOrEqual(layout.width)
    }
  })

  it('puts tables below each other and lists in two columns', () => {
    expect(new Set(layout.boxes.slice(0, 3).map(({ x }) => x)).size).toBe(1)
    const [status, country, unit] = layout.boxes.slice(3)
    expect(country?.y).toBe(status?.y)
    expect(unit?.x).toBe(status?.x)
  })

  it('draws one arc for all links between two tables, and none to a list', () => {
    expect(layout.arrows.map(({ from, to, columns }) => ({ from, to, columns }))).toEqual([
      { from: 'order', to: 'customer', columns: ['customer_id', 'payer_id'] },
      { from: names[2], to: 'order', columns: ['order_id'] },
    ])
  })
})
