import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, sql, test } from './story.ts'

// On a desktop in French and by keyboard, on a phone in English and by touch.
test.use({
  locale: async ({ browserName: _ }, use, info) => use(info.project.name === 'phone' ? 'en-BE' : 'fr-BE'),
})

test('any meter is a few keys away: by its EAN in groups, by what was opened last, and Enter never opens the wrong one', async ({
  page,
  community,
}, info) => {
  const isPhone = info.project.name === 'phone'
  const say = isPhone
    ? { open: 'Quick open', recent: 'Recently opened', nothing: /^Nothing found for/, meters: 'Meters' }
    : {
        open: 'Accès rapide',
        recent: 'Ouverts récemment',
        nothing: /^Aucun résultat pour/,
        meters: 'Compteurs',
      }
  const first = await addMeter(page, community.id, { ean: '541449000000000111', meterNumber: 'M-1' })
  const second = await addMeter(page, community.id, {
    ...{ ean: '541449000000000222', meterNumber: 'M-2', holderId: community.memberId },
    address: { street: 'Quai du Nord', houseNumber: '7', city: 'Liège' },
  })
  await page.goto(`/communities/${community.id}/members`)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  const palette = page.getByRole('dialog', { name: say.open })
  const box = palette.getByRole('combobox')
  async function open() {
    if (isPhone) await page.getByRole('button', { name: say.open }).click()
    else await page.keyboard.press('/')
    await expect(box).toBeFocused()
  }

  await open()
  await expect(palette.getByRole('option', { selected: true })).toHaveText(say.meters)
  await expectAccessible(page, 'quick open, empty')
  await box.fill('541449 000000 000222')
  await expect(palette.getByRole('option', { selected: true })).toContainText('541449 000000 000222')
  await expectAccessible(page, 'quick open, found')
  await expectNoSidewaysScroll(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/meters/${second.id}`))
  await expect(palette).toBeHidden()
  await expect(title).toContainText('541449 000000 000222')

  // The key is faster than the answer: what opens is nevertheless what was typed.
  await open()
  await expect(palette.getByText(say.recent)).toBeHidden() // only this page was opened yet
  await page.keyboard.type('000111')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/meters/${first.id}`))

  await page.keyboard.press('Control+K')
  await expect(palette.getByRole('group', { name: say.recent }).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowUp') // from the first around to the last
  await page.keyboard.press('ArrowDown')
  await expect(palette.getByRole('option', { selected: true })).toContainText('541449 000000 000222')
  await box.fill('dupont marie')
  await expect(palette.getByRole('option').first()).toContainText('Marie Dupont')
  await expect(palette.getByRole('option')).toHaveCount(2) // she herself, and the meter she holds
  await box.fill('nowhere at all')
  await expect(palette.getByText(say.nothing)).toBeVisible()
  await page.route('**/quick-open?*', (route) => route.abort())
  await box.fill('dupont')
  await expect(palette.getByRole('alert')).toBeVisible()
  await page.unroute('**/quick-open?*')
  await palette.getByRole('button', { name: isPhone ? 'Retry' : 'Réessayer' }).click()
  await palette
    .getByRole('option', { name: /Marie Dupont/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/members/${community.memberId}`))

  // Escape goes back to where one was; where something is typed `/` is a letter.
  const opener = page.getByRole('button', { name: say.open })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(box).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(opener).toBeFocused()
  await page.goto(`/communities/${community.id}/meters`)
  const search = page.getByRole('searchbox')
  await search.click()
  await page.keyboard.type('a/b')
  await expect(search).toHaveValue('a/b')
  await expect(palette).toBeHidden()

  // What is no manager's work is no member's either.
  await sql(`update community_users set role = 'member' where community_id = $1`, [community.id])
  await page.goto(`/communities/${community.id}`)
  await expect(title).toHaveText(community.name)
  await expect(opener).toHaveCount(0)
})
