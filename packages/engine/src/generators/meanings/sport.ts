import { call, cast, concat, number, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'

/** Sport: points, results, places on the field. */
export const sport: Readonly<Record<string, Generator>> = {
  'sport.points': (context) =>
    pickNumber(context, { 0: 24, 1: 30, 2: 23, 3: 13, 4: 6, 5: 3, 6: 1 }, 'mostly few'),
  'sport.result': makeResult,
  'sport.position': oneOf(
    { Midfielder: 36, Defender: 32, Forward: 22, Goalkeeper: 10 },
    'a place on the field',
  ),
  'sport.sport': oneOf(
    {
      Soccer: 30,
      Basketball: 18,
      Tennis: 14,
      Volleyball: 10,
      Swimming: 10,
      Running: 9,
      Cycling: 9,
    },
    'a kind of sport',
  ),
}

function makeResult(context: Context): Generated | null {
  if (textRoom(context) < 3) return oneOf({ W: 42, L: 36, D: 22 }, 'won, lost or drawn')(context)
  const goals = (n: number): ReturnType<typeof text> =>
    cast(
      call(
        'least',
        call('below', context.draw(n), number(5)),
        call('below', context.draw(n + 2), number(5)),
      ),
      { kind: 'text' },
    )
  return { expression: concat(goals(0), text('-'), goals(1)), why: 'few goals' }
}
