import { languages } from '../src/domain/words/words.ts'
import { createAMeter } from '../src/web/guides/create-a-meter.guide.ts'
import { expect, test } from './guides/guide-story.ts'
import { takePicture, takesPictures } from './guides/pictures.ts'
import { control, runGuide } from './guides/run-guide.ts'
import { theMeter } from './meter-form.ts'
import { expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

const box = { fr: 'bte 1', nl: 'bus 1', de: 'Bfk. 1', en: 'box 1' }

for (const language of languages)
  test.describe(`create a meter, in ${language}`, () => {
    test.use({ language })

    test('a manager creates a meter, finds it by its EAN, opens it and looks through its four tabs', {
      tag: '@guide',
    }, async ({ page, person, scene }) => {
      test.setTimeout(180_000) // fourteen looks of axe at whole pages
      const { texts, layout } = scene
      const { id, memberName } = person.first
      // What axe and the eye find is the same in every language; each layout is looked at in one.
      const isLookedAt = language === (layout === 'phone' ? 'en' : 'fr') && !takesPictures
      const look = async (name: string) => {
        await expectNoSidewaysScroll(page)
        if (!isLookedAt) return
        await expectAccessible(page, name)
        await picture(page, `${name}-${language}-${layout}`)
      }
      await page.goto(`/communities/${id}/meters`)

      await runGuide(scene, createAMeter, async (step) => {
        await takePicture(scene, createAMeter, step, language)
        if (step.id === 'characteristics') await look('step-1')
        if (step.id === 'save') await look('step-2')
        if (step.id === 'found') {
          // The list has it at once, with the right holder and status.
          const found = control(scene, step.acts[0]!.target)
          await expect(page).toHaveURL(/q=541449123456789012/)
          await expect(
            page.getByRole(layout === 'phone' ? 'listitem' : 'row').filter({ hasText: theMeter.eanGrouped }),
          ).toHaveCount(1)
          for (const text of [theMeter.eanGrouped, memberName, texts['meterStatus.active']!, box[language]])
            await expect(found).toContainText(text)
          await look('list')
        }
      })

      await expect(page.getByRole('heading', { level: 1 })).toContainText(theMeter.eanGrouped)
      await expect(page.getByText(`Rue de l’Énergie 42 ${box[language]}`)).toBeVisible()
      await expect(page.getByText('4000 Liège')).toBeVisible()
      await expect(page.getByText(texts['doubt.ean-check-digit']!).first()).toBeVisible()
      await expect(page.getByRole('link', { name: memberName }).first()).toBeVisible()

      const tabs = ['current', 'historical', 'future', 'consumption'] as const
      for (const [i, name] of tabs.entries()) {
        const tab = page.getByRole('tab', { name: texts[`meter.tab-${name}`]! })
        await tab.click()
        await expect(page).toHaveURL(
          name === 'current' ? /\/meters\/[0-9a-f-]+$/ : new RegExp(`/${name}([?]|$)`),
        )
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        if (name === 'consumption')
          await expect(page.getByText(texts['consumption.modelledTitle']!).first()).toBeVisible()
        await look(`tab-${i + 1}`)
      }
    })
  })
