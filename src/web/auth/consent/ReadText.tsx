import { Button, Modal, Stack, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { type LegalText, legalVersions } from '../../../domain/auth/consent.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** A button that opens one of the texts; inside LegalWords. */
export function ReadText({ text }: { text: LegalText }) {
  const say = useSay()
  const { day } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const title = say(`legal.${text}`)
  return (
    <>
      <Button
        variant="default"
        h={44}
        leftSection={<IconFileText size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say('legal.read', { title })}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        size={680}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
        styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say('legal.since', { day: day(legalVersions[text]) })}
          </Text>
          {say(`legal.${text}-text`)
            .split('\n\n')
            .map((paragraph) => (
              <Text key={paragraph}>{paragraph}</Text>
            ))}
          <div>
            <Button h={44} onClick={() => setOpen(false)}>
              {say('legal.close')}
            </Button>
          </div>
        </Stack>
      </Modal>
    </>
  )
}
