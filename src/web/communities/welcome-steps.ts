import type { Consent } from '../../domain/auth/consent.ts'
import { firstRun } from '../../domain/communities/community.schema.ts'

export { firstRun }
export const steps = ['account', 'community', 'start'] as const

/** What is typed so far; empty choices are empty texts until one is made. */
export type Typed = {
  account: { name: string; email: string; password: string; consent: Partial<Consent> }
  community: { name: string; region: string }
  start: string
}
export const emptyWelcome: Typed = {
  account: { name: '', email: '', password: '', consent: {} },
  community: { name: '', region: '' },
  start: 'empty',
}

/** The step on which a field stands: `community.name` → 1. */
export const stepOf = (path: string) =>
  Math.max(0, (steps as readonly string[]).indexOf(path.split('.')[0] ?? ''))
