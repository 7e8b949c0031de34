import { test } from './spoken.ts'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  makeCommunity,
  picture,
  signIn,
  sql,
} from './story.ts'

test('somebody finds a community near home and asks to join; a manager accepts', async ({
  page,
  browser,
  say,
}, info) => {
  test.setTimeout(180_000)
  // A community with a public operation in Durbuy, where no other story has one.
  await signIn(page)
  const community = await makeCommunity(page)
  const made = await page.request.post(`/api/v1/communities/${community.id}/operations`, {
    data: { name: 'Partage de Durbuy', type: 'rec', public: true, municipalities: ['83012'] },
  })
  expect(made.status(), await made.text()).toBe(201)

  const context = await browser.newContext({
    ...info.project.use,
    locale: say('frame.home') === 'Home' ? 'en-BE' : 'fr-BE',
  })
  const visitor = await context.newPage()
  await visitor.goto('/sign-in')
  await visitor.getByRole('link', { name: say('signIn.directory') }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: say('directory.title') })).toBeVisible()
  // In whatever language, or by the postal code.
  await visitor.getByRole('combobox', { name: say('directory.municipality') }).fill('6940')
  await visitor.getByRole('option', { name: /Durbuy/ }).click()
  await expect(visitor).toHaveURL(/nis=83012/)
  const cards = visitor.getByRole('region', {
    name: say('directory.list'),
    exact: true,
  })
  await expect(cards).toContainText('Partage de Durbuy')
  await expectAccessible(visitor, 'directory')
  await expectNoSidewaysScroll(visitor)
  await picture(visitor, `directory-${info.project.name}`)

  await visitor.getByRole('link', { name: say('join.title', { community: community.name }) }).click()
  await visitor.getByRole('button', { name: say('join.send') }).click()
  await expect(visitor.getByLabel(say('join.firstName'))).toBeFocused()
  await expectAccessible(visitor, 'form with errors')
  const email = `anne-${community.id.slice(0, 8)}@example.org`
  await visitor.getByLabel(say('join.firstName')).fill('Anne')
  await visitor.getByLabel(say('join.name'), { exact: true }).fill('Peeters')
  await visitor.getByLabel(say('join.email'), { exact: true }).fill(email)
  await visitor.getByLabel(say('join.message')).fill('Bonjour, j’habite en face de l’école.')
  await expectNoSidewaysScroll(visitor)
  await visitor.getByRole('button', { name: say('join.send') }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: say('join.sentTitle') })).toBeVisible()

  // The link of the mail, as it waits to be sent.
  const [mail] = await sql<{ link: string }>('select link from mails where address = $1', [email])
  await visitor.goto(mail!.link)
  await visitor.getByRole('button', { name: say('join.confirm'), exact: true }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: say('join.confirmedTitle') })).toBeVisible()
  await expectAccessible(visitor, 'confirmed')

  // The first page says that somebody waits, and leads there.
  await page.goto(`/communities/${community.id}/join-requests`)
  const request = page.getByRole('article', { name: 'Anne Peeters' })
  await expect(request).toContainText('j’habite en face')
  await expectAccessible(page, 'requests')
  await expectNoSidewaysScroll(page)
  await picture(page, `join-requests-${info.project.name}`)
  await request.getByRole('button', { name: say('joinRequests.accept') }).click()
  await expect(page.getByText(say('joinRequests.none-open'))).toBeVisible()
  const members = await sql('select name, status from members where email = $1', [email])
  expect(members).toEqual([{ name: 'Peeters', status: 'pending' }])
  // The answer leads to an account that signs in for the new member.
  const [answer] = await sql<{ link: string }>(
    `select link from mails where address = $1 and template = 'join-request-answered'`,
    [email],
  )
  await visitor.goto(answer!.link)
  await visitor.getByLabel(say('invitation.name'), { exact: true }).fill('Anne Peeters')
  await visitor.getByLabel(say('invitation.password'), { exact: true }).fill('a long short sentence')
  await visitor.getByRole('checkbox', { name: say('legal.agree') }).check()
  await visitor.getByRole('button', { name: say('invitation.accept') }).click()
  await expect(visitor).toHaveURL(new RegExp(`/communities/${community.id}`))
  await visitor.goto(`/communities/${community.id}/members`)
  await expect(visitor.getByText(say('ownRecord.pending'))).toBeVisible()
  await context.close()
  // What happened stands in the audit, as a sentence.
  await page.goto(`/communities/${community.id}/audit`)
  await expect(page.getByRole('main')).toContainText(
    say('auditAction.join-request-answered', { what: 'Anne Peeters' }),
  )
  await expectAccessible(page, 'audit')
  await expectNoSidewaysScroll(page)
})
