import { expect, test } from 'vitest'
import { newRows } from './new-rows.ts'

const meter = (id: string, name: string) => ({
  name,
  ean: `54144900000000${id}`,
  meterId: id,
  memberId: null,
})
const id = () => 'id'
const row = (name: string, meterId: string | null = null) => ({
  ...{ id: 'row', name, meterId, memberId: null, shares: [] },
})
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

test('two meters of one holder are told apart by the end of their EANs', () => {
  const found = [meter('0001', 'Marie Dupont'), meter('0002', 'Marie Dupont'), meter('0003', 'Jean')]
  expect(names(newRows([], found, id))).toEqual(['Marie Dupont (0001)', 'Marie Dupont (0002)', 'Jean'])
})

test('who is in the key already is not added again', () => {
  expect(newRows([row('Marie', '0001')], [meter('0001', 'Marie Dupont')], id)).toEqual([])
  const names = [{ name: ' marie ', meterId: null, memberId: null }]
  expect(newRows([row('Marie')], names, id)).toEqual([])
})

test('two members of one name have a number', () => {
  const member = (memberId: string) => ({ name: 'Jean', meterId: null, memberId })
  expect(names(newRows([], [member('a'), member('b')], id))).toEqual(['Jean', 'Jean 2'])
})
