/** Facts that only a person has: where one is given, somebody is spoken of. */
export const personalFacts: readonly string[] = [
  'first_name',
  'given_name',
  'full_name',
  'name',
  'age',
  'gender',
  'job',
  'job_title',
  'occupation',
  'role',
]
