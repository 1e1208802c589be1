import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const film = /\b(movie|film)$/

/** What films cost and bring in, and what cinemas count. */
export const cinemasQuantities: readonly UsualQuantity[] = [
  {
    name: /^(production )?budget( (usd|amount))?$|^production cost$/,
    table: film,
    size: skewed(24_000_000, 1.1, [200_000, 320_000_000], 0, 100_000),
  },
  {
    name: /^(box office|gross|revenue|worldwide gross|domestic gross|gross (revenue|income)|earning|total gross)( (usd|gross|revenue|amount))?$/,
    table: film,
    size: skewed(48_000_000, 1.4, [40_000, 2_100_000_000], 0, 1000),
  },
  {
    name: /^(screen|hall|auditorium|lane|court|pitch|bay|dock|gate|platform|pump|till|register)( (number|no|num))$/,
    size: few({ 1: 16, 2: 16, 3: 14, 4: 14, 5: 10, 6: 10, 7: 7, 8: 6, 9: 4, 10: 3 }),
  },
  {
    name: /^(seat(ing)? capacity|capacity|(total |number of )?seat)s?$/,
    table: /\b(screen|auditorium|hall)$/,
    schema: /\b(movie|film|showtime|screening)\b/,
    size: bell(140, 55, [36, 380], 0),
  },
  {
    name: /^(ticket |base |seat )?price( paid)?$/,
    table: /\b(ticket|show ?time|screening|show)$/,
    schema: /\b(movie|film)$/,
    size: skewed(13, 0.25, [6, 28], 2, 0.5),
  },
  {
    name: /^(billing|cast) (order|position|number)$/,
    table: /\b(cast|casting|role|credit|actor)\b/,
    size: few({ 1: 22, 2: 20, 3: 18, 4: 14, 5: 10, 6: 8, 7: 5, 8: 3 }),
  },
  {
    name: /^(proficiency|skill|competence)( (level|score|rating))?$/,
    table: /\bskill$/,
    size: few({ 1: 8, 2: 18, 3: 36, 4: 26, 5: 12 }),
  },
  {
    name: /^((interview|selection) )?round( (number|no))?$/,
    table: /\binterview$/,
    size: few({ 1: 52, 2: 30, 3: 14, 4: 4 }),
  },
]
