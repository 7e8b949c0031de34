import { expect, type Page, test } from '@playwright/test'
import { createAMeter } from '../src/web/guides/create-a-meter.guide.ts'
import { guides } from '../src/web/guides/guides.ts'
import { test as guideStory } from './guides/guide-story.ts'
import { expectLabelsShown } from './guides/run-guide.ts'
import { textsOf } from './guides/texts.ts'
import { expectAccessible, expectNoSidewaysScroll } from './story.ts'

const texts = textsOf('fr')
const say = (key: string, values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    texts[key]!,
  )
const stepOf = (step: number) => say('guides.stepOf', { step, count: createAMeter.steps.length })
const titleOf = (step: number) => say(`guide.create-a-meter.${createAMeter.steps[step - 1]!.id}.title`)
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

test.use({ locale: 'fr-BE' })

test('somebody who is not signed in finds a guide by a word, and turns its pages by button, key and link', async ({
  page,
}) => {
  await page.goto('/guides')
  await expectAccessible(page, 'index of guides')
  await expectNoSidewaysScroll(page)
  const cards = page.getByRole('main').getByRole('heading', { level: 3 })
  await expect(cards).toHaveCount(guides.length)
  // Accents and capitals make no difference; the titles of the steps are searched too.
  await page.getByRole('searchbox').fill('CREER numero caractéristiques')
  await expect(page.getByRole('status')).toHaveText(say('guides.nothing'))
  await page.getByRole('searchbox').fill('CREER caracteristiques')
  await expect(cards).toHaveText([say('guide.create-a-meter.title')])
  await expect(page.getByText(say('guides.role-manager'))).toBeVisible()
  await cards.getByRole('link').click()

  await expect(page.getByText(stepOf(1))).toBeVisible()
  await expect(page.getByText(stepOf(1)).locator('..')).toContainText(
    say('guide.create-a-meter.section.list'),
  )
  await expectAccessible(page, 'guide')
  await expectNoSidewaysScroll(page)
  await expect(page.getByRole('img', { name: say('guide.create-a-meter.add.alt') })).toHaveJSProperty(
    'complete',
    true,
  )
  await page.getByRole('link', { name: say('guides.next') }).click()
  await expect(heading(page, titleOf(2))).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(heading(page, titleOf(3))).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/step=location/)
  await page.goBack()
  await expect(heading(page, titleOf(3))).toBeVisible()
  await page.reload()
  await expect(heading(page, titleOf(3))).toBeVisible()

  await page.getByRole('link', { name: say('guides.allSteps') }).click()
  await expect(page.getByRole('article')).toHaveCount(createAMeter.steps.length)
  await expectAccessible(page, 'all steps')
  await expectNoSidewaysScroll(page)
  await page
    .getByRole('article')
    .nth(6)
    .getByRole('link', { name: say('guides.linkToStep') })
    .click()
  await expect(heading(page, titleOf(7))).toBeVisible()
})

test('the pictures are those of the layout one looks with, and can be those of the other', async ({
  page,
}, info) => {
  const own = info.project.name
  const other = own === 'phone' ? 'desktop' : 'phone'
  await page.goto('/guides/create-a-meter?step=grid')
  const picture = page.getByRole('img', { name: say('guide.create-a-meter.grid.alt') })
  await expect(picture).toHaveAttribute('src', `/guide-pictures/create-a-meter/${own}/fr/grid.webp`)
  await page.getByRole('link', { name: say(`guides.layout-${other}`) }).click()
  await expect(picture).toHaveAttribute('src', `/guide-pictures/create-a-meter/${other}/fr/grid.webp`)
  await expect(picture).toHaveJSProperty('naturalWidth', other === 'phone' ? 780 : 1440)
  await expect(page).toHaveURL(new RegExp(`layout=${other}`))
})

test('a swipe turns the page of a guide', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desktop has no finger')
  await page.goto('/guides/create-a-meter')
  await expect(heading(page, titleOf(1))).toBeVisible()
  const swipe = (from: number, to: number) =>
    page.getByRole('article').evaluate(
      (element, [x, end]) => {
        const send = (type: string, clientX: number) => {
          const touch = new Touch({ identifier: 1, target: element, clientX, clientY: 300 })
          element.dispatchEvent(
            new TouchEvent(type, {
              touches: type === 'touchend' ? [] : [touch],
              changedTouches: [touch],
              bubbles: true,
            }),
          )
        }
        send('touchstart', x!)
        send('touchend', end!)
      },
      [from, to],
    )
  await swipe(300, 120)
  await expect(heading(page, titleOf(2))).toBeVisible()
  await swipe(120, 300)
  await expect(heading(page, titleOf(1))).toBeVisible()
})

test('an unknown guide is said to be unknown', { tag: '@once' }, async ({ page }) => {
  await page.goto('/guides/how-to-fly')
  await expect(page.getByText(say('states.notFound'))).toBeVisible()
})

guideStory(
  'a label that was renamed in the app, but not in the guide, is found by the check that every story makes',
  async ({ page, person, scene }) => {
    const [add] = createAMeter.steps
    await page.goto(`/communities/${person.first.id}/meters`)
    await expectLabelsShown(scene, createAMeter, add!)

    // The same app, whose French texts say “Encoder” where they said “Ajouter”.
    await page.route('**/assets/*.js', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({
        response: answer,
        body: text.replaceAll('`Ajouter`', '`Encoder`').replaceAll('"Ajouter"', '"Encoder"'),
      })
    })
    await page.reload()
    await expect(page.getByRole('button', { name: 'Encoder' })).toBeVisible()
    await expect(expectLabelsShown(scene, createAMeter, add!, 1000)).rejects.toThrow(/names “Ajouter”/)
  },
)
