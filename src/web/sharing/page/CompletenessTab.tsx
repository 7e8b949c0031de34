import { Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { CompletenessView } from '../../readings/completeness/CompletenessView.tsx'
import { CompletenessWords } from '../../readings/completeness/CompletenessWords.tsx'

/** What is lacking of the meters of an operation. */
export function CompletenessTab() {
  const { operationId = '' } = useParams({ strict: false })
  return (
    <CompletenessWords>
      <CompletenessView
        operationId={operationId}
        head={(ask) =>
          ask && (
            <Group justify="flex-end" mb="md">
              {ask}
            </Group>
          )
        }
      />
    </CompletenessWords>
  )
}
