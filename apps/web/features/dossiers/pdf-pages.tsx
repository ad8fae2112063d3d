import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Loading, Note } from '../../ui/index.js';
import { PagePicture } from './page-picture.js';
import type { PdfView } from './pdf-view.js';
import { usePdfView } from './use-pdf-view.js';

const widest = 820;
const thumbnail = 104;

/** The pages as pictures: small ones at the left to choose from, the chosen one beside them. */
export function PdfPages({ file }: { file: Blob }): ReactNode {
  const { t } = useTranslation('dossiers');
  const { pdf, failed } = usePdfView(file);
  const [shown, setShown] = useState(1);
  if (failed) return <Note>{t('pages.failed')}</Note>;
  if (!pdf) return <Loading rows={10} />;
  return (
    <div className="est-pdf__pages">
      <Thumbnails pdf={pdf} shown={shown} onShow={setShown} />
      <OnePage pdf={pdf} shown={shown} onShow={setShown} />
    </div>
  );
}

interface PagesProps {
  readonly pdf: PdfView;
  readonly shown: number;
  readonly onShow: (number: number) => void;
}

function Thumbnails({ pdf, shown, onShow }: PagesProps): ReactNode {
  const { t } = useTranslation('dossiers');
  const numbers = Array.from({ length: pdf.numPages }, (_, place) => place + 1);
  return (
    <nav className="est-pdf__thumbnails" aria-label={t('pages.label')}>
      <ol>
        {numbers.map((number) => (
          <li key={number}>
            <button type="button" aria-current={number === shown ? 'page' : undefined} onClick={() => onShow(number)}>
              <PagePicture pdf={pdf} number={number} width={thumbnail} decorative />
              <span>
                <span className="ams-visually-hidden">{t('pages.page')} </span>
                {number}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function OnePage({ pdf, shown, onShow }: PagesProps): ReactNode {
  const { t } = useTranslation('dossiers');
  const [frame, width] = useFrameWidth();
  const step = (by: number): void => onShow(Math.min(pdf.numPages, Math.max(1, shown + by)));
  return (
    <div className="est-pdf__page" ref={frame}>
      <div className="est-pdf__turn">
        <Button variant="tertiary" onClick={() => step(-1)}>
          {t('pages.previous')}
        </Button>
        <span aria-live="polite">{t('pages.picture', { number: shown, count: pdf.numPages })}</span>
        <Button variant="tertiary" onClick={() => step(1)}>
          {t('pages.next')}
        </Button>
      </div>
      {width > 0 ? <PagePicture pdf={pdf} number={shown} width={width} /> : null}
    </div>
  );
}

function useFrameWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.min(widest, Math.floor(entry?.contentRect.width ?? 0))),
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
