import { membersTable } from '../../domain/members/import/members-table.ts'
import type { MemberToBe } from '../../domain/meters/import/member-pool.ts'
import { type Dso, metersTable } from '../../domain/meters/import/meters-table.ts'
import type { PlannedRow, Verdict } from '../../domain/tables/planned-row.ts'
import type { ReadRow, TableKind } from '../../domain/tables/read-row.ts'
import type { Language } from '../../domain/words/words.ts'
import type { Change } from '../change-sets/apply-change-set.ts'
import type { ChangedThings } from '../change-sets/changed-things.ts'
import type { Work } from '../db/in-community.ts'

/** Which kind of table, with the data it needs: it can be handed to a thread. */
export type TableAsked = { things: 'meters'; dsos: Dso[] } | { things: 'members' }

export const tableOf = (asked: TableAsked): TableKind =>
  (asked.things === 'meters' ? metersTable(asked.dsos) : membersTable) as TableKind

export type ImportPlan<Row, State> = {
  /** every row of the file that says something, in its order */
  rows: Row[]
  counts: Record<Verdict, number>
  changes: Change<State>[]
  /** made along with meters */
  members: MemberToBe[]
  /** the same when the same rows do the same */
  fingerprint: string
}

/** What the import of a kind of table asks its room. */
export type ImportKind<Row extends PlannedRow<string>, State extends { id: string }> = {
  things: ChangedThings<State>
  table: (work: Work) => Promise<TableAsked>
  /**
   * What the rows of a file would do in this community, now; nothing is written. With `lock` what they are about stays as
   * it is until the transaction ends.
   */
  plan: (
    work: Work,
    rows: readonly ReadRow<string>[],
    how: { lock: boolean },
  ) => Promise<ImportPlan<Row, State>>
  /** what a row is about: how it is called, a few words more, and its id when it is there already */
  about: (row: Row, language: Language) => { name: string | null; about: string | null; id: string | null }
}
