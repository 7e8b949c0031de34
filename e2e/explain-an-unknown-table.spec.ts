import { active, dupont, schmitz, sendFile, test } from './import-scene.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, picture } from './story.ts'

const words = {
  fr: {
    read: 'Lire ce fichier',
    done: 'Les mesures sont importées',
    mapTitle: 'Que contient ce fichier ?',
    mapApply: 'Enregistrer et lire le fichier',
    mapMissing: 'Il manque encore une chose',
    name: 'Nom de ce format',
    unit: 'Unité',
    kWh: '0,240 kWh',
    importOne: 'Importer 1 jour',
    readAs: 'lu comme : Onduleur',
    nothing: 'Rien ne changerait',
    correct: 'Corriger la description : Onduleur',
    corrected: '240,0 kWh',
    strangers: 'Ce fichier est celui d’une autre communauté',
    dont: 'Ne pas importer',
    stopped: 'L’import a été arrêté',
    forget: 'Supprimer : Onduleur',
    doForget: 'Supprimer le format',
    layouts: 'Formats que vous avez décrits',
  },
  en: {
    read: 'Read this file',
    done: 'The readings are imported',
    mapTitle: 'What does this file contain?',
    mapApply: 'Save and read the file',
    mapMissing: 'One thing is still missing',
    name: 'Name of this layout',
    unit: 'Unit',
    kWh: '0.240 kWh',
    importOne: 'Import 1 day',
    readAs: 'read as: Onduleur',
    nothing: 'Nothing would change',
    correct: 'Correct the description: Onduleur',
    corrected: '240.0 kWh',
    strangers: 'This file belongs to another community',
    dont: 'Do not import',
    stopped: 'The import was stopped',
    forget: 'Delete: Onduleur',
    doForget: 'Delete the layout',
    layouts: 'Layouts that you described',
  },
} as const

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
  const send = (ean: string) => sendFile(page, community, ownTable(ean), say.read)

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

  // What was said wrongly is corrected where it shows: the form begins with it, and the file is read anew.
  await main.getByRole('button', { name: say.correct }).click()
  await expect(main.getByLabel(say.name)).toHaveValue('Onduleur', { timeout: 60_000 })
  await expect(main.getByLabel(say.unit)).toHaveValue('Wh')
  await picture(page, `import-readings-mapping-anew-${info.project.name}`)
  await main.getByLabel(say.unit).selectOption('kWh')
  await main.getByRole('button', { name: say.mapApply }).click()
  await expect(commit).toBeVisible({ timeout: 60_000 })
  await expect(main).toContainText(say.corrected)

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
