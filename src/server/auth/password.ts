import { type Algorithm, hash, verify } from '@node-rs/argon2'

// OWASP's smallest recommendation for argon2id: 19 MiB, 2 passes, 1 lane; about 20 ms on a small server.
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password, cost)

export const isPassword = (password: string, hashed: string) => verify(hashed, password)
