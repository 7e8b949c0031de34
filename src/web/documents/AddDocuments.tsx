import { Button, Loader } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertCircle, IconUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { documentEndings } from '../../domain/documents/document-types.ts'
import { useFormats, useSay } from '../intl.tsx'
import { DropPlace } from '../ui/DropPlace.tsx'
import { ChooseFile } from '../ui/import/ChooseFile.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import classes from './documents.module.css'
import { documentRoomQuery } from './documents.queries.ts'
import { useAdding } from './use-adding.ts'

/** Where a manager gives documents to a member, and how far each of them is. */
export function AddDocuments({ communityId, memberId }: { communityId: string; memberId: string }) {
  const say = useSay()
  const isPhone = useIsPhone()
  const formats = useFormats()
  const { data: room } = useQuery(documentRoomQuery(communityId))
  const { adding, add, forget } = useAdding(communityId, memberId, (name) =>
    notifications.show({
      message: say('documents.added', { name }),
      closeButtonProps: { 'aria-label': say('common.close') },
    }),
  )
  return (
    <>
      <DropPlace isMany isSecond onPick={add}>
        {!isPhone && <p className={classes.drop}>{say('documents.drop')}</p>}
        <ChooseFile isMany accept={documentEndings.join(',')} onPick={add}>
          {(open) => (
            <Button h={44} leftSection={<IconUpload size={18} aria-hidden />} onClick={open}>
              {say('documents.choose')}
            </Button>
          )}
        </ChooseFile>
        <p className={classes.quiet}>{say('documents.kinds')}</p>
        {room && (
          <p className={classes.quiet}>
            {say('documents.room', { used: formats.number(room.used / 1e9, 2), limit: room.limit / 1e9 })}
          </p>
        )}
      </DropPlace>
      {adding.length > 0 && (
        <ul className={classes.list}>
          {adding.map(({ id, name, sent, problem }) =>
            problem ? (
              <li key={id} className={classes.document} data-problem>
                <IconAlertCircle size={24} aria-hidden className={classes.icon} />
                <div className={classes.text} role="alert">
                  <strong>{say('documents.notAdded', { name })}</strong>
                  <span className={classes.quiet}>{problem}</span>
                </div>
                <Button variant="default" h={44} onClick={() => forget(id)}>
                  {say('documents.forget')}
                </Button>
              </li>
            ) : (
              <li key={id} className={classes.document}>
                <Loader size={24} aria-hidden />
                <div className={classes.text}>
                  <span>{say('documents.sending', { name })}</span>
                  <progress value={sent} className={classes.progress} aria-label={name} />
                </div>
              </li>
            ),
          )}
        </ul>
      )}
    </>
  )
}
