import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { settled } from './settled.ts'
import { addMeter, expect, expectAccessible, expectNoSidewaysScroll, test } from './story.ts'

// On a desktop in French, on a phone in English.
test.use({
  locale: async ({ browserName: _ }, use, info) => use(info.project.name === 'phone' ? 'en-BE' : 'fr-BE'),
})

const french = {
  ...{ views: 'Vues', saveNew: /^Enregistrer comme/, name: 'Nom', save: 'Enregistrer', changed: 'modifiée' },
  ...{ update: /^Mettre à jour/, remove: 'Supprimer', undo: 'Annuler', columns: 'Colonnes', dso: 'GRD' },
  ...{ map: 'Carte', table: 'Compteurs par localité', elsewhere: 'Hors carte', wide: 'Tout le pays' },
  ...{ export: 'Exporter', workbook: /XLSX/, csv: /CSV/, two: /^2 compteurs/, city: 'Ville' },
}
const english: typeof french = {
  ...{ views: 'Views', saveNew: /^Save as a new/, name: 'Name', save: 'Save', changed: 'changed' },
  ...{ update: /^Update/, remove: 'Delete', undo: 'Undo', columns: 'Columns', dso: 'DSO' },
  ...{ map: 'Map', table: 'Meters by locality', elsewhere: 'Not on the map', wide: 'Whole country' },
  ...{ export: 'Export', workbook: /XLSX/, csv: /CSV/, two: /^2 meters/, city: 'City' },
}

async function scene(page: Page, communityId: string) {
  const cities = [
    ['4000', 'Liège'],
    ['4000', 'LIEGE'],
    ['5000', 'Namur'],
    ['4000', 'Trifouilly'],
  ] as const
  for (const [i, [postalCode, city]] of cities.entries())
    await addMeter(page, communityId, {
      ...{ ean: `54144900000000${1000 + i}`, meterNumber: `M-${i}` },
      address: { street: `Rue ${i}`, postalCode, city },
    })
}
const rows = (page: Page, isPhone: boolean) =>
  isPhone ? page.getByRole('list', { name: 'Meters' }).getByRole('listitem') : page.locator('tbody tr')

test('how somebody looks at the list is saved under a name, and is there again later', async ({
  page,
  community,
}, info) => {
  const isPhone = info.project.name === 'phone'
  const say = isPhone ? english : french
  await scene(page, community.id)
  const open = async (name: string | RegExp) => (await settled(page.getByRole('button', { name }))).click()
  const choose = async (name: string | RegExp) =>
    (await settled(page.getByRole('menuitem', { name }))).click()
  await page.goto(`/communities/${community.id}/meters?q=liege&sort=-ean`)
  await expect(rows(page, isPhone)).toHaveCount(2)
  if (!isPhone) {
    await open(say.columns)
    await page.getByLabel(say.dso, { exact: true }).check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('columnheader', { name: say.dso })).toBeVisible()
    await expect(page.getByRole('cell', { name: 'RESA' })).toHaveCount(2)
  }
  await open(say.views)
  await choose(say.saveNew)
  await page.getByLabel(say.name).fill('Ville de Liège')
  await page.getByRole('dialog').getByRole('button', { name: say.save }).click()
  const button = page.getByRole('button', { name: /^Ville de Liège/ })
  await expect(button).toBeVisible()
  await expectNoSidewaysScroll(page)

  // Elsewhere, and back through the menu.
  await page.goto(`/communities/${community.id}/meters`)
  await expect(rows(page, isPhone)).toHaveCount(4)
  await open(say.views)
  await choose('Ville de Liège')
  await expect(rows(page, isPhone)).toHaveCount(2)
  await expect(page).toHaveURL(/q=liege/)
  if (!isPhone) await expect(page.getByRole('columnheader', { name: say.dso })).toBeVisible()

  // Whoever goes on from it is told so, and can keep that.
  await expect(button).not.toContainText(say.changed)
  await page.getByRole('searchbox').fill('namur')
  await expect(rows(page, isPhone)).toHaveCount(1)
  await expect(button).toContainText(say.changed)
  await button.click()
  await expect(page.getByRole('menuitem', { name: say.update })).toBeVisible()
  await expectAccessible(page, 'views')
  await choose(say.update)
  await expect(button).not.toContainText(say.changed)

  // A link by its id says to everybody what it stands for; deleted, it comes back with Undo.
  const [, saved] = /saved=([0-9a-f-]+)/.exec(page.url())!
  await page.goto(`/communities/${community.id}/meters?open=${saved}`)
  await expect(page).toHaveURL(/q=namur/)
  await expect(rows(page, isPhone)).toHaveCount(1)
  await button.click()
  await choose(say.remove)
  await expect(button).toBeHidden()
  await page.getByRole('button', { name: say.undo, exact: true }).click()
  await expect(button).toBeVisible()
})

test('the map shows where the meters stand, and leads to those of a place', async ({
  page,
  community,
}, info) => {
  const isPhone = info.project.name === 'phone'
  const say = isPhone ? english : french
  await scene(page, community.id)
  await page.goto(`/communities/${community.id}/meters`)
  await page.getByRole('link', { name: say.map }).click()
  await expect(page).toHaveURL(/view=map/)
  const table = page.getByRole('region', { name: say.table })
  await expect(table.getByRole('row', { name: /Liège 4000 2/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /Namur 5000 1/ })).toBeVisible()
  // What no map knows is counted and named.
  await expect(table.getByText(say.elsewhere)).toBeVisible()
  await expect(table.getByRole('row', { name: /Trifouilly 4000 1/ })).toBeVisible()
  await expect(page.getByText(/OpenStreetMap contributors/)).toBeVisible()
  await expectAccessible(page, 'map')
  await expectNoSidewaysScroll(page)

  const circle = page.locator('svg a', { hasText: 'Liège' })
  const before = (await circle.boundingBox())!
  await page.getByRole('button', { name: say.wide }).click()
  await expect.poll(async () => (await circle.boundingBox())!.x).not.toBe(before.x)
  await circle.click()
  await expect(page).toHaveURL(/locality=4000/)
  await expect(page).not.toHaveURL(/view=map/)
  await expect(rows(page, isPhone)).toHaveCount(2)
  await page.goBack()
  await table.getByRole('link', { name: /Trifouilly/ }).click()
  await expect(rows(page, isPhone)).toHaveCount(1)
})

test(
  'what is filtered is saved as a file, all of it and nothing else',
  { tag: '@once' },
  async ({ page, community }, info) => {
    const isPhone = info.project.name === 'phone'
    const say = isPhone ? english : french
    await scene(page, community.id)
    await page.goto(`/communities/${community.id}/meters?q=liege`)
    await expect(rows(page, isPhone)).toHaveCount(2)
    async function take(format: RegExp) {
      await page.getByRole('button', { name: say.export }).click()
      await expect(page.getByRole('menu').getByText(say.two)).toBeVisible()
      const taken = page.waitForEvent('download')
      await (await settled(page.getByRole('menuitem', { name: format }))).click()
      return taken
    }
    const csv = await take(say.csv)
    expect(csv.suggestedFilename()).toMatch(/^(compteurs|meters)_\d{4}-\d{2}-\d{2}\.csv$/)
    const text = await readFile(await csv.path(), 'utf8')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain(say.city)
    for (const ean of ['541449000000001000', '541449000000001001']) expect(text).toContain(ean)
    expect(text).not.toContain('Namur')
    const workbook = await take(say.workbook)
    expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK')
  },
)
