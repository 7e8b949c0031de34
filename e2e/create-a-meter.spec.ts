import { type Language, labels, languages } from './labels.ts'
import { fillConfiguration, fillIdentification, openForm, theMeter } from './meter-form.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, test } from './story.ts'

const browserLanguage: Record<Language, string> = { fr: 'fr-BE', en: 'en-BE' }

for (const language of languages) {
  test.describe(`create a meter, in ${language}`, () => {
    test.use({ locale: browserLanguage[language] })

    test('a manager creates a meter, finds it by its EAN, opens it and looks through its four tabs', async ({
      page,
      community,
    }, info) => {
      test.setTimeout(180_000) // fourteen looks of axe at whole pages
      const say = labels[language]
      const look = (name: string) => picture(page, `${name}-${language}-${info.project.name}`)

      const form = await openForm(page, community.id, language)
      await fillIdentification(form, language)
      await expectAccessible(page, 'step 1')
      await expectNoSidewaysScroll(page)
      await look('step-1')
      await form.getByRole('button', { name: say.next, exact: true }).click()

      await fillConfiguration(page, form, language, community.memberName)
      await expectAccessible(page, 'step 2')
      await expectNoSidewaysScroll(page)
      await look('step-2')
      await form.getByRole('button', { name: say.validate, exact: true }).click()
      await expect(form).toBeHidden()

      // The list has it at once, with the right holder and status.
      await page
        .getByRole('searchbox', { name: say.search })
        .or(page.getByRole('textbox', { name: say.search }))
        .fill(theMeter.ean)
      const line = page
        .getByRole(info.project.name === 'phone' ? 'listitem' : 'row')
        .filter({ hasText: theMeter.eanGrouped })
      await expect(page).toHaveURL(/q=541449123456789012/)
      await expect(line).toHaveCount(1)
      await expect(line).toContainText(community.memberName)
      await expect(line).toContainText(say.active)
      await expect(line).toContainText(say.box1)
      await expectAccessible(page, 'list')
      await expectNoSidewaysScroll(page)
      await look('list')

      await line.getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(theMeter.eanGrouped)
      await expect(page.getByText(`Rue de l’Énergie 42 ${say.box1}`)).toBeVisible()
      await expect(page.getByText('4000 Liège')).toBeVisible()
      await expect(page.getByText(say.checkDigit).first()).toBeVisible()
      await expect(page.getByRole('link', { name: community.memberName }).first()).toBeVisible()

      const urls = [/\/meters\/[0-9a-f-]+$/, /\/historical$/, /\/future$/, /\/consumption/]
      for (const [i, tab] of say.tabs.entries()) {
        await page.getByRole('tab', { name: tab }).click()
        await expect(page).toHaveURL(urls[i] ?? '')
        await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
        if (i === 3) await expect(page.getByText(say.modelled).first()).toBeVisible()
        await expectAccessible(page, tab)
        await expectNoSidewaysScroll(page)
        await look(`tab-${i + 1}`)
      }
    })
  })
}
