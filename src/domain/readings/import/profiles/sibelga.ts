import { energyUnitIn } from '../cells/energy-cell.ts'
import { monthIn } from '../cells/months.ts'
import type { MonthMeasure, MonthSheet } from '../layout.ts'
import { findHeader, headerText, type Profile, type SheetSample, signOf } from '../sample.ts'

const volumes: Record<MonthMeasure, string[]> = {
  offtakeShared: [
    ...[
      'Volume Partagé',
      'Gedeeld volume',
      'Shared volume',
      'Volume partagé consommé',
      'Prélèvement partagé',
    ],
    ...['Gedeelde afname', 'Consommation partagée'],
  ],
  offtakeResidual: [
    ...['Volume Complémentaire', 'Aanvullend volume', 'Supplementary volume', 'Complementary volume'],
    ...['Prélèvement complémentaire', 'Aanvullende afname', 'Volume résiduel'],
  ],
  injectionShared: ['Injection Partagée', 'Gedeelde injectie', 'Shared injection'],
  injectionResidual: [
    ...['Injection Résiduelle', 'Resterende injectie', 'Residual injection', 'Injection complémentaire'],
    ...['Aanvullende injectie'],
  ],
}

const synonyms = {
  ean: ['EAN', 'EAN-code', 'Code EAN', 'EAN code', 'EAN GSRN'],
  tariff: [
    ...['Tariff', 'Time of Use', 'Tarif', 'Tarief', 'Registre', 'Register', 'TOU', 'Période tarifaire'],
    ...['Tariefperiode', 'Plage horaire'],
  ],
  month: ['Mois', 'Maand', 'Month', 'Période', 'Periode', 'Period', 'Mois de consommation', 'Verbruiksmaand'],
  from: ['FromDate', 'From Date', 'Date de début', 'Début', 'Van', 'Begindatum', 'Startdatum', 'From'],
  until: ['ToDate', 'To Date', 'Date de fin', 'Fin', 'Tot', 'Einddatum', 'To'],
  ...volumes,
  gridFee: [
    ...['Gridfee total', 'Grid fee total', 'Gridfee', 'Total gridfee', 'Grid fee', 'Frais de réseau total'],
    ...['Frais de réseau', 'Nettarieven totaal', 'Netkosten totaal', 'Netkosten', 'Total gridfee HTVA'],
  ],
}

/** Sibelga's monthly workbook: a row per meter and tariff with the month's volumes and grid fee, no quarter-hours. */
export const sibelga: Profile = (sheets) => {
  const found = sheets.map((sheet) => sheetOf(sheet, sheets)).filter((one) => one !== null)
  if (found.length === 0) return null
  const layouts = found.map(({ layout }) => layout)
  return {
    confidence: Math.max(...found.map(({ confidence }) => confidence)),
    layout: { profile: 'sibelga-monthly', sheets: layouts },
    errors: [],
    notes: sheets
      .filter(({ sheet }) => !layouts.some((layout) => layout.sheet === sheet))
      .map(({ sheet }) => ({ code: 'sheet-ignored', value: sheet })),
  }
}

function sheetOf(sheet: SheetSample, all: readonly SheetSample[]) {
  const header = findHeader(sheet, synonyms, ['ean', 'tariff', 'offtakeShared'])
  if (!header) return null
  const { columns, row } = header
  const measures = (Object.keys(volumes) as MonthMeasure[]).filter(
    (measure) => columns[measure] !== undefined,
  )
  const layout: MonthSheet = {
    shape: 'month',
    sheet: sheet.sheet,
    firstRow: row.number + 1,
    ean: columns.ean!,
    tariff: columns.tariff!,
    month: monthAbove(sheet, row.number) ?? monthIn(all.map((one) => one.sheet).join(' ')),
    from: columns.from ?? columns.month ?? null,
    until: columns.from === undefined ? null : (columns.until ?? null),
    volumes: measures.map((measure) => {
      const text = headerText(row.cells[columns[measure]!])
      return { column: columns[measure]!, header: text, measure, unit: energyUnitIn(text) ?? 'kWh' }
    }),
    gridFee: columns.gridFee ?? null,
    decimalSign: signOf(sheet, row.number, [
      ...measures.map((measure) => columns[measure]!),
      ...(columns.gridFee === undefined ? [] : [columns.gridFee]),
    ]),
  }
  const also = ['offtakeResidual', 'injectionShared', 'gridFee'] as const
  const matched = also.filter((field) => columns[field] !== undefined).length
  return { layout, confidence: 0.55 + 0.15 * matched }
}

/** The month that a title above the table speaks of. */
const monthAbove = ({ rows }: SheetSample, headerRow: number) =>
  rows
    .filter(({ number }) => number < headerRow)
    .flatMap(({ cells }) => cells.map(headerText))
    .map(monthIn)
    .find((month) => month !== null) ?? null
