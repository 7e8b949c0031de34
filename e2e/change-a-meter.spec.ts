import { dialogOf, field, today } from './meter-form.ts'
import { expect, giveReadings, pageOf, previewOf, takePart, test } from './meter-life.ts'
import { addMeter, expectAccessible, expectNoSidewaysScroll } from './story.ts'

test('a wrong EAN and address are put right as long as the meter is fresh; with readings the EAN stays, and it says why', async ({
  page,
  community,
  say,
  dialog,
  choose,
  submit,
}) => {
  const meter = await addMeter(page, community.id)
  await page.goto(pageOf(community.id, meter.id))
  await choose('identity')
  const ean = field(dialog, say('meterForm.label.ean'))
  await ean.fill('541449000000000262')
  await field(dialog, say('meterForm.label.street')).fill('Rue Neuve')
  await submit('change.do-identity')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('541449 000000 000262')
  await expect(page.getByText('Rue Neuve 42')).toBeVisible()

  await giveReadings(meter.id)
  await page.reload()
  await choose('identity')
  await expect(ean).toHaveAttribute('readonly', '')
  await expect(dialog.getByText(say('error.ean-has-readings'))).toBeVisible()
  await expectAccessible(page, 'modify a meter whose EAN stays')
  await expectNoSidewaysScroll(page)
  await dialog.getByText(say('phases.three')).click()
  await submit('change.do-identity')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(say('phases.three'))).toBeVisible()
})

test('another device hangs there from a day on, the old number is kept with its last day; a mistake is taken back', async ({
  page,
  community,
  say,
  dialog,
  choose,
  submit,
}) => {
  const meter = await addMeter(page, community.id, { meterNumber: 'OLD-1' })
  await page.goto(pageOf(community.id, meter.id))
  await choose('device')
  await field(dialog, say('change.newNumber')).fill('NEW-2')
  await field(dialog, say('change.placedOn')).fill('01/04/2026')
  await expect(previewOf(dialog, page)).toHaveText([/OLD-1.*31\/03\/2026/, /NEW-2.*01\/04\/2026/])
  await submit('change.do-device')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(say('meter.number', { number: 'NEW-2' }))).toBeVisible()
  await expect(page.getByRole('list', { name: say('meter.otherDevices') })).toHaveText(/OLD-1.*31\/03\/2026/)
  await choose('undevice')
  await expect(dialog).toContainText('NEW-2')
  await submit('change.do-undevice')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(say('meter.number', { number: 'OLD-1' }))).toBeVisible()
})

test('a meter passes to another member, and to nobody, each from a day of its own', { tag: '@once' }, async ({
  page,
  community,
  say,
  dialog,
  choose,
  submit,
}) => {
  const meter = await addMeter(page, community.id, { holderId: community.memberId })
  await page.goto(pageOf(community.id, meter.id))
  await choose('holder')
  await submit('change.holder')
  await expect(field(dialog, say('change.newHolder'))).toHaveAttribute('aria-invalid', 'true')
  await field(dialog, say('change.newHolder')).fill('Lef')
  await page.getByRole('option', { name: /Lefèvre/ }).click()
  await field(dialog, say('meterForm.label.holderFrom')).fill('01/05/2026')
  await expect(previewOf(dialog, page)).toHaveText([/Marie Dupont.*30\/04\/2026/, /Lefèvre.*01\/05\/2026/])
  await expectAccessible(page, 'change the holder')
  await dialog
    .getByRole('button', { name: say('change.do-transfer', { name: 'Jean-François Lefèvre' }) })
    .click()
  await expect(page.getByRole('link', { name: 'Jean-François Lefèvre' })).toBeVisible()

  await choose('holder')
  await dialog.getByText(say('change.to-nobody'), { exact: true }).click()
  await submit('change.do-remove')
  await expect(page.getByText(say('meter.noHolder'), { exact: true })).toBeVisible()
})

test('a meter is deactivated with a reason, by keyboard, and activated again', async ({
  page,
  community,
  say,
  dialog,
  choose,
  submit,
}, info) => {
  const meter = await addMeter(page, community.id)
  await page.goto(pageOf(community.id, meter.id))
  if (info.project.name === 'phone') await choose('deactivate')
  else {
    await page.getByRole('button', { name: say('change.more') }).focus()
    await page.keyboard.press('Enter')
    const item = page.getByRole('menuitem', { name: new RegExp(`^${say('change.deactivate')}`) })
    await expect(item).toBeVisible()
    for (let i = 0; i < 5 && !(await item.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field(dialog, say('change.inactiveFrom'))).toBeFocused()
    // Closed again, the dialog gives the focus back to where it was opened from.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: say('change.more') })).toBeFocused()
    await choose('deactivate')
  }
  await field(dialog, say('change.inactiveFrom')).fill(today())
  await field(dialog, say('meterForm.label.reason')).fill('Maison vendue')
  await expect(previewOf(dialog, page).last()).toContainText(say('change.pause-data'))
  await expectAccessible(page, 'deactivate a meter')
  await submit('change.do-deactivate')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(say('meterStatus.inactive'), { exact: true })).toBeVisible()
  await page.getByRole('tab', { name: say('meter.tab-historical') }).click()
  await expect(page.getByRole('tabpanel')).toContainText(say('meter.endReason', { reason: 'Maison vendue' }))

  await page.getByRole('button', { name: say('change.reactivate'), exact: true }).click()
  await submit('meterForm.next')
  await submit('change.title-reactivate')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${meter.id}$`))
  await expect(page.getByText(say('meterStatus.active'), { exact: true })).toBeVisible()
})

test('a meter on which something depends is not deleted, and it says what; a fresh one is', async ({
  page,
  community,
  say,
  dialog,
  choose,
  submit,
}) => {
  const [used, fresh] = [
    await addMeter(page, community.id),
    await addMeter(page, community.id, { ean: '541449000000000279' }),
  ]
  await takePart(community.id, used.id)
  await giveReadings(used.id)
  await page.goto(pageOf(community.id, used.id))
  await choose('delete')
  await expect(dialog).toContainText(say('change.dependsOperation', { name: 'Quartier' }))
  await expect(dialog).toContainText(say('change.dependsReadings', { day: '01/06/2026' }))
  await expectAccessible(page, 'a meter that cannot be deleted')
  await submit('change.insteadDeactivate')
  await expect(dialogOf(page).getByRole('heading', { name: say('change.title-deactivate') })).toBeVisible()

  await page.goto(pageOf(community.id, fresh.id))
  await choose('delete')
  await submit('change.do-delete')
  await expect(page).toHaveURL(/\/meters$/)
  await expect(page.getByText(say('change.saved-delete'))).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('541449 000000 000279')
})
