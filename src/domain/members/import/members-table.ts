import alsoCoded from '../../meters/import/also-coded.json' with { type: 'json' }
import { codeFinder } from '../../tables/known-codes.ts'
import { readWhole, readYesNo } from '../../tables/read-cell.ts'
import { coded, digits, oneLine, type Reader, type ReadRow, type TableKind } from '../../tables/read-row.ts'
import { serverWords } from '../../words/server-words.ts'
import {
  asideMemberColumns,
  choicesOfMember,
  homeColumns,
  type MemberColumn,
  memberColumnNames,
  memberColumns,
} from './columns.ts'

/** What a row of a table of members says. */
export type MemberValues = Partial<Record<Exclude<MemberColumn, 'number'>, string> & { number: number }>
export type MemberReadRow = ReadRow<MemberColumn, MemberValues>

const highest = 999_999_999
const identifying = ['number', 'name', 'email', 'enterpriseNumber'] as const

/** A table of members. */
export const membersTable: TableKind<MemberColumn> = {
  columns: memberColumns,
  aside: asideMemberColumns,
  names: memberColumnNames,
  needed: ['name'],
  missing: (places) => (identifying.some((column) => places[column] !== undefined) ? null : 'name'),
  words: {
    column: 'memberColumn',
    template: 'memberTemplate',
    name: 'memberColumn.name',
    about: 'memberTemplate.about',
  },
  help(column) {
    if (homeColumns.some((name) => name === column)) return `columnHelp.${column}`
    return `memberColumnHelp.${/^(billing|representative)/.exec(column)?.[0] ?? column}`
  },
  choices: (column) => choicesOfMember[column] ?? [],
  kindOf: () => 'text',
  readerOf(column) {
    if (column === 'number') return memberNumber
    if (column === 'vatLiable' || column === 'socialTariff') return yesOrNo
    const choices = choicesOfMember[column]
    if (choices)
      return coded(codeFinder(choices.map(({ code, word }) => [code, textsOf(column, code, word)])))
    return /phone|iban|enterpriseNumber|postalCode/i.test(column) ? digits : oneLine
  },
}

const memberNumber: Reader = (cell) => {
  const read = readWhole(cell)
  if (read.value === null) return read
  return read.value >= 1 && read.value <= highest ? read : { value: null, code: 'whole-number' }
}

const yesOrNo: Reader = (cell) => {
  const { value, code } = readYesNo(cell)
  if (code !== null) return { value: null, code }
  return { value: value === null ? null : value ? 'yes' : 'no', code: null }
}

function textsOf(column: MemberColumn, code: string, word: string): string[] {
  const [list, name] = word.split('.') as [string, string]
  const also: Record<string, string[]> = column === 'kind' ? alsoCoded.holderKind : {}
  return [code, ...Object.values(serverWords).map((words) => words[list]![name]!), ...(also[code] ?? [])]
}
