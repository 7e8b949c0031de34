import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { keyBody, operationBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const operation = async (name = 'Quartier') =>
  (await house.asManager('/operations', { body: operationBody({ name }) })).body.id as string
const key = async (changes: Parameters<typeof keyBody>[0] = {}) =>
  (await house.asManager('/keys', { body: keyBody(changes) })).body.id as string
const propose = (id: string, keyId: string, headers = {}) =>
  house.asManager(`/operations/${id}/keys`, { body: { keyId }, headers })
const approve = (id: string, assignment: string, from: string) =>
  house.asManager(`/operations/${id}/keys/${assignment}/approve`, { body: { from } })
const reject = (id: string, assignment: string) =>
  house.asManager(`/operations/${id}/keys/${assignment}/reject`, { method: 'POST' })
const listed = async (id: string) => (await house.asManager(`/operations/${id}/keys`)).body.items
/** A key of its own, proposed and approved from a day; answers the assignment. */
async function inForce(id: string, from: string, keyId?: string) {
  const { body } = await propose(id, keyId ?? (await key()))
  return (await approve(id, body.id, from)).body
}

describe('a key is proposed for an operation', () => {
  it('in its present version, and waits for a decision', async () => {
    const [id, keyId] = [await operation('Nord'), await key({ name: 'Half' })]
    const answer = await propose(id, keyId)
    expect(answer).toMatchObject({
      status: 201,
      body: {
        operation: { id, name: 'Nord' },
        key: { id: keyId, name: 'Half', version: 1, present: 1 },
        ...{ status: 'pending', from: null, until: null, proposedBy: 'south manager', decidedBy: null },
      },
    })
    expect(await listed(id)).toEqual([answer.body])
  })

  it('and goes on with that version when the key is saved anew', async () => {
    const [id, keyId] = [await operation(), await key()]
    await inForce(id, '2026-05-01', keyId)
    await house.asManager(`/keys/${keyId}`, { method: 'PATCH', body: keyBody({ name: 'Renamed' }) })
    expect(await listed(id)).toMatchObject([{ key: { name: 'Half and half', version: 1, present: 2 } }])
  })

  it('one at a time, also when two managers propose at the same moment', async () => {
    const [id, one, two] = [await operation(), await key(), await key()]
    const answers = await Promise.all([propose(id, one), propose(id, two)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('key-pending-already')
    expect(await listed(id)).toHaveLength(1)
  })

  it('once, though the proposal was sent twice', async () => {
    const [id, keyId] = [await operation(), await key()]
    const headers = { 'idempotency-key': 'proposed-twice' }
    const answers = [await propose(id, keyId, headers), await propose(id, keyId, headers)]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0]!.body.id).toBe(answers[1]!.body.id)
  })

  it('and the other managers are told, but not who proposed it', async () => {
    const [id, keyId] = [await operation('Nord'), await key({ name: 'Half' })]
    await propose(id, keyId)
    const told = await house.owner(
      `select u.role, n.filled, n.link from notifications n
         join community_users u on u.community_id = n.community_id and u.user_id = n.user_id
       where n.kind = 'key-to-approve' and n.link like $1`,
      [`%${id}%`],
    )
    expect(told).toEqual([
      {
        role: 'admin',
        filled: { key: 'Half', operation: 'Nord' },
        link: `/communities/${house.south.id}/operations/${id}/key`,
      },
    ])
  })

  it('when there is such a key in this community', async () => {
    const next = await house.call('north-manager', `${house.north.path}/keys`, { body: keyBody() })
    for (const keyId of [next.body.id, newId()])
      expect(await propose(await operation(), keyId)).toMatchObject({
        ...{ status: 422, body: { errors: [{ path: 'keyId', code: 'key-unknown' }] } },
      })
  })
})

describe('an approved key', () => {
  it('is in force from a day on, and the one before until the day before', async () => {
    const id = await operation()
    await inForce(id, '2026-01-01')
    const second = await inForce(id, '2026-04-01')
    expect(second).toMatchObject({ status: 'approved', from: '2026-04-01', until: null })
    expect(second.decidedBy).toBe('south manager')
    expect(await listed(id)).toMatchObject([
      { id: second.id, from: '2026-04-01', until: null },
      { from: '2026-01-01', until: '2026-04-01' },
    ])
  })

  it('cannot begin on or before a day on which another begins', async () => {
    const id = await operation()
    await inForce(id, '2026-04-01')
    const { body } = await propose(id, await key())
    for (const from of ['2026-04-01', '2026-01-01'])
      expect(await approve(id, body.id, from)).toMatchObject({
        ...{ status: 409, body: { code: 'key-begins-later', errors: [{ path: 'from' }] } },
      })
    expect((await approve(id, body.id, '2026-04-02')).status).toBe(200)
  })

  it('is decided about once, also by two managers at the same moment', async () => {
    const [id, keyId] = [await operation(), await key()]
    const { body } = await propose(id, keyId)
    const answers = await Promise.all([approve(id, body.id, '2026-05-01'), reject(id, body.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('key-decided-already')
  })

  it('belongs to its operation: it is not there through another one', async () => {
    const [id, other, keyId] = [await operation(), await operation(), await key()]
    const { body } = await propose(id, keyId)
    expect((await approve(other, body.id, '2026-05-01')).status).toBe(404)
    expect((await reject(other, body.id)).status).toBe(404)
  })

  it('never overlaps another in the database, and at most one waits there', async () => {
    const [id, keyId] = [await operation(), await key()]
    await inForce(id, '2026-01-01', keyId)
    const insert = (status: string, period: string | null) =>
      house.owner(
        `insert into operation_keys (community_id, operation_id, id, key_id, version, status, period, proposed_by, decided_at, decided_by)
         values ($1, $2, $3, $4, 1, $5, $6, 'X', $7, $8)`,
        [
          ...[house.south.id, id, newId(), keyId, status, period],
          ...(status === 'pending' ? [null, null] : ['2026-01-01', 'X']),
        ],
      )
    await expect(insert('approved', '[2026-03-01,2026-04-01)')).rejects.toThrow(/one_key_a_day/)
    await expect(insert('approved', null)).rejects.toThrow(/check constraint/)
    await insert('pending', null)
    await expect(insert('pending', null)).rejects.toThrow(/one_pending_key/)
  })
})

describe('a rejected key', () => {
  it('leaves what is in force as it is, and another can be proposed', async () => {
    const id = await operation()
    const present = await inForce(id, '2026-01-01')
    const { body } = await propose(id, await key())
    expect((await reject(id, body.id)).body).toMatchObject({ status: 'rejected', from: null, until: null })
    expect((await listed(id))[1]).toEqual(present)
    expect((await propose(id, await key())).status).toBe(201)
  })
})

describe('a key that is in use', () => {
  const remove = (keyId: string) => house.asManager(`/keys/${keyId}`, { method: 'DELETE' })

  it('says where, and cannot be deleted, not even when it waits or is over', async () => {
    const [id, other, keyId] = [await operation('Nord'), await operation('Sud'), await key({ name: 'Used' })]
    await inForce(id, '2026-01-01', keyId)
    await inForce(id, '2026-04-01')
    await propose(other, keyId)
    const answer = await remove(keyId)
    expect(answer).toMatchObject({ status: 409, body: { code: 'key-in-use' } })
    expect(answer.body.operations).toEqual([
      { id: other, name: 'Sud' },
      { id, name: 'Nord' },
    ])
    const uses = (await house.asManager(`/keys/${keyId}/uses`)).body.items
    expect(uses.map((use: { status: string }) => use.status)).toEqual(['pending', 'approved'])
    const line = (await house.asManager('/keys?q=used')).body.items[0]
    expect(line).toMatchObject({ id: keyId, operations: 2 })
  })

  it('can be deleted when it was only ever rejected', async () => {
    const [id, keyId] = [await operation(), await key()]
    await reject(id, (await propose(id, keyId)).body.id)
    expect((await remove(keyId)).status).toBe(204)
    expect(await listed(id)).toEqual([])
  })

  it('leaves an audit line for each step', async () => {
    const id = await operation()
    await inForce(id, '2026-01-01')
    await reject(id, (await propose(id, await key())).body.id)
    const lines = await house.owner('select action from audit_lines where entity_id = $1 order by id', [id])
    expect(lines.map(({ action }) => action)).toEqual([
      ...['operation.created', 'operation.key-proposed', 'operation.key-approved'],
      ...['operation.key-proposed', 'operation.key-rejected'],
    ])
  })
})
