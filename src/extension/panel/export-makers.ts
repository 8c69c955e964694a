// What makes files of a comparison, in a bundle of its own that is loaded with the first export: no reader waits for it before the answer.
export { EXPORT_MAKERS } from '../../core/export/formats.ts';
