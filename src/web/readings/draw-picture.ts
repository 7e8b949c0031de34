import { hatch, type Tokens, tokens } from './chart-paint.ts'

/** A sign of the legend: filled, filled with lines, or a line of dashes or dots. */
export type Sign = { text: string; colour: string; look: 'solid' | 'hatch' | 'dashes' | 'dots' }
export type Picture = { title: string; canvas: HTMLCanvasElement; legend: readonly Sign[] }
type Heading = { title: string; period: string; foot: string }

const edge = 24
const family = "'Inter Variable', sans-serif"
const fonts = { title: `650 20px ${family}`, chart: `650 16px ${family}`, text: `14px ${family}` }

/** Charts under one another with title, period and legend, on the ground of the theme that is on; as sharp as the screen. */
export function drawPicture(heading: Heading, pictures: readonly Picture[]): HTMLCanvasElement {
  const colour = tokens()
  const scale = Math.max(1, ...pictures.map(({ canvas }) => canvas.width / canvas.clientWidth))
  const inner = Math.max(560, ...pictures.map(({ canvas }) => canvas.clientWidth))
  const sheet = document.createElement('canvas')
  const pen = sheet.getContext('2d')!
  // Once to see how high it becomes, once to draw.
  const height = draw(pen, heading, pictures, colour, inner)
  sheet.width = Math.round((inner + 2 * edge) * scale)
  sheet.height = Math.round(height * scale)
  pen.scale(scale, scale)
  pen.fillStyle = colour.ground
  pen.fillRect(0, 0, inner + 2 * edge, height)
  draw(pen, heading, pictures, colour, inner)
  return sheet
}

function draw(
  pen: CanvasRenderingContext2D,
  { title, period, foot }: Heading,
  pictures: readonly Picture[],
  colour: Tokens,
  inner: number,
): number {
  pen.textBaseline = 'top'
  let y = edge
  y = paragraph(pen, title, fonts.title, colour.text, y, inner, 28)
  y = paragraph(pen, period, fonts.text, colour.muted, y, inner, 22)
  for (const picture of pictures) {
    y = paragraph(pen, picture.title, fonts.chart, colour.text, y + 16, inner, 24) + 6
    const { canvas } = picture
    pen.drawImage(canvas, edge, y, canvas.clientWidth, canvas.clientHeight)
    y = signs(pen, picture.legend, colour, y + canvas.clientHeight + 8, inner)
  }
  return paragraph(pen, foot, fonts.text, colour.muted, y + 12, inner, 22) + edge
}

/** Words in as many lines as they need; answers where the next may stand. */
function paragraph(
  pen: CanvasRenderingContext2D,
  words: string,
  font: string,
  colour: string,
  top: number,
  width: number,
  lineHeight: number,
): number {
  pen.font = font
  pen.fillStyle = colour
  let y = top
  let line = ''
  const end = () => {
    if (line) pen.fillText(line, edge, y)
    y += lineHeight
  }
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && pen.measureText(longer).width > width) {
      end()
      line = word
    } else line = longer
  }
  end()
  return y
}

function signs(
  pen: CanvasRenderingContext2D,
  legend: readonly Sign[],
  colour: Tokens,
  top: number,
  width: number,
): number {
  pen.font = fonts.text
  let x = edge
  let y = top
  for (const { text, colour: paint, look } of legend) {
    const wide = 26 + pen.measureText(text).width + 20
    if (x > edge && x + wide > edge + width) {
      x = edge
      y += 24
    }
    pen.setLineDash([])
    pen.strokeStyle = paint
    pen.lineWidth = 1
    if (look === 'solid' || look === 'hatch') {
      pen.fillStyle = look === 'hatch' ? hatch(paint, colour.ground) : paint
      pen.fillRect(x, y + 2, 18, 14)
      pen.strokeRect(x + 0.5, y + 2.5, 17, 13)
    } else {
      pen.lineWidth = 2
      pen.setLineDash(look === 'dashes' ? [5, 3] : [2, 3])
      pen.beginPath()
      pen.moveTo(x, y + 9)
      pen.lineTo(x + 18, y + 9)
      pen.stroke()
    }
    pen.fillStyle = colour.text
    pen.fillText(text, x + 26, y + 1)
    x += wide
  }
  return y + 24
}
