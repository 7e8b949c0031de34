import { sql } from 'kysely'
import type { MemberState } from '../../domain/members/import/member-state.ts'
import { displayName } from '../../domain/members/member-name.ts'
import type { ChangedThings, Write } from '../change-sets/changed-things.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'
import { relistMetersOf } from '../meters/relist-meters-of.ts'
import { statesOf } from './member-record.store.ts'
import { deleteMembers, insertMembers, linkedAmong, updateMembers } from './members.store.ts'
import { tellChange } from './tell-change.ts'

/** Members, as change sets know them: their records but for the register number, which no file has. */
export const changedMembers: ChangedThings<MemberState> = {
  table: 'members',
  read: (work, ids) => statesOf(work, ids, { lock: true }),
  async save(work, writes) {
    const created = writes.flatMap(({ before, after }) => (after && !before ? [after] : []))
    const changed = writes.filter(({ before, after }) => before && after) as Changed[]
    const gone = writes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
    for (const ids of slices(gone)) await deleteMembers(work, ids)
    for (const members of slices(created)) await insertMembers(work, members).catch(refuseTakenNumber)
    for (const slice of slices(changed)) await change(work, slice)
  },
  name: sql`coalesce(coalesce(thing.first_name || ' ', '') || thing.name, '–')`,
  gone: 'member-deleted',
  // Whoever undoes an import must not take away somebody who has a place in the community by now.
  kept: sql`case
    when exists (select from meter_holders one where one.community_id = thing.community_id and one.member_id = thing.id)
      then 'member-holds-meter'
    when exists (select from documents one where one.community_id = thing.community_id and one.member_id = thing.id)
      then 'member-with-documents'
    when thing.user_id is not null then 'member-has-account'
    when exists (select from invitations one where one.community_id = thing.community_id and one.member_id = thing.id)
      or exists (select from key_participants one where one.community_id = thing.community_id and one.member_id = thing.id)
      or exists (select from join_requests one where one.community_id = thing.community_id and one.member_id = thing.id)
      then 'member-in-use' end`,
  refusal: () => null,
  release: async () => [],
}

type Changed = Write<MemberState> & { before: MemberState; after: MemberState }

async function change(work: Work, writes: Changed[]) {
  await updateMembers(
    work,
    writes.map(({ after }) => after),
  )
  const renamed = writes.filter(({ before, after }) => displayName(before) !== displayName(after))
  await relistMetersOf(
    work,
    renamed.map(({ after }) => after.id),
  )
  // Told as after a change by hand: whoever stands for the member learns of it.
  const linked = await linkedAmong(
    work,
    writes.map(({ after }) => after.id),
  )
  for (const { after } of writes)
    if (linked.has(after.id)) await tellChange(work, after.id, displayName(after))
}

/** Somebody was given the number of a new member since its file was looked at. */
function refuseTakenNumber(error: unknown): never {
  throw violates(error, 'members_number_once') ? new Refusal(409, 'preview-outdated') : error
}
