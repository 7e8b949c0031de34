import { test } from './spoken.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

test('a manager begins where the community says what waits, opens what is counted, and reads who did what', async ({
  page,
  community,
  say,
}, info) => {
  test.setTimeout(120_000)
  // Without a meter, what to do first; with one that is nobody's, that it waits.
  await page.goto(`/communities/${community.id}`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: say('dashboard.firstSteps') })).toBeVisible()
  await expect(main.getByText(say('dashboard.stepDone'))).toBeVisible() // there are members
  const meter = await addMeter(page, community.id)
  await page.reload()
  const waiting = main.getByRole('region', { name: say('dashboard.attention') })
  await expect(waiting).toBeVisible()
  await expectAccessible(page, 'first page')
  await expectNoSidewaysScroll(page)
  await picture(page, `first-page-${info.project.name}`)

  await waiting.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/meters\?doubt=no-holder/)
  await expect(page.getByRole('main')).toContainText(meter.ean.slice(-6))

  // The last thing that happened stands on the first page, and all of it in the audit, where it can be narrowed.
  await page.goto(`/communities/${community.id}`)
  await main.getByRole('link', { name: say('dashboard.allActivity') }).click()
  await expect(page).toHaveURL(/\/audit$/)
  const lines = page.getByRole('main').getByRole('listitem')
  await expect(lines).toHaveCount(4) // three members and a meter
  await expect(lines.first()).toContainText(meter.ean)
  await lines.first().locator('summary').click()
  await expect(lines.first().getByRole('table')).toContainText(say('readingFrequency.quarter-hourly'))
  await expectAccessible(page, 'audit')
  await expectNoSidewaysScroll(page)
  await picture(page, `audit-${info.project.name}`)
  await page.goto(`/communities/${community.id}/audit?entity=member`)
  await expect(lines).toHaveCount(3)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('audit.export') }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})
