/** A department of a company and the titles of those who work there, the most common first. */
export interface Department {
  readonly name: string
  /** What tells it in a department's name, in small letters; the first that is found decides. */
  readonly keywords: readonly string[]
  readonly jobTitles: readonly string[]
  /** How many of a hundred employees work there. */
  readonly share: number
}

export const departments: readonly Department[] = [
  {
    name: 'Sales',
    keywords: ['sales', 'account'],
    share: 16,
    jobTitles: [
      'Sales Representative',
      'Account Executive',
      'Account Manager',
      'Sales Development Representative',
      'Regional Sales Manager',
      'Sales Engineer',
      'Sales Director',
      'VP of Sales',
    ],
  },
  {
    name: 'Customer Support',
    keywords: ['support', 'customer', 'service'],
    share: 14,
    jobTitles: [
      'Customer Support Specialist',
      'Support Agent',
      'Customer Success Manager',
      'Technical Support Engineer',
      'Support Team Lead',
      'Head of Customer Support',
    ],
  },
  {
    name: 'Engineering',
    keywords: ['engineer', 'development', 'research', 'r&d'],
    share: 17,
    jobTitles: [
      'Software Engineer',
      'Senior Software Engineer',
      'Frontend Developer',
      'Backend Developer',
      'QA Engineer',
      'DevOps Engineer',
      'Data Engineer',
      'Engineering Manager',
      'Staff Engineer',
      'VP of Engineering',
    ],
  },
  {
    name: 'Operations',
    keywords: ['operation', 'logistic', 'warehouse', 'production', 'manufactur', 'shipping'],
    share: 14,
    jobTitles: [
      'Operations Associate',
      'Warehouse Associate',
      'Operations Manager',
      'Logistics Coordinator',
      'Inventory Analyst',
      'Fulfillment Supervisor',
      'Director of Operations',
    ],
  },
  {
    name: 'Marketing',
    keywords: ['marketing', 'communication', 'brand'],
    share: 9,
    jobTitles: [
      'Marketing Specialist',
      'Content Writer',
      'Marketing Manager',
      'SEO Specialist',
      'Social Media Manager',
      'Brand Manager',
      'Head of Marketing',
    ],
  },
  {
    name: 'Finance',
    keywords: ['financ', 'accounting', 'treasury', 'controlling'],
    share: 7,
    jobTitles: [
      'Accountant',
      'Financial Analyst',
      'Accounts Payable Clerk',
      'Payroll Specialist',
      'Controller',
      'Finance Manager',
      'Chief Financial Officer',
    ],
  },
  {
    name: 'Product',
    keywords: ['product', 'design'],
    share: 6,
    jobTitles: [
      'Product Manager',
      'Product Designer',
      'Senior Product Manager',
      'UX Researcher',
      'Product Analyst',
      'Head of Product',
    ],
  },
  {
    name: 'Human Resources',
    keywords: ['human', 'people', 'hr', 'recruit'],
    share: 5,
    jobTitles: [
      'HR Specialist',
      'Recruiter',
      'HR Manager',
      'People Operations Partner',
      'Training Coordinator',
      'HR Director',
    ],
  },
  {
    name: 'Information Technology',
    keywords: ['information tech', 'it ', 'data', 'security'],
    share: 5,
    jobTitles: [
      'IT Support Specialist',
      'Systems Administrator',
      'Network Engineer',
      'Security Analyst',
      'IT Manager',
      'Chief Information Officer',
    ],
  },
  {
    name: 'Purchasing',
    keywords: ['purchas', 'procure', 'sourcing'],
    share: 4,
    jobTitles: [
      'Buyer',
      'Purchasing Agent',
      'Category Manager',
      'Procurement Manager',
      'Sourcing Specialist',
    ],
  },
  {
    name: 'Legal',
    keywords: ['legal', 'compliance'],
    share: 2,
    jobTitles: ['Legal Counsel', 'Paralegal', 'Compliance Officer', 'General Counsel'],
  },
  {
    name: 'Administration',
    keywords: ['admin', 'executive', 'office'],
    share: 1,
    jobTitles: ['Office Manager', 'Executive Assistant', 'Receptionist', 'Chief Executive Officer'],
  },
]
