import { useSay } from '../../intl.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CompletenessView } from './CompletenessView.tsx'
import { CompletenessWords } from './CompletenessWords.tsx'

/** What is lacking of the community, or of the operation that the address names. */
export const CompletenessPage = () => (
  <CompletenessWords>
    <Page />
  </CompletenessWords>
)

function Page() {
  const say = useSay()
  return (
    <CompletenessView
      head={(ask) => (
        <PageHeader title={say('completeness.title')} lead={say('completeness.lead')} action={ask} />
      )}
    />
  )
}
