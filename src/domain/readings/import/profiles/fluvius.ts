import type { LongSheet } from '../layout.ts'
import { findHeader, headerText, type Profile, type SheetSample, signOf } from '../sample.ts'
import { stampColumns } from './stamp-columns.ts'

const synonyms = {
  fromDay: ['Van (datum)', 'Van datum', 'Du (date)', 'From (date)', 'Von (Datum)'],
  fromTime: ['Van (tijdstip)', 'Van tijdstip', 'Van (tijd)', 'Du (heure)', 'From (time)', 'Von (Uhrzeit)'],
  untilDay: ['Tot (datum)', 'Tot datum', 'Au (date)', 'To (date)', 'Bis (Datum)'],
  untilTime: ['Tot (tijdstip)', 'Tot tijdstip', 'Tot (tijd)', 'Au (heure)', 'To (time)', 'Bis (Uhrzeit)'],
  ean: ['EAN-code', 'EAN', 'EAN code', 'Code EAN'],
  meter: ['Meter', 'Meternummer', 'Compteur', 'Zähler'],
  meterType: ['Metertype', 'Type de compteur', 'Meter type', 'Zählertyp'],
  register: ['Register', 'Registre', 'Registers', 'Zählwerk'],
  volume: ['Volume', 'Waarde', 'Verbruik', 'Valeur'],
  unit: ['Eenheid', 'Unité', 'Unit', 'Einheit'],
  status: ['Validatiestatus', 'Statut de validation', 'Validation status', 'Status', 'Validierungsstatus'],
  remark: ['Omschrijving', 'Description', 'Beschrijving', 'Beschreibung'],
}
const required = ['fromDay', 'fromTime', 'ean', 'register', 'volume', 'unit'] as const

/** The portal of Fluvius: a row per register and quarter-hour; day and night are registers of the same meter. */
export const fluvius: Profile = (sheets) => {
  const found = sheets.map(sheetOf).filter((one) => one !== null)
  if (found.length === 0) return null
  return {
    confidence: Math.max(...found.map(({ confidence }) => confidence)),
    layout: { profile: 'fluvius-portal', sheets: found.map(({ layout }) => layout) },
    errors: [],
    notes: [],
  }
}

function sheetOf(sheet: SheetSample) {
  const header = findHeader(sheet, synonyms, required)
  if (!header) return null
  const { columns, row } = header
  const end =
    columns.untilDay === undefined ? null : { column: columns.untilDay, time: columns.untilTime ?? null }
  const layout: LongSheet = {
    shape: 'long',
    sheet: sheet.sheet,
    firstRow: row.number + 1,
    stamp: stampColumns(columns.fromDay!, '', { time: columns.fromTime!, end }),
    ean: columns.ean!,
    flow: columns.register!,
    unknownFlow: 'ignore',
    iteration: null,
    unit: columns.unit!,
    quality: columns.status ?? null,
    values: [
      {
        column: columns.volume!,
        header: headerText(row.cells[columns.volume!]),
        measure: 'gross',
        direction: null,
        unit: null,
        decimalSign: signOf(sheet, row.number, [columns.volume!]),
        parts: 'sum',
      },
    ],
  }
  const others = ['untilDay', 'untilTime', 'meter', 'meterType', 'status', 'remark'] as const
  const matched = others.filter((field) => columns[field] !== undefined).length
  return { layout, confidence: 0.7 + (0.3 * matched) / others.length }
}
