import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { FactTable, ReportFacts } from '../../src/facts.ts'
import { printHtml } from '../../src/html/print-html.ts'
import { brokenReport, customer, facts, order, report } from '../shop.ts'

const evil = `<script>alert("x")</script><img src=x onerror='y'>`

describe('printHtml', () => {
  it('gives the same bytes for the same input', async () => {
    expect(await printHtml(report, facts)).toBe(await printHtml(report, facts))
  })

  it('closes every element it opens', async () => {
    expect(findUnclosed(await printHtml(brokenReport, facts))).toEqual([])
  })

  it('asks for nothing beside itself', async () => {
    const page = await printHtml(report, facts)
    expect(page).not.toMatch(/<link|<iframe|<img|@import|url\((?!#)|(src|href)="(?!#)/)
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    expect(page).toContain(`default-src &#39;none&#39;`)
    expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`)
  })

  it('tells the verdict first, with the count of promises', async () => {
    const { document } = parseHTML(await printHtml(report, facts))
    expect(document.querySelector('h1')?.textContent).toBe('A small shop and its orders')
    expect(document.querySelector('.verdict.good .headline')?.textContent).toBe(
      'Every checked promise holds',
    )
    expect(document.querySelector('.verdict')?.textContent).toContain(
      '4 promised = 3 checked + 1 not checkable; 0 broken.',
    )
  })

  it('shows what is broken before anything else, with the rows', async () => {
    const { document } = parseHTML(await printHtml(brokenReport, facts))
    expect(document.querySelector('.verdict.bad .headline')?.textContent).toBe(
      '1 promise is broken',
    )
    const first = document.querySelector('main > section')
    expect(first?.id).toBe('broken')
    expect(first?.textContent).toContain('Every order belongs to an existing customer.')
    expect(first?.querySelector('tbody')?.textContent).toBe('5id = 5no customer 99')
  })

  it('leads from the diagram, the list and each link to the section of a table', async () => {
    const { document } = parseHTML(await printHtml(report, facts))
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      String(link.getAttribute('href')).slice(1),
    )
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([])
    for (const drawing of ['.map', '.narrow']) {
      expect(document.querySelectorAll(`${drawing} a.box`)).toHaveLength(2)
      expect(document.querySelectorAll(`${drawing} .arrow`)).toHaveLength(1)
    }
    expect(document.querySelector('.arrow title')?.textContent).toBe(
      'order (customer_id) → customer',
    )
  })

  it('shows for each table its file, sample rows and a caption for every column', async () => {
    const { document } = parseHTML(await printHtml(report, facts))
    const section = document.getElementById('table-order')
    expect(section?.querySelector('.facts')?.textContent).toContain('outputs/order.csv 14 kB')
    expect(section?.querySelector('.samples tbody')?.textContent).toContain('delivered')
    expect(document.querySelector('#table-customer .samples .null')?.textContent).toBe('null')
    const captions = [...(section?.querySelectorAll('.caption') ?? [])].map(
      (one) => one.textContent,
    )
    expect(captions).toEqual([
      'a different value in every row',
      'leads to 4 of 4 rows in customer; the median one has 2',
      '',
      'median 49.99, from 4.95 to 1,299.00; 13 % empty',
      '3 Jan 2025 to 30 Mar 2025, half since 19 Feb 2025',
    ])
    expect(section?.querySelector('.shares')?.textContent).toContain('delivered 72 %')
    expect(section?.querySelector('.charts')?.textContent).toContain('most in Mar 2025 (5)')
    expect(section?.querySelector('.charts')?.textContent).toContain('busiest on Sundays')
  })

  it('lists every file of a table, each with its size', async () => {
    const files = ['csv', 'parquet'].map((format, at) => ({
      path: `outputs/customer.${format}`,
      bytes: 500 + at,
      sha256: '',
    }))
    const tables = report.tables.map((table) =>
      table.name === 'customer' ? { ...table, files } : table,
    )
    const { document } = parseHTML(await printHtml({ ...report, tables }, facts))
    const listed = [...document.querySelectorAll('#overview tbody tr')].map(
      (row) => row.textContent,
    )
    expect(listed.find((text) => text?.includes('customer'))).toContain(
      'outputs/customer.csvoutputs/customer.parquet500 B501 B',
    )
  })

  it('keeps markup in names, values, sentences and notes as text', async () => {
    const table: FactTable = {
      ...order,
      name: evil,
      subject: evil,
      comment: evil,
      columns: order.columns.map((column) => ({
        ...column,
        comment: evil,
        why: evil,
        meaning: evil,
      })),
      profile: {
        ...order.profile,
        columns: {
          ...order.profile.columns,
          status: {
            ...customer.profile.columns['id'],
            nulls: 0,
            distinct: 2,
            minimum: evil,
            maximum: evil,
            shape: {
              kind: 'values',
              values: [
                { value: evil, share: 0.6 },
                { value: '', share: 0.4 },
              ],
              others: 0,
            },
          },
        },
        samples: [{ row: 1, cells: [evil, evil.repeat(9), '\u0000\u202e', '"', null] }],
      },
    }
    const page = await printHtml(
      {
        ...brokenReport,
        job: evil,
        version: evil,
        now: evil,
        tables: [{ name: evil, rows: 8, files: [{ path: evil, bytes: 1, sha256: evil }] }],
        checks: brokenReport.checks.map((check) => ({
          ...check,
          kind: evil,
          table: evil,
          says: evil,
          source: evil,
          examples: [{ row: 1, key: evil, why: evil }],
        })),
        notes: [
          { code: evil, message: evil, hint: evil, place: { file: evil, line: 1, column: 1 } },
        ],
      },
      {
        name: evil,
        title: evil,
        made: { schema: evil, reference: evil, rules: evil, command: evil },
        tables: [table, customer],
        links: [{ from: evil, columns: ['customer_id'], to: 'customer' }],
        queries: [],
        sections: [
          {
            title: evil,
            text: evil,
            figures: [{ label: evil, value: evil, threshold: evil, holds: false }],
            plot: { kind: 'bars', unit: evil, bars: [{ label: evil, value: 1 }] },
            cards: [{ title: evil, text: evil, facts: [{ label: evil, value: evil }] }],
          },
        ],
      },
    )
    const { document } = parseHTML(page)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('\u202e')
    expect(findUnclosed(page)).toEqual([])
  })

  it('gives tables whose names differ in signs alone addresses of their own', async () => {
    const names = ['Order', 'order', 'ORDER!', '名前', '→']
    const tables = names.map((name) => ({ ...customer, name }))
    const { document } = parseHTML(await printHtml(report, { ...facts, tables, links: [] }))
    const ids = [...document.querySelectorAll('section.table')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
  })

  it('prints sections a job adds, with figures and their thresholds', async () => {
    const section: ReportFacts['sections'][number] = {
      title: 'When people buy',
      text: 'In the evening.',
      figures: [{ label: 'evening', value: '1.4 ×', threshold: 'at least 1.3 ×', holds: true }],
      plot: {
        kind: 'line',
        unit: 'orders',
        points: [
          { start: '2025-01-01', value: 1 },
          { start: '2025-01-02', value: 3 },
        ],
      },
      cards: [{ title: 'Ada', text: 'She buys late.', facts: [{ label: 'age', value: '36' }] }],
    }
    const { document } = parseHTML(await printHtml(report, { ...facts, sections: [section] }))
    expect(document.querySelector('#section-1 .good')?.textContent).toBe(
      '1.4 ×evening✓ at least 1.3 ×',
    )
    expect(document.querySelector('#section-1 svg')).not.toBeNull()
    const card = document.querySelector('#section-1 article')
    expect(card?.querySelector('h3')?.textContent).toBe('Ada')
    expect(card?.querySelector('dl')?.textContent).toBe('age36')
  })

  it('says once what bars count', async () => {
    const section: ReportFacts['sections'][number] = {
      title: 'Weekdays',
      text: 'Most order at weekends.',
      figures: [],
      plot: {
        kind: 'bars',
        unit: 'orders',
        bars: [
          { label: 'Saturday', value: 12.5 },
          { label: 'Sunday', value: 9 },
        ],
      },
    }
    const { document } = parseHTML(await printHtml(report, { ...facts, sections: [section] }))
    const figure = document.querySelector('#section-1 figure')
    expect(
      [...(figure?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent),
    ).toEqual(['12.5', '9.0'])
    expect(figure?.querySelector('figcaption')?.textContent).toBe('orders')
  })

  it('stays below two megabytes for a schema of 1,500 tables and says what it leaves out', async () => {
    const tables = Array.from({ length: 1500 }, (_, index) => ({ ...order, name: `t${index}` }))
    const links = tables.map(({ name }, index) => ({
      from: name,
      columns: ['customer_id'],
      to: `t${(index * 7) % 1500}`,
    }))
    const page = await printHtml(report, { ...facts, tables, links })
    expect(page.length).toBeLessThan(2_000_000)
    expect(page).toContain('1,420 further tables are in their files')
  })

  it('takes a run without tables', async () => {
    const empty = {
      ...report,
      tables: [],
      checks: [],
      proof: { promised: 0, checked: 0, notCheckable: 0, broken: 0 },
    }
    const page = await printHtml(empty, { ...facts, tables: [], links: [] })
    expect(page).toContain('Nothing was checked')
  })
})

const voids = new Set(['meta', 'br', 'hr', 'img', 'input', 'link'])

/** Elements that are closed out of turn or never; the HTML parser itself would forgive them. */
function findUnclosed(page: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
  for (const [, close, name = '', self] of bare.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|[^">])*?(\/?)>/gi,
  )) {
    if (voids.has(name) || self) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}
