import { AppGuides, useDocumentTitle } from './AppGuides.tsx'
import { GuideIndex } from './pages/GuideIndex.tsx'

export const GuidesPage = () => (
  <AppGuides>
    <Index />
  </AppGuides>
)

function Index() {
  useDocumentTitle('guides.title')
  return <GuideIndex />
}
