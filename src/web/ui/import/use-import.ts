import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportCommitted, ImportPreview } from '../../../domain/tables/import.schema.ts'
import type { Verdict } from '../../../domain/tables/planned-row.ts'
import { ApiProblem } from '../../api.ts'
import { useLanguage } from '../../intl.tsx'
import { sendFiles } from './send-files.ts'

/** A file as it was when it was chosen: a copy, because the one on the disk may change or go away meanwhile. */
type PickedFile = { id: string; name: string; content: Blob }
type Answer = { preview: ImportPreview | null; committed: ImportCommitted | null }

/** Which field is in which column of the file, by the column’s key; null: in none. */
export type Mapping = Record<string, string | null>
type Shown = { verdict: Verdict | null; page: number }

const pageSize = 100
const first: Shown = { verdict: null, page: 1 }

/** An import under way: the file, what its columns are, what it would do, and doing it. `path` is its address in the API. */
export function useImport(path: string, onCommitted: (committed: ImportCommitted) => void) {
  const { language } = useLanguage()
  const [file, setFile] = useState<PickedFile | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const [mapping, setMapping] = useState<Mapping>({})
  const [shown, setShown] = useState(first)
  const [sent, setSent] = useState(0)
  const [isOutdated, setOutdated] = useState(false)
  const attempt = useRef<{ fingerprint: string; key: string } | null>(null)
  const fields = { mapping: JSON.stringify(mapping) }

  const ask = (query: Shown, signal: AbortSignal) => {
    setSent(0)
    const { verdict, page } = query
    return sendFiles<Answer>({
      ...{ path, files: [file!], fields, signal, onSent: setSent },
      query: { verdict: verdict ?? undefined, page, pageSize },
    }).then(({ preview }) => preview!)
  }
  const key = ['import', path, file?.id, mapping, language]
  const whole = useQuery({
    queryKey: [...key, 'whole'],
    queryFn: ({ signal }) => ask(first, signal),
    enabled: file !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  // A file of few rows is here whole; of a larger one each page is asked for, with the file: the server keeps nothing.
  const isHere = !whole.data || whole.data.rows.total <= pageSize
  const isFirst = shown.verdict === null && shown.page === 1
  const part = useQuery({
    queryKey: [...key, 'part', shown, whole.dataUpdatedAt],
    queryFn: ({ signal }) => ask(shown, signal),
    enabled: file !== null && !isHere && !isFirst,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  })

  const commit = useMutation({
    mutationFn: ({ fingerprint, leaveOut }: { fingerprint: string; leaveOut: boolean }) => {
      setSent(0)
      if (attempt.current?.fingerprint !== fingerprint)
        attempt.current = { fingerprint, key: crypto.randomUUID() }
      return sendFiles<Answer>({
        ...{ path, files: [file!], key: attempt.current.key, onSent: setSent },
        fields: { ...fields, commit: 'true', fingerprint, ...(leaveOut ? { leaveOut: 'true' } : {}) },
      })
    },
    onSuccess: ({ committed }) => onCommitted(committed!),
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.code !== 'preview-outdated') return
      setOutdated(true)
      whole.refetch()
    },
  })

  async function pick(chosen: File) {
    commit.reset()
    setOutdated(false)
    setShown(first)
    try {
      const content = new Blob([await chosen.arrayBuffer()])
      setFile({ id: crypto.randomUUID(), name: chosen.name, content })
      setUnreadable(false)
    } catch {
      setUnreadable(true)
    }
  }

  return {
    file,
    isUnreadable,
    pick,
    /** forget the file; the columns stay as they were told, for the corrected one */
    leave: () => {
      commit.reset()
      setFile(null)
      setShown(first)
      setOutdated(false)
    },
    mapping,
    tell: (told: Mapping) => {
      setMapping(told)
      setShown(first)
    },
    preview: whole,
    rows: rowsOf(whole.data, part.data, shown, isHere, isFirst),
    isLoadingRows: part.isFetching,
    rowsError: isHere || isFirst ? null : part.error,
    retryRows: () => part.refetch(),
    shown,
    show: setShown,
    /** how much of the file has gone out, 0 to 1 */
    sent,
    isOutdated,
    commit,
    report: (signal: AbortSignal) =>
      sendFiles({ path, files: [file!], fields, query: { format: 'xlsx' }, as: 'blob', signal }),
  }
}
export type Import = ReturnType<typeof useImport>

type Rows = ImportPreview['rows']

function rowsOf(
  whole: ImportPreview | undefined,
  part: ImportPreview | undefined,
  { verdict }: Shown,
  isHere: boolean,
  isFirst: boolean,
): Rows | undefined {
  if (!whole || isFirst) return whole?.rows
  if (!isHere) return part?.rows
  const items = whole.rows.items.filter((row) => row.verdict === verdict)
  return { items, total: items.length, page: 1, pageSize }
}
