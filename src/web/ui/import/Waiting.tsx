import { Button, Loader, Paper, Progress, Stack, Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'

type Props = {
  /** 0 to 1, how much of the file has gone out */
  sent: number
  /** what the server does once it has the file */
  then: string
  onCancel?: () => void
}

/** The file is on its way, then the server works on it. */
export function Waiting({ sent, then, onCancel }: Props) {
  const say = useSay()
  const percent = Math.round(sent * 100)
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="md">
        {sent < 1 ? (
          <Progress value={percent} w="100%" maw={420} aria-label={say('import.sending', { percent })} />
        ) : (
          <Loader size="sm" aria-hidden />
        )}
        <Text role="status" ta="center">
          {sent < 1 ? say('import.sending', { percent }) : then}
        </Text>
        {onCancel && (
          <Button variant="default" mih={44} onClick={onCancel}>
            {say('import.cancel')}
          </Button>
        )}
      </Stack>
    </Paper>
  )
}
