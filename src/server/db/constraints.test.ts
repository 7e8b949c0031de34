import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { newId } from './new-id.ts'

// What the database refuses by itself, whoever asks: these are written as the owner, whom no policy binds.

let house: TestHouse
let member: string
let meter: string
let otherMember: string
const operation = newId()

beforeAll(async () => {
  house = await openTestHouse()
  member = (await house.asManager('/members', { body: memberBody() })).body.id
  meter = (await house.asManager('/meters', { body: meterBody({ holderId: member }) })).body.id
  otherMember = (await house.call('north-manager', `${house.north.path}/members`, { body: memberBody() }))
    .body.id
  await house.owner(`insert into operations values ($1, $2, 'REC', 'rec')`, [house.north.id, operation])
})
afterAll(() => house.close())

const hold = (community: string, holder: string, period: string) =>
  house.owner('insert into meter_holders values ($1, $2, $3, $4, $5)', [
    community,
    meter,
    newId(),
    holder,
    period,
  ])

const configure = (period: string) =>
  house.owner(
    `insert into meter_configurations select community_id, meter_id, $1, $2, description, sampling_power_kva,
       generating_capacity_kva, amperage_a, production_chain, injection_status, dso, rate, client_type
     from meter_configurations where meter_id = $3 limit 1`,
    [newId(), period, meter],
  )

describe('rows of two communities cannot be tied together', () => {
  it('a meter cannot be held by a member from next door', async () => {
    await expect(hold(house.south.id, otherMember, '[2020-01-01,2020-02-01)')).rejects.toThrow(/foreign key/)
    await expect(hold(house.north.id, otherMember, '[2020-01-01,2020-02-01)')).rejects.toThrow(/foreign key/)
  })

  it('a meter cannot take part in an operation from next door', async () => {
    const join = house.owner(`insert into participations values ($1, $2, $3, $4, '[2020-01-01,)')`, [
      house.south.id,
      meter,
      newId(),
      operation,
    ])
    await expect(join).rejects.toThrow(/foreign key/)
  })
})

describe('a change of many meters', () => {
  const make = (id: string, undoneBy: string | null) =>
    house.owner(
      `insert into change_sets (community_id, id, things, kind, asked, counts, actor, undone_by) values ($1, $2, 'meters', 'bulk', '{}', '{}', 'X', $3)`,
      [house.north.id, id, undoneBy],
    )

  it('has no meter from next door', async () => {
    const id = newId()
    await make(id, null)
    const tie = house.owner('insert into change_set_items values ($1, $2, $3, null, null, 1)', [
      house.south.id,
      id,
      meter,
    ])
    await expect(tie).rejects.toThrow(/foreign key/)
  })

  it('is undone by somebody at some time, or not at all', async () => {
    await expect(make(newId(), 'X')).rejects.toThrow(/check constraint/)
  })
})

describe('a member is linked only to a user of its community', () => {
  const link = (userId: string) =>
    house.owner('update members set user_id = $2 where id = $1', [member, userId])
  const userOf = async (email: string) =>
    (await house.owner(`select id from auth."user" where email = $1`, [email]))[0].id

  it('not to one from next door, nor to one of no community', async () => {
    for (const stranger of [await userOf('north-member@optimce.test'), newId()])
      await expect(link(stranger)).rejects.toThrow(/members_user_of_community/)
    await link(await userOf('south-member@optimce.test'))
  })

  it('and no longer when the account is gone; nothing else of the member goes with it', async () => {
    await house.owner(`delete from auth."user" where email = 'south-member@optimce.test'`)
    expect(await house.owner('select user_id, community_id from members where id = $1', [member])).toEqual([
      { user_id: null, community_id: house.south.id },
    ])
  })
})

describe('two periods of one meter never share a day', () => {
  it('of configurations', async () => {
    await expect(configure('[2026-05-01,2026-06-01)')).rejects.toThrow(/one_configuration_a_day/)
    await expect(configure('[2025-01-01,2026-01-02)')).rejects.toThrow(/one_configuration_a_day/)
  })

  it('of holders', async () => {
    await expect(hold(house.south.id, member, '[2026-05-01,2026-06-01)')).rejects.toThrow(/one_holder_a_day/)
  })

  it('of operations', async () => {
    const own = newId()
    await house.owner(`insert into operations values ($1, $2, 'REC', 'rec')`, [house.south.id, own])
    const join = (period: string) =>
      house.owner('insert into participations values ($1, $2, $3, $4, $5)', [
        house.south.id,
        meter,
        newId(),
        own,
        period,
      ])
    await join('[2026-01-01,2026-02-01)')
    await expect(join('[2026-01-31,)')).rejects.toThrow(/one_operation_a_day/)
    await join('[2026-02-01,)')
  })

  it('but may follow each other on the next one', async () => {
    await configure('[2025-01-01,2026-01-01)')
    await hold(house.south.id, member, '[2025-01-01,2026-01-01)')
  })
})

describe('a period', () => {
  it('has at least one day, and a first one', async () => {
    await expect(configure('[2020-01-01,2020-01-01)')).rejects.toThrow(/check constraint/)
    await expect(configure('(,2020-01-01)')).rejects.toThrow(/check constraint/)
  })
})

describe('a meter', () => {
  it('has an EAN of 18 digits', async () => {
    const change = house.owner(`update meters set ean = '54144912345678901X' where id = $1`, [meter])
    await expect(change).rejects.toThrow(/check constraint/)
  })

  it('that produces nothing injects nothing', async () => {
    const change = house.owner(
      `update meter_configurations set production_chain = 'none' where meter_id = $1`,
      [meter],
    )
    await expect(change).rejects.toThrow(/check constraint/)
  })
})
