import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reissued } from '../../domain/readings/simulator/happenings.ts'
import { daysOf, eans, fileOf, openReadingsImports } from '../testing/readings-imports.ts'
import { makeOperation, takePart } from '../testing/sharing.ts'

let imports: Awaited<ReturnType<typeof openReadingsImports>>
let operation: string
const march = daysOf('2026-03-28', '2026-03-31')

beforeAll(async () => {
  imports = await openReadingsImports()
  operation = await makeOperation(imports.house, 'Quartier')
  for (const ean of eans.slice(0, 2))
    await takePart(imports.house, imports.meters.get(ean)!, operation, { from: '2026-03-29', until: null })
}, 120_000)
afterAll(() => imports.house.close())

const owner = (text: string) => imports.house.owner(text)
/** Kept totals, and the sums of the readings they are made of, as text that can be compared. */
async function keptAndReal() {
  expect(await owner('select from total_days_due')).toEqual([])
  const columns = 'direction, day::text, sum(gross_mwh)::text as gross, sum(shared_mwh)::text as shared'
  const kept = await owner(
    `select whole_id, ${columns} from total_days group by whole_id, direction, day order by 1, 2, 3`,
  )
  const real = await owner(
    `select whole_id, ${columns} from (
       select community_id as whole_id, r.* from reading_days r union all
       select p.operation_id, r.* from reading_days r join participations p using (community_id, meter_id) where p.period @> r.day) all_of
     group by whole_id, direction, day order by 1, 2, 3`,
  )
  return { kept, real }
}

describe('the totals after an import', { timeout: 90_000 }, () => {
  it('are those of what it wrote, when it is committed as when it is undone', async () => {
    const first = await imports.importAll(fileOf('plain-long', march))
    const before = await keptAndReal()
    expect(before.kept).toEqual(before.real)
    expect(new Set(before.kept.map(({ whole_id: id }) => id))).toEqual(
      new Set([imports.house.south.id, operation]),
    )
    const second = await imports.importAll(fileOf('plain-long', reissued(march, 3)))
    const corrected = await keptAndReal()
    expect(corrected.kept).toEqual(corrected.real)
    expect(corrected.kept).not.toEqual(before.kept)
    expect((await imports.post(second.id, 'undo')).status).toBe(200)
    expect(await keptAndReal()).toEqual(before)
    expect((await imports.post(first.id, 'undo')).status).toBe(200)
    expect((await keptAndReal()).kept).toEqual([])
  })
})
