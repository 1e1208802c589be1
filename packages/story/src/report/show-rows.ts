import type { AnsweredQuery, Cell } from '@worldloom/runner'

/** So many rows of an answer as a reader expects them: days without a time, numbers without the noise of binary fractions. */
export function showRows(answer: AnsweredQuery, count: number): readonly (readonly Cell[])[] {
  const days = new Set(listDays(answer))
  return answer.rows
    .slice(0, count)
    .map((row) => row.map((cell, at) => (days.has(at) ? cutTime(cell) : shorten(cell))))
}

/** The columns whose times are all the first instant of a day, which is what a day has become in DuckDB. */
function listDays({ columns, rows }: AnsweredQuery): readonly number[] {
  return columns.flatMap(({ type }, at) => {
    const isDay = rows.every((row) => row[at] === null || /[ T]00:00:00$/.test(String(row[at])))
    return type.startsWith('TIMESTAMP') && isDay ? [at] : []
  })
}

function cutTime(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.slice(0, 10) : cell
}

function shorten(cell: Cell): Cell {
  const isNoisy = typeof cell === 'number' && !Number.isInteger(cell)
  return isNoisy ? Number(cell.toPrecision(12)) : cell
}
