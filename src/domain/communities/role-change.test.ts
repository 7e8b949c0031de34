import { describe, expect, it } from 'vitest'
import { type Role, roles } from './community.schema.ts'
import { mayInvite, roleRefusal } from './role-change.ts'

const targets: (Role | null)[] = [...roles, null]
const every = roles.flatMap((by) =>
  roles.flatMap((from) =>
    targets.flatMap((to) =>
      [true, false].flatMap((isSelf) =>
        [0, 1, 2].map((otherAdmins) => ({ by, from, to, isSelf, otherAdmins })),
      ),
    ),
  ),
)

describe('a role', () => {
  it('of administrator is given and taken by administrators alone', () => {
    for (const change of every.filter(
      ({ by, from, to }) => by !== 'admin' && (to === 'admin') !== (from === 'admin'),
    ))
      if (!(change.isSelf && change.to === null)) expect(roleRefusal(change)).toBe('admins-only')
  })

  it('does not grow by the own hand of who is no administrator', () => {
    for (const change of every.filter(({ by, isSelf, to }) => by !== 'admin' && isSelf && to !== null))
      expect(roleRefusal(change)).toBe('admins-only')
  })

  it('is given up by everybody who leaves, but the last administrator', () => {
    for (const from of roles)
      for (const otherAdmins of [0, 1])
        expect(roleRefusal({ by: from, isSelf: true, from, to: null, otherAdmins })).toBe(
          from === 'admin' && otherAdmins === 0 ? 'last-admin' : null,
        )
  })

  it('of the last administrator neither ends nor shrinks, whoever asks', () => {
    for (const change of every.filter((c) => c.by === 'admin' && c.from === 'admin' && c.otherAdmins === 0))
      expect(roleRefusal(change)).toBe(change.to === 'admin' ? null : 'last-admin')
  })

  it('is for an administrator to change, as long as another one stays', () => {
    for (const change of every.filter((c) => c.by === 'admin' && (c.from !== 'admin' || c.otherAdmins > 0)))
      expect(roleRefusal(change)).toBeNull()
  })
})

describe('an invitation', () => {
  it('is for managers to send to members, and for administrators to send to anybody', () => {
    const may = roles.flatMap((by) =>
      roles.filter((role) => mayInvite(by, role)).map((role) => `${by} asks ${role}`),
    )
    expect(may).toEqual([
      ...['manager asks member', 'admin asks member', 'admin asks manager', 'admin asks admin'],
    ])
  })
})
