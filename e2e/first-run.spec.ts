import { type Browser, expect, test } from '@playwright/test'
import { legalVersions } from '../src/domain/auth/consent.ts'
import { withEmptyInstallation } from './empty-installation.ts'
import { expectAccessible, expectNoSidewaysScroll } from './story.ts'

test.use({ locale: 'nl-BE' })

test('an empty installation welcomes its first user in three steps, and keeps the second one out', async ({
  browser,
}, info) => {
  test.setTimeout(120_000)
  await withEmptyInstallation(async (address) => {
    const page = await pageAt(browser, address, info.project.use)
    await page.goto('/')
    await expect(page).toHaveURL(/\/welcome$/)
    await expectAccessible(page, 'welcome')
    await expectNoSidewaysScroll(page)

    // All that is missing is said at once.
    await page.getByRole('button', { name: 'Volgende' }).click()
    for (const field of ['Uw naam', 'E-mailadres'])
      await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Uw naam')).toBeFocused()

    await page.getByLabel('Uw naam').fill('An Claes')
    await page.getByLabel('E-mailadres').fill('an@voorbeeld.be')
    await page.getByLabel('Wachtwoord', { exact: true }).fill('een lange korte zin')
    await page.getByRole('checkbox', { name: /aanvaard de gebruiksvoorwaarden/ }).check()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByLabel('Naam van de gemeenschap').fill('Zonnedelen Gent')
    await page.getByLabel(/Vlaan/).check()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('button', { name: 'Terug' }).click()
    await expect(page.getByLabel('Naam van de gemeenschap')).toHaveValue('Zonnedelen Gent')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('button', { name: 'Beginnen', exact: true }).click()

    // One is in, in an empty community, whose first page says what to do and leads there.
    await expect(page).toHaveURL(/\/communities\/[0-9a-f-]+$/)
    await expect(page.getByRole('button', { name: /Zonnedelen Gent/ })).toBeVisible()
    await expectAccessible(page, 'first steps')
    await expectNoSidewaysScroll(page)
    await page
      .getByRole('main')
      .getByRole('link', { name: /importeer ze/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/communities\/[0-9a-f-]+\/meters/)
    await expect(
      page
        .getByRole('button', { name: 'Toevoegen' })
        .or(page.getByRole('link', { name: 'Toevoegen' }))
        .first(),
    ).toBeVisible()

    await page.goto('/welcome')
    await expect(page).not.toHaveURL(/\/welcome/)
    const again = await page.request.post('/api/v1/installation', {
      data: {
        account: {
          name: 'Another',
          email: 'another@voorbeeld.be',
          password: 'another long sentence',
          consent: legalVersions,
        },
        community: { name: 'Another', region: 'VLA' },
        start: 'empty',
      },
    })
    expect(again.status()).toBe(409)
  })
})

async function pageAt(browser: Browser, baseURL: string, use: object) {
  const context = await browser.newContext({ ...use, baseURL, locale: 'nl-BE' })
  return context.newPage()
}
