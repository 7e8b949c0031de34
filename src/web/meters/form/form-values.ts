import type { z } from 'zod'
import { typedDoubts } from '../../../domain/meters/doubts.ts'
import { cleanEan, groupEan, isEan } from '../../../domain/meters/ean.ts'
import { identification, type newConfiguration, newMeter } from '../../../domain/meters/meter.schema.ts'
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
/** What the forms for later changes ask besides. */
const changeFields = ['holderFrom', 'reason'] as const
export type FieldName = (typeof stepFields)[number][number] | (typeof changeFields)[number]
const order: readonly string[] = [...stepFields.flat(), ...changeFields]

export const emptyForm = (today: LocalDay, holderId = ''): FormValues => ({
  ...(Object.fromEntries(order.map((name) => [name, ''])) as FormValues),
  holderId,
  from: shownDay(today),
})

type Filled = z.output<typeof identification> & {
  configuration: z.output<typeof newConfiguration>
  holderId: string | null
}

/** A meter as somebody would have typed it in their language. */
export function typedOf({ address, configuration, ...meter }: Filled, language: string): FormValues {
  const number = (value: number) => (language === 'en' ? String(value) : String(value).replace('.', ','))
  return {
    ...emptyForm(configuration.from, meter.holderId ?? ''),
    ...address,
    box: address.box ?? '',
    ean: groupEan(meter.ean),
    meterNumber: meter.meterNumber,
    phases: meter.phases,
    readingFrequency: meter.readingFrequency,
    tariffGroup: meter.tariffGroup,
    description: configuration.description,
    samplingPowerKva: number(configuration.samplingPowerKva),
    generatingCapacityKva: number(configuration.generatingCapacityKva),
    amperageA: number(configuration.amperageA),
    productionChain: configuration.productionChain,
    injectionStatus: configuration.injectionStatus,
    dso: configuration.dso,
    rate: configuration.rate,
    clientType: configuration.clientType,
  }
}

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
export function problemsOfStep(values: FormValues, step: number, strictEan = false): FieldProblem[] {
  const checked =
    step === 0 ? identification.safeParse(identificationOf(values)) : newMeter.safeParse(requestOf(values))
  const found = checked.success ? [] : problemsOf(checked.error).filter(({ path }) => stepOf(path) === step)
  const isRefused = strictEan && doubtsOf(values, []).includes('ean-check-digit')
  if (step === 0 && isRefused && !found.some(({ path }) => path === 'ean'))
    found.push({ path: 'ean', code: 'ean-check-digit' })
  return inFormOrder(found)
}

/** What is doubtful in what is typed so far; a field that is not filled in yet is not doubted. */
export function doubtsOf(values: FormValues, localities: string[]): string[] {
  const ean = cleanEan(values.ean)
  return typedDoubts(
    {
      ean: isEan(ean) ? ean : '541499999000000012', // one without doubts
      address: { postalCode: values.postalCode, city: values.city },
      phases: values.phases === 'three' ? 'three' : 'single',
      configuration: {
        samplingPowerKva: parseDecimal(values.samplingPowerKva) ?? 0,
        amperageA: values.phases ? (parseDecimal(values.amperageA) ?? 0) : 0,
      },
    },
    values.city.trim() ? localities : [],
  ).map(({ code }) => code)
}

/** What of the identity was typed differently from how it was; `problems` when that cannot be. */
export function identityTyped(values: FormValues, was: FormValues, strictEan: boolean) {
  const problems = problemsOfStep(values, 0, strictEan && cleanEan(values.ean) !== cleanEan(was.ean))
  const [before, after] = [was, values].map((typed) => identification.safeParse(identificationOf(typed)).data)
  if (problems.length > 0 || !after) return { problems, change: {} }
  const names = Object.keys(after) as (keyof typeof after)[]
  const different = names.filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before?.[name]))
  return {
    problems,
    change: Object.fromEntries(different.map((name) => [name, after[name]])) as Partial<typeof after>,
  }
}

/** What goes to the server; null while anything is wrong. */
export function checkedRequest(values: FormValues): z.input<typeof newMeter> | null {
  const checked = newMeter.safeParse(requestOf(values))
  return checked.success ? checked.data : null
}

/** `configuration.from` is the field `from`; what concerns another holder has fields of its own. */
export const fieldOf = (path: string): FieldName =>
  path === 'holderChange.from'
    ? 'holderFrom'
    : path === 'holderChange.memberId'
      ? 'holderId'
      : (path.split('.').at(-1) as FieldName)

/** Whether the form has a field for this; a problem of anything else is told as a failure. */
export const isField = (path: string) => order.includes(fieldOf(path))

export const stepOf = (path: string) => ((stepFields[0] as readonly string[]).includes(fieldOf(path)) ? 0 : 1)

export const inFormOrder = <T extends { path: string }>(problems: T[]): T[] =>
  problems.toSorted((a, b) => order.indexOf(fieldOf(a.path)) - order.indexOf(fieldOf(b.path)))
