import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { saveFile } from '../ui/save-file.ts'

type Props = {
  label: string
  entries: { text: string; fetch: () => Promise<{ name: string; content: Blob }> }[]
}

/** Files to choose from; the one chosen is fetched and saved. */
export function FileMenu({ label, entries }: Props) {
  const say = useSay()
  const download = useMutation({
    mutationFn: (fetch: Props['entries'][number]['fetch']) => fetch(),
    onSuccess: ({ content, name }) => saveFile(content, name),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: whatHappened(error, say),
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
  })
  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        <Button
          variant="default"
          h={44}
          px="sm"
          loading={download.isPending}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ text, fetch }) => (
          <Menu.Item key={text} mih={44} onClick={() => download.mutate(fetch)}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
