import type { Locator, Page } from '@playwright/test'
import { labels } from './labels.ts'
import { dialogOf, field, theMeter, today } from './meter-form.ts'
import { expect, test } from './story.ts'

const say = labels.fr
test.use({ locale: 'fr-BE' })

/** Goes on with Tab until this has the focus: what somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, most = 40) {
  for (let i = 0; i < most; i++) {
    if (
      await target
        .evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
        .catch(() => false)
    )
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with Tab: ${target}`)
}

async function type(page: Page, form: Locator, label: string, text: string) {
  await tabTo(page, field(form, label))
  await page.keyboard.type(text)
}

/** Radio cards: Tab reaches the group, the arrow goes to the option, Space chooses. */
async function pick(page: Page, form: Locator, group: string, option: string) {
  const radio = form
    .getByRole('radiogroup', { name: new RegExp(`^${group}`) })
    .getByRole('radio', { name: new RegExp(option) })
  await tabTo(
    page,
    form
      .getByRole('radiogroup', { name: new RegExp(`^${group}`) })
      .getByRole('radio')
      .first(),
  )
  await page.keyboard.press('Space')
  for (let i = 0; i < 4 && !(await radio.isChecked()); i++) await page.keyboard.press('ArrowDown')
  await expect(radio).toBeChecked()
}

async function choose(page: Page, form: Locator, label: RegExp | string, option: string) {
  await tabTo(
    page,
    form
      .getByRole('combobox', { name: label })
      .or(form.getByRole('textbox', { name: label }))
      .first(),
  )
  await page.keyboard.press('ArrowDown')
  const wanted = page.getByRole('option', { name: option, exact: true })
  await expect(wanted).toBeVisible()
  for (let i = 0; i < 12; i++) {
    if ((await wanted.getAttribute('data-combobox-selected')) !== null) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(wanted).toBeHidden()
}

test('a manager creates a meter with the keyboard alone', async ({ page, community }, info) => {
  test.skip(info.project.name === 'phone', 'a phone has no Tab key')
  await page.goto(`/communities/${community.id}/meters`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const add = page
    .getByRole('button', { name: say.add, exact: true })
    .or(page.getByRole('link', { name: say.add, exact: true }))
    .first()
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  const form = dialogOf(page)
  await expect(form).toBeVisible()

  await type(page, form, say.street, theMeter.street)
  await type(page, form, say.houseNumber, theMeter.houseNumber)
  await type(page, form, say.box, theMeter.box)
  await type(page, form, say.postalCode, theMeter.postalCode)
  await type(page, form, say.city, theMeter.city)
  await type(page, form, say.ean, theMeter.ean)
  await type(page, form, say.meterNumber, theMeter.meterNumber)
  await pick(page, form, say.phases, say.single)
  await pick(page, form, say.readingFrequency, say.monthly)
  await pick(page, form, say.tariffGroup, say.lowVoltage)
  await tabTo(page, form.getByRole('button', { name: say.next, exact: true }))
  await page.keyboard.press('Enter')

  await type(page, form, say.samplingPower, '5')
  // the order of the fields is the order of the form
  await type(page, form, say.amperage, '40')
  await choose(page, form, new RegExp(`^${say.productionChain}`), say.photovoltaic)
  await choose(page, form, new RegExp(`^${say.injectionStatus}`), say.selfProducerOwner)
  await choose(page, form, new RegExp(`^${say.dso}`), 'RESA')
  await pick(page, form, say.rate, say.singleRate)
  await pick(page, form, say.clientType, say.residential)
  await tabTo(page, field(form, say.holder))
  await page.keyboard.type('Dupont')
  await expect(page.getByRole('option', { name: new RegExp(community.memberName) })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, field(form, say.from))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(today())
  await tabTo(page, form.getByRole('button', { name: say.validate, exact: true }))
  await page.keyboard.press('Enter')

  // The capacity became required when a production was chosen: the form says so and leads there.
  await expect(field(form, say.generatingCapacity)).toBeFocused()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()

  await tabTo(
    page,
    page.getByRole('searchbox', { name: say.search }).or(page.getByRole('textbox', { name: say.search })),
    60,
  )
  await page.keyboard.type('5414 4912 3456')
  const line = page.getByRole('row').filter({ hasText: theMeter.eanGrouped })
  await expect(line).toHaveCount(1)
  await tabTo(page, line.getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theMeter.eanGrouped)
  for (const tab of say.tabs.slice(1)) {
    await tabTo(page, page.getByRole('tab', { selected: true }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
  }
})
