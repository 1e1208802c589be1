import { solveChecks } from './checks/solve-checks.ts'
import { fillColumns } from './columns/fill-columns.ts'
import { orderEnds } from './columns/order-ends.ts'
import { placeHeroes } from './heroes/place-heroes.ts'
import { settleParents } from './histories/settle-parents.ts'
import { settlePlanned } from './histories/settle-planned.ts'
import { settleStatuses } from './histories/settle-statuses.ts'
import { placeLives } from './lifecycles/place-lives.ts'
import { fillLinks } from './links/fill-links.ts'
import { narrowReturns } from './links/narrow-returns.ts'
import { pairActs } from './links/pair-acts.ts'
import { placeAbsences } from './links/place-absences.ts'
import { placeLinks } from './links/place-links.ts'
import { refuseUnreachable } from './links/refuse-unreachable.ts'
import { shareFixed } from './links/share-fixed.ts'
import { inventLookups } from './lists/invent-lookups.ts'
import { notePlaces } from './people/note-places.ts'
import { settlePeople } from './people/settle-people.ts'
import type { Plan } from './plan.ts'
import { honourUniques } from './rows/honour-uniques.ts'
import { limitOrphans } from './rows/limit-orphans.ts'
import { placeRows } from './rows/place-rows.ts'
import { sizeTables } from './rows/size-tables.ts'
import { sortRows } from './rows/sort-rows.ts'
import { placeSegments } from './segments/place-segments.ts'
import { keepApart } from './spans/keep-apart.ts'
import { spellOut } from './spell-out.ts'
import { placeStocks } from './stocks/place-stocks.ts'
import { placeTogether } from './together/place-together.ts'

/** The passes in the order they run. Each takes a plan and returns a plan. */
export const passes: readonly ((plan: Plan) => Plan)[] = [
  narrowReturns, // a key that holds the row's own key is made of its other columns
  shareFixed, // a kind that other tables tell rows apart by is one of theirs
  inventLookups, // lists without reference data get the entries such lists have
  placeSegments, // which named part of its table each row belongs to
  placeLives, // the states each row goes through, as far as the anchor
  sizeTables, // row counts follow the request, the rules, the reference data and the tables' roles
  honourUniques, // what must not repeat gets a permutation, a position or a parent of its own
  limitOrphans, // nothing leads to a table without rows
  placeAbsences, // which links may be there together, where checks say
  pairActs, // who did something is known where it was done
  placeLinks, // how each link finds its parent, so that links agree with each other
  refuseUnreachable, // what rules ask of links must be in their power
  placeRows, // parts of a parent stand together: how many each has and where they begin
  placeStocks, // when things come in and go out, and how much, so that nothing is missing
  fillLinks, // the columns of the links
  placeTogether, // what is found together shares a parent oftener than by chance
  notePlaces, // places of rules that nobody knows are said
  settlePeople, // where each row lies and who it is about, for all columns that tell of it
  fillColumns, // a generator for every other column
  orderEnds, // of two ends of a range the lower one is the lesser
  sortRows, // keys count in the order of a time where a rule asks for it
  settleStatuses, // no row is younger than its status
  settleParents, // no status denies the rows that belong to its own
  settlePlanned, // what was arranged for a time that has passed is not still to come
  keepApart, // what one has for a while no other has at the same time
  solveChecks, // conditions over several columns hold
  placeHeroes, // rows placed by hand stand as given, whatever would be made there
  spellOut, // expressions of schema and rules in words that every dialect has
]
