import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { oneOf } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { wordsOf } from '../parts/words-of.ts'
import { makeSlug } from './slug.ts'

/** What programs note about themselves. */
export const software: Readonly<Record<string, Generator>> = {
  'software.version': makeVersion,
  'software.app-name': oneOf(
    {
      'Web Client': 36,
      'Android App': 24,
      'iOS App': 24,
      'Admin Console': 8,
      'Import Tool': 5,
      'Command Line': 3,
    },
    'a program',
  ),
  'software.module-name': oneOf(
    { catalog: 20, checkout: 18, accounts: 16, search: 14, billing: 12, reports: 10, shipping: 10 },
    'a part of a program',
  ),
  'software.setting-name': oneOf(
    {
      'site.title': 10,
      'site.language': 10,
      'mail.sender': 9,
      'mail.footer': 8,
      'cache.lifetime': 8,
      'login.attempts': 8,
      'search.page_size': 8,
      'orders.prefix': 7,
      'images.quality': 7,
      'tax.included': 7,
      'backup.schedule': 6,
      'theme.color': 6,
    },
    "a setting's name",
  ),
  'software.setting-value': oneOf(
    { true: 34, false: 22, '10': 12, '30': 10, en: 8, '3600': 6, default: 8 },
    "a setting's value",
  ),
  'software.data-type': oneOf(
    { text: 34, integer: 22, boolean: 14, date: 12, decimal: 10, select: 8 },
    'a type of values',
  ),
  'software.job-name': oneOf(
    {
      send_emails: 22,
      import_orders: 16,
      update_prices: 14,
      rebuild_index: 13,
      clean_sessions: 12,
      create_backup: 12,
      generate_reports: 11,
    },
    'a background job',
  ),
  'software.cron': oneOf(
    {
      '0 3 * * *': 30,
      '*/15 * * * *': 24,
      '0 * * * *': 20,
      '0 6 * * 1': 14,
      '30 2 1 * *': 8,
      '*/5 * * * *': 4,
    },
    'a schedule',
  ),
  'software.queue-name': oneOf(
    { default: 52, mailers: 22, low: 12, critical: 9, imports: 5 },
    'a queue',
  ),
  'software.log-level': oneOf(
    { info: 72, debug: 12, warning: 11, error: 4.6, fatal: 0.4 },
    'mostly information',
  ),
  'software.error-message': oneOf(
    {
      'Connection timed out': 30,
      'Record not found': 22,
      'Invalid input': 18,
      'Permission denied': 14,
      'Service unavailable': 10,
      'Unexpected end of file': 6,
    },
    'what went wrong',
  ),
  'software.error-code': (context) =>
    makeCode(context, ['E[1-5][0-9]{3}', '[1-5][0-9]'], 3, "a fault's number"),
  'software.log-message': oneOf(
    {
      'Request completed': 44,
      'User signed in': 20,
      'Cache refreshed': 12,
      'Job finished': 12,
      'Connection closed': 8,
      'Retrying request': 4,
    },
    'a line of a log',
  ),
  'software.environment': oneOf(
    { production: 62, staging: 20, development: 14, test: 4 },
    'mostly production',
  ),
  'software.instance-name': (context) =>
    makeCode(context, ['app-[a-z0-9]{5}', '[a-z0-9]{4}'], 3, 'a running program'),
  'software.protocol': oneOf({ https: 70, http: 10, ssh: 8, smtp: 7, ftp: 5 }, 'a protocol'),
  'software.branch': oneOf(
    {
      main: 56,
      develop: 18,
      'feature/search': 8,
      'feature/checkout': 7,
      'fix/login': 6,
      'release/2.4': 5,
    },
    'mostly main',
  ),
  'software.build-number': (context) =>
    makeCode(context, ['[1-9][0-9]{3}', '[1-9][0-9]'], 4, 'a build'),
  'software.theme': oneOf({ light: 56, dark: 32, system: 12 }, 'a look'),
  'software.layout': oneOf(
    { default: 58, sidebar: 20, 'full-width': 14, grid: 8 },
    'an arrangement of a page',
  ),
  'software.event-type': oneOf(
    { created: 34, updated: 32, viewed: 14, deleted: 6, exported: 4, login: 10 },
    'a kind of event',
  ),
  'software.cache-key': (context) =>
    makeCode(context, ['cache:[a-z]{6}:[0-9a-f]{8}', '[0-9a-f]{12}'], 9, 'a key of a cache'),
  'software.lock-name': (context) => makeSlug(context, '_'),
  'software.namespace': oneOf(
    { default: 40, app: 26, core: 18, admin: 10, system: 6 },
    'a space of names',
  ),
  'software.default-value': oneOf(
    { '0': 34, none: 20, true: 18, false: 18, auto: 10 },
    'a plain default',
  ),
}

/** `2.14.3` */
function makeVersion(context: Context): Generated | null {
  if (/\bmigration\b/.test(wordsOf(context)))
    return makeCode(
      context,
      ['20[12][0-9]0[1-9][12][0-9]1[0-9][0-5][0-9][0-5][0-9]'],
      8,
      'an instant',
    )
  if (textRoom(context) < 7) return null
  const step = (n: number, size: number, from = 0): Expression =>
    cast(add(call('below', context.draw(n), number(size)), number(from)), { kind: 'text' })
  return {
    expression: concat(step(0, 5, 1), text('.'), step(1, 16), text('.'), step(2, 10)),
    why: 'three numbers',
  }
}
