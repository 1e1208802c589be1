import type { Diagnostic } from '@worldloom/diagnostics'
import { describe, expect, test } from 'vitest'
import { readReference, type Schema } from '../../src/index.ts'
import { shop } from '../support/shop.ts'

const headings =
  'id,email,first_name,last_name,country,status,referred_by,newsletter,order_total,created_at'
const ann = '1,ann@example.com,Ann,Lee,DE,active,,yes,12.5,2024-01-31 09:30'

describe('a file for each table', () => {
  test('gives canonical values, links and places', () => {
    const ben = '2,ben@example.com,Ben,"O""Neill, Jr.",NA,closed,1,f,0,2024-02-29T00:00:00'
    const { reference, diagnostics } = read({ 'Customer.csv': lines(headings, ann, ben) })
    expect(diagnostics).toEqual([])
    const table = reference.tables['customers']
    expect(table?.columns.map(({ name }) => name)).toEqual(headings.split(','))
    expect(table?.rows).toEqual([
      {
        values: [
          ...['1', 'ann@example.com', 'Ann', 'Lee', 'DE', 'active', null],
          ...['true', '12.50', '2024-01-31T09:30:00'],
        ],
        links: { referred_by: null },
        place: { file: 'Customer.csv', line: 2, column: 1 },
      },
      {
        values: [
          ...['2', 'ben@example.com', 'Ben', 'O"Neill, Jr.', 'NA', 'closed', '1'],
          ...['false', '0.00', '2024-02-29T00:00:00'],
        ],
        links: { referred_by: 0 },
        place: { file: 'Customer.csv', line: 3, column: 1 },
      },
    ])
  })

  test('maps headings by name, forgiving case, underscores and the plural', () => {
    const { reference, diagnostics } = read({
      'data/CUSTOMERS.CSV': lines(
        'ID,Emails,firstName,"Last Name",status,CreatedAt',
        ...['1,a@b.c,A,B,active,2024-01-01'],
      ),
    })
    expect(diagnostics).toEqual([])
    expect(reference.tables['customers']?.columns).toEqual([
      { name: 'id', source: 'ID' },
      { name: 'email', source: 'Emails' },
      { name: 'first_name', source: 'firstName' },
      { name: 'last_name', source: 'Last Name' },
      { name: 'status', source: 'status' },
      { name: 'created_at', source: 'CreatedAt' },
    ])
  })

  test('finds the parent of each row in the other files, whatever their order', () => {
    const { reference, diagnostics } = read({
      'lines.csv': 'order_id,line_number,quantity\n20,1,5\n10,1,2\n',
      'orders.csv': 'id,customer_id,status\n10,1,paid\n20,1,draft\n',
      'customers.csv': lines(headings, ann),
    })
    expect(diagnostics).toEqual([])
    expect(Object.keys(reference.tables)).toEqual(['customers', 'orders', 'lines'])
    expect(reference.tables['lines']?.rows.map((row) => row.links)).toEqual([
      { order_id: 1 },
      { order_id: 0 },
    ])
  })

  test('reads a BOM, CRLF, quoted line breaks and no last line end', () => {
    const text = '\ufeffid,customer_id,status,note\r\n\r\n1,,paid,"two\r\nlines"\r\n2,,paid,x'
    const { reference, diagnostics } = read({ 'orders.csv': text })
    expect(codes(diagnostics)).toEqual(['REFERENCE_VALUE_MISSING', 'REFERENCE_VALUE_MISSING'])
    expect(reference.tables['orders']?.rows.map(({ place }) => place.line)).toEqual([3, 5])
    expect(reference.tables['orders']?.rows[0]?.values[3]).toBe('two\r\nlines')
  })

  test('tells an empty text from NULL, except where everything is quoted', () => {
    const plain = read({ 'orders.csv': 'id,note\n1,""\n2,\n' }).reference
    expect(plain.tables['orders']?.rows.map(({ values }) => values[1])).toEqual(['', null])
    const quoted = read({ 'orders.csv': '"id","note"\n"1",""\n' }).reference
    expect(quoted.tables['orders']?.rows.map(({ values }) => values[1])).toEqual([null])
  })

  test('fills a literal default, and leaves an identity to be counted', () => {
    const { reference, diagnostics } = read({
      'customers.csv': 'id,country,newsletter,order_total\n1,,,\n2,FR,t,3\n',
      'orders.csv': 'id,status\n,paid\n,draft\n',
    })
    expect(diagnostics).toEqual([])
    expect(reference.tables['customers']?.rows[0]?.values).toEqual(['1', 'DE', 'false', '0.00'])
    expect(reference.tables['orders']?.columns).toEqual([{ name: 'status', source: 'status' }])
  })

  test('takes a generated column only as its formula gives it', () => {
    const head = 'order_id,line_number,quantity,unit_price,line_total\n'
    const orders = 'id\n1\n'
    const right = read({ 'orders.csv': orders, 'lines.csv': `${head}1,1,3,2.50,7.5\n` })
    expect(right.diagnostics).toEqual([])
    expect(right.reference.tables['lines']?.columns.map(({ name }) => name)).not.toContain(
      'line_total',
    )
    const wrong = read({ 'orders.csv': orders, 'lines.csv': `${head}1,1,3,2.50,8\n` })
    expect(codes(wrong.diagnostics)).toEqual(['REFERENCE_BREAKS_FORMULA'])
  })
})

