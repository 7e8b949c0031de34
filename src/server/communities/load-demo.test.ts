import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOf } from '../../domain/sharing/check-of.ts'
import { calculateCheck } from '../sharing/check/check-operation.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { loadDemo } from './load-demo.ts'

let house: TestHouse
let first: Awaited<ReturnType<typeof loadDemo>>
let took: number

const load = (password?: string) => loadDemo({ database: house.database, clock: house.clock, password })
const counts = async () =>
  (
    await house.owner(`select (select count(*)::int from meters) meters, (select count(*)::int from members) members,
      (select count(*)::int from reading_days) days, (select count(*)::int from audit_lines) lines`)
  )[0]
const rolesOf = async (email: string) => {
  const roles = await house.owner(
    `select role from community_users join communities c on c.id = community_id join auth."user" u on u.id = user_id
     where demo is not null and email = $1 order by c.id`,
    [email],
  )
  return roles.map(({ role }) => role)
}
const signsIn = async (password: string) => {
  const body = { email: first.email, password }
  return (await house.call(null, '/api/auth/sign-in/email', { body })).status === 200
}

beforeAll(async () => {
  house = await openTestHouse()
  const start = performance.now()
  first = await load()
  took = performance.now() - start
})
afterAll(() => house.close())

describe('the demo', () => {
  it('loads in less than 15 seconds, with one audit line for each community and one for the link', async () => {
    expect(took).toBeLessThan(15_000)
    const lines = await house.owner('select action, user_id, actor from audit_lines order by at, id')
    const line = { action: 'community.created', user_id: null, actor: 'OptimCE' }
    expect(lines).toEqual([line, line, { ...line, action: 'member.linked' }])
  })

  it('has a user that administers the first and manages the second, with a password made for it', async () => {
    expect(first).toMatchObject({
      email: 'demo@optimce.test',
      password: expect.stringMatching(/^\w{5}-\w{5}-\w{5}$/),
    })
    expect(await signsIn(first.password!)).toBe(true)
    expect(await rolesOf(first.email)).toEqual(['admin', 'manager'])
  })

  it('has a plain member of the first with the same new password, who took a meter over from somebody else', async () => {
    expect(first.member).toEqual({ email: 'member@optimce.test', password: first.password })
    expect(await rolesOf(first.member.email)).toEqual(['member'])
    const held = await house.owner(
      `select h.meter_id, lower(h.period)::text as since,
         (select count(*)::int from meter_holders o where o.meter_id = h.meter_id) as holders
       from meter_holders h join members m on m.id = h.member_id
         join auth."user" u on u.id = m.user_id where u.email = $1 order by since`,
      [first.member.email],
    )
    expect(held).toMatchObject([{ holders: 1 }, { holders: 2, since: '2026-01-01' }])
  })

  it('reads up to yesterday, and the list says so', async () => {
    const [days] = await house.owner('select max(day)::text as last from reading_days')
    expect(days).toEqual({ last: '2026-06-14' })
    const wrong = await house.owner(
      `select meter_id from meter_list l where data_until is distinct from
         (select max(day) from reading_days r where r.community_id = l.community_id and r.meter_id = l.meter_id)`,
    )
    expect(wrong).toEqual([])
  })

  it('is found in the public directory, each community by one operation; what is private stays so', async () => {
    const found = await house.owner('select name, municipalities from public_operations order by name')
    expect(found).toEqual([
      { name: 'Partage des Marolles', municipalities: ['21004'] },
      { name: 'Partage du Val d’Ourthe', municipalities: ['62032', '62063'] },
    ])
  })

  it('shares by keys as its DSO settled: a check of a month finds no difference, and another key waits for a decision', async () => {
    const assigned = await house.owner(
      `select o.name, a.status, a.operation_id as "operationId", a.community_id as "communityId"
       from operation_keys a join operations o on o.community_id = a.community_id and o.id = a.operation_id order by o.name, a.status`,
    )
    expect(assigned.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'Partage des Marolles: approved',
      'Partage des Marolles: pending',
      'Partage du Val d’Ourthe: approved',
      'Partage du Val d’Ourthe: pending',
      'Résidence Les Tilleuls: approved',
    ])
    const query = { from: '2026-05-01', until: '2026-06-01', tolerance: 0 }
    for (const { operationId, communityId } of assigned.filter(({ status }) => status === 'approved')) {
      const of = { url: house.database.url, communityId, operationId }
      const { plan, checked } = await calculateCheck(of, query)
      const found = checkOf(plan.meters, checked, query)
      expect([operationId, found.meters, found.unchecked]).toEqual([operationId, [], []])
      expect(found.checked).toBeGreaterThan(2000)
    }
  })

  it('loaded again changes nothing, the password included', async () => {
    const before = await counts()
    await house.owner('update members set user_id = null')
    expect(await load()).toMatchObject({ password: null, member: { password: null } })
    expect(await house.owner('select from members where user_id is not null')).toEqual([])
    expect(await counts()).toEqual(before)
    expect(await signsIn(first.password!)).toBe(true)
  })

  it('takes the password it is given', async () => {
    const { password, member } = await load('another password')
    expect([password, member.password]).toEqual(['another password', 'another password'])
    expect([await signsIn(first.password!), await signsIn('another password')]).toEqual([false, true])
  })

  it('days later tops the readings up to the new yesterday, exactly as if loaded then', async () => {
    house.clock.moveTo('2026-06-20T08:00:00+02:00')
    const before = await counts()
    await Promise.all([load(), load()])
    const after = await counts()
    expect(after).toMatchObject({ meters: before.meters, members: before.members, lines: before.lines + 2 })
    const perDay = await house.owner(
      'select day::text, count(*)::int as n from reading_days group by day order by day desc limit 5',
    )
    expect(perDay.map(({ day }) => day).reverse()).toEqual([15, 16, 17, 18, 19].map((d) => `2026-06-${d}`))
  })
})
