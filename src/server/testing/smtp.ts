import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** What a server that refuses says: `550 5.1.1 Nobody here`. */
const says = (answer: string) =>
  Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) })

/** What it answers at each step when it refuses; nothing: welcome. */
export type Behaviour = {
  sender?: string
  receiver?: string | null
  content?: string
  login?: { user: string; password: string }
}

/** A real SMTP server on a free port of this machine; it takes every mail, unless `behaviour`, which may change, has a refusal. */
export async function openSmtp(behaviour: Behaviour = {}) {
  const received: { from: string; to: string[]; raw: string }[] = []
  const answer = (said: string | null | undefined, done: (error?: Error | null) => void) =>
    done(said ? says(said) : null)
  const server = new SMTPServer({
    disabledCommands: behaviour.login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    authOptional: !behaviour.login,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === behaviour.login?.user && password === behaviour.login?.password
        ? done(null, { user: username })
        : done(says('535 5.7.8 Wrong password')),
    onMailFrom: (_address, _session, done) => answer(behaviour.sender, done),
    onRcptTo: (_address, _session, done) => answer(behaviour.receiver, done),
    onData: async (stream, { envelope }, done) => {
      const raw = await text(stream)
      const said = behaviour.content
      if (!said)
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
        })
      answer(said, done)
    },
  })
  server.on('error', () => {}) // a client that hangs up is what some tests are about
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
