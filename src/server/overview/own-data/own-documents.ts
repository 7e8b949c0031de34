import { basename } from 'node:path'
import type { Language } from '../../../domain/words/words.ts'
import type { Work } from '../../db/in-community.ts'
import { findDocument } from '../../documents/find-document.ts'
import { listDocuments } from '../../documents/list-documents.ts'
import { shelfOf } from '../../documents/shelf-of.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import { sentence } from '../../http/sentence.ts'
import type { OwnFile } from './own-file.ts'

type Within = <T>(piece: (work: Work) => Promise<T>) => Promise<T>

const pageSize = 50

/** The documents of these members: a list, and each as it was sent. One that the store does not give now says so in its place. */
export async function* ownDocuments(
  { files }: House,
  within: Within,
  communityId: string,
  memberIds: string[],
  folder: string,
  language: Language,
): AsyncGenerator<OwnFile> {
  yield { name: `${folder}/documents.json`, items: listed(within, memberIds) }
  const names = new Set<string>()
  for await (const { id, name } of listed(within, memberIds)) {
    const { sha256 } = await within((work) => findDocument(work, id))
    const path = `${folder}/documents/${unlike(names, name)}`
    const content = await files.read(shelfOf({ communityId }), sha256).catch((error) => {
      if (error instanceof Refusal) return null
      throw error
    })
    if (content) yield { name: path, content }
    else yield { name: `${path}.txt`, text: sentence(language, 'ownData.unreachable') }
  }
}

/** Whole list, page after page; a page is held at a time. */
async function* listed(within: Within, memberIds: string[]) {
  for (const memberId of memberIds)
    for (let page = 1; ; page++) {
      const { items } = await within((work) => listDocuments(work, memberId, { page, pageSize }))
      yield* items
      if (items.length < pageSize) break
    }
}

/** The name of a file, as every system may have it; a second one of the same name gets a number. */
function unlike(taken: Set<string>, name: string): string {
  const plain = basename(name.replace(/[\\/:*?"<>|]/g, '_'))
  const [, stem = plain, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(plain) ?? []
  let free = plain
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem} (${n})${ending}`
  taken.add(free.toLowerCase())
  return free
}
