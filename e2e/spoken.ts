import { textsOf } from './guides/texts.ts'
import { test as base } from './story.ts'

/** A text of the app in the language of the story, with what stands in its gaps. */
export type Say = (key: string, values?: Record<string, string>) => string

/** Stories told in French on a desktop and in English on a phone. */
export const test = base.extend<{ say: Say }>({
  locale: ({ isMobile }, use) => use(isMobile ? 'en-BE' : 'fr-BE'),
  say: ({ isMobile }, use) => {
    const texts = textsOf(isMobile ? 'en' : 'fr')
    return use((key, values = {}) => texts[key]!.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap))
  },
})
