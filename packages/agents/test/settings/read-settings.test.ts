import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fields } from '../../src/settings/fields.ts'
import { readSettings } from '../../src/settings/read-settings.ts'

const path = 'worldloom.config.json'
const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../schemas/config.schema.json'), 'utf8'),
)

test('a flag wins over the environment, and the environment over the file', () => {
  const file = { path, text: '{"model":"groq:a","batchSize":5,"cacheHours":1}' }
  const environment = { WORLDLOOM_MODEL: 'groq:b', WORLDLOOM_BATCH_SIZE: '6', GROQ_API_KEY: 'k' }
  expect(readSettings({ flags: { model: 'groq:c' }, environment, file })).toMatchObject({
    settings: { model: 'groq:c', batchSize: 6, cacheHours: 1, answerTokens: 4096, budget: null },
  })
})

test('without any, everything has a value that works without a key', () => {
  expect(readSettings({ environment: {} })).toMatchObject({
    settings: { model: 'offline', baseUrl: null, runs: 'runs', concurrency: null, prices: {} },
  })
})

test('all faults are told at once, each with its place', () => {
  const text =
    '{\n  "modle": "groq:a",\n  "batchSize": "many",\n  "prices": { "groq:a": { "input": -1 } }\n}'
  const result = readSettings({ flags: { budget: 'much' }, environment: {}, file: { path, text } })
  expect('diagnostics' in result && result.diagnostics).toEqual([
    {
      code: 'UNKNOWN_SETTING',
      severity: 'error',
      message: 'There is no setting "modle".',
      hint: 'Did you mean "model"?',
      place: { file: path, line: 2, column: 3 },
    },
    expect.objectContaining({ code: 'BAD_SETTING', place: { file: path, line: 3, column: 16 } }),
    expect.objectContaining({ code: 'BAD_SETTING', place: { file: path, line: 4, column: 25 } }),
    expect.objectContaining({ message: '--budget cannot be "much".', place: null }),
  ])
})

test('a file that is no JSON says where it breaks off', () => {
  const result = readSettings({ environment: {}, file: { path, text: '{\n "model": \n}' } })
  expect(result).toMatchObject({
    diagnostics: [{ code: 'BAD_SETTINGS_FILE', place: { file: path } }],
  })
  const list = readSettings({ environment: {}, file: { path, text: '[]' } })
  expect(list).toMatchObject({ diagnostics: [{ code: 'BAD_SETTINGS_FILE' }] })
})

test('the published schema knows the settings that are read, and takes what they take', () => {
  const names = [...fields.map(({ name }) => name), 'prices']
  expect(Object.keys(published.properties).toSorted()).toEqual(['$schema', ...names].toSorted())
  const validate = new Ajv2020({ strict: true }).compile(published)
  for (const { name, kind, otherwise } of fields) {
    const value = otherwise ?? (kind === 'text' ? 'text' : 1)
    for (const given of [value, kind === 'text' ? 1 : 'text', kind === 'whole' ? 1.5 : '', -1]) {
      const text = JSON.stringify({ [name]: given })
      const isRead = 'settings' in readSettings({ environment: {}, file: { path, text } })
      expect(validate({ [name]: given }), text).toBe(isRead)
    }
  }
})
