import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { PlannedRow } from '../../domain/tables/planned-row.ts'
import { changeSetsRoutes } from '../change-sets/change-sets.routes.ts'
import type { House } from '../http/house.ts'
import type { ImportKind } from './import-kind.ts'
import { importRoutes } from './imports.routes.ts'

/** The import of a kind of table, what was done by it, and its undo. */
export const importingRoutes =
  <Row extends PlannedRow<string>, State extends { id: string }>(kind: ImportKind<Row, State>) =>
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(importRoutes(house, kind))
    await app.register(changeSetsRoutes(house, kind.things))
  }
