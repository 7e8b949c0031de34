import { wordOfAction } from '../../domain/audit/audit.codes.ts'
import type { AuditFilter, AuditLine } from '../../domain/audit/audit.schema.ts'
import { type Language, localeOf } from '../../domain/words/words.ts'
import type { WrittenTable } from '../adapters/sheets/written-table.ts'
import { inCommunity, type Scope } from '../db/in-community.ts'
import type { House } from '../http/house.ts'
import { sentence } from '../http/sentence.ts'
import { linesOf } from './audit-page.store.ts'
import { writeAuditLine } from './write-audit-line.ts'

const slice = 1000
const columns = ['at', 'who', 'what', 'before', 'after'] as const

/**
 * The lines of a filter as a table to be written, newest first. That they were taken is noted first; they are then read a
 * slice at a time as the file is taken, each in a transaction of its own. Lines never change, so that no slice misses any.
 */
export async function exportAudit(
  { database }: Pick<House, 'database'>,
  scope: Scope,
  filter: AuditFilter,
  language: Language,
): Promise<WrittenTable> {
  await inCommunity(database.app, scope, (work) =>
    writeAuditLine(work, { action: 'audit.exported', entityId: scope.communityId, after: { filter } }),
  )
  const clock = new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Brussels',
  })
  async function* rows() {
    let before: string | undefined
    do {
      const asked = { ...filter, before }
      const lines = await inCommunity(database.app, scope, (work) => linesOf(work, asked, slice))
      for (const line of lines)
        yield [
          clock.format(new Date(line.at)),
          line.actor,
          toldOf(line, language),
          json(line.before),
          json(line.after),
        ]
      before = lines.length === slice ? lines.at(-1)!.id : undefined
    } while (before)
  }
  return {
    sheet: sentence(language, 'auditTable.title'),
    columns: columns.map((name) => ({
      header: sentence(language, `auditTable.${name}`),
      kind: 'text' as const,
    })),
    rows: rows(),
  }
}

/** `created the meter 541449…`, beside who did. */
const toldOf = ({ action, subject }: AuditLine, language: Language) =>
  sentence(language, `auditAction.${wordOfAction(action)}`, {
    what: subject ?? sentence(language, 'auditTable.gone'),
  })

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
