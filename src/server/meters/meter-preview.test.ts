import fc from 'fast-check'
import { afterAll, expect, it, vi } from 'vitest'
import { endHistory, insertPeriod, movePeriod, removePeriod, succeed } from '../../domain/meters/history.ts'
import { outcomeOf, type Plan } from '../../domain/meters/outcome.ts'
import { addDays } from '../../domain/time/local-day.ts'
import type { Period } from '../../domain/time/period.ts'
import { configurationBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'

// Many changes over HTTP in one test.
vi.setConfig({ testTimeout: 60_000 })

// What a page shows before something is done is worked out by the domain; what is done, by SQL. They must agree.
// The clock of the house stands at 15 June 2026.

const { house, marie, luc, make, read, history, add, send, takePart } = await openMeterLife()
afterAll(() => house.close())

type Kept = Period & { id: string }
type Answer = { status: number; body: { code?: string } }
/** What is to come of it, and what the server answers; a plan that is a code is refused with it. */
type Step = { plan: Plan | string; answer: () => Promise<Answer> }

const ops = ['insert', 'correct', 'remove', 'end'] as const
const anOp = fc.record({ op: fc.constantFrom(...ops), day: fc.nat(360), which: fc.nat(9) })
const someOps = fc.array(anOp, { minLength: 4, maxLength: 7 })

function stepOf(
  id: string,
  kept: Kept[],
  { op, day, which }: { op: string; day: number; which: number },
): Step {
  const from = addDays('2026-01-01', day)
  const chosen = kept[which % kept.length]!
  const one = `/meters/${id}/configurations/${chosen.id}`
  if (op === 'insert') {
    const plan = insertPeriod(kept, { from, until: null })
    return { plan: plan.conflict ?? (plan as Plan), answer: () => add(id, { from }) }
  }
  if (op === 'end') {
    const plan = endHistory(kept, from)
    return {
      plan: plan.conflict ?? (plan as Plan),
      answer: () => send('POST', `/meters/${id}/deactivations`, { from, reason: 'Moved out' }),
    }
  }
  if (op === 'remove') {
    const why = kept.length === 1 ? 'last-configuration' : 'configuration-not-future'
    const isRefused = kept.length === 1 || chosen.from <= '2026-06-15'
    const plan = { ...removePeriod(kept, chosen.id), removed: [chosen.id] }
    return { plan: isRefused ? why : plan, answer: () => send('DELETE', one) }
  }
  const move = from === chosen.from ? null : movePeriod(kept, chosen.id, from)
  const moved =
    move?.conflict === null ? [...move.trimmed, { ...chosen, before: chosen, after: move.moved }] : []
  return {
    plan: move?.conflict ?? { trimmed: moved },
    answer: () => send('PATCH', one, configurationBody({ from })),
  }
}

const spans = (periods: Period[]) => periods.map(({ from, until }) => ({ from, until }))
const promised = (kept: Kept[], plan: Plan) =>
  outcomeOf(kept, plan)
    .flatMap(({ after }) => after ?? [])
    .toReversed()

it('data are after any change as its preview said, and holder and participation as they were', async () => {
  await fc.assert(
    fc.asyncProperty(someOps, async (all) => {
      const { id } = await make({ configuration: { from: '2026-03-01' } })
      await takePart(id)
      const { holders, operations } = await read(id)
      for (const op of all) {
        const kept: Kept[] = await history(id)
        const { plan, answer } = stepOf(id, kept, op)
        const { status, body } = await answer()
        const isRefused = typeof plan === 'string'
        expect([status < 300, body?.code]).toEqual(isRefused ? [false, plan] : [true, undefined])
        expect(spans(await history(id))).toEqual(isRefused ? spans(kept) : promised(kept, plan))
        expect(await read(id)).toMatchObject({ holders, operations })
      }
    }),
    { numRuns: 6 },
  )
})

it('holders are after any hand-over as its preview said, and data and participation as they were', async () => {
  const handOvers = fc.array(fc.tuple(fc.nat(360), fc.constantFrom(marie, luc, null)), {
    minLength: 3,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(handOvers, async (all) => {
      const { id } = await make()
      await takePart(id)
      const before = await history(id)
      const { operations } = await read(id)
      for (const [day, memberId] of all) {
        const from = addDays('2026-01-01', day)
        const kept = (await read(id)).holders.map((period: Period, i: number) => ({
          ...period,
          id: String(i),
        }))
        expect((await send('POST', `/meters/${id}/holders`, { memberId, from })).status).toBe(200)
        const after = await read(id)
        expect(spans(after.holders)).toEqual(promised(kept, succeed(kept, from, memberId !== null)))
        expect(after.operations).toEqual(operations)
        expect(await history(id)).toEqual(before)
      }
    }),
    { numRuns: 4 },
  )
})
