import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What product analysts and experimenters write. */
export const analyticsWords: readonly UsualWords[] = [
  {
    name: /^(variant|arm|test group|treatment|group|variation|experiment group)( name)?$/,
    table: /\b(experiment|ab test|split test|test|assignment|exposure|variant)\b/,
    words: listWords('control, treatment, variant_b'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(experiment|ab test|split test|test)$/,
    neighbor:
      /^(variant|hypothesis|control|lift percent|p value|traffic percent|primary metric|conversion rate|d 1 retention)\b/,
    words: listWords(
      'Checkout button color, Onboarding checklist, Pricing page layout, Free trial length, Search ranking, Push reminder timing, Homepage banner, Signup form length, Recommendation carousel, Annual plan discount, New tutorial, Email subject line, Navigation redesign, Paywall copy, Referral prompt',
    ),
    modifiers: listWords('Second, Mobile, Returning Users, Follow-up'),
  },
  {
    name: /^hypothesis( text)?$/,
    words: listWords(
      'A shorter form raises the share of completed signups., Showing the price earlier lowers drop-off at checkout., A reminder on day two brings more people back., Fewer choices lead to more purchases., Social proof on the page raises conversion., A guided start shortens the time to first value.',
    ),
  },
  {
    name: /^(primary|secondary|goal|success|target|main|key) (metric|kpi)( name)?$/,
    words: listWords(
      'conversion rate, activation rate, day 7 retention, revenue per user, click-through rate, average order value, time to first value',
    ),
  },
  {
    name: /^(result|outcome|decision|conclusion)$/,
    table: /\b(experiment|ab test|split test)$/,
    words: listWords('inconclusive, winner, loser, running'),
  },
  {
    name: /^(feature|feature used)( name)?$/,
    table: /\b(event|feature usage|activity|adoption)\b/,
    words: listWords(
      'dashboard, reports, search, integrations, exports, notifications, billing, team settings, API, automations, comments, mobile app',
    ),
  },
  {
    name: /^event (category|group|class)$/,
    words: listWords('engagement, navigation, activation, account, billing, collaboration'),
  },
  {
    name: /^(page|page path|screen path|path|page url path)$/,
    table: /\b(event|page view|activity)$/,
    schema: /\b(subscription|workspace|organization|tenant|experiment)\b/,
    words: listWords(
      '/dashboard, /projects, /reports, /settings/team, /settings/billing, /integrations, /search, /onboarding, /projects/new, /help',
    ),
  },
  {
    name: /^(employee|company|headcount|organization|firm|business) (band|size|size band|range|count band|segment)$|^size band$/,
    words: listWords('1-10, 11-50, 51-200, 201-500, 501-1000, 1000+'),
  },
  {
    name: /^(acquisition|signup|sign up|marketing|lead|attribution|install)( (channel|source|medium))$/,
    words: listWords('Organic Search, Paid Search, Referral, Social Media, Email, Partner, Direct'),
  },
  {
    name: /^(churn|cancellation|cancel|exit) reason$/,
    schema: /\b(subscription|organization|workspace|subscriber|member)\b/,
    without: /\b(cart|booking|trip|policy|order line|order item)\b/,
    words: listWords(
      'Too expensive, Missing features, Switched to competitor, Low usage, Poor support, Company closed, Budget cut',
    ),
  },
  {
    name: /^sentiment( (label|class|category))?$/,
    words: listWords('positive, neutral, negative'),
  },
  {
    name: /^(issue |ticket |case |contact )?(category|type|topic|reason)$/,
    table: /\b(support ticket|ticket|support case|case|contact)$/,
    schema: /\b(subscriber|subscription|organization|workspace|player|account|viewing session)\b/,
    without: /\b(sim card|cell tower|cell site|patient|transaction|legal|matter|court)\b/,
    words: listWords(
      'Billing, Technical issue, Account access, Feature request, Bug report, Cancellation, Integration',
    ),
  },
  {
    name: /^(platform|device os|client platform|os platform)$/,
    table: /\b(player|session|event|install|user)$/,
    words: listWords('iOS, Android, Web, Windows, macOS'),
  },
]
