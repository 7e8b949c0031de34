import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, stepDown, test } from './story.ts'

test.use({ locale: 'de-BE' })

test('the menus of the frame are readable for everybody', async ({ page, community }, info) => {
  await page.goto(`/communities/${community.id}/meters`)
  const menus =
    info.project.name === 'phone'
      ? [/Wechseln$/, /^Konto von/]
      : [/Wechseln$/, /^Sprache/, /^Darstellung/, /^Konto von/]
  for (const name of menus) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, `menu ${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  }
  await expectNoSidewaysScroll(page)
})

test('a plain member without a meter is told whom to ask, and sees nobody’s', async ({ page, community }) => {
  await addMeter(page, community.id, { holderId: community.memberId })
  await stepDown(community.id, 'member')
  await page.goto(`/communities/${community.id}/meters`)
  await expect(page.getByRole('heading', { level: 1, name: 'Meine Zähler' })).toBeVisible()
  await expect(page.getByText(`Bitten Sie einen Manager von „${community.name}“`)).toBeVisible()
  await expect(page.getByText('demo@optimce.test')).toBeVisible()
  await expectAccessible(page, 'no meter of one’s own')
  await expect(page.getByRole('link', { name: 'Mitglieder' })).toHaveCount(0)
  const members = await page.request.get(`/api/v1/communities/${community.id}/members`)
  expect(await members.json()).toMatchObject({ total: 0, items: [] })
})

test('somebody else’s community is not there', { tag: '@once' }, async ({ page, community }) => {
  await stepDown(community.id, null)
  await page.goto(`/communities/${community.id}/meters`)
  await expect(page.getByText('Unter dieser Adresse gibt es nichts')).toBeVisible()
})

test('thirty meters stand on two pages, and the pager says on which one is', { tag: '@once' }, async ({
  page,
  community,
}) => {
  for (let i = 0; i < 30; i++)
    await addMeter(page, community.id, {
      address: { houseNumber: String(i + 1) },
      ean: `5414490000000${String(10_000 + i)}`,
      meterNumber: `M-${i}`,
    })
  await page.goto(`/communities/${community.id}/meters`)
  await expect(page.getByText('1–25 von 30').first()).toBeVisible()
  await page
    .getByRole('link', { name: /Seite 2|^2$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByText('26–30 von 30').first()).toBeVisible()
  await expect(page.locator('[aria-current="page"]').filter({ hasText: '2' })).toHaveCount(1)
  await expect(page.locator('nav a[aria-current="page"]').filter({ hasText: /^1$/ })).toHaveCount(0)
  await expectNoSidewaysScroll(page)
})
