import { ApiProblem, languageHeader, noticed, Unreachable } from '../../api.ts'

type Named = { name: string; content: Blob }

type Sending = {
  /** of the API */
  path: string
  files: readonly Named[]
  fields?: Record<string, string>
  query?: Record<string, string | number | undefined>
  /** made once for one commit */
  key?: string
  signal?: AbortSignal
  /** 0 to 1, how much of the files has gone out */
  onSent?: (share: number) => void
}

// A large file on a slow line, and then what the server does with it.
const patience = 600_000

/** Sends files with the fields of their form; unlike fetch this tells how far it has got. Throws ApiProblem or Unreachable. */
export function sendFiles(sending: Sending & { as: 'blob' }): Promise<Blob>
export function sendFiles<Answer>(sending: Sending & { as?: 'json' }): Promise<Answer>
export function sendFiles({
  path,
  files,
  fields = {},
  query = {},
  key,
  signal,
  onSent,
  as = 'json',
}: Sending & { as?: 'json' | 'blob' }) {
  return new Promise<unknown>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${path}${queryOf(query)}`)
    request.responseType = 'blob'
    request.timeout = patience
    request.setRequestHeader('Accept-Language', languageHeader())
    if (key) request.setRequestHeader('Idempotency-Key', key)
    request.upload.onprogress = ({ loaded, total }) => onSent?.(total > 0 ? loaded / total : 1)
    request.upload.onload = () => onSent?.(1)
    const unreachable = () => reject(new Unreachable('no answer'))
    request.onerror = unreachable
    request.ontimeout = unreachable
    request.onload = async () => {
      const content = request.response as Blob
      if (request.status >= 200 && request.status < 300)
        return resolve(as === 'blob' ? content : JSON.parse(await content.text()))
      const body = await content
        .text()
        .then(JSON.parse)
        .catch(() => ({}))
      reject(noticed(new ApiProblem(request.status, body)))
    }
    signal?.addEventListener('abort', () => {
      request.abort()
      reject(signal.reason)
    })
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { name, content } of files) form.append('files', content, name)
    request.send(form)
  })
}

function queryOf(query: NonNullable<Sending['query']>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
