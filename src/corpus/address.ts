// The address of a report as its identity: two spellings of one address become one, so that a text captured again is known.

/** What readers and campaigns add to an address: it names no other text. */
const NO_PART_OF_IT = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|at_medium|at_campaign|xtor|cmpid)$/u;

/**
 * An address that nothing needs to be done about. Most are, and a `URL` made of each was a tenth of an import. No host that may be
 * a number ("1.2" is 1.0.0.2) or coded ("xn--"), no part of a path that begins with a full stop ("/../"), nothing escaped.
 */
const PLAIN = /^https?:\/\/(?!.*(?:--|\.\.|\/\.))(?<host>[a-z0-9][a-z0-9.-]*\.[a-z]{2,})(?<pathname>(?:\/[\w~!$&()*+,;=:@./-]*)?)$/u;

/** The address without what names no other text; null when there is none, or when it names a whole site ("https://example.org/"). */
export function addressOf(url: string | null): string | null {
  if (url === null) return null;
  const { host, pathname } = PLAIN.exec(url)?.groups ?? {};
  return host === undefined || pathname === undefined ? spelledOut(url) : joined(host, pathname, []);
}

function spelledOut(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const wanted = [...searchParams].filter(([name]) => !NO_PART_OF_IT.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  return joined(host, pathname, wanted);
}

function joined(host: string, pathname: string, wanted: readonly string[]): string | null {
  const path = pathname.replace(/(?<!\/)\/+$/u, '');
  if (!path && !wanted.length) return null;
  return `${host.replace(/^www\./u, '')}${path}${wanted.length ? `?${wanted.join('&')}` : ''}`;
}
