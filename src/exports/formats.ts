import type { ExportFormat } from '../addresses/paths.ts';
import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import { cslJson, type Reference } from './csl-json.ts';
import { ris } from './ris.ts';

interface Format {
  /** What people call it. */
  name: string;
  mediaType: string;
  write: (references: readonly Reference[]) => string;
}

/** The formats references can be taken away in. */
export const exportFormats: Readonly<Record<ExportFormat, Format>> = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', write: bibtex },
  'biblatex.bib': { name: 'biblatex', mediaType: 'application/x-bibtex; charset=utf-8', write: biblatex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8', write: ris },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: cslJson,
  },
};

export const exportFormatNames = Object.keys(exportFormats) as ExportFormat[];

/** A file of references as a server would send it. */
export const exportResponse = (format: ExportFormat, references: readonly Reference[]): Response =>
  new Response(exportFormats[format].write(references), {
    headers: { 'Content-Type': exportFormats[format].mediaType },
  });
