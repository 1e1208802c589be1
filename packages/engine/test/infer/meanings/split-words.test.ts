import { describe, expect, it } from 'vitest'
import { splitWords } from '../../../src/infer/meanings/words/split-words.ts'

describe('splitWords', () => {
  it.each([
    ['CustFirstName', 'customer first name'],
    ['cust_first_name', 'customer first name'],
    ['firstname', 'first name'],
    ['qty', 'quantity'],
    ['l_extendedprice', 'l extended price'],
    ['HTTPStatusCode', 'http status code'],
    ['addresses', 'address'],
    ['categories', 'category'],
    ['status', 'status'],
    ['address2', 'address 2'],
    ['password_md5', 'password md5'],
    ['zip_code', 'postal code'],
    ['Größe', 'größe'],
  ])('reads %s as «%s»', (name, words) => {
    expect(splitWords(name).join(' ')).toBe(words)
  })
})

it.each([
  ['fecha_nacimiento', 'birth date'],
  ['nome_completo', 'full name'],
  ['preço_unitário', 'unit price'],
  ['telefono_cliente', 'customer phone'],
  ['Nachname', 'last name'],
  ['contraseña', 'password'],
  ['constructor', 'constructor'],
  ['tblemp', 'table employee'],
  ['ename', 'name'],
  ['eemail', 'email'],
  ['esal', 'salary'],
  ['opacity', 'opacity'],
  ['iphone', 'iphone'],
  ['dt_crt', 'created date'],
  ['upd_dttm', 'updated date'],
  ['dt_sent', 'sent date'],
  ['curr_title', 'current title'],
  ['curr_cd', 'currency code'],
  ['yrs_exp', 'year experience'],
  ['exp_sal', 'expected salary'],
  ['exp_dt', 'expiry date'],
  ['vat_rt', 'vat rate'],
  ['dur_min', 'duration minute'],
  ['min_price', 'minimum price'],
  ['skill_cat', 'skill category'],
  ['job_ttl', 'job title'],
  ['cache_ttl', 'cache ttl'],
  ['candidate_id', 'candidate id'],
  ['is_void', 'is void'],
])('%s is read as %s', (name, words) => {
  expect(splitWords(name).join(' ')).toBe(words)
})
