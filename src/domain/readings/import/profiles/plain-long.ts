import { energyUnitIn } from '../cells/energy-cell.ts'
import type { LongSheet, ValueColumn } from '../layout.ts'
import { findHeader, headerText, type Profile, type SheetSample, signOf } from '../sample.ts'
import { stampColumns } from './stamp-columns.ts'

/** Each name alone and with each unit, `shared_kwh`. */
const withUnits = (...names: string[]) =>
  names.flatMap((name) => ['', 'kWh', 'MWh', 'Wh'].map((unit) => name + unit))

const synonyms = {
  ean: ['ean', 'ean code', 'code ean', 'gsrn', 'ean gsrn', 'metering point', 'point de comptage'],
  stamp: [
    ...['timestamp', 'datetime', 'date time', 'horodatage', 'horodate', 'date heure', 'date et heure'],
    ...[
      'tijdstip',
      'datum tijd',
      'datum en tijd',
      'tijdstempel',
      'zeitstempel',
      'zeitpunkt',
      'datum uhrzeit',
    ],
    ...[
      'start',
      'begin',
      'debut',
      'van',
      'von',
      'from',
      'fromdate',
      'from date',
      'date',
      'datum',
      'fromdate gmt',
    ],
    ...['timestamp utc', 'start utc', 'datetime utc', 'date utc', 'period start'],
  ],
  time: ['time', 'heure', 'uur', 'tijd', 'uhrzeit'],
  end: [
    'end',
    'until',
    'fin',
    'tot',
    'einde',
    'bis',
    'ende',
    'todate',
    'to date',
    'to',
    'todate gmt',
    'period end',
  ],
  flow: [
    'direction',
    'sens',
    'richting',
    'richtung',
    'flow',
    'flux',
    'register',
    'registre',
    'energy direction',
  ],
  gross: [
    ...['kWh', 'MWh', 'Wh'],
    ...withUnits('energy', 'énergie', 'energie', 'value', 'valeur', 'waarde', 'wert', 'volume', 'quantity'),
    ...withUnits('gross', 'brut', 'bruto', 'brutto', 'gross energy', 'énergie brute'),
  ],
  shared: withUnits(
    'shared',
    'partagé',
    'partagée',
    'énergie partagée',
    'gedeeld',
    'gedeelde energie',
    'geteilt',
  ),
  offtake: withUnits(
    'offtake',
    'prélèvement',
    'prélèvement brut',
    'consommation',
    'afname',
    'verbruik',
    'Entnahme',
  ),
  injection: withUnits('injection', 'injection brute', 'injectie', 'Einspeisung', 'production'),
  quality: ['quality', 'qualité', 'kwaliteit', 'Qualität', 'status', 'statut', 'validatiestatus'],
  unit: ['unit', 'unité', 'eenheid', 'Einheit'],
}

/** Our own simple layout: a row per meter, direction and quarter-hour. */
export const plainLong: Profile = (sheets) => {
  const found = sheets.map(sheetOf).filter((one) => one !== null)
  if (found.length === 0) return null
  return { confidence: 0.5, layout: { profile: 'plain-long', sheets: found }, errors: [], notes: [] }
}

function sheetOf(sheet: SheetSample): LongSheet | null {
  const header = findHeader(sheet, synonyms, ['ean'])
  if (!header) return null
  const { columns, row } = header
  const headers = row.cells.map(headerText)
  const label = columns.stamp ?? columns.end
  const hasFlow = columns.flow !== undefined && (columns.gross ?? columns.shared) !== undefined
  if (label === undefined || !(hasFlow || columns.offtake !== undefined || columns.injection !== undefined))
    return null
  const value = (
    column: number | undefined,
    measure: ValueColumn['measure'],
    direction: ValueColumn['direction'],
  ): ValueColumn[] => {
    if (column === undefined) return []
    const unit = columns.unit === undefined ? (energyUnitIn(headers[column]!) ?? 'kWh') : null
    const decimalSign = signOf(sheet, row.number, [column])
    return [{ column, header: headers[column]!, measure, direction, unit, decimalSign, parts: 'sum' }]
  }
  const values = hasFlow
    ? [...value(columns.gross, 'gross', null), ...value(columns.shared, 'shared', null)]
    : [...value(columns.offtake, 'gross', 'offtake'), ...value(columns.injection, 'gross', 'injection')]
  const end =
    columns.end !== undefined && columns.stamp !== undefined ? { column: columns.end, time: null } : null
  return {
    shape: 'long',
    sheet: sheet.sheet,
    firstRow: row.number + 1,
    stamp: stampColumns(label, headers[label]!, {
      time: columns.time ?? null,
      end,
      marks: columns.stamp === undefined ? 'end' : 'start',
    }),
    ean: columns.ean!,
    flow: hasFlow ? columns.flow! : null,
    unknownFlow: 'error',
    iteration: null,
    unit: columns.unit ?? null,
    quality: columns.quality ?? null,
    values,
  }
}
