import { join } from 'node:path'
import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Clock } from './adapters/clock.ts'
import { openFileStore } from './adapters/files/file-store.ts'
import { openJobs } from './adapters/jobs/jobs.ts'
import { openPost } from './adapters/mail/post.ts'
import { openSealing } from './adapters/sealing.ts'
import { auditRoutes } from './audit/audit.routes.ts'
import { accountRoutes } from './auth/account.routes.ts'
import { apiKeysRoutes } from './auth/api-keys.routes.ts'
import { authRoutes } from './auth/auth.routes.ts'
import { makeAuth } from './auth/better-auth.ts'
import { consentsRoutes } from './auth/consents.routes.ts'
import { oidcRoutes } from './auth/oidc.routes.ts'
import { type OidcOptions, openOidc } from './auth/oidc.ts'
import { passkeysRoutes } from './auth/passkeys.routes.ts'
import { recoveryRoutes } from './auth/recovery.routes.ts'
import { secondFactorRoutes } from './auth/second-factor.routes.ts'
import { communitiesRoutes } from './communities/communities.routes.ts'
import { directoryRoutes } from './communities/directory/directory.routes.ts'
import { endAccountRoutes } from './communities/end-account/end-account.routes.ts'
import { infoRoutes } from './communities/info/info.routes.ts'
import { invitationAnswerRoutes } from './communities/invitations/invitation-answer.routes.ts'
import { invitationsRoutes } from './communities/invitations/invitations.routes.ts'
import { joiningRoutes } from './communities/joining/joining.routes.ts'
import { usersRoutes } from './communities/people/users.routes.ts'
import { viewsRoutes } from './communities/views.routes.ts'
import type { Database } from './db/database.ts'
import { newId } from './db/new-id.ts'
import { documentsRoutes } from './documents/documents.routes.ts'
import { compression } from './http/compression.ts'
import type { House } from './http/house.ts'
import { refuseUnknownFields } from './http/known-fields.ts'
import { describeApi } from './http/openapi.ts'
import { answerProblems } from './http/problem.ts'
import { protect } from './http/protection.ts'
import { renewCookies } from './http/session.ts'
import { uploadLimits } from './http/upload.ts'
import { serveWeb } from './http/web-build.ts'
import { keysRoutes } from './keys/keys.routes.ts'
import { membersImport } from './members/import/members-import.ts'
import { memberRecordRoutes } from './members/member-record.routes.ts'
import { membersRoutes } from './members/members.routes.ts'
import { bulkRoutes } from './meters/bulk.routes.ts'
import { configurationsRoutes } from './meters/configurations.routes.ts'
import { doubtsRoutes } from './meters/doubts.routes.ts'
import { metersImport } from './meters/import/meters-import.ts'
import { meterFindingRoutes } from './meters/meter-finding.routes.ts'
import { meterLifeRoutes } from './meters/meter-life.routes.ts'
import { metersRoutes } from './meters/meters.routes.ts'
import { liveRoutes } from './notifications/live.routes.ts'
import { sendMails } from './notifications/mail-jobs.ts'
import { notificationsRoutes } from './notifications/notifications.routes.ts'
import { outboxRoutes } from './notifications/outbox.routes.ts'
import { dashboardRoutes } from './overview/dashboard/dashboard.routes.ts'
import { ownDataRoutes } from './overview/own-data/own-data.routes.ts'
import { quickOpenRoutes } from './overview/quick-open.routes.ts'
import { completenessRoutes } from './readings/completeness.routes.ts'
import { importFilesRoutes } from './readings/import/import-files.routes.ts'
import { importStepsRoutes } from './readings/import/import-steps.routes.ts'
import { importsRoutes } from './readings/import/imports.routes.ts'
import { looksRoutes } from './readings/looks/looks.routes.ts'
import { readingsRoutes } from './readings/readings.routes.ts'
import { checkRoutes } from './sharing/check/check.routes.ts'
import { keyAssignmentsRoutes } from './sharing/key-assignments.routes.ts'
import { operationsRoutes } from './sharing/operations.routes.ts'
import { participationsRoutes } from './sharing/participations.routes.ts'
import { resultsRoutes } from './sharing/results/results.routes.ts'
import { sharingRulesRoutes } from './sharing/sharing-rules.routes.ts'
import { simulateRoutes } from './sharing/simulate/simulate.routes.ts'
import { importingRoutes } from './table-imports/importing.routes.ts'

