// The address of a report as its identity: two spellings of one address become one, so that a text captured again is known.

/** What readers and campaigns add to an address: it names no other text. */
const NO_PART_OF_IT = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|at_medium|at_campaign|xtor|cmpid)$/u;

/** The address without what names no other text; null when there is none, or when it names a whole site ("https://example.org/"). */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const wanted = [...searchParams].filter(([name]) => !NO_PART_OF_IT.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  const path = pathname.replace(/\/+$/u, '');
  if (!path && !wanted.length) return null;
  return `${host.replace(/^www\./u, '')}${path}${wanted.length ? `?${wanted.join('&')}` : ''}`;
}
