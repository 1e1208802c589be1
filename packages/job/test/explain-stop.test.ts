import { expect, test } from 'vitest'
import { explainStop } from '../src/explain-stop.ts'

const { signal } = new AbortController()
const coded = (code: string): Error => Object.assign(new Error('write failed'), { code })

test.each([
  ['DISK_FULL', coded('ENOSPC')],
  ['DISK_FULL', coded('EDQUOT')],
  ['DISK_FULL', new Error('IO Error: Could not write file "x": No space left on device')],
  ['DISK_FULL', new Error('refused', { cause: new Error('Could not write: File too large') })],
  ['OUT_OF_MEMORY', new Error('Out of Memory Error: failed to pin block')],
  ['DISK_LOST', coded('EIO')],
  ['DISK_LOST', new Error('IO Error: Cannot open file "x": No such file or directory')],
])('%s is told', async (code, error) => {
  expect(await explainStop(error, signal)).toMatchObject({ code })
})

test('a stop by a signal comes before what it broke', async () => {
  expect(await explainStop(coded('ENOSPC'), AbortSignal.abort())).toMatchObject({ code: 'STOPPED' })
})

test('a fault of the program is not explained away', async () => {
  expect(await explainStop(new TypeError('x is not a function'), signal)).toBeNull()
})
