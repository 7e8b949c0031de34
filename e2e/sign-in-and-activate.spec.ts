import { languages } from '../src/domain/words/words.ts'
import { signInGuide } from '../src/web/guides/sign-in.guide.ts'
import { expect, test } from './guides/guide-story.ts'
import { takePicture } from './guides/pictures.ts'
import { control, runGuide } from './guides/run-guide.ts'
import { demo } from './story.ts'

for (const language of languages)
  test.describe(`sign in and activate a community, in ${language}`, () => {
    test.use({ language })

    test('a manager signs in and goes to another of her communities', { tag: '@guide' }, async ({
      page,
      person,
      scene,
    }) => {
      const { first, second, email } = person
      await page.goto(`/communities/${first.id}/meters`)
      await expect(control(scene, { role: 'heading', name: 'meters.title' })).toBeVisible()
      await page.context().clearCookies()
      await page.goto('/')

      const instead = { email, password: demo.password() }
      await runGuide({ ...scene, instead }, signInGuide, async (step) => {
        await takePicture(scene, signInGuide, step, language)
        // She comes back to the community in which she was last.
        if (step.id === 'active') await expect(page).toHaveURL(new RegExp(first.id))
      })

      await expect(page).toHaveURL(new RegExp(`/communities/${second.id}/?$`))
      await expect(control(scene, { role: 'button', name: 'frame.switchCommunity' })).toContainText(
        second.name,
      )
    })
  })
