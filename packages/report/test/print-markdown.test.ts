import { describe, expect, it } from 'vitest'
import { printMarkdown } from '../src/print-markdown.ts'
import { brokenReport, report } from './shop.ts'

describe('printMarkdown', () => {
  it('tells verdict, tables, proof and notes', () => {
    expect(printMarkdown(report)).toBe(`# ✓ Every checked promise holds

4 promised = 3 checked + 1 not checkable; 0 broken.

2 tables, 12 rows, seed 7, now 2026-01-01T00:00:00Z, 640 ms, Worldloom 0.1.0.

## Tables

| table | rows | files |
| --- | ---: | --- |
| customer | 4 | outputs/customer.csv (812 B) |
| order | 8 | outputs/order.csv (14 kB) |

## Proof

| promise | count | outcome |
| --- | ---: | --- |
| Keys | 1 | all hold |
| Links | 1 | all hold |
| Required values | 1 | all hold |
| Not checkable | 1 | not checkable |

- Orders look real. Not checkable: No query can tell.

## Notes

- PASSED_OVER: The schema holds 1 view. Only tables are filled. (shop.sql:3:1)
`)
  })

  it('names the folder of a table in parts once', () => {
    const part = (number: number) => ({
      path: `outputs/a.parquet/${number}`,
      bytes: 900,
      sha256: '',
    })
    const tables = [{ name: 'a', rows: 8, files: [part(1), part(2)] }]
    expect(printMarkdown({ ...report, tables })).toContain(
      '| a | 8 | outputs/a.parquet (1.8 kB in 2 files) |',
    )
  })

  it('names the rows that break a promise', () => {
    const text = printMarkdown(brokenReport)
    expect(text).toContain('# ✗ 1 promise is broken')
    expect(text).toContain(
      '- **Every order belongs to an existing customer.** order: 1 of 8 rows\n  - row 5 (id = 5): no customer 99',
    )
  })

  it('keeps markup in names as text', () => {
    const name = 'a | b\n# <script> [x](y) _z_'
    const text = printMarkdown({ ...report, tables: [{ name, rows: 1, files: [] }] })
    const entity = printMarkdown({ ...report, tables: [{ name: 'a & &lt;b', rows: 1, files: [] }] })
    expect(entity).toContain('| a & \\&lt;b | 1 |  |')
    expect(text).toContain('| a \\| b \\# \\<script\\> \\[x\\](y) \\_z\\_ | 1 |  |')
  })
})
