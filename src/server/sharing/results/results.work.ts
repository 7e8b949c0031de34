import { addDay, emptySums, type SharingSums } from '../../../domain/sharing/results.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { eachReadDay } from './each-day.ts'
import { inThread } from './in-thread.ts'
import { type NamedPlan, readPlan } from './read-plan.ts'

type Asked = {
  url: string
  communityId: string
  operationId: string
  from: LocalDay
  until: LocalDay
}

/** In a thread: what was shared in an operation on each day, by meter. Of everybody: whoever asks is told what is theirs. */
export const run = (asked: Asked): Promise<{ plan: NamedPlan; sums: SharingSums }> =>
  inThread(asked, async (work) => {
    const plan = await readPlan(work, asked.operationId, asked)
    const sums = emptySums(plan, asked)
    let at = 0
    for await (const { read } of eachReadDay(work, plan.meters, asked)) addDay(plan, sums, at++, read)
    return { plan, sums }
  })
