import type { LocalDay } from '../../domain/time/local-day.ts'
import { joined } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { ownMembers } from '../members/own-members.ts'
import { holderPeriods } from './holders.store.ts'

/** Is the user of this work itself the holder of a meter on every day of `[from, until)`? */
export async function isOwnMeter(
  work: Work,
  meterId: string,
  { from, until }: { from: LocalDay; until: LocalDay },
): Promise<boolean> {
  const members = await ownMembers(work)
  if (members.length === 0) return false
  const held = (await holderPeriods(work, meterId)).filter(({ memberId }) => members.includes(memberId))
  return joined(held).some((own) => own.from <= from && (own.until === null || own.until >= until))
}
