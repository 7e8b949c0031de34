import { expect, test } from 'vitest'
import { readOptions } from './options.mjs'

test('without anything: this machine only, port 3000, the folder data', () => {
  const read = readOptions([], {})
  expect(read).toMatchObject({ options: { port: 3000, host: 'localhost', demo: false, trustProxy: [] } })
  expect('options' in read && read.options.data.endsWith('/data')).toBe(true)
})

test('a flag goes before the environment, and an empty variable is none', () => {
  const env = { OPTIMCE_PORT: '4000', OPTIMCE_HOST: '', OPTIMCE_DEMO: '1', PUBLIC_URL: 'https://ce.example/' }
  expect(readOptions(['--port', '5000'], env)).toMatchObject({
    options: { port: 5000, host: 'localhost', demo: true, publicUrl: 'https://ce.example' },
  })
})

test('the proxies that are believed come as a list', () => {
  expect(readOptions(['--trust-proxy', '127.0.0.1, 10.0.0.0/8'], {})).toMatchObject({
    options: { trustProxy: ['127.0.0.1', '10.0.0.0/8'] },
  })
})

test.each([
  [['--colour', 'red'], {}, `Unknown option '--colour'.`],
  [['start'], {}, `Unexpected argument 'start'.`],
  [['--port', '65536'], {}, '--port must be a number from 0 to 65535.'],
  [['--data='], {}, '--data needs a value.'],
  [['--demo-password', 'short'], {}, '--demo-password must be 8 to 128 characters.'],
  [[], { OPTIMCE_DEMO: 'perhaps' }, 'OPTIMCE_DEMO must be 0 or 1.'],
  [
    [],
    { DATABASE_URL: 'mysql://here' },
    'DATABASE_URL must be a URL like postgresql://user:password@host/database.',
  ],
  [
    ['--public-url', 'https://ce.example/app'],
    {},
    '--public-url must be a URL like https://energy.example.org, without a path.',
  ],
  [[], { SMTP_URL: 'mail.example.org' }, 'SMTP_URL must be a URL like smtp://user:password@host:587.'],
  [[], { SMTP_URL: 'smtp://mail.example.org' }, 'SMTP_URL needs MAIL_FROM beside it: from whom mails come.'],
  [
    [],
    { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@example.org, b@example.org' },
    'MAIL_FROM must be an address like OptimCE <energy@example.org>.',
  ],
])('%j with %j: %s', (args, env, wrong) => {
  expect(readOptions(args, env)).toEqual({ wrong })
})

test('help names every option', () => {
  const read = readOptions(['-h'], {})
  const text = 'help' in read ? read.help : ''
  for (const name of [
    '--port',
    '--host',
    '--data',
    '--postgres',
    '--public-url',
    '--trust-proxy',
    '--new-communities',
    '--documents-gb',
    '--demo',
    '--demo-password',
  ])
    expect(text).toContain(name)
  for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'OPTIMCE_DEMO_PASSWORD', 'SMTP_URL', 'MAIL_FROM'])
    expect(text).toContain(name)
})
