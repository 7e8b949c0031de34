import { Modal, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Language, languageNames, languages } from '../../../domain/words/words.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { Range } from '../ranges.ts'
import { useRangeLabel } from '../use-range-label.ts'
import { dsoRequestsQuery } from './completeness.queries.ts'
import { DsoRequest } from './DsoRequest.tsx'

type Props = {
  communityId: string
  asked: Range & { operationId?: string | undefined }
  onClose: () => void
}

/** A message for each DSO that owes readings, in a language of one's choice, ready to be copied or sent. */
export function AskDialog({ communityId, asked, onClose }: Props) {
  const say = useSay()
  const label = useRangeLabel()
  const isPhone = useIsPhone()
  const { language: spoken } = useLanguage()
  const [language, setLanguage] = useState<Language>(spoken)
  const { data, error, refetch } = useQuery(dsoRequestsQuery(communityId, asked, language))
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      fullScreen={isPhone}
      transitionProps={{ duration: 0 }}
      title={say('completeness.askTitle', { period: label(asked) })}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44, iconSize: 20 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack gap="md">
        <div>
          <Text size="sm" fw={600} mb={4} id="ask-language">
            {say('completeness.askLanguage')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="ask-language"
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
        </div>
        {error && <ErrorState error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton h={300} role="status" aria-label={say('states.loading')} />}
        {data?.requests.length === 0 && <Text>{say('completeness.nothingToAsk')}</Text>}
        {data?.requests.map((request) => (
          <DsoRequest key={request.dso.code} request={request} language={language} />
        ))}
      </Stack>
    </Modal>
  )
}
