import { Button, Loader, Paper, Progress, Stack, Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'

type Props = {
  /** 0 to 1, how far it is; null when nobody knows */
  share: number | null
  /** what is being done */
  text: string
  /** more about it */
  hint?: string
  onCancel?: () => void
}

/** Files are on their way, or the server works on them. */
export function Waiting({ share, text, hint, onCancel }: Props) {
  const say = useSay()
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="md">
        {share === null ? (
          <Loader size="sm" aria-hidden />
        ) : (
          <Progress value={Math.round(share * 100)} w="100%" maw={420} size="lg" aria-label={text} />
        )}
        <Text ta="center">
          <span role="status">{text}</span>
          {share !== null && <span aria-hidden> {say('import.percent', { share })}</span>}
        </Text>
        {hint && (
          <Text size="sm" c="dimmed" ta="center" maw={480}>
            {hint}
          </Text>
        )}
        {onCancel && (
          <Button variant="default" mih={44} onClick={onCancel}>
            {say('import.cancel')}
          </Button>
        )}
      </Stack>
    </Paper>
  )
}
