import type { Act, Guide, Locator, Role } from './guide.ts'

const form: Locator = { role: 'dialog', name: 'members.formTitle' }
const inForm = (role: Role, name: string): Locator => ({ role, name, within: form })
const type = (name: string, value: string, role: Role = 'textbox'): Act => ({
  kind: 'type',
  target: inForm(role, name),
  value,
})
const next = inForm('button', 'memberForm.next')
const question: Locator = { role: 'dialog', name: 'memberForm.meterQuestion' }
const no: Locator = { role: 'button', name: 'memberForm.meterNo', within: question }
const tabs: Locator = { role: 'tablist', name: 'members.tabs' }

export const addAMember: Guide = {
  id: 'add-a-member',
  topic: 'members',
  role: 'manager',
  minutes: 3,
  steps: [
    {
      id: 'add',
      section: 'list',
      place: 'members',
      acts: [{ kind: 'click', target: { role: 'button', name: 'members.add' } }],
      seen: [inForm('radiogroup', 'members.kind')],
    },
    {
      id: 'kind',
      section: 'form',
      place: 'members',
      acts: [
        {
          kind: 'choose',
          target: inForm('radiogroup', 'members.kind'),
          value: { key: 'memberKind.individual' },
        },
      ],
      goOn: next,
      seen: [inForm('textbox', 'members.firstName')],
    },
    {
      id: 'identity',
      section: 'form',
      place: 'members',
      acts: [
        type('members.firstName', 'Anne'),
        type('members.lastName', 'Peeters'),
        type('memberForm.label.email', 'anne.peeters@example.be'),
        { ...type('memberForm.label.phone', '0471 23 45 67'), isOptional: true },
      ],
      goOn: next,
      seen: [inForm('textbox', 'memberForm.label.street')],
    },
    {
      id: 'addresses',
      section: 'form',
      place: 'members',
      acts: [
        type('memberForm.label.street', 'Rue Neuve'),
        type('memberForm.label.houseNumber', '12'),
        type('memberForm.label.postalCode', '4000'),
        type('memberForm.label.city', 'Liège', 'combobox'),
      ],
      goOn: next,
      seen: [inForm('textbox', 'memberForm.label.iban')],
    },
    {
      id: 'bank',
      section: 'form',
      place: 'members',
      acts: [type('memberForm.label.iban', 'BE68 5390 0754 7034')],
      seen: [inForm('button', 'members.save')],
    },
    {
      id: 'save',
      section: 'form',
      place: 'members',
      acts: [{ kind: 'click', target: inForm('button', 'members.save') }],
      seen: [question],
      gone: form,
    },
    {
      id: 'meter',
      section: 'result',
      place: 'members',
      acts: [{ kind: 'click', target: no }],
      seen: [tabs],
      gone: question,
    },
    {
      id: 'ready',
      section: 'result',
      place: 'member',
      acts: [{ kind: 'look', target: tabs }],
      seen: [tabs],
    },
  ],
}
