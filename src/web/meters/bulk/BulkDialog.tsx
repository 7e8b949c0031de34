import { Button, Loader, Text } from '@mantine/core'
import { useState } from 'react'
import type { ChangeSet } from '../../../domain/change-sets/change-set.schema.ts'
import type { MeterSelection } from '../../../domain/meters/bulk.schema.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { ApiProblem } from '../../api.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { shownDay } from '../../ui/typed-day.ts'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { BulkFields } from './BulkFields.tsx'
import { BulkOutlook } from './BulkOutlook.tsx'
import classes from './bulk.module.css'
import { type BulkForm, typedChange } from './bulk-form.ts'
import type { BulkKind } from './kinds.ts'
import { useAnnounceChange } from './use-announce-change.tsx'
import { useBulk } from './use-bulk.ts'

export type BulkDialogProps = {
  communityId: string
  kind: BulkKind
  selection: MeterSelection
  /** how many meters are chosen */
  count: number
  onClose: () => void
  onDone: () => void
}

/** One thing for many meters: what and from when, then what will happen to each, then it is done. */
export function BulkDialog({ communityId, kind, selection, count, onClose, onDone }: BulkDialogProps) {
  const say = useSay()
  const announce = useAnnounceChange(communityId)
  const [first] = useState<BulkForm>(() => ({ value: '', from: shownDay(today()), reason: '' }))
  const [form, setForm] = useState(first)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const bulk = useBulk(communityId, selection, (done: ChangeSet) => {
    closing.letGo()
    announce(done)
    onDone()
  })
  const isBusy = bulk.isLooking || bulk.isDoing
  const closing = useAskedClose({ isDirty: form !== first, isSaving: bulk.isDoing, onClose })
  const { preview } = bulk
  const changing = preview ? preview.counts.changed + preview.counts.corrected : 0

  function submit() {
    if (isBusy) return
    if (preview) return changing > 0 ? bulk.do() : undefined
    const typed = typedChange(kind, form)
    setProblems(typed.problems)
    if (typed.change) return bulk.look(typed.change, { onError: (error) => setProblems(problemsIn(error)) })
    const [wrong] = typed.problems
    document.getElementById(wrong?.path === 'from' ? 'bulk-from' : 'bulk-value')?.focus()
  }

  return (
    <FormDialog
      title={say(`many.title-${kind}`, { count })}
      size={preview ? 940 : 620}
      closing={closing}
      onSubmit={submit}
      footer={
        <>
          <Button
            variant="default"
            disabled={bulk.isDoing}
            onClick={preview || bulk.isLooking ? bulk.back : closing.close}
          >
            {say(preview || bulk.isLooking ? 'common.back' : 'many.cancel')}
          </Button>
          {(!preview || changing > 0) && (
            <Button
              type="submit"
              loading={isBusy}
              {...(preview && kind === 'deactivate' ? { color: 'var(--danger)' } : {})}
            >
              {preview ? say(`many.do-${kind}`, { count: changing }) : say('many.seePreview')}
            </Button>
          )}
        </>
      }
    >
      {bulk.failure && problems.length === 0 && (
        <NotSaved
          error={bulk.failure}
          title={say(bulk.hasFailedDoing ? 'many.notDone' : 'many.notChecked')}
          hint={say('many.nothingDone')}
        />
      )}
      {bulk.isRenewed && (
        <Notice kind="info" title={say('many.outdated')}>
          <Text>{say('many.outdatedText')}</Text>
        </Notice>
      )}
      {preview && bulk.change ? (
        <BulkOutlook communityId={communityId} preview={preview} change={bulk.change} />
      ) : (
        <BulkFields
          {...{ communityId, kind, form, problems }}
          onChange={(patch) => setForm({ ...form, ...patch })}
        />
      )}
      <div role="status" className={classes.busy}>
        {isBusy && (
          <>
            <Loader size={18} aria-hidden />
            {say(bulk.isDoing ? 'many.writing' : 'many.checking', { count: bulk.isDoing ? changing : count })}
          </>
        )}
      </div>
    </FormDialog>
  )
}

/** What the server finds wrong with the fields. */
const problemsIn = (error: unknown): FieldProblem[] =>
  error instanceof ApiProblem
    ? error.errors
        .filter(({ path }) => path.startsWith('change.'))
        .map(({ path, code }) => ({ path: path.slice('change.'.length), code }))
    : []
