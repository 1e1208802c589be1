import { type Place, printPlace } from '@worldloom/diagnostics'
import type { Table } from '../model/schema.ts'
import type { ReportRule } from './report-rule.ts'
import type { RuleContext } from './rule-context.ts'
import type { ColumnRule, RowRule, RuleCheck, Rules, TableRules } from './rules.ts'

/** What a table's rules hold beside rows, columns and checks. */
type Parts = Pick<TableRules, 'segments' | 'heroes' | 'together' | 'sorted'>

/**
 * The rules read so far, from one file or several. What one file says twice must agree; of two files
 * the later one wins, which is noted.
 */
export class RulesDraft {
  #locale: { readonly name: string; readonly place: Place } | null = null
  readonly #rows = new Map<string, RowRule>()
  readonly #columns = new Map<string, Record<string, ColumnRule>>()
  readonly #checks = new Map<string, RuleCheck[]>()
  readonly #parts = new Map<string, Parts>()
  readonly #partPlaces = new Map<string, Place>()
  readonly #sections = new Map<string, ReportRule>()
  readonly #context: RuleContext

  constructor(context: RuleContext) {
    this.#context = context
  }

  setLocale(name: string, place: Place): void {
    const first = this.#locale
    if (first && first.name !== name && !this.#replaces('The locale', first.place, place))
      this.#reportTwice('The locale', first.place, place)
    else this.#locale = { name, place }
  }

  setRows({ id }: Table, rule: RowRule): void {
    const first = this.#rows.get(id)
    if (!first || isSame(first, rule)) this.#rows.set(id, rule)
    else if (this.#replaces(`The number of rows of "${id}"`, first.place, rule.place))
      this.#rows.set(id, rule)
    else {
      const message = `Two places give the table "${id}" different numbers of rows.`
      this.#context.report('ROWS_CONFLICT', rule.place, message, pointTo(first.place))
    }
  }

  setColumn({ id }: Table, column: string, rule: ColumnRule): void {
    const columns = this.#columns.get(id) ?? {}
    const first = columns[column]
    const what = `The rule of "${id}.${column}"`
    if (first && !this.#replaces(what, first.place, rule.place))
      this.#reportTwice(what, first.place, rule.place)
    else this.#columns.set(id, { ...columns, [column]: rule })
  }

  setPart<Name extends keyof Parts>(
    { id }: Table,
    name: Name,
    part: NonNullable<Parts[Name]>,
    place: Place,
  ): void {
    const first = this.#partPlaces.get(`${id} ${name}`)
    const what = `The key "${name}" of "${id}"`
    if (first && !this.#replaces(what, first, place)) {
      this.#reportTwice(what, first, place)
      return
    }
    this.#partPlaces.set(`${id} ${name}`, place)
    this.#parts.set(id, { ...this.#parts.get(id), [name]: part })
  }

  addChecks({ id }: Table, checks: readonly RuleCheck[]): void {
    const kept = (this.#checks.get(id) ?? []).filter(({ name, place }) => {
      const later = checks.find((check) => check.name === name)
      return !later || !this.#replaces(`The check "${name}" of "${id}"`, place, later.place)
    })
    this.#checks.set(id, [...kept, ...checks])
  }

  /** Sections are told apart by their titles. */
  addSection(section: ReportRule): void {
    const first = this.#sections.get(section.title)
    const what = `The report's section "${section.title}"`
    if (first && !this.#replaces(what, first.place, section.place))
      this.#reportTwice(what, first.place, section.place)
    else this.#sections.set(section.title, section)
  }

  /** All rules, tables in the schema's order. */
  build(): Rules {
    const { tables } = this.#context.schema
    const named = tables.filter(
      ({ id }) =>
        this.#rows.has(id) || this.#columns.has(id) || this.#checks.has(id) || this.#parts.has(id),
    )
    const rules = named.map(({ id }) => {
      const [rows, columns] = [this.#rows.get(id) ?? null, this.#columns.get(id) ?? {}]
      const parts = this.#parts.get(id)
      return [id, { rows, columns, checks: this.#checks.get(id) ?? [], ...parts }] as const
    })
    const report = [...this.#sections.values()]
    return {
      locale: this.#locale?.name ?? 'en_US',
      tables: Object.fromEntries(rules),
      ...(report.length > 0 ? { report } : {}),
    }
  }

  /** Whether the second place lies in a later file, and so wins. */
  #replaces(what: string, first: Place, second: Place): boolean {
    if (first.file === second.file) return false
    const message = `${what} is replaced by a later file.`
    this.#context.note('RULE_REPLACED', second, message, pointTo(first))
    return true
  }

  #reportTwice(what: string, first: Place, second: Place): void {
    this.#context.report('DUPLICATE_RULE', second, `${what} is given twice.`, pointTo(first))
  }
}

function pointTo(place: Place): string {
  return `The first stands at ${printPlace(place)}.`
}

/** The places differ even where the rules agree. */
function isSame(left: RowRule, right: RowRule): boolean {
  return JSON.stringify({ ...left, place: null }) === JSON.stringify({ ...right, place: null })
}
