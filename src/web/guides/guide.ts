/** A desktop is 1440×900, a phone 390×844: the two layouts of every guide, story and picture. */
export const layouts = ['desktop', 'phone'] as const
export type Layout = (typeof layouts)[number]

export type Role =
  | 'button'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'list'
  | 'listitem'
  | 'menu'
  /** has no role of its own, and is found by its label */
  | 'password'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'searchbox'
  | 'tablist'
  | 'table'
  | 'tabpanel'
  | 'textbox'

/**
 * A control as people and screen readers find it: by its role, and by a name that begins with the text of a key. The story,
 * the pictures and the tour all find it this way, and no other.
 */
export type Locator = {
  role: Role
  /** key of the text with which its accessible name begins; what the text has after its first placeholder does not count */
  name?: string
  within?: Locator
  /** which one of several, from 0; the first unless told */
  nth?: number
}

/** One control, or one for each layout: a row on a desktop is a card on a phone. */
export type Target = Locator | Record<Layout, Locator>

/** What is typed or chosen: as it is in every language, or the text of a key. */
export type Value = string | { key: string }

export type Act = { target: Target; isOptional?: boolean } & (
  | { kind: 'click' | 'look' }
  | { kind: 'type' | 'choose' | 'pick-date'; value: Value }
)

/** A kind of page of the app. */
export type Place = 'sign-in' | 'home' | 'meters' | 'meter' | 'members' | 'member'

export type Step = {
  /** also the end of its address and of its picture's file name */
  id: string
  section: string
  place: Place
  /** what the picture outlines and what is to be done, in this order */
  acts: Act[]
  /** what leads on when all that is done, such as Next */
  goOn?: Target
  /** what is seen afterwards */
  seen: Target[]
  /** what has gone by then, such as a form that was saved */
  gone?: Locator
}

/**
 * One job, told once: the story does it in a browser, the guide shows it, the tour accompanies whoever does it. Its texts
 * are the keys `guide.{id}.*` of guides.{fr,nl,de,en}.json.
 */
export type Guide = {
  id: string
  topic: 'start' | 'members' | 'meters'
  role: 'anyone' | 'manager'
  minutes: number
  steps: Step[]
}

export const locatorOf = (target: Target, layout: Layout): Locator =>
  'role' in target ? target : target[layout]

export const stepKey = (guide: Guide, step: Step, part: 'title' | 'text' | 'alt') =>
  `guide.${guide.id}.${step.id}.${part}`
export const sectionKey = (guide: Guide, step: Step) => `guide.${guide.id}.section.${step.section}`

const paths: Record<Place, RegExp> = {
  'sign-in': /^\/sign-in$/,
  home: /^\/communities\/[^/]+\/?$/,
  meters: /^\/communities\/[^/]+\/meters\/?$/,
  meter: /^\/communities\/[^/]+\/meters\/[^/]+/,
  members: /^\/communities\/[^/]+\/members\/?$/,
  member: /^\/communities\/[^/]+\/members\/[^/]+/,
}
export const isAt = (place: Place, path: string) => paths[place].test(path)

/** The step in which a control is used, by the key of its name. */
export const stepAbout = ({ steps }: Guide, name: string) =>
  steps.find(({ acts }) => acts.some(({ target }) => locatorOf(target, 'desktop').name === name))
