import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../domain/words/words.ts'
import { buildApp } from '../app.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { sentence } from './sentence.ts'

let house: TestHouse
let other: TestHouse['app']
let places = 0
beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
  const { database, clock, filesFolder } = house
  const publicUrl = 'http://localhost:3000'
  other = await buildApp({ database, clock, filesFolder, publicUrl, trustProxy: true })
})
afterAll(async () => {
  await other.close()
  await house.close()
})

const somewhere = () => `198.51.100.${++places}`
const resets = '/api/auth/reset-password'
/** What is refused for itself counts too, and takes no time. */
async function knock(app: TestHouse['app'], place: string, door = resets, language = 'en') {
  const headers = { 'x-forwarded-for': place, 'accept-language': language }
  const answer = await app.inject({ method: 'POST', url: door, payload: {}, headers })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
}

describe('how often a place may come to a door', () => {
  it('is one count for all processes on the database', async () => {
    const place = somewhere()
    const statuses: number[] = []
    for (let i = 0; i < 20; i++) statuses.push((await knock(i % 2 ? other : house.app, place)).status)
    expect(statuses).toEqual(Array(20).fill(422))
    for (const app of [other, house.app]) expect((await knock(app, place)).status).toBe(429)
  })

  it('holds for those that come at the same moment', async () => {
    const place = somewhere()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => knock(i % 2 ? other : house.app, place)),
    )
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(20)
  })

  it('is counted for each door and each place, of IPv6 for all that one customer has', async () => {
    const place = somewhere()
    for (let i = 0; i < 21; i++) await knock(house.app, place)
    expect((await knock(house.app, somewhere())).status).toBe(422)
    expect((await knock(house.app, place, '/api/auth/verify-email')).status).toBe(422)
    for (let i = 1; i <= 21; i++) await knock(house.app, `2a02:a03f:9:9::${i}`)
    expect((await knock(other, '2a02:a03f:9:9::ffff')).status).toBe(429)
    expect((await knock(other, '2a02:a03f:9:8::1')).status).toBe(422)
  })

  it('is told in a sentence of one’s language, and when to come again, whoever was asked before', async () => {
    const place = somewhere()
    for (let i = 0; i < 20; i++) await knock(house.app, place)
    for (const app of [house.app, other, house.app])
      for (const language of languages) {
        const { status, headers, body } = await knock(app, place, resets, language)
        expect(status).toBe(429)
        expect(body.title).toBe(sentence(language, 'error.too-many-requests'))
        expect(Number(headers['retry-after'])).toBeGreaterThan(0)
        expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60)
      }
  })

  it('begins anew when its minute is over, and asks the database nothing for whoever is shut out', async () => {
    const place = somewhere()
    for (let i = 0; i < 21; i++) await knock(house.app, place)
    await house.owner(`update auth.door_tries set since = now() - interval '1 minute' where place = $1`, [
      place,
    ])
    // This process knows until when, and does not ask; the other has not shut anybody out.
    expect((await knock(house.app, place)).status).toBe(429)
    expect((await knock(other, place)).status).toBe(422)
    expect(await house.owner('select count from auth.door_tries where place = $1', [place])).toEqual([
      { count: 1 },
    ])
  })
})
