import { memberKinds } from '../../members/member.codes.ts'
import { serverWords } from '../../words/server-words.ts'
import {
  clientTypes,
  injectionStatuses,
  phases,
  productionChains,
  rates,
  readingFrequencies,
  tariffGroups,
} from '../meter.codes.ts'
import alsoNamed from './also-named.json' with { type: 'json' }

// The columns of a table of meters, in their order: what the template has, what an import reads and what the export of
// the list writes. Their titles are in domain/words (`column.<name>`).

/** What stays of a meter. */
export const identityColumns = [
  ...(['meterNumber', 'street', 'houseNumber', 'box', 'postalCode', 'city'] as const),
  ...(['phases', 'readingFrequency', 'tariffGroup'] as const),
]
/** What changes with time. */
export const factColumns = [
  ...(['samplingPowerKva', 'amperageA', 'productionChain', 'generatingCapacityKva'] as const),
  ...(['injectionStatus', 'dso', 'rate', 'clientType', 'description'] as const),
]
export const holderColumns = [
  ...(['holderName', 'holderFirstName', 'holderEmail', 'holderKind', 'holderFrom'] as const),
]
export const meterColumns = ['ean', ...identityColumns, 'from', ...factColumns, ...holderColumns] as const
export type MeterColumn = (typeof meterColumns)[number]

/** Columns that a list of meters may have besides, and which an import leaves aside: they follow from other things. */
export const followingColumns = ['status', 'operation', 'dataUntil', 'doubts'] as const

/** The code list of a column that has one. The DSOs are data and come from the database. */
export const codesOf = {
  phases,
  readingFrequency: readingFrequencies,
  tariffGroup: tariffGroups,
  productionChain: productionChains,
  injectionStatus: injectionStatuses,
  rate: rates,
  clientType: clientTypes,
  holderKind: memberKinds,
} as const satisfies Partial<Record<MeterColumn, readonly string[]>>
export type CodeColumn = keyof typeof codesOf

/** The key in domain/words of a code of a column, `rate.dual`. */
export const codeWord = (column: CodeColumn, code: string) =>
  `${column === 'holderKind' ? 'memberKind' : column}.${code}`

export const isCodeColumn = (column: MeterColumn): column is CodeColumn => column in codesOf

const numberColumns = ['samplingPowerKva', 'amperageA', 'generatingCapacityKva'] as const
export type NumberColumn = (typeof numberColumns)[number]
export const isNumberColumn = (column: MeterColumn): column is NumberColumn =>
  numberColumns.some((name) => name === column)
export const isDayColumn = (column: MeterColumn) => column === 'from' || column === 'holderFrom'

/** A new meter cannot do without these; those of a production only when something is produced. */
export const neededForNew: readonly MeterColumn[] = [
  ...(['ean', 'meterNumber', 'street', 'houseNumber', 'postalCode', 'city'] as const),
  ...(['phases', 'readingFrequency', 'tariffGroup', 'from'] as const),
  ...(['samplingPowerKva', 'amperageA', 'productionChain', 'dso', 'rate', 'clientType'] as const),
]

const words = Object.values(serverWords)

/** The titles under which `matchColumns` finds each column: ours in the four languages, and those that people give. What an import leaves aside is recognised too, so that it is not taken for anything else. */
export const columnNames = Object.fromEntries([
  ...meterColumns.map((column) => [
    column,
    [...words.map((word) => word.column![column]!), ...alsoNamed[column]],
  ]),
  ...followingColumns.map((column) => [column, words.map((word) => word.otherColumn![column]!)]),
]) as Record<MeterColumn | (typeof followingColumns)[number], string[]>
