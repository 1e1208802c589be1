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
