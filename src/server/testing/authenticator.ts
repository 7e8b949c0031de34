import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const inBase64url = (text: string) => Buffer.from(text).toString('base64url')

/** CBOR (RFC 8949) of what an authenticator says: small whole numbers, texts, bytes and maps. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, size: number) => {
    if (size < 24) return Buffer.from([(major << 5) | size])
    if (size < 256) return Buffer.from([(major << 5) | 24, size])
    return Buffer.from([(major << 5) | 25, size >> 8, size & 255])
  }
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const pairs = [...value].flatMap(([key, of]) => [cbor(key), cbor(of as Parameters<typeof cbor>[0])])
  return Buffer.concat([head(5, value.size), ...pairs])
}

type Made = { origin?: string; rpId?: string; isVerified?: boolean; type?: string }

/**
 * An authenticator in software, with one passkey: ES256, attestation "none", a counter. What is wrong about it can be asked
 * for: another site, a user it has not checked, another's name, a counter that stands still.
 */
export function softAuthenticator(counts = true) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  // COSE key, RFC 9053: EC2, ES256, P-256.
  const cose = cbor(
    new Map<number, unknown>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, Buffer.from(x!, 'base64url')],
      [-3, Buffer.from(y!, 'base64url')],
    ]),
  )
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let userHandle = ''
  let counter = 0

  /** WebAuthn level 3, 6.1: hash of the party, flags (present 1, verified 4, with credential 64), counter. */
  function authenticatorData(rpId: string, isVerified: boolean, credential?: Buffer) {
    const head = Buffer.alloc(5)
    head[0] = 1 | (isVerified ? 4 : 0) | (credential ? 64 : 0)
    if (counts) head.writeUInt32BE(++counter, 1)
    return Buffer.concat([sha256(rpId), head, credential ?? Buffer.alloc(0)])
  }
  const clientData = (type: string, challenge: string, origin: string) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false })
  const answer = (response: object) => ({
    ...{ id, rawId: id, type: 'public-key', authenticatorAttachment: 'platform' },
    ...{ clientExtensionResults: {}, response },
  })

  return {
    id,
    /** From now on it counts from here, as a copy taken then would. */
    rewind: (to: number) => {
      counter = to
    },
    /** Says that it belongs to another user. */
    callItself: (userId: string) => {
      userHandle = inBase64url(userId)
    },

    /** What `navigator.credentials.create` would answer. */
    create(
      options: { challenge: string; user: { id: string } },
      {
        origin = 'http://localhost:3000',
        rpId = 'localhost',
        isVerified = true,
        type = 'webauthn.create',
      }: Made = {},
    ) {
      userHandle = options.user.id
      const length = Buffer.from([0, credentialId.length])
      const authData = authenticatorData(
        rpId,
        isVerified,
        Buffer.concat([Buffer.alloc(16), length, credentialId, cose]),
      )
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return answer({
        clientDataJSON: inBase64url(clientData(type, options.challenge, origin)),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      })
    },

    /** What `navigator.credentials.get` would answer. */
    get(
      options: { challenge: string },
      {
        origin = 'http://localhost:3000',
        rpId = 'localhost',
        isVerified = true,
        type = 'webauthn.get',
      }: Made = {},
    ) {
      const data = clientData(type, options.challenge, origin)
      const authData = authenticatorData(rpId, isVerified)
      const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)
      return answer({
        clientDataJSON: inBase64url(data),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      })
    },
  }
}
