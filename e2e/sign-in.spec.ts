import { demo, expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts'

test.describe('sign in', () => {
  test.use({ locale: 'fr-BE' })

  test('a manager signs in, lands on the first page of the community and signs out; a wrong password is explained and the address kept', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/sign-in/)
    await expect(page.locator('html')).toHaveAttribute('lang', /^fr/)
    await expectAccessible(page, 'sign in')
    await expectNoSidewaysScroll(page)

    await page.getByLabel(/e-mail/i).fill(demo.email)
    await page
      .getByLabel(/mot de passe/i)
      .first()
      .fill('pas le bon mot de passe')
    await page.getByRole('button', { name: /se connecter/i }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel(/e-mail/i)).toHaveValue(demo.email)

    await page
      .getByLabel(/mot de passe/i)
      .first()
      .fill(demo.password())
    await page.getByRole('button', { name: /se connecter/i }).click()
    await expect(page).toHaveURL(/\/communities\/[0-9a-f-]+$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('the language of the browser comes first', { tag: '@once' }, () => {
  for (const [locale, lang] of [
    ['nl-BE', 'nl'],
    ['de-BE', 'de'],
    ['en-GB', 'en'],
    ['it-IT', 'en'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale })
      test(`a browser in ${locale} is answered in ${lang}`, async ({ page }) => {
        await page.goto('/sign-in')
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })
    })
  }
})
