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
  for (const issue of error.issues)
    for (const path of pathsOf(issue)) if (!found.has(path)) found.set(path, { path, code: codeOf(issue) })
  return [...found.values()]
}

/** Where it is wrong. Of what nobody knows the first few are named: whoever sends a thousand of them has not misspelt one. */
const pathsOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, 20).map((key) => [...issue.path, key].join('.'))
    : [issue.path.join('.')]

function codeOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  return 'invalid'
}
