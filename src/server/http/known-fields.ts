import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/**
 * From here on every route refuses a body with a field, and an address with a question, that it does not know, and its
 * description says so of the body.
 */
export function refuseUnknownFields(app: FastifyInstance) {
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.body instanceof z.ZodType) schema.body = onlyKnownFields(schema.body)
    if (schema?.querystring instanceof z.ZodType) schema.querystring = onlyKnownFields(schema.querystring)
  })
}

/**
 * The same schema, which refuses fields that it does not know, at every depth, instead of leaving them out: whoever
 * misspells a field learns so, rather than that nothing has come of it. What says itself what becomes of other fields
 * stays as it is.
 */
export function onlyKnownFields<T extends z.core.$ZodType>(schema: T): T {
  const { def } = (schema as z.core.$ZodType as z.core.$ZodTypes)._zod
  const of = (changes: object) => z.core.clone(schema, { ...def, ...changes })
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, field]) => [name, onlyKnownFields(field)])
      return of({ shape: Object.fromEntries(fields), catchall: def.catchall ?? z.never() })
    }
    case 'array':
      return of({ element: onlyKnownFields(def.element) })
    case 'optional':
    case 'nullable':
    case 'default':
      return of({ innerType: onlyKnownFields(def.innerType) })
    case 'union':
      return of({ options: def.options.map(onlyKnownFields) })
    case 'intersection':
      return of({ left: onlyKnownFields(def.left), right: onlyKnownFields(def.right) })
    case 'pipe':
      return of({ in: onlyKnownFields(def.in) })
    default:
      return schema
  }
}
