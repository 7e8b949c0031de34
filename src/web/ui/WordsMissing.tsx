import { Button, Stack } from '@mantine/core'

const again = { fr: 'Réessayer', nl: 'Opnieuw proberen', de: 'Erneut versuchen', en: 'Retry' }

/** The texts themselves did not arrive, so this is the one page that is written in all languages. */
export function WordsMissing() {
  return (
    <Stack component="main" align="center" justify="center" mih="100dvh" p="md">
      <img src="/icon.svg" alt="OptimCE" width={48} height={48} />
      {Object.entries(again).map(([language, text]) => (
        <Button key={language} lang={language} variant="default" h={44} onClick={() => location.reload()}>
          {text}
        </Button>
      ))}
    </Stack>
  )
}
