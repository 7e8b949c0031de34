import { checkDay } from '../../../domain/sharing/check-dso.ts'
import type { CheckedDays } from '../../../domain/sharing/check-of.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { everReadOf } from '../../readings/ever-read-of.ts'
import { eachReadDay } from '../results/each-day.ts'
import { inThread } from '../results/in-thread.ts'
import { type NamedPlan, readPlan } from '../results/read-plan.ts'

type Asked = { url: string; communityId: string; operationId: string; from: LocalDay; until: LocalDay }

/** In a thread: what the DSO settled, compared day by day with what the keys in force make of it. */
export const run = (asked: Asked): Promise<{ plan: NamedPlan; checked: CheckedDays }> =>
  inThread(asked, async (work) => {
    const plan = await readPlan(work, asked.operationId, asked)
    const ids = plan.meters.map(({ id }) => id)
    const ever = await everReadOf(work, ids)
    const waited = ids.map((id) => ({ offtake: ever.offtake.has(id), injection: ever.injection.has(id) }))
    const checked: CheckedDays = []
    for await (const { day, read } of eachReadDay(work, plan.meters, asked))
      checked.push({ day, found: checkDay(plan, day, read, waited) })
    return { plan, checked }
  })
