import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, picture, test } from './story.ts'

// On a desktop in French, on a phone in English.
test.use({
  locale: async ({ isMobile }, use) => use(isMobile ? 'en-BE' : 'fr-BE'),
})

const words = {
  fr: {
    import: 'Importer',
    templateFile: 'modele-membres.xlsx',
    template: 'Modèle Excel',
    wrongIban: 'IBAN, colonne F',
    notGuessed: 'Cet e-mail est celui de',
    aside: 'Colonnes reconnues mais jamais importées : NISS',
    corrected: 'Choisir le fichier corrigé',
    commit: (n: number) => `Importer ${n} membres`,
    done: '2 membres importés',
    recent: 'Modifications récentes',
    undo: 'Annuler',
    doUndo: 'Annuler la modification',
    undone: /^C’est annulé/,
    why: 'Pourquoi ?',
    changedBy: 'Modifié depuis par',
  },
  en: {
    import: 'Import',
    templateFile: 'members-template.xlsx',
    template: 'Excel template',
    wrongIban: 'IBAN, column F',
    notGuessed: 'This e-mail belongs to',
    aside: 'Columns recognised but never imported: NISS',
    corrected: 'Choose the corrected file',
    commit: (n: number) => `Import ${n} members`,
    done: '2 members imported',
    recent: 'Recent changes',
    undo: 'Undo',
    doUndo: 'Undo the change',
    undone: /^Undone: /,
    why: 'Why?',
    changedBy: 'Changed since by',
  },
} as const

const titles = 'N° de membre;Nom;Prénom;E-mail;Téléphone;IBAN;NISS'

async function choose(page: Page, rows: string[]) {
  const buffer = Buffer.from(`\uFEFF${[titles, ...rows].join('\r\n')}\r\n`)
  const file = { name: 'membres.csv', mimeType: 'text/csv', buffer }
  await page.locator('input[type=file]').first().setInputFiles(file)
}

test('a manager imports members with errors, mends the file, changes one by its e-mail, and undoes it all', async ({
  page,
  community,
}, info) => {
  test.setTimeout(120_000)
  const say = info.project.name === 'phone' ? words.en : words.fr
  const members = `/api/v1/communities/${community.id}/members`
  const email = 'marie@example.be'
  await page.request.patch(`${members}/${community.memberId}`, { data: { email } })
  const known = await (await page.request.get(`${members}/${community.memberId}`)).json()
  await page.goto(`/communities/${community.id}/members`)
  await page.getByRole('link', { name: say.import, exact: true }).click()
  const template = page.waitForEvent('download')
  await page.getByRole('button', { name: say.template }).click()
  expect((await template).suggestedFilename()).toBe(say.templateFile)
  await expectAccessible(page, 'import of members, start')

  const main = page.getByRole('main')
  await choose(page, [
    `;Lefèvre;Anne;${email};04 123 45 67;BE00;`,
    `;${known.name};${known.firstName};${email};04 765 43 21;;85073003328`,
  ])
  // The thread that reads a file takes its time to start on a busy machine.
  await expect(main).toContainText(say.wrongIban, { timeout: 30_000 })
  await expect(main).toContainText(say.notGuessed)
  await expect(main).toContainText(say.aside)
  await picture(page, `import-members-${info.project.name}`)
  await expectAccessible(page, 'import of members, preview')
  await expectNoSidewaysScroll(page)

  await choose(page, [
    ';Lefèvre;Anne;anne@example.be;04 123 45 67;BE68 5390 0754 7034;',
    `;${known.name};${known.firstName};${email.toUpperCase()};04 765 43 21;;`,
  ])
  await main.getByRole('button', { name: say.commit(2) }).click()
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible()
  const changed = await (await page.request.get(`${members}/${community.memberId}`)).json()
  expect(changed).toMatchObject({ phone: '04 765 43 21', number: known.number })
  const [anne] = (await (await page.request.get(`${members}?q=Anne`)).json()).items

  // Somebody corrects one of them by hand: then nothing is undone, and it says who.
  await page.request.patch(`${members}/${anne.id}`, { data: { phone: null } })
  await main.getByRole('link', { name: say.recent }).click()
  await main.getByRole('button', { name: say.why }).click()
  await expect(page.getByRole('dialog')).toContainText(say.changedBy)
  await expectAccessible(page, 'why an import of members cannot be undone')
  await page.keyboard.press('Escape')
  expect((await (await page.request.get(`${members}?q=Anne`)).json()).total).toBe(1)

  await page.goto(`/communities/${community.id}/members/import`)
  await choose(page, [`${known.number};;;;04 111 22 33;;`, ';Claes;Luc;luc@example.be;;;'])
  await main.getByRole('button', { name: say.commit(2) }).click()
  await main.getByRole('link', { name: say.recent }).click()
  await main.getByRole('button', { name: say.undo, exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: say.doUndo }).click()
  await expect(page.getByText(say.undone).first()).toBeVisible()
  const after = await (await page.request.get(`${members}/${community.memberId}`)).json()
  expect(after).toMatchObject({ phone: '04 765 43 21', number: known.number })
  expect((await (await page.request.get(`${members}?q=Luc`)).json()).total).toBe(0)
})
