import { afterAll, beforeAll, expect, it } from 'vitest'
import { meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { relist } from './meter-list.store.ts'
import { renewAllLists } from './renew-all-lists.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const lines = () =>
  house.owner('select community_id, status, dso, facets from meter_list order by community_id, ean')

it('the lists of all communities are written anew where a day has come, and only there', async () => {
  for (const [i, side] of (['south', 'north', 'south'] as const).entries())
    await house.call(`${side}-manager`, `${house[side].path}/meters`, {
      body: meterBody({ ean: `54144900000000000${i}`, configuration: { from: '2026-06-16' } }),
    })
  expect(await renewAllLists(house)).toBe(0)
  expect((await lines()).map(({ status }) => status)).toEqual(['planned', 'planned', 'planned'])
  house.clock.moveTo('2026-06-16T00:00:01+02:00')
  expect(await renewAllLists(house)).toBe(2)
  expect((await lines()).map(({ status }) => status)).toEqual(['active', 'active', 'active'])
})

it('a line that says the same is not written again: many meters are changed in a way that the list does not show', async () => {
  const places = () => house.owner('select meter_id as id, ctid from meter_list order by meter_id')
  const before = await places()
  const south = (await house.owner('select id from meters where community_id = $1', [house.south.id])).map(
    ({ id }) => id,
  )
  await house.inSouth((work) => relist(work, south))
  expect(await places()).toEqual(before)
  await house.owner(`update meters set city = 'Namur' where id = $1`, [south[0]])
  await house.inSouth((work) => relist(work, south))
  const written = (await places()).filter(({ ctid }, i) => ctid !== before[i].ctid)
  expect(written.map(({ id }) => id)).toEqual([south[0]])
})

it('a migration may ask for every line anew, of more meters than fit into a batch', async () => {
  await house.owner(
    `insert into meters select community_id, gen_random_uuid(), '5414490000001' || lpad(i::text, 5, '0'), meter_number,
      street, house_number, box, postal_code, city, phases, reading_frequency, tariff_group from meters, generate_series(1, 1100) i
    where community_id = $1 and ean = '541449000000000000'`,
    [house.south.id],
  )
  await house.owner(`insert into meter_configurations (community_id, meter_id, id, period, sampling_power_kva, generating_capacity_kva,
      amperage_a, production_chain, injection_status, dso, rate, client_type)
    select community_id, id, gen_random_uuid(), '[2026-01-01,)', 5, 0, 40, 'none', 'none', 'ores', 'single', 'residential'
    from meters m where not exists (select from meter_configurations c where c.meter_id = m.id)`)
  await house.owner(`insert into meter_list (community_id, meter_id, ean, address_sort, meter_number, meter_number_sort, status, status_rank,
      search, changes_on)
    select community_id, id, ean, '', '', '', 'planned', 2, '', '0001-01-01' from meters on conflict do nothing`)
  expect(await renewAllLists(house)).toBe(1)
  const found = await house.asManager('/meters?dso=ores&status=active')
  expect(found.body.total).toBe(1100)
  expect(await renewAllLists(house)).toBe(0)
})
