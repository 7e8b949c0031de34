import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serverWords } from '../../words/server-words.ts'
import type { MemberState } from './member-state.ts'
import { company, exported, importTable, person, verdicts } from './testing/tables.ts'

const titleOf = (column: string) => serverWords.fr.memberColumn![column]!

describe('an import, whatever the file and the members', () => {
  const emails = ['a@example.be', 'b@example.be', null]
  const cell = (values: readonly (string | null)[]) => fc.constantFrom(null, ...values)
  const address = fc.constantFrom(null, {
    ...{ street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  })
  const anybody = fc
    .array(
      fc.record({
        isCompany: fc.boolean(),
        name: fc.constantFrom('Dupont', 'Claes', 'Val'),
        firstName: fc.constantFrom('Marie', 'Luc'),
        email: fc.constantFrom(...emails),
        iban: fc.constantFrom(null, 'BE68539007547034'),
        homeAddress: address,
        tells: fc.constantFrom(null, true, false),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ isCompany, firstName, tells, ...rest }, i) =>
        isCompany
          ? company(i + 1, { ...rest, vatLiable: tells, enterpriseNumber: tells ? '0202239951' : null })
          : person(i + 1, { ...rest, firstName, socialTariff: tells }),
      ),
    )
  const anyRow = fc.record({
    'N° de membre': cell(['1', '2', '30', 'x']),
    Nom: cell(['Dupont', 'Claes', 'Val']),
    Prénom: cell(['Marie', 'Luc']),
    Type: cell(['Entreprise', 'Particulier', '?']),
    'E-mail': cell(['a@example.be', 'b@example.be', 'no']),
    'N° d’entreprise': cell(['0202239951', '1']),
    IBAN: cell(['BE68 5390 0754 7034', 'BE00']),
    Rue: cell(['Rue Neuve']),
    Ville: cell(['Namur']),
  })
  const anyFile = fc.array(anyRow, { maxLength: 6 })

  it('gives every row that says something exactly one verdict, and reasons to those it refuses only', () => {
    fc.assert(
      fc.property(anyFile, anybody, (file, members) => {
        const { rows, after } = importTable(file, members)
        const saying = file.flatMap((row, i) =>
          Object.values(row).some((value) => value !== null) ? [i + 2] : [],
        )
        expect(rows.map(({ number }) => number)).toEqual(saying)
        for (const { verdict, problems, changes: made } of rows) {
          expect(problems.length > 0).toBe(verdict === 'refused')
          if (verdict === 'refused' || verdict === 'unchanged') expect(made).toEqual([])
        }
        expect(after).toHaveLength(members.length + rows.filter(({ verdict }) => verdict === 'new').length)
        expect(new Set(after.map(({ number }) => number)).size).toBe(after.length)
      }),
    )
  })

  it('done again changes nothing: what it took over is then unchanged', () => {
    fc.assert(
      fc.property(anyFile, anybody, (file, members) => {
        const first = importTable(file, members)
        const taken = file.filter((_, i) =>
          first.rows.some(({ number, verdict }) => number === i + 2 && verdict !== 'refused'),
        )
        const again = importTable(taken, first.after)
        expect(again.after).toEqual(first.after)
        expect(again.rows.map(({ verdict }) => verdict)).not.toContain('new')
      }),
    )
  })

  it('of what the list exports changes nothing, whoever has the same name or e-mail', () => {
    fc.assert(
      fc.property(anybody, (members) => {
        // The number of the member says which is meant, but two companies have no enterprise number in common.
        const once = members.filter(
          ({ enterpriseNumber }, i) =>
            !enterpriseNumber || members.findIndex((one) => one.enterpriseNumber === enterpriseNumber) === i,
        )
        const outcome = importTable(exported(once, titleOf), once)
        expect(verdicts(outcome)).toEqual(once.map(() => 'unchanged'))
      }),
    )
  })

  it('never takes anything away from a member: a filled field stays filled', () => {
    fc.assert(
      fc.property(anyFile, anybody, (file, members) => {
        const { after } = importTable(file, members)
        for (const [i, member] of members.entries())
          for (const [field, value] of Object.entries(member))
            if (value !== null) expect(after[i]![field as keyof MemberState]).not.toBeNull()
      }),
    )
  })
})
