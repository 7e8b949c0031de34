import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { saveFile } from '../../ui/save-file.ts'

/** Backup codes, shown once: to be copied or kept as a file. */
export function BackupCodes({ codes }: { codes: string[] }) {
  const say = useSay()
  const clipboard = useClipboard()
  const text = codes.join('\n')
  return (
    <Stack>
      <Text>{say('account.codesText')}</Text>
      <SimpleGrid cols={2} spacing="xs" ff="monospace" fz="lg" ta="center" component="ul" p={0} m={0}>
        {codes.map((code) => (
          <li key={code} style={{ listStyle: 'none' }}>
            {code}
          </li>
        ))}
      </SimpleGrid>
      <Group>
        <Button
          variant="default"
          h={44}
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => clipboard.copy(text)}
        >
          {say(clipboard.copied ? 'account.copied' : 'account.copy')}
        </Button>
        <Button
          variant="default"
          h={44}
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => saveFile(new Blob([`${text}\n`], { type: 'text/plain' }), 'optimce-codes.txt')}
        >
          {say('account.download')}
        </Button>
      </Group>
    </Stack>
  )
}
