import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'

describe('a line of the audit tells, field by field', () => {
  it('what was and what is', () => {
    expect(changedFields({ name: 'Dupont', city: 'Liège' }, { name: 'Durand', city: 'Liège' })).toEqual([
      { path: ['name'], before: 'Dupont', after: 'Durand' },
    ])
  })

  it('what came and what went', () => {
    expect(changedFields(null, { name: 'Dupont', email: null })).toEqual([
      { path: ['name'], before: null, after: 'Dupont' },
    ])
    expect(changedFields({ name: 'Dupont' }, undefined)).toEqual([
      { path: ['name'], before: 'Dupont', after: null },
    ])
  })

  it('what is within, by its path, and no ids', () => {
    expect(
      changedFields(
        { address: { city: 'Liège' }, holderId: 'a' },
        { address: { city: 'Huy' }, holderId: 'b' },
      ),
    ).toEqual([{ path: ['address', 'city'], before: 'Liège', after: 'Huy' }])
  })

  it('nothing of a line that says nothing', () => {
    expect(changedFields(null, null)).toEqual([])
    expect(changedFields(undefined, undefined)).toEqual([])
  })
})

it('nothing that is the same on both sides is told, and whatever differs is', () => {
  const name = fc.constantFrom('name', 'city', 'from', 'status')
  const record = fc.dictionary(name, fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()))
  fc.assert(
    fc.property(record, record, (before, after) => {
      const told = changedFields(before, after).map(({ path }) => path.join('.'))
      for (const key of ['name', 'city', 'from', 'status'])
        expect(told.includes(key)).toBe((before[key] ?? null) !== (after[key] ?? null))
    }),
  )
})
