import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { configurationBody, memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(async () => {
  await house.owner('delete from audit_lines')
})
afterAll(() => house.close())

const lines = () =>
  house.owner(
    'select action, actor, user_id, community_id, entity, entity_id, before, after from audit_lines order by id',
  )

describe('every write leaves one line: who did what to what', () => {
  it('creating a member and a meter, adding a configuration', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body.id
    const meter = (await house.asManager('/meters', { body: meterBody({ holderId: member }) })).body.id
    const body = configurationBody({ from: '2026-07-01' })
    await house.asManager(`/meters/${meter}/configurations`, { body })
    const by = { actor: 'south manager', user_id: house.south.scope.userId, community_id: house.south.id }
    expect(await lines()).toMatchObject([
      {
        ...by,
        action: 'member.created',
        entity: 'member',
        entity_id: member,
        before: null,
        after: { name: 'Lambert' },
      },
      {
        ...by,
        action: 'meter.created',
        entity: 'meter',
        entity_id: meter,
        after: { ean: '541449123456789012' },
      },
      {
        ...by,
        action: 'meter.configuration-added',
        entity_id: meter,
        before: [{ from: '2026-01-01', until: null }],
        after: { configuration: { from: '2026-07-01' }, trimmed: [{ until: '2026-07-01' }] },
      },
    ])
  })

  it('a request repeated leaves no second one', async () => {
    const sent = { body: memberBody(), headers: { 'idempotency-key': 'only-one-line' } }
    await house.asManager('/members', sent)
    await house.asManager('/members', sent)
    expect(await lines()).toHaveLength(1)
  })
})

describe('a write that fails leaves none', () => {
  it('refused by a rule', async () => {
    const answers = [
      await house.asManager('/meters', { body: meterBody() }),
      await house.asManager('/meters', {
        body: meterBody({ ean: '541449000000000009', configuration: { dso: 'x' } }),
      }),
      await house.asManager('/members', { body: {} }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 422, 422])
    expect(await lines()).toEqual([])
  })

  it('and a line that cannot be written takes the write back with it', async () => {
    await house.owner('alter table audit_lines add constraint never check (false) not valid')
    const answer = await house.asManager('/meters', { body: meterBody({ ean: '541449000000000008' }) })
    await house.owner('alter table audit_lines drop constraint never')
    expect(answer.status).toBe(500)
    expect((await house.asManager('/meters?q=541449000000000008')).body.total).toBe(0)
  })
})
