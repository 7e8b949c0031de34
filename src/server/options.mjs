// Every option, once: read from flags and environment, and explained by --help. Plain JavaScript, because
// `npm start -- --help` answers before anything is installed, with any Node from 20 on.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * @typedef {object} Options
 * @property {number} port
 * @property {string} host
 * @property {string} data
 * @property {'embedded' | 'system' | undefined} postgres
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} publicUrl
 * @property {string[]} trustProxy
 * @property {string | undefined} filesS3Url
 * @property {string | undefined} secretKey
 * @property {string | undefined} smtpUrl
 * @property {string | undefined} mailFrom
 * @property {{ issuer: string, clientId: string, clientSecret: string, name: string } | undefined} oidc
 * @property {'anybody' | 'nobody'} newCommunities
 * @property {boolean} demo
 * @property {string | undefined} demoPassword
 */

/** @typedef {{ flag?: string, env?: string, value?: string, fallback?: string, says: string, must?: RegExp, mustBe?: string }} Declared */

/** @type {Record<string, Declared>} */
const declared = {
  port: {
    flag: 'port',
    env: 'OPTIMCE_PORT',
    value: 'number',
    fallback: '3000',
    says: 'port of the web server; 0 takes any free one',
    must: /^([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
    mustBe: 'a number from 0 to 65535',
  },
  host: {
    flag: 'host',
    env: 'OPTIMCE_HOST',
    value: 'address',
    fallback: 'localhost',
    says: 'who may connect: localhost is this machine only; 0.0.0.0 everybody, best behind a proxy that speaks HTTPS',
  },
  data: {
    flag: 'data',
    env: 'OPTIMCE_DATA',
    value: 'folder',
    says: 'where the database and the files you import are kept; made when missing, used by one OptimCE at a time; without it: data, here',
  },
  postgres: {
    flag: 'postgres',
    env: 'OPTIMCE_POSTGRES',
    value: 'which',
    says: 'embedded (from npm) or system (installed on this machine, 15 or newer); without it: embedded, else system',
    must: /^(embedded|system)$/,
    mustBe: 'embedded or system',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    value: 'url',
    says: 'postgresql://user:password@host/database: a server of your own, 15 or newer; no database is started or kept here then',
    must: /^postgres(ql)?:\/\//,
    mustBe: 'a URL like postgresql://user:password@host/database',
  },
  publicUrl: {
    flag: 'public-url',
    env: 'PUBLIC_URL',
    value: 'url',
    says: 'the address people type, when it is another one than http://localhost:<port>; with https the session cookie is for HTTPS only',
    must: /^https?:\/\/[^/\s]+\/?$/,
    mustBe: 'a URL like https://energy.example.org, without a path',
  },
  trustProxy: {
    flag: 'trust-proxy',
    env: 'OPTIMCE_TRUST_PROXY',
    value: 'addresses',
    fallback: '',
    says: 'addresses or networks of your proxies, with commas between them, whose X-Forwarded-* headers are believed',
    must: /^[0-9A-Fa-f.:/, ]*$/,
    mustBe: 'addresses or networks like 127.0.0.1,10.0.0.0/8',
  },
  filesS3Url: {
    env: 'FILES_S3_URL',
    value: 'url',
    says: 'https://key:secret@host/bucket?region=name: a bucket of any S3-compatible store for documents and original files, in place of the data folder; special letters of key and secret as %2F and the like; such a bucket belongs in every backup',
    must: /^https?:\/\/[^:@/\s]+:[^:@/\s]+@[^/\s]+\/[^/?\s]+[^\s]*$/,
    mustBe: 'a URL like https://key:secret@s3.example.org/bucket?region=eu-west-1',
  },
  secretKey: {
    env: 'OPTIMCE_SECRET_KEY',
    value: 'text',
    says: 'seals national register numbers in the database; keep it for ever; without it a key is kept in the data folder (files/sealing.key), which belongs in every backup',
    must: /^.{32,}$/,
    mustBe: '32 characters or more',
  },
  smtpUrl: {
    env: 'SMTP_URL',
    value: 'url',
    says: 'smtp://user:password@host:587, or smtps://: the server that takes our mails; without it administrators find them in the outbox and pass the links on themselves; %40 is an @ in a password',
    must: /^smtps?:\/\/[^/\s]+\/?(\?\S*)?$/,
    mustBe: 'a URL like smtp://user:password@host:587',
  },
  mailFrom: {
    env: 'MAIL_FROM',
    value: 'address',
    says: 'from whom mails come, "OptimCE <energy@example.org>"; needed with SMTP_URL',
    must: /^([^<>"\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    mustBe: 'an address like OptimCE <energy@example.org>',
  },
  oidcIssuer: {
    env: 'OIDC_ISSUER',
    value: 'url',
    says: 'another service people may sign in through (OpenID Connect: Keycloak and others); register <public-url>/api/auth/oidc/callback there',
    must: /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/,
    mustBe: 'a URL like https://login.example.org/realms/energy',
  },
  oidcClientId: { env: 'OIDC_CLIENT_ID', value: 'text', says: 'as which client it knows us' },
  oidcClientSecret: { env: 'OIDC_CLIENT_SECRET', value: 'text', says: 'the secret it has given us' },
  oidcName: {
    env: 'OIDC_NAME',
    value: 'text',
    fallback: 'OpenID Connect',
    says: 'what people call it: it stands on the button',
  },
  newCommunities: {
    flag: 'new-communities',
    env: 'OPTIMCE_NEW_COMMUNITIES',
    value: 'who',
    fallback: 'anybody',
    says: 'who may create a community beside the first: anybody who signs in, or nobody',
    must: /^(anybody|nobody)$/,
    mustBe: 'anybody or nobody',
  },
  demo: {
    flag: 'demo',
    env: 'OPTIMCE_DEMO',
    says: 'load the demo communities, with 13 months of readings, and print how to sign in (environment: 1)',
  },
  demoPassword: {
    flag: 'demo-password',
    env: 'OPTIMCE_DEMO_PASSWORD',
    value: 'password',
    says: 'the password of the two demo users, 8 characters or more; without it one is made and printed (the environment is the better place: other users of the machine see flags)',
    must: /^.{8,128}$/,
    mustBe: '8 to 128 characters',
  },
}

/**
 * The options, or what is wrong with them in a sentence, or that help was asked for. A flag goes before the environment.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ options: Options } | { wrong: string } | { help: string }}
 */
export function readOptions(args, env) {
  /** @type {Record<string, string | boolean | undefined>} */
  let flags
  try {
    flags = parseArgs({ args, options: flagTypes(), allowPositionals: false }).values
  } catch (error) {
    return { wrong: `${/** @type {Error} */ (error).message.split('. ')[0]}.` }
  }
  if (flags.help) return { help: help() }
  /** @type {Record<string, string | undefined>} */
  const texts = {}
  for (const [name, { flag, env: variable, value, fallback, must, mustBe }] of Object.entries(declared)) {
    const given = (flag && flags[flag]) ?? ((variable && env[variable]) || undefined)
    if (!value && typeof given === 'string' && !['0', '1', 'true', 'false'].includes(given))
      return { wrong: `${variable} must be 0 or 1.` }
    const text = given === undefined ? fallback : String(given)
    const from = flag && flags[flag] !== undefined ? `--${flag}` : variable
    if (value && given === '') return { wrong: `${from} needs a value.` }
    if (text !== undefined && must && !must.test(text)) return { wrong: `${from} must be ${mustBe}.` }
    texts[name] = text
  }
  if (texts.smtpUrl && !texts.mailFrom)
    return { wrong: 'SMTP_URL needs MAIL_FROM beside it: from whom mails come.' }
  if (texts.oidcIssuer && !(texts.oidcClientId && texts.oidcClientSecret))
    return { wrong: 'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.' }
  return { options: typed(texts) }
}

/**
 * @param {Record<string, string | undefined>} texts
 * @returns {Options}
 */
function typed(texts) {
  const { oidcIssuer: issuer, oidcClientId: clientId = '', oidcClientSecret: clientSecret = '' } = texts
  return {
    port: Number(texts.port),
    host: texts.host ?? '',
    data: resolve(texts.data ?? fileURLToPath(new URL('../../data', import.meta.url))),
    postgres: /** @type {Options['postgres']} */ (texts.postgres),
    databaseUrl: texts.databaseUrl,
    publicUrl: texts.publicUrl && new URL(texts.publicUrl).origin,
    trustProxy: (texts.trustProxy ?? '').split(/[, ]+/).filter(Boolean),
    filesS3Url: texts.filesS3Url,
    secretKey: texts.secretKey,
    smtpUrl: texts.smtpUrl,
    mailFrom: texts.mailFrom,
    oidc: issuer ? { issuer, clientId, clientSecret, name: texts.oidcName ?? '' } : undefined,
    newCommunities: /** @type {Options['newCommunities']} */ (texts.newCommunities),
    demo: texts.demo === 'true' || texts.demo === '1',
    demoPassword: texts.demoPassword,
  }
}

/** @returns {Record<string, { type: 'string' | 'boolean', short?: string }>} */
function flagTypes() {
  const flags = Object.values(declared).flatMap(({ flag, value }) =>
    flag ? [[flag, { type: value ? 'string' : 'boolean' }]] : [],
  )
  return { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' } }
}

function help() {
  const rows = Object.values(declared).map(({ flag, env, value, fallback, says }) => {
    const typedAs = flag ? `--${flag}${value ? ` <${value}>` : ''}` : `${env}=<${value}>`
    const also = [flag && env ? `environment ${env}` : '', fallback ? `default ${fallback}` : '']
    return row(typedAs, [says, ...also.filter(Boolean)].join(' · '))
  })
  return `OptimCE: the daily life of a Belgian energy community.

npm start                 install what is missing, build the web app, start the database, serve http://localhost:3000
npm start -- --demo       the same, with demo communities and an account to sign in with
npm test                  prove that everything works

Options (after the two dashes: npm start -- --port 4000), a flag goes before the environment:

${rows.join('\n')}
${row('--help, -h', 'this text')}

Ctrl-C stops everything, the database included.
`
}

/**
 * @param {string} left
 * @param {string} right
 */
function row(left, right) {
  const indent = 30
  let lines = `  ${left}`.padEnd(indent)
  let column = lines.length
  for (const word of right.split(' ')) {
    if (column + word.length > 108) {
      lines = `${lines.trimEnd()}\n${' '.repeat(indent)}`
      column = indent
    }
    lines += `${word} `
    column += word.length + 1
  }
  return lines.trimEnd()
}
