import type { Work } from '../../db/in-community.ts'
import { importProfiles } from './import-profiles.store.ts'

/** The layouts that the community has described, by name. */
export const listImportProfiles = (work: Work) => importProfiles(work)
