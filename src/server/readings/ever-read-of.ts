import type { Work } from '../db/in-community.ts'
import { everRead } from './many-meters.store.ts'

/** Which of these meters were ever read in each direction. */
export const everReadOf = (work: Pick<Work, 'db' | 'communityId'>, meterIds: string[]) =>
  everRead(work, meterIds)
