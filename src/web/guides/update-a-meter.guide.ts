import type { Guide, Locator, Role } from './guide.ts'

const form: Locator = { role: 'dialog' }
const field = (role: Role, name: string): Locator => ({ role, name, within: form })
const button = (name: string) => field('button', name)
const firstMeter = {
  desktop: { role: 'row', within: { role: 'table', name: 'meters.title' }, nth: 1 },
  phone: { role: 'listitem', within: { role: 'list', name: 'meters.title' } },
} as const
const data = field('region', 'change.dataAfter')
const current: Locator = { role: 'tabpanel', name: 'meter.tab-current' }

export const updateAMeter: Guide = {
  id: 'update-a-meter',
  topic: 'meters',
  role: 'manager',
  minutes: 3,
  steps: [
    {
      id: 'open',
      section: 'meter',
      place: 'meters',
      acts: [{ kind: 'click', target: firstMeter }],
      seen: [{ role: 'button', name: 'change.update' }],
    },
    {
      id: 'update',
      section: 'meter',
      place: 'meter',
      acts: [{ kind: 'click', target: { role: 'button', name: 'change.update' } }],
      seen: [form, field('textbox', 'change.effective')],
    },
    {
      id: 'day',
      section: 'data',
      place: 'meter',
      acts: [{ kind: 'pick-date', target: field('textbox', 'change.effective'), value: '01/01/2026' }],
      seen: [field('textbox', 'meterForm.label.amperageA')],
    },
    {
      id: 'facts',
      section: 'data',
      place: 'meter',
      acts: [
        { kind: 'type', target: field('textbox', 'meterForm.label.amperageA'), value: '63' },
        {
          kind: 'choose',
          target: field('radiogroup', 'meterForm.label.rate'),
          value: { key: 'rate.dual' },
        },
      ],
      seen: [field('combobox', 'meterForm.label.holderId')],
    },
    {
      id: 'holder',
      section: 'data',
      place: 'meter',
      acts: [
        {
          kind: 'choose',
          target: field('combobox', 'meterForm.label.holderId'),
          value: 'Élise Vandenbroucke',
          isOptional: true,
        },
      ],
      goOn: button('meterForm.next'),
      seen: [field('textbox', 'meterForm.label.holderFrom')],
    },
    {
      id: 'transfer',
      section: 'holder',
      place: 'meter',
      acts: [
        { kind: 'pick-date', target: field('textbox', 'meterForm.label.holderFrom'), value: '01/02/2026' },
      ],
      goOn: button('meterForm.next'),
      seen: [data],
    },
    {
      id: 'check',
      section: 'check',
      place: 'meter',
      acts: [
        { kind: 'look', target: data },
        { kind: 'look', target: field('region', 'change.holdersAfter') },
      ],
      seen: [button('change.do-both')],
    },
    {
      id: 'save',
      section: 'check',
      place: 'meter',
      acts: [{ kind: 'click', target: button('change.do-both') }],
      seen: [current],
      gone: form,
    },
    {
      id: 'changed',
      section: 'result',
      place: 'meter',
      acts: [{ kind: 'look', target: current }],
      seen: [current],
    },
  ],
}
