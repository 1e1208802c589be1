import type { Table } from '../../model/schema.ts'
import type { HeroRule } from '../../rules/rules.ts'
import type { Expression } from '../../sql/expression.ts'
import { printPercent } from '../../values/print-percent.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'

/** How far the share of a hero's children may be off, in points of the whole. */
const points = 0.02

/** The rows placed by hand are there, and have their shares of the children. */
export function promiseHeroes(table: Table, { rules }: PromiseSources): readonly DataPromise[] {
  return (rules.tables[table.id]?.heroes ?? []).flatMap((hero): readonly DataPromise[] => {
    const shown = Object.values(hero.values)[0] ?? 'NULL'
    return [
      buildPromise(table.id, 'rule', {
        name: shown,
        says: `${table.id} has the row ${describe(hero)}.`,
        claim: { kind: 'hero-row', values: hero.values },
        place: hero.place,
      }),
      ...hero.shares.map(({ table: child, link, share, place }) => {
        return buildPromise(child, 'rule', {
          name: `${link} ${shown}`,
          says: `${printPercent(share)} of the rows of ${child} have the ${link} of ${shown}, give or take ${points * 100} points.`,
          claim: {
            kind: 'share',
            column: link,
            among: { kind: 'is-null', operand: column([firstColumn(link)]), negated: true },
            condition: matchHero(hero, link, table),
            what: `of ${shown}`,
            share,
            points,
            rows: 1.1,
          },
          place,
          about: 'hero-share',
        })
      }),
    ]
  })
}

function describe({ values }: HeroRule): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value ?? 'NULL'}`)
    .join(', ')
}

/** A link over several columns is named by all of them. */
function firstColumn(link: string): string {
  return link.split('+')[0] ?? link
}

function matchHero({ values }: HeroRule, link: string, table: Table): Expression {
  const conditions = Object.entries(values).map(
    ([name, value]): Expression => ({
      kind: 'binary',
      operator: 'not-distinct',
      left: column([link, name]),
      right: literalOf(name, value, table),
    }),
  )
  return conditions.reduce((left, right) => ({ kind: 'binary', operator: 'and', left, right }))
}

function column(path: readonly string[]): Expression {
  return { kind: 'column', path }
}

function literalOf(name: string, value: string | null, table: Table): Expression {
  const kind = table.columns.find((own) => own.name === name)?.type.kind
  if (value === null) return { kind: 'null' }
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return { kind: 'number', text: value }
    case 'boolean':
      return { kind: 'boolean', value: value === 'true' }
    case 'date':
      return { kind: 'date', text: value }
    case 'timestamp':
      return { kind: 'timestamp', text: value }
    default:
      return { kind: 'text', value }
  }
}
