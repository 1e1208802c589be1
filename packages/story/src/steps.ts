import { type DatabaseEvent, endStep } from '@worldloom/database/steps'

/** The steps of a story after the three in which its inputs are read. */
const steps = {
  analyze: [4, 'Analyze Golden Queries'],
  make: [5, 'Generate Synthetic Data'],
  solve: [6, 'Solve Golden Queries'],
  ask: [7, 'Validate Golden Queries'],
  prove: [8, 'Summarize Results'],
} as const

export function startStoryStep(name: keyof typeof steps): DatabaseEvent {
  const [step, title] = steps[name]
  return { kind: 'step-start', step, title }
}

export function endStoryStep(name: keyof typeof steps, summary: string): DatabaseEvent {
  return endStep(steps[name][0], summary)
}
