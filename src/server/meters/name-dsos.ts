import type { Work } from '../db/in-community.ts'
import { dsoNames } from './dsos.store.ts'

/** The names of these DSOs by their codes; for the rooms that write to them. */
export const nameDsos = (work: Work, codes: string[]): Promise<Record<string, string>> =>
  dsoNames(work, codes)
