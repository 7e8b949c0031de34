import { checkDay } from '../../../domain/sharing/check-dso.ts'
import type { CheckedDays } from '../../../domain/sharing/check-of.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { expectedReadingsOf } from '../../readings/expected-readings-of.ts'
import { eachReadDay } from '../results/each-day.ts'
import { inThread } from '../results/in-thread.ts'
import { type NamedPlan, readPlan } from '../results/read-plan.ts'

type Asked = { url: string; communityId: string; operationId: string; from: LocalDay; until: LocalDay }

/** In a thread: what the DSO settled, compared day by day with what the keys in force make of it. */
export const run = (asked: Asked): Promise<{ plan: NamedPlan; checked: CheckedDays }> =>
  inThread(asked, async (work) => {
    const plan = await readPlan(work, asked.operationId, asked)
    const awaited = await expectedReadingsOf(
      work,
      plan.meters.map(({ id, days, active }) => ({ id, expected: days, active })),
    )
    const expected = plan.meters.map(({ id }) => awaited.get(id)!)
    const checked: CheckedDays = []
    for await (const { day, read } of eachReadDay(work, plan.meters, asked))
      checked.push({ day, found: checkDay(plan, day, read, expected) })
    return { plan, checked }
  })
