import { expect, test } from 'vitest'
import { arranged, type Entry, type Group, pagesNamed } from './entries.ts'

const entry = (group: Group, title: string): Entry => ({ key: title, group, title, detail: '', to: '/' })
const pages = ['Compteurs', 'Membres', 'Ajouter un compteur', 'Équipements'].map((title) =>
  entry('pages', title),
)
const named = (typed: string) => pagesNamed(pages, typed).map(({ title }) => title)

test('a page is found by the beginnings of its words, accents and case aside', () => {
  expect(named('COMP')).toEqual(['Compteurs', 'Ajouter un compteur'])
  expect(named('compteur aj')).toEqual(['Ajouter un compteur'])
  expect(named('equi')).toEqual(['Équipements'])
  expect(named('teurs')).toEqual([])
  expect(named('  ')).toEqual([])
})

test('digits bring meters first, words bring pages and people first', () => {
  const found = {
    pages: [entry('pages', 'p')],
    meters: [entry('meters', 'm')],
    members: [entry('members', 'n')],
    operations: [entry('operations', 'o')],
  }
  const order = (typed: string) => arranged(found, typed).map(({ title }) => title)
  expect(order('5414 49')).toEqual(['m', 'n', 'o'])
  expect(order('me')).toEqual(['p', 'n', 'o', 'm'])
})
