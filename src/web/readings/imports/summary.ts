import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'

/** What an import would do, or did. */
export type Summary = NonNullable<ImportDetail['summary']>
