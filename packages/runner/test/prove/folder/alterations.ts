export interface Alteration {
  /** The promise that must be broken, by a row that the proof names. */
  readonly promise: string
  readonly table: string
  /** Counted from 1, as the proof counts. */
  readonly row: number
  readonly column: string
  /** As it stands in the file. */
  readonly value: string
  /** What must break with it, because it follows. */
  readonly implies?: readonly string[]
}

/** For each kind of claim a cell that breaks it, and nothing that does not follow from it. */
export const alterations: readonly Alteration[] = [
  alter('Order/type/shipped_on', 1, '2025-13-01'),
  alter('Note/type/data', 3, '{bad'),
  alter('Note/type/tags', 3, '7'),
  alter('Customer/type/score', 2, '5.5'),
  alter('Line/type/unit_price', 1, '10.005'),
  alter('Customer/not-null/first_name', 2, ''),
  { ...alter('Line/primary-key/order_id, line_number', 2, '1'), column: 'line_number' },
  alter('Customer/unique/email', 2, 'ann@example.com'),
  alter('Customer/unique/score', 2, '5'),
  { ...alter('Order/unique/one_open', 3, '1'), column: 'customer_id' },
  alter('Line/foreign-key/category_id', 1, '9'),
  {
    ...alter('Order/check/tax_positive', 3, '-0.10', ['Order/check/adds_up', 'Order/derived/tax']),
    column: 'tax',
  },
  { ...alter('Order/check/adds_up', 2, '11.91'), column: 'total' },
  alter('Customer/enum/status', 3, 'gone'),
  alter('Category/length/name', 4, 'a name far too long for it'),
  // the order's subtotal is the sum of it
  alter('Line/generated/line_total', 3, '9.00', ['Order/derived/subtotal']),
  alter('Category/forest/parent_id', 2, '3'),
  { ...alter('Country/reference-rows/reference', 2, 'Francia'), column: 'name' },
  {
    ...alter('Country/reference-rows/reference', 2, 'XX', ['Customer/foreign-key/country_code']),
    column: 'code',
  },
  {
    ...alter('Order/links-agree/address_id.customer_id = customer_id', 1, '3'),
    column: 'address_id',
  },
  {
    ...alter('Customer/links-agree/default_address_id.customer_id = the row itself', 2, '1'),
    column: 'default_address_id',
  },
  { ...alter('Order/time-order/placed_at <= shipped_on', 1, '2025-04-30'), column: 'shipped_on' },
  alter('Customer/not-after-now/joined_at', 2, '2026-01-01T00:00:01Z'),
  alter('Order/derived/tax', 2, '1.91', ['Order/check/adds_up']),
  alter('Order/derived/subtotal', 2, '10.01', ['Order/check/adds_up']),
  { ...alter('History/last-status/order_id', 2, 'paid'), column: 'status' },
  { ...alter('Refund/at-most/amount <= order_id.paid', 2, '15.71'), column: 'amount' },
  alter('Address/gap-free/position', 2, '3'),
  {
    ...alter('Order/sorted/id', 2, '2025-04-30T12:00:00', ['Order/value/due_at']),
    column: 'placed_at',
  },
  alter('Address/gap-free/position', 2, '1', ['Address/unique/customer_id, position']),
  alter('Address/at-most-one/is_default', 2, 'true'),
  { ...alter('Line/per-parent/order_id', 3, '12', ['Order/derived/subtotal']), column: 'order_id' },
  alter('Note/null-share/mood', 1, 'bad'),
  alter('Order/value/channel when subtotal > 0', 1, 'shop'),
  alter('Order/value/channel', 3, 'web'),
  alter('Line/value/unit_price', 3, '102.50', ['Line/generated/line_total']),
  alter('Line/steps/unit_price', 2, '11.00', ['Line/generated/line_total']),
  alter('Line/endings/unit_price', 2, '10.25', [
    'Line/generated/line_total',
    'Line/steps/unit_price',
  ]),
  alter('Customer/value/email', 2, 'B0B@x.com'),
  alter('Note/value/text', 5, 'n5'),
  alter('Order/value/number', 1, 'ORD-0011'),
  alter('Order/value/due_at', 1, '2025-05-05T12:00:00'),
  {
    ...alter('Order/link-where/customer_id', 2, '2', [
      'Order/links-agree/address_id.customer_id = customer_id',
    ]),
    column: 'customer_id',
  },
]

/** Most promises carry their table and their column in their id. */
function alter(
  promise: string,
  row: number,
  value: string,
  implies: readonly string[] = [],
): Alteration {
  const [table = '', , name = ''] = promise.split('/')
  const [column = ''] = name.split(' ')
  return { promise, table, row, column, value, implies }
}
