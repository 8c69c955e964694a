// Hosts of the reader's own machine and network, by their names: what a page or a feed of the web names there is not for it to name.
// Names of the web whose address is a local one are not seen here: without a certificate of their own they answer nothing over https.

const LOCAL_NAMES = /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|corp|intranet|home\.arpa))\.?$/iu;
/** Loopback, this network, private, link-local, carrier's, benchmark, multicast and reserved. RFC 6890. */
const LOCAL_IPV4 = /^(?:0|10|127|22[4-9]|2[345]\d|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|198\.1[89])(?:\.\d{1,3}){1,3}$/u;

/** Whether the host, as `URL.hostname` gives it, is one of this machine or network. A name without a dot is. */
export function isLocalHost(host: string): boolean {
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1).toLowerCase());
  return LOCAL_NAMES.test(host) || LOCAL_IPV4.test(host) || !host.replace(/\.$/u, '').includes('.');
}

/** Unique local, link-local, loopback, unspecified, and those that hold an IPv4 address. */
const isLocalIpv6 = (address: string): boolean => /^(?:::1?|::ffff:.*|64:ff9b:.*|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|ff[\da-f]{2}:.*)$/u.test(address);
