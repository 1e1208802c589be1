import type { Draft } from '../../src/json-schema/dialects.ts'
import { judgeInstance } from './judge-instance.ts'
import type { SuiteCase } from './write-suite.ts'

type Json = Readonly<Record<string, unknown>>

/** The drafts that the suite's schemas of draft 7 can be said in. */
export const otherDrafts = ['6', '2019-09', '2020-12'] as const

/**
 * The schemas of draft 7 in the words of another draft. What is valid is judged anew, since drafts differ in what they
 * mean; schemas that name a draft or another document, and those the second validator does not take, are left out.
 */
export async function translateSuite(
  cases: readonly SuiteCase[],
  draft: (typeof otherDrafts)[number],
): Promise<readonly SuiteCase[]> {
  const translated: SuiteCase[] = []
  for (const { name, draft: from, schema, known } of cases) {
    if (from !== '7' || /localhost|json-schema\.org|"\$?id"/.test(JSON.stringify(schema))) continue
    const said = translate(schema, draft)
    const judge = await judgeInstance(said, draft).catch(() => null)
    if (!judge) continue
    translated.push({
      name: name.replace(/^7 /, `${draft} `),
      draft,
      schema: said,
      known: known.map(({ data }) => ({ data, valid: judge(data) })),
    })
  }
  return translated
}

function translate(schema: unknown, draft: Draft): unknown {
  if (draft === '6' || typeof schema !== 'object' || schema === null || Array.isArray(schema))
    return schema
  const said: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema as Json)) {
    if (keyword === '$ref' && typeof value === 'string')
      said[keyword] = value.replace('#/definitions/', '#/$defs/')
    else if (keyword === 'definitions') said['$defs'] = translateEach(value, draft)
    else if (keyword === 'dependencies')
      Object.assign(said, splitDependencies(value as Json, draft))
    else if (members.has(keyword)) said[keyword] = translateEach(value, draft)
    else if (keyword === 'items' && Array.isArray(value))
      said[draft === '2020-12' ? 'prefixItems' : 'items'] = translateList(value, draft)
    else if (keyword === 'additionalItems' && draft === '2020-12') {
      // beside a list alone it has a meaning
      if (Array.isArray((schema as Json)['items'])) said['items'] = translate(value, draft)
    } else if (Array.isArray(value) && lists.has(keyword))
      said[keyword] = translateList(value, draft)
    else if (single.has(keyword)) said[keyword] = translate(value, draft)
    else said[keyword] = value
  }
  return said
}

const members: ReadonlySet<string> = new Set(['properties', 'patternProperties'])
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf'])
const single: ReadonlySet<string> = new Set([
  ...['items', 'additionalItems', 'contains', 'additionalProperties', 'propertyNames'],
  ...['not', 'if', 'then', 'else'],
])

function translateEach(value: unknown, draft: Draft): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, translate(each, draft)]),
  )
}

function translateList(value: readonly unknown[], draft: Draft): readonly unknown[] {
  return value.map((each) => translate(each, draft))
}

function splitDependencies(value: Json, draft: Draft): Json {
  const all = Object.entries(value)
  const pick = (isList: boolean): Json =>
    Object.fromEntries(
      all
        .filter(([, each]) => Array.isArray(each) === isList)
        .map(([name, each]) => [name, isList ? each : translate(each, draft)]),
    )
  return { dependentRequired: pick(true), dependentSchemas: pick(false) }
}
