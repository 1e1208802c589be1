/** Nouns by what they stand for; each is the singular that `splitWords` gives. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** People who own things of their own: addresses, orders, cards. */
export const personNouns: ReadonlySet<string> = words(
  `user customer client member person account subscriber buyer shopper patient student guest contact
  visitor passenger tenant_person reader donor borrower participant player guardian owner citizen
  profile consumer party cardholder policyholder applicant candidate attendee`,
)

/** People who work for others: what they touch is not theirs. */
export const staffNouns: ReadonlySet<string> = words(
  `staff employee agent operator clerk administrator doctor physician nurse teacher instructor
  professor technician driver courier salesman salesperson seller worker officer manager consultant
  lawyer trainer coach representative moderator engineer librarian waiter stylist therapist dentist
  practitioner provider host guide mechanic inspector pilot`,
)

/** Those who rule over a whole world of rows: everything inside has the same one. */
export const tenantNouns: ReadonlySet<string> = words(
  'tenant organization workspace realm instance',
)

/** Places and houses that people and things belong to. */
export const houseNouns: ReadonlySet<string> = words(
  `company store shop branch outlet restaurant hotel clinic hospital library school university gym
  salon cinema theater theatre warehouse site website merchant vendor firm agency business franchise
  office pharmacy garage club league federation team department division unit faculty`,
)

/** Parts of a house that people cross daily, so that two of them need not be the same. */
export const looseHouseNouns: ReadonlySet<string> = words(
  'department division unit team faculty group',
)

/** Geography, from the smallest to the largest. */
export const geographyNouns: ReadonlySet<string> = words(
  `postal_code district suburb neighborhood city town municipality county state province prefecture
  region country nation continent`,
)

/** What holds many rows that hang together in it. */
export const containerNouns: ReadonlySet<string> = words(
  `project board forum channel group course event article thread topic document wiki space catalog plan
  menu page post survey form quiz tree conversation`,
)

/** What a person has for himself alone, so that whoever uses it must be that person. */
export const privateNouns: ReadonlySet<string> = words(
  `address payment card method order cart basket checkout invoice bill subscription prescription
  device session policy booking reservation loan wallet membership rental purchase refund return
  shipment quote quotation transaction statement receipt policy claim pet vehicle enrollment ticket_purchase
  deposit withdrawal mandate consent token appointment admission visit stay registration account
  application`,
)

/** The same for those who work: what is about them rather than done by them. */
export const staffPrivateNouns: ReadonlySet<string> = words(
  'contract salary payslip payroll leave timesheet vacation absence shift employment address',
)

/** Shown to others: whoever acts on it is seldom its author. */
export const publicNouns: ReadonlySet<string> = words(
  `post topic thread question answer article photo picture image video story status comment message
  event group page channel conversation album playlist list listing auction product project
  repository issue ticket poll blog forum board course recipe review document file folder note`,
)

/** Acts by which one person touches what may be another's. */
export const actNouns: ReadonlySet<string> = words(
  `comment note message reply like vote reaction favorite bookmark follow follower share mention
  view access permission invitation assignment approval history log audit activity bid offer
  subscription_act watcher moderation report flag attachment notification collaborator member participant`,
)

/** What is a part of something and has no life without it. */
export const partNouns: ReadonlySet<string> = words(
  `item line detail entry image photo variant option attachment translation installment step
  allocation address phone email seat chapter section subtask position row component setting
  preference`,
)

/** Parts that happen: each is owned by what it happens to. */
export const partEventNouns: ReadonlySet<string> = words(
  `comment reply answer payment refund return shipment delivery note vote bid message history log
  tracking charge review rating event transaction movement adjustment attempt`,
)

/** What happens at an instant. */
export const eventNouns: ReadonlySet<string> = words(
  `order payment invoice rental transaction event view visit search click log review rating comment
  reply message post shipment delivery refund return booking reservation appointment login session
  purchase sale bid vote attempt notification movement adjustment trip ride call measurement reading
  observation checkin donation claim inspection trade impression activity audit incident ticket quote
  lineorder withdrawal deposit transfer charge flight match game answer question status_update feedback enrollment
  admission prescription request receipt history tracking booking lesson exam issue snapshot usage telemetry outage
  encounter daily hourly result`,
)

/** Fixed lists that others point to. */
export const lookupNouns: ReadonlySet<string> = words(
  `country state province region county city town district currency language locale zone status type
  kind category subcategory class classification genre role permission method mode priority severity
  level tier grade stage phase reason brand color colour size unit uom gender title salutation industry
  sector carrier frequency interval platform format continent nation religion nationality license
  ethnicity make rate condition skill territory medium privilege`,
)

/** Attributes that any row may choose afresh: sharing one proves nothing. */
export const attributeNouns: ReadonlySet<string> = words(
  `currency language locale zone status type kind unit uom class role method mode priority severity
  level tier grade stage phase reason gender title license color colour size condition rate`,
)
