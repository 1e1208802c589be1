import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const law = /\b(matter|attorney|lawyer|court case|legal case|hearing)\b/

/** What law firms write. */
export const lawWords: readonly UsualWords[] = [
  {
    name: /^(title|position|role|rank)$/,
    table: /\b(attorney|lawyer|timekeeper)$/,
    words: listWords(
      'Associate, Partner, Senior Associate, Of Counsel, Paralegal, Managing Partner',
    ),
  },
  {
    name: /^(practice|practice area|area of law|legal area)( name)?$/,
    schema: law,
    words: listWords(
      'Corporate, Litigation, Real Estate, Employment, Family, Intellectual Property, Tax, Immigration, Estate Planning, Bankruptcy, Personal Injury',
    ),
    goesWith: {
      column: { name: /^(title|name)$/, table: /\b(matter|legal case)$/ },
      pairs: [
        [/lease|property|zoning|closing/, ['Real Estate']],
        [/divorce|custody|adoption/, ['Family']],
        [/trademark|patent|license/, ['Intellectual Property']],
        [/dismissal|employment|severance/, ['Employment']],
        [/estate|will|trust/, ['Estate Planning']],
        [/tax/, ['Tax']],
        [/visa|green card/, ['Immigration']],
        [/acquisition|merger|formation|shareholder|financing/, ['Corporate']],
        [/injury|accident|malpractice/, ['Personal Injury']],
        [/chapter/, ['Bankruptcy']],
        [/dispute|breach|claim|appeal/, ['Litigation']],
      ],
    },
  },
  {
    name: /^(title|name|subject|matter (name|title))$/,
    table: /\b(matter|legal case)$/,
    schema: law,
    words: listWords(
      'Breach of supply contract, Lease negotiation downtown office, Divorce and custody, Trademark registration, Wrongful dismissal, Estate of the late father, Acquisition of a competitor, Work visa application, Sales tax audit, Slip and fall injury claim, Company formation, Shareholder dispute, Patent license agreement, Property closing, Chapter 11 filing, Employment agreement review, Will and living trust, Zoning appeal, Insurance claim dispute, Severance negotiation',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bcourt$/,
    schema: law,
    words: listWords(
      'Superior Court of King County, Federal District Court, County Circuit Court, Court of Appeals, Municipal Court, Family Court, Bankruptcy Court, Probate Court, Small Claims Court, Supreme Court, Commercial Division, Housing Court',
    ),
  },
  {
    name: /^(court )?(type|level|kind)$/,
    table: /\bcourt$/,
    schema: law,
    words: listWords('trial, appellate, federal, municipal, family, bankruptcy, probate'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/appeal|supreme/, ['appellate']],
        [/district/, ['federal']],
        [/municipal|small|housing/, ['municipal']],
        [/family/, ['family']],
        [/bankrupt/, ['bankruptcy']],
        [/probate/, ['probate']],
        [/./, ['trial']],
      ],
    },
  },
  {
    name: /^jurisdiction$/,
    schema: law,
    words: listWords('county, state, federal, city'),
  },
  {
    name: /^(case|proceeding) type$|^type$/,
    table: /\b(court case|legal case|case)$/,
    schema: law,
    words: listWords(
      'civil, family, commercial, probate, landlord-tenant, criminal, administrative',
    ),
  },
  {
    name: /^(hearing|event) type$|^type$/,
    table: /\b(hearing|court date)$/,
    words: listWords(
      'status conference, motion hearing, trial, settlement conference, arraignment, deposition, oral argument',
    ),
  },
  {
    name: /^(result|outcome|disposition|ruling|decision)$/,
    table: /\b(hearing|court case|legal case|case)$/,
    schema: law,
    words: listWords('settled, continued, granted, denied, dismissed, taken under advisement'),
  },
  { name: /^(court ?room|court room)( number)?$/, words: listWords('3A, 2B, 12, 4C, 7, 501, 302') },
  {
    name: /^opposing party( name)?$|^(adverse|opposite) party$/,
    words: listWords(
      'Northline Builders LLC, Harold Jennings, City of Springfield, Alpine Freight Company, Maria Delgado, First Plains Bank, Redwood Property Group, Carter & Sons, Thomas Whitfield, Bluefin Software, State of Oregon, Linda Marsh',
    ),
  },
  {
    name: /^(opposing|adverse) (counsel|attorney|lawyer|firm)( name)?$/,
    words: listWords(
      'Baxter & Lowe LLP, Hollis Grant, Pierce Whitman PC, Dana Ortiz, Crane Mercer LLP, Office of the City Attorney, Rhodes Law Group, Samuel Bright',
    ),
  },
  {
    name: /^(activity|task)( code)?$/,
    table: /\b(time entry|time log|timesheet)\b/,
    schema: law,
    words: listWords('A101, A102, A103, A104, A105, A106, A107, L110, L120, L310'),
  },
  {
    name: /^(narrative|description|note|work description)s?$/,
    table: /\b(time entry|time log|timesheet)\b/,
    schema: law,
    words: listWords(
      'Drafted motion and supporting memorandum., Telephone conference with client., Reviewed documents produced by opposing party., Legal research on statute of limitations., Prepared for deposition., Attended hearing., Revised purchase agreement., Correspondence with opposing counsel., Reviewed and edited discovery responses., Meeting with client on settlement., Filed pleadings with the court., Due diligence review of leases.',
    ),
  },
  {
    name: /^(category|type|expense type)$/,
    table: /\bexpense$/,
    schema: law,
    words: listWords(
      'filing fee, travel, courier, expert witness, copying, court reporter, research',
    ),
  },
  {
    name: /^description$/,
    table: /\bexpense$/,
    schema: law,
    words: listWords(
      'Fee for filing the complaint, Courier to the courthouse, Train to the deposition, Transcript of the hearing, Copies of exhibits, Expert report, Parking at the court, Certified mail',
    ),
    goesWith: {
      column: { name: /^(category|type|expense type)$/ },
      pairs: [
        [/filing/, ['Fee for filing the complaint', 'Fee for the appeal']],
        [
          /travel/,
          listWords('Train to the deposition, Parking at the court, Flight to the hearing'),
        ],
        [/courier/, listWords('Courier to the courthouse, Certified mail')],
        [/expert/, ['Expert report']],
        [/copy/, ['Copies of exhibits']],
        [/reporter/, ['Transcript of the hearing']],
        [/research/, ['Database access']],
      ],
    },
  },
  {
    name: /^(document |doc )?type$|^category$/,
    table: /\bdocument$/,
    schema: law,
    words: listWords('pleading, contract, correspondence, evidence, memo, court order, invoice'),
  },
  {
    name: /^(title|name|document (title|name))$/,
    table: /\bdocument$/,
    schema: law,
    words: listWords(
      'Engagement letter, Complaint, Answer and counterclaim, Settlement agreement, Purchase agreement draft, Motion to dismiss, Deposition transcript, Court order, Power of attorney, Lease with amendments, Expert report, Discovery requests',
    ),
    modifiers: listWords('Signed:, Draft:, Final:, Revised:'),
  },
  {
    name: /^(description|memo|note|reference text)$/,
    table: /\btrust (transaction|account|entry)\b/,
    words: listWords(
      'Retainer received, Transfer to operating account, Settlement proceeds, Filing fee paid, Refund to client, Expert fee paid, Escrow deposit',
    ),
  },
]
