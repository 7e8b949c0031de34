import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../adapters/clock.ts'
import { buildApp } from '../app.ts'
import type { Database } from '../db/database.ts'
import { freshDatabase } from '../testing/fresh-database.ts'

let database: Database
let app: Awaited<ReturnType<typeof buildApp>>
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'optimce-web-'))
  const webFolder = join(folder, 'web')
  await mkdir(join(webFolder, 'assets'), { recursive: true })
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>OptimCE</title>')
  await writeFile(join(webFolder, 'assets', 'main-4f3a.js'), `console.log('${'x'.repeat(5000)}')`)
  database = await freshDatabase()
  app = await buildApp({
    database,
    clock: systemClock,
    publicUrl: 'http://localhost:3000',
    webFolder,
    filesFolder: join(folder, 'files'),
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
  await rm(folder, { recursive: true })
})

const get = (url: string, headers = {}) => app.inject({ url, headers })

describe('the web app', () => {
  it('answers every page it makes itself with index.html, which no cache keeps', async () => {
    for (const path of ['/', '/sign-in', '/communities/x/meters/y/consumption?from=2026-01-01']) {
      const answer = await get(path)
      expect([path, answer.statusCode, answer.headers['cache-control']]).toEqual([path, 200, 'no-cache'])
      expect(answer.body).toContain('<title>OptimCE</title>')
    }
  })

  it('keeps files with a hash in their name for ever, and sends them compressed', async () => {
    const answer = await get('/assets/main-4f3a.js', { 'accept-encoding': 'gzip, br' })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.rawPayload.length).toBeLessThan(500)
  })

  it('does not answer a missing file, an unknown route of the API or a write with a page', async () => {
    for (const path of ['/assets/gone.js', '/api/nothing', '/api/v1/x'])
      expect((await get(path)).json()).toMatchObject({ status: 404, code: 'not-found' })
    expect((await app.inject({ method: 'POST', url: '/sign-in', payload: {} })).statusCode).toBe(404)
  })

  it('gives nothing from outside its folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])
      expect((await get(path)).body).not.toContain('"dependencies"')
  })
})

describe('the security policy', () => {
  it('comes with every page, file, answer and refusal, and lets no script run that stands in a page', async () => {
    for (const path of [
      '/',
      '/sign-in',
      '/assets/main-4f3a.js',
      '/assets/gone.js',
      '/api/health',
      '/api/v1/me',
      '/api/docs/',
    ]) {
      const policy = String((await get(path)).headers['content-security-policy'])
      const scripts = /(?:^|;)\s*script-src ([^;]+)/.exec(policy)?.[1]
      expect([
        path,
        scripts?.split(' ').filter((each) => each !== "'self'" && !each.startsWith("'sha256-")),
      ]).toEqual([...[path, []]])
      expect(policy).toMatch(/(?:^|;)\s*object-src 'none'/)
      expect(policy).toMatch(/(?:^|;)\s*base-uri 'self'/)
    }
  })

  it('is kept by the page that starts the app: no script and no handler within it', async () => {
    const html = await readFile('index.html', 'utf8')
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain(' src="/')
    expect(html).not.toMatch(/ on\w+=|javascript:/i)
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1, the same that is committed', async () => {
    const answer = await get('/api/openapi.json')
    expect(answer.json().openapi).toBe('3.1.0')
    expect(answer.json()).toEqual(JSON.parse(await readFile('openapi.json', 'utf8')))
  })

  it('can be browsed, without any script from elsewhere', async () => {
    const answer = await get('/api/docs')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('swagger-ui')
    expect(answer.body).not.toMatch(/<script(?![^>]*src=)/)
    expect(answer.body).not.toMatch(/src="https?:/)
  })
})
