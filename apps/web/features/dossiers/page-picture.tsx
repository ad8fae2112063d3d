import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, type PdfView } from './pdf-view.js';

interface Props {
  readonly pdf: PdfView;
  readonly number: number;
  /** in pixels of the screen */
  readonly width: number;
  /** beside words that say the same */
  readonly decorative?: boolean;
}

/** A page as a picture, drawn once it comes into sight. */
export function PagePicture({ pdf, number, width, decorative }: Props): ReactNode {
  const { t } = useTranslation('dossiers');
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useSeen(canvas);
  useEffect(() => {
    if (seen && canvas.current) return drawPage(pdf, number, canvas.current, width);
    return undefined;
  }, [pdf, number, width, seen]);
  const words = decorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t('pages.picture', { number, count: pdf.numPages }) } as const);
  return <canvas ref={canvas} className="est-pdf__picture" {...words} />;
}

/** A list may be of hundreds of pages. */
function useSeen(element: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}
