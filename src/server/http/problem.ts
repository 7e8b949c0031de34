import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { problemsOf } from '../../domain/words/problem.ts'
import type { Problem } from './problem.schema.ts'
import { Refusal, type RefusalStatus } from './refusal.ts'
import { languageOf, sentence } from './sentence.ts'

/** Makes every failure of `app` an application/problem+json in the caller's language. */
export function answerProblems(app: FastifyInstance) {
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
    const result = schema.safeParse(data)
    if (result.success) return { value: result.data }
    return { error: new Refusal(422, 'invalid-input', undefined, { errors: problemsOf(result.error) }) }
  })
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error as FastifyError)
    if (!refusal) request.log.error({ err: error }, 'request failed')
    else if (refusal.cause) request.log.error({ err: refusal.cause }, refusal.code)
    return send(request, reply, refusal)
  })
}

/** What a failure means to the caller; null for a mistake of ours. */
function refusalOf(error: FastifyError | Refusal): Refusal | null {
  if (error instanceof Refusal) return error
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal(415, 'body-not-json')
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal(413, 'body-too-large')
  const status = error.statusCode ?? 500
  // What Fastify refuses by itself: a body that is no JSON, or none where one was announced.
  if (status === 400) return new Refusal(400, 'body-not-json')
  if (status === 404) return new Refusal(404, 'not-found')
  return null
}

function send(request: FastifyRequest, reply: FastifyReply, refusal: Refusal | null) {
  const language = languageOf(request.headers['accept-language'])
  const status: RefusalStatus | 500 = refusal?.status ?? 500
  const code = refusal?.code ?? 'internal'
  const params = refusal?.more.params
  const title = sentence(language, `error.${code}`, params)
  const errors = (refusal?.more.errors ?? []).map((error) => ({
    ...error,
    message: sentence(language, `error.${error.code}`, params),
  }))
  const body: Problem = {
    type: `urn:optimce:problem:${code}`,
    title,
    status,
    code,
    detail: [...new Set(errors.map((error) => error.message))].join(' ') || title,
    requestId: request.id,
    errors,
    ...(refusal?.more.things && { things: refusal.more.things, total: refusal.more.total! }),
    ...(refusal?.more.meters && {
      meters: refusal.more.meters,
      total: refusal.more.total ?? refusal.more.meters.length,
    }),
    ...(refusal?.more.operations && { operations: refusal.more.operations }),
    ...(refusal?.more.communities && { communities: refusal.more.communities }),
    ...refusal?.more.extra,
  }
  if (refusal?.more.retryAfter) reply.header('retry-after', refusal.more.retryAfter)
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .serializer((text: string) => text)
    .send(JSON.stringify(body))
}
