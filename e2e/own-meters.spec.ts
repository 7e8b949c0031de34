import { test } from './spoken.ts'
import {
  addMeter,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  makeCommunity,
  picture,
  signIn,
  sql,
} from './story.ts'

const member = 'member@optimce.test'
const val = '0192f000-0000-7000-8000-000000000001'

test('a plain member signs in, sees its own meters, of them its own days and who looked at them, and reaches no other', async ({
  page,
  browser,
  say,
  isMobile,
}, info) => {
  test.setTimeout(120_000) // three looks of axe at whole pages, charts among them
  await signIn(page, member)
  await page.goto(`/communities/${val}`)
  // It begins with what is its own, and each number leads to what it counts.
  await expect(page.getByRole('heading', { level: 1, name: say('frame.home') })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /kWh/ }).first()).toBeVisible()
  await expectAccessible(page, 'own home')
  await expectNoSidewaysScroll(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${say('frame.ownShare')}`) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: say('results.myShare') })).toBeVisible()
  const received = page.getByRole('main').getByText(say('results.own-received'))
  await expect(received.first()).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'my share')
  await expectNoSidewaysScroll(page)
  await page.goBack()
  await page
    .getByRole('main')
    .getByRole('link', { name: say('frame.ownMeters') })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: say('ownMeters.title') })).toBeVisible()
  const cards = page.getByRole('main').getByRole('listitem')
  await expect(cards).toHaveCount(2)
  // The navigation has what one may use, and nothing else.
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
    say('frame.home'),
    say('frame.ownMeters'),
    say('frame.ownShare'),
    say('frame.ownDocuments'),
    // On a phone the last one is in the sheet.
    ...(isMobile ? [] : [say('frame.ownData')]),
  ])
  await expectAccessible(page, 'my meters')
  await expectNoSidewaysScroll(page)
  await picture(page, `own-meters-${info.project.name}`)

  await cards.filter({ hasText: 'Vaudrée' }).getByRole('link').click()
  await expect(page.getByText(say('ownMeters.shown'))).toBeVisible()
  await expect(page.getByRole('tabpanel')).toContainText('RESA')
  for (const name of [say('change.update'), say('change.more'), say('change.correct')])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('Gilson')
  await expectAccessible(page, 'my meter')

  await page.getByRole('tab', { name: say('meter.tab-consumption') }).click()
  await expect(page.getByRole('img', { name: new RegExp(say('pointQuality.not-held')) })).toBeVisible()
  await expect(page.getByText(say('consumption.not-heldText'))).toBeVisible()
  await expectAccessible(page, 'my consumption')
  await expectNoSidewaysScroll(page)
  await picture(page, `own-consumption-${info.project.name}`)
  await page.getByText(say('consumption.view-table'), { exact: true }).click()
  const before = page.getByRole('row').filter({ hasText: say('pointQuality.not-held') })
  await expect(before.first()).toBeVisible()
  for (const cells of await before.allInnerTexts()) expect(cells).toMatch(/^[^\n]*\t–\t–\t–\t/)

  // A year in which the meter was somebody else’s from the first day to the last.
  await page.goto(`${page.url().split('?')[0]}?from=2024-01-01&until=2024-02-01`)
  await expect(page.getByText(say('consumption.notHeld'))).toBeVisible()

  // Whoever looked at them is told by name, with the days.
  const [seen] = await sql<{ id: string }>(
    `select h.meter_id as id from meter_holders h join members m on m.community_id = h.community_id and m.id = h.member_id
     join auth."user" u on u.id = m.user_id where u.email = $1 and h.community_id = $2 and upper(h.period) is null`,
    [member, val],
  )
  const manager = await browser.newContext({ baseURL: info.project.use.baseURL! })
  const theirs = await manager.newPage()
  await signIn(theirs)
  const days = 'from=2026-09-30&until=2026-10-02&resolution=day'
  await theirs.request.get(`/api/v1/communities/${val}/meters/${seen!.id}/readings?${days}`)
  await manager.close()
  await page.goto('/account/looks')
  const look = page.getByRole('listitem').filter({ hasText: '30/09/2026' }).first()
  await expect(look).toContainText('Camille Demo')
  await expect(look).toContainText('01/10/2026')
  await expectAccessible(page, 'who looked')
  await expectNoSidewaysScroll(page)
  await picture(page, `who-looked-${info.project.name}`)

  const [other] = await sql<{ id: string }>(
    `select id from meters where community_id = $1 and street = 'Rue des Cerisiers'`,
    [val],
  )
  await page.goto(`/communities/${val}/meters/${other!.id}/consumption`)
  await expect(page.getByText(say('meter.notFound'), { exact: true })).toBeVisible()
  await page.goto(`/communities/${val}/readings`)
  await expect(page.getByText(say('states.notFound'))).toBeVisible()
})

test(
  'a manager links a member to a user of the community, who then sees the member’s meter',
  { tag: '@once' },
  async ({ page, browser, locale, say }, info) => {
    await signIn(page)
    const community = await makeCommunity(page)
    await sql(
      `insert into community_users (community_id, user_id, role) select $1, id, 'member' from auth."user" where email = $2`,
      [community.id, member],
    )
    await addMeter(page, community.id, { holderId: community.memberId, address: { street: 'Rue Neuve' } })
    await page.goto(`/communities/${community.id}/members/${community.memberId}`)
    await expect(page.getByText(say('members.notLinkedText'))).toBeVisible()
    await page.getByRole('button', { name: say('members.link'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('members.doLink'), exact: true }).click()
    await expect(dialog.getByText(say('error.choose-one'))).toBeVisible()
    await dialog.getByRole('combobox').fill('member@')
    await page.getByRole('option', { name: new RegExp(member) }).click()
    await expectAccessible(page, 'link an account')
    await dialog.getByRole('button', { name: say('members.doLink'), exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(member)).toBeVisible()

    const context = await browser.newContext({
      ...info.project.use,
      locale,
      baseURL: info.project.use.baseURL!,
    })
    const theirs = await context.newPage()
    await signIn(theirs, member)
    await theirs.goto(`/communities/${community.id}/meters`)
    await expect(theirs.getByRole('main').getByRole('listitem')).toContainText(['Rue Neuve'])

    // Unlinked by mistake, and linked again at once.
    await page.getByRole('button', { name: say('members.unlink'), exact: true }).click()
    await expect(page.getByText(say('members.notLinkedText'))).toBeVisible()
    await theirs.reload()
    await expect(theirs.getByText(say('ownMeters.empty'))).toBeVisible()
    await page.getByRole('button', { name: say('common.undo') }).click()
    await expect(page.getByText(say('members.linkedText'))).toBeVisible()
    await context.close()
  },
)
