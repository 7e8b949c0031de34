import { describe, expect, it } from 'vitest'
import { type Mail, mailGaps, mails } from '../../domain/notifications/mail.codes.ts'
import { kinds, notificationKinds } from '../../domain/notifications/notification.codes.ts'
import { languages } from '../../domain/words/words.ts'
import { mailHtml } from './mail-html.ts'
import { mailText, plainText } from './mail-text.ts'
import { notificationSentence } from './notification-sentence.ts'

const url = 'https://energy.example.org'
const example = {
  text: 'Quartier d’été',
  day: '2026-11-27',
  month: '2026-04-01',
  number: 3,
  choice: 'accepted',
}
const exampleOf = (gaps: Record<string, keyof typeof example>) =>
  Object.fromEntries(Object.entries(gaps).map(([name, gap]) => [name, example[gap]]))
const filledOf = (mail: Mail) =>
  mail === 'notification'
    ? { kind: 'join-request', name: 'Luc', community: 'Quartier', choices: '/communities/1/notifications' }
    : exampleOf(mailGaps[mail])
const textOf = (mail: Mail, language: (typeof languages)[number], filled = filledOf(mail)) =>
  mailText({ mail, language, filled, link: '/invitations/abc' }, url)

describe('every mail', () => {
  it.each(mails)('%s can be said in every language, its link in the text as in the picture', (mail) => {
    const subjects = languages.map((language) => {
      const text = textOf(mail, language)
      for (const whole of [plainText(text), mailHtml(text)]) {
        expect(whole).toContain(`${url}/invitations/abc`)
        expect(whole).not.toMatch(/undefined|NaN|\{|\[object/)
      }
      return text.subject
    })
    expect(new Set(subjects).size).toBe(languages.length)
  })

  it.each(kinds)('%s is a sentence in every language', (kind) => {
    const filled = { kind, ...exampleOf(notificationKinds[kind].gaps) }
    const sentences = languages.map((language) => notificationSentence(language, filled))
    expect(new Set(sentences).size).toBe(languages.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
  })

  it('tells days as people write them', () => {
    const says = (language: 'fr' | 'en') => textOf('invitation-to-manage', language).paragraphs.join(' ')
    expect(says('fr')).toContain('27 novembre 2026')
    expect(says('en')).toContain('27 November 2026')
  })

  it('leaves out a reason that nobody gave', () => {
    const filled = { community: 'Quartier', answer: 'declined', reason: '' }
    expect(textOf('join-request-answered', 'fr', filled).paragraphs).toEqual([
      ...['Bonjour,', 'Quartier n’a pas pu accepter votre demande.'],
    ])
  })
})

describe('what somebody wrote', () => {
  const nasty = '<img src=x onerror=alert(1)>\r\nBcc: all@example.org\u202e'

  it('begins no line of the subject, where other headers could follow', () => {
    for (const language of languages) {
      const { subject } = textOf('join-request-received', language, { community: 'Quartier', name: nasty })
      expect(subject).toContain('Bcc: all@example.org')
      expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })

  it('is text in the picture of the mail, never a part of it', () => {
    const filled = { community: `"Us" & 'them'`, inviter: nasty, until: '2026-11-27' }
    const html = mailHtml(textOf('invitation-to-member', 'en', filled))
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; Bcc: all@example.org invites you')
    expect(html).toContain('&quot;Us&quot; &amp; &#39;them&#39;')
    expect(html).not.toContain('<img')
  })

  it('is not read as a pattern', () => {
    const filled = { community: '{name} #', inviter: `it's {x, plural, other {y}}`, until: '2026-11-27' }
    expect(textOf('invitation-to-member', 'en', filled).paragraphs[1]).toBe(
      `it's {x, plural, other {y}} invites you to join the energy community {name} #.`,
    )
  })

  it('is cut where it is longer than any name', () => {
    const filled = { community: 'x'.repeat(5000), name: 'y' }
    expect(textOf('join-request-received', 'en', filled).subject.length).toBeLessThanOrEqual(200)
  })
})

describe('a mail fetches nothing from anywhere', () => {
  it('no picture, style sheet or script', () => {
    for (const mail of mails)
      expect(mailHtml(textOf(mail, 'de'))).not.toMatch(/<(img|link|script)|url\(|src=/)
  })
})
