import { randomUUID } from 'node:crypto'
import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, sql } from './story.ts'

const newId = () => `0192f000-0000-7${randomUUID().slice(15)}`
/** As another process tells it. */
const tell = (communityId: string, name: string) =>
  sql(
    `insert into notifications (community_id, user_id, id, kind, filled, link)
     select community_id, user_id, $2, 'join-request', $3, $4 from community_users where community_id = $1`,
    [communityId, newId(), { name }, `/communities/${communityId}/members`],
  )

test('a notification arrives while one looks, in every window, and is read in all of them', async ({
  page,
  community,
  say,
}, info) => {
  const bell = (where: typeof page) => where.getByRole('banner').locator(`a[href$="/notifications"]`)
  await page.goto(`/communities/${community.id}/members`)
  const other = await page.context().newPage()
  await other.goto(`/communities/${community.id}/notifications`)
  await expect(other.getByText(say('notifications.empty'))).toBeVisible()

  await tell(community.id, 'Luc Janssens')
  for (const where of [page, other]) await expect(bell(where)).toHaveAccessibleName(/1/)
  const item = other.getByRole('listitem').filter({ hasText: 'Luc Janssens' })
  await expect(item).toBeVisible()
  await expectAccessible(other, 'notifications')
  await expectNoSidewaysScroll(other)
  await picture(other, `notifications-${info.project.name}`)

  await tell(community.id, 'Anne Peeters')
  await expect(bell(page)).toHaveAccessibleName(/2/)
  await bell(page).click()
  await page.getByRole('button', { name: say('notifications.readAll') }).click()
  for (const where of [page, other]) await expect(bell(where)).not.toHaveAccessibleName(/\d/)
  await expect(
    other.getByText(say('notifications.unread').replace(/^.*?=0 \{([^}]*)\}.*$/, '$1')),
  ).toBeVisible()
  await item.getByRole('link').click()
  await expect(other.getByRole('heading', { level: 1, name: say('members.title') })).toBeVisible()

  await page.getByRole('link', { name: say('notifications.choose') }).click()
  const box = page
    .getByRole('row', { name: new RegExp(`^${say('notificationKind.join-request')}`) })
    .getByRole('checkbox')
    .first()
  await expect(box).toBeChecked()
  await box.click()
  await expect(box).not.toBeChecked()
  await expect(page.getByText(say('notifications.saved'))).toBeVisible()
  await page.reload()
  await expect(box).not.toBeChecked()
  await expectAccessible(page, 'choices')
  await expectNoSidewaysScroll(page)
})

test(
  'an administrator finds the mails that could not be sent, and passes a link on',
  { tag: '@once' },
  async ({ page, community, say, isMobile }, info) => {
    await sql(
      `insert into mails (community_id, id, template, filled, link, language, address)
     values ($1, $2, 'invitation-to-member', $3, '/invitations/one-time', 'nl', 'lotte@example.be')`,
      [community.id, newId(), { community: community.name, inviter: 'Camille', until: '2099-01-31' }],
    )
    await page.goto(`/communities/${community.id}/outbox`)
    await expect(page.getByText(say('outbox.notSending'))).toBeVisible()
    const subject = `${community.name} nodigt u uit`
    await expect(page.getByRole('link', { name: subject })).toBeVisible()
    await expectAccessible(page, 'outbox')
    await expectNoSidewaysScroll(page)
    await picture(page, `outbox-${info.project.name}`)
    await page.getByRole('link', { name: subject }).click()
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
    // The server has no SMTP server: it says so as soon as it has seen the mail.
    await expect(page.getByText(say('mailState.kept'), { exact: true })).toBeVisible()
    await expect(page.getByText('31 januari 2099')).toBeVisible()
    const link = page.getByText(/^http.*\/invitations\/one-time$/)
    await expect(link).toBeVisible()
    if (!isMobile) await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: say('outbox.copy') }).click()
    await expect(page.getByText(say('outbox.copied'))).toBeVisible()
    if (!isMobile)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.textContent())
    await expectAccessible(page, 'one mail')
    await expectNoSidewaysScroll(page)
  },
)
