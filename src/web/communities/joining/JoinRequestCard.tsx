import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { JoinRequest } from '../../../domain/communities/join-request.schema.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import { municipalityName } from '../../../domain/places/find-municipalities.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DeclineForm } from './DeclineForm.tsx'
import classes from './joining.module.css'
import { useAnswer } from './use-answer.ts'

type Props = { communityId: string; request: JoinRequest }

/** Who asks, from where and why; and the answers one can give. */
export function JoinRequestCard({ communityId, request }: Props) {
  const say = useSay()
  const formats = useFormats()
  const { language } = useLanguage()
  const name = displayName(request)
  const { email, nis, ean, message, status, confirmedAt, answeredAt, answeredBy, reason } = request
  const [isDeclining, setDeclining] = useState(false)
  const answering = useAnswer(communityId, request)
  const facts = [
    [
      'email',
      <a key="email" href={`mailto:${email}`}>
        {email}
      </a>,
    ],
    ['municipality', nis && municipalityName(nis, language)],
    ['ean', ean && groupEan(ean)],
    ['language', say(`joinRequests.language-${request.language}`)],
    ['since', formats.moment(confirmedAt)],
    ['answered', answeredAt && `${formats.moment(answeredAt)} · ${answeredBy}`],
    ['reason', reason],
  ] as const
  return (
    <article className={classes.request} aria-label={name}>
      <h2>{name}</h2>
      {message && <p className={classes.message}>{message}</p>}
      <dl>
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{say(`joinRequests.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {answering.error && <Notice kind="problem">{whatHappened(answering.error, say)}</Notice>}
      {isDeclining && (
        <DeclineForm
          isPending={answering.isPending}
          onDecline={(why) => answering.mutate({ answer: 'declined', reason: why })}
          onCancel={() => setDeclining(false)}
        />
      )}
      {status === 'open' && !isDeclining && (
        <div className={classes.answers}>
          <Button
            h={44}
            loading={answering.isPending}
            onClick={() => answering.mutate({ answer: 'accepted' })}
          >
            {say('joinRequests.accept')}
          </Button>
          <Button h={44} variant="default" disabled={answering.isPending} onClick={() => setDeclining(true)}>
            {say('joinRequests.decline')}
          </Button>
          <Button
            h={44}
            variant="subtle"
            disabled={answering.isPending}
            onClick={() => answering.mutate({ answer: 'spam' })}
          >
            {say('joinRequests.spam')}
          </Button>
        </div>
      )}
      {request.memberId && (
        <p className={classes.member}>
          <Link
            to="/communities/$communityId/members/$memberId"
            params={{ communityId, memberId: request.memberId }}
          >
            {say('joinRequests.toMember')}
          </Link>
        </p>
      )}
      {status === 'spam' && (
        <div className={classes.answers}>
          <Button
            h={44}
            variant="default"
            loading={answering.isPending}
            onClick={() => answering.mutate({ answer: 'open' })}
          >
            {say('joinRequests.noSpam')}
          </Button>
        </div>
      )}
    </article>
  )
}
