import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../db/new-id.ts'
import { openOwnMeters } from '../../testing/own-meters.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
beforeAll(async () => {
  scene = await openOwnMeters()
}, 120_000)
afterAll(() => scene.house.close())

const look = (path: string, from: string, until: string) =>
  scene.house.asManager(`${path}/readings?from=${from}&until=${until}&resolution=day`)
const looks = async (query = '') => (await scene.house.asMember(`/looks${query}`)).body
const forget = () => scene.house.owner(`delete from audit_lines where action like '%-read'`)

describe('who looked at one’s readings', () => {
  it('is told by name, role, moment, meter and days: one’s own days alone', async () => {
    await forget()
    await look(`/meters/${scene.meters.since}`, '2026-02-01', '2026-03-05')
    await look(`/meters/${scene.meters.since}`, '2026-02-01', '2026-03-01')
    await look(`/meters/${scene.meters.never}`, '2026-06-01', '2026-06-05')
    expect(await looks()).toEqual({
      items: [
        expect.objectContaining({
          ...{ actor: 'south manager', role: 'manager', kind: 'meter', operation: null },
          meters: [
            {
              id: scene.meters.since,
              ean: expect.any(String),
              days: [{ from: '2026-03-01', until: '2026-03-05' }],
            },
          ],
        }),
      ],
      next: null,
    })
  })

  it('is told again for other days of the same meter, on the same day', async () => {
    await forget()
    await look(`/meters/${scene.meters.again}`, '2026-04-01', '2026-06-01')
    expect((await looks()).items).toEqual([])
    await look(`/meters/${scene.meters.again}`, '2026-03-30', '2026-06-03')
    expect((await looks()).items).toMatchObject([
      {
        meters: [
          {
            id: scene.meters.again,
            days: [
              { from: '2026-03-30', until: '2026-04-01' },
              { from: '2026-06-01', until: '2026-06-03' },
            ],
          },
        ],
      },
    ])
  })

  it('names every meter that was seen with the member, and the register number that was shown', async () => {
    await forget()
    await look(`/members/${scene.marie}`, '2026-02-25', '2026-03-05')
    await look(`/members/${scene.luc}`, '2026-02-25', '2026-03-05')
    await scene.house.owner(
      `insert into audit_lines (community_id, id, user_id, actor, action, entity, entity_id)
       values ($1, $2, $3, 'Gone Manager', 'member.national-number-read', 'member', $4)`,
      [scene.house.south.id, newId(), newId(), scene.marie],
    )
    const { items } = await looks()
    expect(items).toMatchObject([
      { kind: 'national-number', actor: 'Gone Manager', role: null, meters: [] },
      { kind: 'member', actor: 'south manager' },
    ])
    const { since, gone, again, unread, never, soon } = scene.meters
    const seen = items[1].meters.map(({ id }: { id: string }) => id)
    expect(seen).toEqual(expect.arrayContaining([since, gone, again, unread]))
    expect(seen).not.toContain(never)
    expect(seen).not.toContain(soon)
  })

  it('names what an operation showed on the days on which the meter took part', async () => {
    await forget()
    await scene.takePart(scene.meters.since)
    const [{ operation_id: operation }] = await scene.house.owner(
      'select operation_id from participations where meter_id = $1',
      [scene.meters.since],
    )
    await scene.house.asManager(`/operations/${operation}/results?from=2026-02-20&until=2026-03-10`)
    expect((await looks()).items).toMatchObject([
      {
        ...{ kind: 'results', operation: 'Quartier' },
        meters: [{ id: scene.meters.since, days: [{ from: '2026-03-01', until: '2026-03-10' }] }],
      },
    ])
  })

  it('has nothing of what one looked at oneself, and nothing for whoever stands for no member', async () => {
    await forget()
    await scene.house.asMember(
      `/meters/${scene.meters.since}/readings?from=2026-03-01&until=2026-03-05&resolution=day`,
    )
    await look(`/meters/${scene.meters.since}`, '2026-03-01', '2026-03-05')
    expect((await looks()).items).toHaveLength(1)
    expect((await scene.house.asManager('/looks')).body.items).toEqual([])
  })

  it('comes in pages, each look once', async () => {
    await forget()
    for (let i = 0; i < 120; i++)
      await scene.house.owner(
        `insert into audit_lines (community_id, id, user_id, actor, action, entity, entity_id, after)
         values ($1, $2, null, $3, 'meter.load-curve-read', 'meter', $4, $5)`,
        [
          ...[scene.house.south.id, newId(), `reader ${i}`, scene.meters.since],
          // every second one of days that are another's
          { from: i % 2 ? '2026-03-01' : '2026-02-01', until: i % 2 ? '2026-03-02' : '2026-02-02' },
        ],
      )
    const first = await looks()
    const second = await looks(`?before=${first.next}`)
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null])
    const actors = [...first.items, ...second.items].map(({ actor }: { actor: string }) => actor)
    expect(new Set(actors).size).toBe(60)
  })
})
