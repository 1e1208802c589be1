import { describe, expect, it } from 'vitest'
import { speakLoosely } from '../../src/grammars/reviews/speak-loosely.ts'

describe('sentences as people type them', () => {
  const written = Array.from({ length: 300 }, (_, n) => `I am glad that I do not need size ${n}.`)
  const typed = written.map(speakLoosely)

  it('are mostly contracted', () => {
    const contracted = typed.filter((text) => /^I'm glad that I don't need/.test(text))
    expect(contracted.length).toBeGreaterThan(150)
    expect(typed.some((text) => text.startsWith('I am glad'))).toBe(true)
  })

  it('lack an apostrophe here and there, and no capital', () => {
    const careless = typed.filter((text) => text.startsWith('Im '))
    expect(careless.length).toBeGreaterThan(5)
    expect(careless.length).toBeLessThan(60)
    expect(typed.filter((text) => !text.startsWith('I'))).toEqual([])
  })

  it('stay the same for the same sentence', () => {
    expect(written.map(speakLoosely)).toEqual(typed)
  })

  it('keep gaps for facts as they are', () => {
    const gaps = Array.from({ length: 60 }, (_, n) => `I am ${n} with {=thing} that is {good}.`)
    for (const text of gaps.map(speakLoosely)) expect(text).toMatch(/\{=thing\}.*\{good\}/)
  })
})
