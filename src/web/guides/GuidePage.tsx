import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useLanguage, useSay } from '../intl.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { AppGuides, useDocumentTitle } from './AppGuides.tsx'
import type { Guide } from './guide.ts'
import type { GuideSearch } from './guide-search.ts'
import { guides } from './guides.ts'
import { GuideView } from './pages/GuideView.tsx'
import classes from './pages/guide.module.css'
import shell from './pages/shell.module.css'
import { startOf } from './tour/start-of.ts'
import { goToStep } from './tour/tour-state.ts'

export function GuidePage() {
  const { guideId } = useParams({ strict: false })
  const guide = guides.find(({ id }) => id === guideId)
  return guide ? (
    <AppGuides>
      <Shown guide={guide} />
    </AppGuides>
  ) : null
}

function Shown({ guide }: { guide: Guide }) {
  const { language } = useLanguage()
  const search: GuideSearch = useSearch({ strict: false })
  const isPhone = useIsPhone()
  useDocumentTitle(`guide.${guide.id}.title`)
  const asked = guide.steps.find(({ id }) => id === search.step) ?? guide.steps[0]!
  const layout = search.layout ?? (isPhone ? 'phone' : 'desktop')
  return (
    <GuideView
      guide={guide}
      view={{ step: search.all ? null : asked, layout }}
      language={language}
      start={<Start guide={guide} />}
    />
  )
}

function Start({ guide }: { guide: Guide }) {
  const say = useSay()
  const router = useRouter()
  function start() {
    goToStep(guide.id, guide.steps[0]!.id)
    router.navigate({ href: startOf(guide, router.state.location.pathname) })
  }
  return (
    <div className={classes.start}>
      <button type="button" className={`${shell.button} ${shell.primary}`} onClick={start}>
        {say('guides.start')}
      </button>
      <p>{say('guides.startText')}</p>
    </div>
  )
}
