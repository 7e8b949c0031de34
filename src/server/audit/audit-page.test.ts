import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditLine } from '../../domain/audit/audit.schema.ts'
import { newId } from '../db/new-id.ts'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let member: string
let meter: string
const audit = async (query = '') =>
  (await house.asManager(`/audit${query}`)).body as { items: AuditLine[]; next: string | null }
const actions = async (query = '') => (await audit(query)).items.map(({ action }) => action)

beforeAll(async () => {
  house = await openTestHouse()
  member = (await house.asManager('/members', { body: memberBody() })).body.id
  meter = (await house.asManager('/meters', { body: meterBody({ holderId: member }) })).body.id
  await house.asManager(`/members/${member}`, {
    method: 'PATCH',
    body: { nationalNumber: '85.07.30-033.28' },
  })
  await house.call('south-admin', `${house.south.path}/members/${member}/national-number`, { method: 'POST' })
  await house.asManager('/readings?from=2026-01-01&until=2026-01-02&resolution=day')
  await house.call('north-manager', `${house.north.path}/members`, { body: memberBody({ name: 'Haven' }) })
})
afterAll(() => house.close())

describe('those who manage read what happened', () => {
  it('newest first, who did what to which thing, with what was and what is', async () => {
    const { items, next } = await audit()
    expect(next).toBeNull()
    expect(items.find(({ action }) => action === 'meter.created')).toMatchObject({
      ...{ actor: 'south manager', userId: house.south.scope.userId, entity: 'meter', entityId: meter },
      ...{ subject: '541449123456789012', isThere: true, before: null },
      after: { ean: '541449123456789012' },
    })
    const moments = items.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted().reverse())
  })

  it('also who looked at the load curves of others, and who had a register number shown', async () => {
    expect(await actions()).toEqual(
      expect.arrayContaining(['community.load-curve-read', 'member.national-number-read']),
    )
  })

  it('without the register number itself', async () => {
    expect(JSON.stringify(await audit())).not.toMatch(/85\.?07\.?30|033\.?28/)
  })

  it('of their own community alone', async () => {
    expect((await audit()).items.map(({ subject }) => subject)).not.toContain('Haven')
  })
})

describe('the lines are narrowed', () => {
  it('to one user, one action, one kind of thing and one thing', async () => {
    expect(await actions(`?user=${house.south.scope.userId}&action=member.created`)).toEqual([
      'member.created',
    ])
    expect(new Set(await actions('?entity=meter'))).toEqual(new Set(['meter.created']))
    expect((await audit(`?entityId=${member}`)).items.every(({ entityId }) => entityId === member)).toBe(true)
    expect(await actions(`?user=${newId()}`)).toEqual([])
  })

  it('to local days', async () => {
    await house.owner(
      `update audit_lines set at = '2026-01-31T23:30:00Z' where action = 'member.created' and community_id = $1`,
      [house.south.id],
    )
    // 00:30 on the first of February in Belgium.
    expect(await actions('?from=2026-02-01&until=2026-02-02')).toEqual(['member.created'])
    expect(await actions('?from=2026-01-31&until=2026-02-01')).toEqual([])
  })

  it('to what nobody signed in did', async () => {
    await house.owner(
      `insert into audit_lines (community_id, id, actor, action, entity, entity_id) values ($1, $2, 'Demo', 'community.created', 'community', $1)`,
      [house.south.id, newId()],
    )
    expect((await audit('?user=system')).items).toMatchObject([{ actor: 'Demo', userId: null }])
  })
})

it('page by page every line is read once, also those of one moment', async () => {
  await house.owner(
    `insert into audit_lines (community_id, id, at, actor, action, entity, entity_id)
     select $1, gen_random_uuid(), '2026-03-01T10:00:00.123456Z', 'X', 'view.saved', 'view', $1 from generate_series(1, 25)`,
    [house.south.id],
  )
  const all = (await audit('?pageSize=100')).items.map(({ id }) => id)
  const read: string[] = []
  let before: string | null = null
  do {
    const page: Awaited<ReturnType<typeof audit>> = await audit(
      `?pageSize=7${before ? `&before=${before}` : ''}`,
    )
    read.push(...page.items.map(({ id }) => id))
    before = page.next
  } while (before)
  expect(read).toEqual(all)
  expect(new Set(read).size).toBe(read.length)
})

it('who has left lines is known by the latest name, also when the account is gone', async () => {
  const gone = newId()
  for (const [actor, at] of [
    ['Anne', '2026-01-01'],
    ['Anne Peeters', '2026-01-02'],
  ])
    await house.owner(
      `insert into audit_lines (community_id, id, at, user_id, actor, action, entity, entity_id) values ($1, $2, $3, $4, $5, 'view.saved', 'view', $1)`,
      [house.south.id, newId(), at, gone, actor],
    )
  const { items } = (await house.asManager('/audit/actors')).body
  expect(items.map(({ name }: { name: string }) => name)).toEqual([
    'Anne Peeters',
    'south admin',
    'south manager',
  ])
})

describe('the export', () => {
  it('is a table in the language of the reader that no spreadsheet runs', async () => {
    await house.asManager('/members', {
      body: memberBody({ name: '=HYPERLINK("http://x")', firstName: '@SUM(A1)' }),
    })
    const answer = await house.asManager('/audit/export.csv?action=member.created', {
      headers: { 'accept-language': 'fr' },
    })
    expect(answer.headers['content-disposition']).toContain('journal_2026-06-15.csv')
    expect(answer.text.split('\r\n')[0]).toBe('\uFEFFQuand;Qui;Quoi;Avant;Après')
    expect(answer.text).toContain('a ajouté le membre @SUM(A1) =HYPERLINK(')
    for (const line of answer.text.slice(1).split('\r\n'))
      for (const cell of line.split(';')) expect(cell).not.toMatch(/^"?[=+\-@\t]/)
  })

  it('begins a cell that somebody’s name would make a formula with an apostrophe', async () => {
    await house.owner(`update audit_lines set actor = '=1+1' where action = 'meter.created'`)
    const { text } = await house.asManager('/audit/export.csv?action=meter.created')
    expect(text).toContain(",'=1+1,")
  })

  it('is a line itself', async () => {
    expect((await actions())[0]).toBe('audit.exported')
  })

  it('has all lines, however many pages they are', async () => {
    await house.owner(
      `insert into audit_lines (community_id, id, at, actor, action, entity, entity_id)
       select $1, gen_random_uuid(), '2026-04-01T10:00:00Z', 'X', 'view.changed', 'view', $1 from generate_series(1, 2500)`,
      [house.south.id],
    )
    const { text } = await house.asManager('/audit/export.csv?action=view.changed')
    expect(text.trimEnd().split('\r\n')).toHaveLength(2501)
  })
})

it('the application can add lines and can neither change nor take away any', async () => {
  for (const text of [
    `update audit_lines set actor = 'X'`,
    'delete from audit_lines',
    'truncate audit_lines',
  ])
    await expect(house.inSouth(({ db }) => sql.raw(text).execute(db))).rejects.toThrow(/permission denied/)
})

it('no line is written that nobody could read: its action has a sentence, or the types refuse it', async () => {
  const known = await house.owner('select distinct action from audit_lines')
  for (const { action } of known) {
    const { status } = await house.asManager(`/audit?action=${action}`)
    expect([action, status]).toEqual([action, 200])
  }
})
