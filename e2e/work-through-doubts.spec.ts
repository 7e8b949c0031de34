import { field } from './meter-form.ts'
import { expect, test } from './meter-life.ts'
import { addMeter, expectAccessible, expectNoSidewaysScroll } from './story.ts'

const soundEan = '541499999000000012'

test('a manager filters the meters, works through what is doubtful, puts one right and finds the other right', async ({
  page,
  community,
  say,
  dialog,
}, info) => {
  const isPhone = info.project.name === 'phone'
  const from = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10) // too short for readings to be missing
  const recent = { configuration: { from } }
  await addMeter(page, community.id, {
    ...recent,
    ean: soundEan,
    holderId: null,
    address: { street: 'Rue Orpheline' },
  })
  await addMeter(page, community.id, {
    ...recent,
    ean: '541449000000000262',
    holderId: community.memberId,
    address: { street: 'Rue Lointaine', city: 'Namur' },
  })
  await page.goto(`/communities/${community.id}/meters`)
  const link = (street: string) => page.getByRole('link', { name: new RegExp(street) })
  await expect(link('Rue Orpheline')).toBeVisible()

  // Filters stand in the address, and are there again after a reload.
  await page.getByRole('button', { name: new RegExp(`^${say('list.filters')}`) }).click()
  await dialog.getByLabel(say('meters.filter-holder')).selectOption('no')
  await expect(page).toHaveURL(/holder=no/)
  await expectAccessible(page, 'filters')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(link('Rue Orpheline')).toBeVisible()
  await expect(link('Rue Lointaine')).toHaveCount(0)
  await expectNoSidewaysScroll(page)

  // The keyboard goes from the search to the rows and opens one.
  if (!isPhone) {
    await page.getByRole('button', { name: say('list.clearFilters'), exact: true }).click()
    await expect(link('Rue Lointaine')).toBeVisible()
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await expect(link('Rue Lointaine')).toBeFocused()
    await page.keyboard.press('j')
    await expect(link('Rue Orpheline')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('541499 999000 000012')
    await page.goBack()
  }

  await page.getByRole('link', { name: /^2 / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('doubts.title'))
  const group = (doubt: string) =>
    page.getByRole('link', { name: new RegExp(`^${say(`doubtName.${doubt}`)}`) })
  await expect(group('no-holder')).toHaveText(/1$/)
  await expectAccessible(page, 'worklist')
  await expectNoSidewaysScroll(page)

  // One is put right without leaving the list.
  await page.getByRole('button', { name: new RegExp(`^${say('doubts.fix-no-holder')}`) }).click()
  const holder = field(dialog, say('change.newHolder'))
  await holder.fill('Dup')
  await page.getByRole('option', { name: /Dupont/ }).click()
  await dialog.locator('button[type=submit]').click()
  await expect(dialog).toBeHidden()
  await expect(group('no-holder')).toContainText(say('doubts.inOrder'))

  // The other is found right, taken back, and found right again.
  await group('city-not-of-postal-code').click()
  await expect(page.getByText('4000 Namur').first()).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${say('doubts.right')}`) }).click()
  await expect(group('city-not-of-postal-code')).toContainText(say('doubts.inOrder'))
  await page.getByRole('button', { name: say('common.undo') }).click()
  await expect(group('city-not-of-postal-code')).toHaveText(/1$/)
  await page.getByRole('button', { name: new RegExp(`^${say('doubts.right')}`) }).click()
  await expect(group('city-not-of-postal-code')).toContainText(say('doubts.inOrder'))
  await page.getByRole('link', { name: /\(1\)$/ }).click()
  await expect(page.getByText(/Claire|Demo|Démo/).first()).toBeVisible()
})

test('an administrator makes the community strict about EANs and is told what happens to the meters it has', {
  tag: '@once',
}, async ({ page, community, say }) => {
  await addMeter(page, community.id, { ean: '541449000000000269' })
  await page.goto(`/communities/${community.id}/settings`)
  await expect(page.getByRole('link', { name: say('settings.seeThem') })).toBeVisible()
  await page.getByText(say('settings.strictEan-refuse'), { exact: true }).click()
  const days = page.getByLabel(say('settings.staleAfterDays'))
  await days.fill('0')
  await page.getByRole('button', { name: say('settings.save') }).click()
  await expect(page.getByText(say('error.wait-in-days'))).toBeVisible()
  await expect(days).toBeFocused()
  await expectAccessible(page, 'settings')
  await expectNoSidewaysScroll(page)
  await days.fill('30')
  await page.getByRole('button', { name: say('settings.save') }).click()
  await expect(page.getByText(say('settings.saved'))).toBeVisible()
  await page.reload()
  await expect(days).toHaveValue('30')
  await expect(page.getByRole('radio', { name: say('settings.strictEan-refuse') })).toBeChecked()
})
