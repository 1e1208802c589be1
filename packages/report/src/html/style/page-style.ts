import { colours } from './colours.ts'
import { diagramStyle } from './diagram-style.ts'
import { layoutStyle } from './layout-style.ts'
import { proofStyle } from './proof-style.ts'
import { tableStyle } from './table-style.ts'

/** The page's whole style sheet. */
export const pageStyle: string = [colours, layoutStyle, diagramStyle, tableStyle, proofStyle].join(
  '',
)
