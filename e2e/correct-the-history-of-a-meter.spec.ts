import type { Page } from '@playwright/test'
import { configurationBody } from '../src/server/testing/examples.ts'
import { field } from './meter-form.ts'
import { expect, pageOf, previewOf, takePart, test } from './meter-life.ts'
import { addMeter, expectAccessible, expectNoSidewaysScroll, type FreshCommunity } from './story.ts'

const home = {
  ...configurationBody({ productionChain: 'none', injectionStatus: 'none', generatingCapacityKva: 0 }),
  samplingPowerKva: 9.2,
}

/** A meter of Marie’s, in an operation, whose data changed on each of these days: to dual-hourly, with 50, 51 … A. */
async function meterChangedOn(page: Page, { id, memberId }: FreshCommunity, ...days: string[]) {
  const meter = await addMeter(page, id, { holderId: memberId })
  await takePart(id, meter.id)
  for (const [i, from] of days.entries()) {
    const added = await page.request.post(`/api/v1/communities/${id}/meters/${meter.id}/configurations`, {
      data: { ...home, from, rate: 'dual', amperageA: 50 + i },
    })
    expect(added.status(), await added.text()).toBe(201)
  }
  return meter
}

test('what was forgotten is inserted in the past: the form shows what held then, and what came later stays', async ({
  page,
  community,
  say,
  dialog,
  submit,
}) => {
  const meter = await meterChangedOn(page, community, '2026-03-01')
  await page.goto(pageOf(community.id, meter.id))
  await page.getByRole('button', { name: say('change.update') }).click()
  const amperage = field(dialog, say('meterForm.label.amperageA'))
  await expect(amperage).toHaveValue('50')
  await field(dialog, say('change.effective')).fill('01/06/2025')
  await expect(amperage).toHaveValue('40')
  await expect(dialog.getByRole('radio', { name: say('rate.single') })).toBeChecked()
  await amperage.fill('63')
  await submit('meterForm.next')

  const rows = previewOf(dialog, page)
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText('31/05/2025')
  await expect(rows.nth(0)).toContainText(say('change.fate-shortened'))
  await expect(rows.nth(1)).toContainText(/01\/06\/2025.*28\/02\/2026/)
  await expect(rows.nth(1)).toContainText('40 → 63')
  await expect(rows.nth(2)).toContainText('01/03/2026')
  await expect(dialog).toContainText(say('change.unchanged-holder', { name: community.memberName }))
  await expect(dialog).toContainText(say('change.unchanged-operation', { name: 'Quartier' }))
  await submit('change.do-update')

  // What was done is shown where it is.
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/\/historical$/)
  const entries = page.getByRole('tabpanel').getByRole('listitem')
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText(/01\/06\/2025.*28\/02\/2026/)
  await expect(entries.first()).toContainText(say('meter.was', { was: '40' }))
})

test('planned data are moved to another day, then deleted: those before them run on', {
  tag: '@once',
}, async ({ page, community, say, dialog, submit }) => {
  const meter = await meterChangedOn(page, community, '2090-01-01')
  await page.goto(`${pageOf(community.id, meter.id)}/future`)
  const entry = page.getByRole('tabpanel').getByRole('listitem')
  await entry.getByRole('button', { name: say('change.correctFrom', { day: '01/01/2090' }) }).click()
  await field(dialog, say('change.firstDay')).fill('01/02/2090')
  await submit('meterForm.next')
  await expect(previewOf(dialog, page).nth(0)).toContainText(say('change.fate-extended'))
  await expect(previewOf(dialog, page).nth(1)).toContainText(say('change.fate-moved'))
  await submit('change.do-correct')
  await expect(entry).toContainText(say('meter.from', { from: '01/02/2090' }))

  await entry.getByRole('button', { name: say('change.deletePlanned', { day: '01/02/2090' }) }).click()
  await expect(previewOf(dialog, page)).toHaveText([
    new RegExp(say('change.fate-extended')),
    new RegExp(say('change.fate-gone')),
  ])
  await expectAccessible(page, 'delete planned data')
  await expectNoSidewaysScroll(page)
  await submit('change.do-unplan')
  await expect(page.getByRole('tabpanel')).toContainText(say('meter.empty-future'))
  await page.getByRole('tab', { name: say('meter.tab-current') }).click()
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toHaveText(
    say('meter.from', { from: '01/01/2025' }),
  )
})

test('a mistake in the past is corrected, and nothing but that', { tag: '@once' }, async ({
  page,
  community,
  say,
  dialog,
  submit,
}) => {
  const meter = await meterChangedOn(page, community, '2026-03-01', '2026-05-01')
  await page.goto(`${pageOf(community.id, meter.id)}/historical`)
  const entries = page.getByRole('tabpanel').getByRole('listitem')
  await entries.first().getByRole('button').click()
  // Without a change it says so, and does not go on.
  await submit('meterForm.next')
  await expect(dialog.getByText(say('change.nothingDifferent'))).toBeVisible()
  await field(dialog, say('meterForm.label.amperageA')).fill('32')
  await submit('meterForm.next')
  await expect(previewOf(dialog, page).filter({ hasText: say('change.fate-corrected') })).toContainText(
    '50 → 32',
  )
  await submit('change.do-correct')
  await expect(dialog).toBeHidden()
  await expect(entries).toHaveCount(2)
  await expect(entries.first()).toContainText(/01\/03\/2026.*30\/04\/2026/)
  await expect(entries.first()).toContainText('32')
  await expect(entries.last()).toContainText(/01\/01\/2025.*28\/02\/2026/)
})
