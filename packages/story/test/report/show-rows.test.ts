import type { AnsweredQuery } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { showRows } from '../../src/report/show-rows.ts'

test('days are shown without a time, and floats without their last digits', () => {
  const columns = [
    { name: 'month', type: 'TIMESTAMP', isNumber: false },
    { name: 'seen', type: 'TIMESTAMP', isNumber: false },
    { name: 'share', type: 'DOUBLE', isNumber: true },
  ]
  const rows = [
    ['2026-05-01 00:00:00', '2026-05-01 00:00:00', 0.1 + 0.2],
    ['2026-06-01 00:00:00', '2026-06-01 08:30:00', 12],
    [null, null, null],
  ]
  const answer: AnsweredQuery = {
    ...{ kind: 'answered', id: 'q1', rowCount: 3, hasValue: true, seconds: 0 },
    ...{ columns, rows },
  }
  expect(showRows(answer, 2)).toEqual([
    ['2026-05-01', '2026-05-01 00:00:00', 0.3],
    ['2026-06-01', '2026-06-01 08:30:00', 12],
  ])
})
