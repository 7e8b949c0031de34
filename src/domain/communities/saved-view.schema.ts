import { z } from 'zod'

/** The lists of which a view can be saved. */
export const viewedLists = ['meters'] as const

const name = z.string('required').trim().min(1, 'required').max(80, 'too-long')
/** What the list's address says after the `?`; the list itself reads of it what it knows. */
const search = z
  .string('required')
  .max(2000, 'too-long')
  .regex(/^[^?#\s]*$/, 'invalid')

/** What `POST …/views` takes: how somebody looks at a list, under a name. */
export const newView = z.object({
  list: z.enum(viewedLists, 'choose-one'),
  name,
  search,
  /** for all managers of the community, or only for oneself */
  shared: z.boolean('invalid').default(false),
})
export type NewView = z.output<typeof newView>

/** What of a view is to be different. A shared one that is shared no longer belongs to whoever says so. */
export const viewChange = z.object({ name, search, shared: z.boolean('invalid') }).partial()
export type ViewChange = z.output<typeof viewChange>

export const savedView = z.object({
  id: z.uuid(),
  list: z.enum(viewedLists),
  name: z.string(),
  search: z.string(),
  shared: z.boolean(),
})
export type SavedView = z.output<typeof savedView>

export const viewsQuery = z.object({ list: z.enum(viewedLists, 'choose-one') })
