import type { Page } from '@playwright/test'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture, test } from './story.ts'

const words = {
  fr: {
    select: 'Sélectionner',
    wholePage: 'Sélectionner toute la page',
    everything: 'Sélectionner les 27 lignes trouvées',
    selected: (count: number) => `${count} sélectionnées`,
    dropped: /La sélection \(27 lignes\) a été levée/,
    actions: 'Actions',
    usage: 'Changer l’usage',
    professional: 'Professionnel',
    look: 'Voir ce qui va se passer',
    will: '4 Seront modifiés',
    do: 'Changer l’usage de 4 compteurs',
    done: 'L’usage de 4 compteurs a changé.',
    undo: 'Annuler',
    undone: /les 4 compteurs sont comme avant/,
    recent: 'Modifications récentes',
    undoneBy: /Annulée le .* par Camille Demo/,
    page: 'Page 2',
  },
  en: {
    select: 'Select',
    wholePage: 'Select the whole page',
    everything: 'Select all 27 that match',
    selected: (count: number) => `${count} selected`,
    dropped: /The selection \(27 rows\) was cleared/,
    actions: 'Actions',
    usage: 'Change usage',
    professional: 'Professional',
    look: 'See what will happen',
    will: '4 Will change',
    do: 'Change usage of 4 meters',
    done: 'The usage of 4 meters is changed.',
    undo: 'Undo',
    undone: /the 4 meters are as before/,
    recent: 'Recent changes',
    undoneBy: /Undone on .* by Camille Demo/,
    page: 'Page 2',
  },
}

async function professionals(page: Page, communityId: string): Promise<number> {
  const found = await page.request.get(`/api/v1/communities/${communityId}/meters?clientType=professional`)
  return (await found.json()).total
}

// On a desktop in French, on a phone in English.
test.use({ locale: async ({ isMobile }, use) => use(isMobile ? 'en-BE' : 'fr-BE') })

test('meters chosen on two pages get another usage, after a look at what will happen, and are put back with Undo', async ({
  page,
  community,
  isMobile,
}) => {
  const say = words[isMobile ? 'en' : 'fr']
  await Promise.all(
    Array.from({ length: 27 }, (_, i) =>
      addMeter(page, community.id, {
        address: { street: 'Rue Haute', houseNumber: String(i + 1) },
        ean: `5414490000000${String(20_000 + i)}`,
      }),
    ),
  )
  await page.goto(`/communities/${community.id}/meters`)
  const choose = (number: number) => page.getByRole('checkbox', { name: `Rue Haute ${number}, 4000 Liège` })
  const bar = page.getByRole('region', { name: /^(Sélection|Selection)$/ })

  if (isMobile) {
    await page.getByRole('button', { name: say.select, exact: true }).click()
    for (const number of [1, 2, 3]) await choose(number).check({ force: true })
  } else {
    // Everything that matches, until the list shows other meters.
    await page.getByRole('checkbox', { name: say.wholePage }).check()
    await page.getByRole('button', { name: say.everything }).click()
    await expect(bar).toContainText(say.selected(27))
    await page.getByRole('searchbox').fill('Haute')
    await expect(page.getByText(say.dropped)).toBeVisible()
    await expect(choose(1)).not.toBeChecked()
    await choose(1).check()
    await choose(3).click({ modifiers: ['Shift'] })
  }
  await expect(bar).toContainText(say.selected(3))
  await page.getByRole('link', { name: say.page, exact: true }).click()
  await expect(choose(27)).toBeVisible()
  await choose(27).focus()
  await page.keyboard.press('Space')
  await expect(bar).toContainText(say.selected(4))
  await expectNoSidewaysScroll(page)

  if (isMobile) await page.getByRole('button', { name: say.actions }).click()
  await page.getByRole(isMobile ? 'menuitem' : 'button', { name: say.usage }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(say.professional, { exact: true }).click()
  await dialog.getByRole('button', { name: say.look }).click()
  await expect(dialog.getByRole('button', { name: say.will })).toBeVisible()
  await expectAccessible(page, 'the preview, above what is chosen')
  await picture(page, `change-many-meters-${isMobile ? 'phone' : 'desktop'}`)
  expect(await professionals(page, community.id)).toBe(0)

  await dialog.getByRole('button', { name: say.do }).click()
  await expect(page.getByText(say.done)).toBeVisible()
  await expect(dialog).toBeHidden()
  expect(await professionals(page, community.id)).toBe(4)

  await page.getByRole('alert').getByRole('button', { name: say.undo, exact: true }).click()
  await expect(page.getByText(say.undone)).toBeVisible()
  expect(await professionals(page, community.id)).toBe(0)

  await page.getByRole('link', { name: say.recent }).click()
  await expect(page.getByText(say.undoneBy)).toBeVisible()
  await expectAccessible(page, 'recent changes')
  await expectNoSidewaysScroll(page)
})
