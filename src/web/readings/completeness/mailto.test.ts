import { expect, test } from 'vitest'
import { mailto } from './mailto.ts'

test('a message keeps its lines, accents and signs', () => {
  const { href, isWhole } = mailto('Données & jours', 'Bonjour,\n50 % manquent')
  expect(isWhole).toBe(true)
  const { searchParams } = new URL(href)
  expect(searchParams.get('subject')).toBe('Données & jours')
  expect(searchParams.get('body')).toBe('Bonjour,\r\n50 % manquent')
})

test('a message that a mail program would cut is left out rather than sent in part', () => {
  const { href, isWhole } = mailto('Readings', 'EAN 541449123456789012\n'.repeat(100))
  expect(isWhole).toBe(false)
  expect(href).toBe('mailto:?subject=Readings')
})
