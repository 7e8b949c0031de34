import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { legalTexts, legalVersions } from '../../../domain/auth/consent.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { AccountCard } from '../account/AccountCard.tsx'
import classes from '../account/account.module.css'
import { consentsQuery } from '../account/account.queries.ts'
import { LegalWords } from './LegalWords.tsx'
import { ReadText } from './ReadText.tsx'

/** To what one has agreed, in which version and when. */
export const ConsentsCard = () => (
  <LegalWords>
    <Consents />
  </LegalWords>
)

function Consents() {
  const say = useSay()
  const { day, moment } = useFormats()
  const { data, error, refetch } = useQuery(consentsQuery)
  const given = data?.given ?? []
  const due = (data?.due ?? []).map((text) => ({ text, version: legalVersions[text], at: null }))
  return (
    <AccountCard title={say('legal.given-title')}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      <ul className={classes.rows}>
        {[...due, ...given].map(({ text, version, at }) => (
          <li key={`${text} ${version}`} className={classes.row}>
            <Stack gap={0} flex={1} miw={200}>
              <Text fw={600}>{say(`legal.${text}`)}</Text>
              <Text size="sm" c="dimmed">
                {say('legal.since', { day: day(version) })}
                {' · '}
                {at ? say('legal.given', { when: moment(at) }) : say('legal.notGiven')}
              </Text>
            </Stack>
            {legalTexts.includes(text) && version === legalVersions[text] && <ReadText text={text} />}
          </li>
        ))}
      </ul>
    </AccountCard>
  )
}
