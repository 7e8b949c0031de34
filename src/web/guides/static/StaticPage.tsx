import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { type Language, languageNames, languages, localeOf } from '../../../domain/words/words.ts'
import type { Messages } from '../../flat-words.ts'
import type { Guide, Layout, Step } from '../guide.ts'
import { guides } from '../guides.ts'
import { GuideIndex } from '../pages/GuideIndex.tsx'
import { GuideShell } from '../pages/GuideShell.tsx'
import { GuideView } from '../pages/GuideView.tsx'
import type { Boxes } from '../pages/pictures.ts'
import classes from '../pages/shell.module.css'
import { type Ways, WaysProvider } from '../pages/ways.ts'

/** All that one page of the static site needs; written into the page, so that its script reads the same. */
export type PageData = {
  /** null is the index */
  guideId: string | null
  layout: Layout
  language: Language
  messages: Messages
  boxes: Boxes
}

export const fileOf = (guideId: string | null, layout: Layout) =>
  guideId ? `${guideId}${layout === 'phone' ? '-phone' : ''}.html` : 'index.html'

/** A page lies in the folder of its language, beside those of the others; pictures, style and script lie above. */
const waysOf = (boxes: Boxes): Ways => ({
  index: fileOf(null, 'desktop'),
  guide: ({ id }, view) => fileOf(id, view?.layout ?? 'desktop') + (view ? `#${view.step?.id ?? 'all'}` : ''),
  boxes,
  picture: ({ id }, layout, language, step) => `../pictures/${id}/${layout}/${language}/${step.id}.webp`,
  go: (address) => window.location.assign(address),
})

export function StaticPage({ guideId, layout, language, messages, boxes }: PageData) {
  const ways = useMemo(() => waysOf(boxes), [boxes])
  const guide = guides.find(({ id }) => id === guideId)
  return (
    <IntlProvider locale={localeOf[language]} messages={messages} timeZone="Europe/Brussels">
      <WaysProvider value={ways}>
        <GuideShell
          home={ways.index}
          icon="../icon.svg"
          controls={<Languages file={fileOf(guideId, layout)} language={language} />}
        >
          {guide ? <Pages guide={guide} layout={layout} language={language} /> : <GuideIndex />}
        </GuideShell>
      </WaysProvider>
    </IntlProvider>
  )
}

function Languages({ file, language }: { file: string; language: Language }) {
  return (
    <nav className={classes.languages} aria-label={languages.map((each) => languageNames[each]).join(', ')}>
      {languages.map((each) => (
        <a key={each} lang={each} href={`../${each}/${file}`} aria-current={each === language || undefined}>
          {languageNames[each]}
        </a>
      ))}
    </nav>
  )
}

/** Without a script all steps stand on the page; with one it turns them, as the end of its address says. */
function Pages({ guide, layout, language }: { guide: Guide; layout: Layout; language: Language }) {
  const [step, setStep] = useState<Step | null>(null)
  const follow = useMemo(
    () => () => {
      const end = window.location.hash.slice(1)
      setStep(end === 'all' ? null : (guide.steps.find(({ id }) => id === end) ?? guide.steps[0]!))
    },
    [guide],
  )
  const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect
  useBeforePaint(() => {
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [follow])
  return <GuideView guide={guide} view={{ step, layout }} language={language} />
}
