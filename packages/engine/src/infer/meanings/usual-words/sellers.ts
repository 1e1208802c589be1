import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const selling = /\b(lead|opportunity|deal|prospect)$/
const social = /\b(post|follow|follower|like|hashtag)$/

/** What those who sell to companies write, and those who watch over posts. */
export const sellersWords: readonly UsualWords[] = [
  {
    name: /^(account |customer |client )?(type|kind|category)$/,
    table: /\b(account|client|organization)$/,
    schema: selling,
    without: /\b(branch|loan|deposit|ledger)$/,
    words: listWords('Customer, Prospect, Partner, Vendor, Former customer'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(opportunity|deal)$/,
    words: listWords(
      'New licenses, Annual renewal, Expansion to second site, Pilot project, Support contract, Platform migration, Additional seats, Training package, Three-year agreement, Replacement of old system, Consulting days, Upgrade to premium, Rollout in two regions, Integration project, Hardware refresh, Framework agreement',
    ),
    modifiers: listWords('Spring, Autumn, Headquarters, Northern region, Southern region'),
  },
  {
    name: /^next (step|action|activity)$/,
    table: /\b(opportunity|deal|lead|account|prospect)$/,
    words: listWords(
      'Send proposal, Schedule demo, Call decision maker, Wait for budget approval, Review contract, Follow up by e-mail, Meet on site, Prepare quote, Collect requirements, Invite to reference visit',
    ),
  },
  {
    name: /^(subject|title|topic)$/,
    table: /\b(activity|sales activity|task|call|meeting)$/,
    schema: selling,
    words: listWords(
      'Intro call, Follow-up on proposal, Product demo, Contract review, Quarterly business review, Pricing questions, Reference call, Kick-off meeting, Renewal discussion, Check-in after trial, Technical questions, Lunch with decision maker, Send brochure, Confirm delivery date',
    ),
  },
  {
    name: /^(note|comment|remark|summary|description)s?$/,
    table: /\b(activity|sales activity|task|call|meeting|opportunity|lead|deal)$/,
    schema: selling,
    words: listWords(
      'Wants to decide before the end of the quarter., Asked for a reference in the same industry., Budget is approved, waiting for legal., Interested, but busy until next month., Compares us with two other suppliers., Sent the revised proposal with new prices., Decision maker has changed., Asked for a longer trial., Likes the product; price is the question., Left a message and sent an e-mail., Wants to start with one department., Contract goes to purchasing next week.',
    ),
  },
  {
    name: /^(call |activity |meeting )?(outcome|result|disposition)$/,
    table: /\b(activity|sales activity|call|meeting)$/,
    schema: selling,
    words: listWords(
      'Connected, Left voicemail, No answer, Meeting booked, Not interested, Call back later',
    ),
  },
  {
    name: /^(member |response )?(status|state)$/,
    table: /\b(campaign member|campaign response|campaign contact)$/,
    words: listWords('sent, opened, responded, bounced, unsubscribed'),
    shares: { sent: 52, opened: 27, responded: 14, bounced: 4, unsubscribed: 3 },
  },
  {
    name: /^(report |violation )?(reason|category|type)$/,
    table: /\b(report|flag|abuse report|content report|post report|moderation)$/,
    schema: social,
    words: listWords(
      'Spam, Harassment, Hate speech, False information, Violence, Nudity, Scam, Impersonation',
    ),
  },
  {
    name: /^(action|action taken|decision|resolution|outcome)$/,
    table: /\b(report|flag|abuse report|content report|post report|moderation)$/,
    schema: social,
    words: listWords('none, content_removed, warning, account_suspended'),
  },
  {
    name: /^(tag|name|text|label|hash ?tag|title)( (name|text))?$/,
    table: /\bhash ?tag$/,
    words: listWords(
      'travel, photography, food, fitness, music, art, nature, fashion, tech, news, football, books, gaming, coffee, throwbackthursday, motivation, cats, dogs, diy, recipe, sunset, running, cycling, vintage, homemade, weekend, beach, mountains, design, startup',
    ),
    modifiers: listWords('best, daily, insta, my, love'),
  },
]
