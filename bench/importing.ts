import type { ImportCommitted, ImportPreview } from '../src/domain/tables/import.schema.ts'
import type { Scene } from './scene.ts'
import type { Row } from './table.ts'
import type { watched } from './watched.ts'

/** What the measurements of imports, of meters and of members, ask of the server. */
export function importing(scene: Scene, things: 'meters' | 'members') {
  const at = (path: string) => `${scene.address}/api/v1/communities/${scene.communityId}/${things}${path}`
  const headers = { cookie: `${scene.cookie.name}=${scene.cookie.value}`, 'accept-language': 'fr' }

  async function post<T>(path: string, body: FormData | undefined): Promise<T> {
    const answer = await fetch(at(path), { method: 'POST', headers, body })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
    return JSON.parse(text) as T
  }
  const send = async (file: Buffer, name: string, fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    form.set('files', new Blob([new Uint8Array(file)]), name)
    return post<{ preview: ImportPreview; committed: ImportCommitted }>('/import', form)
  }
  const committed = (file: Buffer, fingerprint: string) =>
    send(file, 'a.csv', { commit: 'true', fingerprint }).then((answer) => answer.committed)
  const undo = ({ changeSetId }: ImportCommitted) => post(`/change-sets/${changeSetId}/undo`, undefined)

  /** The plain way: one request for each. Seconds for these, which go again. */
  async function oneByOne(bodies: object[]): Promise<number> {
    const start = performance.now()
    const made: string[] = []
    for (const body of bodies) {
      const answer = await fetch(at(''), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(await answer.text())
      made.push(((await answer.json()) as { id: string }).id)
    }
    const seconds = (performance.now() - start) / 1000
    for (const id of made) {
      const answer = await fetch(at(`/${id}`), { method: 'DELETE', headers })
      if (!answer.ok) throw new Error(await answer.text())
    }
    return seconds
  }
  return { send, committed, undo, oneByOne }
}

type Measured = Awaited<ReturnType<typeof watched>>

/** Memory and event loop, the worst of all that was done. */
export const worstOf = (what: string, all: Omit<Measured, 'result'>[]): Row[] => [
  row(`${what}: memory above rest, the most`, Math.max(...all.map(({ megabytes }) => megabytes)), 'MB', 300),
  row(`${what}: event loop, the latest`, Math.max(...all.map(({ latest }) => latest)), 'ms', 50),
  row(`${what}: event loop, the longest turn`, Math.max(...all.map(({ turn }) => turn)), 'ms', 50),
  row(`${what}: event loop, p99, the worst`, Math.max(...all.map(({ p99 }) => p99)), 'ms', null),
]

export const row = (
  what: string,
  measured: number,
  unit: string,
  goal: number | null,
  baseline?: number,
  note?: string,
): Row => ({
  ...{ what, measured, unit, goal },
  ...(baseline === undefined ? {} : { baseline }),
  ...(note === undefined ? {} : { note }),
})
