import { afterAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody } from '../../testing/examples.ts'
import { openMemberImports } from '../../testing/member-imports.ts'

const { house, importAll, everybody, undo } = await openMemberImports()
afterAll(() => house.close())

const make = async (body: object) => (await house.asManager('/members', { body: memberBody(body) })).body
const found = async (q: string) => (await house.asManager(`/members?q=${q}`)).body.items
let serial = 0
const stranger = () => ({ Nom: `Neuf ${++serial}`, Prénom: 'Ada' })

describe('the undo of an import of members', () => {
  it('is refused, all of it, when somebody changed one of them since, or one has a place by now: it says who', async () => {
    const [a, b, c] = [stranger(), stranger(), stranger()]
    const { changeSetId } = await importAll([a, b, c])
    const idOf = async ({ Nom }: { Nom: string }) => (await found(encodeURIComponent(Nom)))[0].id
    const [first, second] = [await idOf(a), await idOf(b)]
    await house.asManager(`/members/${first}`, { method: 'PATCH', body: { phone: '04 123 45 67' } })
    await house.asManager('/meters', { body: meterBody({ ean: '541449000000000781', holderId: second }) })
    const before = await everybody()
    const things = [
      { id: first, name: `Ada ${a.Nom}`, reason: 'changed-since', by: 'south manager' },
      { id: second, name: `Ada ${b.Nom}`, reason: 'member-holds-meter', by: null },
    ]
    expect(await undo(changeSetId)).toMatchObject({
      status: 409,
      body: { code: 'change-set-overtaken', things, total: 2 },
    })
    expect(await everybody()).toEqual(before)
    const { body } = await house.asManager(`/members/change-sets/${changeSetId}`)
    expect(body).toMatchObject({ cannotUndo: 'change-set-overtaken', hindrances: { things, total: 2 } })
  })

  it('happens once, and stands in the list of what was done to members, not to meters', async () => {
    const { changeSetId } = await importAll([stranger()])
    expect((await undo(changeSetId)).body.changeSet).toMatchObject({ undone: {}, counts: { created: 1 } })
    expect(await undo(changeSetId)).toMatchObject({ status: 409, body: { code: 'change-set-undone' } })
    const ofMembers = (await house.asManager('/members/change-sets')).body
    expect(ofMembers.items[0]).toMatchObject({ id: changeSetId, cannotUndo: 'change-set-undone' })
    expect((await house.asManager('/meters/change-sets')).body.total).toBe(0)
    expect((await house.asManager(`/meters/change-sets/${changeSetId}`)).status).toBe(404)
    const next = await house.call(
      'north-manager',
      `${house.north.path}/members/change-sets/${changeSetId}/undo`,
      { method: 'POST' },
    )
    expect(next.status).toBe(404)
  })

  it('knows nothing any more of a member who is gone', async () => {
    const zed = await make({
      name: 'Zed',
      firstName: 'Al',
      email: 'zed@example.be',
      iban: 'BE68539007547034',
    })
    const { changeSetId } = await importAll([
      { 'N° de membre': String(zed.number), Téléphone: '04 123 45 67' },
    ])
    await house.asManager(`/members/${zed.id}`, { method: 'DELETE' })
    expect(await house.owner('select before from change_set_items where thing_id = $1', [zed.id])).toEqual([
      { before: {} },
    ])
    expect((await undo(changeSetId)).body.things).toMatchObject([{ name: '–', reason: 'member-deleted' }])
  })
})
