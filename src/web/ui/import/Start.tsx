import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import type { ChangesOf } from '../../change-sets/change-sets.queries.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../ErrorState.tsx'
import { saveFile } from '../save-file.ts'
import { FileDrop } from './FileDrop.tsx'
import classes from './import.module.css'
import type { ImportTarget } from './target.ts'

type Format = 'xlsx' | 'csv'

/** Of meters or of members, which the types of one path cannot say. */
const fetchTemplate = ({ communityId, things }: ChangesOf, format: Format) =>
  answer(
    api.GET(
      `/api/v1/communities/{communityId}/${things}/import/template.${format}` as '/api/v1/communities/{communityId}/meters/import/template.csv',
      { params: { path: { communityId } }, parseAs: 'blob' },
    ),
  ) as Promise<Blob>

type Props = { of: ChangesOf; target: ImportTarget; onPick: (file: File) => void }

/** Before there is a file: where to put it, an empty one to fill in, and what one should know. */
export function Start({ of, target, onPick }: Props) {
  const say = useSay()
  const template = useMutation({
    mutationFn: (format: Format) => fetchTemplate(of, format),
    onSuccess: (content, format) => saveFile(content, `${say(`${target.words}.templateName`)}.${format}`),
    onError: (error) =>
      notifications.show({
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
        title: say('import.templateFailed'),
        message: whatHappened(error, say),
      }),
  })
  return (
    <div className={classes.start}>
      <FileDrop onPick={onPick} />
      <Stack>
        <Paper withBorder p="lg">
          <Title order={2} size="h3" mb="xs">
            {say('import.templateTitle')}
          </Title>
          <Text size="sm" mb="md">
            {say('import.templateText')}
          </Text>
          <Group gap="sm">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                variant="default"
                mih={44}
                leftSection={<IconDownload size={18} aria-hidden />}
                loading={template.isPending && template.variables === format}
                onClick={() => template.mutate(format)}
              >
                {say(format === 'xlsx' ? 'import.templateXlsx' : 'import.templateCsv')}
              </Button>
            ))}
          </Group>
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} size="h3" mb="xs">
            {say('import.rulesTitle')}
          </Title>
          <ul className={classes.rules}>
            {['rule1', 'rule2', 'rule3', 'rule4'].map((rule) => (
              <li key={rule}>{say(`${target.words}.${rule}`)}</li>
            ))}
          </ul>
        </Paper>
      </Stack>
    </div>
  )
}
