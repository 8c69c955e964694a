// Parts that every section of the settings is made of.
import type { ComponentChildren } from '../view.ts';

/** A section with its heading and one sentence under it. */
export const Section = ({ id, title, text, children }: { readonly id: string; readonly title: string; readonly text: string; readonly children: ComponentChildren }) => (
  <section id={id} aria-labelledby={`${id}-title`}><h2 id={`${id}-title`}>{title}</h2><p>{text}</p>{children}</section>
);

interface RowProps { readonly title: string; readonly text: string; /** What is pressed, at the end of the row. */ readonly act: ComponentChildren; /** What comes of it, below. */ readonly children?: ComponentChildren; readonly id?: string }

/** A row: what it does, a sentence, a control. */
export const Row = ({ title, text, act, children, id }: RowProps) => (
  <div class="row-set" id={id}><h3>{title}</h3><p>{text}</p><div class="act">{act}</div>{children}</div>
);

/** A button that opens the browser's choice of files. */
export const FileButton = ({ label, accept, multiple = false, take }: { readonly label: string; readonly accept: string; readonly multiple?: boolean; readonly take: (files: readonly File[]) => void }) => (
  <label class="button file">{label}<input class="spoken" type="file" multiple={multiple} accept={accept} onChange={({ currentTarget }) => {
    const files = [...currentTarget.files ?? []];
    currentTarget.value = '';
    if (files.length) take(files);
  }} /></label>
);
