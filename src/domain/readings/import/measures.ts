/** Which way energy flows: from the grid, into it. */
export const directions = ['offtake', 'injection'] as const
export type Direction = (typeof directions)[number]
/** What a value tells: all of it, the part that was shared, the rest. */
export const measures = ['gross', 'shared', 'residual'] as const
export type Measure = (typeof measures)[number]
