// The shape of a pack's section: dates, hours, zones, durations. (Stub: grows with what its finders need.)

export interface CalendarWords {
  readonly code: string;
}
