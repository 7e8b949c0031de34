import {
  type CommunityInfo,
  type CommunityInfoChange,
  communityInfoChange,
} from '../../../domain/communities/community-info.schema.ts'
import { groupEnterpriseNumber } from '../../../domain/members/enterprise-number.ts'
import { groupIban } from '../../../domain/members/iban.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'

const texts = [
  ...(['name', 'description', 'website', 'legalName', 'enterpriseNumber', 'iban', 'accountHolder'] as const),
  ...(['contactName', 'contactEmail', 'contactPhone'] as const),
] as const
const parts = ['street', 'houseNumber', 'box', 'postalCode', 'city'] as const
type OfficeField = `registeredOffice.${(typeof parts)[number]}`

/** What stands in the form, as typed; a field is called as its path in the request. */
export type InfoValues = Record<(typeof texts)[number] | OfficeField, string> & {
  regulator: CommunityInfo['regulator']
  publicContact: CommunityInfo['publicContact']
}
export type InfoField = keyof InfoValues

export function typedOf(info: CommunityInfo): InfoValues {
  return {
    ...(Object.fromEntries(texts.map((name) => [name, info[name] ?? ''])) as Record<
      (typeof texts)[number],
      string
    >),
    ...(Object.fromEntries(
      parts.map((part) => [`registeredOffice.${part}`, info.registeredOffice?.[part] ?? '']),
    ) as Record<OfficeField, string>),
    enterpriseNumber: info.enterpriseNumber ? groupEnterpriseNumber(info.enterpriseNumber) : '',
    iban: info.iban ? groupIban(info.iban) : '',
    regulator: info.regulator,
    publicContact: info.publicContact,
  }
}

function requestOf(values: InfoValues) {
  const office = Object.fromEntries(parts.map((part) => [part, values[`registeredOffice.${part}`]]))
  const hasOffice = Object.values(office).some((typed) => typed.trim() !== '')
  return {
    ...Object.fromEntries(texts.map((name) => [name, values[name]])),
    regulator: values.regulator,
    publicContact: values.publicContact,
    registeredOffice: hasOffice ? office : null,
  }
}

/** What was typed differently from how it was, and what is wrong with it. */
export function checkedInfo(
  values: InfoValues,
  was: InfoValues,
): { problems: FieldProblem[]; request: CommunityInfoChange | null } {
  const [before, after] = [requestOf(was), requestOf(values)] as Record<string, unknown>[]
  const touched = Object.keys(after!).filter(
    (name) => JSON.stringify(after![name]) !== JSON.stringify(before![name]),
  )
  const checked = communityInfoChange.safeParse(
    Object.fromEntries(touched.map((name) => [name, after![name]])),
  )
  return {
    problems: checked.success ? [] : problemsOf(checked.error),
    request: checked.data ?? null,
  }
}
