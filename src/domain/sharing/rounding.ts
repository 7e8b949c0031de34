/** DSOs deliver whole Wh: up to that much a quarter-hour may differ without anybody being wrong. mWh */
const rounding = 1000

/** Is it more than what rounding to whole Wh can explain? Both mWh. */
export const differs = (dso: number, ours: number): boolean => Math.abs(dso - ours) > rounding
