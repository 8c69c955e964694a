// The shape of a pack's section: titles, roles, organisations, demonyms, metonyms. (Stub: grows with what its finders need.)

export interface NameWords {
  readonly code: string;
}
