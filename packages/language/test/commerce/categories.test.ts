import { describe, expect, it } from 'vitest'
import { productName } from '../../src/grammars/shop/product-name.ts'
import { brands, categories, getCategory } from '../../src/index.ts'

describe('categories', () => {
  it('describe every kind of product in full', () => {
    expect(categories.length).toBeGreaterThanOrEqual(16)
    for (const category of categories) {
      expect(category.nouns.length, category.name).toBeGreaterThanOrEqual(7)
      for (const { name, spoken, price, materials, features } of category.nouns) {
        expect(price, name).toBeGreaterThan(0)
        expect(materials.length, name).toBeGreaterThan(0)
        expect(features.length, name).toBeGreaterThan(1)
        expect(spoken, name).toBe(spoken.trim())
      }
    }
  })

  it('have series that no product name says twice', () => {
    const marks = Object.values(productName.slots).flat()
    for (const { name, series } of categories)
      expect(
        series.filter((word) => marks.includes(word)),
        name,
      ).toEqual([])
  })

  it.each([
    ['Electronics', 'Electronics'],
    ['Home & Garden Tools', 'Garden & Tools'],
    ["Men's Shoes", 'Shoes'],
    ['Laptop', 'Computers & Accessories'],
    ['Something else', 'General'],
  ])('recognise %s as %s', (written, name) => {
    expect(getCategory(written).name).toBe(name)
  })

  it('have brands that differ', () => {
    expect(new Set(brands).size).toBe(brands.length)
  })
})
