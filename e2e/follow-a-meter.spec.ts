import { addDays, localDayOf } from '../src/domain/time/local-day.ts'
import { configurationBody } from '../src/server/testing/examples.ts'
import { labels } from './labels.ts'
import { dialogOf, field, fillConfiguration, fillIdentification, theMeter } from './meter-form.ts'
import { settled } from './settled.ts'
import {
  addMeter,
  demo,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  picture,
  signIn,
  test,
} from './story.ts'

const say = labels.en
test.use({ locale: 'en-BE' })

const demoCommunity = /Val d’Ourthe/
const demoMeters = '/communities/0192f000-0000-7000-8000-000000000001/meters'

test('from a member’s page the holder is already chosen, and the new meter stands on that page', async ({
  page,
  community,
}) => {
  await page.goto(`/communities/${community.id}/members/${community.memberId}`)
  await page.getByRole('button', { name: 'Add a meter' }).first().click()
  const form = dialogOf(page)
  await fillIdentification(form, 'en')
  await form.getByRole('button', { name: say.next, exact: true }).click()
  await expect(field(form, say.holder)).toHaveValue(community.memberName)
  await fillConfiguration(page, form, 'en', null)
  await form.getByRole('button', { name: say.validate, exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText(theMeter.eanGrouped).first()).toBeVisible()
})

test('a configuration added for tomorrow stands under future data, and what it changes is marked', {
  tag: '@once',
}, async ({ page, community }) => {
  const now = configurationBody({ from: '2025-01-01' })
  const { id } = await addMeter(page, community.id, { configuration: now })
  const added = await page.request.post(`/api/v1/communities/${community.id}/meters/${id}/configurations`, {
    data: { ...now, from: addDays(localDayOf(new Date()), 1), rate: 'dual' },
  })
  expect(added.status(), await added.text()).toBe(201)

  await page.goto(`/communities/${community.id}/meters/${id}`)
  await expect(page.getByRole('tabpanel')).toContainText('Single-rate')
  await page.getByRole('tab', { name: say.tabs[2] }).click()
  await expect(page.getByRole('tabpanel')).toContainText('Dual-hourly')
  await expect(page.getByRole('tabpanel').getByText('changed')).toHaveCount(1)
  await page.getByRole('tab', { name: say.tabs[1] }).click()
  await expect(page.getByRole('tabpanel')).toContainText('No history yet')
})

test(
  'a manager finds a meter by part of its EAN, by its city without accents and by its holder, and the address keeps the search',
  { tag: '@once' },
  async ({ page }, info) => {
    await signIn(page)
    await page.goto(demoMeters)
    const search = page.getByRole('searchbox', { name: say.search })
    const ways = page.locator('a[data-row]')
    await expect(ways.first()).toBeVisible()
    await picture(page, `demo-list-${info.project.name}`)
    for (const [typed, found] of [
      ['dupont', 'Marie Dupont'],
      ['liege tilleuls', 'Rue des Tilleuls'],
      ['5414 49', '541449'],
    ] as const) {
      await search.fill(typed)
      await expect(page).toHaveURL(new RegExp(`q=${typed.split(' ')[0]}`))
      await expect(page.getByRole('main')).toContainText(found)
    }
    await search.fill('nobody has this')
    await expect(ways).toHaveCount(0)
    await page.reload()
    await expect(search).toHaveValue('nobody has this')
  },
)

test('a manager looks at a year of readings as a chart, as a table and as a file', async ({ page }, info) => {
  test.setTimeout(120_000)
  await signIn(page)
  await page.goto(demoMeters)
  await page.getByRole('searchbox', { name: say.search }).fill('Haute Prairie 1')
  await page
    .getByRole('link', { name: /Haute Prairie 1/ })
    .first()
    .click()
  await page.getByRole('tab', { name: say.tabs[3] }).click()
  await expect(page.getByRole('img', { name: /of your use came from the community/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /of your injection was shared/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /days: Measured/ })).toBeVisible()
  await expectAccessible(page, 'consumption, chart')
  await expectNoSidewaysScroll(page)
  await page.getByRole('img', { name: /of your injection was shared/ }).scrollIntoViewIfNeeded()
  await picture(page, `consumption-${info.project.name}`)

  await page.getByText('Table', { exact: true }).click()
  await expect(page).toHaveURL(/view=table/)
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0)
  await expectAccessible(page, 'consumption, table')

  await page.getByRole('button', { name: 'Download' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /csv/ }).click()
  const file = await (await download).createReadStream()
  let text = ''
  for await (const part of file) text += part
  expect(text.split('\r\n').length).toBeGreaterThan(12)
  expect(text).toContain('Gross offtake (kWh)')
})

test('a manager of two communities goes from one to the other, and the address says which one it is', async ({
  page,
}) => {
  await signIn(page)
  await page.goto(demoMeters)
  const switcher = page.getByRole('button', { name: /Active community/ })
  await expect(switcher).toContainText(demoCommunity)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  const first = page.url()
  await switcher.click()
  await (await settled(page.getByRole('menuitem', { name: /Marolles/ }))).click()
  await expect(switcher).toContainText('Marolles')
  expect(page.url()).not.toBe(first)
  await expect(page.getByRole('main')).toContainText('Bruxelles')
  // Coming back later opens the community one worked in last.
  await page.goto('/')
  await expect(switcher).toContainText('Marolles')
  await page.goto(first)
  await expect(switcher).toContainText(demoCommunity)
})

test('who signs out is out, and comes back to the page that was asked for', { tag: '@once' }, async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/')
  await expect(page).toHaveURL(/\/communities\/[0-9a-f-]+$/)
  const members = `${page.url()}/members`
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect((await page.request.get('/api/v1/me')).status()).toBe(401)

  await page.goto(members)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByLabel('E-mail address').fill(demo.email)
  await page.getByLabel('Password', { exact: true }).fill(demo.password())
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/members$/)
})