export type AppOptions = {
  database: Database
  clock: Clock
  /** where browsers reach this server; https makes the session cookie secure */
  publicUrl: string
  /** where original files are kept */
  filesFolder: string
  /** the bucket in which they are kept instead; they arrive in the folder all the same */
  filesS3Url?: string | undefined
  /** seals register numbers and second factors, signs cookies; without it a key is kept beside the original files */
  secretKey?: string | undefined
  /** the SMTP server that takes our mails, and from whom they come; without it mails are kept */
  smtp?: { url: string; from: string } | undefined
  /** another service to sign in through */
  oidc?: OidcOptions | undefined
  /** who may create a community beside the first */
  newCommunities?: 'anybody' | 'nobody'
  /** bytes of documents that a community may keep */
  documentsLimit?: number
  /** does this process do what runs in the background; false: it only hands it in */
  doesJobs?: boolean
  /** the built web app; without it only the API is served */
  webFolder?: string
  /** believe X-Forwarded-For, because a proxy of ours sets it */
  trustProxy?: FastifyServerOptions['trustProxy']
  /** pino's options; false is silence */
  log?: FastifyServerOptions['logger']
}

/** The whole server but for the socket and the database behind it. */
export async function buildApp({
  database,
  clock,
  publicUrl,
  webFolder,
  trustProxy,
  log,
  ...options
}: AppOptions) {
  const {
    filesFolder,
    filesS3Url,
    secretKey,
    smtp,
    oidc,
    doesJobs = false,
    newCommunities = 'anybody',
    documentsLimit = 10e9,
  } = options
  const app = Fastify({
    logger: log ?? false,
    trustProxy: trustProxy ?? false,
    genReqId: () => newId(),
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: true },
  })
  answerProblems(app)
  app.setSerializerCompiler(serializerCompiler)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  refuseUnknownFields(app)
  renewCookies(app)
  await protect(app, { publicUrl, auth: database.auth })
  await app.register(compress, compression)
  await app.register(multipart, { limits: uploadLimits })
  await describeApi(app)
  app.get(
    '/api/health',
    {
      schema: {
        summary: 'Is the server up?',
        tags: ['health'],
        response: { 200: z.object({ status: z.literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  )
  const jobs = openJobs(database.url, (error) => app.log.error(error))
  app.addHook('onClose', () => jobs.stop())
  const filesAt = { folder: filesFolder, s3Url: filesS3Url }
  const sealing = openSealing({ given: secretKey, file: join(filesFolder, 'sealing.key') })
  const house: House = {
    documentsLimit,
    ...{ database, clock, publicUrl, jobs, doesJobs, newCommunities, filesAt, files: openFileStore(filesAt) },
    auth: await makeAuth(database, publicUrl, sealing),
    oidc: oidc ? openOidc(oidc, publicUrl) : null,
    post: smtp ? openPost(smtp) : null,
    sealing,
  }
  if (doesJobs) app.addHook('onReady', () => sendMails(house))
  app.addHook('onClose', () => house.post?.close())
  for (const room of [
    authRoutes,
    accountRoutes,
    secondFactorRoutes,
    apiKeysRoutes,
    consentsRoutes,
    passkeysRoutes,
    recoveryRoutes,
    oidcRoutes,
    communitiesRoutes,
    infoRoutes,
    usersRoutes,
    ownDataRoutes,
    endAccountRoutes,
    invitationsRoutes,
    invitationAnswerRoutes,
    viewsRoutes,
    directoryRoutes,
    joiningRoutes,
    dashboardRoutes,
    quickOpenRoutes,
    auditRoutes,
    membersRoutes,
    memberRecordRoutes,
    documentsRoutes,
    metersRoutes,
    doubtsRoutes,
    bulkRoutes,
    importingRoutes(metersImport),
    importingRoutes(membersImport),
    meterFindingRoutes,
    configurationsRoutes,
    meterLifeRoutes,
    keysRoutes,
    operationsRoutes,
    participationsRoutes,
    keyAssignmentsRoutes,
    sharingRulesRoutes,
    resultsRoutes,
    simulateRoutes,
    checkRoutes,
    readingsRoutes,
    looksRoutes,
    completenessRoutes,
    importsRoutes,
    importStepsRoutes,
    importFilesRoutes,
    notificationsRoutes,
    liveRoutes,
    outboxRoutes,
  ])
    await app.register(room(house))
  await serveWeb(app, webFolder)
  return app
}
