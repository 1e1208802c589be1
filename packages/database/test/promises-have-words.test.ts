import { readFile } from 'node:fs/promises'
import type { Claim } from '@worldloom/engine'
import { printHtml, type Report, type ReportFacts } from '@worldloom/report'
import { expect, it } from 'vitest'

// the page knows nothing of the engine, so each names the kinds of promises for itself
const kinds = {
  'row-count': true,
  type: true,
  'not-null': true,
  'primary-key': true,
  unique: true,
  'foreign-key': true,
  check: true,
  enum: true,
  length: true,
  generated: true,
  forest: true,
  'reference-rows': true,
  'links-agree': true,
  'time-order': true,
  'not-after-now': true,
  derived: true,
  'last-status': true,
  'at-most': true,
  'gap-free': true,
  'per-parent': true,
  'event-gap': true,
  'time-share': true,
  sorted: true,
  'at-most-one': true,
  'null-share': true,
  value: true,
  'link-where': true,
  share: true,
  'children-ratio': true,
  'choice-shares': true,
  spread: true,
  'mean-children': true,
  correlation: true,
  'link-weight': true,
  'link-skew': true,
  'hero-row': true,
  lift: true,
  'life-times': true,
  'life-steps': true,
  'life-shares': true,
  'stock-balance': true,
  'stock-moves': true,
  'not-checkable': true,
} satisfies Readonly<Record<Claim['kind'], true>>

const report: Omit<Report, 'checks'> = {
  ok: true,
  job: 'database',
  version: '0.1.0',
  seed: 1,
  now: '2026-01-01T00:00:00Z',
  seconds: 1,
  tables: [],
  proof: { promised: 1, checked: 1, notCheckable: 0, broken: 0 },
  violations: 0,
  notes: [],
  queries: [],
  calls: { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0, dollars: 0 },
}

const facts: ReportFacts = {
  name: 'shop',
  title: 'A shop',
  made: { schema: 'schema.sql', reference: null, rules: null, command: null },
  tables: [],
  links: [],
  sections: [],
  queries: [],
}

it('says in a sentence what each kind of promise means', async () => {
  const checks = Object.keys(kinds).map((kind) => ({
    kind,
    table: 'order',
    name: kind,
    says: 'It holds.',
    source: 'schema',
    rows: 1,
    violations: 0,
    examples: [],
    notCheckable: null,
  }))
  const page = await printHtml({ ...report, checks }, facts)
  const shown = [
    ...page.matchAll(/<span class="title">([^<]*)<\/span> <span class="sentence">([^<]*)<\/span>/g),
  ]
  expect(shown).toHaveLength(checks.length)
  expect(shown.filter(([, , sentence]) => sentence === '').map(([, title]) => title)).toEqual([])
})

it('lists each kind of promise that is checked in the reference', async () => {
  const text = await readFile(new URL('../../../docs/reference/proof.md', import.meta.url), 'utf8')
  const listed = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind)
  expect(listed.toSorted()).toEqual(
    Object.keys(kinds)
      .filter((kind) => kind !== 'not-checkable')
      .toSorted(),
  )
})
