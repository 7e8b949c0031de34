import type { Page } from '@playwright/test'
import { demoCommunities } from '../src/domain/readings/demo-community.ts'
import { type FreshCommunity, test as story } from './story.ts'

// What the stories of imports of readings have in common.

/** On a desktop in French, on a phone in English. */
export const test = story.extend({
  locale: async ({ isMobile }, use) => use(isMobile ? 'en-BE' : 'fr-BE'),
})

export const [demo] = demoCommunities('2026-06-15')
const eanOf = (key: string) => demo.meters.find((meter) => meter.key === key)!.ean
export const [dupont, renard, schmitz] = ['dupont', 'renard', 'schmitz'].map(eanOf) as [
  string,
  string,
  string,
]

export const active = { from: '2020-01-01', samplingPowerKva: 100 }

/** Opens the page and hands it a file to be read. */
export async function sendFile(
  page: Page,
  { id }: FreshCommunity,
  file: { name: string; mimeType: string; buffer: Buffer },
  read: string,
) {
  await page.goto(`/communities/${id}/readings/import`)
  await chooseFile(page, file)
  await page.getByRole('main').getByRole('button', { name: read }).click()
}

export const chooseFile = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').first().setInputFiles(file)
