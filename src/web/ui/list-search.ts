import { count, flag, id, oneOf } from './search-params.ts'

export const pageSizes = [25, 50, 100] as const

// A short EAN in an address looks like a number, and a name may be “true”.
const typed = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined

/** What the address of every list says; what is not said is the default, so that addresses stay short. */
export const listSearch = <const Sorts extends readonly string[]>(sorts: Sorts) => ({
  q: typed,
  sort: oneOf(sorts),
  page: count,
  pageSize: oneOf(pageSizes),
  /** the form for a new one is open */
  add: flag,
  /** the one to point out, because it has just been made */
  highlight: id,
})

export type ListSearch = { q?: string; sort?: string; page?: number; pageSize?: (typeof pageSizes)[number] }
