import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const lessons = /\b(course|section|student|class|subject|teacher|lesson|curriculum|school)\b/

/** What schools write. */
export const lessonsWords: readonly UsualWords[] = [
  {
    name: /^(event|activity|action)( (type|name))?$/,
    table:
      /\b(lesson|lecture|video|module|course|learning) (event|activity|log|action|interaction)\b/,
    words: listWords('start, pause, resume, complete, rewind, download'),
  },
  {
    name: /^enrol(l)?ment (type|kind|category)$/,
    words: listWords('New, Continuing, Transferee, Returning, Cross-enrollee'),
  },
  {
    name: /\b(father|mother|guardian|parent|family|household) (monthly |annual )?income$/,
    words: listWords(
      '20000-40000, 40000-60000, 10000-20000, 60000-80000, 80000-100000, below 10000, above 100000',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bfaculty$/,
    table: /\bfaculty$/,
    words: listWords(
      'Faculty of Science, Faculty of Engineering, Faculty of Medicine, Faculty of Law, Faculty of Arts, Faculty of Education, Faculty of Economics, Faculty of Agriculture, Faculty of Architecture, Faculty of Social Sciences, Faculty of Nursing, Faculty of Pharmacy',
    ),
  },
  {
    name: /^(term|semester|academic term|session|quarter)( name| code)?$/,
    table: lessons,
    words: listWords(
      'Fall 2025, Spring 2025, Fall 2024, Spring 2024, Summer 2025, Fall 2023, Spring 2023, Summer 2024',
    ),
  },
  {
    name: /^((class|meeting|weekly|course) )?schedule$|^(meeting|class) times?$/,
    table: /\b(section|class|course|lesson|course offering|offering)$/,
    neighbor: /^(start|begin|end)s?( time)?$/,
    words: listWords('Mon/Wed/Fri, Tue/Thu, Mon/Wed, Mon-Fri, Wed/Fri, Sat'),
  },
  {
    name: /^((class|meeting|weekly|course) )?schedule$|^(meeting|class) times?$/,
    table: /\b(section|class|course|lesson|course offering|offering)$/,
    words: listWords(
      'Mon/Wed/Fri 09:00-09:50, Tue/Thu 10:30-11:45, Mon/Wed 13:00-14:15, Mon/Wed/Fri 11:00-11:50, Tue/Thu 08:30-09:45, Tue/Thu 14:00-15:15, Wed 18:00-20:30, Mon/Wed/Fri 10:00-10:50, Fri 13:00-15:30, Sat 09:00-12:00',
    ),
  },
  {
    name: /^fee (type|category|name|head)$|^(type|category)$/,
    table: /\b(fee|student fee|fee payment|tuition)$/,
    words: listWords(
      'Tuition, Registration, Library, Laboratory, Transport, Examination, Activity, Sports, Hostel',
    ),
  },
  {
    name: /^(day|meeting day|class day|schedule day|weekday|day of week|meeting pattern)s?$/,
    table: /\b(section|class|course|timetable|schedule|lesson)\b/,
    schema: lessons,
    words: listWords('MWF, TTh, MW, TThF, MTWThF, F, Th'),
  },
  {
    name: /^(department|faculty|area|subject area|discipline)( name)?$/,
    table: /\b(course|subject|class|teacher|professor|instructor|faculty)\b/,
    schema: lessons,
    words: listWords(
      'Mathematics, English, Science, History, Biology, Chemistry, Physics, Art, Music, Computer Science, Foreign Languages, Physical Education, Economics, Geography',
    ),
    goesWith: {
      column: { head: /\b(title|name)$/, subject: /\b(course|subject|class|module)$/ },
      pairs: [
        [/statistic|algebra|calculus|math/, ['Mathematics']],
        [/economics|marketing|accounting/, ['Economics']],
        [/literature|philosophy|english|writing/, ['English']],
        [/spanish|french|german/, ['Foreign Languages']],
        [/chemistry/, ['Chemistry']],
        [/biology|nutrition/, ['Biology']],
        [/thermodynamic|astronomy|physics/, ['Physics']],
        [/database|program|computer/, ['Computer Science']],
        [/music/, ['Music']],
        [/design|architecture|art/, ['Art']],
        [/psycholog/, ['Science']],
        [/history/, ['History']],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\b(department|faculty)$/,
    schema: /\b(course|student|professor|lecturer)\b/,
    words: listWords(
      'Mathematics, English, Biology, History, Chemistry, Physics, Computer Science, Economics, Psychology, Music, Fine Arts, Geography, Philosophy, Foreign Languages, Mechanical Engineering, Political Science',
    ),
  },
  {
    head: /\b(title|name)$/,
    subject: /\b(assignment|homework|coursework|exam|quiz|test|assessment)$/,
    schema: lessons,
    words: listWords(
      'Chapter 1 Review, Reading Response, Lab Report 1, Unit Test, Essay Draft, Problem Set 1, Group Project, Vocabulary Quiz, Final Essay, Midterm Exam, Research Outline, Book Report, Problem Set 2, Lab Report 2, Oral Presentation, Chapter 4 Review, Source Analysis, Final Project, Practice Test, Reflection Journal',
    ),
    modifiers: listWords('Revised, Extra-Credit, Short, Optional'),
  },
  {
    name: /^(instruction|description|detail|task)s?$/,
    table: /\b(assignment|homework|coursework)\b/,
    words: listWords(
      'Answer all questions and show your work., Write two pages on the reading. Cite at least three sources., Work in pairs and hand in one report., Read chapters 3 and 4 and answer the review questions., Solve problems 1 to 20. No calculators., Prepare a five-minute talk with slides., Summarize the experiment and discuss possible errors., Hand in a first draft of 500 words., Complete the worksheet and bring it to class., Compare the two texts in an essay of one page.',
    ),
  },
  {
    name: /^feedback$|^(teacher|grader|instructor|marker)s? (comment|note|remark|feedback)s?$/,
    table: /\b(submission|assignment|grade|exam|homework|attempt|mark)\b/,
    words: listWords(
      'Good structure; check your spelling., Well done., Show your steps next time., Clear argument and good use of sources., The conclusion needs more detail., Excellent work!, Please cite your sources., A solid effort. Review section 2., Question 4 is incomplete., Creative and well presented., Your handwriting is hard to read., Much better than last time.',
    ),
  },
  {
    name: /^(attendance )?(status|state)$|^attendance$/,
    table: /\battendance\b/,
    words: listWords('present, absent, late, excused'),
  },
  {
    name: /^(description|summary|overview|abstract)s?$/,
    table: /\b(course|class|subject|lecture|module)\b/,
    schema: lessons,
    words: listWords(
      'Covers the basics in twelve weeks, with weekly exercises., An introduction with many examples; no previous knowledge is needed., Builds on the first course and ends with a project., Seminar with readings, discussion and a final paper., Lectures twice a week and a laboratory on Fridays., Prepares for the state examination., For students who want to go further into the subject., A survey of methods and where they are used., Theory and practice in equal parts; attendance is required., Workshop in small groups with individual feedback.',
    ),
  },
]
