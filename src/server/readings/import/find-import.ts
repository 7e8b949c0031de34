import type { Work } from '../../db/in-community.ts'
import { importProfileExists } from './import-profiles.store.ts'
import { importExists } from './imports.store.ts'

export const isImport = (work: Work, id: string): Promise<boolean> => importExists(work, id)
export const isImportProfile = (work: Work, id: string): Promise<boolean> => importProfileExists(work, id)
