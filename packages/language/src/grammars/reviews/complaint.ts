import { complaintEnding } from './complaint-ending.ts'
import { complaintFaults } from './complaint-faults.ts'
import { complaintOpening } from './complaint-opening.ts'
import { complaintService } from './complaint-service.ts'

/** Sentences of people who regret what they bought. */
export const complaint: Readonly<Record<string, readonly string[]>> = {
  ...complaintOpening,
  ...complaintFaults,
  ...complaintService,
  ...complaintEnding,
}
