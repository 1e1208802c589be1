import type { MeaningRule } from '../meaning.ts'
import { personRoleRules } from './person-roles.ts'
import { phoneRules } from './phone-rules.ts'

const people =
  /\b(user|customer|person|people|employee|staff|member|student|teacher|patient|doctor|physician|nurse|driver|author|actor|director|player|coach|singer|guest|client|contact|passenger|instructor|professor|applicant|candidate|lead|subscriber|donor|visitor|account holder|salesman|sales person|agent|resident|tenant|voter|buyer|seller|cashier|manager|participant|attendee|athlete|owner|officer|pilot|artist person|head|entrepreneur|politician|researcher|scientist|speaker|host|perpetrator|victim|governor|mayor|poker player|gymnast|wrestler|swimmer|conductor|writer|editor|reviewer|crew|cast|sender|recipient|receiver|payee|payer|beneficiary|holder|shopper|rep|representative|administrator|supervisor|father|mother|spouse|parent|child|friend|profile|kontakt|borrower|lecturer|tutor|trainer|ref|caller|attendant|technician|fundraiser|clerk|librarian|inspector|farmer|prisoner|inmate|convict|detainee|guard|lawyer|attorney|dependant|dependent|soldier|barber|stylist|hairdresser|groomer|dentist|pharmacist|mechanic|therapist|midwife|referee|adjuster|analyst|advisor|adviser|csm|underwriter|investigator|server|waiter|counselor|auditor|dispatcher)$/