describe('one file for several tables', () => {
  test('takes from each row the columns of its table', () => {
    const { reference, diagnostics } = read({
      'all.csv': lines(
        'table,id,customer_id,status,note,email',
        'orders,5,1,paid,,',
        'Customer,1,,active,,a@b.c',
        'order,6,1,draft,late,',
      ),
    })
    expect(diagnostics).toEqual([])
    expect(reference.tables['orders']?.columns.map(({ name }) => name)).toEqual([
      ...['id', 'customer_id', 'status', 'note'],
    ])
    expect(reference.tables['orders']?.rows.map(({ values }) => values)).toEqual([
      ['5', '1', 'paid', null],
      ['6', '1', 'draft', 'late'],
    ])
    expect(reference.tables['customers']?.columns.map(({ name }) => name)).toEqual([
      ...['id', 'email', 'status'],
    ])
  })

  test('names a value whose heading is no column of its table', () => {
    const { diagnostics } = read({
      'all.csv': 'table,id,quantity\ncustomers,1,\norders,1,7\ncustomer,2,9\nshop,1,\n',
    })
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['UNKNOWN_REFERENCE_TABLE', 5, 1],
      ['UNKNOWN_REFERENCE_COLUMN', 4, 12],
      ['UNKNOWN_REFERENCE_COLUMN', 3, 10],
    ])
  })
})

