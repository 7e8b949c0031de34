import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { openOwnMeters } from '../../testing/own-meters.ts'
import type { Who } from '../../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
beforeAll(async () => {
  scene = await openOwnMeters()
}, 120_000)
afterAll(() => scene.house.close())

/** The files of the archive that this user takes away, by name. */
async function archiveOf(who: Who): Promise<Record<string, string>> {
  const { status, headers, bytes } = await scene.house.call(who, '/api/v1/me/data.zip', {
    headers: { 'accept-language': 'en' },
  })
  expect([status, headers['content-type']]).toEqual([200, 'application/zip'])
  const zip = await yauzl.fromBufferPromise(bytes)
  const files: Record<string, string> = {}
  for await (const entry of zip.eachEntry())
    files[entry.fileName.replace(/^\d+-[^/]+\//, '')] = await text(await zip.openReadStreamPromise(entry))
  return files
}

describe('what somebody takes away', () => {
  it('is its own account, record, meters and readings, of its own days alone', async () => {
    await scene.house.asManager(
      `/meters/${scene.meters.since}/readings?from=2026-03-01&until=2026-03-02&resolution=hour`,
    )
    const files = await archiveOf('south-member')
    expect(JSON.parse(files['account.json']!)).toMatchObject({
      email: 'south-member@optimce.test',
      communities: [{ name: 'south', role: 'member' }],
    })
    expect(JSON.parse(files['members.json']!)).toMatchObject([{ id: scene.marie }])
    const meters: { id: string; ean: string }[] = JSON.parse(files['meters.json']!)
    const { since, gone, soon, again, unread, never } = scene.meters
    expect(meters.map(({ id }) => id).sort()).toEqual([since, gone, soon, again, unread].sort())
    expect(JSON.stringify(files)).not.toContain(never)
    const ean = meters.find(({ id }) => id === again)!.ean
    const rows = files[`readings-${ean}.csv`]!.trim().split('\r\n').slice(1)
    const days = [...new Set(rows.map((row) => row.slice(0, 10)))]
    expect([days[0], days.at(-1)]).toEqual(['2026-03-01', '2026-06-13'])
    // In between it was somebody else's.
    expect(days.filter((day) => day >= '2026-04-01' && day < '2026-06-01')).toEqual([])
  })

  it('says who looked at its readings', async () => {
    const files = await archiveOf('south-member')
    const looked: { actor: string; action: string }[] = JSON.parse(files['who-looked-at-my-readings.json']!)
    expect(looked).toContainEqual(
      expect.objectContaining({ actor: 'south manager', action: 'meter.load-curve-read' }),
    )
  })

  it('is of a manager what it did itself, not what it may see of others', async () => {
    const files = await archiveOf('south-manager')
    expect(JSON.parse(files['members.json']!)).toEqual([])
    expect(Object.keys(files).filter((name) => name.startsWith('readings'))).toEqual([])
    expect(JSON.parse(files['what-i-did.json']!).length).toBeGreaterThan(0)
  })
})
