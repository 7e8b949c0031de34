import { violates } from '../db/violates.ts'

// Totals of months are readings too, though the list knows of none, and so are days that an import replaced and may have to
// put back (0023_meter_of_import.sql).
const constraints = ['month_totals_of_meter', 'superseded_of_meter', 'superseded_months_of_meter']

/** Whether the database refused to let a meter go because of its readings. */
export const isKeptByReadings = (error: unknown): boolean =>
  constraints.some((constraint) => violates(error, constraint))
