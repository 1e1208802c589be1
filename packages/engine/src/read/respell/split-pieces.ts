import { blank, type Piece } from './cut-pieces.ts'

/** The statements of a text, each without its spaces and comments. */
export function splitPieces(
  pieces: readonly Piece[],
  batches: boolean,
): readonly (readonly Piece[])[] {
  const statements: Piece[][] = []
  let open: Piece[] = []
  let depth = 0
  let isRoutine = false
  const finish = (): void => {
    if (open.length > 0) statements.push(open)
    open = []
    depth = 0
  }
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'space' || piece.kind === 'comment') continue
    if (batches && isEndOfBatch(pieces, i)) {
      finish()
      isRoutine = false
      piece.out = ';'
      continue
    }
    // a routine holds statements of its own, up to the end of its batch
    if (isRoutine) {
      blank([piece])
      continue
    }
    if (batches && piece.isFirst && depth === 0 && beginsStatement(pieces, i)) finish()
    if (piece.text === '(') depth += 1
    if (piece.text === ')') depth -= 1
    open.push(piece)
    if (piece.text === ';' && depth <= 0) finish()
    else if (batches && routine.test(open.map(({ word }) => word).join(' '))) {
      isRoutine = true
      blank(open)
      open = []
    }
  }
  finish()
  return statements
}

const routine = /^(CREATE|ALTER) (OR ALTER )?(PROC|PROCEDURE|FUNCTION|TRIGGER|VIEW)$/

const begins =
  /^(CREATE|ALTER|DROP|SET|USE|IF|ELSE|BEGIN|END|INSERT|UPDATE|DELETE|EXEC|EXECUTE|PRINT|DECLARE|GRANT|DENY|TRUNCATE|RAISERROR|SELECT|WHILE|CHECKPOINT|BULK|MERGE|DBCC)$/

/** Whether a line begins with a word that begins a statement, and not with a part of one. */
function beginsStatement(pieces: readonly Piece[], at: number): boolean {
  const { word } = pieces[at] ?? { word: '' }
  if (!begins.test(word)) return false
  const next = pieces.slice(at + 1).find(({ kind }) => kind !== 'space')?.word ?? ''
  if (word === 'SET') return next !== 'NULL' && next !== 'DEFAULT'
  if (word === 'DROP' || word === 'ALTER') return !/^(CONSTRAINT|COLUMN)$/.test(next)
  return !/^(CASCADE|NO)$/.test(next)
}

/** `GO` alone in its line. */
function isEndOfBatch(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.word !== 'GO' || !piece.isFirst) return false
  const next = pieces[at + 1]
  return (
    !next || next.text.includes('\n') || next.kind === 'comment' || pieces[at + 2] === undefined
  )
}
