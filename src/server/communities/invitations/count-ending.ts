import { addDays, startOfDay } from '../../../domain/time/local-day.ts'
import type { Work } from '../../db/in-community.ts'
import { countEnding } from './invitations.store.ts'

/** As an invitation ends within so many days it is time to send it again, or to ask by other means. */
const days = 3

/** How many invitations that nobody has answered end today or within the next days. */
export const countEndingInvitations = (work: Work): Promise<number> =>
  countEnding(work, new Date(startOfDay(work.today)), new Date(startOfDay(addDays(work.today, days + 1))))
