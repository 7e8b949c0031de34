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
    ['ᴭ', 'ae'],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('stays as it is when folded again, whichever letter it is', () => {
    const changed = []
    for (let point = 0; point <= 0x10ffff; point++) {
      const folded = fold(String.fromCodePoint(point))
      if (fold(folded) !== folded) changed.push(point.toString(16))
    }
    expect(changed).toEqual([])
  })

  it('is the same for plain letters, whether or not there are others beside them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(`e${text}e`)).toBe(fold(`é${text}é`))
      }),
    )
  })

  it('stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})
