import type { EndOfAccount } from '../../../domain/communities/end-of-account.schema.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import { proofNeeded } from '../../auth/prove-owner.ts'
import { inCommunity } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import type { Owner } from '../../http/own-account.ts'
import { membersNamed } from '../../members/members-named.ts'
import { ownMembers } from '../../members/own-members.ts'
import { getMe } from '../get-me.ts'
import { countAdmins } from '../people/roles.store.ts'

/** What would become of each community of whoever thinks of deleting its account, and whether it is to sign in again before. */
export async function seeEndOfAccount(house: House, owner: Owner): Promise<EndOfAccount> {
  const { userId, userName } = owner
  const today = localDayOf(house.clock.now())
  const communities: EndOfAccount['communities'] = []
  for (const { id, name } of (await getMe(house, owner)).communities) {
    const scope = { communityId: id, userId, userName, today }
    communities.push(
      await inCommunity(house.database.app, scope, async (work) => ({
        ...{ id, name, role: work.role },
        isLastAdmin: work.role === 'admin' && (await countAdmins(work)) === 1,
        members: (await membersNamed(work, { emails: [], names: [], ids: await ownMembers(work) })).map(
          displayName,
        ),
      })),
    )
  }
  return { communities, mustSignInAgain: (await proofNeeded(house, owner, { always: true })) === 'sign-in' }
}
