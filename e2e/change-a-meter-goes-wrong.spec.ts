import { dialogOf, field } from './meter-form.ts'
import { expect, pageOf, previewOf, test } from './meter-life.ts'
import { addMeter, expectAccessible, expectNoSidewaysScroll, signIn } from './story.ts'

test('everything that is wrong is said at once, each at its field, the day first', async ({
  page,
  community,
  say,
  dialog,
  submit,
}) => {
  const meter = await addMeter(page, community.id)
  await page.goto(`${pageOf(community.id, meter.id)}?change=update`)
  const [day, power, amperage] = [
    field(dialog, say('change.effective')),
    field(dialog, say('meterForm.label.samplingPowerKva')),
    field(dialog, say('meterForm.label.amperageA')),
  ]
  await day.fill('31/02/2026')
  await power.fill('')
  await amperage.fill('forty')
  await submit('meterForm.next')
  for (const wrong of [day, power, amperage]) await expect(wrong).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toBeFocused()
  await expect(amperage).toHaveValue('forty')
  await expectAccessible(page, 'update with errors')

  // A day on which others begin is refused as soon as it is typed, and never overwritten.
  await power.fill('10')
  await amperage.fill('50')
  await day.fill('01/01/2025')
  await expect(dialog.getByText(say('error.configuration-same-day'))).toBeVisible()
})

test('when the answer is lost nothing typed is, and a double click on saving again writes it once', {
  tag: '@once',
}, async ({ page, community, say, dialog, submit }) => {
  const meter = await addMeter(page, community.id)
  await page.goto(`${pageOf(community.id, meter.id)}?change=update`)
  await field(dialog, say('change.effective')).fill('01/03/2026')
  await field(dialog, say('meterForm.label.amperageA')).fill('63')
  await submit('meterForm.next')

  // The write arrives, its answer is lost: what a bad network really does.
  let isBroken = true
  let writes = 0
  await page.route('**/configurations', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    writes++
    if (!isBroken) return route.continue()
    isBroken = false
    await route.fetch()
    return route.abort('connectionreset')
  })
  await submit('change.do-update')
  await expect(dialog.getByText(say('change.notSaved'))).toBeVisible()
  await dialog.getByRole('button', { name: say('meterForm.back'), exact: true }).click()
  await expect(field(dialog, say('meterForm.label.amperageA'))).toHaveValue('63')
  await submit('meterForm.next')
  await dialog.getByRole('button', { name: say('change.do-update'), exact: true }).dblclick()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(say('change.saved-update'))).toBeVisible()
  expect(writes).toBe(2)
  const kept = await page.request.get(`/api/v1/communities/${community.id}/meters/${meter.id}/configurations`)
  expect((await kept.json()).historical).toHaveLength(1)
})

test('of two people who change a meter at once the second is told, sees both versions, and loses nothing', {
  tag: '@once',
}, async ({ page, browser, community, say, dialog, submit }) => {
  test.setTimeout(120_000) // two browsers, and two looks of axe
  const meter = await addMeter(page, community.id)
  const path = pageOf(community.id, meter.id)
  await page.goto(`${path}?change=update`)
  await field(dialog, say('meterForm.label.amperageA')).fill('63')
  await field(dialog, say('meterForm.label.samplingPowerKva')).fill('12')

  const second = await browser.newContext()
  const theirs = await second.newPage()
  await signIn(theirs)
  await theirs.goto(`${path}?change=correct&of=${meter.configuration.id}`)
  const other = dialogOf(theirs)
  await field(other, say('meterForm.label.amperageA')).fill('50')
  await other.getByText(say('rate.dual'), { exact: true }).click()
  await other.getByRole('button', { name: say('meterForm.next'), exact: true }).click()
  await other.getByRole('button', { name: say('change.do-correct'), exact: true }).click()
  await expect(other).toBeHidden()
  await second.close()

  await submit('meterForm.next')
  await submit('change.do-update')
  const notice = dialog.getByRole('alert').filter({ hasText: say('change.meanwhile') })
  await expect(notice).toContainText('40 → 50')
  await expect(notice).toContainText(say('change.yours', { yours: '63' }))
  await expect(notice).toContainText(`${say('rate.single')} → ${say('rate.dual')}`)
  await expectAccessible(page, 'somebody was quicker')
  await expectNoSidewaysScroll(page)
  // What one typed stays; what one did not touch is theirs.
  await expect(field(dialog, say('meterForm.label.amperageA'))).toHaveValue('63')
  await expect(field(dialog, say('meterForm.label.samplingPowerKva'))).toHaveValue('12')
  await expect(dialog.getByRole('radio', { name: say('rate.dual') })).toBeChecked()
  await submit('meterForm.next')
  await expect(previewOf(dialog, page).last()).toContainText('50 → 63')
  await submit('change.do-update')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('tabpanel')).toContainText('63')
  await expect(page.getByRole('tabpanel')).toContainText(say('rate.dual'))
})
