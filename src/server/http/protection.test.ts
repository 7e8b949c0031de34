import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

async function headersOf(publicUrl: string) {
  const { database, clock, filesFolder } = house
  const app = await buildApp({ database, clock, publicUrl, filesFolder })
  const { headers } = await app.inject('/api/health')
  await app.close()
  return headers
}

describe('every answer tells the browser', () => {
  it('to run only our scripts, none of them written into a page, and to let nobody frame us', async () => {
    const policy = String((await headersOf('http://localhost:3000'))['content-security-policy'])
    const directives = Object.fromEntries(
      policy.split(';').map((each) => {
        const [name = '', ...sources] = each.trim().split(' ')
        return [name, sources.join(' ')]
      }),
    )
    expect(directives).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    })
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toContain('http:')
  })

  it('to tell no other site where one comes from, to guess no types, and to ask the device for nothing', async () => {
    expect(await headersOf('http://localhost:3000')).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
    })
  })

  it('to come back over HTTPS only, when that is how it came', async () => {
    expect((await headersOf('http://localhost:3000'))['strict-transport-security']).toBeUndefined()
    const secure = await headersOf('https://optimce.example')
    expect(secure['strict-transport-security']).toMatch(/max-age=31536000/)
    expect(secure['content-security-policy']).toContain('upgrade-insecure-requests')
  })
})
