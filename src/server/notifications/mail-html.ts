import type { MailText } from './mail-text.ts'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!)

/** One sober sheet for every mail. Nothing is fetched from anywhere: no picture, no font, nothing that tells who reads it. */
export function mailHtml({ subject, language, paragraphs, button, footer, choices }: MailText): string {
  const small = 'margin:0;font-size:13px;color:#5B6662'
  const anchor = (link: string, style: string, label: string) =>
    `<a href="${escaped(link)}" style="${style}">${escaped(label)}</a>`
  const text = paragraphs.map((part) => `<p style="margin:0 0 16px">${escaped(part)}</p>`)
  if (button)
    text.push(
      `<p style="margin:24px 0">${anchor(
        button.link,
        'display:inline-block;background:#15703A;color:#FFFFFF;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:600',
        button.label,
      )}</p>`,
      `<p style="${small}">${escaped(button.says)}<br>${anchor(button.link, 'color:#15703A;word-break:break-all', button.link)}</p>`,
    )
  const foot = [escaped(footer)]
  if (choices)
    foot.push(escaped(choices.says), anchor(choices.link, 'color:#15703A;word-break:break-all', choices.link))
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#F4F8F5;color:#16211C;font:16px/1.5 Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<div style="background:#FFFFFF;border:1px solid #D5E0DA;border-radius:10px;padding:24px">
${text.join('\n')}
</div>
<p style="${small};padding:16px 8px">${foot.join('<br>')}</p>
</div>
</body>
</html>
`
}
