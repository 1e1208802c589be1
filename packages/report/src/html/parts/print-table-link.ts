import { type Html, html } from '../html.ts'
import type { Page } from '../page.ts'

/** A table's name as a link to its section, or as plain text where it has none. */
export function printTableLink(page: Page, name: string): Html {
  const anchor = page.anchors.get(name)
  return anchor ? html`<a href="#${anchor}">${name}</a>` : html`${name}`
}
