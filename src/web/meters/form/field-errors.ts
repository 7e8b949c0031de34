import { ApiProblem } from '../../api.ts'
import { isField } from './form-values.ts'
import type { ShownProblem } from './use-fields.ts'

/** What the server refused of the fields; what it refused of anything else is a failure. */
export const fieldErrorsOf = (error: unknown): ShownProblem[] =>
  error instanceof ApiProblem ? error.errors.filter(({ path }) => isField(path)) : []

/** The meter that has the refused EAN already, as long as that problem stands. */
export const existingMeterOf = (error: unknown, problems: ShownProblem[]) =>
  error instanceof ApiProblem && problems.some(({ code }) => code === 'ean-exists')
    ? (error.extra.meterId as string | undefined)
    : undefined
