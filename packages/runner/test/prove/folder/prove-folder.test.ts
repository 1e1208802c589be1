import { rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Claim, type DataPromise, loadReader } from '@worldloom/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Proof } from '../../../src/prove/build-proof.ts'
import { proveFolder } from '../../../src/prove/prove-folder.ts'
import { buildWorld } from '../world.ts'
import { alterCell, writeWorld } from '../write-world.ts'
import { alterations } from './alterations.ts'

let world: ReturnType<typeof buildWorld>

beforeAll(async () => {
  await loadReader()
  world = buildWorld()
})

/** Kinds that speak of many rows at once: their proof is tested beside them. */
type Statistic =
  | 'event-gap'
  | 'time-share'
  | 'life-times'
  | 'life-steps'
  | 'life-shares'
  | 'stock-balance'
  | 'stock-moves'
  | 'share'
  | 'choice-shares'
  | 'spread'
  | 'mean-children'
  | 'correlation'
  | 'children-ratio'
  | 'link-weight'
  | 'link-skew'
  | 'hero-row'
  | 'lift'

describe('proveFolder', () => {
  test('finds every promise kept in correct files', async () => {
    const proof = await prove(world.files)
    expect(listBroken(proof)).toEqual([])
    expect(proof.ok).toBe(true)
    expect(proof.promised).toBe(world.promises.length)
    expect(proof.promised).toBe(proof.checked + proof.notCheckable)
    expect(proof.tables).toContainEqual({ table: 'Order', file: 'Order.csv', rows: 3 })
    expect(proof.checks.every(({ rows, notCheckable }) => rows > 0 || notCheckable)).toBe(true)
  })

  test('says why something cannot be checked', async () => {
    const proof = await prove(world.files)
    const reasons = proof.checks.flatMap(({ notCheckable }) => notCheckable ?? [])
    expect(reasons).toEqual([
      'the words are part of the program, not of the data',
      'the function "strange" is not known to the proof',
      '3 rows are too few to tell a share from chance (200 are needed)',
      'no parent may come twice, which limits those that weigh much',
    ])
  })

  test.each(alterations)(
    'names row $row that breaks $promise with $column = $value',
    async ({ table, row, column, value, promise, implies = [] }) => {
      const text = alterCell(world.files[table] ?? '', row, column, value)
      const proof = await prove({ ...world.files, [table]: text })
      expect(listBroken(proof)).toEqual([promise, ...implies].sort())
      const check = proof.checks.find((candidate) => candidate.promise === promise)
      expect(check?.examples.map((example) => example.row)).toContain(row)
      expect(check?.examples.every(({ why }) => why.length > 10)).toBe(true)
      expect(proof.ok).toBe(false)
    },
  )

  test('alters a cell for every kind of claim that is checked', () => {
    const kindOf = new Map(world.promises.map(({ id, claim }) => [id, claim.kind]))
    const altered = new Set(alterations.map(({ promise }) => kindOf.get(promise)))
    // a cell cannot change how many rows there are
    const wanted = new Set(
      [...kindOf.values()].filter((kind) => kind !== 'not-checkable' && kind !== 'row-count'),
    )
    expect([...wanted].filter((kind) => !altered.has(kind))).toEqual([])
    const every: Record<Exclude<Claim['kind'], Statistic>, true> = {
      'row-count': true,
      type: true,
      'not-null': true,
      'primary-key': true,
      unique: true,
      'foreign-key': true,
      check: true,
      enum: true,
      length: true,
      generated: true,
      forest: true,
      'reference-rows': true,
      'links-agree': true,
      'time-order': true,
      'not-after-now': true,
      derived: true,
      'last-status': true,
      'at-most': true,
      'gap-free': true,
      sorted: true,
      'per-parent': true,
      'at-most-one': true,
      'null-share': true,
      value: true,
      'link-where': true,
      'not-checkable': true,
    }
    expect([...new Set(kindOf.values())].sort()).toEqual(Object.keys(every).sort())
  })

  test('misses a row that was taken out and names one that was added', async () => {
    const lines = (world.files['Refund'] ?? '').split('\n')
    const fewer = await prove({
      ...world.files,
      Refund: [lines[0], lines[1], lines[2], ''].join('\n'),
    })
    expect(listBroken(fewer)).toEqual(['Refund/row-count/rows'])
    const more = await prove({
      ...world.files,
      Refund: [...lines.slice(0, 4), '4,11,1.00', ''].join('\n'),
    })
    expect(listBroken(more)).toEqual(['Refund/row-count/rows'])
    expect(findCheck(more, 'Refund/row-count/rows').examples).toEqual([
      { row: 4, key: '4', why: 'the file has more than 3 rows' },
    ])
  })

  test.each([
    'Country',
    'Category',
    'Customer',
    'Address',
    'Order',
    'Line',
    'History',
    'Refund',
    'Note',
  ])('lets no check of %s pass once its file is emptied', async (table) => {
    const header = `${(world.files[table] ?? '').split('\n')[0]}\n`
    for (const text of [header, '']) {
      const proof = await prove({ ...world.files, [table]: text })
      const passed = proof.checks.filter(
        (check) => check.table === table && check.notCheckable === null && check.violations === 0,
      )
      expect(passed).toEqual([])
    }
  })

  test('lets no check pass on a file that is missing, broken or without a column', async () => {
    const { Refund, ...others } = world.files
    const missing = await prove(others)
    expect(findCheck(missing, 'Refund/type/id').examples[0]?.why).toBe(
      'the file Refund.csv is not there',
    )
    const broken = await prove({ ...others, Refund: 'id,order_id,amount\n1,10,"20.00\n' })
    expect(findCheck(broken, 'Refund/type/id').examples[0]?.why).toContain('cannot be read: ')
    for (const proof of [missing, broken]) {
      expect(
        proof.checks.filter(({ table, violations }) => table === 'Refund' && violations === 0),
      ).toEqual([])
    }
    const narrow = await prove({
      ...others,
      Refund: 'id,order_id,reason\n1,10,late\n2,10,lost\n3,11,odd\n',
    })
    expect(narrow.notes.map(({ code }) => code)).toEqual([
      'EXTRA_FILE_COLUMN',
      'MISSING_FILE_COLUMN',
    ])
    expect(listBroken(narrow)).toEqual([
      'Refund/at-most/amount <= order_id.paid',
      'Refund/not-null/amount',
      'Refund/type/amount',
    ])
  })

  test('shows ten rows at most and counts them all', async () => {
    const notes = (world.files['Note'] ?? '').replaceAll(',good,', ',much too good,')
    const check = findCheck(await prove({ ...world.files, Note: notes }), 'Note/length/mood')
    expect(check.violations).toBe(23)
    expect(check.examples.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test('takes the columns of a file in any order', async () => {
    const refunds = 'amount,id,order_id\n20.00,1,10\n15.70,2,10\n5.00,3,11\n'
    const proof = await prove({ ...world.files, Refund: refunds })
    expect(listBroken(proof)).toEqual([])
  })

  test('reads no file outside the folder, not even by a link in it', async () => {
    const folder = await writeWorld(world.files)
    const outside = join(dirname(folder), 'Refund.csv')
    await writeFile(outside, world.files['Refund'] ?? '')
    await rm(join(folder, 'Refund.csv'))
    await symlink(outside, join(folder, 'Refund.csv'))
    const proof = await proveIn(folder)
    expect(findCheck(proof, 'Refund/type/id').examples[0]?.why).toBe(
      'the file Refund.csv is not there',
    )
  })
})

async function prove(files: Readonly<Record<string, string>>): Promise<Proof> {
  return proveIn(await writeWorld(files))
}

function proveIn(
  folder: string,
  promises: readonly DataPromise[] = world.promises,
): Promise<Proof> {
  const { schema, reference, now } = world
  return proveFolder({ folder, schema, reference, now, promises })
}

function listBroken(proof: Proof): readonly string[] {
  return proof.checks.flatMap((check) => (check.violations > 0 ? check.promise : [])).sort()
}

function findCheck(proof: Proof, promise: string): Proof['checks'][number] {
  const check = proof.checks.find((candidate) => candidate.promise === promise)
  if (!check) throw new Error(`Nothing promises ${promise}`)
  return check
}
