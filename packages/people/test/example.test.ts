import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readOutputs, readUsers, runPeople } from './support/run-people.ts'

const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'tradeshow')
const root = mkdtempSync(join(tmpdir(), 'worldloom-example-'))
afterAll(() => rmSync(root, { recursive: true }))

const recorded = JSON.parse(readFileSync(join(example, 'checksums.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, string>>
}

async function make(name: string, concurrency: number): Promise<string> {
  const out = join(root, name)
  const cacheDir = join(root, `${name}-cache`)
  const { result } = await runPeople({ folder: example, out, cacheDir, concurrency })
  expect(result).toMatchObject({ status: 'done', report: { ok: true, violations: 0 } })
  return out
}

test('the trade show fills every segment, holds every threshold, and has the recorded bytes one at a time and 32', async () => {
  const [one, many] = [await make('one', 1), await make('many', 32)]
  expect(readOutputs(many)).toEqual(readOutputs(one))
  expect(readUsers(one)).toHaveLength(250)
  const sums = Object.entries(readOutputs(one)).map(
    ([name, text]) => [`output/${name}`, createHash('sha256').update(text).digest('hex')] as const,
  )
  expect(Object.fromEntries(sums)).toEqual(recorded.files)
})

test('a few people to begin with are held to what few can show', async () => {
  const [out, cacheDir] = [join(root, 'few'), join(root, 'few-cache')]
  const { result } = await runPeople({ folder: example, out, cacheDir, users: 8 })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  expect(result).toMatchObject({ status: 'done', report: { ok: true, violations: 0 } })
  const seen = result.report.checks.filter(({ name }) => name === 'values-seen')
  expect(seen.map(({ notCheckable }) => notCheckable)).toEqual(
    Array.from({ length: 5 }, () => 'fewer than 20 people'),
  )
})

test('each of its people is someone: no name, address or sentence of a life is another’s', () => {
  const users = readUsers(join(root, 'one')) as readonly {
    readonly email: string
    readonly name: { readonly first: string; readonly last: string }
    readonly biography: string
    readonly goals: readonly string[]
    readonly frustrations: readonly string[]
    readonly quote: string
    readonly demographics: { readonly householdType: string }
    readonly professional: { readonly employment: string; readonly seniority?: string }
    readonly visit: { readonly paidBy: string }
  }[]
  expect(new Set(users.map(({ email }) => email)).size).toBe(users.length)
  const names = new Set(users.map(({ name }) => `${name.first} ${name.last}`))
  expect(names.size).toBeGreaterThanOrEqual(users.length - 2)
  const sentences = users.flatMap(({ biography }) => biography.split(/(?<=[.])\s+/))
  const long = sentences.filter((sentence) => sentence.split(' ').length >= 8)
  expect(new Set(long).size).toBe(long.length)
  for (const user of users) {
    const { name, biography, goals, frustrations, quote, demographics, professional, visit } = user
    for (const list of [goals, frustrations]) {
      const beginnings = list.map((text) => text.split(' ').slice(0, 3).join(' '))
      expect(new Set(beginnings).size).toBe(list.length)
    }
    if (/^(?:alone|shared home)$/.test(demographics.householdType))
      expect([biography, ...goals, quote].join(' ')).not.toMatch(
        /left the children|school run|with the family|family (?:has|calendar)|My partner/,
      )
    expect(biography).toContain(name.first)
    expect(biography).not.toMatch(/[{}]|undefined| {2}| ,/)
    if (demographics.householdType === 'alone')
      expect(biography).not.toMatch(/\bchild(?:ren)?\b later|\bwife\b|\bhusband\b/)
    if (professional.employment === 'self-employed')
      expect([professional.seniority, visit.paidBy]).not.toEqual(['junior', 'employer'])
  }
})
