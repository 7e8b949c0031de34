import type { z } from 'zod'

/** One thing wrong with what was sent: `path` is the field (`address.street`), `code` the key of its sentence in words/*.json. */
export type FieldProblem = { path: string; code: string }

/** For a rule over several fields: tried also when other fields are wrong, so that everything is said at once. */
export const alsoWhenWrong = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

/**
 * All problems of a failed zod parse, one per field, in the order of the fields.
 * In our schemas the message of a check *is* its code; what zod finds by itself (a missing or mistyped value) becomes
 * `required` or `invalid`.
 */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  const found = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    if (!found.has(path)) found.set(path, { path, code: codeOf(issue) })
  }
  return [...found.values()]
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  return 'invalid'
}
