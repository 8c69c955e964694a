// Hosts of addresses: what a source is told apart by, asked permission for and logged under.

/** "relais.example" for "https://www.relais.example/une?x=1": small letters, without "www." and port; null when it is no web address. */
export function hostOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/u.test(protocol) && hostname ? hostname.replace(/^www\./u, '') : null;
  } catch {
    return null;
  }
}
