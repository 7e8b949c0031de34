import { simulate } from '../src/domain/readings/simulator/simulate.ts'
import { demoDays } from '../src/domain/readings/simulator/simulated-day.ts'
import { bytesOf } from '../src/server/testing/simulated-bytes.ts'
import { active, chooseFile, demo, dupont, renard, schmitz, test } from './import-scene.ts'
import {
  addMeter,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  type FreshCommunity,
  goToPlace,
  picture,
  sql,
} from './story.ts'

const words = {
  fr: {
    readings: 'Mesures',
    empty: 'Aucune mesure importée pour l’instant',
    first: 'Importer un premier fichier',
    notATable: 'Seuls les fichiers CSV et Excel (.xlsx) peuvent être lus.',
    remove: 'Retirer facture.pdf',
    read: 'Lire ce fichier',
    notSent: 'Les fichiers n’ont pas pu être envoyés',
    again: 'Réessayer',
    headline: '2 compteurs, et rien n’est encore enregistré',
    unknown: '1 code EAN que personne n’a ici',
    create: 'Créer ce compteur',
    close: 'Fermer',
    cell: 'Cellule B10',
    reason: 'Ceci n’est pas un nombre.',
    report: 'Télécharger le rapport',
    xlsx: 'En classeur Excel',
    reportName: 'rapport-import.xlsx',
    commit: 'Importer 6 jours',
    done: 'Les mesures sont importées',
    consumption: 'Consommation',
    undo: 'Annuler l’import',
    undone: 'L’import est annulé',
    state: 'Annulé',
  },
  en: {
    readings: 'Readings',
    empty: 'No readings imported yet',
    first: 'Import a first file',
    notATable: 'Only CSV and Excel (.xlsx) files can be read.',
    remove: 'Remove facture.pdf',
    read: 'Read this file',
    notSent: 'The files could not be sent',
    again: 'Try again',
    headline: '2 meters, and nothing is saved yet',
    unknown: '1 EAN code that nobody here has',
    create: 'Create this meter',
    close: 'Close',
    cell: 'Cell B10',
    reason: 'This is not a number.',
    report: 'Download the report',
    xlsx: 'As an Excel workbook',
    reportName: 'import-report.xlsx',
    commit: 'Import 6 days',
    done: 'The readings are imported',
    consumption: 'Consumption',
    undo: 'Undo the import',
    undone: 'The import is undone',
    state: 'Undone',
  },
} as const

/** Three days of three meters, on the second of which the clocks change; in the row of the first morning somebody wrote a word. */
function workbook() {
  const days = demoDays(demo, '2026-03-28', '2026-03-31').filter(({ ean }) =>
    [dupont, renard, schmitz].includes(ean),
  )
  const file = simulate('resa-workbook', days)
  file.sheets[0]!.rows[9]![1] = 'illisible'
  return { name: 'RESA 2026-03.xlsx', mimeType: 'application/octet-stream', buffer: bytesOf(file) }
}

const storedDays = async ({ id }: FreshCommunity) =>
  (
    await sql<{ days: number }>('select count(*)::int as days from reading_days where community_id = $1', [
      id,
    ])
  )[0]!.days

test('a manager drops the DSO’s workbook, sees what it holds and what is wrong in it, imports it, looks at the curve, and takes it back', async ({
  page,
  community,
}, info) => {
  test.setTimeout(180_000)
  const say = info.project.name === 'phone' ? words.en : words.fr
  const shot = (name: string) => picture(page, `import-readings-${name}-${info.project.name}`)
  const main = page.getByRole('main')
  const meter = await addMeter(page, community.id, { ean: dupont, configuration: active })
  await addMeter(page, community.id, { ean: renard, address: { box: '2' }, configuration: active })

  await page.goto(`/communities/${community.id}/meters`)
  await goToPlace(page, say.readings)
  await expect(main).toContainText(say.empty)
  await expectAccessible(page, 'readings, nothing yet')
  await main.getByRole('link', { name: say.first }).click()

  await chooseFile(page, { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
  await expect(main).toContainText(say.notATable)
  await main.getByRole('button', { name: say.remove }).click()
  await chooseFile(page, workbook())
  await expectAccessible(page, 'readings, files chosen')
  await expectNoSidewaysScroll(page)
  await shot('chosen')
  // The line breaks once: what was chosen is still there.
  await page.route('**/imports', (route) => route.abort(), { times: 1 })
  await main.getByRole('button', { name: say.read }).click()
  await expect(main).toContainText(say.notSent)
  await expect(main).toContainText('RESA 2026-03.xlsx')
  await main.getByRole('button', { name: say.again }).click()

  // The thread that reads a file takes its time to start on a busy machine.
  await expect(main.getByRole('heading', { name: say.headline })).toBeVisible({ timeout: 60_000 })
  await expect(main).toContainText(say.cell)
  await expect(main).toContainText('illisible')
  await expect(main).toContainText(say.reason)
  await expectAccessible(page, 'readings, preview')
  await expectNoSidewaysScroll(page)
  await shot('preview')
  await page.reload()
  await expect(main.getByRole('heading', { name: say.headline })).toBeVisible()

  await expect(main.getByRole('heading', { name: say.unknown })).toBeVisible()
  await main.getByRole('button', { name: say.create }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^EAN/ })).toHaveValue(
    `${schmitz.slice(0, 6)} ${schmitz.slice(6, 12)} ${schmitz.slice(12)}`,
  )
  await page.getByRole('dialog').getByRole('button', { name: say.close }).first().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await main.getByRole('button', { name: say.report }).click()
  const report = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: say.xlsx }).click()
  expect((await report).suggestedFilename()).toBe(say.reportName)

  expect(await storedDays(community)).toBe(0)
  await main.getByRole('button', { name: say.commit }).click()
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible({ timeout: 60_000 })
  expect(await storedDays(community)).toBeGreaterThanOrEqual(6)
  await expectAccessible(page, 'readings, imported')
  await expectNoSidewaysScroll(page)
  await shot('done')
  const address = page.url()
  await main
    .getByRole('link', { name: dupont.replace(/(.{6})(?=.)/g, '$1 ') })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/meters/${meter.id}/consumption`))
  await expect(page.getByRole('tab', { name: say.consumption })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible()

  await page.goto(address)
  await main.getByRole('button', { name: say.undo }).click()
  await page.getByRole('dialog').getByRole('button', { name: say.undo }).click()
  await expect(main.getByRole('heading', { name: say.undone })).toBeVisible({ timeout: 60_000 })
  expect(await storedDays(community)).toBe(0)
  await goToPlace(page, say.readings)
  await expect(main).toContainText('RESA 2026-03.xlsx')
  await expect(main).toContainText(say.state)
  await expectAccessible(page, 'readings, list')
  await expectNoSidewaysScroll(page)
  await shot('list')
})
