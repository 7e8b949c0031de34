import { type LocalDay, localDayOf } from '../domain/time/local-day.ts'

/** Today in Belgium, wherever the browser is. */
export const today = (): LocalDay => localDayOf(new Date())
