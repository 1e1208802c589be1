import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { say } from '../../src/output/say.ts'

test('what a terminal would obey is shown as a sign, and letters stay as they are', () => {
  const stream = new PassThrough()
  say('Größe\t東\n\u001b[31mred\r\u0007\u007f\u009b2J', stream as unknown as NodeJS.WriteStream)
  expect(stream.read().toString()).toBe('Größe\t東\n␛[31mred␍␇␡\ufffd2J\n')
})
