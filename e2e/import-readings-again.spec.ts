import { reissued } from '../src/domain/readings/simulator/happenings.ts'
import { simulate } from '../src/domain/readings/simulator/simulate.ts'
import { demoDays } from '../src/domain/readings/simulator/simulated-day.ts'
import { bytesOf } from '../src/server/testing/simulated-bytes.ts'
import { active, demo, dupont, renard, sendFile, test } from './import-scene.ts'
import { labels } from './labels.ts'
import { dialogOf, field, fillConfiguration, fillIdentification } from './meter-form.ts'
import { addMeter, expect } from './story.ts'

const words = {
  fr: {
    read: 'Lire ce fichier',
    create: 'Créer ce compteur',
    commit: 'Importer 6 jours',
    done: 'Les mesures sont importées',
    undo: 'Annuler l’import',
    exists: 'Le compteur existe maintenant',
    refresh: 'Actualiser l’aperçu',
    two: '2 compteurs, et rien n’est encore enregistré',
    later: /^Voir l’import du .* par Camille Demo$/,
  },
  en: {
    read: 'Read this file',
    create: 'Create this meter',
    commit: 'Import 6 days',
    done: 'The readings are imported',
    undo: 'Undo the import',
    exists: 'The meter exists now',
    refresh: 'Refresh the preview',
    two: '2 meters, and nothing is saved yet',
    later: /^See the import of .* by Camille Demo$/,
  },
} as const

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
  const send = (of: typeof days) => {
    const buffer = bytesOf(simulate('plain-long', of))
    return sendFile(page, community, { name: 'mars.csv', mimeType: 'text/csv', buffer }, say.read)
  }

  await send(days)
  await main.getByRole('button', { name: say.create }).click({ timeout: 60_000 })
  const form = dialogOf(page)
  await fillIdentification(form, isPhone ? 'en' : 'fr', renard)
  await form.getByRole('button', { name: labels[isPhone ? 'en' : 'fr'].next }).click()
  await fillConfiguration(page, form, isPhone ? 'en' : 'fr', null, null)
  // What is proposed is the first day of the file: from today on, none of its readings would be written.
  await expect(field(form, labels[isPhone ? 'en' : 'fr'].from)).toHaveValue('28/03/2026')
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
