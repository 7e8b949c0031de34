import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { configurationBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'

// Everything that a change of a meter is refused for, route by route; 401, 403 and 404 are those of every route. The clock
// of the house stands at 15 June 2026.

const { house, make, add, send, takePart } = await openMeterLife()
afterAll(() => house.close())

const today = '2026-06-15'
const hasReadings = (id: string) =>
  house.owner(`update meter_list set data_until = '2026-06-01' where meter_id = $1`, [id])
const isEnded = async () => {
  const meter = await make()
  await send('POST', `/meters/${meter.id}/deactivations`, { from: '2026-06-01' })
  return meter
}
/** Every change counts the version up and has its audit line. */
const written = (id: string) =>
  house.owner(
    `select version, (select count(*) from audit_lines where entity_id = $1) as lines from meters where id = $1`,
    [id],
  )
const isTaken = '541449300000000009'

type Method = 'POST' | 'PATCH' | 'DELETE'
type Meter = { id: string; configuration: { id: string } }
type Refused = {
  when: string
  of?: () => Promise<Meter>
  ask: (meter: Meter) => [Method, path: string, body?: Record<string, unknown>]
  told: { status: number; code?: string; at?: Record<string, string> }
}
const post =
  (path: string, body: Record<string, unknown>) => (): [Method, string, Record<string, unknown>] => [
    'POST',
    path,
    body,
  ]
const ofPresent = (method: Method, body?: Record<string, unknown>) => (meter: Meter) =>
  [method, `/configurations/${meter.configuration.id}`, body] as [Method, string, Record<string, unknown>]
const patch = (body: Record<string, unknown>) => (): [Method, string, Record<string, unknown>] => [
  'PATCH',
  '',
  body,
]

const refusals: Record<string, Refused[]> = {
  'new data': [
    {
      when: 'others begin on that day: they are never overwritten without a word',
      ask: post('/configurations', configurationBody({ from: '2026-01-01', rate: 'dual' })),
      told: { status: 409, code: 'configuration-same-day', at: { from: 'configuration-same-day' } },
    },
    {
      when: 'the operator and the new holder are unknown',
      ask: post('/configurations', {
        ...configurationBody({ from: today, dso: 'enron' }),
        holderChange: { memberId: newId(), from: today },
      }),
      told: { status: 422, at: { dso: 'dso-unknown', 'holderChange.memberId': 'holder-unknown' } },
    },
    {
      when: 'nothing is said: all that lacks is told at once',
      ask: post('/configurations', { from: '2026-02-30', amperageA: -1 }),
      told: {
        status: 422,
        at: {
          from: 'date',
          samplingPowerKva: 'number',
          amperageA: 'not-negative',
          productionChain: 'choose-one',
          dso: 'choose-one',
          rate: 'choose-one',
          clientType: 'choose-one',
        },
      },
    },
  ],
  'a correction': [
    {
      when: 'others begin on its new first day',
      of: async () => {
        const meter = await make()
        await add(meter.id, { from: '2026-03-01' })
        return meter
      },
      ask: ofPresent('PATCH', configurationBody({ from: '2026-03-01' })),
      told: { status: 409, code: 'configuration-same-day', at: { from: 'configuration-same-day' } },
    },
    {
      when: 'it would pass its own end',
      of: isEnded,
      ask: ofPresent('PATCH', configurationBody({ from: '2026-06-01' })),
      told: { status: 409, code: 'moves-past-another', at: { from: 'moves-past-another' } },
    },
    {
      when: 'the operator is unknown',
      ask: ofPresent('PATCH', configurationBody({ dso: 'enron' })),
      told: { status: 422, code: 'dso-unknown', at: { dso: 'dso-unknown' } },
    },
  ],
  'taking data away': [
    {
      when: 'they are the only ones',
      ask: ofPresent('DELETE'),
      told: { status: 409, code: 'last-configuration' },
    },
    {
      when: 'they have begun, be it today',
      of: async () => {
        const meter = await make()
        const added = (await add(meter.id, { from: today })).body.configuration
        return { ...meter, configuration: added }
      },
      ask: ofPresent('DELETE'),
      told: { status: 409, code: 'configuration-not-future' },
    },
  ],
  'another EAN': [
    {
      when: 'another meter has it',
      of: async () => {
        await make({ ean: isTaken })
        return make()
      },
      ask: patch({ ean: isTaken }),
      told: { status: 409, code: 'ean-exists', at: { ean: 'ean-exists' } },
    },
    {
      when: 'the meter has readings',
      of: async () => {
        const meter = await make()
        await hasReadings(meter.id)
        return meter
      },
      ask: patch({ ean: '541449300000000016' }),
      told: { status: 409, code: 'ean-has-readings', at: { ean: 'ean-has-readings' } },
    },
    {
      when: 'the meter takes part in a sharing operation',
      of: async () => {
        const meter = await make()
        await takePart(meter.id)
        return meter
      },
      ask: patch({ ean: '541449300000000016' }),
      told: { status: 409, code: 'ean-has-participation', at: { ean: 'ean-has-participation' } },
    },
    {
      when: 'it is no EAN, along with all else that is wrong',
      ask: patch({ ean: '54', meterNumber: ' ', phases: 'two' }),
      told: { status: 422, at: { ean: 'ean-length', meterNumber: 'required', phases: 'choose-one' } },
    },
  ],
  'another device': [
    {
      when: 'one came on that day',
      of: async () => {
        const meter = await make()
        await send('POST', `/meters/${meter.id}/replacements`, { meterNumber: 'A', from: '2026-04-01' })
        return meter
      },
      ask: post('/replacements', { meterNumber: 'B', from: '2026-04-01' }),
      told: { status: 409, code: 'device-same-day', at: { from: 'device-same-day' } },
    },
    {
      when: 'it has no number and no day',
      ask: post('/replacements', { meterNumber: ' ', from: '' }),
      told: { status: 422, at: { meterNumber: 'required', from: 'required' } },
    },
  ],
  'another holder': [
    {
      when: 'they are no member',
      ask: post('/holders', { memberId: newId(), from: today }),
      told: { status: 422, code: 'holder-unknown', at: { memberId: 'holder-unknown' } },
    },
    {
      when: 'the day is none',
      ask: post('/holders', { memberId: null, from: '31/12/2026' }),
      told: { status: 422, at: { from: 'date' } },
    },
  ],
  'a deactivation': [
    {
      when: 'data begin on that day or later',
      of: async () => {
        const meter = await make()
        await add(meter.id, { from: '2026-12-01' })
        return meter
      },
      ask: post('/deactivations', { from: '2026-12-01' }),
      told: { status: 409, code: 'another-follows', at: { from: 'another-follows' } },
    },
    {
      when: 'nothing runs on that day',
      of: isEnded,
      ask: post('/deactivations', { from: today }),
      told: { status: 409, code: 'not-running', at: { from: 'not-running' } },
    },
    {
      when: 'the reason is a novel and the day is none',
      ask: post('/deactivations', { from: 'soon', reason: 'x'.repeat(501) }),
      told: { status: 422, at: { from: 'date', reason: 'too-long' } },
    },
  ],
  'a deletion': [
    {
      when: 'the meter takes part in a sharing operation',
      of: async () => {
        const meter = await make()
        await takePart(meter.id)
        return meter
      },
      ask: () => ['DELETE', ''],
      told: { status: 409, code: 'meter-has-participation' },
    },
    {
      when: 'the meter has readings',
      of: async () => {
        const meter = await make()
        await hasReadings(meter.id)
        return meter
      },
      ask: () => ['DELETE', ''],
      told: { status: 409, code: 'meter-has-readings' },
    },
  ],
}

for (const [what, all] of Object.entries(refusals))
  describe(`${what} is refused, and nothing is written,`, () => {
    it.each(all)('when $when', async ({ of = make, ask, told }) => {
      const meter = await of()
      const before = await written(meter.id)
      const [method, path, body] = ask(meter)
      const answer = await send(method, `/meters/${meter.id}${path}`, body)
      expect([answer.status, answer.body.code]).toEqual([told.status, told.code ?? 'invalid-input'])
      const at = (answer.body.errors ?? []).map((e: { path: string; code: string }) => [e.path, e.code])
      expect(Object.fromEntries(at)).toEqual(told.at ?? {})
      expect(await written(meter.id)).toEqual(before)
    })
  })
