import {
  choicesOfMember,
  followingMemberColumns,
  type MemberColumn,
  memberColumns,
} from '../../domain/members/import/columns.ts'
import { cellOf } from '../../domain/members/import/member-state.ts'
import type { MemberExportQuery } from '../../domain/members/member.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import type { WrittenColumn, WrittenRow, WrittenTable } from '../adapters/sheets/written-table.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { inCommunity, type Scope } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import type { House } from '../http/house.ts'
import { searchTerms } from '../http/search-terms.ts'
import { sentence } from '../http/sentence.ts'
import { countHeldMeters } from '../meters/count-held-meters.ts'
import { pageOfIds, type WrittenMember, wholeMembersOf } from './members-list.store.ts'

type For = { language: Language; format: 'csv' | 'xlsx' }
/** All of them on one page. */
const everybody = { page: 1, pageSize: 1_000_000 }

/**
 * All members of a filter in the order of the list, as a table to be written, without their register numbers. Which ones is
 * settled, and noted in the audit, in one transaction; their rows are then read a slice at a time as the file is taken.
 */
export async function exportMembers(
  { database }: Pick<House, 'database'>,
  scope: Scope,
  { q, ...asked }: MemberExportQuery,
  { language, format }: For,
): Promise<WrittenTable> {
  const ids = await inCommunity(database.app, scope, async (work) => {
    const found = await pageOfIds(work, { ...asked, terms: searchTerms(q) }, everybody)
    const { sort, ...filter } = { q, ...asked }
    await writeAuditLine(work, {
      action: 'members.exported',
      entityId: scope.communityId,
      after: { count: found.total, format, sort, filter },
    })
    return found.ids
  })
  async function* rows() {
    for (const slice of slices(ids)) {
      const { members, held } = await inCommunity(database.app, scope, async (work) => ({
        members: await wholeMembersOf(work, slice),
        held: await countHeldMeters(work, slice),
      }))
      for (const member of members) yield cells(member, held.get(member.id) ?? 0, language)
    }
  }
  return { sheet: sentence(language, 'memberTable.sheet'), columns: columnsIn(language), rows: rows() }
}

const columnsIn = (language: Language): WrittenColumn[] => [
  ...memberColumns.map((column) => ({
    header: sentence(language, `memberColumn.${column}`),
    kind: 'text' as const,
  })),
  ...followingMemberColumns.map((column) => ({
    header: sentence(language, `otherMemberColumn.${column}`),
    kind: ({ status: 'text', joinedOn: 'day', meterCount: 'number' } as const)[column],
  })),
]

function cells(member: WrittenMember, meterCount: number, language: Language): WrittenRow {
  const say = (key: string) => sentence(language, key)
  const said = (column: MemberColumn) => {
    const value = cellOf(member, column)
    const choice = choicesOfMember[column]?.find(({ code }) => code === value)
    return choice ? say(choice.word) : value === null ? null : String(value)
  }
  return [...memberColumns.map(said), ...[say(`memberStatus.${member.status}`), member.joinedOn, meterCount]]
}
