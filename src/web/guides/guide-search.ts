import * as z from 'zod/mini'
import { lenient } from '../ui/list-search.ts'
import { layouts } from './guide.ts'

/** The address of a guide: a step, a layout, or all steps on one page. */
export const guideSearch = z.object({
  step: lenient(z.string()),
  layout: lenient(z.enum(layouts)),
  all: lenient(z.boolean()),
})
export type GuideSearch = z.infer<typeof guideSearch>
