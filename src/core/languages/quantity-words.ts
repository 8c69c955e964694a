// The shape of a pack's section: numbers, hedges, units, currencies. (Stub: grows with what its finders need.)

export interface QuantityWords {
  readonly code: string;
}
