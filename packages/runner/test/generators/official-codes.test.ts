import { expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

/** ISO/IEC 7812, from the left over letters as two digits. */
function passesLuhn(code: string): boolean {
  const digits = [...code.replaceAll('-', '')]
    .map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55)))
    .join('')
  const total = [...digits].reverse().reduce((sum, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return sum + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return total % 10 === 0
}

function passesIssn(code: string): boolean {
  const total = [...code.replace('-', '')].reduce(
    (sum, sign, at) => sum + (sign === 'X' ? 10 : Number(sign)) * (8 - at),
    0,
  )
  return total % 11 === 0
}

function passesOrcid(code: string): boolean {
  const signs = [...code.replaceAll('-', '')]
  const total = signs.slice(0, 15).reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  const check = (12 - total) % 11
  return signs[15] === (check === 10 ? 'X' : String(check))
}

test('codes have the form of their register, and the sign that checks the others', async () => {
  const ask = await makeRows(
    `CREATE TABLE papers (paper_id INT PRIMARY KEY, doi VARCHAR(60) NOT NULL, issn VARCHAR(9) NOT NULL, orcid VARCHAR(19) NOT NULL);
    CREATE TABLE securities (security_id INT PRIMARY KEY, isin CHAR(12) NOT NULL, cusip CHAR(9) NOT NULL);
    CREATE TABLE labs (lab_id INT PRIMARY KEY, loinc VARCHAR(8) NOT NULL, cpt_code VARCHAR(5) NOT NULL, mrn VARCHAR(10) NOT NULL);
    CREATE TABLE bookings (booking_id INT PRIMARY KEY, pnr CHAR(6) NOT NULL);`,
    60,
  )
  const list = async (table: string, column: string): Promise<readonly string[]> =>
    (await ask(`SELECT ${column} AS code FROM ${table}`)).map(({ code }) => String(code))
  const [issn, orcid, isin, cusip, loinc] = [
    await list('papers', 'issn'),
    await list('papers', 'orcid'),
    await list('securities', 'isin'),
    await list('securities', 'cusip'),
    await list('labs', 'loinc'),
  ]
  expect(issn.filter((code) => !/^\d{4}-\d{3}[\dX]$/.test(code) || !passesIssn(code))).toEqual([])
  expect(
    orcid.filter((code) => !/^(\d{4}-){3}\d{3}[\dX]$/.test(code) || !passesOrcid(code)),
  ).toEqual([])
  expect(isin.filter((code) => !/^US\d{10}$/.test(code) || !passesLuhn(code))).toEqual([])
  expect(cusip.filter((code) => !/^\d{9}$/.test(code) || !passesLuhn(code))).toEqual([])
  expect(loinc.filter((code) => !/^\d{4}-\d$/.test(code) || !passesLuhn(code))).toEqual([])
  expect((await list('papers', 'doi')).filter((code) => !/^10\.\d{4}\//.test(code))).toEqual([])
  expect((await list('labs', 'mrn')).filter((code) => !/^\d{7}$/.test(code))).toEqual([])
  expect((await list('labs', 'cpt_code')).filter((code) => !/^99\d{3}$/.test(code))).toEqual([])
  expect((await list('bookings', 'pnr')).filter((code) => !/^[A-Z]{6}$/.test(code))).toEqual([])
})
