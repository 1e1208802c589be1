import { call, choose, concat, number, text } from '../../sql/build.ts'
import type { Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { copyFromPerson } from '../parts/copy-from-person.ts'
import { personOfRow } from '../parts/person-of-row.ts'
import { listsStaff, plainNames, shorten } from '../parts/plain-names.ts'
import { textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'

/** `mdupont`, `marie_dupont`, `dupontm` */
const makeUsername: Generator = (context) => {
  const room = textRoom(context)
  if (room < 6) return null
  const theirs = copyFromPerson(context, 'person.username')
  if (theirs) return theirs
  const person = personOfRow(context)
  if (!person) return null
  const names = plainNames(person)
  const { given, family, g, f } = names
  const free = listsStaff(context) ? 0 : 1
  const made = pickWeighted(
    [
      { value: concat(g, family), weight: 30 },
      { value: concat(given, text('.'), family), weight: 18 },
      { value: concat(given, family), weight: 14 },
      { value: concat(given, text('_'), family), weight: 1 + 10 * free },
      { value: concat(given, f), weight: 9 },
      { value: concat(family, g), weight: 7 },
      { value: concat(given, text('_'), f), weight: 1 + 6 * free },
    ],
    context.draw(0),
  )
  // three digits where the name would repeat
  return { expression: shorten(made, names, room - 3), why: "made of the person's name" }
}

/** `https://images.example.com/people/4f1c9a2e.jpg`, or the file's name where no more fits. */
const makeAvatar: Generator = (context) => {
  const room = textRoom(context)
  if (room < 12) return null
  const ending = choose([[happens(context.draw(1), 0.2), text('.png')]], text('.jpg'))
  const file = concat(call('hex', context.draw(0), number(8)), ending)
  if (room < 48)
    return { expression: file, why: 'the name of a picture, for an address does not fit' }
  return {
    expression: concat(text('https://images.example.com/people/'), file),
    why: 'a picture at a domain kept for examples',
  }
}

export const personAccounts: Readonly<Record<string, Generator>> = {
  'person.username': makeUsername,
  'person.avatar-url': makeAvatar,
}
