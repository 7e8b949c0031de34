/** What a document may be: its endings, and how a file of it begins. */
const kinds = {
  pdf: { endings: ['pdf'], begins: (head: Uint8Array) => has(head, 0, '%PDF-') },
  jpeg: { endings: ['jpg', 'jpeg'], begins: (head: Uint8Array) => has(head, 0, '\xff\xd8\xff') },
  png: { endings: ['png'], begins: (head: Uint8Array) => has(head, 0, '\x89PNG\r\n\x1a\n') },
  webp: { endings: ['webp'], begins: (head: Uint8Array) => has(head, 0, 'RIFF') && has(head, 8, 'WEBP') },
  docx: { endings: ['docx'], begins: isOffice },
  xlsx: { endings: ['xlsx'], begins: isOffice },
  odt: { endings: ['odt'], begins: (head: Uint8Array) => isOpenDocument(head, 'text') },
  ods: { endings: ['ods'], begins: (head: Uint8Array) => isOpenDocument(head, 'spreadsheet') },
  csv: { endings: ['csv'], begins: isText },
  txt: { endings: ['txt'], begins: isText },
} as const
export type DocumentType = keyof typeof kinds
export const documentTypes = Object.keys(kinds) as [DocumentType, ...DocumentType[]]

/** `.pdf,.jpg,…`, for the button that chooses files. */
export const documentEndings = Object.values(kinds).flatMap(({ endings }) =>
  endings.map((ending) => `.${ending}`),
)

/** Bytes; 25 MB. */
export const largestDocument = 25_000_000
/** How many of its first bytes tell what a file is. */
export const headBytes = 4096

/** What the app itself shows; everything else is saved and opened elsewhere. */
export const canPreview = (type: DocumentType): boolean => ['pdf', 'jpeg', 'png', 'webp'].includes(type)

/**
 * What a file is, or the code of why it is refused: `document-kind` for an ending that is not among ours, `document-content`
 * when it does not begin as such a file does, whatever it is called.
 */
export function documentTypeOf(
  name: string,
  head: Uint8Array,
): { type: DocumentType } | { refused: 'document-kind' | 'document-content' } {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const type = documentTypes.find((one) => (kinds[one].endings as readonly string[]).includes(ending ?? ''))
  if (!type) return { refused: 'document-kind' }
  return kinds[type].begins(head) ? { type } : { refused: 'document-content' }
}

/**
 * The name of a file as people read it: accents as one letter (a Mac sends them as two), without what cannot be seen or
 * turns the reading direction (`fdp.exe` shown as `exe.pdf`), at most 200 letters, the ending kept.
 */
export function documentName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...clean]
  if (letters.length <= longest) return clean
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? ''
  return letters.slice(0, longest - ending.length).join('') + ending
}
const longest = 200

const has = (head: Uint8Array, at: number, text: string) =>
  [...text].every((letter, i) => head[at + i] === letter.charCodeAt(0))

/** A ZIP whose first file is one that Word, Excel and their like put there. */
function isOffice(head: Uint8Array): boolean {
  return (
    has(head, 0, 'PK\x03\x04') && /^(\[Content_Types\]|_rels\/|docProps\/|word\/|xl\/)/.test(firstFile(head))
  )
}

/** A ZIP that begins with what it is, uncompressed, as OpenDocument asks for. */
function isOpenDocument(head: Uint8Array, what: string): boolean {
  const declared = `mimetypeapplication/vnd.oasis.opendocument.${what}`
  return has(head, 0, 'PK\x03\x04') && firstFile(head).startsWith(declared)
}

/** Of a ZIP: the name of its first file and what follows. */
const firstFile = (head: Uint8Array) => String.fromCharCode(...head.subarray(30, 130))

/** No letter that a text never has; bytes above 127 are letters of some alphabet. */
function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
}
