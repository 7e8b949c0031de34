import type { Page } from '@playwright/test'
import { demoCommunities } from '../src/domain/readings/demo-community.ts'
import { reissued } from '../src/domain/readings/simulator/happenings.ts'
import { simulate } from '../src/domain/readings/simulator/simulate.ts'
import { demoDays } from '../src/domain/readings/simulator/simulated-day.ts'
import { bytesOf } from '../src/server/testing/simulated-bytes.ts'
import { labels } from './labels.ts'
import { dialogOf, field, fillConfiguration, fillIdentification } from './meter-form.ts'
import {
  addMeter,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  type FreshCommunity,
  picture,
  sql,
  test,
} from './story.ts'

// On a desktop in French, on a phone in English.
test.use({
  locale: async ({ browserName: _ }, use, info) => use(info.project.name === 'phone' ? 'en-BE' : 'fr-BE'),
})

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
    mapTitle: 'Que contient ce fichier ?',
    mapApply: 'Enregistrer et lire le fichier',
    mapMissing: 'Il manque encore une chose',
    name: 'Nom de ce format',
    unit: 'Unité',
    kWh: '0,240 kWh',
    importOne: 'Importer 1 jour',
    readAs: 'lu comme : Onduleur',
    nothing: 'Rien ne changerait',
    strangers: 'Ce fichier est celui d’une autre communauté',
    dont: 'Ne pas importer',
    stopped: 'L’import a été arrêté',
    exists: 'Le compteur existe maintenant',
    refresh: 'Actualiser l’aperçu',
    two: '2 compteurs, et rien n’est encore enregistré',
    later: /^Voir l’import du .* par Camille Demo$/,
    forget: 'Supprimer : Onduleur',
    doForget: 'Supprimer le format',
    layouts: 'Formats que vous avez décrits',
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
    mapTitle: 'What does this file contain?',
    mapApply: 'Save and read the file',
    mapMissing: 'One thing is still missing',
    name: 'Name of this layout',
    unit: 'Unit',
    kWh: '0.240 kWh',
    importOne: 'Import 1 day',
    readAs: 'read as: Onduleur',
    nothing: 'Nothing would change',
    strangers: 'This file belongs to another community',
    dont: 'Do not import',
    stopped: 'The import was stopped',
    exists: 'The meter exists now',
    refresh: 'Refresh the preview',
    two: '2 meters, and nothing is saved yet',
    later: /^See the import of .* by Camille Demo$/,
    forget: 'Delete: Onduleur',
    doForget: 'Delete the layout',
    layouts: 'Layouts that you described',
  },
} as const

const [demo] = demoCommunities('2026-06-15')
const eanOf = (key: string) => demo.meters.find((meter) => meter.key === key)!.ean
const [dupont, renard, schmitz] = ['dupont', 'renard', 'schmitz'].map(eanOf) as [string, string, string]
/** Three days of three meters, on the second of which the clocks change; in the row of the first morning somebody wrote a word. */
function workbook() {
  const days = demoDays(demo, '2026-03-28', '2026-03-31').filter(({ ean }) =>
    [dupont, renard, schmitz].includes(ean),
  )
  const file = simulate('resa-workbook', days)
  file.sheets[0]!.rows[9]![1] = 'illisible'
  return { name: 'RESA 2026-03.xlsx', mimeType: 'application/octet-stream', buffer: bytesOf(file) }
}

const active = { from: '2020-01-01', samplingPowerKva: 100 }
const choose = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type=file]').first().setInputFiles(file)
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
  await page.getByRole('navigation').getByRole('link', { name: say.readings }).click()
  await expect(main).toContainText(say.empty)
  await expectAccessible(page, 'readings, nothing yet')
  await main.getByRole('link', { name: say.first }).click()

  await choose(page, { name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
  await expect(main).toContainText(say.notATable)
  await main.getByRole('button', { name: say.remove }).click()
  await choose(page, workbook())
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
  await page.getByRole('navigation').getByRole('link', { name: say.readings }).click()
  await expect(main).toContainText('RESA 2026-03.xlsx')
  await expect(main).toContainText(say.state)
  await expectAccessible(page, 'readings, list')
  await expectNoSidewaysScroll(page)
  await shot('list')
})

