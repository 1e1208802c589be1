import type { Subject } from '../diagram/group-tables.ts'
import type { FactLink, FactTable, ReportFacts } from '../facts.ts'
import { listWritten, type Written } from '../list-written.ts'
import type { Report } from '../report.ts'

/** What every part of the page is printed from. */
export interface Page {
  readonly report: Report
  readonly facts: ReportFacts
  readonly subjects: readonly Subject[]
  /** The part of an address that leads to a table's section; absent for tables without one. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The files of a table; none where the run did not write it. */
export function findWritten({ report }: Page, name: string): readonly Written[] {
  return listWritten(report.tables.find((table) => table.name === name)?.files ?? [])
}

export function findTable(page: Page, name: string): FactTable | null {
  return page.facts.tables.find((table) => table.name === name) ?? null
}

export function findLinks(page: Page, table: string, column: string): FactLink[] {
  return page.facts.links.filter(({ from, columns }) => from === table && columns.includes(column))
}

/** Addresses made of letters, digits and hyphens, no two alike. */
export function chooseAnchors(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    names.map((name) => {
      const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
      let anchor = `table-${slug || 'x'}`
      for (let number = 2; taken.has(anchor); number += 1) anchor = `table-${slug || 'x'}-${number}`
      taken.add(anchor)
      return [name, anchor]
    }),
  )
}
