// The reader's threshold as the panel uses it. The reader's own module would bring the whole reader into the popup.

/** Below this confidence the reader is told, and absences are not reported. Equal to DOUBTFUL of src/reader; a test holds them together. */
export const DOUBTFUL = 0.6;
