import { operationBody } from '../src/server/testing/examples.ts'
import { dialogOf, field } from './meter-form.ts'
import { settled } from './settled.ts'
import { test } from './spoken.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

test('an operation is made in Anderlecht, made public once it has a municipality, and gets its first meter from today', async ({
  page,
  community,
  say,
}, info) => {
  test.setTimeout(90_000)
  const meter = await addMeter(page, community.id, { holderId: community.memberId })
  await page.goto(`/communities/${community.id}/operations`)
  await page.getByRole('button', { name: say('sharing.add'), exact: true }).click()
  const form = dialogOf(page)
  await field(form, say('sharing.name')).fill('Quartier de la Rosée')
  await form.getByRole('radio', { name: new RegExp(`^${say('operationType.rec')}`) }).check()
  await form.getByRole('radio', { name: new RegExp(`^${say('sharing.public')}`) }).check()
  const create = form.getByRole('button', { name: say('sharing.create'), exact: true })
  await create.click()
  await expect(form.getByText(say('error.public-needs-municipality'))).toBeVisible()
  await expectAccessible(page, 'an operation without municipality')

  const municipalities = form.getByRole('combobox', { name: say('sharing.municipalities') })
  await municipalities.fill('Anderl')
  await (await settled(page.getByRole('option', { name: /^Anderlecht · 1070/ }))).click()
  await expect(form.getByText(say('error.public-needs-municipality'))).toHaveCount(0)
  await picture(page, `operation-form-${info.project.name}`)
  await create.click()
  await expect(form).toBeHidden()

  await page.getByRole('link', { name: 'Quartier de la Rosée' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quartier de la Rosée' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Anderlecht')
  await expect(page.getByText(say('sharing.public'), { exact: true })).toBeVisible()

  // Nobody takes part yet; the day that is proposed is today.
  await page
    .getByRole('button', { name: say('sharing.addMeters'), exact: true })
    .first()
    .click()
  const row = form.getByRole('checkbox', { name: /Marie Dupont/ })
  await row.check()
  await expectAccessible(page, 'adding meters')
  await expectNoSidewaysScroll(page)
  await picture(page, `add-meters-${info.project.name}`)
  await form.locator('button[type=submit]').click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('tab', { name: /\(1\)/ })).toHaveAttribute('aria-selected', 'true')
  const link = page.locator(`a[href$="/meters/${meter.id}"]`)
  await expect(link).toBeVisible()
  await expect(page.getByText(say('participationStatus.awaiting-dso'))).toBeVisible()
  await page.getByRole('button', { name: /541449/ }).click()
  await page.getByRole('menuitem', { name: say('sharing.make-active') }).click()
  await expectAccessible(page, 'active from a day on')
  await form.getByRole('button', { name: say('sharing.save'), exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText(say('participationStatus.active'), { exact: true })).toBeVisible()
  await expectAccessible(page, 'operation')
  await expectNoSidewaysScroll(page)
  await picture(page, `operation-${info.project.name}`)

  // Whoever looks for a community there finds it, without signing in.
  await page.context().clearCookies()
  await page.goto('/directory?nis=21001')
  const found = page.getByRole('listitem').filter({ hasText: community.name })
  await expect(found).toContainText('Quartier de la Rosée')
})

test('a meter of another operation is moved only when it is chosen as such; all that match are added at once, and put on hold', async ({
  page,
  community,
  say,
  isMobile,
}) => {
  const path = `/api/v1/communities/${community.id}/operations`
  const make = async (name: string) =>
    (await (await page.request.post(path, { data: operationBody({ name }) })).json()).id as string
  const [here, other] = [await make('Ici'), await make('Ailleurs')]
  const meters = await Promise.all(
    Array.from({ length: 27 }, (_, i) => addMeter(page, community.id, { ean: `5414490000000${30_000 + i}` })),
  )
  const data = { meterIds: [meters[0]!.id], from: '2026-01-01' }
  expect((await page.request.post(`${path}/${other}/participations`, { data })).status()).toBe(201)

  await page.goto(`/communities/${community.id}/operations/${here}?add=true`)
  const form = dialogOf(page)
  const submit = form.locator('button[type=submit]')
  await form.getByRole('button', { name: /26/ }).click()
  await expect(submit).toContainText('26')
  await submit.click()
  await expect(form).toBeHidden()
  const now = async (id: string) =>
    (await (await page.request.get(`${path}/${id}`)).json()).participations.now as number
  expect([await now(here), await now(other)]).toEqual([26, 1])

  await page.getByRole('button', { name: say('sharing.addMeters'), exact: true }).click()
  await form.getByRole('radio', { name: /\(1\)/ }).check()
  await expect(form.getByText('Ailleurs').first()).toBeVisible()
  await form
    .getByRole('checkbox', { name: /541449/ })
    .last()
    .check()
  await submit.click()
  await expect(form).toBeHidden()
  expect([await now(here), await now(other)]).toEqual([27, 0])

  // All of them are put on hold at once, those on the other page too.
  const bar = page.getByRole('region', { name: say('list.selection') })
  if (isMobile) await bar.getByRole('button', { name: say('list.select') }).click()
  for (const box of await page.getByRole('checkbox', { name: /541449/ }).all()) await box.check()
  await bar.getByRole('button', { name: /27/ }).click()
  await bar.getByRole('button', { name: say('sharing.changeChosen'), exact: true }).click()
  await page.getByRole('menuitem', { name: say('sharing.make-on-hold') }).click()
  await form.getByRole('button', { name: say('sharing.save'), exact: true }).click()
  await expect(form).toBeHidden()
  const held = await page.request.get(`${path}/${here}/participations?page=2`)
  expect((await held.json()).items.map(({ status }: { status: string }) => status)).toEqual(
    Array(2).fill('on-hold'),
  )
})
