import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/domain/words/words.ts'
import type { Layout } from '../../src/web/guides/guide.ts'
import { agree } from '../person.ts'
import { addMeter, test as base, expect, type FreshCommunity, makeCommunity, signIn, sql } from '../story.ts'
import { takesPictures } from './pictures.ts'
import type { Scene } from './run-guide.ts'
import { textsOf } from './texts.ts'

const locales: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-BE' }

export type Person = { email: string; first: FreshCommunity; second: FreshCommunity }

/**
 * Claire Dubois, manager of two communities and alone in the first. Everything that a picture could show is the same each
 * time; only in a story that takes none her address is her own, because several run at once.
 */
async function makePerson(page: Page): Promise<Person> {
  const email = takesPictures
    ? 'claire.dubois@example.be'
    : `claire.dubois-${randomUUID().slice(0, 8)}@example.be`
  // Who had the address before keeps its communities, which would be without an administrator otherwise.
  await sql(`update auth."user" set email = id || '@example.be' where email = $1`, [email])
  const id = randomUUID()
  await sql(`insert into auth."user" (id, name, email) values ($1, 'Claire Dubois', $2)`, [id, email])
  // The password of the demo, so that no story has to know how passwords are kept.
  await sql(
    `insert into auth.account (id, "userId", "accountId", "providerId", password)
     select $1::uuid, new.id, new.id::text, "providerId", password from auth.account
     join auth."user" u on u.id = "userId" join auth."user" new on new.id = $2 where u.email = 'demo@optimce.test'`,
    [randomUUID(), id],
  )
  await agree(id)
  await signIn(page, email)
  return {
    email,
    first: await makeCommunity(page, { email, name: 'Énergie de la Place' }),
    second: await makeCommunity(page, { email, name: 'Soleil des Marolles' }),
  }
}

const neighbours = [
  { street: 'Rue Saint-Gilles', houseNumber: '18', ean: '541449000000000019', meterNumber: 'M-0018' },
  { street: 'Quai de Rome', houseNumber: '7', ean: '541449000000000026', meterNumber: 'M-0007' },
  { street: 'Place du Marché', houseNumber: '3', ean: '541449000000000033', meterNumber: 'M-0003' },
]

/** A few meters, so that a list looks as it does in daily life. */
async function addNeighbours(page: Page, { id, memberId }: FreshCommunity) {
  for (const { street, houseNumber, ...codes } of neighbours)
    await addMeter(page, id, { address: { street, houseNumber }, holderId: memberId, ...codes })
}

/** What a first page tells of this month and of the last hours is the same whenever the pictures are taken. */
async function beginLongAgo(communityId: string) {
  await sql(`update members set created_at = '2026-01-05' where community_id = $1`, [communityId])
  await sql(`update audit_lines set at = '2026-01-05T09:00+01' where community_id = $1`, [communityId])
}

type Fixtures = { language: Language; inOneLayout: undefined; person: Person; scene: Scene }

/** Each language in one layout and each layout in two languages; pictures are wanted of French and English in both. */
const onlyIn: Partial<Record<Language, Layout>> = {
  ...(takesPictures ? {} : { fr: 'desktop', en: 'phone' }),
  nl: 'desktop',
  de: 'phone',
}

/** A story that is a guide: in one language, with a person of its own. */
export const test = base.extend<Fixtures>({
  language: ['fr', { option: true }],
  inOneLayout: [
    async ({ language }, use, info) => {
      const layout = onlyIn[language] ?? info.project.name
      info.skip(layout !== info.project.name, `${language} is done in the other layout`)
      await use(undefined)
    },
    { auto: true },
  ],
  locale: ({ language }, use) => use(locales[language]),
  // Two points for each pixel of a phone: its pictures are read at their full size.
  deviceScaleFactor: ({ isMobile }, use) => use(isMobile ? 2 : 1),
  person: async ({ page }, use) => {
    const person = await makePerson(page)
    await addNeighbours(page, person.first)
    await addNeighbours(page, person.second)
    if (takesPictures) for (const { id } of [person.first, person.second]) await beginLongAgo(id)
    await use(person)
  },
  scene: ({ page, language }, use, info) =>
    use({ page, texts: textsOf(language), layout: info.project.name as Layout }),
})

export { expect }
