import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const staff = /\b(employee|payroll|staff|candidate|job opening|vacancy|personnel)\b/

/** What departments of people write. */
export const workWords: readonly UsualWords[] = [
  {
    name: /^(work )?shift( (name|type))?$/,
    table:
      /\b(guard|prisoner|inmate|employee|staff|worker|nurse|officer|operator|attendance|roster|schedule|cashier)\b/,
    words: listWords('Morning, Day, Evening, Night'),
  },
  {
    name: /^tenure$|^length of service$/,
    words: listWords('2 years, 1 year, 3 years, 6 months, 5 years, 4 years, 8 years, 3 months'),
  },
  {
    // what is billed where work is sold, and no goods
    name: /^(description|item|service|detail|title|name)( (name|description))?$/,
    table:
      /\b(invoice|bill|quote|estimate|proposal) (item|line|line item|position|entry)$|^(invoiceline|line item)$/,
    schema: /\b(project|timesheet|time entry|retainer|engagement|consultant|milestone)\b/,
    without: /\b(product|item master|inventory|stock|warehouse|goods|article)\b/,
    words: listWords(
      'Consulting hours, Project management, Design work, Software development, Workshop, On-site support, Monthly retainer, Travel expenses, Documentation, Code review, User research, Training session, Hosting and maintenance, Quality assurance, Strategy session, Data migration, Content writing, Technical analysis',
    ),
  },
  {
    name: /^(skill )?(category|type|group|area)$/,
    table: /\bskill$/,
    words: listWords('Technical, Software, Communication, Management, Language, Finance, Analysis'),
    goesWith: {
      column: { name: /^(name|skill|title|skill name)$/ },
      pairs: [
        [
          /python|sql|java|react|cloud|docker|linux|javascript|testing|network|machine learning/,
          ['Technical'],
        ],
        [/excel|word|photoshop|sap|powerpoint|figma|autocad/, ['Software']],
        [/communicat|customer|presentation|negotiat|writing|teamwork/, ['Communication']],
        [/manag|leader|planning|coach|mentor/, ['Management']],
        [/english|french|german|spanish|italian/, ['Language']],
        [/account|bookkeep|budget|finance|payroll|tax/, ['Finance']],
        [/analy|statist|research|data/, ['Analysis']],
      ],
    },
  },
  {
    name: /^((job|career|position|seniority|employee) )?(level|grade|band|seniority)$/,
    table: /\b(position|job|employee|role|title|designation|opening)\b/,
    schema: staff,
    words: listWords('Mid, Senior, Junior, Lead, Manager, Director, Entry, Executive'),
    goesWith: {
      column: { head: /\b(title|name)$/, subject: /\b(job|position|role|designation|opening)$/ },
      pairs: [
        [/chief|president|\bc[etfo]o\b/, ['Executive']],
        [/director/, ['Director']],
        [/manager|supervisor|head/, ['Manager']],
        [/lead|principal|staff/, ['Lead']],
        [/senior/, ['Senior']],
        [/junior/, ['Junior']],
        [/assistant|associate|intern|clerk|trainee/, listWords('Entry, Junior')],
        [/./, ['Mid']],
      ],
    },
  },
  {
    name: /^(stage|application stage|pipeline stage|hiring stage|status)$/,
    table: /\b(candidate|applicant|application)\b/,
    schema: staff,
    words: listWords('applied, screening, rejected, interview, offer, hired, withdrawn'),
  },
  {
    name: /^(source|referral source|channel)$/,
    table: /\b(candidate|applicant|application)\b/,
    schema: staff,
    words: listWords(
      'LinkedIn, Company website, Referral, Indeed, Recruiter, Job fair, University',
    ),
  },
  {
    name: /^(interview )?(type|round|format|stage)$/,
    table: /\binterview\b/,
    words: listWords('phone screen, technical, on-site, panel, final, video'),
  },
  {
    name: /^(outcome|result|decision|recommendation)$/,
    table: /\binterview\b/,
    words: listWords('advance, reject, hold, hire'),
  },
  {
    name: /^(feedback|note|comment|summary|evaluation)s?$/,
    table: /\b(interview|candidate|applicant)\b/,
    schema: staff,
    words: listWords(
      'Clear communicator with relevant experience., Solved the exercise quickly and explained it well., Strong on paper, less so in conversation., Good cultural fit., Little experience with large projects., Asked thoughtful questions about the team., Salary expectation above our range., Excellent references., Struggled with the technical part., Would like to start in three months., Very motivated; invite to the next round., Prefers to work remotely.',
    ),
  },
  {
    name: /^strengths?$/,
    table: /\b(review|appraisal|evaluation|assessment)\b/,
    words: listWords(
      'Reliable and well organized., Helps new colleagues., Explains complex things simply., Keeps calm under pressure., Delivers ahead of time., Deep knowledge of the product., Builds trust with customers., Takes ownership of problems., Writes clear documents., Sees risks early.',
    ),
  },
  {
    name: /^(improvement|weakness|weaknesses|area for improvement|development area|area of improvement)s?$/,
    table: /\b(review|appraisal|evaluation|assessment)\b/,
    words: listWords(
      'Should delegate more., Could speak up in meetings., Plan more time for testing., Documentation comes too late., Needs to set clearer priorities., Improve presentation skills., Answer e-mails faster., Ask for help earlier., Learn the new reporting tool., Share progress more often.',
    ),
  },
  {
    name: /^(comment|remark|summary|note|manager comment)s?$/,
    table: /\b(performance review|appraisal|performance|evaluation)\b/,
    words: listWords(
      'A strong year with visible results., Met all goals despite a change of team., Ready for more responsibility., A steady contributor., First year in the role, good start., Goals for next year agreed., Promotion recommended., Workload was high; hire planned., Results below expectation in the second half., Took over the project at short notice and delivered.',
    ),
    goesWith: {
      column: { name: /^((overall|performance|final) )?(rating|score|grade|mark)$/ },
      isNumber: true,
      pairs: [
        [
          /^[12](\.|$)/,
          listWords(
            'Results below expectation in the second half., Missed two of four goals., Needs closer guidance this year., Improvement plan agreed., Deadlines were missed more than once., Still learning the role; progress is slow.',
          ),
        ],
        [
          /^3(\.|$)/,
          listWords(
            'A steady contributor., Goals for next year agreed., First year in the role, good start., Met most goals., Workload was high; hire planned., Solid work with room to grow.',
          ),
        ],
        [
          /^[45](\.|$)/,
          listWords(
            'A strong year with visible results., Met all goals despite a change of team., Ready for more responsibility., Promotion recommended., Took over the project at short notice and delivered., Customers ask for this colleague by name.',
          ),
        ],
      ],
    },
  },
  {
    name: /^(reason|leave reason|note)$/,
    table: /\b(leave|absence|time off|vacation)\b/,
    words: listWords(
      'Family vacation, Flu, Medical appointment, Moving house, Child is sick, Wedding, Personal matters, Funeral, Recovery after surgery, Long weekend, Parental leave',
    ),
    goesWith: {
      column: { name: /^((leave|absence|time off|pto) )?type$/ },
      pairs: [
        [/sick/, listWords('Flu, Child is sick, Medical appointment, Recovery after surgery')],
        [/bereave/, listWords('Funeral, Death in the family')],
        [/parent|matern|patern/, listWords('Birth of a child, Parental leave')],
        [/train/, listWords('Certification course, Conference')],
        [/unpaid/, listWords('Personal matters, Moving house, Sabbatical')],
        [/annual|vacation|paid/, listWords('Family vacation, Long weekend, Wedding, Moving house')],
      ],
    },
  },
  {
    name: /^(termination|leaving|exit|separation|resignation) reason$|^reason for leaving$/,
    words: listWords(
      'New position elsewhere, Relocation, End of contract, Retirement, Better pay, Position eliminated, Career change, Return to school, Performance, Personal reasons',
    ),
  },
  {
    name: /^(provider|training provider|vendor)( name)?$/,
    table: /\b(training|certification)\b/,
    words: listWords(
      'In-house, Coursera, Skillpath, Chamber of Commerce, Udemy Business, City College, Learning Works, Dale Carnegie',
    ),
  },
  {
    name: /^cost (center|centre)( name)?$/,
    words: listWords(
      'CC-1000, CC-1100, CC-1200, CC-2000, CC-2100, CC-3000, CC-3100, CC-4000, CC-5000',
    ),
  },
  {
    name: /^(location|site|building|office|floor)$/,
    table: /\b(department|team|desk|cost center)\b/,
    schema: staff,
    words: listWords(
      'Headquarters, Building A, Building B, 2nd floor, 3rd floor, North campus, Remote, Plant 1',
    ),
  },
  {
    name: /^(status|state)$/,
    table: /\b(job opening|opening|vacancy|job posting|requisition)$/,
    words: listWords('open, filled, on hold, closed, cancelled'),
  },
  {
    name: /^(title|name|job title)$/,
    table: /\b(job opening|opening|vacancy|job posting|job|requisition)$/,
    schema: staff,
    words: listWords(
      'Software Engineer, Account Manager, Financial Analyst, HR Business Partner, Sales Representative, Product Manager, Customer Support Specialist, Marketing Manager, Data Analyst, Warehouse Associate, Executive Assistant, Quality Engineer, Office Manager, UX Designer, Payroll Specialist, Project Manager',
    ),
    modifiers: listWords('Senior, Junior, Lead, Part-Time'),
  },
]