describe('faults', () => {
  test('are reported together, with the nearest right name', () => {
    const { diagnostics } = read({
      'custmers.csv': 'id\n1\n',
      'orders.csv': 'id,statsu\n1,paid\n',
      'lines.csv': 'order_id,quantity,quantities,unit_price\n',
    })
    expect(diagnostics.map(({ code, hint }) => [code, hint.split('?')[0]])).toEqual([
      ['UNKNOWN_REFERENCE_TABLE', 'Did you mean "customers"'],
      ['UNKNOWN_REFERENCE_COLUMN', 'Did you mean "status"'],
      ['REFERENCE_WITHOUT_ROWS', 'All rows of the table are generated.'],
      ['DUPLICATE_REFERENCE_COLUMN', 'Remove or rename the heading "quantities".'],
    ])
  })

  test.each([
    ['an integer', 'id', '1.5'],
    ['an integer of its size', 'id', '2147483648'],
    ['a length', 'country', 'DEU'],
    ['an enum', 'status', 'Active'],
    ['a boolean', 'newsletter', 'maybe'],
    ['a date', 'birth_date', '2023-02-29'],
    ['digits after the point', 'order_total', '1.005'],
    ['digits before the point', 'order_total', '12345678901'],
    ['a timestamp', 'created_at', '31.12.2024'],
    ['no zone', 'created_at', '2024-01-01T00:00:00+02:00'],
  ])('a value is not %s', (_, column, value) => {
    const { diagnostics, reference } = read({
      'customers.csv': `${column},last_name\n${value},Lee\n`,
    })
    expect(codes(diagnostics)).toEqual(['REFERENCE_VALUE'])
    expect(diagnostics[0]?.message).toContain(`"${value}" of "customers.${column}"`)
    expect(diagnostics[0]?.hint).not.toBe('')
    expect(diagnostics[0]?.place).toEqual({ file: 'customers.csv', line: 2, column: 1 })
    expect(reference.tables['customers']?.rows[0]?.values).toContain(null)
  })

  test('of keys name both rows', () => {
    const { diagnostics } = read({
      'customers.csv': 'id,email\n1,a@b.c\n2,b@b.c\n1,c@b.c\n3,a@b.c\n',
      'orders.csv': 'id\n1\n',
      'lines.csv': 'order_id,line_number\n1,1\n1,2\n1,1\n',
    })
    expect(diagnostics.map(({ message, hint, place }) => [message, hint, place?.line])).toEqual([
      [
        'Two rows of "customers" have the same id: "1".',
        'The first stands in line 2; the key "customers_pkey" allows one.',
        4,
      ],
      [
        'Two rows of "customers" have the same email: "a@b.c".',
        'The first stands in line 2; the key "customers_email_key" allows one.',
        5,
      ],
      [
        'Two rows of "lines" have the same order_id, line_number: "1", "1".',
        'The first stands in line 2; the key "lines_pkey" allows one.',
        4,
      ],
    ])
  })

  test('of links name the missing parent, the missing table and a circle', () => {
    const { diagnostics } = read({
      'customers.csv': 'id,referred_by\n1,2\n2,1\n3,7\n4,\n',
      'lines.csv': 'order_id,line_number\n1,1\n,2\n',
    })
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['REFERENCE_VALUE_MISSING', 3],
      ['REFERENCE_LINK', 4],
      ['REFERENCE_LINK_CYCLE', 2],
      ['REFERENCE_WITHOUT_PARENT', 2],
    ])
  })

  test('of checks are decided where the given columns suffice', () => {
    const { diagnostics } = read({
      'orders.csv': lines(
        'id,status,tax,shipped_at,created_at',
        '1,paid,0,,2024-01-02',
        '2,lost,-1,2024-01-01,2024-01-02',
      ),
      'lines.csv': 'order_id,line_number,quantity\n1,1,100\n',
    })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'A row of "orders" breaks the check "orders_status": status = "lost".',
      'A row of "orders" breaks the check "orders_tax": tax = "-1.00".',
      'A row of "orders" breaks the check "orders_shipping": shipped_at = "2024-01-01T00:00:00", created_at = "2024-01-02T00:00:00".',
      'A row of "lines" breaks the check "lines_quantity": quantity = "100".',
    ])
  })

  test('of one kind are counted after the first ten', () => {
    const rows = Array.from({ length: 25 }, (_, row) => `${row},${row},x`)
    const { diagnostics } = read({ 'customers.csv': lines('id,email,birth_date', ...rows) })
    expect(diagnostics).toHaveLength(11)
    expect(diagnostics.at(-1)?.message).toBe('There are 15 more of this kind.')
  })

  test.each([
    ['an empty file', '', 'EMPTY_REFERENCE_FILE'],
    ['a file that is no text', 'id\0\n', 'CSV_NOT_TEXT'],
    ['a quote that is never closed', 'id,email\n1,"a\n2,b\n', 'CSV_BROKEN_QUOTES'],
    ['a quote inside a field', 'id,email\n1,a"b"\n', 'CSV_BROKEN_QUOTES'],
    ['letters after a quote', 'id,email\n1,"a"b\n', 'CSV_BROKEN_QUOTES'],
    ['too many fields', 'id,email\n1,a,b\n', 'CSV_FIELD_COUNT'],
    ['too few fields', 'id,email\n1\n', 'CSV_FIELD_COUNT'],
  ])('of form: %s', (_, text, code) => {
    expect(codes(read({ 'customers.csv': text }).diagnostics)).toEqual([code])
  })

  test('of quotes name the line where the quote stands', () => {
    const { diagnostics } = read({ 'customers.csv': 'id,email\n1,"a\nb"\n2,"c\n3,d\n' })
    expect(diagnostics[0]?.place).toEqual({ file: 'customers.csv', line: 4, column: 3 })
  })

  test('of names: two tables answer, or two files speak of one', () => {
    const [customers] = shop.tables
    if (!customers) throw new Error('the shop has customers')
    const schema: Schema = {
      ...shop,
      tables: [
        { ...customers, id: 'a.customers', schema: 'a' },
        { ...customers, id: 'b.customers', schema: 'b' },
      ],
    }
    expect(codes(read({ 'customers.csv': 'id\n1\n' }, schema).diagnostics)).toEqual([
      'AMBIGUOUS_REFERENCE_TABLE',
    ])
    expect(codes(read({ 'b.customers.csv': 'id\n1\n' }, schema).diagnostics)).toEqual([])
    expect(codes(read({ 'order.csv': 'id\n1\n', 'orders.csv': 'id\n2\n' }).diagnostics)).toEqual([
      'DUPLICATE_REFERENCE_TABLE',
    ])
  })
})

function read(
  files: Record<string, string>,
  schema: Schema = shop,
): ReturnType<typeof readReference> {
  return readReference(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    schema,
  )
}

function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}

function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => code)
}
