import type { Community, Me } from '../../../domain/communities/community.schema.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import type { WrittenTable } from '../../adapters/sheets/written-table.ts'
import { listAudit } from '../../audit/list-audit.ts'
import { asSystem, inCommunity } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import type { SignedIn } from '../../http/session.ts'
import { getMember } from '../../members/get-member.ts'
import { ownMembers } from '../../members/own-members.ts'
import { getMeter } from '../../meters/get-meter.ts'
import { metersOfMember } from '../../meters/meters-of-member.ts'
import { ownReadings } from '../../readings/own-readings.ts'
import { getMe } from '../get-me.ts'

/** A file of the archive: something that becomes JSON, or a table. */
export type OwnFile = { name: string; json: unknown } | { name: string; table: WrittenTable }

const newestLines = 1000

/** Everything the product keeps about whoever is signed in, file after file: its account, and in each community its own records, meters, readings, and what it did. */
export async function* ownData(house: House, user: SignedIn): AsyncGenerator<OwnFile> {
  const me = await getMe(house, user)
  yield { name: 'account.json', json: accountOf(me) }
  for (const [i, community] of me.communities.entries())
    yield* ofCommunity(house, user, community, `${i + 1}-${folderOf(community.name)}`)
}

const accountOf = ({ communities, ...account }: Me) => ({
  ...account,
  communities: communities.map(({ id, name, role }) => ({ id, name, role })),
})

/** A name that every system may have for a folder. */
const folderOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40) || 'community'

async function* ofCommunity(
  house: House,
  { userId, userName }: SignedIn,
  { id: communityId }: Community,
  folder: string,
): AsyncGenerator<OwnFile> {
  const { database, clock } = house
  const today = localDayOf(clock.now())
  const scope = { communityId, userId, userName, today }
  const within = <T>(piece: Parameters<typeof inCommunity<T>>[2]) => inCommunity(database.app, scope, piece)
  const members = await within(ownMembers)
  const records = await within(async (work) => Promise.all(members.map((id) => getMember(work, id))))
  yield { name: `${folder}/members.json`, json: records }
  const held = await within(async (work) => {
    const lists = await Promise.all(members.map((id) => metersOfMember(work, id)))
    return [...new Map(lists.flat().map((meter) => [meter.id, meter.ean]))]
  })
  const meters = await within(async (work) => Promise.all(held.map(([id]) => getMeter(work, id))))
  yield { name: `${folder}/meters.json`, json: meters }
  for (const [meterId, ean] of held)
    yield {
      name: `${folder}/readings-${ean}.csv`,
      table: {
        sheet: ean,
        columns: [
          { header: 'from', kind: 'text' },
          { header: 'direction', kind: 'text' },
          { header: 'gross kWh', kind: 'number' },
          { header: 'shared kWh', kind: 'number' },
        ],
        rows: ownReadings(within, meterId, members, today),
      },
    }
  // The audit is the managers' to read; one's own lines are one's own.
  const did = await asSystem(database.app, communityId, (work) => lines(work, { user: userId }))
  yield { name: `${folder}/what-i-did.json`, json: did }
  const looked = await asSystem(database.app, communityId, async (work) => [
    ...(await Promise.all(
      members.map((entityId) => lines(work, { entityId, action: 'member.load-curve-read' })),
    )),
    ...(await Promise.all(
      held.map(([entityId]) => lines(work, { entityId, action: 'meter.load-curve-read' })),
    )),
  ])
  yield { name: `${folder}/who-looked-at-my-readings.json`, json: looked.flat() }
}

/** The newest lines of the audit, without the ids of other users. */
async function lines(
  work: Parameters<typeof listAudit>[0],
  asked: Omit<Parameters<typeof listAudit>[1], 'pageSize'>,
) {
  const { items } = await listAudit(work, { ...asked, pageSize: newestLines })
  return items.map(({ at, actor, action, subject, before, after }) => ({
    ...{ at, actor, action, subject, before, after },
  }))
}
