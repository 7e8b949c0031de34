import type { z } from 'zod'
import { identification, newMeter } from '../../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { parseDecimal } from '../../../domain/units/decimal.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { parseDay, shownDay } from '../../ui/typed-day.ts'

/** What stands in the form, as typed: nothing is changed behind the user's back, so nothing is lost. */
export type FormValues = Record<FieldName, string>

/** The fields of each step, in the order of the form. */
export const stepFields = [
  [
    ...(['street', 'houseNumber', 'box', 'postalCode', 'city', 'ean', 'meterNumber'] as const),
    ...(['phases', 'readingFrequency', 'tariffGroup'] as const),
  ],
  [
    ...([
      'description',
      'samplingPowerKva',
      'generatingCapacityKva',
      'amperageA',
      'productionChain',
    ] as const),
    ...(['injectionStatus', 'dso', 'rate', 'clientType', 'holderId', 'from'] as const),
  ],
] as const
export type FieldName = (typeof stepFields)[number][number]

export const emptyForm = (today: LocalDay, holderId = ''): FormValues => ({
  ...(Object.fromEntries(stepFields.flat().map((name) => [name, ''])) as FormValues),
  holderId,
  from: shownDay(today),
})

/** A number, or something the schema refuses in its own words: nothing typed is missing, letters are no number. */
const numberOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : (parseDecimal(text) ?? Number.NaN)

const identificationOf = (values: FormValues) => ({
  address: {
    street: values.street,
    houseNumber: values.houseNumber,
    box: values.box || null,
    postalCode: values.postalCode,
    city: values.city,
  },
  ean: values.ean,
  meterNumber: values.meterNumber,
  phases: values.phases,
  readingFrequency: values.readingFrequency,
  tariffGroup: values.tariffGroup,
})

/** The request for what was typed, not yet checked. */
export function requestOf(values: FormValues) {
  const produces = values.productionChain !== '' && values.productionChain !== 'none'
  return {
    ...identificationOf(values),
    configuration: {
      from: parseDay(values.from) ?? values.from,
      description: values.description,
      samplingPowerKva: numberOf(values.samplingPowerKva),
      generatingCapacityKva: produces ? numberOf(values.generatingCapacityKva) : 0,
      amperageA: numberOf(values.amperageA),
      productionChain: values.productionChain,
      injectionStatus: produces ? values.injectionStatus || undefined : 'none',
      dso: values.dso,
      rate: values.rate,
      clientType: values.clientType,
    },
    holderId: values.holderId || null,
  }
}

/** Everything that is wrong with one step, in the order of its fields. */
export function problemsOfStep(values: FormValues, step: number): FieldProblem[] {
  const checked =
    step === 0 ? identification.safeParse(identificationOf(values)) : newMeter.safeParse(requestOf(values))
  return checked.success
    ? []
    : inFormOrder(problemsOf(checked.error)).filter(({ path }) => stepOf(path) === step)
}

/** What goes to the server; null while anything is wrong. */
export function checkedRequest(values: FormValues): z.input<typeof newMeter> | null {
  const checked = newMeter.safeParse(requestOf(values))
  return checked.success ? checked.data : null
}

/** `configuration.from` is the field `from`. */
export const fieldOf = (path: string) => path.split('.').at(-1) as FieldName

/** Whether the form has a field for this; a problem of anything else is told as a failure. */
export const isField = (path: string) => order.includes(fieldOf(path))

export const stepOf = (path: string) => ((stepFields[0] as readonly string[]).includes(fieldOf(path)) ? 0 : 1)

const order: readonly string[] = stepFields.flat()
export const inFormOrder = <T extends { path: string }>(problems: T[]): T[] =>
  problems.toSorted((a, b) => order.indexOf(fieldOf(a.path)) - order.indexOf(fieldOf(b.path)))
