import type { Settings } from '@worldloom/engine'
import type { DatabaseOptions } from './options.ts'

const usualNow = '2026-01-01T00:00:00Z'

/** The settings of a plan from the options of a run, with the defaults filled in. */
export function buildSettings(options: DatabaseOptions, readClock: () => Date): Settings {
  return {
    seed: options.seed ?? 1,
    now: findNow(options.now ?? usualNow, readClock),
    rows: options.rows ?? null,
    tableRows: options.tableRows ?? {},
    scale: options.scale ?? 1,
    range: options.range ?? null,
  }
}

/** An instant to the second in UTC; only `today` reads the clock, and means this day's beginning. */
function findNow(now: string, readClock: () => Date): string {
  const instant =
    now === 'today'
      ? new Date(readClock().setUTCHours(0, 0, 0, 0))
      : new Date(/\d$/.test(now) && now.length > 10 ? `${now}Z` : now)
  return `${instant.toISOString().slice(0, 19)}Z`
}
