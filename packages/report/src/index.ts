export type * from './facts.ts'
export { printHtml } from './html/print-html.ts'
export { printMarkdown } from './print-markdown.ts'
export type * from './report.ts'
