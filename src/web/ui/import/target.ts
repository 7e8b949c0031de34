import type { ReactNode } from 'react'
import type { ImportCommitted, ImportPreview, ImportRow } from '../../../domain/tables/import.schema.ts'

/** What is imported, and what only it knows to say: meters today, members one day. */
export type ImportTarget = {
  /** its address in the API */
  path: string
  /** short sentences: what one should know beforehand */
  rules: string[]
  /** an empty file to fill in, and its name without the ending */
  template: (format: 'xlsx' | 'csv') => Promise<Blob>
  templateName: string
  /** title of what names a row, and that name */
  nameTitle: string
  name: (row: ImportRow) => ReactNode
  /** of the button: “Import 42 meters” */
  commitLabel: (preview: ImportPreview) => string
  /** after it is done */
  done: (committed: ImportCommitted, leftOut: number, again: () => void) => ReactNode
}
