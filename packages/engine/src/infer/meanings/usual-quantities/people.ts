import { bell, few, type UsualQuantity } from './usual-quantity.ts'

/** How many people come together. */
export const peopleQuantities: readonly UsualQuantity[] = [
  {
    name: /^(body )?weight( kg)?$/,
    table:
      /\b(player|athlete|attendant|officer|soldier|wrestler|boxer|swimmer|actor|fighter|inmate|prisoner|suspect)$/,
    size: bell(76, 12, [46, 128], 1),
  },
  {
    name: /^((number|count) of )?adult( count| guest)?$|^num(ber)? adult$/,
    size: few({ 1: 27, 2: 61, 3: 7, 4: 5 }),
  },
  {
    name: /^((number|count) of )?(child|children|kid|infant|minor)( count| guest)?$|^num(ber)? (child|children|kid|infant)$/,
    table: /\b(reservation|booking|stay|ticket|trip|travel|tour|order|guest|party|check)/,
    size: few({ 0: 74, 1: 13, 2: 10, 3: 3 }),
  },
  {
    name: /^((number|count) of )?infant( count)?$/,
    size: few({ 0: 94, 1: 6 }),
  },
  {
    name: /^((number|count) of|num(ber)?) (child|children|kid|dependent|sibling)$|^(children|dependent)$/,
    size: few({ 0: 44, 1: 21, 2: 23, 3: 9, 4: 3 }),
  },
  {
    name: /^((number|count) of )?(guest|pax|passenger|traveler|traveller|diner|cover|attendee|people)( count| number)?$|\b(party|group) size$|^num(ber)? (guest|passenger|people|person)$/,
    table: /\b(reservation|booking|stay|ticket|trip|ride|tour|table|visit|check|rsvp)/,
    size: few({ 1: 22, 2: 47, 3: 11, 4: 13, 5: 3, 6: 3, 8: 1 }),
  },
  {
    name: /^(maximum|max) (guest|occupancy|adult|people|person)$|^sleeps?$|^accommodates?$|^(guest|room) capacity$/,
    size: few({ 2: 48, 3: 15, 4: 24, 1: 7, 5: 2, 6: 4 }),
  },
  {
    name: /\bhousehold size$|^family size$|^household member( count)?$/,
    size: few({ 1: 28, 2: 35, 3: 15, 4: 13, 5: 6, 6: 3 }),
  },
]
