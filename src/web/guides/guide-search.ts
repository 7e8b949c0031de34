import { flag, oneOf, params, text } from '../ui/search-params.ts'
import { layouts } from './guide.ts'

/** The address of a guide: a step, a layout, or all steps on one page. */
export const guideSearch = params({
  step: text(),
  layout: oneOf(layouts),
  all: flag,
})
export type GuideSearch = ReturnType<typeof guideSearch>
