import type { memberDoubtCodes, memberKinds } from './member.codes.ts'

type Told = {
  kind: (typeof memberKinds)[number]
  email: string | null
  enterpriseNumber: string | null
  representative: object | null
  homeAddress: object | null
  iban: string | null
  /** of the national register number; null when there is none */
  nationalNumberFits: boolean | null
}

/** What is missing of a member or looks wrong, in the order of the form. Nothing of it keeps anybody from taking part. */
export function memberDoubts(member: Told): (typeof memberDoubtCodes)[number][] {
  const isCompany = member.kind === 'company'
  const found: [boolean, (typeof memberDoubtCodes)[number]][] = [
    [!member.email, 'no-email'],
    [member.nationalNumberFits === false, 'national-number-check'],
    [isCompany && !member.enterpriseNumber, 'no-enterprise-number'],
    [isCompany && !member.representative, 'no-representative'],
    [!member.homeAddress, 'no-home-address'],
    [!member.iban, 'no-iban'],
  ]
  return found.filter(([holds]) => holds).map(([, code]) => code)
}
