import type { Readable } from 'node:stream'
import type { WrittenTable } from '../../adapters/sheets/written-table.ts'

/** A file of the archive: text, something that becomes JSON (one thing, or many that come one by one), a table, or bytes. */
export type OwnFile = { name: string } & (
  | { text: string }
  | { json: unknown }
  | { items: AsyncIterable<unknown> }
  | { table: WrittenTable }
  | { content: Readable }
)
