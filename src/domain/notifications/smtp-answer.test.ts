import { describe, expect, it } from 'vitest'
import { judge, type SmtpStep } from './smtp-answer.ts'

const at = (step: SmtpStep, code: number | null, text = '') => judge({ step, code, text: `${code} ${text}` })

describe('a mail', () => {
  it('is accepted once the other server has taken all of it, not before', () => {
    expect(at('content', 250, '2.0.0 Ok: queued as 4F2')).toBe('accepted')
    for (const step of ['connection', 'sender', 'receiver'] as const) expect(at(step, 250)).toBe('not-now')
  })

  it('is tried again when nobody answers, or the other server asks for patience', () => {
    expect(at('connection', null)).toBe('not-now')
    expect(at('receiver', 451, '4.7.1 Greylisted')).toBe('not-now')
    expect(at('receiver', 452, '4.2.2 Mailbox full')).toBe('not-now')
    expect(at('content', 421)).toBe('not-now')
  })

  it('is tried again when it is we who are refused: somebody may mend that', () => {
    expect(at('connection', 535, '5.7.8 Bad password')).toBe('not-now')
    expect(at('connection', 554, 'No service for you')).toBe('not-now')
    expect(at('sender', 550, '5.7.1 You may not send as this')).toBe('not-now')
  })

  it('is refused for good when what it says is not wanted, and the address stays good', () => {
    expect(at('content', 554, '5.7.1 Looks like spam')).toBe('refused')
    expect(at('content', 552, '5.3.4 Too large')).toBe('refused')
  })
})

describe('nobody is at an address', () => {
  it('when its server says so', () => {
    expect(at('receiver', 550, '5.1.1 No such user')).toBe('nobody-there')
    expect(at('receiver', 550, '5.1.10 Recipient not found')).toBe('nobody-there')
    expect(at('receiver', 550, '5.2.1 Mailbox disabled')).toBe('nobody-there')
    for (const code of [550, 551, 553]) expect(at('receiver', code, 'Unknown user')).toBe('nobody-there')
  })

  it('but not when it is about who sends, or about rules', () => {
    expect(at('receiver', 554, '5.7.1 Relay access denied')).toBe('refused')
    expect(at('receiver', 550, '5.7.26 Unauthenticated mail')).toBe('refused')
    expect(at('receiver', 550, '5.1.8 Sender address has no domain')).toBe('refused')
    expect(at('receiver', 554)).toBe('refused')
    expect(at('receiver', 552, '5.2.2 Mailbox full')).toBe('refused')
  })
})
