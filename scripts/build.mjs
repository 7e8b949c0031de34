// `npm run build`: the web app into dist/web, when its sources changed.
import { prepare } from './prepare.mjs'

await prepare({ build: true }).catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
