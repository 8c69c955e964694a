// The one threshold of a reading's confidence, in a file of its own: views need it without the reader.

/** Under this confidence the reader is told, and absences are not reported as findings. 0..1, calibrated in `doubts.ts`. */
export const DOUBTFUL = 0.6;
