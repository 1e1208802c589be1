import type { PeopleOptions, ResumeOptions } from '../../src/index.ts'
import { runPeople } from './run-people.ts'

// makes people in a process of its own, which a test may kill
const options = JSON.parse(process.argv[2] ?? '{}') as PeopleOptions | ResumeOptions
const { result } = await runPeople(options)
process.exitCode = result.status === 'done' || result.status === 'broken' ? 0 : 3
