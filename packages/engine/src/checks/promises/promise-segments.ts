import type { Table } from '../../model/schema.ts'
import type { SegmentRule } from '../../rules/rules.ts'
import { printPercent } from '../../values/print-percent.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise, joinWords } from './build-promise.ts'
import { findTooFew } from './find-too-few.ts'

/** How large the segments of a table are, and what their rows have more or less of. */
export function promiseSegments(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const rule = sources.rules.tables[table.id]?.segments
  if (!rule) return []
  return [
    ...promiseNames(table, rule),
    ...promiseShares(table, rule),
    ...promiseChildren(table, rule, sources),
    ...promiseFactors(table, rule),
  ]
}

const hidden = 'the segment of a row is hidden: no column of the file holds it'

function promiseNames(table: Table, { column, of, place }: SegmentRule): readonly DataPromise[] {
  if (column === null) return []
  const values = of.map(({ name }) => name)
  return [
    buildPromise(table.id, 'rule', {
      name: column,
      says: `${column} of ${table.id} is one of ${joinWords(values, 'or')}.`,
      claim: {
        kind: 'value',
        column,
        unless: [],
        condition: null,
        test: { kind: 'one-of', values },
      },
      place,
      about: 'segment-names',
    }),
  ]
}

function promiseShares(table: Table, { column, of }: SegmentRule): readonly DataPromise[] {
  return of.map(({ name, share, place }) => {
    const claim: Claim =
      column === null
        ? { kind: 'not-checkable', reason: hidden }
        : {
            kind: 'share',
            column,
            among: null,
            condition: {
              kind: 'binary',
              operator: '=',
              left: { kind: 'column', path: [column] },
              right: { kind: 'text', value: name },
            },
            what: name,
            share,
            points: 0,
            rows: 1.1,
          }
    const says = `${printPercent(share)} of the rows of ${table.id} are ${name}, give or take one.`
    return buildPromise(table.id, 'rule', { name, says, claim, place, about: 'segment-share' })
  })
}

function promiseChildren(
  table: Table,
  { column, of, place }: SegmentRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  const named = of.flatMap(({ children }) => children)
  const links = new Map(named.map((child) => [`${child.table}.${child.link}`, child]))
  return [...links].map(([name, { table: child, link }]) => {
    const numbers = of.map((segment) => ({
      value: segment.name,
      number: segment.children.find((one) => one.table === child && one.link === link)?.number ?? 1,
    }))
    const reason =
      (column === null ? hidden : null) ??
      findOtherCause(child, link, sources) ??
      findTooFew(sources.rowCounts?.[child])
    const words = numbers.map((part) => `${part.value} ${part.number}`).join(', ')
    return buildPromise(child, 'rule', {
      name: `${link} by segment`,
      says: `Rows of ${table.id} have ${name} in these proportions: ${words}.`,
      claim:
        reason === null && column !== null
          ? { kind: 'children-ratio', link, parent: table.id, column, numbers }
          : { kind: 'not-checkable', reason: reason ?? hidden },
      place,
      about: 'children-ratio',
    })
  })
}

/** What else decides which parents have how many children. */
function findOtherCause(child: string, link: string, { rules }: PromiseSources): string | null {
  const { rows, columns } = rules.tables[child] ?? {}
  const rule = columns?.[link]?.link
  if (rule?.weight) return 'the weight of the link counts as well'
  const isPart = rule?.where || (rows?.kind === 'per-parent' && rows.where)
  return isPart ? 'only parents that qualify have children' : null
}

function promiseFactors(table: Table, { of }: SegmentRule): readonly DataPromise[] {
  return of.flatMap(({ name, values }) =>
    values.map(({ table: child, column, factor, place }) =>
      buildPromise(child, 'rule', {
        name: `${column} of ${name}`,
        says: `${column} of ${child} is about ${factor} times as large where the ${table.id} is ${name}.`,
        claim: {
          kind: 'not-checkable',
          reason: 'the bounds of the column may cut what the factor gives',
        },
        place,
        about: 'segment-factor',
      }),
    ),
  )
}
