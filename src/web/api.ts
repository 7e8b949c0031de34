import createClient, { type FetchResponse } from 'openapi-fetch'
import type { paths } from './api-types.ts'

export type FieldError = { path: string; code: string; message: string }

/** The server said no, and why: an application/problem+json. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined
  readonly errors: FieldError[]
  /** members beside the usual ones, such as `meterId` */
  readonly extra: Record<string, unknown>

  constructor(status: number, body: Record<string, unknown>) {
    super(typeof body.title === 'string' ? body.title : `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = typeof body.code === 'string' ? body.code : 'internal'
    this.requestId = typeof body.requestId === 'string' ? body.requestId : undefined
    this.errors = Array.isArray(body.errors) ? (body.errors as FieldError[]) : []
    this.extra = body
  }
}

/** No answer came: no network, or none within 20 seconds (or, of `longWork`, five minutes). What was asked may have been done or not. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

const patience = 20_000
const longPatience = 300_000
let language = 'en'
let onSignedOut: () => void = () => {}

/** The language in which the server words its problems. */
export function speak(chosen: string) {
  language = chosen
}

/** For a request that does not go through `api`. */
export const languageHeader = () => language

/** What to do when the session has ended: go and sign in again. */
export function whenSignedOut(act: () => void) {
  onSignedOut = act
}

const fetchWithin = (milliseconds: number) => (request: Request) => {
  request.headers.set('Accept-Language', language)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(milliseconds)])
  return fetch(new Request(request, { signal }))
}

export const api = createClient<paths>({ baseUrl: '/', fetch: fetchWithin(patience) })

/** For a call that does a lot of work and may take some minutes. */
export const longWork = { fetch: fetchWithin(longPatience) }

/** What was asked for, or an ApiProblem, or Unreachable. */
export async function answer<T extends Record<string | number, unknown>, O, M extends `${string}/${string}`>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<NonNullable<FetchResponse<T, O, M>['data']>> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    throw isAbandoned(reason) ? reason : new Unreachable(String(reason))
  })
  if (response.ok) return data as NonNullable<typeof data>
  const body = error && typeof error === 'object' ? (error as Record<string, unknown>) : {}
  throw noticed(new ApiProblem(response.status, body))
}

/** The problem itself; when it says that the session has ended, that is seen to first. */
export function noticed(problem: ApiProblem): ApiProblem {
  if (problem.code === 'not-signed-in') onSignedOut()
  return problem
}

/** A question nobody waits for any more, because the page that asked is gone; not a failure. */
const isAbandoned = (reason: unknown) => reason instanceof DOMException && reason.name === 'AbortError'
