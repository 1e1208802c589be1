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
])('%s is read as %s', (name, words) => {
  expect(splitWords(name).join(' ')).toBe(words)
})
