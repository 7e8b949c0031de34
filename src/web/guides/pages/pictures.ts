import type { Language } from '../../../domain/words/words.ts'
import type { Guide, Layout, Step } from '../guide.ts'

/** Left, top, width and height of what a picture is about, in CSS pixels of the screen. */
export type Box = [number, number, number, number]
/** By guide, layout, language and step; a picture that does not exist has no box. */
export type Boxes = Record<string, Partial<Record<Layout, Partial<Record<Language, Record<string, Box>>>>>>

/** How large the screen of a layout is, in CSS pixels. */
export const sizeOf = { desktop: [1440, 900], phone: [390, 844] } as const

/** The picture of a step: in this language if there is one, else in English. */
export function findPicture(guide: Guide, step: Step, layout: Layout, language: Language, boxes: Boxes) {
  for (const each of [language, 'en'] as const) {
    const box = boxes[guide.id]?.[layout]?.[each]?.[step.id]
    if (box) return { language: each, box }
  }
  return null
}
