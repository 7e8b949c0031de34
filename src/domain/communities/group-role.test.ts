import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles } from './community.schema.ts'
import { roleByGroups } from './group-role.ts'

const held = { byGroups: [], role: null, given: null, otherAdmins: 1 }

describe('a group', () => {
  it('gives whoever is no user of the community its role', () => {
    expect(roleByGroups({ ...held, byGroups: ['manager'] })).toEqual({
      role: 'manager',
      given: { role: 'manager', before: null },
    })
  })

  it('raises a role, and never lowers one that people have given', () => {
    expect(roleByGroups({ ...held, role: 'member', byGroups: ['manager'] })).toEqual({
      role: 'manager',
      given: { role: 'manager', before: 'member' },
    })
    for (const byGroup of roles)
      expect(roleByGroups({ ...held, role: 'admin', byGroups: [byGroup] })).toEqual({
        ...{ role: 'admin', given: null },
      })
  })

  it('that is gone leaves what people gave before it', () => {
    for (const before of ['member', null] as const)
      expect(roleByGroups({ ...held, role: 'manager', given: { role: 'manager', before } })).toEqual({
        ...{ role: before, given: null },
      })
  })

  it('that gives less than it did lowers it to that', () => {
    const given = { role: 'admin', before: 'member' } as const
    expect(roleByGroups({ ...held, role: 'admin', given, byGroups: ['manager'] })).toEqual({
      role: 'manager',
      given: { role: 'manager', before: 'member' },
    })
  })

  it('counts no more once people have changed what it gave', () => {
    const given = { role: 'manager', before: null } as const
    expect(roleByGroups({ ...held, role: 'admin', given })).toEqual({ role: 'admin', given: null })
    expect(roleByGroups({ ...held, role: 'member', given })).toEqual({ role: 'member', given: null })
  })

  it('that is gone leaves the last administrator in office', () => {
    const given = { role: 'admin', before: null } as const
    expect(roleByGroups({ ...held, role: 'admin', given, otherAdmins: 0 })).toEqual({ role: 'admin', given })
  })
})

describe('whatever the groups', () => {
  const role = fc.constantFrom(...roles)
  const orNull = fc.option(role)
  const situations = fc.record({
    byGroups: fc.array(role, { maxLength: 3 }),
    role: orNull,
    given: fc.option(fc.record({ role, before: orNull })),
    otherAdmins: fc.nat(2),
  })

  it('nobody becomes an administrator but by a group that says so, or by people', () => {
    fc.assert(
      fc.property(situations, (now) => {
        const isByPeople = now.role === 'admin' || now.given?.before === 'admin'
        if (!isByPeople && !now.byGroups.includes('admin')) expect(roleByGroups(now).role).not.toBe('admin')
      }),
    )
  })

  it('no community loses its last administrator', () => {
    fc.assert(
      fc.property(situations, (now) => {
        if (now.role === 'admin' && now.otherAdmins === 0) expect(roleByGroups(now).role).toBe('admin')
      }),
    )
  })

  it('a second look changes nothing', () => {
    fc.assert(
      fc.property(situations, ({ byGroups, otherAdmins, ...now }) => {
        const once = roleByGroups({ ...now, byGroups, otherAdmins })
        expect(roleByGroups({ ...once, byGroups, otherAdmins })).toEqual(once)
      }),
    )
  })
})
