import { Button, Skeleton } from '@mantine/core'
import {
  type Icon,
  IconDownload,
  IconFileText,
  IconFileTypePdf,
  IconPhoto,
  IconTable,
  IconTrash,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { MemberDocument } from '../../domain/documents/document.schema.ts'
import { canPreview, type DocumentType } from '../../domain/documents/document-types.ts'
import { useFormats, useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { DeleteDocument } from './DeleteDocument.tsx'
import classes from './documents.module.css'
import { contentOf, documentsQueryOf, pageSize } from './documents.queries.ts'

const PreviewDialog = lazy(() =>
  import('./PreviewDialog.tsx').then((file) => ({ default: file.PreviewDialog })),
)

const icons: Partial<Record<DocumentType, Icon>> = {
  pdf: IconFileTypePdf,
  ...{ jpeg: IconPhoto, png: IconPhoto, webp: IconPhoto },
  ...{ xlsx: IconTable, ods: IconTable, csv: IconTable },
}

type Props = {
  communityId: string
  /** whose; without it, those of whomever the user stands for */
  memberId?: string
  caption: string
  /** a member reads, a manager may delete */
  isOwn?: boolean
  empty: ReactNode
}

/** Documents, newest first: read here where the app can show them, saved otherwise. */
export function DocumentList({ communityId, memberId, caption, isOwn = false, empty }: Props) {
  const say = useSay()
  const { page = 1 } = useSearch({ strict: false }) as { page?: number }
  const { data, error, refetch, isPlaceholderData } = useQuery(documentsQueryOf(communityId, memberId, page))
  const [open, setOpen] = useState<MemberDocument | null>(null)
  const [leaving, setLeaving] = useState<MemberDocument | null>(null)
  if (error && !data) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton height={66} mt="md" radius={10} />
  if (data.total === 0) return empty
  const pages = Math.ceil(data.total / pageSize)
  const several = new Set(data.items.map((document) => document.memberId)).size > 1
  return (
    <>
      <ul className={classes.list} aria-label={caption} aria-busy={isPlaceholderData}>
        {data.items.map((document) => (
          <Line
            key={document.id}
            {...{ communityId, document, isOwn }}
            whose={isOwn && several ? say('documents.for', { name: document.memberName }) : null}
            onOpen={() => setOpen(document)}
            onDelete={() => setLeaving(document)}
          />
        ))}
      </ul>
      {pages > 1 && <Pager page={page} pages={pages} />}
      {open && (
        <Suspense fallback={null}>
          <PreviewDialog communityId={communityId} document={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {leaving && (
        <DeleteDocument communityId={communityId} document={leaving} onClose={() => setLeaving(null)} />
      )}
    </>
  )
}

type LineProps = {
  communityId: string
  document: MemberDocument
  isOwn: boolean
  whose: string | null
  onOpen: () => void
  onDelete: () => void
}

function Line({ communityId, document, isOwn, whose, onOpen, onDelete }: LineProps) {
  const say = useSay()
  const { moment, size } = useFormats()
  const { id, name, type, actor } = document
  const Sign = icons[type] ?? IconFileText
  const about = { type: say(`documents.type-${type}`), size: size(document.size), at: moment(document.at) }
  return (
    <li className={classes.document}>
      <Sign size={28} stroke={1.5} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        {canPreview(type) ? (
          <button
            type="button"
            className={classes.name}
            aria-label={say('documents.preview', { name })}
            onClick={onOpen}
          >
            {name}
          </button>
        ) : (
          <span className={classes.name}>{name}</span>
        )}
        <span className={classes.quiet}>
          {isOwn ? say('documents.ownAbout', about) : say('documents.about', { ...about, actor })}
        </span>
        {whose && <span className={classes.quiet}>{whose}</span>}
      </div>
      <div className={classes.acts}>
        <Button
          component="a"
          href={contentOf(communityId, id)}
          download={name}
          variant="default"
          h={44}
          leftSection={<IconDownload size={18} aria-hidden />}
          aria-label={say('documents.downloadName', { name })}
        >
          {say('documents.download')}
        </Button>
        {!isOwn && (
          <Button
            variant="default"
            h={44}
            leftSection={<IconTrash size={18} aria-hidden />}
            aria-label={say('documents.deleteName', { name })}
            onClick={onDelete}
          >
            {say('documents.delete')}
          </Button>
        )}
      </div>
    </li>
  )
}
