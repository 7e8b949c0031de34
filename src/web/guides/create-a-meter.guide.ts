import type { Act, Guide, Locator, Role, Value } from './guide.ts'

const form: Locator = { role: 'dialog' }
const field = (role: Role, name: string): Locator => ({
  role,
  name: `meterForm.label.${name}`,
  within: form,
})
const type = (name: string, value: Value): Act => ({
  kind: 'type',
  target: field('textbox', name),
  value,
})
const choose = (role: 'radiogroup' | 'combobox', name: string, value: Value): Act => ({
  kind: 'choose',
  target: field(role, name),
  value,
})
const firstMeter = {
  desktop: { role: 'row', within: { role: 'table', name: 'meters.title' }, nth: 1 },
  phone: { role: 'listitem', within: { role: 'list', name: 'meters.title' } },
} as const

export const createAMeter: Guide = {
  id: 'create-a-meter',
  topic: 'meters',
  role: 'manager',
  minutes: 4,
  steps: [
    {
      id: 'add',
      section: 'list',
      place: 'meters',
      acts: [{ kind: 'click', target: { role: 'button', name: 'meters.add' } }],
      seen: [form, field('textbox', 'street')],
    },
    {
      id: 'location',
      section: 'identification',
      place: 'meters',
      acts: [
        type('street', 'Rue de l’Énergie'),
        type('houseNumber', '42'),
        { ...type('box', '1'), isOptional: true },
        type('postalCode', '4000'),
        { kind: 'type', target: field('combobox', 'city'), value: 'Liège' },
      ],
      seen: [field('textbox', 'ean')],
    },
    {
      id: 'characteristics',
      section: 'identification',
      place: 'meters',
      acts: [
        type('ean', '541449123456789012'),
        type('meterNumber', 'M-E2E-1'),
        choose('radiogroup', 'phases', { key: 'phases.single' }),
        choose('radiogroup', 'readingFrequency', { key: 'readingFrequency.monthly' }),
        choose('radiogroup', 'tariffGroup', { key: 'tariffGroup.low-voltage' }),
      ],
      goOn: { role: 'button', name: 'meterForm.next', within: form },
      seen: [field('textbox', 'samplingPowerKva')],
    },
    {
      id: 'energy',
      section: 'configuration',
      place: 'meters',
      acts: [
        type('samplingPowerKva', '5'),
        choose('combobox', 'productionChain', { key: 'productionChain.photovoltaic' }),
        type('generatingCapacityKva', '3'),
        type('amperageA', '40'),
      ],
      seen: [field('combobox', 'injectionStatus')],
    },
    {
      id: 'grid',
      section: 'configuration',
      place: 'meters',
      acts: [
        choose('combobox', 'injectionStatus', { key: 'injectionStatus.self-producer-owner' }),
        choose('combobox', 'dso', 'RESA'),
        choose('radiogroup', 'rate', { key: 'rate.single' }),
        choose('radiogroup', 'clientType', { key: 'clientType.residential' }),
      ],
      seen: [field('combobox', 'holderId')],
    },
    {
      id: 'member',
      section: 'configuration',
      place: 'meters',
      acts: [{ ...choose('combobox', 'holderId', 'Marie Dupont'), isOptional: true }],
      seen: [field('textbox', 'from')],
    },
    {
      id: 'date',
      section: 'configuration',
      place: 'meters',
      acts: [{ kind: 'pick-date', target: field('textbox', 'from'), value: '01/01/2026' }],
      seen: [{ role: 'button', name: 'meterForm.validate', within: form }],
    },
    {
      id: 'save',
      section: 'configuration',
      place: 'meters',
      acts: [{ kind: 'click', target: { role: 'button', name: 'meterForm.validate', within: form } }],
      seen: [{ role: 'heading', name: 'meters.title' }, firstMeter],
      gone: form,
    },
    {
      id: 'filter',
      section: 'find',
      place: 'meters',
      acts: [
        { kind: 'type', target: { role: 'searchbox', name: 'list.search' }, value: '541449123456789012' },
      ],
      seen: [firstMeter],
    },
    {
      id: 'found',
      section: 'find',
      place: 'meters',
      acts: [{ kind: 'look', target: firstMeter }],
      seen: [firstMeter],
    },
    {
      id: 'open',
      section: 'find',
      place: 'meters',
      acts: [{ kind: 'click', target: firstMeter }],
      seen: [{ role: 'tablist', name: 'meter.tabs' }],
    },
    {
      id: 'ready',
      section: 'detail',
      place: 'meter',
      acts: [{ kind: 'look', target: { role: 'tablist', name: 'meter.tabs' } }],
      seen: [{ role: 'tablist', name: 'meter.tabs' }],
    },
  ],
}
