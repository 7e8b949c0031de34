import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { XmlScanner } from './xml-scanner.ts'

type Event = [kind: 'open' | 'close', name: string, more?: unknown]

/** What the scanner tells; the text of `t` is wanted, and the attributes `a` and `b` are asked for. */
function scanned(xml: Buffer, cuts: number[] = []): Event[] {
  const events: Event[] = []
  const scanner = new XmlScanner({
    open(name, tag) {
      events.push(['open', name, [tag.text('b'), tag.text('a')]])
      return name === 't'
    },
    close(name, text) {
      events.push(['close', name, text?.toString()])
    },
  })
  const places = [0, ...cuts.toSorted((a, b) => a - b), xml.length]
  for (const [i, from] of places.slice(0, -1).entries()) scanner.write(xml.subarray(from, places[i + 1]))
  scanner.end()
  return events
}

/** The same, as a general parser tells it. */
function parsed(xml: string): Event[] {
  const events: Event[] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', ({ name, attributes }) => {
    const found = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))
    events.push(['open', local(name), [found.b, found.a]])
    texts.push('')
  })
  const add = (text: string) => texts.length && texts.push(texts.pop() + text)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    const text = texts.pop()
    events.push(['close', local(name), local(name) === 't' ? text : undefined])
  })
  parser.write(xml).close()
  return events
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        '12.5',
        ' ',
        '\n',
        '\r\n',
        '&amp;',
        '&lt;',
        '&#233;',
        '&#x1F600;',
        'é',
        '€',
        '😀',
        "'",
        '"',
      ),
      fc.constantFrom('<!-- <t> & -->', '<![CDATA[<b>&amp;]]>', '<![CDATA[]]>', '<?pi <t> ?>'),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
const attributes = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'aa'), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.constantFrom('1', '>', 'a="2"', '&quot;', 'é/', "'", '/'), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(' ', '\n  '),
    ),
  )
  .map(([names, values, space]) =>
    names.map((name, i) => `${space}${name} = '${values[i]!.replaceAll("'", '&apos;')}'`).join(''),
  )
const { element } = fc.letrec<{ element: string; nodes: string }>((tie) => ({
  nodes: fc.array(fc.oneof(tie('element'), text), { maxLength: 4 }).map((nodes) => nodes.join('')),
  element: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(attributes, text).map(([a, content]) => `<t${a}>${content}</t >`),
    fc.tuple(fc.constantFrom('t', 'x:t', 'row'), attributes).map(([name, a]) => `<${name}${a} />`),
    fc
      .tuple(fc.constantFrom('row', 'x:c', 'tt'), attributes, tie('nodes'))
      .map(([n, a, c]) => `<${n}${a}>${c}</${n}>`),
  ),
}))

describe('the scanner', () => {
  test('tells what a general parser tells, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400), { maxLength: 8 }), (inner, cuts) => {
        const xml = `<?xml version="1.0"?>\n<!-- - -->\n<x:root>${inner}</x:root>\n`
        const bytes = Buffer.from(xml)
        const kept = cuts.filter((cut) => cut <= bytes.length)
        expect(scanned(bytes, kept)).toEqual(parsed(xml))
      }),
      { numRuns: 2000 },
    )
  })

  test('tells the same when every byte comes alone', () => {
    const xml = Buffer.from(`\ufeff<a><t b='é>' a="&#65;">1<!--x-->2<![CDATA[ & ]]>é</t><t/></a>`)
    const every = Array.from(xml, (_, i) => i)
    expect(scanned(xml, every)).toEqual(scanned(xml))
    expect(scanned(xml)).toContainEqual(['close', 't', '12 & é'])
  })

  test.each([
    '',
    'no markup',
    '<a>',
    '<a></b>',
    '<a></a><b></b>',
    '<a></a>more<',
    '<a b></a>',
    '<a b=1></a>',
    "<a b='1></a>",
    '<a><t>1<b/></t></a>',
    '<a><t>&nbsp;</t></a>',
    '<a><t>a & b</t></a>',
    '<a><t>&#x110000;</t></a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<>',
    '</a>',
    '<a><!-- </a>',
  ])('%s is damaged', (xml) => {
    expect(() => scanned(Buffer.from(xml))).toThrow('file-damaged')
  })

  test('text that is no UTF-8 is damaged, a replacement character that stands there is not', () => {
    expect(() => scanned(Buffer.from('<t>é</t>', 'latin1'))).toThrow('file-damaged')
    expect(scanned(Buffer.from('<t>\ufffd</t>'))).toContainEqual(['close', 't', '\ufffd'])
  })

  test('a tag that never ends is damaged before it fills the memory', () => {
    const scanner = new XmlScanner({ open: () => false, close() {} })
    scanner.write(Buffer.from('<a'))
    expect(() => {
      for (let i = 0; i < 100; i++) scanner.write(Buffer.alloc(100_000, 32))
    }).toThrow('file-damaged')
  })
})

describe('a number written in XML', () => {
  const numberIn = (written: string) => {
    let number: number | undefined
    const scanner = new XmlScanner({
      open: () => true,
      close: (_, piece) => {
        number = piece!.toNumber()
      },
    })
    scanner.write(Buffer.from(`<v>${written}</v>`))
    return number
  }

  test('is the number that JavaScript reads there, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.integer(),
          fc.float(),
          fc.nat(9e6).map((n) => n / 1000),
        ),
        (n) => {
          const plain = n === 0 ? 0 : n
          expect(numberIn(String(plain))).toBe(Number.isFinite(plain) ? plain : Number.NaN)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['0.10000000000000001', 0.1],
    ['1E-3', 0.001],
    ['1.5e+2', 150],
    [' 12 ', 12],
    ['-0', 0],
    ['+3', 3],
    ['.5', 0.5],
    ['', Number.NaN],
    ['-', Number.NaN],
    ['.', Number.NaN],
    ['1.2.3', Number.NaN],
    ['abc', Number.NaN],
    ['Infinity', Number.NaN],
  ])('%s is %d', (written, number) => expect(numberIn(written)).toBe(number))
})
