import { sql } from 'kysely'
import type { MemberState } from '../../domain/members/import/member-state.ts'
import type { Member } from '../../domain/members/member.schema.ts'
import type { MemberChange, MemberDetails } from '../../domain/members/member-record.schema.ts'
import type { Versioned } from '../change-sets/changed-things.ts'
import type { Work } from '../db/in-community.ts'
import { columnOf, foundBy } from './members.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A sealed register number, and whether its check digits fit. */
export type SealedNumber = { sealed: Buffer; fits: boolean }
export type StoredRecord = Pick<Member, 'id' | 'kind' | 'name' | 'firstName' | 'email' | 'status'> &
  Omit<MemberDetails, 'nationalNumber'> & {
    version: number
    /** its own, in the community */
    number: number
    createdAt: Date
    sealedNumber: SealedNumber | null
    userId: string | null
  }

/** A record but for its register number. */
export const recordColumns = [
  ...(['id', 'number', 'version', 'kind', 'name', 'first_name as firstName', 'email', 'phone'] as const),
  ...(['social_tariff as socialTariff', 'representative', 'enterprise_number as enterpriseNumber'] as const),
  ...(['vat_liable as vatLiable', 'size', 'home_address as homeAddress', 'iban'] as const),
  ...(['billing_address as billingAddress', 'account_holder as accountHolder'] as const),
] as const

/** Everything about a member but its meters; `locked`: nobody changes it before the transaction ends. */
export async function recordOf(
  { db, communityId }: In,
  id: string,
  { locked = false } = {},
): Promise<StoredRecord> {
  const found = db
    .selectFrom('members')
    .select(recordColumns)
    .select([
      'status',
      'national_number',
      'national_number_fits',
      'created_at as createdAt',
      'user_id as userId',
    ])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
  const {
    national_number: sealed,
    national_number_fits: fits,
    ...record
  } = await (locked ? found.forUpdate() : found).executeTakeFirstOrThrow()
  return { ...record, sealedNumber: sealed && { sealed, fits: Boolean(fits) } } as StoredRecord
}

type Named = Pick<StoredRecord, 'name' | 'firstName' | 'email'>

/** Writes what is in `change`; a register number comes sealed beside it. `named` is how the member is called then. */
export async function saveRecord(
  { db, communityId }: In,
  id: string,
  version: number,
  change: Omit<MemberChange, 'nationalNumber'>,
  named: Named,
  number?: SealedNumber | null,
) {
  const columns = Object.entries(columnOf)
    .filter(([field]) => field in change)
    .map(([field, column]) => {
      const value = change[field as keyof typeof columnOf]
      return [column, value !== null && typeof value === 'object' ? JSON.stringify(value) : value]
    })
  await db
    .updateTable('members')
    .set({ ...Object.fromEntries(columns), ...foundBy(named), version })
    .$if(number !== undefined, (update) =>
      update.set({ national_number: number?.sealed ?? null, national_number_fits: number?.fits ?? null }),
    )
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function saveStatus(
  { db, communityId }: In,
  id: string,
  version: number,
  status: Member['status'],
) {
  await db
    .updateTable('members')
    .set({ status, version })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** Records of many members in the order of their ids, locked until the transaction ends when asked. */
export async function statesOf(
  { db, communityId }: In,
  ids: string[],
  { lock }: { lock: boolean },
): Promise<Versioned<MemberState>[]> {
  const rows = await db
    .selectFrom('members')
    .select(recordColumns)
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .$if(lock, (query) => query.forUpdate())
    .execute()
  return rows.map(({ version, ...state }) => ({ version, state: state as MemberState }))
}
