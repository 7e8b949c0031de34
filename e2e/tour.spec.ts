import { createAMeter } from '../src/web/guides/create-a-meter.guide.ts'
import { stepKey } from '../src/web/guides/guide.ts'
import { signInGuide } from '../src/web/guides/sign-in.guide.ts'
import { expect, test } from './guides/guide-story.ts'
import { control, perform, runGuide, type Scene } from './guides/run-guide.ts'
import { demo, expectAccessible, expectNoSidewaysScroll } from './story.ts'

test.use({ language: 'nl' })

const cardOf = ({ page, texts }: Scene, guideId: string) =>
  page.getByRole('region', {
    name: texts['tour.label']!.replace('{title}', texts[`guide.${guideId}.title`]!),
  })

test('the tour accompanies a manager through the creation of a meter, waits for each thing, and types nothing', async ({
  page,
  person,
  scene,
}) => {
  test.setTimeout(120_000)
  const { texts } = scene
  const button = (key: string) => card.getByRole('button', { name: texts[key]! })
  const card = cardOf(scene, createAMeter.id)
  await page.goto(`/communities/${person.first.id}/meters`)
  await page.goto('/guides/create-a-meter')
  await page.getByRole('button', { name: texts['guides.start']! }).click()
  await expect(page).toHaveURL(/\/meters$/)

  for (const step of createAMeter.steps) {
    await expect(
      card.getByRole('heading', { name: texts[stepKey(createAMeter, step, 'title')]! }),
    ).toBeVisible()
    if (step.id === 'add' || step.id === 'location') {
      await expectAccessible(page, `tour, ${step.id}`)
      await expectNoSidewaysScroll(page)
    }
    if (step.id === 'location') {
      // Left in the middle, it is found again in the help menu, at the same step.
      await control(scene, step.acts[0]!.target).fill('Rue')
      await button('tour.leave').click()
      await expect(card).toBeHidden()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: texts['common.discard']! }).click()
      await page.getByRole('button', { name: texts['frame.help']!, exact: true }).click()
      await page.getByRole('menuitem', { name: texts['guides.helpResume']!.split('{')[0]!.trim() }).click()
      // The form is closed: the tour says so, and goes back to where it opens.
      await expect(card).toContainText(texts['tour.notHere']!)
      await button('tour.previous').click()
      await control(scene, createAMeter.steps[0]!.acts[0]!.target).click()
      await expect(control(scene, step.acts[0]!.target)).toHaveValue('')
    }
    for (const act of step.acts) {
      if (act.kind === 'look') await button(step.id === 'ready' ? 'tour.finish' : 'tour.understood').click()
      else await perform(scene, step, act)
    }
    if (step.goOn) await control(scene, step.goOn).click()
    // A date is there from the beginning: it is for the manager to say that it is as wanted.
    if (step.id === 'date') await button('tour.understood').click()
  }
  await expect(card).toBeHidden()
  await expect(page.getByRole('tablist')).toBeVisible()
})

test('the tour of signing in goes on at the community for somebody who is in already, by keyboard', async ({
  page,
  person,
  scene,
}) => {
  const { texts } = scene
  const card = cardOf(scene, signInGuide.id)
  await page.goto(`/communities/${person.first.id}`)
  const help = page.getByRole('button', { name: texts['frame.help']!, exact: true })
  await help.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: texts['guides.start']! }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  const title = (id: string) => card.getByRole('heading', { name: texts[`guide.sign-in.${id}.title`]! })
  await expect(title('active')).toBeVisible()
  await card.getByRole('button', { name: texts['tour.understood']! }).press('Enter')
  await expect(title('open')).toBeVisible()
  await control(scene, { role: 'button', name: 'frame.switchCommunity' }).press('Enter')
  await expect(title('choose')).toBeVisible()
  await page.getByRole('menuitem', { name: person.second.name }).press('Enter')
  await expect(title('ready')).toBeVisible()
  await card.getByRole('button', { name: texts['tour.finish']! }).press('Enter')
  await expect(card).toBeHidden()
  await expect(page).toHaveURL(new RegExp(person.second.id))
})

test('the tour of signing in begins at the door and survives it', async ({ page, person, scene }) => {
  const { texts } = scene
  const card = cardOf(scene, signInGuide.id)
  await page.context().clearCookies()
  await page.goto('/guides/sign-in')
  await page.getByRole('button', { name: texts['guides.start']! }).click()
  await expect(page).toHaveURL(/sign-in/)
  await card.getByRole('button', { name: texts['tour.understood']! }).click()
  const instead = { email: person.email, password: demo.password() }
  await runGuide({ ...scene, instead }, { ...signInGuide, steps: signInGuide.steps.slice(1, 4) })
  await expect(card.getByRole('heading', { name: texts['guide.sign-in.active.title']! })).toBeVisible()
})
