import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../domain/words/words.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { languageOf, sentence } from './sentence.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

describe('a problem', () => {
  it('speaks the caller’s language', async () => {
    const titles = []
    for (const language of languages) {
      const answer = await house.call(null, '/api/v1/me', {
        headers: { 'accept-language': `${language}-BE` },
      })
      expect(answer.headers['content-language']).toBe(language)
      expect(answer.body.title).toBe(sentence(language, 'error.not-signed-in'))
      titles.push(answer.body.title)
    }
    expect(new Set(titles).size).toBe(4)
  })

  it('is RFC 9457, and carries the id of the request', async () => {
    const answer = await house.call(null, '/api/v1/me')
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.body).toEqual({
      type: 'urn:optimce:problem:not-signed-in',
      title: 'Please sign in to continue.',
      status: 401,
      code: 'not-signed-in',
      detail: 'Please sign in to continue.',
      requestId: answer.headers['x-request-id'],
      errors: [],
    })
  })

  it('of ours is a 500 that tells nothing but its number', async () => {
    await house.owner('alter table members rename to members_gone')
    const answer = await house.asManager('/members')
    await house.owner('alter table members_gone rename to members')
    expect(answer).toMatchObject({
      status: 500,
      body: { code: 'internal', requestId: answer.headers['x-request-id'] },
    })
    expect(answer.text).not.toContain('members')
  })
})

describe('what is no request', () => {
  const post = (payload: string, type = 'application/json') =>
    house.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { 'content-type': type },
      payload,
    })

  it('a body that is not JSON is refused with 400', async () => {
    for (const payload of ['{"email":', ''])
      expect((await post(payload)).json()).toMatchObject({ status: 400, code: 'body-not-json' })
  })

  it('a body of another type is refused with 415, one that is too large with 413', async () => {
    expect((await post('<a/>', 'text/xml')).json()).toMatchObject({ status: 415, code: 'body-not-json' })
    expect((await post(JSON.stringify({ email: 'x'.repeat(2_000_000) }))).json()).toMatchObject({
      status: 413,
      code: 'body-too-large',
    })
  })

  it('an unknown route of the API is a problem, not a page', async () => {
    for (const path of ['/api/nothing', '/api', '/nothing'])
      expect(await house.call('south-admin', path)).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      })
  })
})

describe('a write that another site made the browser send', () => {
  const send = (headers: Record<string, string>) =>
    house.call('south-manager', '/api/auth/sign-out', {
      method: 'POST',
      headers: { host: 'localhost:3000', cookie: '', ...headers },
    })

  it('is refused', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3001' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    ] as Record<string, string>[])
      expect(await send(headers)).toMatchObject({ status: 403, body: { code: 'origin-refused' } })
  })

  it('is not one that our own page, or no browser, sends', async () => {
    for (const headers of [
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
      {},
    ] as Record<string, string>[])
      expect((await send(headers)).status).toBe(204)
    const other = await send({ host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' })
    expect(other.status).toBe(204)
  })
})

describe('every answer', () => {
  it('allows no script but our own, no frame, and no guessing of types', async () => {
    const { headers } = await house.call(null, '/api/health')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('is limited to a pace no person reaches', async () => {
    const left = async (path: string) =>
      Number((await house.call(null, path)).headers['x-ratelimit-remaining'])
    const before = await left('/api/health')
    // What a guard refuses counts as well.
    expect([await left(house.south.path), await left('/api/nothing')]).toEqual([before - 1, before - 2])
    const statuses = []
    for (let i = 0; i < 61; i++)
      statuses.push((await house.call(null, '/api/auth/sign-in/email', { body: {} })).status)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('the language', () => {
  it('is the best of ours that the browser asks for, English otherwise', () => {
    const asked = [
      'nl-BE',
      'es, de;q=0.5',
      'en;q=0.1, fr;q=0.9',
      'es',
      '',
      undefined,
      'fr;q=0, nl',
      '*',
      'DE',
    ]
    expect(asked.map(languageOf)).toEqual(['nl', 'de', 'fr', 'en', 'en', 'en', 'nl', 'en', 'de'])
  })

  it('fills in what a sentence leaves open', () => {
    expect(sentence('en', 'error.locked-out', { minutes: 1 })).toMatch(/1 minute\.|one minute/)
    expect(sentence('fr', 'error.locked-out', { minutes: 3 })).toContain('3 minutes')
  })

  it('has words for every code that a refusal of the server uses', async () => {
    const { globSync, readFileSync } = await import('node:fs')
    const text = globSync('src/server/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const codes = [
      ...[...text.matchAll(/new Refusal\(\s*\d{3},\s*'([^']+)'/g)].map((match) => match[1]!),
      ...[...text.matchAll(/code: '([a-z]+(?:-[a-z]+)+)' \}/g)].map((match) => match[1]!),
    ]
    expect(codes.length).toBeGreaterThan(12)
    /** Whatever a sentence leaves open. */
    const anything: Record<string, number> = new Proxy({}, { has: () => true, get: () => 1 })
    for (const language of languages)
      for (const code of codes) expect(sentence(language, `error.${code}`, anything)).not.toBe('')
  })
})
