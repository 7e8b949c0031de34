import { dialogOf, field } from './meter-form.ts'
import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, sql } from './story.ts'

test('somebody is invited, joins in another browser and fills in a record; the administrator gives it a role and keeps its own', async ({
  page,
  browser,
  community,
  locale,
  say,
}, info) => {
  test.setTimeout(120_000)
  const email = `anne-${community.id.slice(0, 8)}@example.be`
  await page.goto(`/communities/${community.id}/users`)
  await expect(page.getByText(say('people.you'))).toBeVisible()
  await expectAccessible(page, 'users')
  await expectNoSidewaysScroll(page)
  await picture(page, `users-${info.project.name}`)
  await page.getByRole('button', { name: say('people.invite'), exact: true }).click()
  const form = dialogOf(page)
  const send = form.getByRole('button', { name: say('people.send'), exact: true })
  await send.click()
  await expect(field(form, say('people.email'))).toHaveAttribute('aria-invalid', 'true')
  await field(form, say('people.email')).fill(email.toUpperCase())
  await expectAccessible(page, 'invite')
  await picture(page, `invite-${info.project.name}`)
  await send.click()
  const link = await form.getByRole('textbox', { name: say('people.link') }).inputValue()
  await form.getByRole('button', { name: say('people.done'), exact: true }).click()
  await page.getByRole('tab', { name: say('people.tab-invitations') }).click()
  const main = page.getByRole('main')
  await expect(main.getByText(email)).toBeVisible()
  await expect(main.getByText(say('invitationStanding.pending')).last()).toBeVisible()
  await expectAccessible(page, 'invitations')
  await expectNoSidewaysScroll(page)
  await picture(page, `invitations-${info.project.name}`)

  // Whoever is invited has neither an account nor this browser.
  const context = await browser.newContext({
    ...info.project.use,
    locale,
    baseURL: info.project.use.baseURL!,
  })
  const theirs = await context.newPage()
  await theirs.goto(new URL(link).pathname)
  const accept = theirs.getByRole('button', { name: say('invitation.accept') })
  await accept.click()
  for (const name of ['firstName', 'lastName', 'password'])
    await expect(theirs.getByLabel(say(`invitation.${name}`), { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  await theirs.getByLabel(say('invitation.firstName'), { exact: true }).fill('Anne')
  await theirs.getByLabel(say('invitation.lastName'), { exact: true }).fill('Peeters')
  await theirs.getByLabel(say('invitation.password'), { exact: true }).fill('a long short sentence')
  await expectAccessible(theirs, 'an invitation')
  await expectNoSidewaysScroll(theirs)
  await picture(theirs, `invitation-${info.project.name}`)
  await theirs.getByRole('checkbox', { name: say('legal.agree') }).check()
  await accept.click()
  await expect(theirs).toHaveURL(new RegExp(`/communities/${community.id}`))
  await expect(theirs.getByText(say('ownRecord.pending'))).toBeVisible()
  await theirs.getByRole('button', { name: say('memberPage.change'), exact: true }).click()
  const own = dialogOf(theirs)
  await field(own, say('memberForm.label.phone')).fill('04 222 33 44')
  await own.getByRole('button', { name: say('memberForm.save'), exact: true }).click()
  await expect(own).toBeHidden()
  await expect(theirs.getByRole('main').getByText('04 222 33 44')).toBeVisible()
  await expectAccessible(theirs, 'my details')
  await expectNoSidewaysScroll(theirs)
  await picture(theirs, `own-record-${info.project.name}`)
  await theirs.goto(new URL(link).pathname)
  await expect(theirs.getByText(say('invitation.is-accepted'))).toBeVisible()
  await context.close()

  // It waits for a manager, and may be given more to do.
  await page.goto(`/communities/${community.id}/members?status=pending`)
  await expect(main.getByText('Anne Peeters')).toBeVisible()
  await page.goto(`/communities/${community.id}/users`)
  await page
    .getByRole('combobox', { name: say('people.roleOf', { name: 'Anne Peeters' }) })
    .selectOption('manager')
  await expect(
    page.getByText(say('people.roleChanged', { name: 'Anne Peeters', role: say('role.manager') })),
  ).toBeVisible()
  const roles = () =>
    sql<{ role: string }>('select role from community_users where community_id = $1 order by role', [
      community.id,
    ])
  expect(await roles()).toEqual([{ role: 'admin' }, { role: 'manager' }])

  // The last administrator can neither step down nor be removed.
  const [me] = await sql<{ name: string }>(
    `select name from auth."user" join community_users on user_id = id where community_id = $1 and role = 'admin'`,
    [community.id],
  )
  await page.getByRole('combobox', { name: say('people.roleOf', { name: me!.name }) }).selectOption('member')
  await expect(page.getByText(say('error.last-admin'))).toBeVisible()
  await page.getByRole('button', { name: say('people.removeName', { name: me!.name }) }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: say('people.doRemove') }).click()
  await expect(question.getByText(say('error.last-admin'))).toBeVisible()
  await expectAccessible(page, 'last administrator')
  expect(await roles()).toEqual([{ role: 'admin' }, { role: 'manager' }])
})
