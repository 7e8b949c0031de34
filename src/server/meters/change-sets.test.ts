import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { newMember } from '../../domain/members/member.schema.ts'
import { changeFacts, deactivate, handOver, type MeterState } from '../../domain/meters/meter-state.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { beginChangeSet } from '../change-sets/begin-change-set.ts'
import { undoChangeSet } from '../change-sets/undo-change-set.ts'
import { newId } from '../db/new-id.ts'
import { importMembers } from '../members/import-members.ts'
import { changeMeters, createMeters, newState } from '../testing/change-sets.ts'
import { memberBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'
import { beginChange } from './begin-change.ts'
import { changedMeters } from './changed-meters.store.ts'
import { readStates } from './read-states.store.ts'

// The clock of the house stands at 15 June 2026.

const { house, marie, luc, make, read, send, takePart } = await openMeterLife()
afterAll(() => house.close())

const statesOf = (ids: string[]) =>
  house.inSouth(async (work) =>
    (await readStates(work, ids.toSorted(), { lock: false })).map(({ state }) => state),
  )
const change = (ids: string[], next: (state: MeterState) => MeterState) =>
  house.inSouth((work) => changeMeters(work, ids, next))
const undo = (id: string) => house.inSouth((work) => undoChangeSet(work, changedMeters, id))
const dsoFrom = (from: string, dso: string) => (state: MeterState) => {
  const outcome = changeFacts(state, from, { dso }, newId())
  return 'after' in outcome ? outcome.after : state
}
const participations = (id: string) => house.owner('select * from participations where meter_id = $1', [id])
const lines = (action: string) =>
  house.owner('select * from audit_lines where action = $1 order by id', [action])
let serial = 0
const ean = () => `5414477${String(++serial).padStart(11, '0')}`

describe('a change of many meters', () => {
  it('changes them all, list and versions included, with one line in the audit', async () => {
    const meters = [await make(), await make()]
    await takePart(meters[0].id)
    const part = await participations(meters[0].id)
    const id = await change(
      meters.map((meter) => meter.id),
      (state) => ({ ...dsoFrom('2026-05-01', 'ores')(state), meterNumber: `N-${state.ean.slice(-3)}` }),
    )
    for (const meter of meters) {
      const now = await read(meter.id)
      expect(now).toMatchObject({ version: meter.version + 1, holder: { id: marie } })
      expect(now.configuration).toMatchObject({ dso: 'ores', from: '2026-05-01' })
      const { items } = (await house.asManager(`/meters?q=N-${meter.ean.slice(-3)}`)).body
      expect(items).toMatchObject([{ id: meter.id }])
    }
    expect(await participations(meters[0].id)).toEqual(part)
    expect(await lines('change-set.applied')).toMatchObject([
      { entity_id: id, after: { asked: { kind: 'import' }, counts: { changed: 2 } } },
    ])
  })

  it('is not done at all when one of its meters has an EAN that another has', async () => {
    const there = await make()
    const states = [newState(ean()), newState(there.ean)]
    await expect(house.inSouth((work) => createMeters(work, states))).rejects.toMatchObject({
      status: 409,
      code: 'ean-exists',
      more: { meters: [{ ean: there.ean, reason: 'ean-exists' }] },
    })
    expect(await statesOf(states.map(({ id }) => id))).toEqual([])
  })

  it('waits for another one of the community, and never for the neighbour’s', async () => {
    const meter = await make()
    let second: Promise<string> | undefined
    await house.inSouth(async (work) => {
      await changeMeters(work, [meter.id], dsoFrom('2026-03-01', 'ores'))
      second = change([meter.id], dsoFrom('2026-04-01', 'rew'))
      const waiting = () => house.owner(`select from pg_locks where locktype = 'advisory' and not granted`)
      while ((await waiting()).length === 0);
    })
    await second
    const [state] = await statesOf([meter.id])
    expect(state!.configurations.map(({ from, until, dso }) => [from, until, dso])).toEqual([
      ['2026-04-01', null, 'rew'],
      ['2026-03-01', '2026-04-01', 'ores'],
      ['2026-01-01', '2026-03-01', 'resa'],
    ])
  })
})

describe('whoever comes while many meters are being changed', () => {
  it('is told so when it takes too long, with many meters or with one of them', async () => {
    const meter = await make()
    await house.inSouth(async (work) => {
      await changeMeters(work, [meter.id], dsoFrom('2026-03-01', 'ores'))
      const impatient = { status: 409, code: 'change-set-running' }
      const many = house.inSouth((other) => beginChangeSet(other, 0.1))
      await expect(many).rejects.toMatchObject(impatient)
      const one = house.inSouth(async (other) => {
        await sql`set local statement_timeout = 100`.execute(other.db)
        return beginChange(other, meter.id, undefined)
      })
      await expect(one).rejects.toMatchObject(impatient)
    })
  })
})

describe('an undo', () => {
  it('puts everything back, ids included, whatever was done', async () => {
    const ids: string[] = []
    for (let i = 0; i < 4; i++) ids.push((await make()).id)
    await send('POST', `/meters/${ids[0]}/replacements`, { meterNumber: 'D-2', from: '2026-04-01' })
    await takePart(ids[1]!)
    const step = fc.record({
      what: fc.constantFrom('dso', 'deactivate', 'holder', 'identity', 'device'),
      day: fc.integer({ min: -30, max: 60 }),
      which: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
    })
    const next = ({ what, day }: { what: string; day: number }) => {
      const from = addDays('2026-02-01', day)
      return (state: MeterState): MeterState => {
        if (what === 'identity') return { ...state, phases: 'three', meterNumber: `Z${day}` }
        if (what === 'device')
          return { ...state, replacements: [{ id: newId(), from, meterNumber: `D${day}` }] }
        const outcome =
          what === 'dso'
            ? changeFacts(state, from, { dso: day % 2 ? 'ores' : 'rew' }, newId())
            : what === 'holder'
              ? handOver(state, from, day % 3 ? luc : null, newId())
              : deactivate(state, from, 'over')
        return 'after' in outcome ? outcome.after : state
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const stood: MeterState[][] = [await statesOf(ids)]
        const sets: string[] = []
        for (const one of steps) {
          sets.push(
            await change(
              one.which.map((i) => ids[i]!),
              next(one),
            ),
          )
          stood.push(await statesOf(ids))
        }
        for (const id of sets.toReversed()) {
          stood.pop()
          await undo(id)
          expect(await statesOf(ids)).toEqual(stood.at(-1))
        }
      }),
      { numRuns: 15 },
    )
    expect((await participations(ids[1]!)).length).toBe(1)
  }, 60_000)

  it('is told in the audit, and happens once', async () => {
    const { id } = await make()
    const set = await change([id], dsoFrom('2026-05-01', 'ores'))
    await undo(set)
    expect((await lines('change-set.undone')).at(-1)).toMatchObject({ entity_id: set })
    await expect(undo(set)).rejects.toMatchObject({ status: 409, code: 'change-set-undone' })
  })

  it('is refused, and changes nothing, when somebody has changed a meter since: it says which', async () => {
    const meters = [await make(), await make(), await make()]
    const ids = meters.map((meter) => meter.id)
    const set = await change(ids, dsoFrom('2026-05-01', 'ores'))
    await send('PATCH', `/meters/${ids[1]}`, { phases: 'three' })
    await send('DELETE', `/meters/${ids[2]}`)
    const stood = await statesOf(ids)
    await expect(undo(set)).rejects.toMatchObject({
      status: 409,
      code: 'change-set-overtaken',
      more: {
        total: 2,
        things: [
          { id: ids[1], name: meters[1].ean, reason: 'changed-since' },
          { id: ids[2], name: meters[2].ean, reason: 'meter-deleted' },
        ],
      },
    })
    expect(await statesOf(ids)).toEqual(stood)
  })

  it('is refused when a later change of many meters stands, and goes once that one is undone', async () => {
    const { id } = await make()
    const before = await statesOf([id])
    const first = await change([id], dsoFrom('2026-04-01', 'ores'))
    const second = await change([id], dsoFrom('2026-05-01', 'rew'))
    await expect(undo(first)).rejects.toMatchObject({ code: 'change-set-overtaken' })
    await undo(second)
    await undo(first)
    expect(await statesOf([id])).toEqual(before)
  })

  it('is refused when a member who held a meter is gone', async () => {
    const eva = await house.inSouth(async (work) => {
      const id = newId()
      await importMembers(work, [{ ...newMember.parse(memberBody({ name: 'Eva' })), id }])
      return id
    })
    const { id } = await make({ holderId: eva })
    const set = await change([id], (state) => ({ ...state, holders: [] }))
    await house.owner('delete from members where id = $1', [eva])
    await expect(undo(set)).rejects.toMatchObject({ status: 409, code: 'change-set-holder-gone' })
  })
})

