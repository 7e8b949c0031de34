import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { home as homeRow } from '../../../domain/meters/import/testing/tables.ts'
import { undoChangeSet } from '../../change-sets/undo-change-set.ts'
import { memberBody } from '../../testing/examples.ts'
import { openImports } from '../../testing/imports.ts'
import { changedMeters } from '../changed-meters.store.ts'

// The clock of the house stands at 15 June 2026.

const { house, marie, luc, make, read, change, takePart, ...imports } = await openImports()
const { preview, commit, importAll, everything } = imports
afterAll(() => house.close())

let serial = 0
let ean = ''
const another = () => `5414499${String(++serial).padStart(11, '0')}`
beforeEach(() => {
  ean = another()
})
const home = (changes: Record<string, string> = {}) => ({ ...homeRow, EAN: ean, ...changes })
const undo = (id: string) => house.inSouth((work) => undoChangeSet(work, changedMeters, id))
const found = async (q: string) => (await house.asManager(`/meters?q=${q}`)).body.items

describe('an import', () => {
  it('makes meters with their holders, changes others, and can be undone exactly', async () => {
    const known = await make({ ean })
    await takePart(known.id)
    await change('PATCH', `/meters/${known.id}`, { phases: 'three' })
    const before = await everything()
    const other = another()
    const rows = [
      { ...home({ EAN: other }), Titulaire: 'Lefèvre', 'Prénom du titulaire': 'Anne' },
      { EAN: ean, 'Date d’activation': '01/03/2026', 'Puissance de prélèvement (kVA)': '12', Ville: 'Liège' },
    ]
    const done = await importAll(rows)
    expect(done).toMatchObject({ created: 1, changed: 1, newMembers: 1 })
    expect(await found(other)).toMatchObject([{ status: 'active', holder: { name: 'Anne Lefèvre' } }])
    expect(await read(known.id)).toMatchObject({
      version: known.version + 2,
      address: { box: '1' },
      holder: { id: marie },
      operation: { name: 'Quartier' },
      configuration: { from: '2026-03-01', samplingPowerKva: 12, generatingCapacityKva: 3 },
    })
    await undo(done.changeSetId)
    const after = await everything()
    // A version counts every change, an undo too.
    const aside = ({ version: _, ...meter }: Record<string, unknown>) => meter
    expect({ ...after, meters: after.meters.map(aside) }).toEqual({
      ...before,
      meters: before.meters.map(aside),
    })
  })

  it('leaves one line in the audit for the whole', async () => {
    const lines = async () => (await house.owner('select count(*)::int as n from audit_lines'))[0].n
    const before = await lines()
    const { changeSetId } = await importAll([
      home(),
      home({ EAN: another(), Titulaire: 'Ferme', 'Type de titulaire': 'Entreprise' }),
    ])
    expect((await lines()) - before).toBe(1)
    const [line] = await house.owner('select * from audit_lines where entity_id = $1', [changeSetId])
    expect(line).toMatchObject({
      action: 'change-set.applied',
      after: {
        asked: { kind: 'import', fileName: 'compteurs.csv' },
        counts: { created: 2 },
        createdMembers: 1,
      },
    })
  })

  it('is refused when a meter was changed in a way that matters after the preview, and nothing is written', async () => {
    const meter = await make({ ean, holderId: null })
    const rows = [{ EAN: ean, Rue: 'Rue Neuve' }, home({ EAN: another() })]
    const { fingerprint } = await preview(rows)
    await change('PATCH', `/meters/${meter.id}`, { address: { ...meter.address, street: 'Rue Haute' } })
    const before = await everything()
    expect(await commit(rows, fingerprint)).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    expect(await everything()).toEqual(before)
    const again = await preview(rows)
    expect(again.rows.items[0]!.changes).toMatchObject([{ was: 'Rue Haute', is: 'Rue Neuve' }])
    expect((await commit(rows, again.fingerprint)).status).toBe(200)
  })

  it('is refused when the EAN was given to a meter after the preview', async () => {
    const { fingerprint } = await preview([home()])
    await make({ ean })
    expect(await commit([home()], fingerprint)).toMatchObject({
      status: 409,
      body: { code: 'preview-outdated' },
    })
  })

  it('is refused when another file is sent than was shown', async () => {
    const { fingerprint } = await preview([home()])
    expect((await commit([home({ 'Ampérage (A)': '41' })], fingerprint)).status).toBe(409)
  })

  it('sent twice is carried out once', async () => {
    const { fingerprint } = await preview([home()])
    const headers = { 'idempotency-key': `import-${ean}` }
    const answers = await Promise.all([1, 2].map(() => commit([home()], fingerprint, {}, headers)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[0]!.body).toEqual(answers[1]!.body)
    expect(answers[0]!.body.committed).toMatchObject({ created: 1 })
  })

  it('of two at once, the second is told that something has changed', async () => {
    const { fingerprint } = await preview([home()])
    const answers = await Promise.all([1, 2].map(() => commit([home()], fingerprint)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await found(ean)).toHaveLength(1)
  })

  it('that breaks off half-way leaves nothing behind', async () => {
    const rows = [home({ Titulaire: 'Halfway', 'Prénom du titulaire': 'Ada' })]
    const { fingerprint } = await preview(rows)
    await house.owner(
      `create function break_off() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`,
    )
    await house.owner(
      'create trigger break_off before insert on audit_lines for each row execute function break_off()',
    )
    const before = await everything()
    expect((await commit(rows, fingerprint)).status).toBe(500)
    await house.owner('drop function break_off cascade')
    expect(await everything()).toEqual(before)
    expect((await commit(rows, fingerprint)).status).toBe(200)
  })

  it('means the member who holds the meter already when several have that name', async () => {
    const body = memberBody({ name: 'Claes', firstName: 'Luc' })
    const namesake = (await house.asManager('/members', { body })).body.id
    const meter = await make({ ean, holderId: namesake })
    const named = { EAN: ean, Titulaire: 'Claes', 'Prénom du titulaire': 'Luc' }
    const power = { 'Date d’activation': '01/05/2026', 'Ampérage (A)': '63' }
    expect(await importAll([{ ...named, ...power }])).toMatchObject({ changed: 1, newMembers: 0 })
    expect(await read(meter.id)).toMatchObject({ holder: { id: namesake }, configuration: { amperageA: 63 } })
    const { rows } = await preview([{ ...home(named), EAN: another() }])
    expect(rows.items[0]).toMatchObject({ verdict: 'refused', problems: [{ code: 'holder-ambiguous' }] })
  })

  it('never touches who takes part in what, who holds a meter that names nobody, or a box', async () => {
    const meter = await make({ ean, holderId: luc })
    await takePart(meter.id)
    await importAll([
      { EAN: ean, Boîte: '', Titulaire: '', 'Date d’activation': '01/05/2026', 'Ampérage (A)': '63' },
    ])
    expect(await read(meter.id)).toMatchObject({
      address: { box: '1' },
      holder: { id: luc },
      operations: [{ from: '2026-02-01', until: null }],
      configuration: { amperageA: 63, from: '2026-05-01' },
    })
  })
})
