import { test } from './spoken.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, signIn, sql } from './story.ts'

/** A PDF of one page with a red square, written by hand. */
const objects = [
  '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>>',
  '<</Length 27>>stream\n1 0 0 rg 20 20 160 60 re f \nendstream',
]
const pdf = Buffer.from(
  `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`,
)
const reader = 'member@optimce.test'
const contract = 'Contrat signé – Zoë.pdf'

test('a manager gives a member its contract, and the member reads it', async ({
  page,
  browser,
  community,
  locale,
  say,
}, info) => {
  test.setTimeout(90_000)
  await page.goto(`/communities/${community.id}/members/${community.memberId}`)
  await page.getByRole('tab', { name: say('members.tab-documents') }).click()
  await expect(page.getByText(say('documents.emptyText'))).toBeVisible()

  // Two at once: one is what it says, the other is not, and says so in its place.
  await page.locator('input[type=file]').setInputFiles([
    { name: contract.normalize('NFD'), mimeType: 'application/pdf', buffer: pdf },
    { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') },
  ])
  const list = page.getByRole('list', { name: say('documents.list', { name: community.memberName }) })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(say('error.document-content'))
  await expectAccessible(page, 'documents of a member')
  await expectNoSidewaysScroll(page)
  await picture(page, `documents-${info.project.name}`)
  await page.getByRole('button', { name: say('documents.forget') }).click()

  await list.getByRole('button', { name: say('documents.preview', { name: contract }) }).click()
  const preview = page.getByRole('dialog', { name: contract })
  const sheet = preview.getByRole('img', { name: say('documents.page', { page: '1', pages: '1' }) })
  await expect(sheet).toHaveAttribute('data-painted', 'true')
  const middle = await sheet.evaluate((canvas: HTMLCanvasElement) => [
    ...canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data,
  ])
  expect(middle).toEqual([255, 0, 0, 255])
  await expectAccessible(page, 'preview of a document')
  await picture(page, `document-preview-${info.project.name}`)
  await preview.getByRole('button', { name: say('common.close') }).click()

  const download = page.waitForEvent('download')
  await list.getByRole('link', { name: say('documents.downloadName', { name: contract }) }).click()
  expect((await download).suggestedFilename()).toBe(contract)

  // The member itself, in a browser of its own.
  await sql(
    `insert into community_users (community_id, user_id, role) select $1, id, 'member' from auth."user" where email = $2`,
    [community.id, reader],
  )
  await sql(`update members set user_id = (select id from auth."user" where email = $2) where id = $1`, [
    ...[community.memberId, reader],
  ])
  const context = await browser.newContext({
    ...info.project.use,
    locale,
    baseURL: info.project.use.baseURL!,
  })
  const own = await context.newPage()
  await signIn(own, reader)
  await own.goto(`/communities/${community.id}`)
  await own
    .getByRole('navigation')
    .getByRole('link', { name: say('frame.ownDocuments') })
    .click()
  await expect(own.getByRole('listitem').filter({ hasText: contract })).toBeVisible()
  await expect(
    own.getByRole('button', { name: say('documents.deleteName', { name: contract }) }),
  ).toHaveCount(0)
  await expectAccessible(own, 'my documents')
  await picture(own, `own-documents-${info.project.name}`)
  await own.getByRole('button', { name: say('documents.preview', { name: contract }) }).click()
  await expect(own.getByRole('dialog').locator('canvas')).toHaveAttribute('data-painted', 'true')
  await context.close()

  await list.getByRole('button', { name: say('documents.deleteName', { name: contract }) }).click()
  await page.getByRole('button', { name: say('documents.doDelete') }).click()
  await expect(page.getByText(say('documents.emptyText'))).toBeVisible()
  await page.getByRole('tab', { name: say('members.tab-data') }).click()
  await expect(page.getByText(contract)).toHaveCount(2)
})
