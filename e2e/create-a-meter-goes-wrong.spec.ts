import { labels } from './labels.ts'
import { dialogOf, field, fillConfiguration, fillIdentification, openForm, theMeter } from './meter-form.ts'
import { expect, expectAccessible, test } from './story.ts'

const say = labels.en
test.use({ locale: 'en-BE' })

test('an empty form says everything that is missing at once, and the first field gets the focus', async ({
  page,
  community,
}) => {
  const form = await openForm(page, community.id, 'en')
  await form.getByRole('button', { name: say.next, exact: true }).click()
  for (const label of [say.street, say.houseNumber, say.postalCode, say.city, say.ean, say.meterNumber])
    await expect(field(form, label)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(form, say.street)).toBeFocused()
  await expect(field(form, say.box)).not.toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'form with errors')
})

test('letters in the EAN are refused at the field, and nothing typed is lost', async ({
  page,
  community,
}) => {
  const form = await openForm(page, community.id, 'en')
  await fillIdentification(form, 'en', '54144912345678901X')
  await form.getByRole('button', { name: say.next, exact: true }).click()
  await expect(field(form, say.ean)).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByText(/18 digits/).first()).toBeVisible()
  await expect(field(form, say.street)).toHaveValue(theMeter.street)
  await expect(field(form, say.meterNumber)).toHaveValue(theMeter.meterNumber)
})

test('a wrong check digit is said and allowed', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await fillIdentification(form, 'en')
  await expect(form.getByText(say.checkDigit).first()).toBeVisible()
  await form.getByRole('button', { name: say.next, exact: true }).click()
  await expect(field(form, say.amperage)).toBeVisible()
})

test('an EAN that exists is refused at the EAN, with a link to its meter', async ({ page, community }) => {
  const first = await openForm(page, community.id, 'en')
  await fillIdentification(first, 'en')
  await first.getByRole('button', { name: say.next, exact: true }).click()
  await fillConfiguration(page, first, 'en', null)
  await first.getByRole('button', { name: say.validate, exact: true }).click()
  await expect(first).toBeHidden()

  const second = await openForm(page, community.id, 'en')
  await fillIdentification(second, 'en')
  await second.getByRole('button', { name: say.next, exact: true }).click()
  await fillConfiguration(page, second, 'en', null)
  await second.getByRole('button', { name: say.validate, exact: true }).click()
  await expect(field(second, say.ean)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(second, say.ean)).toHaveValue(theMeter.eanGrouped)
  await expect(second.locator(`a[href^="/communities/${community.id}/meters/"]`)).toBeVisible()
})

for (const [name, answer] of [
  [
    'answers 500',
    { status: 500, contentType: 'application/problem+json', body: '{"status":500,"code":"internal"}' },
  ],
  ['does not answer at all', null],
] as const) {
  test(`when the server ${name} while saving, the form stays with every value, and saving again makes one meter`, async ({
    page,
    community,
  }) => {
    const form = await openForm(page, community.id, 'en')
    await fillIdentification(form, 'en')
    await form.getByRole('button', { name: say.next, exact: true }).click()
    await fillConfiguration(page, form, 'en', community.memberName)

    // The write arrives, its answer is lost: what a bad network really does.
    let broken = true
    await page.route('**/meters', async (route) => {
      if (!broken || route.request().method() !== 'POST') return route.continue()
      broken = false
      await route.fetch()
      return answer ? route.fulfill(answer) : route.abort('connectionreset')
    })
    await form.getByRole('button', { name: say.validate, exact: true }).click()
    await expect(form.getByRole('alert').first()).toBeVisible()
    await expect(field(form, say.amperage)).toHaveValue(/40/)
    await expect(form.getByText(community.memberName).or(field(form, say.holder)).first()).toBeVisible()

    await form.getByRole('button', { name: say.validate, exact: true }).click()
    await expect(form).toBeHidden()
    const list = await page.request.get(`/api/v1/communities/${community.id}/meters`)
    expect((await list.json()).total).toBe(1)
  })
}

test('going back and forth keeps everything', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await fillIdentification(form, 'en')
  await form.getByRole('button', { name: say.next, exact: true }).click()
  await fillConfiguration(page, form, 'en', community.memberName)
  await form.getByRole('button', { name: say.back, exact: true }).click()
  await expect(field(form, say.ean)).toHaveValue(theMeter.eanGrouped)
  await form.getByRole('button', { name: say.next, exact: true }).click()
  await expect(field(form, say.generatingCapacity)).toHaveValue(/^3/)
  await expect(field(form, say.holder)).toHaveValue(new RegExp(community.memberName))
})

test('closing a form in which something was typed asks first', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await field(form, say.street).fill('Rue')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /keep editing/i }).click()
  await expect(field(form, say.street)).toHaveValue('Rue')
  await expect(field(form, say.street)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /discard/i }).click()
  await expect(dialogOf(page)).toHaveCount(0)
})

test('a form in which nothing was typed closes at once', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
})

test('going back in the browser asks too, before anything typed is lost', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await field(form, say.street).fill('Rue')
  await page.goBack()
  await page.getByRole('button', { name: /keep editing/i }).click()
  await expect(field(form, say.street)).toHaveValue('Rue')
  await page.goBack()
  await page.getByRole('button', { name: /discard/i }).click()
  await expect(dialogOf(page)).toHaveCount(0)
})

test('Escape closes an explanation first, and the form only then', async ({ page, community }) => {
  const form = await openForm(page, community.id, 'en')
  await form.getByRole('button', { name: 'About: EAN' }).click()
  await expect(form.getByText(/identify the connection point/)).toBeVisible()
  await expectAccessible(page, 'form with an explanation')
  await page.keyboard.press('Escape')
  await expect(form.getByText(/identify the connection point/)).toBeHidden()
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
})
