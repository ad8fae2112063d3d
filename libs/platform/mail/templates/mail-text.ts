/** A mail as it goes out, still without receiver. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Names under which data of a child travels through the programs. */
type ChildField =
  | 'pupil'
  | 'child'
  | 'name'
  | 'givenName'
  | 'prefix'
  | 'familyName'
  | 'displayName'
  | 'bornOn'
  | 'age'
  | 'postcode'
  | 'preschoolReference'
  | 'identifier'
  | 'supportNeed'
  | 'school'
  | 'schoolLocation'
  | 'guardian';

/**
 * What a template may know. "Niet mailen, maar delen": passing along a row of a child does not compile, because these
 * names are forbidden even as extra properties.
 */
export type MailContext = {
  /** the organisation that the receiver works for or deals with */
  readonly organisation: string;
  /** opens the matter itself, after signing in */
  readonly link: string;
} & { readonly [Field in ChildField]?: never };

export interface MailBody {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly link: string };
  readonly after?: readonly string[];
}

const signature = ['Met vriendelijke groet,', 'Estafette'];
const automatic =
  'Dit bericht is automatisch gemaakt. In mail van Estafette staan nooit gegevens van een kind. Is een bericht niet te vertrouwen? Typ dan zelf het adres van Estafette in de browser.';

/** The same words as plain text and as simple HTML. */
export function mailText(body: MailBody): MailText {
  const before = [body.greeting, ...body.paragraphs];
  const after = [...(body.after ?? []), signature.join('\n'), automatic];
  return {
    subject: oneLine(body.subject),
    text: [...before, `${body.action.label}:\n${body.action.link}`, ...after].join('\n\n') + '\n',
    html: page([...before.map(paragraph), button(body.action), ...after.map(paragraph)].join('\n')),
  };
}

const page = (content: string): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Estafette</title></head>
<body style="margin:0;padding:24px;background:#f6f7f5;color:#1b2426;font:16px/1.5 'Source Sans 3',Arial,sans-serif">
<div style="max-width:560px;padding:24px;background:#fff;border:1px solid #dfe4e1;border-radius:8px">
${content}
</div>
</body>
</html>
`;

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const button = ({ label, link }: MailBody['action']): string =>
  `<p style="margin:0 0 16px"><a href="${escapeHtml(link)}" style="color:#0b5f6b;font-weight:600">${escapeHtml(label)}</a><br>
<span style="color:#55625f">${escapeHtml(link)}</span></p>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A line break in a subject would begin a new header. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
