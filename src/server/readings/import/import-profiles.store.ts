import type { OwnImportProfile } from '../../../domain/readings/import/import.schema.ts'
import type { ImportMapping } from '../../../domain/readings/import/mapping.schema.ts'
import type { Work } from '../../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** By name. */
export async function importProfiles({ db, communityId }: In): Promise<OwnImportProfile[]> {
  const rows = await db
    .selectFrom('import_profiles')
    .select(['id', 'name', 'mapping', 'at', 'actor as by'])
    .where('community_id', '=', communityId)
    .orderBy('name')
    .execute()
  return rows.map(({ mapping, at, ...rest }) => ({
    ...rest,
    mapping: mapping as unknown as ImportMapping,
    at: at.toISOString(),
  }))
}

export async function importProfileExists({ db, communityId }: In, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('import_profiles')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** Under a name that is taken it replaces what had it; answers the id. */
export async function saveImportProfile(
  { db, communityId, userName }: In & Pick<Work, 'userName'>,
  { id, name, mapping }: Pick<OwnImportProfile, 'id' | 'name' | 'mapping'>,
): Promise<string> {
  const content = { mapping: JSON.stringify(mapping), actor: userName }
  const saved = await db
    .insertInto('import_profiles')
    .values({ community_id: communityId, id, name, ...content })
    .onConflict((conflict) => conflict.constraint('import_profile_name').doUpdateSet(content))
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

export async function deleteImportProfile({ db, communityId }: In, id: string) {
  await db
    .deleteFrom('import_profiles')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
