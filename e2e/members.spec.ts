import { dialogOf, field } from './meter-form.ts'
import { test } from './spoken.ts'
import { addMeter, expect, expectAccessible, picture } from './story.ts'

test('a company becomes a member; its number is checked, and a meter may follow', async ({
  page,
  community,
  say,
}) => {
  await page.goto(`/communities/${community.id}/members?add=true`)
  const form = dialogOf(page)
  const next = form.getByRole('button', { name: say('memberForm.next'), exact: true })
  await form.getByText(say('memberKind.company'), { exact: true }).click()
  await next.click()
  await field(form, say('members.companyName')).fill('Boulangerie du Coin')
  const number = field(form, say('memberForm.label.enterpriseNumber'))
  await number.fill('0202.239.950')
  await next.click()
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await number.fill('0202.239.951')
  await form.getByText(say('companySize.small'), { exact: true }).click()
  await form.getByLabel(say('memberForm.label.vatLiable')).check()
  await field(form, say('memberForm.label.fullName')).fill('Luc Martin')
  await next.click()
  await next.click()
  await form.getByRole('button', { name: say('members.save'), exact: true }).click()
  const question = page.getByRole('dialog', { name: say('memberForm.meterQuestion') })
  await question.getByRole('button', { name: say('memberForm.meterYes') }).click()
  const meterForm = page.getByRole('dialog', { name: say('meterForm.title') })
  await expect(meterForm).toBeVisible()
  await meterForm.getByRole('button', { name: say('common.close') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Boulangerie du Coin' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByText('0202.239.951')).toBeVisible()
  await expect(main.getByText('Luc Martin')).toBeVisible()
  await expect(main.getByText(say('memberDoubt.no-iban'))).toBeVisible()
})

test('only the telephone of a member changes; who holds an active meter is not deactivated', async ({
  page,
  community,
  say,
}, info) => {
  const path = `/api/v1/communities/${community.id}/members/${community.memberId}`
  const before = await (await page.request.get(path)).json()
  const meter = await addMeter(page, community.id, { holderId: community.memberId })
  await page.goto(`/communities/${community.id}/members/${community.memberId}`)
  await page.getByRole('button', { name: say('memberPage.change'), exact: true }).click()
  const form = dialogOf(page)
  await field(form, say('memberForm.label.phone')).fill('04 222 33 44')
  await form.getByRole('button', { name: say('memberForm.save'), exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('main').getByText('04 222 33 44')).toBeVisible()
  const after = await (await page.request.get(path)).json()
  expect(after).toEqual({ ...before, phone: '04 222 33 44', version: 2, meterCount: 1 })

  await page.getByRole('button', { name: say('memberPage.make-inactive'), exact: true }).click()
  const refused = page.getByRole('main').getByRole('alert')
  await expect(refused).toContainText(say('error.member-holds-active-meters'))
  await expect(refused.locator(`a[href$="/meters/${meter.id}"]`)).toBeVisible()
  await expectAccessible(page, 'refused')
  await picture(page, `member-refused-${info.project.name}`)
})
