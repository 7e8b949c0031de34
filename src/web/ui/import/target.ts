import type { ReactNode } from 'react'
import type { ImportRow } from '../../../domain/tables/import.schema.ts'

/** What is imported, and what only it knows to say. */
export type ImportTarget = {
  /** the list of texts that name what is imported, such as `importMeters` */
  words: string
  /** title of what names a row, and that name */
  nameTitle: string
  name: (row: ImportRow) => ReactNode
}
