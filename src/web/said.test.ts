import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flat } from './flat-words.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const known = new Set(
  [
    '../domain/words/en.json',
    '../domain/words/members.en.json',
    '../domain/words/audit.en.json',
    '../domain/words/auth.en.json',
    '../domain/words/legal.en.json',
    '../domain/words/sharing.en.json',
    '../domain/words/keys.en.json',
    ...readdirSync(new URL('./locales/', import.meta.url))
      .filter((name) => /(^|\.)en\.json$/.test(name))
      .map((name) => `./locales/${name}`),
  ].flatMap((path) => Object.keys(flat(JSON.parse(read(path))))),
)
const files = readdirSync(new URL('./', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.|api-types/.test(name),
)

test('every text that is said by its whole name is there: nobody reads a name on the screen', () => {
  const missing = files.flatMap((file) =>
    [
      ...read(`./${file}`).matchAll(
        /\bsay\(\s*(?:[\w.!&|() ]+\?\s*)?'([\w-]+(?:\.[\w-]+)+)'(?:\s*:\s*'([\w-]+(?:\.[\w-]+)+)')?/g,
      ),
    ]
      .flatMap(([, one, other]) => [one, other])
      .filter((key) => key !== undefined && !known.has(key))
      .map((key) => `${file}: ${key}`),
  )
  expect(missing).toEqual([])
})
