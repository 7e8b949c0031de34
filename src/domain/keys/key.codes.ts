/** What pro rata is in proportion to: what is still needed, or the whole consumption of the quarter-hour. */
export const proRataBases = ['residual', 'initial'] as const

export type KeyDoubt = 'key-shares-below-whole' | 'key-nothing-for-pro-rata'

/** How a key divides, for the DSO's list of what it takes without further agreement. */
export const keyShapes = ['pro-rata', 'fixed', 'hybrid'] as const
export type KeyShape = (typeof keyShapes)[number]
