import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { grossOnly, reissued, sharedOnly, splitInTwo } from '../../../domain/readings/simulator/happenings.ts'
import { simulatedLayouts } from '../../../domain/readings/simulator/simulate.ts'
import { daysOf, eans, fileOf, linesOf, openReadingsImports } from '../../testing/readings-imports.ts'

const imports = await openReadingsImports()
const { house, preview, commit, importAll, rows, stored, forgetAll, post } = imports
afterAll(() => house.close())
beforeEach(forgetAll)

const march = daysOf('2026-03-28', '2026-03-31')
const october = daysOf('2025-10-25', '2025-10-28')
const nothing = { daysNew: 0, daysAdded: 0, daysChanged: 0, months: 0 }

// Each import is a thread for the preview and one for the commit.
describe('an import of readings', { timeout: 90_000 }, () => {
  it.each(simulatedLayouts.filter((layout) => layout !== 'sibelga-monthly'))(
    'of the layout %s is stored to the mWh, on both days on which the clocks change',
    async (layout) => {
      const files = [fileOf(layout, march), fileOf(layout, october)]
      const seen = await preview(...files)
      expect(seen).toMatchObject({ state: 'previewed', profile: layout, progress: 1, error: null })
      expect(await stored()).toEqual([])
      const done = await commit(seen.id)
      expect(done).toMatchObject({ state: 'committed', committed: { by: 'south manager' } })
      expect(done.counts).toEqual(seen.counts)
      expect(await stored()).toEqual(linesOf(files.flatMap(({ truth }) => truth)))
    },
  )

  it('tells a month of each meter where the DSO tells no more', async () => {
    const file = fileOf('sibelga-monthly', daysOf('2026-03-01', '2026-04-01'))
    const done = await importAll(file)
    const { months } = await rows()
    expect(done.counts).toMatchObject({ months: months.length })
    expect(months.length).toBeGreaterThan(0)
    expect(done.summary!.months.every(({ change }) => change === 'new')).toBe(true)
    const again = await preview(file)
    expect(again.summary).toMatchObject({ changesNothing: true })
    await post(done.id, 'undo')
    expect((await rows()).months).toEqual([])
  })

  it('of the same file again changes nothing, and says so before and after', async () => {
    const file = fileOf('resa-workbook', march)
    await importAll(file)
    const before = await rows()
    const again = await preview(file)
    expect(again.summary).toMatchObject({ changesNothing: true })
    expect(again.counts).toMatchObject(nothing)
    expect((await commit(again.id)).counts).toMatchObject(nothing)
    expect(await rows()).toEqual(before)
  })

  it('completes what another file began, in any order or both at once', async () => {
    await importAll(fileOf('plain-long', march))
    const whole = await stored()
    const slots = splitInTwo(march, 7).map((part) => fileOf('plain-long', part))
    const measures = [grossOnly(march), sharedOnly(march)].map((part) => fileOf('plain-long', part))
    for (const drops of [[[slots[1]!], [slots[0]!]], [slots], [[measures[1]!], [measures[0]!]]]) {
      await forgetAll()
      for (const drop of drops) await importAll(...drop)
      expect(await stored()).toEqual(whole)
    }
  })

  it('of a file that was issued again replaces what was wrong, and an undo puts it back byte for byte', async () => {
    const first = await importAll(fileOf('plain-long', march))
    const before = await rows()
    const corrected = fileOf('plain-long', reissued(march, 3))
    const second = await importAll(corrected)
    expect(second.counts!.daysChanged).toBeGreaterThan(0)
    expect(await rows()).not.toEqual(before)
    expect(second.summary!.meters.some(({ kWhBefore, kWhAfter }) => kWhAfter > kWhBefore)).toBe(true)
    const undone = await post(second.id, 'undo')
    expect(undone).toMatchObject({ status: 200, body: { state: 'undone', undone: { by: 'south manager' } } })
    expect(await rows()).toEqual(before)
    expect(await post(first.id, 'undo')).toMatchObject({ status: 200 })
    const after = await rows()
    expect(after.days).toEqual([])
    expect(after.lists.every(({ data_until: day }) => day === null)).toBe(true)
  })

  it('is in the totals of the community at once, and out of them after an undo', async () => {
    const file = fileOf('plain-long', march)
    const done = await importAll(file)
    const total = async () => {
      const asked = 'from=2026-03-28&until=2026-03-31&resolution=day'
      const { offtake } = (await house.asManager(`/readings?${asked}`)).body
      return (offtake.gross as (number | null)[]).reduce<number>(
        (sum, kWh) => sum + Math.round((kWh ?? 0) * 1e6),
        0,
      )
    }
    const taken = file.truth.filter(({ direction }) => direction === 'offtake')
    expect(await total()).toBe(
      taken.flatMap(({ gross }) => [...gross]).reduce((sum, mwh) => sum + (mwh || 0), 0),
    )
    expect(await house.owner('select from total_days_due')).toEqual([])
    await post(done.id, 'undo')
    expect(await total()).toBe(0)
  })

  it('keeps a meter of which only months are known from being deleted', async () => {
    await importAll(fileOf('sibelga-monthly', daysOf('2026-03-01', '2026-04-01')))
    await house.owner('delete from superseded_days')
    for (const { meter_id: id } of await house.owner('select distinct meter_id from month_totals'))
      expect(await house.asManager(`/meters/${id}`, { method: 'DELETE' })).toMatchObject({
        ...{ status: 409, body: { code: 'meter-has-readings' } },
      })
  })

  it('tells the list of meters until when there are readings, also when older ones come later', async () => {
    await importAll(fileOf('plain-long', march))
    await importAll(fileOf('plain-long', october))
    const listed = (await house.asManager('/meters')).body.items
    expect(listed.map(({ dataUntil }: { dataUntil: string }) => dataUntil)).toEqual(
      eans.map(() => '2026-03-30'),
    )
  })

  it('cannot be undone once a later one changed its days: it says which, when and by whom', async () => {
    const first = await importAll(fileOf('plain-long', march))
    const second = await importAll(fileOf('plain-long', reissued(march, 3)))
    const before = await rows()
    const found = await imports.get(first.id)
    expect(found.undo).toMatchObject({
      possible: false,
      reason: { code: 'import-overtaken', import: { id: second.id, by: 'south manager' } },
    })
    expect(await post(first.id, 'undo')).toMatchObject({ status: 409, body: { code: 'import-overtaken' } })
    expect(await rows()).toEqual(before)
    expect((await imports.get(second.id)).undo).toEqual({ possible: true, reason: null })
  })

  it('leaves one line in the audit for each thing that was done', async () => {
    const done = await importAll(fileOf('plain-long', march))
    await post(done.id, 'undo')
    const lines = await house.owner(
      'select action, actor from audit_lines where entity_id = $1 order by id',
      [done.id],
    )
    expect(lines).toEqual(
      ['import.received', 'import.committed', 'import.undone'].map((action) => ({
        ...{ action, actor: 'south manager' },
      })),
    )
  })
})
