import { useEffect, useState } from 'react';
import { openPdf, type PdfView } from './pdf-view.js';

export interface OpenedPdf {
  readonly pdf: PdfView | undefined;
  /** the file cannot be shown here; it can still be downloaded */
  readonly failed: boolean;
}

/** The PDF, opened to look at, and closed when the page is left. */
export function usePdfView(file: Blob): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: undefined, failed: false });
  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    openPdf(file).then(
      (pdf) => {
        close = () => void pdf.loadingTask.destroy();
        if (left) close();
        else setOpened({ pdf, failed: false });
      },
      () => (left ? undefined : setOpened({ pdf: undefined, failed: true })),
    );
    return () => {
      left = true;
      close();
    };
  }, [file]);
  return opened;
}
