import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProduct } from './start-server.ts'

/** The real product beside the one of the other stories, on a data folder where nobody has been yet. */
export async function withEmptyInstallation(
  story: (address: string) => Promise<void>,
  environment: Record<string, string> = {},
) {
  const data = await mkdtemp(join(tmpdir(), 'optimce-empty-'))
  const product = await startProduct(['--port', '0', '--data', data], environment)
  try {
    await story(product.url)
  } finally {
    await product.stop()
    for (const folder of [product.home, data]) await rm(folder, { recursive: true, force: true })
  }
}
