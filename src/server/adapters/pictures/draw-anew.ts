import { stat } from 'node:fs/promises'
import sharp from 'sharp'
import { Refusal } from '../../http/refusal.ts'

const mostBytes = 2_000_000
const mostPixels = 40_000_000
const side = 512
/** What sharp calls what it recognises; nothing else is even tried. */
const known = ['png', 'jpeg', 'webp', 'svg']

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [...['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadSvg']],
})

/**
 * The picture of a file, drawn anew as a PNG of at most 512 × 512 pixels: what stands in the file beside the picture (where
 * it was taken, scripts of an SVG) is gone. PNG, JPEG, WebP or SVG of at most 2 MB; 413 and 422 otherwise.
 */
export async function drawAnew(path: string): Promise<Buffer> {
  if ((await stat(path)).size > mostBytes) throw new Refusal(413, 'picture-too-large')
  try {
    const picture = sharp(path, { limitInputPixels: mostPixels, failOn: 'error', density: 300 })
    const { format } = await picture.metadata()
    if (!known.includes(format)) throw new Refusal(422, 'picture-unknown', 'file')
    return await picture
      .rotate() // as the camera was held
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: format !== 'svg' })
      .png({ compressionLevel: 9 })
      .toBuffer()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(422, 'picture-unknown', 'file')
  }
}
