import { Checkbox, Group, Stack } from '@mantine/core'
import { legalTexts } from '../../../domain/auth/consent.ts'
import { useSay } from '../../intl.tsx'
import { LegalWords } from './LegalWords.tsx'
import { ReadText } from './ReadText.tsx'

type Props = { name: string; isGiven: boolean; isMissing: boolean; onChange: (isGiven: boolean) => void }

/** The texts to read, and the box by which one agrees to them; never ticked beforehand. */
export const ConsentField = (props: Props) => (
  <LegalWords>
    <Field {...props} />
  </LegalWords>
)

function Field({ name, isGiven, isMissing, onChange }: Props) {
  const say = useSay()
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {legalTexts.map((text) => (
          <ReadText key={text} text={text} />
        ))}
      </Group>
      <Checkbox
        name={name}
        size="md"
        label={say('legal.agree')}
        checked={isGiven}
        error={isMissing && say('error.consent-needed')}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Stack>
  )
}
