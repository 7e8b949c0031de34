import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { sendReadings } from './send-readings.ts'
import { test } from './spoken.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture, signIn, sql } from './story.ts'

const val = '0192f000-0000-7000-8000-000000000001'

/** Whatever the numbers in a text are. */
const anyNumber = (text: string) =>
  new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '.+'))

/** The file that an entry of the download menu gives. */
async function saved(page: Page, say: (key: string) => string, format: 'csv' | 'xlsx' | 'png') {
  await page.getByRole('button', { name: say('consumption.save'), exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: say(`consumption.save-${format}`) }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test('a manager steps through the days, weeks and months of a meter, by buttons and by keys, and the address keeps them', async ({
  page,
  community,
  say,
}, info) => {
  const { id, ean } = await addMeter(page, community.id)
  // October has 100 quarter-hours on its 25th: 0.1 kWh each.
  await sendReadings(page, community.id, { ean, from: '2025-10-20', until: '2025-11-03' }, () => 0.1)
  await page.goto(`/communities/${community.id}/meters/${id}/consumption?from=2025-10-01&until=2025-11-01`)
  const period = page.locator('output')
  await expect(period).toHaveText(/oct(obre|ober) 2025/i)

  await page.getByText(say('consumption.span-day'), { exact: true }).click()
  await expect(page).toHaveURL(/from=2025-10-31&until=2025-11-01/)
  await expect(page.getByRole('main')).toContainText(/9[.,]600\s*kWh/)
  await page.getByRole('button', { name: say('consumption.later') }).click()
  await expect(page).toHaveURL(/from=2025-11-01/)
  await page.getByRole('button', { name: say('consumption.earlier') }).click()
  await page.getByText(say('consumption.span-week'), { exact: true }).click()
  await expect(page).toHaveURL(/from=2025-10-27&until=2025-11-03/)
  await page.getByRole('button', { name: say('consumption.earlier') }).click()
  await expect(page).toHaveURL(/from=2025-10-20&until=2025-10-27/)
  // 6 days of 96 quarter-hours, and one of 100.
  await expect(page.getByRole('main')).toContainText(/67[.,]6\s*kWh/)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/from=2025-10-27/)
  await page.keyboard.press('m')
  await expect(page).toHaveURL(/from=2025-11-01&until=2025-12-01/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/from=2025-10-01/)
  await page.keyboard.press('y')
  await expect(page).toHaveURL(/from=2025-01-01&until=2026-01-01/)
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/from=2025-11-02/)
  await page.keyboard.press('ArrowLeft')
  await page.reload()
  await expect(period).toHaveText(/1(st|er)? nov/i)
  await page.getByRole('button', { name: say('consumption.latest') }).click()
  await expect(page).toHaveURL(/from=2025-11-02/)
  await expect(page.getByRole('button', { name: say('consumption.latest') })).toBeDisabled()
  await expectAccessible(page, 'load curve of a day')
  await expectNoSidewaysScroll(page)
  await picture(page, `step-${info.project.name}`)
})

test(
  'a period is compared with the one before it only when both are complete',
  { tag: '@once' },
  async ({ page, community, say }, info) => {
    const { id, ean } = await addMeter(page, community.id)
    const lost = (day: string) => day === '2025-08-12'
    await sendReadings(page, community.id, { ean, from: '2025-08-01', until: '2025-11-01' }, (day) =>
      lost(day) ? null : day < '2025-10-01' ? 0.1 : 0.2,
    )
    const at = `/communities/${community.id}/meters/${id}/consumption?show=comparison`
    await page.goto(`${at}&from=2025-10-01&until=2025-11-01`)
    const changes = page.getByRole('region', { name: say('consumption.show-comparison') })
    // 2 980 quarter-hours against 2 880: 596 and 288 kWh.
    await expect(changes).toContainText(/596[.,]0/)
    await expect(changes).toContainText(/288[.,]0/)
    await expect(changes).toContainText(/\+106[.,]9/)
    await expectAccessible(page, 'comparison')
    await expectNoSidewaysScroll(page)
    await picture(page, `comparison-${info.project.name}`)

    await page.getByRole('button', { name: say('consumption.earlier') }).click()
    await expect(page.getByText(say('consumption.cannotCompare'))).toBeVisible()
    await expect(page.getByRole('main')).toContainText('12/08/2025')
    await expect(changes).toHaveCount(0)
    // Nor before it is over.
    await page.goto(`${at}&range=this-month`)
    await expect(page.getByText(say('consumption.cannotCompare'))).toBeVisible()
  },
)

