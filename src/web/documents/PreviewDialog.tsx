import { Button, Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { MemberDocument } from '../../domain/documents/document.schema.ts'
import { useSay } from '../intl.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import classes from './documents.module.css'
import { contentOf } from './documents.queries.ts'
import { PdfPages } from './PdfPages.tsx'

type Props = { communityId: string; document: MemberDocument; onClose: () => void }

/**
 * A document over the page. An image is an image; the pages of a PDF are painted by us, so that it looks the same in every
 * browser and nothing in it runs.
 */
export function PreviewDialog({ communityId, document: { id, name, type }, onClose }: Props) {
  const say = useSay()
  const [hasFailed, setFailed] = useState(false)
  const url = contentOf(communityId, id)
  return (
    <Modal
      opened
      onClose={onClose}
      title={name}
      size={920}
      fullScreen={useIsPhone()}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem', overflowWrap: 'anywhere' } }}
    >
      {hasFailed ? (
        <Notice kind="problem" title={say('documents.previewFailed')}>
          <p>{say('documents.previewFailedText')}</p>
          <Button
            component="a"
            href={url}
            download={name}
            variant="default"
            h={44}
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {say('documents.download')}
          </Button>
        </Notice>
      ) : type === 'pdf' ? (
        <PdfPages url={url} onFail={() => setFailed(true)} />
      ) : (
        <img src={url} alt={name} className={classes.image} onError={() => setFailed(true)} />
      )}
    </Modal>
  )
}
