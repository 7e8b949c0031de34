import { expect, it } from 'vitest'
import { isId, newId } from './new-id.ts'

it('makes UUIDs of version 7 that sort by the moment they were made', () => {
  const ids = [1, 2_000_000_000_000, 0xffff_ffff_ffff].map((at) => newId(at))
  expect(ids.toSorted()).toEqual(ids)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('never makes the same twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000)
})

it('knows an id from anything else', () => {
  expect(isId(newId())).toBe(true)
  for (const text of ['', 'x', `${newId()}0`, `${newId().slice(0, -1)}g`, "' or true"])
    expect(isId(text)).toBe(false)
})

it('makes the same again of the same moment and chance', () => {
  const chance = new Uint8Array(16).fill(7)
  expect(newId(5, chance)).toBe(newId(5, chance))
  expect(newId(6, chance)).not.toBe(newId(5, chance))
  expect(isId(newId(5, chance))).toBe(true)
})
