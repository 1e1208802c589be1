import type { Grammar } from '@worldloom/language'
import { readPhrases } from './read-phrases.ts'

/** What a person thinks of products and those who sell them. */
export const attitude: Grammar = {
  templates: [
    '{stance} {object}, {because}, and {condition}.',
    'Wants {wants} first and {wants2} second; {object} {verdict}.',
    'As someone in {=field}, expects {wants} and {condition}.',
    '{verdictCap}: {object}, {because}.',
    'Would pay more for {wants}, {because}, but not for {vain}.',
    'Thinks {object} {verdict}, {because}, and {condition}.',
    'Changes {rarely}; {wants} would do it, {vain} would not.',
    'Since {event}, {condition} and looks for {wants}.',
  ],
  slots: {
    stance: readPhrases(`
      open to; wary of; curious about; tired of; indifferent to; fond of; loyal to; quick to try; slow to trust; hard to please with;
      relaxed about; strict about
    `),
    object: readPhrases(`
      new brands; subscriptions; smart devices; loyalty cards; free trials; online reviews; customer accounts; own labels;
      premium versions; refurbished goods; home deliveries; chat assistants; personal offers; repair services; bundles; early releases
    `),
    because: readPhrases(`
      having been let down once; because time is worth more; as the last one broke after a year; on a friend's word;
      after reading too much small print; because prices moved; as long as someone answers the phone; having compared for weeks;
      for the sake of quiet; because the family decides too; after one very good experience; as budgets are fixed in spring;
      with a spreadsheet to back it up; out of habit; because waste is worse
    `),
    condition: readPhrases(`
      returns what disappoints; stays if nothing goes wrong; asks who repairs it; tells others either way; reads contracts to the end;
      cancels without regret; pays on time and expects the same; tests everything for a week; keeps to what works;
      wants a person to talk to; decides with the calculator; gives second chances, not third
    `),
    wants: readPhrases(`
      a clear price; spare parts; fast delivery; plain instructions; a long guarantee; good service; honest labels; data left alone;
      something that lasts; a design that does not shout; less packaging; an offline mode; fair wages behind it; a human voice;
      easy returns; compatibility with what is there
    `),
    wants2: readPhrases(
      'a bargain; looks; fashion; the brand; comfort; the origin; size; novelty; weight; resale value; quiet; colour',
    ),
    verdict: readPhrases(`
      are worth a try; are mostly noise; had better work the first time; come too early; have earned some trust; cost too much for what they do;
      are fine for others; make life easier; need a better explanation; belong in the office; are here to stay; can wait
    `),
    verdictCap: readPhrases(`
      Worth a try; Not convinced; Interested, with conditions; Mostly satisfied; In no hurry; Ready to switch; Cautious; A quiet fan;
      Undecided; Pleasantly surprised
    `),
    vain: readPhrases(
      'a famous name; a nicer box; a lifetime plan; extra features; a mobile app; a celebrity; points; gold trim; a newer year on the label',
    ),
    rarely: readPhrases(
      'seldom; every few years; when something breaks; after long talks; on impulse; with the seasons; only with a reason; more often than planned',
    ),
    event: readPhrases(
      'a bad delivery; the last price rise; moving house; a data leak; one excellent repair; the new job; a recall; a long complaint',
    ),
  },
}
