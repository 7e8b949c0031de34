// `npm run guides`: takes the pictures of the guides while their stories run, and writes the static site when asked to.
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, languages } from '../src/domain/words/words.ts'
import { layouts } from '../src/web/guides/guide.ts'
import { guides } from '../src/web/guides/guides.ts'
import type { Boxes } from '../src/web/guides/pages/pictures.ts'
import { ensureChromium } from './chromium.mjs'
import { writeSite } from './guides-site.ts'

const committed = { pictures: 'src/web/public/guide-pictures', boxes: 'src/web/guides/pictures.json' }
/** Of these languages the pictures are kept with the code; those of the others are made when they are wanted. */
const kept: Language[] = ['fr', 'en']
const most = 25_000_000 // bytes of all committed pictures

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    languages: { type: 'string', default: kept.join(',') },
    'no-pictures': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(`npm run guides                         pictures of the guides in ${kept.join(' and ')}, kept with the code
npm run guides -- --out DIR            and the static site in DIR
npm run guides -- --out DIR --languages fr,nl,de,en   with pictures in these languages
npm run guides -- --out DIR --no-pictures             the site with the pictures there are`)
  process.exit()
}
const wanted = values.languages.split(',').map((text) => {
  const found = languages.find((language) => language === text.trim())
  if (!found) throw new Error(`No language is called ${text}. There are: ${languages.join(', ')}.`)
  return found
})

/** Runs the stories that are guides, in the wanted languages, one after the other: they are about the same person. */
async function takePictures(folder: string) {
  await ensureChromium()
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--workers=1',
    '--retries=0',
    '--reporter=list',
  ]
  const code = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, [...args, `--grep=in (${wanted.join('|')}) .*@guide`], {
      stdio: 'inherit',
      env: { ...process.env, OPTIMCE_GUIDE_PICTURES: folder },
    }).on('exit', resolve)
  })
  if (code !== 0) throw new Error('A story failed: no picture was kept.')
}

/** The boxes that the stories noted, of one language. */
async function boxesOf(folder: string, language: Language): Promise<Boxes> {
  const boxes: Boxes = {}
  for (const { id } of guides)
    for (const layout of layouts) {
      const text = await readFile(join(folder, id, layout, language, 'boxes.json'), 'utf8')
      boxes[id] = { ...boxes[id], [layout]: { [language]: JSON.parse(text) } }
    }
  return boxes
}

const merge = (...all: Boxes[]): Boxes =>
  Object.fromEntries(
    guides.map(({ id }) => [
      id,
      Object.fromEntries(
        layouts.map((layout) => [layout, Object.assign({}, ...all.map((each) => each[id]?.[layout]))]),
      ),
    ]),
  )

async function sizeOf(folder: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name))
    if (found.isFile()) sum += found.size
  }
  return sum
}

const folder = await mkdtemp(join(tmpdir(), 'optimce-pictures-'))
try {
  let boxes: Boxes = JSON.parse(await readFile(committed.boxes, 'utf8'))
  if (!values['no-pictures']) {
    await takePictures(folder)
    const taken = new Map<Language, Boxes>()
    for (const language of wanted) taken.set(language, await boxesOf(folder, language))
    for (const name of await readdir(folder, { recursive: true }))
      if (name.endsWith('boxes.json')) await rm(join(folder, name))
    const keep = wanted.filter((language) => kept.includes(language))
    for (const { id } of guides)
      for (const layout of layouts)
        for (const language of keep) {
          const target = join(committed.pictures, id, layout, language)
          await rm(target, { recursive: true, force: true })
          await cp(join(folder, id, layout, language), target, { recursive: true })
        }
    const keptBoxes = merge(boxes, ...keep.map((language) => taken.get(language)!))
    await writeFile(
      committed.boxes,
      `${JSON.stringify(keptBoxes, null, 2).replace(/\[\s+(\d+),\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3, $4]')}\n`,
    )
    boxes = merge(keptBoxes, ...taken.values())
    const size = await sizeOf(committed.pictures)
    console.log(`Pictures kept: ${(size / 1e6).toFixed(1)} MB of ${most / 1e6} MB.`)
    if (size > most) throw new Error('The kept pictures are too large.')
  }
  if (values.out) {
    const site = await writeSite(values.out, { boxes, pictures: [committed.pictures, folder] })
    console.log(`The site: ${join(site, 'index.html')}`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
