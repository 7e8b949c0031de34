import type { MailLine } from '../../../domain/notifications/outbox.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import { MailStateBadge } from './MailStateBadge.tsx'

function useFacts(communityId: string) {
  const { moment } = useFormats()
  return {
    link: ({ id, subject }: MailLine) => (
      <RowLink to="/communities/$communityId/outbox/$mailId" params={{ communityId, mailId: id } as never}>
        {subject}
      </RowLink>
    ),
    to: ({ address }: MailLine) => <span style={{ overflowWrap: 'anywhere' }}>{address}</span>,
    at: ({ at }: MailLine) => moment(at),
    state: ({ state }: MailLine) => <MailStateBadge state={state} />,
  }
}

/** The columns of the outbox. */
export function useMailColumns(communityId: string): Column<MailLine>[] {
  const say = useSay()
  const facts = useFacts(communityId)
  const column = (key: string, cell: Column<MailLine>['cell'], minimum: string, share: string) => ({
    ...{ key, title: say(`outbox.column-${key}`), isSortable: false, cell, width: { minimum, share } },
  })
  return [
    column('subject', facts.link, '240px', '40%'),
    column('to', facts.to, '200px', '26%'),
    column('at', facts.at, '150px', '17%'),
    column('state', facts.state, '150px', '17%'),
  ]
}

/** The same on a phone. */
export function useMailCard(communityId: string): (line: MailLine) => Card {
  const say = useSay()
  const facts = useFacts(communityId)
  return (line) => ({
    title: facts.link(line),
    status: facts.state(line),
    facts: [
      { label: say('outbox.column-to'), value: facts.to(line) },
      { label: say('outbox.column-at'), value: facts.at(line) },
    ],
  })
}
