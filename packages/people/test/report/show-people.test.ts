import { expect, test } from 'vitest'
import type { SegmentPlan } from '../../src/facts/plan-segment.ts'
import { readProse } from '../../src/population/prose.ts'
import { showPeople } from '../../src/report/show-people.ts'

const plan = { segment: { name: 'Renters', description: 'They rent.' } } as SegmentPlan

function tell(number: number) {
  return {
    id: `U-${number}`,
    name: { first: 'Ada', last: `Low ${number}` },
    demographics: { age: 30 + number },
    work: { company: { name: 'Bos Werke AG', size: '1-9' } },
    interests: ['tools', 'balcony solar'],
    biography: `Ada has lived by the canal for ${number} winters, in two rooms with a view of the trams and no lift.`,
  }
}

test('people of a segment are shown from all over it, each with a life and what is counted', () => {
  const users = Array.from({ length: 9 }, (_, number) => tell(number))
  const prose = users.map((user) => readProse(user, new Map()))
  const [section, ...others] = showPeople([{ plan, users, prose }])
  expect(others).toEqual([])
  expect(section).toMatchObject({ title: 'Renters', text: 'They rent.' })
  expect(section?.cards?.map(({ title }) => title)).toEqual(['Ada Low 0', 'Ada Low 3', 'Ada Low 6'])
  expect(section?.cards?.[1]).toEqual({
    title: 'Ada Low 3',
    text: tell(3).biography,
    facts: [
      { label: 'age', value: '33' },
      { label: 'company name', value: 'Bos Werke AG' },
      { label: 'company size', value: '1-9' },
      { label: 'interests', value: 'tools, balcony solar' },
    ],
  })
})