/** Names of people first: many other rules look at words such as `name` and `title`. */
export const personRules: readonly MeaningRule[] = [
  { meaning: 'address.country-code-2', name: /^nationality( code)?$/, maxLength: 2 },
  { meaning: 'person.full-name', name: /^name$/, neighbor: /^(f|first|given) name$|^forename$/ },
  {
    meaning: 'person.given-name',
    name: /^name$/,
    neighbor: /^(l|last|family|second) name$|^surname$/,
  },
  ...phoneRules,
  {
    meaning: 'person.full-name',
    name: /^(payer|payee)( name)?$/,
    types: ['text'],
    minLength: 20,
  },
  {
    meaning: 'person.full-name',
    name: /^((debtor|creditor|remitter|mandate holder|policy owner|account owner) name|(legal representative|authorized (signatory|signer|representative|person)|head of department|department head)( name)?)$/,
    types: ['text'],
    minLength: 20,
  },
  { meaning: 'identity.number', name: /^(phone )?extension$/, neighbor: /phone/ },
  { meaning: 'media.book-title', name: /^title$/, table: /^title$/, schema: /^publisher$/ },
  { meaning: 'person.job-title', name: /^title$/, table: /^title$/, schema: /^employee$/ },
  { meaning: 'person.job-title', name: /^(title|name)$/, table: /\b(job|position) title$/ },
  { meaning: 'person.job-title', name: /^title$/, table: /^(app |auth )?(user|member)$/ },
  { meaning: 'person.job-title', name: /^job description$/, table: /^job$/, maxLength: 80 },
  {
    meaning: 'company.name',
    name: /^(legal|trade|trading|registered|official|commercial|short|display|business)( business| company)? name$|^doing business as$|^dba( name)?$/,
    table:
      /\b(company|organi[sz]ation|business|firm|supplier|vendor|manufacturer|merchant|employer|agency|corporation|bank)$/,
  },
  {
    meaning: 'person.full-name',
    name: /^(head of (state|government|department|school|office|mission)|hod|(prime |vice |first |deputy )?(minister|president|mayor|governor|chancellor|chairman|chairwoman|chairperson|treasurer|headmaster|headmistress|head ?teacher|head ?master|head ?mistress|dean|rector|provost)|monarch|(party |team |group )?leader|ceo|cfo|cto|coo|chief executive( officer)?|secretary|judge|magistrate|referee|umpire|bishop|pastor|priest|sheriff|next of kin|spouse|father|mother|husband|wife|founder|co founder|architect|translator|illustrator|narrator|proprietor|(investigating|arresting|loan|case|duty) officer)( name)?( \d)?$/,
    types: ['text'],
    minLength: 15,
  },
  {
    meaning: 'person.other-name',
    name: /^((emergency|alternate|alternative|secondary) contact|next of kin|guardian|legal guardian|parent(?= name)|mother|father|spouse|husband|wife|referrer|reference(?= name)|partner(?= name)|witness|principal|head ?teacher|chaperone|caregiver|carer|beneficiary|heir|best man|bridesmaid|maid of honor|(guide|chef|captain|coach|pilot|driver|nurse|surgeon|attorney|lawyer|notary|accountant|landlord|tenant|agent|broker|inspector|foreman|technician|mechanic|engineer|surveyor|vet|veterinarian|doctor|dentist|groomer|midwife)(?= name))( (full )?name)?( \d)?$/,
    types: ['text'],
    minLength: 15,
  },
  {
    meaning: 'person.other-name',
    name: /^(signed|received|collected|accepted|approved|applied|reviewed|inspected|delivered|witnessed|performed|conducted|graded|prepared|verified|checked|authorized|authorised|issued|handled|treated|examined|prescribed|referred|submitted|reported) by( name)?$/,
    types: ['text'],
    minLength: 15,
    schema:
      /\b(shipment|delivery|patient|visit|student|vehicle|policy|claim|property|inspection|farm|animal|work order)\b/,
  },
  {
    meaning: 'person.job-title',
    name: /^(current|previous|last|present|desired)( job)? (title|position|role)$/,
    types: ['text'],
  },
  {
    meaning: 'person.full-name',
    name: /^stage name$/,
    table: /\b(cast|cast member|actor|artist|performer|singer|dancer|musician|comedian)$/,
    types: ['text'],
  },
  {
    // what somebody wrote in, with where to answer
    meaning: 'person.full-name',
    name: /^(full )?name$/,
    table:
      /\b(survey|fund|donation|question|message|feedback|enquiry|inquiry|complaint|reservation|appointment|testimonial|rsvp|pledge)$/,
    neighbor: /^e ?mail( address)?$/,
  },
  {
    // who has somebody to speak to and a trade is a company
    meaning: 'company.name',
    head: /\bname$/,
    subject: /^(client|customer|account)$/,
    neighbor: /^contact (name|person|email|phone|first name)$|^industry( code)?$/,
    types: ['text'],
    minLength: 15,
  },
  { meaning: 'company.name', name: /^full name$/, table: /\b(maker|company|brand|supplier)$/ },
  { meaning: 'person.ethnicity', name: /^race$/, schema: /hero|person|patient/ },
  { meaning: 'person.given-name', name: /\b(first|given|fore|christian) name( \d)?$|^forename$/ },
  { meaning: 'person.middle-name', name: /\bmiddle (name|initial)$|^(name )?middle$/ },
  { meaning: 'person.family-name', name: /\b((last|family|second) name|maiden name|patronymic)$/ },
  {
    meaning: 'person.given-name',
    name: /^(user |customer |author |au )?(first|fname)$/,
    neighbor: /\blast\b/,
  },
  { meaning: 'person.family-name', name: /^(user |customer )?last$/, neighbor: /\bfirst\b/ },
  { meaning: 'person.initials', name: /\b(initial|init)$/, maxLength: 10 },
  { meaning: 'person.full-name', name: /\b(full|real|legal|complete|formatted) name$/ },
  { meaning: 'person.full-name', name: /\bcontact (person|name|full name)$|\battention$/ },
  {
    meaning: 'person.display-name',
    name: /\b(display|screen|nick) name$|^nick$/,
    subject: /./,
    head: /\b(display|screen|nick) name$/,
  },
  { meaning: 'person.alias', name: /\b(alias|nick ?name|aka|known as|pseudonym)$/ },
  {
    meaning: 'person.username',
    name: /\b(user name|username|login name|account name|login id|user login|screen name|nick name|nick)$/,
  },
  { meaning: 'person.username', name: /^(user )?(login|logon)$/, types: ['text', 'bytes'] },
  { meaning: 'person.password-hint', name: /password hint$/ },
  { meaning: 'security.salt', name: /password salt$/ },
  {
    meaning: 'person.password-hash',
    name: /\b(password|passphrase|pin)( hash| digest| encrypted)?$|password (old|new)$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'person.email',
    name: /\be ?mail( address| id| \d)?$|\bmail( address| id)?$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'person.email',
    name: /^(e ?mail )?(from|to|cc|bcc|reply to|sender|recipient)( address)?$/,
    neighbor: /\b(subject|e mail|mail|bcc)$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'person.email',
    name: /^bcc$|^reply to$|^(e ?)?mail (from|to|cc)$|^cc (e ?mail|address)$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'person.fax', name: /\bfax( number| \d)?$/ },
  {
    meaning: 'person.phone',
    name: /\b((tele)?phone|mobile|cell|pager)( number| no| \d)?$|^msisdn$|^(call(ing|ed|er|ee)|dialed|dialled|originating|terminating) (number|party)$/,
    types: ['text', 'integer', 'bytes'],
  },
  { meaning: 'person.phone', name: /\bsms( number| no| \d)?$/, types: ['text'] },
  { meaning: 'person.phone', name: /\b(phone|mobile) (home|work|office|business|other|main)$/ },
  {
    meaning: 'address.city',
    name: /\b(place of|city of|town of) birth$|\bbirth (place|city|town)$/,
    types: ['text'],
  },
  {
    meaning: 'person.birth-date',
    name: /\b(birth (date|day|time)|date of birth|born( on| at)?|birth)$|birth date/,
  },
  { meaning: 'person.birth-year', name: /\b(birth year|year of birth|born year|year born)$/ },
  {
    meaning: 'person.death-date',
    name: /\b(death date|date of death|died( on| at)?|deceased( on| at| date))$/,
  },
  { meaning: 'person.age-range', name: /\bage (range|group|band|bracket)$/ },
  {
    meaning: 'person.age',
    name: /^(user |customer |person |patient |pet )?age$|\bage (at|in year)\b/,
  },
  { meaning: 'person.gender', name: /\b(gender|sex)( code)?$/ },
  { meaning: 'person.marital-status', name: /\b(marital|civil) ?(status|state)\b/ },
  { meaning: 'person.nationality', name: /\b(nationality|citizenship|demonym)$/ },
  { meaning: 'person.language', name: /\b(spoken|native|mother) (language|tongue)$/ },
  {
    meaning: 'person.ethnicity',
    name: /\b(ethnicity|race|ethnic group)$/,
    types: ['text', 'choice'],
    table: /person|patient|hero|people|student|user|customer/,
  },
  { meaning: 'person.religion', name: /\breligion$/ },
  { meaning: 'person.education-level', name: /\b(education|education level|schooling)$/ },
  { meaning: 'person.occupation', name: /\b(occupation|profession)$/ },
  { meaning: 'person.income', name: /\b(income|yearly income|household income|annual income)$/ },
  {
    meaning: 'person.salary',
    name: /\b(salary|wage|wages|base rate|pay rate|hourly rate|compensation)( amount)?$/,
  },
  {
    meaning: 'person.children-count',
    name: /\b(child|dependent|kid)( count)?( at home)?$/,
    types: ['integer', 'number'],
    neighbor: /birth|gender|marital|income/,
  },
  { meaning: 'person.interests', name: /\b(interest|hobby)$/, types: ['text', 'choice'] },
  {
    meaning: 'person.tax-id',
    name: /\b(ssn|social security( number)?|taxpayer id|cpf|tin|nino|tax file number)$/,
  },
  {
    meaning: 'person.document-number',
    name: /\b(passport|driver license|driving license|(id|identity|citizen|resident) card|national id|citizen id|license)( number| no)?$/,
    table: /user|person|people|customer|driver|employee|patient|passenger|guest|crew/,
  },
  {
    meaning: 'person.avatar-url',
    name: /\b(avatar|profile (picture|image|photo)|photo|portrait|head ?shot|gravatar)( (url|path|link|remote url))?$/,
    types: ['text'],
    table: people,
  },
  { meaning: 'person.avatar-url', name: /\bavatar( remote)?( url)?$/, types: ['text'] },
  {
    meaning: 'person.bio',
    name: /\b(bio|biography|about|about me|self description|profile text|introduction)( raw| cooked| html)?$/,
    types: ['text'],
  },
  {
    meaning: 'person.signature',
    name: /\b(html )?signature( html| raw| cooked)?$/,
    neighbor: /e ?mail|standard|user/,
  },
  {
    meaning: 'person.job-title',
    name: /\b(job (title|role|position)|position title|designation|role title)$/,
  },
  {
    meaning: 'person.job-title',
    head: /\btitle$/,
    subject: /\b(employee|contact|staff|job|worker|executive|position)$/,
  },
  {
    meaning: 'person.job-title',
    name: /^(employee|staff|worker|emp) (position|designation|role|job)$/,
    types: ['text'],
    minLength: 10,
  },
  {
    meaning: 'person.job-title',
    name: /^(job|position)$/,
    table: /employee|staff|person|contact|user|member/,
    types: ['text'],
  },
  {
    meaning: 'person.prefix',
    name: /^(name |customer |billing |shipping )?(prefix|salutation|honorific|courtesy title)$|\btitle of courtesy$/,
    neighbor: /\b(first|last) name\b|^suffix$/,
  },
  {
    meaning: 'person.prefix',
    name: /\b(salutation|honorific( prefix)?|title of courtesy|courtesy title)$/,
  },
  {
    meaning: 'person.prefix',
    name: /^(name )?title$/,
    neighbor: /\b(first|given) name$/,
    maxLength: 12,
  },
  {
    meaning: 'person.suffix',
    name: /^(name |customer )?suffix$/,
    neighbor: /\b(first|last) name\b|^prefix$/,
  },
  { meaning: 'person.reputation', name: /\b(reputation|karma)$/ },
  {
    meaning: 'person.relationship',
    name: /\b(relationship|kinship|relation|relation(ship)? (to|with|of)( \w+){1,3})$/,
    types: ['text', 'choice'],
  },
  { meaning: 'person.eye-color', name: /\beye colou?r$/ },
  { meaning: 'person.hair-color', name: /\bhair colou?r$/ },
  { meaning: 'person.skill', head: /\b(name|title)$/, subject: /\bskill$/ },
  { meaning: 'person.skill', name: /^skill$/, types: ['text'] },
  {
    meaning: 'measure.height',
    name: /^height( cm| inch)?$/,
    types: ['integer', 'number'],
    neighbor: /birth|gender|^weight( kg| lb)?$/,
    table: /player|person|people|patient|user|hero|athlete|gymnast|member/,
  },
  {
    meaning: 'content.author-name',
    name: /\b(author|writer|creator|blogger)( name)?$/,
    types: ['text'],
  },
  ...personRoleRules,
  {
    meaning: 'person.full-name',
    name: /^(owner|clerk|employee|student|teacher|instructor|manager|customer|client|guest|patient|doctor|contact|sender|recipient|cashier|agent|seller|buyer|director|supervisor|president|captain|coach|winner|loser|principal|administrator|signatory|requester|assignee|reporter|salesperson|sales person)$/,
    types: ['text'],
  },
  {
    meaning: 'person.full-name',
    name: /^(director|manager|head|administrator|member|actor|billing|shipping|delivery|ship|customer|sender|recipient|employee|receiver) name( \d)?$/,
  },
  { meaning: 'person.full-name', head: /\bname( \d)?$/, subject: people },
  {
    meaning: 'person.full-name',
    name: /^(superintendent|foreman|applicator|interviewer|holder|(policy|ticket|permit) holder|critic|photographer|cinematographer|screenwriter|choreographer|curator|conservator|detective|moderator|mentor|playwright|recruiter|(project|site|account|key account|case|stage|relationship|product|campaign) manager|vet|veterinarian|technician|inspector|operator|mechanic|engineer|surveyor|nurse|physician|examiner|pharmacist|prescriber|dispenser|clinician|practitioner|radiologist|an(a)?esthesiologist|an(a)?esthetist|hygienist|paramedic|(prescribing|attending|referring|primary care|ordering|treating|dispensing|admitting|operating) (physician|doctor|provider|surgeon|nurse|pharmacist|clinician)|(prescribed|dispensed|admitted|referred) by|(read|reported|inspected|performed|recorded|prepared|checked|measured|handled|conducted|operated) by)$/,
    types: ['text'],
    minLength: 15,
  },
  { meaning: 'person.family-name', head: /\bname$/, subject: /\bhousehold$/ },
  { meaning: 'person.contact', name: /\bcontact$/, types: ['text'] },
]
