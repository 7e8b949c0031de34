import { groupEnterpriseNumber } from '../../../domain/members/enterprise-number.ts'
import { groupIban } from '../../../domain/members/iban.ts'
import {
  fullMember,
  type MemberChange,
  type MemberRecord,
  memberRecord,
  type WholeMember,
} from '../../../domain/members/member-record.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'

const parts = ['street', 'houseNumber', 'box', 'postalCode', 'city'] as const
const addressFields = <const Of extends string>(of: Of) => parts.map((part) => `${of}.${part}` as const)

/** The fields of each step, in the order of the form; a field is called as its path in the request. */
const stepFields = [
  ['kind'] as const,
  [
    ...(['firstName', 'name', 'enterpriseNumber', 'email', 'phone', 'nationalNumber'] as const),
    ...(['vatLiable', 'size', 'socialTariff', 'guardianship'] as const),
    ...(['representative.name', 'representative.email', 'representative.phone'] as const),
  ],
  [...addressFields('homeAddress'), 'billsElsewhere' as const, ...addressFields('billingAddress')],
  ['iban', 'accountHolder'] as const,
] as const
export type FieldName = (typeof stepFields)[number][number]
export type AddressName = 'homeAddress' | 'billingAddress'
const order: readonly string[] = stepFields.flat()

/** What stands in the form, as typed; a tick is `yes`. */
export type RecordValues = Record<FieldName, string>

export const emptyRecord: RecordValues = {
  ...(Object.fromEntries(order.map((name) => [name, ''])) as RecordValues),
  kind: 'individual',
}

/** A member as somebody would have typed it; its register number stays masked. */
export function typedOf(member: WholeMember): RecordValues {
  const yes = (is: boolean | null) => (is ? 'yes' : '')
  const address = (of: AddressName) =>
    Object.fromEntries(parts.map((part) => [`${of}.${part}`, member[of]?.[part] ?? '']))
  return {
    ...emptyRecord,
    ...address('homeAddress'),
    ...address('billingAddress'),
    kind: member.kind,
    name: member.name,
    firstName: member.firstName ?? '',
    email: member.email ?? '',
    phone: member.phone ?? '',
    nationalNumber: member.nationalNumber ?? '',
    socialTariff: yes(member.socialTariff),
    guardianship: yes(member.kind === 'individual' && member.representative !== null),
    enterpriseNumber: member.enterpriseNumber ? groupEnterpriseNumber(member.enterpriseNumber) : '',
    vatLiable: yes(member.vatLiable),
    size: member.size ?? '',
    'representative.name': member.representative?.name ?? '',
    'representative.email': member.representative?.email ?? '',
    'representative.phone': member.representative?.phone ?? '',
    billsElsewhere: yes(member.billingAddress !== null),
    iban: member.iban ? groupIban(member.iban) : '',
    accountHolder: member.accountHolder ?? '',
  }
}

/** The request for what was typed, not yet checked. What is not of its kind is kept in the form and not sent. */
function requestOf(values: RecordValues) {
  const isCompany = values.kind === 'company'
  const isTyped = (names: readonly FieldName[]) => names.some((name) => values[name].trim() !== '')
  const address = (of: AddressName) =>
    Object.fromEntries(parts.map((part) => [part, values[`${of}.${part}`]]))
  const contact = ['representative.name', 'representative.email', 'representative.phone'] as const
  const isRepresented = isCompany ? isTyped(contact) : values.guardianship === 'yes'
  return {
    kind: values.kind,
    name: values.name,
    firstName: isCompany ? null : values.firstName,
    email: values.email,
    phone: values.phone,
    nationalNumber: isCompany ? null : values.nationalNumber,
    socialTariff: isCompany ? null : values.socialTariff === 'yes',
    enterpriseNumber: isCompany ? values.enterpriseNumber : null,
    vatLiable: isCompany ? values.vatLiable === 'yes' : null,
    size: isCompany ? values.size || null : null,
    representative: isRepresented
      ? {
          name: values['representative.name'],
          email: values['representative.email'],
          phone: values['representative.phone'],
        }
      : null,
    homeAddress: isTyped(addressFields('homeAddress')) ? address('homeAddress') : null,
    billingAddress: values.billsElsewhere === 'yes' ? address('billingAddress') : null,
    iban: values.iban,
    accountHolder: values.accountHolder,
  }
}

type Checked<T> = { problems: FieldProblem[]; request: T | null }

/** Everything that is wrong with a new member, or what goes to the server. */
export function checkedNew(values: RecordValues): Checked<MemberRecord> {
  const checked = fullMember.safeParse(requestOf(values))
  return {
    problems: checked.success ? [] : inFormOrder(problemsOf(checked.error)),
    request: checked.data ?? null,
  }
}

/** What of a member was typed differently from how it was, and what is wrong with that. */
export function checkedChange(values: RecordValues, was: RecordValues): Checked<MemberChange> {
  const [before, after] = [requestOf(was), requestOf(values)]
  const touched = (Object.keys(after) as (keyof typeof after)[]).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  )
  // A mask that nobody touched is no number.
  const isMask = !touched.includes('nationalNumber')
  const checked = memberRecord.safeParse(isMask ? { ...after, nationalNumber: null } : after)
  if (!checked.success) return { problems: inFormOrder(problemsOf(checked.error)), request: null }
  const change = Object.fromEntries(touched.map((name) => [name, checked.data[name]]))
  return { problems: [], request: change as MemberChange }
}

/** What somebody else made of a field while one was typing; `yours` is null when one did not touch it. */
export type Overtaken = { field: FieldName; was: string; theirs: string; yours: string | null }

/** Somebody was faster: what was not touched here becomes theirs, what was typed stays; and what they changed. */
export function followed(values: RecordValues, was: RecordValues, theirs: RecordValues) {
  const fields = order as readonly FieldName[]
  const isTouched = (name: FieldName) => values[name] !== was[name]
  const changed = fields
    .filter((name) => theirs[name] !== was[name])
    .map((field): Overtaken => {
      const isMine = isTouched(field) && values[field] !== theirs[field]
      return { field, was: was[field], theirs: theirs[field], yours: isMine ? values[field] : null }
    })
  const next = Object.fromEntries(fields.map((name) => [name, (isTouched(name) ? values : theirs)[name]]))
  return { values: next as RecordValues, changed }
}

/** Whether the form has a field for this; a problem of anything else is told as a failure. */
export const isField = (path: string): path is FieldName => order.includes(path)

export const stepOf = (path: string): number =>
  Math.max(
    0,
    stepFields.findIndex((fields) => (fields as readonly string[]).includes(path)),
  )

export const inFormOrder = <T extends { path: string }>(problems: T[]): T[] =>
  problems.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
