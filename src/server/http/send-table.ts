import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { writeCsv } from '../adapters/sheets/write-csv.ts'
import { writeXlsx } from '../adapters/sheets/write-xlsx.ts'
import type { WrittenTable } from '../adapters/sheets/written-table.ts'
import { attachment } from './attachment.ts'
import { languageOf } from './sentence.ts'

export type TableFormat = 'csv' | 'xlsx'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<TableFormat, string>

/** For the schema of a route that answers a table file. */
export const tableFile = (format: TableFormat) => ({
  description: 'The file',
  content: { [types[format].split(';')[0]!]: { schema: z.string() } },
})

/**
 * A table as a file to be saved (`more`: further sheets, of a workbook only) under `name` (without its ending), in the caller's language, streamed while it is made:
 * what the route has to return. The stream and not the reply, for which Fastify would listen to the end of the answer once
 * more; its type is what the schema of the route says, text.
 */
export function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, format }: { name: string; format: TableFormat },
  table: WrittenTable,
  ...more: WrittenTable[]
): string {
  const language = languageOf(request.headers['accept-language'])
  reply
    .type(types[format])
    .header('content-language', language)
    .header('content-disposition', attachment(`${name}.${format}`))
  return (format === 'csv' ? writeCsv(table, language) : writeXlsx(table, ...more)) as unknown as string
}
