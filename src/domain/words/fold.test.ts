import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('folded text', () => {
  it.each([
    ['Liège', 'liege'],
    ['Rue de l’Énergie', "rue de l'energie"],
    ['Sœur Œuvre', 'soeur oeuvre'],
    ['Hauptstraße', 'hauptstrasse'],
    ['  Jörg   SCHMITZ ', 'jorg schmitz'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['İzmir', 'izmir'],
    ['ﬁn', 'fin'],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})
