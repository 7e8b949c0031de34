import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** OpenAPI 3.1 made from the zod schemas, at /api/openapi.json, and a page to browse it at /api/docs. */
export async function describeApi(app: FastifyInstance) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'OptimCE',
        version: '1',
        description:
          'The API of OptimCE. Days are local days in Belgium, periods are half-open [from, until), energy is kWh. ' +
          'Failures are application/problem+json in the language of Accept-Language (fr, nl, de, en).',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'optimce.session_token' },
          key: { type: 'http', scheme: 'bearer', description: 'A personal API key, optimce_…' },
        },
      },
      security: [{ session: [] }, { key: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => {
      const whole = jsonSchemaTransformObject(document)
      // A named schema comes twice, as it is read and as it is written; a problem is never read.
      if ('components' in whole) delete whole.components?.schemas?.ProblemInput
      return whole
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: false })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
