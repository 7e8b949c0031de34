import { makePerson } from './person.ts'
import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, sql } from './story.ts'

test('somebody agrees to new texts on the way in, takes its data away and deletes its account', async ({
  page,
  say,
}, info) => {
  const { id, email, password } = await makePerson('Anne Peeters')
  await sql(`update auth.consent set version = '2020-01-01' where user_id = $1`, [id])
  await page.context().clearCookies()
  await page.goto('/sign-in?next=/account/data')
  await page.getByLabel(say('signIn.email')).fill(email)
  await page.getByLabel(say('signIn.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say('signIn.submit'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('legal.new-title') })).toBeVisible()
  // Nothing is agreed to by itself.
  await page.getByRole('button', { name: say('legal.accept') }).click()
  await expect(page.getByText(say('error.consent-needed'))).toBeVisible()
  await page.getByRole('button', { name: say('legal.read', { title: say('legal.privacy') }) }).click()
  await expectAccessible(page, 'privacy notice')
  await page.getByRole('button', { name: say('legal.close') }).click()
  await page.getByRole('checkbox', { name: say('legal.agree') }).check()
  await page.getByRole('button', { name: say('legal.accept') }).click()

  await expect(page).toHaveURL(/\/account\/data$/)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: say('account.download-button') }).click()
  expect((await saved).suggestedFilename()).toBe('optimce.zip')

  await page.getByRole('link', { name: say('account.end-open') }).click()
  const end = page.getByRole('button', { name: say('account.end-button') })
  await expect(page.getByText(say('account.end-kept-readings'))).toBeVisible()
  await expect(end).toBeDisabled()
  await page.getByRole('checkbox', { name: say('account.end-understood') }).check()
  await page.getByLabel(say('account.currentPassword')).fill('not my password')
  await end.click()
  await expect(page.getByText(say('error.password-not-yours'))).toBeVisible()
  await expectAccessible(page, 'delete my account')
  await expectNoSidewaysScroll(page)
  await picture(page, `delete-account-${info.project.name}`)
  await page.getByLabel(say('account.currentPassword')).fill(password)
  await end.click()
  await expect(page.getByText(say('door.account-deleted'))).toBeVisible()
  expect(await sql('select from auth."user" where id = $1', [id])).toEqual([])
})
