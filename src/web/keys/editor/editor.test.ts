import { describe, expect, test } from 'vitest'
import { newKey } from '../../../domain/keys/key.schema.ts'
import { differencesOf } from './differences.ts'
import { emptyDraft, requestOf } from './draft.ts'
import { type Edit, edited } from './edits.ts'
import { begun, stepped } from './history.ts'

const row = (name: string) => ({ id: crypto.randomUUID(), name, meterId: null, memberId: null })
const of = (...edits: Edit[]) => edits.reduce(edited, emptyDraft)
const three: Edit = { what: 'add-rows', rows: ['Anne', 'Bram', 'Chloé'].map(row) }
const share = (n: number, text: string, round = 0): Edit => ({ what: 'share', row: n, round, text })
const shares = (draft: typeof emptyDraft) => draft.rows.map((one) => one.shares)

describe('a key is edited', () => {
  test('40/40/20 at 70 % and pro rata at 30 % make the request', () => {
    const draft = of(
      { what: 'name', text: 'Été' },
      three,
      { what: 'weight', round: 0, text: '70' },
      ...['40', '40', '20'].map((text, i) => share(i, text)),
      { what: 'add-round', decimal: ',' },
    )
    const checked = newKey.parse(requestOf(draft))
    expect(checked.iterations).toEqual([
      { weight: 7000, shares: [4000, 4000, 2000] },
      { weight: 3000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] },
    ])
  })

  test('what cannot be read is refused at its cell', () => {
    const draft = of({ what: 'name', text: 'Été' }, three, share(1, 'forty'))
    const { error } = newKey.safeParse(requestOf(draft))
    expect(error!.issues.map(({ path }) => path.join('.'))).toContain('iterations.0.shares.1')
  })

  test('an iteration goes with its shares', () => {
    const draft = of(three, { what: 'add-round', decimal: ',' }, { what: 'remove-round', round: 0 })
    expect(draft.weights).toEqual(['0'])
    expect(shares(draft)).toEqual([['pro-rata'], ['pro-rata'], ['pro-rata']])
  })

  test('a change of one cell leaves the other rows as they are', () => {
    const before = of(three)
    const next = edited(before, share(1, '5'))
    expect([next.rows[0], next.rows[2]]).toEqual([before.rows[0], before.rows[2]])
    expect(next.rows[0]).toBe(before.rows[0])
  })
})

describe('cells of a spreadsheet', () => {
  const paste = (row: number, column: number, text: string): Edit => ({
    ...{ what: 'paste', row, column, text, ids: ['1', '2', '3'] },
  })

  test('are laid over the grid, and make the rows that are lacking', () => {
    const draft = of(
      three,
      { what: 'add-round', decimal: ',' },
      paste(2, 0, 'Dora\t40 %\tprorata\tx\r\nEmil\t60,5\t0\r\n'),
    )
    expect(draft.rows.map(({ name }) => name)).toEqual(['Anne', 'Bram', 'Dora', 'Emil'])
    expect(shares(draft).slice(2)).toEqual([
      ['40', 'pro-rata'],
      ['60,5', '0'],
    ])
  })

  test('fill one column from a cell down', () => {
    expect(shares(of(three, paste(0, 1, '70\n20\n10')))).toEqual([['70'], ['20'], ['10']])
  })
})

describe('what was done is undone and done again', () => {
  test('what is typed in one cell is one step', () => {
    let history = begun(of(three))
    for (const text of ['4', '40']) history = stepped(history, share(0, text))
    history = stepped(history, share(1, '60'))
    history = stepped(history, { what: 'undo' })
    expect(shares(history.now)[1]).toEqual([''])
    history = stepped(history, { what: 'undo' })
    expect(shares(history.now)[0]).toEqual([''])
    history = stepped(stepped(history, { what: 'redo' }), { what: 'redo' })
    expect(shares(history.now).slice(0, 2)).toEqual([['40'], ['60']])
    expect(stepped(history, { what: 'redo' })).toBe(history)
  })
})

describe('a key that somebody else saved meanwhile', () => {
  const was = of({ what: 'name', text: 'Été' }, three, ...['40', '40', '20'].map((text, i) => share(i, text)))
  const theirs = [
    share(0, '50'),
    share(1, '30'),
    { what: 'remove-row', row: 2 },
    { what: 'add-rows', rows: [row('Dirk')] },
  ].reduce((draft, edit) => edited(draft, edit as Edit), was)

  test('is told cell by cell, beside what stands here', () => {
    const yours = edited(was, share(0, '45'))
    const found = differencesOf(was, { ...theirs, name: 'Hiver' }, yours)
    expect(found[0]).toEqual({ what: 'name', was: 'Été', theirs: 'Hiver', yours: 'Été' })
    expect(found).toContainEqual({
      ...{ what: 'share', name: 'Anne', round: 0 },
      ...{ was: '40', theirs: '50', yours: '45' },
    })
    expect(found).toContainEqual(expect.objectContaining({ name: 'Bram', theirs: '30', yours: '40' }))
    expect(found).toContainEqual({ what: 'added', name: 'Dirk' })
    expect(found.filter(({ what }) => what === 'removed')).toEqual([{ what: 'removed', name: 'Chloé' }])
  })

  test('as it stands here already has nothing of one’s own against it', () => {
    expect(differencesOf(was, was, was)).toEqual([])
    expect(differencesOf(was, theirs, theirs).every((one) => !('yours' in one) || one.yours === null)).toBe(
      true,
    )
  })

  test('can be taken over, and taken back', () => {
    const history = stepped(begun(was), { what: 'whole', draft: theirs })
    expect(history.now).toBe(theirs)
    expect(stepped(history, { what: 'undo' }).now).toBe(was)
  })
})
