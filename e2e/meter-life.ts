import type { Locator, Page } from '@playwright/test'
import { dialogOf } from './meter-form.ts'
import { settled } from './settled.ts'
import { test as base } from './spoken.ts'
import { expect, sql } from './story.ts'

type MeterLife = {
  dialog: Locator
  /** opens one of the other actions of a meter, from its menu */
  choose: (action: string) => Promise<void>
  submit: (verb: string) => Promise<void>
}

/** Stories of what happens to a meter. */
export const test = base.extend<MeterLife>({
  dialog: ({ page }, use) => use(dialogOf(page)),
  choose: ({ page, say, dialog }, use) =>
    use(async (action) => {
      await page.getByRole('button', { name: say('change.more'), exact: true }).click()
      const item = page.getByRole('menuitem', { name: new RegExp(`^${say(`change.${action}`)}`) })
      await (await settled(item)).click()
      await expect(dialog).toBeVisible()
    }),
  submit: ({ say, dialog }, use) =>
    use((verb) => dialog.getByRole('button', { name: say(verb), exact: true }).click()),
})

export const pageOf = (communityId: string, meterId: string) =>
  `/communities/${communityId}/meters/${meterId}`

/** The parts of the timeline that a change leads to, as its preview shows them. */
export const previewOf = (dialog: Locator, page: Page) =>
  dialog.getByRole('listitem').filter({ has: page.locator(':scope[data-fate]') })

/** A meter that has readings, as the list knows it; they come from files, which is another story. */
export const giveReadings = (meterId: string) =>
  sql(`update meter_list set data_until = '2026-06-01' where meter_id = $1`, [meterId])

export async function takePart(communityId: string, meterId: string) {
  const [{ id } = { id: '' }] = await sql<{ id: string }>(
    `insert into operations values ($1, gen_random_uuid(), 'Quartier', 'rec') returning id`,
    [communityId],
  )
  await sql(`insert into participations values ($1, $2, gen_random_uuid(), $3, '[2025-02-01,)')`, [
    communityId,
    meterId,
    id,
  ])
}

export { expect }
