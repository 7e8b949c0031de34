import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { legalVersions } from '../../domain/auth/consent.ts'
import { standingClock } from '../adapters/clock.ts'
import { buildApp } from '../app.ts'
import type { Database } from '../db/database.ts'
import { freshDatabase } from '../testing/fresh-database.ts'

let database: Database
let filesFolder: string
let app: Awaited<ReturnType<typeof buildApp>>

beforeEach(async () => {
  database = await freshDatabase()
  filesFolder = await mkdtemp(join(tmpdir(), 'optimce-files-'))
  app = await buildApp({
    database,
    clock: standingClock('2026-06-15T12:00:00+02:00'),
    publicUrl: 'http://localhost:3000',
    filesFolder,
  })
})
afterEach(async () => {
  await app.close()
  await database.close()
  await rm(filesFolder, { recursive: true })
})

const welcome = (start: 'empty' | 'demo', email = 'Anna@Example.be') => ({
  account: { name: 'Anna', email, password: 'twelve letters', consent: legalVersions },
  community: { name: 'Quartier Nord', region: 'BRU' },
  start,
})
const begin = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/installation', payload })
const isEmpty = async () => (await app.inject('/api/v1/installation')).json().empty
async function me(answer: Awaited<ReturnType<typeof begin>>) {
  const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
  return (await app.inject({ url: '/api/v1/me', cookies })).json()
}

describe('the first run', () => {
  it('makes the account, its community and its right in one go, and signs in', async () => {
    expect(await isEmpty()).toBe(true)
    const answer = await begin(welcome('empty'))
    expect(answer.statusCode).toBe(201)
    expect(await me(answer)).toMatchObject({
      name: 'Anna',
      email: 'anna@example.be',
      communities: [
        {
          id: answer.json().communityId,
          name: 'Quartier Nord',
          region: 'BRU',
          regulator: 'BE-BRU-BRUGEL',
          strictEan: false,
          role: 'admin',
        },
      ],
    })
    expect(await isEmpty()).toBe(false)
  })

  it('with the demo also lets one look at both demo communities', async () => {
    const answer = await begin(welcome('demo'))
    const { communities } = await me(answer)
    expect(communities.map(({ role }: { role: string }) => role)).toEqual(['admin', 'admin', 'manager'])
    const meters = await app.inject({
      url: `/api/v1/communities/${communities.find(({ role }: { role: string }) => role === 'manager').id}/meters`,
      cookies: Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value])),
    })
    expect(meters.json().total).toBeGreaterThan(0)
  })

  it('happens once: 409 from then on, and nothing is made', async () => {
    await begin(welcome('empty'))
    const second = await begin(welcome('empty', 'eve@example.be'))
    expect(second.json()).toMatchObject({ status: 409, code: 'installation-not-empty' })
    expect((await database.auth.query('select email from "user"')).rows).toEqual([
      { email: 'anna@example.be' },
    ])
  })

  it('happens once also when two begin together', async () => {
    const answers = await Promise.all(
      ['a@b.be', 'c@d.be', 'e@f.be'].map((email) => begin(welcome('empty', email))),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
    expect((await database.auth.query('select from "user"')).rowCount).toBe(1)
  })

  it('leaves no account behind when the community cannot be made', async () => {
    const { default: pg } = await import('pg')
    const owner = new pg.Client({ connectionString: database.url })
    await owner.connect()
    await owner.query('alter table audit_lines rename to gone')
    expect((await begin(welcome('empty'))).statusCode).toBe(500)
    await owner.query('alter table gone rename to audit_lines')
    await owner.end()
    expect((await database.auth.query('select from "user"')).rowCount).toBe(0)
    expect(await isEmpty()).toBe(true)
    expect((await begin(welcome('empty'))).statusCode).toBe(201)
  })

  it('says everything that is wrong at once', async () => {
    const answer = await begin({
      account: { name: '', email: 'x', password: 'short', consent: {} },
      community: {},
      start: 'x',
    })
    expect(answer.statusCode).toBe(422)
    expect(
      answer.json().errors.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ).toEqual([
      ['account.name', 'required'],
      ['account.email', 'email'],
      ['account.password', 'password-length'],
      ['account.consent.terms', 'consent-needed'],
      ['account.consent.privacy', 'consent-needed'],
      ['community.name', 'required'],
      ['community.region', 'choose-one'],
      ['start', 'choose-one'],
    ])
  })
})
