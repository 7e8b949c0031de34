import { describe, expect, test } from 'vitest'
import { typeEan } from './type-ean.ts'

const whole = '541449 123456 789012'

/** What the browser would make of it: `|` is the caret after the keystroke. */
const typed = (before: string, after: string, isForward = false) => {
  const caret = after.indexOf('|')
  const result = typeEan({ before, text: after.replace('|', ''), caret, isForward })
  return `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`
}

describe('an EAN while it is typed', () => {
  test('gets its spaces by itself, and the caret stays at the end', () => {
    let text = ''
    for (const digit of '541449123456789012') {
      const now = typeEan({ before: text, text: text + digit, caret: text.length + 1 })
      expect(now.caret).toBe(now.text.length)
      text = now.text
    }
    expect(text).toBe(whole)
  })

  test('a digit typed in the middle leaves the caret behind that digit', () => {
    expect(typed(whole, '5417|449 123456 789012')).toBe('5417|44 912345 678901 2')
  })

  test('a digit deleted in the middle leaves the caret where it was', () => {
    expect(typed(whole, '541449 12|456 789012')).toBe('541449 12|4567 89012')
  })

  test('Backspace over a space between groups deletes the digit before it', () => {
    expect(typed(whole, '541449|123456 789012')).toBe('54144|1 234567 89012')
  })

  test('Delete over a space between groups deletes the digit after it', () => {
    expect(typed(whole, '541449|123456 789012', true)).toBe('541449| 234567 89012')
  })

  test.each([
    '="541449123456789012"',
    "'541449123456789012",
    '541449-123456-789012',
    ' 5414.4912.3456.7890.12 ',
  ])('pasted as %s it is cleaned', (pasted) => {
    expect(typeEan({ before: '', text: pasted, caret: pasted.length })).toEqual({ text: whole, caret: 20 })
  })

  test('letters stay, so that the error can be understood', () => {
    expect(typed('', '54144912345678901X|')).toBe('541449 123456 78901X|')
  })
})
