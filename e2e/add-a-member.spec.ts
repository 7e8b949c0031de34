import { languages } from '../src/domain/words/words.ts'
import { addAMember } from '../src/web/guides/add-a-member.guide.ts'
import { expect, test } from './guides/guide-story.ts'
import { takePicture, takesPictures } from './guides/pictures.ts'
import { control, runGuide } from './guides/run-guide.ts'
import { dialogOf, field } from './meter-form.ts'
import { expectAccessible, expectNoSidewaysScroll, picture, sql } from './story.ts'

for (const language of languages)
  test.describe(`add a member, in ${language}`, () => {
    test.use({ language })

    test('a person becomes a member in four steps: everything that is wrong is said at once, and nothing typed is lost', {
      tag: '@guide',
    }, async ({ page, person, scene }) => {
      test.setTimeout(120_000)
      const { texts, layout } = scene
      const say = (key: string) => texts[key]!
      // What axe and the eye find is the same in every language; each layout is looked at in one.
      const isLookedAt = language === (layout === 'phone' ? 'en' : 'fr') && !takesPictures
      const look = async (name: string) => {
        await expectNoSidewaysScroll(page)
        if (!isLookedAt) return
        await expectAccessible(page, name)
        await picture(page, `member-${name}-${layout}`)
      }
      await page.goto(`/communities/${person.first.id}/members`)
      const form = dialogOf(page)
      const next = form.getByRole('button', { name: say('memberForm.next'), exact: true })

      await runGuide(scene, addAMember, async (step) => {
        await takePicture(scene, addAMember, step, language)
        // The page tells since when: on its picture the same day each time.
        if (takesPictures && step.id === 'meter')
          await sql(`update members set created_at = '2026-01-05' where community_id = $1`, [person.first.id])
        if (takesPictures) return
        if (step.id === 'identity') {
          const phone = field(form, say('memberForm.label.phone'))
          await phone.fill('x')
          await next.click()
          for (const name of [say('members.firstName'), say('members.lastName')])
            await expect(field(form, name)).toHaveAttribute('aria-invalid', 'true')
          await expect(phone).toHaveAttribute('aria-invalid', 'true')
          await expect(field(form, say('members.firstName'))).toBeFocused()
          await look('identity')
          await field(form, say('memberForm.label.nationalNumber')).fill('85.07.30-033.28')
        }
        if (step.id === 'bank') {
          await form.getByRole('button', { name: say('memberForm.back'), exact: true }).click()
          await expect(field(form, say('memberForm.label.street'))).toHaveValue('Rue Neuve')
          await next.click()
          // The IBAN is checked while it is typed.
          const iban = control(scene, step.acts[0]!.target)
          await iban.fill('BE69 5390 0754 7034')
          await expect(iban).toHaveAttribute('aria-invalid', 'true')
          await iban.fill('BE68 5390 0754 7034')
          await expect(form.getByText(say('memberForm.ibanRight'))).toBeVisible()
          await look('bank')
        }
      })

      await expect(page.getByRole('heading', { level: 1, name: 'Anne Peeters' })).toBeVisible()
      await expect(page.getByText('BE68 5390 0754 7034')).toBeVisible()
      if (takesPictures) return
      // The number is behind its mask until somebody asks, and asking is noted.
      await expect(page.getByText('85.07.30-033.28')).toHaveCount(0)
      await page.getByRole('button', { name: say('memberPage.showNumber'), exact: true }).click()
      await expect(page.getByText('85.07.30-033.28')).toBeVisible()
      await look('page')
    })
  })
