import type { Work } from '../db/in-community.ts'
import { namesOf } from './meter-days.store.ts'

/** The EANs and numbers of these meters and the names of these members; for the rooms that list meters. */
export const nameMeters = (work: Work, meterIds: string[], memberIds: string[]) =>
  namesOf(work, meterIds, memberIds)
