/** What pro rata is in proportion to: what is still needed, or the whole consumption of the quarter-hour. */
export const proRataBases = ['residual', 'initial'] as const

/** What deserves a second look in a round of a key. */
export const keyDoubts = ['key-shares-below-whole', 'key-nothing-for-pro-rata'] as const
export type KeyDoubt = (typeof keyDoubts)[number]

/** By what a list of keys can be sorted: its name, or when it was saved last, the newest first. */
export const keySorts = ['name', 'saved'] as const
