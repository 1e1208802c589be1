/** A department of a company and the titles of those who work there, the most common first. */
export interface Department {
  readonly name: string
  readonly jobTitles: readonly string[]
  /** How many of a hundred employees work there. */
  readonly share: number
}

export const departments: readonly Department[] = [
  {
    name: 'Sales',
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
    share: 2,
    jobTitles: ['Legal Counsel', 'Paralegal', 'Compliance Officer', 'General Counsel'],
  },
  {
    name: 'Administration',
    share: 1,
    jobTitles: ['Office Manager', 'Executive Assistant', 'Receptionist', 'Chief Executive Officer'],
  },
]
