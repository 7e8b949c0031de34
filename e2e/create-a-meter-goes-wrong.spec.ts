import { labels } from './labels.ts'
import { dialogOf, field, fillConfiguration, fillIdentification, openForm, theMeter } from './meter-form.ts'
import { expect, expectAccessible, test } from './story.ts'

const say = labels.en
test.use({ locale: 'en-BE' })

test('an empty form says everything that is missing at once, and closes without a question only as long as nothing was typed', async ({
  page,
  community,
}) => {
  await page.goto(`/communities/${community.id}/members`)
  const form = await openForm(page, community.id, 'en')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()

  await openForm(page, community.id, 'en')
  await form.getByRole('button', { name: 'About: EAN' }).click()
  await expect(form.getByText(/identify the connection point/)).toBeVisible()
  await expectAccessible(page, 'form with an explanation')
  // Escape closes the explanation first, and the form only then.
  await page.keyboard.press('Escape')
  await expect(form.getByText(/identify the connection point/)).toBeHidden()
  await expect(form).toBeVisible()

  await form.getByRole('button', { name: say.next, exact: true }).click()
  for (const label of [say.street, say.houseNumber, say.postalCode, say.city, say.ean, say.meterNumber])
    await expect(field(form, label)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(form, say.street)).toBeFocused()
  await expect(field(form, say.box)).not.toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'form with errors')

  await field(form, say.street).fill('Rue')
  for (const leave of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await leave()
    await page.getByRole('button', { name: /keep editing/i }).click()
    await expect(field(form, say.street)).toHaveValue('Rue')
    await expect(field(form, say.street)).toBeFocused()
  }
  await page.goBack()
  await page.getByRole('button', { name: /discard/i }).click()
  await expect(dialogOf(page)).toHaveCount(0)
})

/** What a bad network really does: the write arrives, its answer is lost. */
const lost = {
  desktop: { status: 500, contentType: 'application/problem+json', body: '{"status":500,"code":"internal"}' },
  phone: null,
}

test('nothing typed is lost: by a wrong EAN, by going back and forth, by a server that does not answer; and one meter is made', async ({
  page,
  community,
}, info) => {
  const form = await openForm(page, community.id, 'en')
  const next = form.getByRole('button', { name: say.next, exact: true })
  const save = form.getByRole('button', { name: say.validate, exact: true })
  await fillIdentification(form, 'en', '54144912345678901X')
  await next.click()
  await expect(field(form, say.ean)).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByText(/18 digits/).first()).toBeVisible()
  await expect(field(form, say.street)).toHaveValue(theMeter.street)
  await expect(field(form, say.meterNumber)).toHaveValue(theMeter.meterNumber)

  // A wrong check digit is said, and allowed.
  await field(form, say.ean).fill(theMeter.ean)
  await expect(form.getByText(say.checkDigit).first()).toBeVisible()
  await next.click()
  await fillConfiguration(page, form, 'en', community.memberName)
  await form.getByRole('button', { name: say.back, exact: true }).click()
  await expect(field(form, say.ean)).toHaveValue(theMeter.eanGrouped)
  await next.click()
  await expect(field(form, say.generatingCapacity)).toHaveValue(/^3/)
  await expect(field(form, say.holder)).toHaveValue(new RegExp(community.memberName))

  const answer = lost[info.project.name as keyof typeof lost]
  let isBroken = true
  await page.route('**/meters', async (route) => {
    if (!isBroken || route.request().method() !== 'POST') return route.continue()
    isBroken = false
    await route.fetch()
    return answer ? route.fulfill(answer) : route.abort('connectionreset')
  })
  await save.click()
  await expect(form.getByRole('alert').first()).toBeVisible()
  await expect(field(form, say.amperage)).toHaveValue(/40/)
  await expect(field(form, say.holder)).toHaveValue(new RegExp(community.memberName))
  await save.click()
  await expect(form).toBeHidden()
  const list = await page.request.get(`/api/v1/communities/${community.id}/meters`)
  expect((await list.json()).total).toBe(1)

  // The same EAN once more is refused at the EAN, with a link to its meter.
  await openForm(page, community.id, 'en')
  await fillIdentification(form, 'en')
  await next.click()
  await fillConfiguration(page, form, 'en', null)
  await save.click()
  await expect(field(form, say.ean)).toHaveAttribute('aria-invalid', 'true')
  await expect(field(form, say.ean)).toHaveValue(theMeter.eanGrouped)
  await expect(form.locator(`a[href^="/communities/${community.id}/meters/"]`)).toBeVisible()
})
