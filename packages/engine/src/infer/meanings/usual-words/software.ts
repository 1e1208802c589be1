import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** A plan with a price is not a free one. */
const charged = /\b(price|cost|fee|monthly|rate|amount)\b/

/** What makers of software write. */
export const softwareWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(event|analytics event|user event|tracking event|product event|activity)$/,
    schema:
      /\b(api key|subscription|feature flag|session|page view|organization|workspace|tenant)\b/,
    words: listWords(
      'page_viewed, signed_in, button_clicked, project_created, file_uploaded, search_performed, report_exported, settings_updated, member_invited, signed_up, trial_started, integration_connected, plan_upgraded, password_reset, signed_out',
    ),
  },
  {
    name: /^event( type| action)?$/,
    table: /\b(analytics|tracking|user event|product event|clickstream|page view)\b/,
    words: listWords(
      'page_view, click, sign_in, search, form_submit, download, scroll, sign_up, share',
    ),
  },
  {
    name: /^(decimal|fraction)s? (point|separator|sep|mark|symbol|sign)$/,
    words: ['.', ','],
  },
  {
    name: /^(thousands?|grouping|digit group) (point|separator|sep|mark|symbol|sign)$/,
    words: [',', '.', ' '],
    goesWith: {
      column: { name: /^(decimal|fraction)s? (point|separator|sep|mark|symbol|sign)$/ },
      pairs: [
        [/^,$/, ['.', ' ']],
        [/^[.]$/, [',']],
      ],
    },
  },
  { name: /^(decimal places?|fraction digits)$/, words: ['2', '0', '3'] },
  { name: /\b(price|weight|value|amount) (prefix|sign)$/, maxLength: 1, words: ['+', '-'] },
  {
    name: /^migration$/,
    table: /^migration$/,
    words: listWords(
      '2014_10_12_000000_create_users_table, 2014_10_12_100000_create_password_resets_table, 2019_08_19_000000_create_failed_jobs_table, 2019_12_14_000001_create_personal_access_tokens_table, 2021_02_03_091200_create_settings_table, 2021_04_18_142233_add_phone_to_users_table, 2021_09_07_081500_create_roles_table, 2022_01_11_100943_create_permissions_table, 2022_05_23_153012_create_notifications_table, 2022_11_02_070415_add_status_to_users_table, 2023_03_14_121800_create_media_table, 2023_08_29_164527_create_activity_log_table',
    ),
    modifiers: [],
  },
  {
    name: /^(queue )?connection$/,
    table: /\bjob$/,
    words: listWords('database, redis, sqs, sync'),
  },
  {
    name: /^(snmp )?community( string)?$|^snmp community$/,
    schema: /\bsnmp\b|\bhost\b|\bdevice\b/,
    neighbor: /\bsnmp\b/,
    words: listWords('public, monitoring, private, netops'),
  },
  {
    name: /^source system( name)?$/,
    schema: /\b(patient|medication|encounter|claim)\b/,
    words: listWords('EHR, Lab system, Pharmacy, Billing, Imaging, Patient portal'),
  },
  {
    name: /^source system( name)?$/,
    words: listWords('CRM, ERP, Web shop, Import, Mobile app, API'),
  },
  {
    name: /^(subscription |billing |pricing |current |account |membership )?plan( (name|type|tier))?$|^(subscription|pricing|billing) (tier|level)$/,
    neighbor: charged,
    words: listWords('Starter, Basic, Pro, Business, Enterprise'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(plan|subscription plan|pricing plan|price plan|subscription tier|package plan)$/,
    neighbor: charged,
    words: listWords(
      'Starter, Basic, Pro, Team, Business, Growth, Scale, Enterprise, Plus, Premium, Lite',
    ),
    modifiers: listWords('Annual, Legacy, Nonprofit, Partner, Education'),
  },
  {
    name: /^(subscription |billing |pricing |current |account |membership )?plan( (name|type|tier))?$|^(subscription|pricing|billing) (tier|level)$/,
    words: listWords('Free, Starter, Pro, Business, Enterprise'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(plan|subscription plan|pricing plan|price plan|subscription tier|package plan)$/,
    words: listWords(
      'Free, Starter, Basic, Pro, Team, Business, Growth, Scale, Enterprise, Plus, Premium, Lite',
    ),
    modifiers: listWords('Annual, Legacy, Nonprofit, Partner, Education'),
  },
  {
    head: /\bcode$/,
    subject: /\b(plan|subscription plan|pricing plan)$/,
    words: listWords(
      'free, starter, basic, pro, team, business, growth, scale, enterprise, plus, premium, lite',
    ),
    modifiers: listWords('annual, legacy, nonprofit, partner, education'),
  },
  {
    name: /^(billing|charge|renewal|payment) (interval|cycle|frequency|period)$/,
    words: listWords('monthly, yearly, quarterly'),
  },
  {
    head: /^(flag |feature )?(key|name)$/,
    subject: /\b(feature flag|flag|feature toggle|toggle|feature)$/,
    schema: /\b(feature flag|flag|toggle)\b/,
    words: listWords(
      'new-dashboard, dark-mode, bulk-export, beta-search, sso-login, two-factor-auth, inline-comments, usage-alerts, ai-suggestions, advanced-filters, mobile-push, audit-log, custom-roles, api-v2, onboarding-tour, faster-sync, webhooks, saved-views, team-billing, guest-access',
    ),
    modifiers: listWords('legacy, internal, beta, next, experimental'),
  },
  {
    name: /^description$/,
    table: /\b(feature flag|flag|feature toggle)\b/,
    words: listWords(
      'Shows the new start page., Lets accounts turn on the dark theme., Allows exports of more than 1,000 rows., Ranks results by the new search., Sign-in through the company account., Asks for a second factor at sign-in., Comments beside the text they are about., Warns before a limit is reached., Writes changes of settings to the log., Roles that admins put together themselves., Second version of the interface for programs., A short tour for new accounts.',
    ),
  },
  {
    name: /^(payment |card )?(provider|processor|gateway|psp)( name)?$/,
    table: /\b(payment|transaction|charge|refund|payout|checkout|invoice)\b/,
    words: listWords('stripe, paypal, adyen, square, braintree'),
  },
  {
    name: /^(channel|source|contact channel|origin|via|contact method|medium)$/,
    table: /\b(ticket|support|case|conversation|inquiry|enquiry|complaint)\b/,
    words: listWords('email, chat, web form, phone, in-app, social media'),
  },
]
