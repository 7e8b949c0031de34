import { expect, test } from 'vitest'
import { visitOf, withVisit } from './visits.ts'

const id = (n: number) => `0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`

test('a meter’s and a member’s page are visits, whatever tab is open; lists are none', () => {
  const community = `/communities/${id(1)}`
  expect(visitOf(`${community}/meters/${id(2)}`)).toEqual({ kind: 'meter', id: id(2) })
  expect(visitOf(`${community}/meters/${id(2)}/consumption`)).toEqual({ kind: 'meter', id: id(2) })
  expect(visitOf(`${community}/members/${id(3)}`)).toEqual({ kind: 'member', id: id(3) })
  for (const path of [community, `${community}/meters`, `${community}/meters/import`, '/guides'])
    expect(visitOf(path)).toBeNull()
})

test('the last visit comes first, once, and the oldest are forgotten', () => {
  const visits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 3].reduce(
    (known, n) => withVisit(known, { kind: 'meter', id: id(n) }),
    [] as ReturnType<typeof withVisit>,
  )
  expect(visits.map((visit) => Number(visit.id.slice(-12)))).toEqual([3, 9, 8, 7, 6, 5, 4, 2])
})
