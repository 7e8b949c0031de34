// The options, read from flags and environment and explained by --help. Plain JavaScript, because
// `npm start -- --help` answers before anything is installed, with any Node from 20 on.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { declared } from './declared-options.mjs'
import { readOidcGroups } from './oidc-groups.mjs'

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
 * @property {{ issuer: string, clientId: string, clientSecret: string, name: string, scope: string, groups: import('./oidc-groups.mjs').GroupRole[] } | undefined} oidc
 * @property {'anybody' | 'nobody'} newCommunities
 * @property {number} documentsLimit bytes of documents a community may keep
 * @property {boolean} demo
 * @property {string | undefined} demoPassword
 */

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
  if (texts.oidcGroups && !texts.oidcIssuer) return { wrong: 'OIDC_GROUPS needs OIDC_ISSUER beside it.' }
  const read = readOidcGroups(texts.oidcGroups ?? '')
  if ('wrong' in read) return read
  return { options: typed(texts, read.groups) }
}

/**
 * @param {Record<string, string | undefined>} texts
 * @param {import('./oidc-groups.mjs').GroupRole[]} groups
 * @returns {Options}
 */
function typed(texts, groups) {
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
    oidc: issuer
      ? { issuer, clientId, clientSecret, name: texts.oidcName ?? '', scope: texts.oidcScope ?? '', groups }
      : undefined,
    newCommunities: /** @type {Options['newCommunities']} */ (texts.newCommunities),
    documentsLimit: Math.round(Number(texts.documentsGb) * 1e9),
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
