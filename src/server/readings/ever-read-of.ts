import type { Work } from '../db/in-community.ts'
import { firstRead } from './many-meters.store.ts'
import type { Direction } from './readings.store.ts'

/** Which of these meters were ever read in each direction. */
export async function everReadOf(work: Pick<Work, 'db' | 'communityId'>, meterIds: string[]) {
  const first = await firstRead(work, meterIds)
  const of = (direction: Direction) => new Set(meterIds.filter((id) => first.get(id)![direction] !== null))
  return { offtake: of('offtake'), injection: of('injection') }
}
