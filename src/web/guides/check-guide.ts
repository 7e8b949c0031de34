import type { Messages } from '../flat-words.ts'
import { type Guide, type Locator, layouts, locatorOf, type Step, sectionKey, stepKey } from './guide.ts'

/** The labels that a text names: whatever stands in the quotation marks of one of our languages. */
export const labelsNamed = (text: string): string[] =>
  [...text.matchAll(/[«“„]\s*([^«»“”„]+?)\s*[»”“]/g)].map(([, label]) => label!)

/** How the name of a control begins; what its text has from the first placeholder on is different everywhere. */
export function beginningOf(messages: Messages, key: string): string {
  const text = messages[key]
  if (text === undefined) throw new Error(`No text for ${key}`)
  return text.split('{')[0]!.trim()
}

/** Every text that a step needs, in the order in which one reads them. */
const textsOf = (guide: Guide, step: Step) => [
  sectionKey(guide, step),
  ...(['title', 'text', 'alt'] as const).map((part) => stepKey(guide, step, part)),
]

const withOuter = (locator: Locator): Locator[] =>
  locator.within ? [locator, ...withOuter(locator.within)] : [locator]

/** The keys of all that a step finds, types and chooses. */
export function keysOf(step: Step): string[] {
  const targets = [...step.acts.map(({ target }) => target), ...step.seen, step.goOn ?? []].flat()
  const names = targets
    .flatMap((target) => layouts.map((layout) => locatorOf(target, layout)))
    .flatMap(withOuter)
    .flatMap(({ name }) => name ?? [])
  const values = step.acts.flatMap((act) =>
    'value' in act && typeof act.value !== 'string' ? act.value.key : [],
  )
  return [...names, ...values]
}

/**
 * What is wrong with a guide in one language, a sentence each: a text that lacks, a control or value without a text, a label
 * in a text that is no text of the app.
 */
export function faultsOf(guide: Guide, messages: Messages): string[] {
  const labels = new Set(
    Object.entries(messages)
      .filter(([key]) => !/^(guides?|tour)\./.test(key))
      .map(([, text]) => text),
  )
  const missing = (key: string) => (messages[key] ? [] : [`no text for ${key}`])
  const unknown = (key: string) =>
    labelsNamed(messages[key] ?? '')
      .filter((label) => !labels.has(label))
      .map((label) => `${key} names “${label}”, which is no text of the app`)
  const ids = guide.steps.map(({ id }) => id)
  return [
    ...['title', 'lead'].flatMap((part) => missing(`guide.${guide.id}.${part}`)),
    ...guide.steps.flatMap((step) => [
      ...textsOf(guide, step).flatMap((key) => [...missing(key), ...unknown(key)]),
      ...keysOf(step).flatMap(missing),
    ]),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two steps are called ${id}`),
  ]
}