test('a manager sees when in the day and in the year most is used, and takes it along as picture and files', async ({
  page,
  community,
  say,
}, info) => {
  test.setTimeout(120_000) // whole pages of charts, looked at by axe in both themes
  const { id, ean } = await addMeter(page, community.id)
  // Most from 18:00 to 19:00 on workdays, at noon on Saturdays and Sundays.
  await sendReadings(page, community.id, { ean, from: '2025-09-01', until: '2025-09-29' }, (day, slot) => {
    const isWeekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
    return (isWeekend ? slot === 48 : slot >= 72 && slot < 76) ? 1 : 0.05
  })
  await page.goto(
    `/communities/${community.id}/meters/${id}/consumption?show=heatmap&from=2025-09-01&until=2025-09-29`,
  )
  const heat = page.getByRole('img', { name: /18:00/ })
  await expect(heat).toBeVisible()
  await heat.hover({ position: { x: 120, y: 18 * 13 + 6 } })
  await expect(page.getByText(/\d\d\/09\/2025, 18:00–19:00 · /)).toBeVisible()
  await expectAccessible(page, 'heatmap')
  await expectNoSidewaysScroll(page)
  await picture(page, `heatmap-${info.project.name}`)
  const drawn = await saved(page, say, 'png')
  expect(drawn.name).toMatch(/_2025-09-01_2025-09-29\.png$/)
  expect(drawn.content.subarray(1, 4).toString()).toBe('PNG')
  expect(drawn.content.readUInt32BE(16)).toBeGreaterThan(500)
  await page.getByText(say('consumption.view-table'), { exact: true }).click()
  await expect(page.getByRole('row')).toHaveCount(25)

  await page.getByRole('tab', { name: say('consumption.show-typical-day') }).click()
  await expect(page).toHaveURL(/show=typical-day/)
  const six = page.getByRole('row').filter({ hasText: '18:00' })
  await expect(six).toContainText(/1[.,]000/)
  await expect(six).toContainText(/0[.,]050/)
  await page.getByText(say('consumption.view-chart'), { exact: true }).click()
  await expect(page.getByRole('img', { name: anyNumber(say('consumption.typicalBoth')) })).toBeVisible()
  await expectAccessible(page, 'typical day')
  await picture(page, `typical-day-${info.project.name}`)

  const table = await saved(page, say, 'csv')
  expect(table.content.toString().trim().split('\r\n').length).toBe(1 + 28)
  const workbook = await saved(page, say, 'xlsx')
  expect(workbook.name).toMatch(/\.xlsx$/)
  expect(workbook.content.subarray(0, 2).toString()).toBe('PK')
})

test('a manager looks at the whole community, at one of its operations and at a member', async ({
  page,
  say,
}, info) => {
  test.setTimeout(120_000)
  await signIn(page)
  await page.goto(`/communities/${val}`)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say('frame.consumption') })
    .click()
  const finding = page.getByRole('img', { name: anyNumber(say('consumption.finding-many-offtake')) })
  await expect(finding).toBeVisible()
  await expectAccessible(page, 'consumption of the community')
  await expectNoSidewaysScroll(page)
  await picture(page, `community-consumption-${info.project.name}`)
  const whole = (await page.getByRole('main').innerText()).match(/[\d\s.,]+kWh/)![0]

  await page.getByLabel(say('consumption.whose'), { exact: true }).selectOption({ index: 1 })
  await expect(page).toHaveURL(/operation=/)
  await expect(finding).toBeVisible()
  await expect
    .poll(async () => (await page.getByRole('main').innerText()).match(/[\d\s.,]+kWh/)?.[0])
    .not.toBe(whole)

  const [member] = await sql<{ id: string }>(
    `select id from members where community_id = $1 and name = 'Dupont'`,
    [val],
  )
  await page.goto(`/communities/${val}/members/${member!.id}`)
  await page.getByRole('tab', { name: say('members.tab-consumption') }).click()
  await expect(finding).toBeVisible()
  await expectAccessible(page, 'consumption of a member')
  await expectNoSidewaysScroll(page)
  await picture(page, `member-consumption-${info.project.name}`)
})

test(
  'a plain member sees all its meters together, and not the community’s',
  { tag: '@once' },
  async ({ page, say }, info) => {
    await signIn(page, 'member@optimce.test')
    await page.goto(`/communities/${val}/meters`)
    await page.getByRole('link', { name: say('ownMeters.together') }).click()
    await expect(page.getByRole('heading', { level: 1, name: say('ownMeters.together') })).toBeVisible()
    await expect(
      page.getByRole('img', { name: anyNumber(say('consumption.finding-many-offtake')) }),
    ).toBeVisible()
    await expectAccessible(page, 'my meters together')
    await expectNoSidewaysScroll(page)
    await picture(page, `own-consumption-together-${info.project.name}`)
    await page.goto(`/communities/${val}/consumption`)
    await expect(page.getByText(say('states.notFound'))).toBeVisible()
  },
)
