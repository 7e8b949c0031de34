import { hydrateRoot } from 'react-dom/client'
import { type PageData, StaticPage } from './StaticPage.tsx'

const data: PageData = JSON.parse(document.getElementById('data')!.textContent!)
hydrateRoot(document.getElementById('root')!, <StaticPage {...data} />)
