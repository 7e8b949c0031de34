import type { Page } from '@playwright/test'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, stepDown, test } from './story.ts'

// On a desktop in French and by keyboard, on a phone in English and by touch.
test.use({
  locale: async ({ browserName: _ }, use, info) => use(info.project.name === 'phone' ? 'en-BE' : 'fr-BE'),
})

/** The words on the screen, and how quick open is opened there. */
function quickOpen(page: Page, isPhone: boolean) {
  const say = isPhone
    ? {
        open: 'Quick open',
        recent: 'Recently opened',
        nothing: /^Nothing found for/,
        first: 'Home',
        retry: 'Retry',
      }
    : {
        open: 'Accès rapide',
        recent: 'Ouverts récemment',
        nothing: /^Aucun résultat pour/,
        first: 'Accueil',
        retry: 'Réessayer',
      }
  const palette = page.getByRole('dialog', { name: say.open })
  const box = palette.getByRole('combobox')
  const opener = page.getByRole('button', { name: say.open })
  async function open() {
    if (isPhone) await opener.click()
    else await page.keyboard.press('/')
    await expect(box).toBeFocused()
  }
  const chosen = palette.getByRole('option', { selected: true })
  return { say, palette, box, opener, open, chosen, title: page.getByRole('heading', { level: 1 }) }
}

test('any meter is a few keys away: by its EAN in groups, by what was opened last, and Enter never opens the wrong one', async ({
  page,
  community,
}, info) => {
  const { say, palette, box, open, chosen, title } = quickOpen(page, info.project.name === 'phone')
  const first = await addMeter(page, community.id, { ean: '541449000000000111', meterNumber: 'M-1' })
  const second = await addMeter(page, community.id, { ean: '541449000000000222', meterNumber: 'M-2' })
  await page.goto(`/communities/${community.id}/members`)
  await expect(title).toBeVisible()

  await open()
  await expect(chosen).toHaveText(say.first)
  await box.fill('541449 000000 000222')
  await expect(chosen).toContainText('541449 000000 000222')
  await expectAccessible(page, 'quick open')
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
  await expect(title).toContainText('541449 000000 000111')

  await page.keyboard.press('Control+K')
  await expect(palette.getByRole('group', { name: say.recent }).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowUp') // from the first around to the last
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toContainText('541449 000000 000222')
})

test(
  'quick open says when there is nothing and when something went wrong, and leaves one where one was',
  { tag: '@once' },
  async ({ page, community }, info) => {
    const { say, palette, box, opener, open, title } = quickOpen(page, info.project.name === 'phone')
    await addMeter(page, community.id, { holderId: community.memberId })
    await page.goto(`/communities/${community.id}/meters`)
    await expect(title).toBeVisible()
    await open()
    await box.fill('dupont marie')
    await expect(palette.getByRole('option').first()).toContainText('Marie Dupont')
    await expect(palette.getByRole('option')).toHaveCount(2) // she herself, and the meter she holds
    await box.fill('nowhere at all')
    await expect(palette.getByText(say.nothing)).toBeVisible()
    await page.route('**/quick-open?*', (route) => route.abort())
    await box.fill('dupont')
    await expect(palette.getByRole('alert')).toBeVisible()
    await page.unroute('**/quick-open?*')
    await palette.getByRole('button', { name: say.retry }).click()
    await expect(palette.getByRole('option').first()).toContainText('Marie Dupont')
    await page.keyboard.press('Escape')
    await expect(palette).toBeHidden()

    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(box).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
    // Where something is typed `/` is a letter.
    const search = page.getByRole('searchbox')
    await search.click()
    await page.keyboard.type('a/b')
    await expect(search).toHaveValue('a/b')
    await expect(palette).toBeHidden()

    // What is no manager's work is no member's either.
    await stepDown(community.id, 'member')
    await page.goto(`/communities/${community.id}/meters`)
    await expect(title).toBeVisible()
    await expect(opener).toHaveCount(0)
  },
)
