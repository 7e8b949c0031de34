import { addressLines } from '../../../domain/meters/address.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { CandidateStanding } from '../../../domain/sharing/operation.codes.ts'
import type { Candidate } from '../../../domain/sharing/operation.schema.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from '../sharing.module.css'

/** How it is called when its box is read out. */
export const nameOf = ({ ean, holder }: Candidate) => [groupEan(ean), holder].filter(Boolean).join(' · ')

const Ean = ({ ean }: { ean: string }) => <span className={classes.ean}>{groupEan(ean)}</span>

function useTexts() {
  const say = useSay()
  const { day } = useFormats()
  const { language } = useLanguage()
  return {
    say,
    address: ({ address }: Candidate) => addressLines(address, language).join(', '),
    other: ({ other }: Candidate) =>
      other ? say('sharing.otherSince', { name: other.name, day: day(other.since) }) : '',
  }
}

/** The columns of the meters that could take part. */
export function useCandidateColumns(standing: CandidateStanding): Column<Candidate>[] {
  const { say, address, other } = useTexts()
  const column = (key: string, cell: Column<Candidate>['cell']): Column<Candidate> => ({
    key,
    title: say(`sharing.${key}`),
    isSortable: false,
    cell,
  })
  return [
    column('ean', ({ ean }) => <Ean ean={ean} />),
    column('holder', ({ holder }) => holder ?? say('sharing.noHolder')),
    column('address', address),
    standing === 'free'
      ? column('meterStatus', ({ status }) => <StatusBadge status={status} />)
      : column('other', other),
  ]
}

/** Such a meter on a phone. */
export function useCandidateCard(standing: CandidateStanding): (one: Candidate) => Card {
  const { say, address, other } = useTexts()
  return (one) => ({
    title: <Ean ean={one.ean} />,
    status: standing === 'free' ? <StatusBadge status={one.status} /> : null,
    facts: [
      { label: say('sharing.holder'), value: one.holder ?? say('sharing.noHolder') },
      { label: say('sharing.address'), value: address(one) },
      ...(standing === 'free' ? [] : [{ label: say('sharing.other'), value: other(one) }]),
    ],
  })
}
