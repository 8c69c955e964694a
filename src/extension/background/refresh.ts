// Brings feeds up to date.
const running = new Set<string>();

/** Whether a source is being refreshed now: a background that was stopped refreshes nothing. */
export const isRefreshing = (id: string): boolean => running.has(id);