/** A day of quarter-hours in a table that no DSO makes; 2,5 Wh each. */
function ownTable(ean: string) {
  const rows = Array.from({ length: 96 }, (_, slot) => {
    const time = `${String(Math.floor(slot / 4)).padStart(2, '0')}:${String((slot % 4) * 15).padStart(2, '0')}`
    return `04/05/2026 ${time};${ean};A-;2,5`
  })
  const text = ['Quand;Installation;Sens;Combien', ...rows].join('\r\n')
  return { name: 'onduleur.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
}

test('a manager explains an unknown table once; the next one is recognised, says when nothing would change, and when it is somebody else’s', async ({
  page,
  community,
}, info) => {
  test.setTimeout(180_000)
  const say = info.project.name === 'phone' ? words.en : words.fr
  const main = page.getByRole('main')
  await addMeter(page, community.id, { ean: dupont, configuration: active })
  const send = async (ean: string) => {
    await page.goto(`/communities/${community.id}/readings/import`)
    await choose(page, ownTable(ean))
    await main.getByRole('button', { name: say.read }).click()
  }

  await send(dupont)
  await expect(main.getByRole('heading', { name: say.mapTitle })).toBeVisible({ timeout: 60_000 })
  await expect(main.getByRole('columnheader', { name: /^B/ })).toContainText('EAN')
  await expectAccessible(page, 'readings, unknown layout')
  await expectNoSidewaysScroll(page)
  await picture(page, `import-readings-mapping-${info.project.name}`)
  await main.getByLabel(say.name).fill('')
  await main.getByRole('button', { name: say.mapApply }).click()
  await expect(main).toContainText(say.mapMissing)
  await expect(main.getByLabel(say.name)).toBeFocused()
  await main.getByLabel(say.name).fill('Onduleur')
  await main.getByLabel(say.unit).selectOption('Wh')
  await main.getByRole('button', { name: say.mapApply }).click()

  const commit = main.getByRole('button', { name: say.importOne })
  await expect(commit).toBeVisible({ timeout: 60_000 })
  await expect(main).toContainText(say.kWh)
  await commit.click()
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible({ timeout: 60_000 })
  await expect(main).toContainText(say.readAs)

  await send(dupont)
  await expect(main.getByRole('heading', { name: say.nothing })).toBeVisible({ timeout: 60_000 })
  await expect(commit).toHaveCount(0)

  await send(schmitz)
  await expect(main.getByRole('heading', { name: say.strangers })).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'readings, of another community')
  await expect(commit).toHaveCount(0)
  await main.getByRole('button', { name: say.dont }).click()
  await expect(main.getByRole('heading', { name: say.stopped })).toBeVisible()

  // A description that was wrong can be forgotten: the next file is asked about again.
  await page.goto(`/communities/${community.id}/readings`)
  await expect(main.getByRole('heading', { name: say.layouts })).toBeVisible()
  await expectAccessible(page, 'readings, list with layouts')
  await main.getByRole('button', { name: say.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: say.doForget }).click()
  await expect(main.getByRole('heading', { name: say.layouts })).toHaveCount(0)
  await send(dupont)
  await expect(main.getByRole('heading', { name: say.mapTitle })).toBeVisible({ timeout: 60_000 })
})

test('a meter that a file speaks of is made on the way, and an import that a later one corrected says why it stays', async ({
  page,
  community,
}, info) => {
  test.setTimeout(180_000)
  const isPhone = info.project.name === 'phone'
  const say = isPhone ? words.en : words.fr
  const main = page.getByRole('main')
  await addMeter(page, community.id, { ean: dupont, configuration: active })
  const days = demoDays(demo, '2026-03-28', '2026-03-31').filter(({ ean }) => [dupont, renard].includes(ean))
  const send = async (of: typeof days) => {
    const buffer = bytesOf(simulate('plain-long', of))
    await page.goto(`/communities/${community.id}/readings/import`)
    await choose(page, { name: 'mars.csv', mimeType: 'text/csv', buffer })
    await main.getByRole('button', { name: say.read }).click()
  }

  await send(days)
  await main.getByRole('button', { name: say.create }).click({ timeout: 60_000 })
  const form = dialogOf(page)
  await fillIdentification(form, isPhone ? 'en' : 'fr', renard)
  await form.getByRole('button', { name: labels[isPhone ? 'en' : 'fr'].next }).click()
  await fillConfiguration(page, form, isPhone ? 'en' : 'fr', null)
  await field(form, labels[isPhone ? 'en' : 'fr'].from).fill('01/01/2020')
  await form.getByRole('button', { name: labels[isPhone ? 'en' : 'fr'].validate }).click()
  await expect(form).toHaveCount(0)
  await expect(main).toContainText(say.exists)
  await main.getByRole('button', { name: say.refresh }).click()
  await expect(main.getByRole('heading', { name: say.two })).toBeVisible({ timeout: 60_000 })
  await main.getByRole('button', { name: say.commit }).click()
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible({ timeout: 60_000 })
  const first = page.url()

  await send(reissued(days, 3))
  await main.getByRole('button', { name: say.commit }).click({ timeout: 60_000 })
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible({ timeout: 60_000 })
  const second = page.url()
  await page.goto(first)
  await expect(main.getByRole('heading', { name: say.done })).toBeVisible()
  await expect(main.getByRole('button', { name: say.undo })).toHaveCount(0)
  await main.getByRole('link', { name: say.later }).click()
  await expect(page).toHaveURL(second)
  await expect(main.getByRole('button', { name: say.undo })).toBeVisible()
})
