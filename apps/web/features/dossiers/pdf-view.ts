import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type PdfView = PDFDocumentProxy;

/**
 * Opens a PDF to draw its pages. The library comes only when somebody looks at one, and its worker from our own origin: the
 * policy on content allows no other. What is in a PDF is never run.
 */
export async function openPdf(file: Blob): Promise<PdfView> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const data = new Uint8Array(await file.arrayBuffer());
  return getDocument({ data, isEvalSupported: false, useSystemFonts: false, enableXfa: false }).promise;
}

/** @returns stops the drawing when nobody waits for it any more */
export function drawPage(pdf: PdfView, number: number, canvas: HTMLCanvasElement, width: number): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const draw = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = (width * Math.min(window.devicePixelRatio, 2)) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    delete canvas.dataset['drawn'];
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
    canvas.dataset['drawn'] = String(number);
  };
  // Cancelled, or the document was closed meanwhile: then nobody looks at it.
  draw().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}
