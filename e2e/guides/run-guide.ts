import { type Locator as Control, expect, type Page, test } from '@playwright/test'
import type { Messages } from '../../src/web/flat-words.ts'
import { beginningOf, labelsNamed } from '../../src/web/guides/check-guide.ts'
import {
  type Act,
  type Guide,
  type Layout,
  type Locator,
  locatorOf,
  type Step,
  stepKey,
  type Target,
  type Value,
} from '../../src/web/guides/guide.ts'
import { settled } from '../settled.ts'

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A guide on a page of the product, in one language and layout. */
export type Scene = {
  page: Page
  texts: Messages
  layout: Layout
  /** what somebody types instead of the example of the guide, by the id of the step */
  instead?: Record<string, string>
}

/** Finds a control as people do: by its role and by how its name begins. */
export function control({ page, texts, layout }: Scene, target: Target): Control {
  const find = ({ role, name, within, nth = 0 }: Locator): Control => {
    const inside = within ? find(within) : page
    const named = name ? { name: new RegExp(`^${literally(beginningOf(texts, name))}`) } : {}
    const all =
      role === 'password'
        ? inside.getByLabel(named.name ?? '').and(inside.locator('input[type=password]'))
        : inside.getByRole(role, named)
    return all.nth(nth)
  }
  return find(locatorOf(target, layout))
}

export const wordOf = ({ texts }: Scene, value: Value) =>
  typeof value === 'string' ? value : texts[value.key]!

export async function perform(scene: Scene, step: Step, act: Act) {
  const { page } = scene
  const target = control(scene, act.target)
  const { role } = locatorOf(act.target, scene.layout)
  if (!('value' in act)) {
    if (act.kind === 'look') return
    // A row leads to what it is about, but for the other links in it.
    const isRow = role === 'row' || role === 'listitem'
    return await (isRow ? target.getByRole('link').first() : target).click()
  }
  const value = scene.instead?.[step.id] ?? wordOf(scene, act.value)
  if (act.kind === 'choose' && role === 'radiogroup')
    return void (await target.getByText(value, { exact: true }).click())
  if (act.kind === 'choose' && role === 'menu')
    return await (
      await settled(target.getByRole('menuitem', { name: new RegExp(`^${literally(value)}`) }))
    ).click()
  if (act.kind === 'choose') {
    await target.click()
    const option = page.getByRole('option', { name: new RegExp(`^${literally(value)}`) }).first()
    await (await settled(option)).click()
    return await expect(target).toHaveValue(value)
  }
  await target.fill(value)
  if (role !== 'searchbox') await target.blur()
}

/** Every label that the text of this step names can be read on the screen. */
export async function expectLabelsShown(scene: Scene, guide: Guide, step: Step, timeout = 5_000) {
  for (const label of labelsNamed(scene.texts[stepKey(guide, step, 'text')] ?? '')) {
    const shown = scene.page.getByText(label).filter({ visible: true }).first()
    await expect(shown, `${guide.id}, ${step.id} names “${label}”, and so does the screen`).toBeVisible({
      timeout,
    })
  }
}

type Hook = (step: Step) => Promise<void>

/**
 * Does a guide step by step: before each step all its targets must be on the screen, and all the labels that its text names;
 * after it, what it says is seen. `before` runs when the step can begin.
 */
export async function runGuide(scene: Scene, guide: Guide, before: Hook = async () => {}) {
  for (const step of guide.steps)
    await test.step(`${guide.id}: ${step.id}`, async () => {
      for (const { target } of step.acts) await expect(control(scene, target)).toBeVisible()
      await expectLabelsShown(scene, guide, step)
      await before(step)
      for (const act of step.acts) await perform(scene, step, act)
      if (step.goOn) await control(scene, step.goOn).click()
      if (step.gone) await expect(control(scene, step.gone)).toBeHidden()
      for (const target of step.seen) await expect(control(scene, target)).toBeVisible()
    })
}
