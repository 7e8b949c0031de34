import { Paper, Title } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { FileDrop } from '../ui/import/FileDrop.tsx'
import classes from '../ui/import/import.module.css'
import { Waiting } from '../ui/import/Waiting.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { BackToReadings } from './imports/BackToReadings.tsx'
import { ChosenFiles } from './imports/ChosenFiles.tsx'
import { InWords } from './imports/InWords.tsx'
import { useUpload } from './imports/use-upload.ts'

/** Files of readings are chosen and sent; what they hold is then shown on the page of the import. */
export const NewImportPage = () => (
  <InWords>
    <Page />
  </InWords>
)

const rules = ['recognised', 'nothing', 'together', 'undo'] as const

function Page() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const upload = useUpload(communityId, (importId) =>
    navigate({
      to: '/communities/$communityId/readings/imports/$importId',
      params: { communityId, importId } as never,
      replace: true,
    }),
  )
  const { files, sent } = upload
  return (
    <>
      <BackToReadings communityId={communityId} />
      <PageHeader title={say('readingsImport.newTitle')} lead={say('readingsImport.newLead')} />
      {upload.send.isPending ? (
        <Waiting
          share={sent < 1 ? sent : null}
          text={say(sent < 1 ? 'import.sending' : 'readingsImport.arriving')}
          onCancel={upload.cancel}
        />
      ) : (
        <div className={classes.start}>
          <div>
            {files.length > 0 && <ChosenFiles upload={upload} />}
            <FileDrop isMany isSecond={files.length > 0} onPick={upload.add} />
          </div>
          <Paper withBorder p="lg">
            <Title order={2} size="h3" mb="xs">
              {say('import.rulesTitle')}
            </Title>
            <ul className={classes.rules}>
              {rules.map((rule) => (
                <li key={rule}>{say(`readingsImport.rule-${rule}`)}</li>
              ))}
            </ul>
          </Paper>
        </div>
      )}
    </>
  )
}
