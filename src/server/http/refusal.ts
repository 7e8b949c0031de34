import type { FieldProblem } from '../../domain/words/problem.ts'

export type RefusalStatus = 400 | 401 | 403 | 404 | 406 | 409 | 412 | 413 | 415 | 422 | 429 | 503

type More = {
  /** what stands in the braces of the sentence */
  params?: Record<string, string | number>
  /** what is wrong with each field */
  errors?: FieldProblem[]
  /** members of the answer beside the usual ones, such as `meterId` */
  extra?: Record<string, string>
  /** of many meters, those that stand in the way, each with the code of its reason; and how many there are in all */
  meters?: { id: string | null; ean: string; reason: string }[]
  total?: number
  /** of a change set, the meters or members that keep it from being undone */
  things?: { id: string; name: string; reason: string; by: string | null }[]
  /** operations that stand in the way */
  operations?: { id: string; name: string }[]
  /** communities that stand in the way */
  communities?: { id: string; name: string }[]
  /** seconds until another try may succeed */
  retryAfter?: number
  /** what happened, for the log of whoever runs the server */
  cause?: unknown
}

/**
 * Something the caller can do something about. `code` is the key of its sentence in domain/words (`error.<code>`);
 * `path` is the field it belongs to, when it belongs to one.
 */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly code: string
  readonly more: More

  constructor(status: RefusalStatus, code: string, path?: string, more: More = {}) {
    super(code, more.cause === undefined ? {} : { cause: more.cause })
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.more = path === undefined ? more : { errors: [{ path, code }], ...more }
  }
}
