import { expect, type Locator, type Page } from '@playwright/test'
import { type Language, labels } from './labels.ts'
import { settled } from './settled.ts'

/** What the first story of the product types, as the issue gives it. */
export const theMeter = {
  street: 'Rue de l’Énergie',
  houseNumber: '42',
  box: '1',
  postalCode: '4000',
  city: 'Liège',
  ean: '541449123456789012',
  eanGrouped: '541449 123456 789012',
  meterNumber: 'M-E2E-1',
}

/** Today in Belgium as people type it there. */
export const today = () =>
  new Intl.DateTimeFormat('fr-BE', {
    timeZone: 'Europe/Brussels',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date())

export const dialogOf = (page: Page) => page.getByRole('dialog')

/** The field with this label; a required mark or "(optional)" may follow it. */
export const field = (form: Locator, label: string) =>
  form
    .getByRole('textbox', { name: new RegExp(`^${literally(label)}`) })
    .or(form.getByRole('combobox', { name: new RegExp(`^${literally(label)}`) }))
    .first()

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function pick(form: Locator, group: string, option: string) {
  await form
    .getByRole('radiogroup', { name: new RegExp(`^${literally(group)}`) })
    .getByText(option, { exact: true })
    .click()
}

async function choose(page: Page, form: Locator, label: string, option: string | RegExp) {
  await field(form, label).click()
  await (await settled(page.getByRole('option', { name: option }).first())).click()
}

export async function fillIdentification(form: Locator, language: Language, ean: string = theMeter.ean) {
  const say = labels[language]
  await field(form, say.street).fill(theMeter.street)
  await field(form, say.houseNumber).fill(theMeter.houseNumber)
  await field(form, say.box).fill(theMeter.box)
  await field(form, say.postalCode).fill(theMeter.postalCode)
  await field(form, say.city).fill(theMeter.city)
  await field(form, say.ean).fill(ean)
  await field(form, say.meterNumber).fill(theMeter.meterNumber)
  await pick(form, say.phases, say.single)
  await pick(form, say.readingFrequency, say.monthly)
  await pick(form, say.tariffGroup, say.lowVoltage)
}

export async function fillConfiguration(
  page: Page,
  form: Locator,
  language: Language,
  holder: string | null,
  /** null: as it is proposed */
  from: string | null = today(),
) {
  const say = labels[language]
  const decimal = language === 'en' ? '5' : '5,0'
  await field(form, say.samplingPower).fill(decimal)
  await choose(page, form, say.productionChain, say.photovoltaic)
  await field(form, say.generatingCapacity).fill('3')
  await field(form, say.amperage).fill('40')
  await choose(page, form, say.injectionStatus, say.selfProducerOwner)
  await choose(page, form, say.dso, 'RESA')
  await pick(form, say.rate, say.singleRate)
  await pick(form, say.clientType, say.residential)
  if (holder) {
    await field(form, say.holder).fill(holder.split(' ')[1] ?? holder)
    await (await settled(page.getByRole('option', { name: new RegExp(holder) }))).click()
  }
  if (from === null) return
  await field(form, say.from).fill(from)
  await field(form, say.from).blur()
}

export async function openForm(page: Page, communityId: string, language: Language): Promise<Locator> {
  await page.goto(`/communities/${communityId}/meters`)
  await page
    .getByRole('button', { name: labels[language].add, exact: true })
    .or(page.getByRole('link', { name: labels[language].add, exact: true }))
    .first()
    .click()
  const form = dialogOf(page)
  await expect(form).toBeVisible()
  return form
}
