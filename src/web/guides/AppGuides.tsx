import { useRouter } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { useSay } from '../intl.tsx'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { ThemeMenu } from '../ui/ThemeMenu.tsx'
import { GuideWords } from './GuideWords.tsx'
import { GuideShell } from './pages/GuideShell.tsx'
import type { Boxes } from './pages/pictures.ts'
import { type Ways, WaysProvider } from './pages/ways.ts'
import boxes from './pictures.json'

/** The pages of the guides within the app; also for somebody who is not signed in. */
export function AppGuides({ children }: { children: ReactNode }) {
  const router = useRouter()
  const ways = useMemo<Ways>(
    () => ({
      index: '/guides',
      guide: ({ id }, view) =>
        router.buildLocation({
          to: '/guides/$guideId',
          params: { guideId: id },
          search: view ? { step: view.step?.id, layout: view.layout, all: view.step ? undefined : true } : {},
        }).href,
      boxes: boxes as unknown as Boxes,
      picture: ({ id }, layout, language, step) =>
        `/guide-pictures/${id}/${layout}/${language}/${step.id}.webp`,
      go: (href) =>
        router.navigate({ href, resetScroll: href.split('?')[0] !== router.state.location.pathname }),
    }),
    [router],
  )
  return (
    <WaysProvider value={ways}>
      <GuideShell home="/" icon="/icon.svg" controls={<Controls />}>
        <Suspense fallback={null}>
          <GuideWords>{children}</GuideWords>
        </Suspense>
      </GuideShell>
    </WaysProvider>
  )
}

const Controls = () => (
  <>
    <LanguageMenu />
    <ThemeMenu />
  </>
)

export function useDocumentTitle(key: string) {
  const say = useSay()
  const title = say(key)
  useEffect(() => {
    document.title = `${title} · OptimCE`
  }, [title])
}
