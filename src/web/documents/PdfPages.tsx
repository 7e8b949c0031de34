import { Button, Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { useSay } from '../intl.tsx'
import classes from './documents.module.css'

/** So many pages are painted at a time: a long document would take all of a phone's memory. */
const atOnce = 10

/** The pages of a PDF, painted. */
export function PdfPages({ url, onFail }: { url: string; onFail: () => void }) {
  const say = useSay()
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [shown, setShown] = useState(atOnce)
  const failed = useRef(onFail)
  useEffect(() => {
    const gone = new AbortController()
    let opened: PDFDocumentProxy | undefined
    open(url, gone.signal)
      .then((found) => {
        opened = found
        if (gone.signal.aborted) return found.loadingTask.destroy()
        setPdf(found)
      })
      .catch(() => !gone.signal.aborted && failed.current())
    return () => {
      gone.abort()
      opened?.loadingTask.destroy()
    }
  }, [url])
  if (!pdf)
    return (
      <div className={classes.pages} role="status">
        <Loader aria-hidden />
        {say('documents.loading')}
      </div>
    )
  const pages = Array.from({ length: Math.min(shown, pdf.numPages) }, (_, i) => i + 1)
  return (
    <div className={classes.pages}>
      {pages.map((page) => (
        <Page
          key={page}
          pdf={pdf}
          page={page}
          label={say('documents.page', { page, pages: pdf.numPages })}
          onFail={failed.current}
        />
      ))}
      {shown < pdf.numPages && (
        <Button variant="default" h={44} onClick={() => setShown(shown + atOnce)}>
          {say('documents.morePages', { count: Math.min(atOnce, pdf.numPages - shown) })}
        </Button>
      )}
    </div>
  )
}

async function open(url: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const [{ getDocument }, data] = await Promise.all([
    import('unpdf/pdfjs'),
    fetch(url, { signal }).then((answer) => {
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
      return answer.arrayBuffer()
    }),
  ])
  // Nothing in the file is run, and nothing it names is fetched.
  return getDocument({ data: new Uint8Array(data), isEvalSupported: false, enableXfa: false }).promise
}

type PageProps = { pdf: PDFDocumentProxy; page: number; label: string; onFail: () => void }

function Page({ pdf, page, label, onFail }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isGone = false
    async function paint() {
      const found = await pdf.getPage(page)
      const at = canvas.current
      if (isGone || !at) return
      const width = Math.min(at.parentElement!.clientWidth, widest)
      const scale = (width / found.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio, 2)
      const viewport = found.getViewport({ scale })
      at.width = viewport.width
      at.height = viewport.height
      at.style.width = `${width}px`
      await found.render({ canvas: at, viewport }).promise
      at.dataset.painted = 'true'
    }
    paint().catch(() => !isGone && onFail())
    return () => {
      isGone = true
    }
  }, [pdf, page, onFail])
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={label} />
}

/** px, of a page on the screen */
const widest = 860
