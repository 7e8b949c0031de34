import { energyUnitIn } from '../cells/energy-cell.ts'
import type { LongSheet, ValueColumn } from '../layout.ts'
import { findHeader, headerText, type Profile, type SheetSample, signOf } from '../sample.ts'
import { stampColumns } from './stamp-columns.ts'

const common = {
  ean: ['EAN', 'Code EAN', 'EAN-code', 'EAN code', 'Point de prélèvement', 'EAN GSRN', 'GSRN'],
  stamp: [
    'Timestamp',
    'Horodatage',
    'Horodate',
    'Date',
    'Date et heure',
    'Date heure',
    'Quart d’heure',
    'Période',
  ],
  coefficient: ['Coefficient', 'Coef', 'Coeff', 'Coefficient de répartition', 'Clé', 'Clé de répartition'],
}

const production = {
  ...common,
  gross: ['Production brute', 'Injection brute', 'Production totale', 'Production brute injectée'],
  allocated: ['Production allouée au partage', 'Production allouée'],
  shared: [
    'Production allouée autoconsommée par le partage',
    'Production autoconsommée par le partage',
    'Production allouée et autoconsommée par le partage',
    'Production autoconsommée',
    'Production partagée',
    'Injection partagée',
  ],
  unallocated: ['Production non allouée au partage', 'Production non allouée'],
  allo: ['Allo Production', 'Allo', 'Allocation production'],
}

const consumption = {
  ...common,
  iteration: ['Itération', 'Iteration', 'Numéro d’itération', 'Tour', 'N° itération'],
  gross: ['Prélèvement brut', 'Consommation brute', 'Prélèvement total', 'Prélèvement'],
  offered: ['Production mise à disposition par le partage', 'Production mise à disposition'],
  shared: [
    'Prélèvement couvert par le partage',
    'Prélèvement couvert',
    'Consommation couverte par le partage',
    'Prélèvement partagé',
  ],
  surplus: ['Surplus de production', 'Surplus'],
  allo: ['Allo Consommation', 'Allo', 'Allocation consommation'],
}

/**
 * ORES: a row per meter and quarter-hour, of production or of consumption. In consumption a row per iteration of the key,
 * each with the same gross offtake and what that iteration covered.
 */
export const ores: Profile = (sheets) => {
  const found = sheets
    .map((sheet) => productionOf(sheet) ?? consumptionOf(sheet))
    .filter((one) => one !== null)
  if (found.length === 0) return null
  return {
    confidence: Math.max(...found.map(({ confidence }) => confidence)),
    layout: {
      profile: found[0]!.isProduction ? 'ores-production' : 'ores-consumption',
      sheets: found.map(({ layout }) => layout),
    },
    errors: [],
    notes: [],
  }
}

function productionOf(sheet: SheetSample) {
  const header = findHeader(sheet, production, ['ean', 'stamp', 'gross', 'shared'])
  if (!header) return null
  const { columns, row } = header
  const value = valuesOf(sheet, row.cells.map(headerText), row.number, 'injection')
  return {
    isProduction: true,
    confidence: confidenceOf(columns, ['coefficient', 'allocated', 'unallocated', 'allo']),
    layout: {
      ...longSheet(sheet, row.number),
      ean: columns.ean!,
      stamp: stampColumns(columns.stamp!, headerText(row.cells[columns.stamp!])),
      values: [value('gross', columns.gross!, 'sum'), value('shared', columns.shared!, 'sum')],
    } satisfies LongSheet,
  }
}

function consumptionOf(sheet: SheetSample) {
  const header = findHeader(sheet, consumption, ['ean', 'stamp', 'gross', 'shared'])
  if (!header) return null
  const { columns, row } = header
  const value = valuesOf(sheet, row.cells.map(headerText), row.number, 'offtake')
  return {
    isProduction: false,
    confidence: confidenceOf(columns, ['iteration', 'coefficient', 'offered', 'surplus', 'allo']),
    layout: {
      ...longSheet(sheet, row.number),
      ean: columns.ean!,
      stamp: stampColumns(columns.stamp!, headerText(row.cells[columns.stamp!])),
      iteration: columns.iteration ?? null,
      values: [value('gross', columns.gross!, 'same'), value('shared', columns.shared!, 'sum')],
    } satisfies LongSheet,
  }
}

/** 0.6 for what is needed, the rest for what else ORES writes. */
const confidenceOf = (columns: Partial<Record<string, number>>, others: string[]) =>
  0.6 + (0.4 * others.filter((field) => columns[field] !== undefined).length) / others.length

const longSheet = ({ sheet }: SheetSample, headerRow: number) => ({
  shape: 'long' as const,
  sheet,
  firstRow: headerRow + 1,
  flow: null,
  unknownFlow: 'error' as const,
  iteration: null,
  unit: null,
  quality: null,
})

const valuesOf =
  (sheet: SheetSample, headers: string[], headerRow: number, direction: ValueColumn['direction']) =>
  (measure: 'gross' | 'shared', column: number, parts: ValueColumn['parts']): ValueColumn => {
    const header = headers[column] ?? ''
    return {
      column,
      header,
      measure,
      direction,
      unit: energyUnitIn(header) ?? 'kWh',
      decimalSign: signOf(sheet, headerRow, [column]),
      parts,
    }
  }
