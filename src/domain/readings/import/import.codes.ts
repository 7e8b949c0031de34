/** The layouts that are recognised by themselves; `mapped` is one that a user described. */
export const importProfiles = [
  'resa-workbook',
  'ores-production',
  'ores-consumption',
  'fluvius-portal',
  'sibelga-monthly',
  'plain-long',
  'plain-wide',
  'mapped',
] as const
export type ImportProfile = (typeof importProfiles)[number]

/** Why a cell, row, column or file was not taken. */
export const importErrors = [
  'layout-unknown',
  'mapping-does-not-fit',
  'nothing-in-file',
  'too-much-in-file',
  'step-not-quarter',
  'month-unknown',
  'ean-missing',
  'ean-lost-digits',
  'ean-not-18-digits',
  'column-twice',
  'direction-unknown',
  'direction-contradicts',
  'unit-not-energy',
  'tariff-unknown',
  'time-missing',
  'time-unreadable',
  'time-two-digit-year',
  'time-not-quarter',
  'hour-does-not-exist',
  'not-a-number',
  'negative-energy',
  'energy-too-high',
  'slot-contradicts',
  'gross-contradicts',
  'registers-overlap',
  'line-twice',
] as const
export type ImportError = (typeof importErrors)[number]

/** What was taken, or left out on purpose, and should be looked at before it is trusted. */
export const importDoubts = [
  'unit-suspicious',
  'above-capacity',
  'shared-above-gross',
  'gross-not-sum',
  'repeated-hour-once',
  'slot-repeated',
  'files-disagree',
  'estimate-replaces-measured',
  'total-not-sum',
] as const
export type ImportDoubt = (typeof importDoubts)[number]

/** What was left aside, as it should be. */
export const importNotes = [
  'sheet-ignored',
  'total-ignored',
  'column-without-ean',
  'register-ignored',
  'unit-ignored',
  'status-unknown',
  'gross-derived',
  'shared-derived',
  'row-ignored',
] as const
export type ImportNote = (typeof importNotes)[number]

/** Whose meter it is, as far as the community is concerned. */
export const meterVerdicts = ['known', 'unknown', 'other-operation', 'not-active'] as const
export type MeterVerdict = (typeof meterVerdicts)[number]

/** Of an import, from its upload on. `previewed` waits for somebody; the last four stay. */
export const importStates = [
  'reading',
  'previewed',
  'committing',
  'committed',
  'failed',
  'undone',
  'cancelled',
] as const

/** What an import does to the month total that is stored; `unknown`: nobody here has the EAN. */
export const monthChanges = ['new', 'changed', 'same', 'unknown'] as const
export type MonthChange = (typeof monthChanges)[number]