describe('the undo of an import', () => {
  const member = () =>
    house.inSouth(async (work) => {
      const id = newId()
      await importMembers(work, [{ ...newMember.parse(memberBody({ name: 'Imported' })), id }])
      return id
    })
  const exists = async (id: string) => (await house.asManager(`/members/${id}`)).status === 200

  it('takes away the meters and members it made, but not a member who holds another meter or signs in by now', async () => {
    const [gone, stays, signsIn] = [await member(), await member(), await member()]
    const states = [newState(ean(), [gone]), newState(ean(), [stays])]
    const set = await house.inSouth((work) => createMeters(work, states, [gone, stays, signsIn]))
    await house.owner('update members set user_id = $1 where id = $2', [house.south.scope.userId, signsIn])
    expect(await statesOf(states.map(({ id }) => id))).toHaveLength(2)
    await make({ holderId: stays })
    expect(await undo(set)).toEqual({ keptMembers: [stays, signsIn] })
    expect(await statesOf(states.map(({ id }) => id))).toEqual([])
    expect([await exists(gone), await exists(stays), await exists(signsIn)]).toEqual([false, true, true])
    expect((await house.asManager(`/meters?q=${states[0]!.ean}`)).body.total).toBe(0)
  })

  it('is refused when a meter it made has readings or takes part in an operation', async () => {
    const states = [newState(ean()), newState(ean())]
    const set = await house.inSouth((work) => createMeters(work, states))
    await takePart(states[0]!.id)
    await house.owner(`update meter_list set data_until = '2026-06-01' where meter_id = $1`, [states[1]!.id])
    await expect(undo(set)).rejects.toMatchObject({
      code: 'change-set-overtaken',
      more: {
        things: [
          { id: states[0]!.id, reason: 'meter-has-participation' },
          { id: states[1]!.id, reason: 'meter-has-readings' },
        ],
      },
    })
  })
})
