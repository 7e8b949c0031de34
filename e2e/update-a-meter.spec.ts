import { languages } from '../src/domain/words/words.ts'
import { updateAMeter } from '../src/web/guides/update-a-meter.guide.ts'
import { expect, test } from './guides/guide-story.ts'
import { takePicture, takesPictures } from './guides/pictures.ts'
import { runGuide } from './guides/run-guide.ts'
import { expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

for (const language of languages)
  test.describe(`update a meter, in ${language}`, () => {
    test.use({ language })

    test('a manager notes new data and another holder from a day on, sees what will be trimmed, and finds what changed marked', {
      tag: '@guide',
    }, async ({ page, person, scene }) => {
      test.setTimeout(120_000)
      const { texts, layout } = scene
      // What axe and the eye find is the same in every language; each layout is looked at in one.
      const isLookedAt = language === (layout === 'phone' ? 'en' : 'fr') && !takesPictures
      const look = async (name: string) => {
        await expectNoSidewaysScroll(page)
        if (!isLookedAt) return
        await expectAccessible(page, name)
        await picture(page, `${name}-${language}-${layout}`)
      }
      await page.goto(`/communities/${person.first.id}/meters`)

      await runGuide(scene, updateAMeter, async (step) => {
        await takePicture(scene, updateAMeter, step, language)
        if (step.id === 'transfer')
          await expect(page.getByRole('dialog')).toContainText(
            texts['change.handOver-transfer']!.replace('{before}', 'Marie Dupont').replace(
              '{after}',
              'Élise Vandenbroucke',
            ),
          )
        if (step.id === 'check') {
          const trimmed = page.getByRole('listitem').filter({ hasText: texts['change.fate-shortened']! })
          await expect(trimmed).toHaveCount(2)
          await expect(trimmed.first()).toContainText('31/12/2025')
          await expect(trimmed.last()).toContainText('31/01/2026')
          await look('update-check')
        }
        if (step.id === 'changed') await look('update-done')
      })

      const current = page.getByRole('tabpanel')
      const was = (before: string) => texts['meter.was']!.replace('{was}', before)
      await expect(current).toContainText(was('40'))
      await expect(current).toContainText(was(texts['rate.single']!))
      await expect(current).toContainText('Élise Vandenbroucke')
      await page.getByRole('tab', { name: texts['meter.tab-historical']! }).click()
      await expect(current).toContainText('31/12/2025')
    })
  })
