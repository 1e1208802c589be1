import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

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
    name: /^(subscription |billing |pricing |current |account |membership )?plan( (name|type|tier))?$/,
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
