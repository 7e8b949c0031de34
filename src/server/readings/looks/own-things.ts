import type { Work } from '../../db/in-community.ts'
import { ownMembers } from '../../members/own-members.ts'
import { nameMeters } from '../../meters/name-meters.ts'
import { type DatedDays, readMeterDays } from '../../meters/read-meter-days.ts'

/** What is a user's own in a community: the members it stands for, and the meters that one of them held, holds or will hold. */
export type OwnThings = {
  userId: string
  memberIds: string[]
  meters: ({ id: string; ean: string } & Pick<DatedDays, 'held' | 'takingPart'>)[]
}

export async function ownThings(work: Work): Promise<OwnThings> {
  const memberIds = await ownMembers(work)
  const meters = new Map<string, DatedDays>()
  for (const memberId of memberIds)
    for (const [id, days] of await readMeterDays(work, { memberId })) meters.set(id, days)
  const { meters: named } = await nameMeters(work, [...meters.keys()], [])
  return {
    userId: work.userId,
    memberIds,
    meters: [...meters].map(([id, { held, takingPart }]) => ({
      ...{ id, ean: named.get(id)!.ean, held, takingPart },
    })),
  }
}
