import type { Page } from '@playwright/test'
import { slotLabels } from '../src/domain/readings/slot-labels.ts'
import { eachDay, type LocalDay } from '../src/domain/time/local-day.ts'
import { expect } from './story.ts'

/** How much a meter took in a quarter-hour, kWh; null: it did not arrive. */
type Took = (day: LocalDay, slot: number) => number | null

/** Readings of a meter that are there before a story begins, sent as a plain file through the API. */
export async function sendReadings(
  page: Page,
  communityId: string,
  { ean, from, until }: { ean: string; from: LocalDay; until: LocalDay },
  took: Took,
) {
  const lines = eachDay(from, until).flatMap((day) =>
    slotLabels(day, 1).flatMap((start, slot) => {
      const kWh = took(day, slot)
      return kWh === null ? [] : `${ean},${start},offtake,${kWh.toFixed(3)}`
    }),
  )
  const path = `/api/v1/communities/${communityId}/imports`
  const sent = await page.request.post(path, {
    multipart: {
      files: {
        name: 'readings.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['ean,timestamp,direction,kwh', ...lines].join('\n')),
      },
    },
  })
  expect(sent.status(), await sent.text()).toBe(202)
  const { id } = await sent.json()
  const stateOf = async () => (await (await page.request.get(`${path}/${id}`)).json()).state
  await expect.poll(stateOf, { timeout: 30_000 }).toBe('previewed')
  const committed = await page.request.post(`${path}/${id}/commit`)
  expect(committed.status(), await committed.text()).toBe(202)
  await expect.poll(stateOf, { timeout: 30_000 }).toBe('committed')
}
