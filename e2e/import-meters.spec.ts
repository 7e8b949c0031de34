import type { Page } from '@playwright/test'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture, test } from './story.ts'

// On a desktop in French, on a phone in English.
test.use({
  locale: async ({ browserName: _ }, use, info) => use(info.project.name === 'phone' ? 'en-BE' : 'fr-BE'),
})

const words = {
  fr: {
    import: 'Importer',
    template: 'Modèle Excel',
    templateFile: 'modele-compteurs.xlsx',
    refused: /1\s*Refusées/,
    reason: 'Nous ne connaissons pas cette valeur. Possibilités : Simple, Bi-horaire, Exclusif nuit.',
    column: 'Tarif, colonne O',
    commit: (n: number) => `Importer ${n} compteurs`,
    mustChoose: 'Corrigez les lignes refusées, ou choisissez de les laisser de côté.',
    corrected: 'Choisir le fichier corrigé',
    member: 'Un membre sera ajouté : Anne Lefèvre',
    none: /0\s*Refusées/,
    done: '3 compteurs importés',
    recent: 'Modifications récentes',
    undo: 'Annuler',
    doUndo: 'Annuler la modification',
    undone: /^C’est annulé/,
    search: 'Rechercher',
    report: 'Télécharger le rapport',
    check: 'Vérifier les colonnes',
    apply: 'Utiliser ces colonnes',
  },
  en: {
    import: 'Import',
    template: 'Excel template',
    templateFile: 'meters-template.xlsx',
    refused: /1\s*Refused/,
    reason: 'We do not know this value. Possibilities: Single-rate, Dual-hourly, Exclusive night.',
    column: 'Tariff, column O',
    commit: (n: number) => `Import ${n} meters`,
    mustChoose: 'Correct the refused rows, or choose to leave them out.',
    corrected: 'Choose the corrected file',
    member: 'One member will be added: Anne Lefèvre',
    none: /0\s*Refused/,
    done: '3 meters imported',
    recent: 'Recent changes',
    undo: 'Undo',
    doUndo: 'Undo the change',
    undone: /^Undone: /,
    search: 'Search',
    report: 'Download the report',
    check: 'Check the columns',
    apply: 'Use these columns',
  },
} as const

const titles =
  'EAN;N° du compteur;Rue;Numéro;Code postal;Ville;Nombre de phases;Fréquence de relevé;Groupe tarifaire;Date d’activation;Puissance (kVA);Ampérage (A);Filière de production;GRD;Tarif;Usage;Titulaire;Prénom du titulaire'
const home = (ean: string, rate: string, holder: string) =>
  `${ean};M-1;Rue Neuve;7;4000;Liège;Monophasé;Quart-horaire;Basse tension;01/01/2024;9,2;40;Aucune;RESA;${rate};Résidentiel;${holder}`
const known = '541499999000000012'
const fresh = '541499999000000029'
const wrong = '541449000000000050'

async function choose(page: Page, rate: string) {
  const rows = [
    titles,
    home(fresh, 'Simple', 'Lefèvre;Anne'),
    home(wrong, rate, 'Dupont;Marie'),
    `${known};;;;;;;;;01/03/2026;;63;;;;;;`,
  ]
  const buffer = Buffer.from(`\uFEFF${rows.join('\r\n')}\r\n`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'compteurs.csv', mimeType: 'text/csv', buffer })
}

test('a manager imports a file with an error, corrects it, finds the meters in the list, and puts everything back as it was', async ({
  page,
  community,
}, info) => {
  test.setTimeout(120_000)
  const say = info.project.name === 'phone' ? words.en : words.fr
  const there = await addMeter(page, community.id, {
    ean: known,
    address: { box: '3' },
    holderId: community.memberId,
  })
  await page.goto(`/communities/${community.id}/meters`)
  await page.getByRole('link', { name: say.import, exact: true }).click()
  const template = page.waitForEvent('download')
  await page.getByRole('button', { name: say.template }).click()
  expect((await template).suggestedFilename()).toBe(say.templateFile)

  await choose(page, 'Gratuit')
  const main = page.getByRole('main')
  // The thread that reads a file takes its time to start on a busy machine.
  await expect(main).toContainText(say.reason, { timeout: 30_000 })
  await expect(main).toContainText(say.column)
  await expect(main).toContainText(say.member)
  await expect(main.getByRole('group').getByRole('button')).toHaveText([/1/, /1/, /0/, say.refused])
  await picture(page, `import-${info.project.name}`)
  await expectAccessible(page, 'import, preview')
  await expectNoSidewaysScroll(page)
  await main.getByRole('button', { name: say.commit(2) }).click()
  await expect(main).toContainText(say.mustChoose)

  await main.getByRole('button', { name: say.check }).click()
  await expect(main.getByLabel('EAN', { exact: true })).toHaveValue('EAN')
  await expectAccessible(page, 'import, columns')
  await expectNoSidewaysScroll(page)
  await main.getByRole('button', { name: say.apply }).click()
  await expect(main.getByRole('button', { name: say.corrected })).toBeVisible()

  await choose(page, 'Simple')
  await expect(main.getByRole('group').getByRole('button')).toHaveText([/2/, /1/, /0/, say.none])
  await main.getByRole('button', { name: say.commit(3) }).click()
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible()

  await page.goto(`/communities/${community.id}/meters`)
  await page.getByRole('searchbox', { name: say.search }).fill(fresh)
  await expect(main).toContainText('Anne Lefèvre')
  await page.goto(`/communities/${community.id}/meters/${there.id}`)
  await expect(main).toContainText('63')
  await expect(main).toContainText(community.memberName)

  await page.goto(`/communities/${community.id}/meters/changes`)
  await main.getByRole('button', { name: say.undo, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: say.doUndo }).click()
  await expect(page.getByText(say.undone).first()).toBeVisible()
  const after = await page.request.get(`/api/v1/communities/${community.id}/meters`)
  expect((await after.json()).items).toMatchObject([{ ean: known, address: { box: '3' } }])
  const members = await page.request.get(`/api/v1/communities/${community.id}/members?q=Anne`)
  expect((await members.json()).total).toBe(0)
})
