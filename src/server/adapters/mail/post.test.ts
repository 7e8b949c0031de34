import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { judge } from '../../../domain/notifications/smtp-answer.ts'
import { type Behaviour, openSmtp } from '../../testing/smtp.ts'
import { openPost } from './post.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

const letter = {
  ...{ id: '0193-abc', to: 'marie@example.be', subject: 'Bonjour à tous', language: 'fr' },
  ...{ text: 'Voilà.\n', html: '<p>Voilà.</p>' },
}
async function smtp(behaviour?: Behaviour) {
  const server = await openSmtp(behaviour)
  open.push(server)
  return server
}
function post(url: string) {
  const made = openPost({ url, from: 'OptimCE <energy@example.org>' })
  open.push(made)
  return made
}

describe('a mail that the server takes', () => {
  it('arrives whole: sender, receiver, both forms, and an id that stays the same', async () => {
    const server = await smtp()
    const answer = await post(server.url).deliver(letter)
    expect(judge(answer)).toBe('accepted')
    const [{ from, to, raw }] = server.received as [(typeof server.received)[0]]
    expect([from, to]).toEqual(['energy@example.org', ['marie@example.be']])
    for (const line of [
      'From: OptimCE <energy@example.org>',
      'Message-ID: <0193-abc@example.org>',
      'Auto-Submitted: auto-generated',
      'Content-Language: fr',
      'Subject: =?UTF-8?Q?Bonjour_=C3=A0_tous?=',
    ])
      expect(raw).toContain(line)
    expect(raw).toMatch(
      /multipart\/alternative[\s\S]*text\/plain[\s\S]*Voil=C3=A0[\s\S]*text\/html[\s\S]*<p>Voil=C3=A0/,
    )
  })

  it('has one receiver and no header that somebody wrote into a field', async () => {
    const server = await smtp()
    const to = 'marie@example.be'
    await post(server.url).deliver({ ...letter, to, subject: 'Hello\r\nBcc: all@example.org' })
    expect(server.received.map((mail) => mail.to)).toEqual([[to]])
    expect(server.received[0]!.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
  })

  it('never goes to a second address, however the first is written', async () => {
    const server = await smtp()
    for (const to of [
      'a@example.be, b@example.be',
      'a@example.be\r\nRCPT TO:<b@example.be>',
      'a@example.be>, <b@example.be',
    ])
      await post(server.url).deliver({ ...letter, to })
    for (const mail of server.received) expect(mail.to.length).toBe(1)
    expect(server.received.flatMap((mail) => mail.to)).not.toContain('b@example.be')
  })

  it('is sent under a name and password when there are some', async () => {
    const server = await smtp({ login: { user: 'energy', password: 'p@ss' } })
    const address = `127.0.0.1:${server.port}`
    expect(judge(await post(`smtp://energy:p%40ss@${address}`).deliver(letter))).toBe('accepted')
    const wrong = await post(`smtp://energy:wrong@${address}`).deliver(letter)
    expect([wrong.step, wrong.code, judge(wrong)]).toEqual(['connection', 535, 'not-now'])
  })
})

describe('a mail that the server does not take', () => {
  it.each<[Behaviour, string, string]>([
    [{ sender: '550 5.7.1 Not you' }, 'sender', 'not-now'],
    [{ receiver: '451 4.7.1 Later' }, 'receiver', 'not-now'],
    [{ receiver: '550 5.1.1 Nobody here' }, 'receiver', 'nobody-there'],
    [{ content: '554 5.7.1 Spam' }, 'content', 'refused'],
    [{ content: '452 4.3.1 Disk full' }, 'content', 'not-now'],
  ])('answers how far it came (%#)', async (behaviour, step, judgement) => {
    const answer = await post((await smtp(behaviour)).url).deliver(letter)
    expect([answer.step, judge(answer)]).toEqual([step, judgement])
  })

  it('because nobody listens there, is for later', async () => {
    const server = await smtp()
    await server.close()
    const answer = await post(server.url).deliver(letter)
    expect([answer.step, answer.code, judge(answer)]).toEqual(['connection', null, 'not-now'])
  })

  it('because the server accepts the call and says nothing, is for later and does not wait for ever', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    open.push(silent)
    const { port } = silent.address() as AddressInfo
    const sender = post(`smtp://127.0.0.1:${port}?greetingTimeout=200`)
    const answer = await sender.deliver(letter)
    expect([answer.step, answer.code, judge(answer)]).toEqual(['connection', null, 'not-now'])
  })
})
