import type { z } from 'zod'
import { latestMonth } from '../../domain/readings/latest-month.ts'
import type { latestMonthEnergy, MonthEnergy } from '../../domain/readings/month-energy.schema.ts'
import { mwhToKwh } from '../../domain/units/energy.ts'
import type { Work } from '../db/in-community.ts'
import { retotal } from './retotal.ts'
import * as store from './total-days.store.ts'

/** What the community took and gave in the latest month with readings, and in as many days of the month before; null without readings. */
export async function getLatestMonth(work: Work): Promise<z.output<typeof latestMonthEnergy> | null> {
  await retotal(work)
  const { last } = await store.totalEnds(work, work.communityId)
  if (!last) return null
  const { month, before } = latestMonth(last)
  return { month: await energyOf(work, month), before: await energyOf(work, before) }
}

async function energyOf(work: Work, days: { from: string; until: string }): Promise<MonthEnergy> {
  const taken = await store.totalSums(work, work.communityId, 'offtake', days)
  const given = await store.totalSums(work, work.communityId, 'injection', days)
  const sum = (all: (number | null)[]) => all.reduce<number>((total, one) => total + (one ?? 0), 0)
  const hasShared = taken.some(({ sharedMwh }) => sharedMwh !== null)
  return {
    ...days,
    takenKwh: mwhToKwh(sum(taken.map(({ grossMwh }) => grossMwh))),
    givenKwh: mwhToKwh(sum(given.map(({ grossMwh }) => grossMwh))),
    sharedKwh: hasShared ? mwhToKwh(sum(taken.map(({ sharedMwh }) => sharedMwh))) : null,
  }
}
