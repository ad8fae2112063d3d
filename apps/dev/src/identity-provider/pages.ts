import type { DemoAccount } from './accounts.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f6f7f5;color:#1b2426;font:1.0625rem/1.5 "Source Sans 3","Source Sans Pro",system-ui,sans-serif}
.bar{background:#0b5f6b;color:#fff;padding:.75rem 1.25rem;font-weight:600}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
.note{background:#fff;border:1px solid #dfe4e1;border-left:6px solid #b45309;border-radius:6px;padding:.75rem 1rem;margin:1rem 0 1.5rem}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
button,.button{font:inherit;text-align:left;width:100%;min-height:3.5rem;padding:.75rem 1rem;background:#fff;color:inherit;
border:1px solid #7a8784;border-radius:8px;cursor:pointer;display:grid;gap:.125rem;height:100%;align-content:start}
button:hover,.button:hover{border-color:#0b5f6b;background:#eef5f5}
button:focus-visible,a:focus-visible{outline:3px solid #0b5f6b;outline-offset:3px}
.role{color:#0b5f6b;font-weight:700;overflow-wrap:anywhere}
.who{overflow-wrap:anywhere}
a{color:#0b5f6b}
@media(min-width:48rem){ul{grid-template-columns:1fr 1fr}}
`;

/** Style only, nothing from elsewhere, not in a frame. */
export const pageHeaders: Record<string, string> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The choice of who to be: one button per account, works without scripts. */
export function signInPage(uid: string, accounts: readonly DemoAccount[]): string {
  const list =
    accounts.length > 0
      ? `<form method="post" action="/aanmelden/${encodeURIComponent(uid)}"><ul>${accounts.map(choice).join('')}</ul></form>`
      : '<p>Er zijn nog geen accounts. Start Estafette met <code>npm start</code>; dan worden ze gemaakt.</p>';
  return page(
    'Kies wie je bent',
    `<p>Kies een account om mee verder te gaan. Een wachtwoord is niet nodig.</p>
<p class="note">Dit is een oefenomgeving. Alle personen en organisaties zijn verzonnen. In het echt meld je je hier aan
bij de inlogdienst van je eigen organisatie.</p>${list}`,
  );
}

function choice(account: DemoAccount): string {
  return `<li><button name="account" value="${escapeHtml(account.subject)}">
<span class="role">${escapeHtml(account.roleLabel)}</span>
<span class="who">${escapeHtml(account.name)}</span>
<span class="who">${escapeHtml(account.organisationLabel)}</span></button></li>`;
}

/** A page with one message and the way back. */
export function messagePage(title: string, message: string, backTo: string): string {
  return page(title, `<p>${escapeHtml(message)}</p><p><a href="${escapeHtml(backTo)}">Terug naar Estafette</a></p>`);
}

/** Asked only when we cannot tell who wants to sign out; `form` is the provider's own form. */
export function signOutPage(form: string): string {
  return page(
    'Afmelden',
    `<p>Wil je je afmelden bij de oefenomgeving van Estafette?</p>${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, meld mij af</button>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Estafette</title><style>${style}</style></head>
<body><header class="bar">Estafette oefenomgeving</header><main><h1>${escapeHtml(title)}</h1>
${body}</main></body></html>`;
}
