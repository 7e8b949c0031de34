import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { BackToMeters } from '../meters/page/BackToMeters.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ConsumptionView } from './ConsumptionView.tsx'
import { ConsumptionWords } from './ConsumptionWords.tsx'
import { knownOfMany } from './known-of-many.ts'

/** What all meters of a plain member took and gave together, each on the days on which they were its own. */
export function OwnConsumptionPage() {
  const say = useSay()
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const title = say('ownMeters.together')
  return (
    <>
      <BackToMeters communityId={communityId} />
      <PageHeader title={title} lead={say('ownMeters.togetherText')} />
      <ConsumptionWords>
        <ConsumptionView
          subject={{
            source: { communityId, of: 'member', id: memberId },
            name: title,
            known: knownOfMany(),
            isOwn: true,
          }}
        />
      </ConsumptionWords>
    </>
  )
}
