import type { Member } from '../../domain/members/member.schema.ts'
import type { MemberChange, MemberDetails } from '../../domain/members/member-record.schema.ts'
import type { Work } from '../db/in-community.ts'
import { foundBy } from './members.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A sealed register number, and whether its check digits fit. */
export type SealedNumber = { sealed: Buffer; fits: boolean }
export type StoredRecord = Pick<Member, 'id' | 'kind' | 'name' | 'firstName' | 'email' | 'status'> &
  Omit<MemberDetails, 'nationalNumber'> & {
    version: number
    createdAt: Date
    number: SealedNumber | null
    userId: string | null
  }

/** Everything about a member but its meters; `locked`: nobody changes it before the transaction ends. */
export async function recordOf(
  { db, communityId }: In,
  id: string,
  { locked = false } = {},
): Promise<StoredRecord> {
  const found = db
    .selectFrom('members')
    .select(['id', 'kind', 'name', 'first_name as firstName', 'email', 'status', 'version', 'phone'])
    .select(['national_number', 'national_number_fits', 'social_tariff as socialTariff', 'representative'])
    .select(['enterprise_number as enterpriseNumber', 'vat_liable as vatLiable', 'size'])
    .select(['home_address as homeAddress', 'billing_address as billingAddress'])
    .select(['iban', 'account_holder as accountHolder', 'created_at as createdAt', 'user_id as userId'])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
  const {
    national_number: sealed,
    national_number_fits: fits,
    ...record
  } = await (locked ? found.forUpdate() : found).executeTakeFirstOrThrow()
  return { ...record, number: sealed && { sealed, fits: Boolean(fits) } } as StoredRecord
}

const columnOf = {
  name: 'name',
  firstName: 'first_name',
  email: 'email',
  phone: 'phone',
  socialTariff: 'social_tariff',
  enterpriseNumber: 'enterprise_number',
  vatLiable: 'vat_liable',
  size: 'size',
  representative: 'representative',
  homeAddress: 'home_address',
  billingAddress: 'billing_address',
  iban: 'iban',
  accountHolder: 'account_holder',
} as const
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
