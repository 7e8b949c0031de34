import type { Plan } from './plan.ts'

/** What every step of the wizard is given. */
export type StepProps = {
  plan: Plan
  change: (patch: Partial<Plan>) => void
  /** codes of sentences, once somebody tried to go on */
  problems: string[]
}
