import { z } from 'zod'
import { member } from '../members/member.schema.ts'
import { meterListItem } from '../meters/meter-list.schema.ts'

/** What is being typed; a few words of it are enough. */
export const quickOpenQuery = z.object({ q: z.string().trim().max(200, 'too-long').default('') })

/** A few of each that have every word of what was typed, the likeliest first. */
export const quickOpenFound = z.object({
  meters: z.array(meterListItem),
  members: z.array(member.pick({ id: true, kind: true, displayName: true, email: true, status: true })),
  operations: z.array(z.object({ id: z.uuid(), name: z.string(), type: z.string() })),
})
export type QuickOpenFound = z.output<typeof quickOpenFound>
