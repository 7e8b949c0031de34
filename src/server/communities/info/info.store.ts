import type { CommunityInfo, CommunityInfoChange } from '../../../domain/communities/community-info.schema.ts'
import { regionOf } from '../../../domain/communities/community-info.schema.ts'
import type { Work } from '../../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Logo = { image: Buffer; hash: string }

const logoPath = (communityId: string, hash: string) =>
  `/api/v1/communities/${communityId}/logo?picture=${hash}`

export async function infoOf({ db, communityId }: In): Promise<CommunityInfo> {
  const { hash, ...row } = await db
    .selectFrom('communities')
    .leftJoin('community_logos', 'community_logos.community_id', 'communities.id')
    .select(['id', 'version', 'name', 'region', 'regulator', 'description', 'website', 'iban', 'hash'])
    .select(['legal_name as legalName', 'enterprise_number as enterpriseNumber'])
    .select(['account_holder as accountHolder', 'registered_office as registeredOffice'])
    .select(['contact_name as contactName', 'contact_email as contactEmail'])
    .select(['contact_phone as contactPhone', 'public_contact as publicContact'])
    .where('id', '=', communityId)
    .executeTakeFirstOrThrow()
  return { ...row, logo: hash && logoPath(communityId, hash) } as CommunityInfo
}

const columnOf = {
  name: 'name',
  regulator: 'regulator',
  description: 'description',
  website: 'website',
  legalName: 'legal_name',
  enterpriseNumber: 'enterprise_number',
  iban: 'iban',
  accountHolder: 'account_holder',
  registeredOffice: 'registered_office',
  contactName: 'contact_name',
  contactEmail: 'contact_email',
  contactPhone: 'contact_phone',
  publicContact: 'public_contact',
} as const satisfies Record<keyof CommunityInfoChange, string>

export async function saveInfo({ db, communityId }: In, change: CommunityInfoChange) {
  const columns = Object.entries(change).map(([field, value]) => [
    columnOf[field as keyof typeof columnOf],
    field === 'registeredOffice' && value !== null ? JSON.stringify(value) : value,
  ])
  await db
    .updateTable('communities')
    .set((e) => ({
      ...Object.fromEntries(columns),
      ...(change.regulator && { region: regionOf(change.regulator) }),
      version: e('version', '+', 1),
    }))
    .where('id', '=', communityId)
    .execute()
}

export async function logoOf({ db, communityId }: In): Promise<Logo | undefined> {
  return db
    .selectFrom('community_logos')
    .select(['image', 'hash'])
    .where('community_id', '=', communityId)
    .executeTakeFirst()
}

export async function saveLogo({ db, communityId }: In, logo: Logo) {
  await db
    .insertInto('community_logos')
    .values({ community_id: communityId, ...logo })
    .onConflict((conflict) =>
      conflict.column('community_id').doUpdateSet({ ...logo, updated_at: new Date() }),
    )
    .execute()
}

/** False when there was none. */
export async function deleteLogo({ db, communityId }: In): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('community_logos')
    .where('community_id', '=', communityId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
