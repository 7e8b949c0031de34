import { dialogOf, field } from './meter-form.ts'
import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, sql } from './story.ts'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" rx="9" fill="#15703a"/></svg>`

test('somebody creates a community, says what it is, gives it a logo, and leaves it once another one administers it', async ({
  page,
  community,
  say,
}, info) => {
  test.setTimeout(120_000)
  await page.goto(`/communities/${community.id}/about`)
  await page.getByRole('button', { name: say('frame.switchCommunity', { name: community.name }) }).click()
  await page.getByRole('menuitem', { name: say('frame.manageCommunities') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('mine.title') })).toBeVisible()
  await expectAccessible(page, 'my communities')
  await expectNoSidewaysScroll(page)
  await picture(page, `mine-${info.project.name}`)
  await page.getByRole('button', { name: say('mine.create'), exact: true }).click()
  const create = dialogOf(page)
  await create.getByRole('button', { name: say('mine.doCreate'), exact: true }).click()
  await expect(field(create, say('mine.name'))).toHaveAttribute('aria-invalid', 'true')
  const name = `Toits de l’Est ${community.id.slice(0, 4)}`
  await field(create, say('mine.name')).fill(name)
  await create.getByText(say('region.BRU'), { exact: true }).click()
  await create.getByRole('button', { name: say('mine.doCreate'), exact: true }).click()
  await expect(page.getByRole('button', { name: say('frame.switchCommunity', { name }) })).toBeVisible()
  const id = /communities\/([0-9a-f-]{36})/.exec(page.url())![1]!

  await page.goto(`/communities/${id}/about`)
  await page.getByRole('button', { name: say('about.change'), exact: true }).click()
  const form = dialogOf(page)
  await field(form, say('about.website')).fill('javascript:alert(1)')
  await field(form, say('about.iban')).fill('BE00')
  await form.getByRole('button', { name: say('about.save'), exact: true }).click()
  await expect(field(form, say('about.website'))).toHaveAttribute('aria-invalid', 'true')
  await expect(field(form, say('about.iban'))).toHaveAttribute('aria-invalid', 'true')
  await expect(field(form, say('about.website'))).toBeFocused()
  await field(form, say('about.website')).fill('www.toits-est.be')
  await field(form, say('about.iban')).fill('BE68 5390 0754 7034')
  await field(form, say('about.contactEmail')).fill('bonjour@toits-est.be')
  await form.getByRole('checkbox', { name: say('about.public-email') }).check()
  await expectAccessible(page, 'form of a community')
  await picture(page, `about-form-${info.project.name}`)
  await form.getByRole('button', { name: say('about.save'), exact: true }).click()
  await expect(form).toBeHidden()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'https://www.toits-est.be' })).toBeVisible()
  await expect(main.getByText('BE68 5390 0754 7034')).toBeVisible()
  const [logo] = await Promise.all([
    page.waitForEvent('filechooser'),
    main.getByRole('button', { name: say('about.chooseLogo') }).click(),
  ])
  await logo.setFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
  const drawn = main.getByRole('img', { name: say('about.logoOf', { name }) })
  await expect(drawn).toBeVisible()
  await expect.poll(() => drawn.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100)
  await expectAccessible(page, 'about a community')
  await expectNoSidewaysScroll(page)
  await picture(page, `about-${info.project.name}`)

  // The last administrator cannot leave; with another one it can.
  const leave = async () => {
    await page.goto('/communities')
    await page.getByRole('button', { name: say('mine.leaveName', { name }) }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('mine.doLeave') })
      .click()
  }
  await leave()
  await expect(page.getByRole('dialog').getByText(say('error.last-admin'))).toBeVisible()
  await sql(
    `insert into community_users select $1, id, 'admin' from auth."user" where email = 'member@optimce.test'`,
    [id],
  )
  await leave()
  await expect(page.getByRole('heading', { name, exact: true })).toBeHidden()
  await expect(page.getByRole('heading', { name: community.name, exact: true })).toBeVisible()
})
