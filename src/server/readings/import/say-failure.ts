import { importErrors } from '../../../domain/readings/import/import.codes.ts'
import type { ImportLine } from '../../../domain/readings/import/import.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { sentence } from '../../http/sentence.ts'
import type { StoredFailure } from './stored-import.ts'

/** Why an import failed, as a sentence. */
export function sayFailure(
  { code, params, file }: StoredFailure,
  language: Language,
): NonNullable<ImportLine['error']> {
  const list = importErrors.some((known) => known === code) ? 'importError' : 'error'
  return { code, message: sentence(language, `${list}.${code}`, params), file }
}
