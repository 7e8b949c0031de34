import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

const known = { key: 'AKIAOPTIMCE', secret: 'a secret/with+letters', region: 'eu-west-1', bucket: 'optimce' }

/**
 * The part of S3 that files need: PUT, GET and DELETE of an object and a listing, in one bucket. Each request's signature
 * (AWS4-HMAC-SHA256, as the S3 reference has it) is reckoned anew from what arrived and must be the one it carries.
 */
export async function openBucket() {
  const objects = new Map<string, Buffer>()
  /** what it answers to everything, when it is to fail */
  let broken: number | null = null
  /** what a PUT waits for before it is answered */
  let slow: Promise<unknown> = Promise.resolve()

  function answerTo(request: IncomingMessage, body: Buffer): { status: number; content: Buffer | string } {
    if (broken) return { status: broken, content: error('SlowDown') }
    const wrong = signatureProblem(request, body)
    if (wrong) return { status: 403, content: error(wrong) }
    const { pathname } = new URL(request.url!, 'http://s3')
    if (pathname.split('/')[1] !== known.bucket) return { status: 404, content: error('NoSuchBucket') }
    if (pathname === `/${known.bucket}`) return { status: 200, content: '<ListBucketResult/>' }
    if (request.method === 'PUT') objects.set(pathname, body)
    if (request.method === 'DELETE') objects.delete(pathname)
    if (request.method === 'DELETE') return { status: 204, content: '' }
    const content = objects.get(pathname)
    if (!content) return { status: 404, content: error('NoSuchKey') }
    return { status: 200, content: request.method === 'PUT' ? '' : content }
  }

  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (request.method === 'PUT') await slow
    const { status, content } = answerTo(request, body)
    response.writeHead(status).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }
  return {
    objects,
    /** From now on it answers so, null: as it should. */
    fail: (status: number | null) => {
      broken = status
    },
    /** From now on a PUT is answered when this is over. */
    hold: (until: Promise<unknown>) => {
      slow = until
    },
    url: ({ secret = known.secret, bucket = known.bucket, port = own } = {}) =>
      `http://${known.key}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${bucket}?region=${known.region}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

const error = (code: string) => `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest()

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function signatureProblem({ method, url, headers }: IncomingMessage, body: Buffer): string | null {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )
  if (!said) return 'AccessDenied'
  const [, key, day, region, signed, signature] = said as unknown as string[]
  if (key !== known.key || region !== known.region) return 'InvalidAccessKeyId'
  const hash = String(headers['x-amz-content-sha256'])
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return 'XAmzContentSHA256Mismatch'
  const stamp = String(headers['x-amz-date'])
  if (Math.abs(Date.now() - Date.parse(stamp.replace(/(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'))) > 900_000)
    return 'RequestTimeTooSkewed'
  const names = signed!.split(';')
  if (!names.includes('host') || !names.includes('x-amz-date')) return 'AccessDenied'
  const { pathname, searchParams } = new URL(url!, 'http://s3')
  const query = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort()
  const canonical = [
    ...[method, pathname, query.join('&')],
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    ...['', signed, hash],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const signing = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${known.secret}`, day!), region!))
  const own = hmac(signing, ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n'))
  return timingSafeEqual(own, Buffer.from(signature!, 'hex')) ? null : 'SignatureDoesNotMatch'
}
