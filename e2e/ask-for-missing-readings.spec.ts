import { sendReadings } from './send-readings.ts'
import { test } from './spoken.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

test('a manager sees which days of which meter are lacking, and has the message to the DSO ready', async ({
  page,
  context,
  community,
  say,
}, info) => {
  test.setTimeout(120_000) // axe looks at a calendar and at a dialog, in both themes
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const holderId = community.memberId
  const { ean } = await addMeter(page, community.id, { holderId })
  const second = '541449111111111112'
  await addMeter(page, community.id, { holderId, ean: second, meterNumber: '2SAG9999999999' })
  const month = { from: '2025-10-01', until: '2025-11-01' }
  await sendReadings(page, community.id, { ean, ...month }, () => 0.1)
  await sendReadings(page, community.id, { ean: second, ...month }, (day, slot) =>
    ['2025-10-14', '2025-10-15'].includes(day) || (day === '2025-10-25' && slot < 10) ? null : 0.2,
  )

  await page.goto(`/communities/${community.id}/readings/completeness?month=2025-10`)
  const calendar = page.getByRole('table')
  await expect(calendar.getByRole('row')).toHaveCount(3)
  const state = (name: string) => say(`completeness.state-${name}`)
  const row = calendar.getByRole('row').filter({ hasText: '111111 111112' })
  await expect(row.getByRole('link', { name: `14/10/2025, ${state('missing')}` })).toHaveText('×')
  await expect(row.getByRole('link', { name: `25/10/2025, ${state('partial')}` })).toHaveText('½')
  await expect(row.getByRole('cell').last()).toHaveText('3')
  await expectAccessible(page, 'completeness of a month')
  await expectNoSidewaysScroll(page)
  await picture(page, `completeness-${info.project.name}`)

  await page.getByLabel(say('completeness.only')).check()
  await expect(calendar.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(/only=incomplete/)

  await page.getByRole('button', { name: say('completeness.ask') }).click()
  const dialog = page.getByRole('dialog')
  const message = dialog.getByRole('textbox')
  await expect(message).toHaveValue(new RegExp(`EAN ${second}`))
  await expect(message).toHaveValue(/14\/10\/2025[^\n]+15\/10\/2025/)
  await expect(message).not.toHaveValue(new RegExp(ean))
  await dialog.getByText('Nederlands', { exact: true }).click()
  await expect(message).toHaveValue(/Geachte|Beste|Hallo|Dag/)
  await expectAccessible(page, 'what to ask the DSO')
  await picture(page, `ask-the-dso-${info.project.name}`)
  await dialog.getByRole('button', { name: say('completeness.copy') }).click()
  await expect(dialog.getByText(say('completeness.copied'))).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(second)
  expect(copied).toContain(await message.inputValue())
  await expect(dialog.getByRole('link', { name: say('completeness.mail') })).toHaveAttribute(
    'href',
    /^mailto:\?subject=.+&body=.+14%2F10%2F2025/,
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // The table is one stop of the Tab key; the arrows go on from there, and Enter shows what was read that day.
  await row.getByRole('link', { name: /^01\/10\/2025/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(row.getByRole('link', { name: /^02\/10\/2025/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/consumption\?from=2025-10-02&until=2025-10-03/)
  await expect(page.getByRole('main')).toContainText(/19[.,]2\s*kWh/)
})

test('a year shows how many days each month lacks, and leads to the month', { tag: '@once' }, async ({
  page,
  community,
  say,
}) => {
  const { ean } = await addMeter(page, community.id, { holderId: community.memberId })
  await sendReadings(page, community.id, { ean, from: '2025-03-01', until: '2025-05-01' }, (day) =>
    day === '2025-03-30' ? null : 0.1,
  )
  await page.goto(`/communities/${community.id}/readings/completeness?month=2025-03`)
  await page.getByText(say('completeness.span-year'), { exact: true }).click()
  await expect(page).toHaveURL(/year=2025/)
  const cells = page.getByRole('table').getByRole('row').nth(1).getByRole('cell')
  await expect(cells.nth(2)).toHaveText('1')
  await expect(cells.nth(3)).toHaveText('✓')
  await expect(cells.last()).toHaveText(String(365 - 60))
  await expectNoSidewaysScroll(page)
  await page.getByRole('table').getByRole('columnheader').getByRole('link').nth(2).click()
  await expect(page).toHaveURL(/month=2025-03/)
  await expect(
    page.getByRole('link', { name: `30/03/2025, ${say('completeness.state-missing')}` }),
  ).toBeVisible()
})
