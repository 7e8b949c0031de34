import { renderToString } from 'react-dom/server'
import { dark, light } from '../../theme.ts'
import { type PageData, StaticPage } from './StaticPage.tsx'

/** The page as HTML that needs no script. */
export const render = (data: PageData) => renderToString(<StaticPage {...data} />)

const declarations = (tokens: Record<string, string>) =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')

/** The colours of the house, light and dark as the reader's system has it. */
export const colours = `:root { color-scheme: light dark; ${declarations(light)} }
@media (prefers-color-scheme: dark) { :root { ${declarations(dark)} } }
body { margin: 0; background: var(--page); font-family: system-ui, sans-serif; }
:focus-visible { outline: 2px solid var(--mantine-color-anchor); outline-offset: 2px; }
`
