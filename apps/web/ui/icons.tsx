import type { ReactNode, SVGProps } from 'react';

export type Icon = (props: SVGProps<SVGSVGElement>) => ReactNode;

/** Drawn on 24 × 24 with a line of 1.75. Decoration only: the word beside an icon says what it means. */
function draw(...paths: string[]): Icon {
  return function DrawnIcon({ className, ...props }) {
    return (
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...props}
        className={className ? `est-icon ${className}` : 'est-icon'}
      >
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    );
  };
}

const circle = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z';

export const LateIcon = draw('M12 3.5 21.5 20h-19L12 3.5Z', 'M12 10v4.5', 'M12 17.2v.1');
export const ThisWeekIcon = draw(circle, 'M12 7v5.2l3.4 2');
export const OnTimeIcon = draw(circle, 'm8 12.3 2.8 2.8L16.2 9.5');
export const WaitingIcon = draw(
  'M7 3.5h10',
  'M7 20.5h10',
  'M8 3.5c0 4 1.5 6 4 8.5 2.5-2.5 4-4.5 4-8.5',
  'M8 20.5c0-4 1.5-6 4-8.5 2.5 2.5 4 4.5 4 8.5',
);
export const EmptyIcon = draw(circle);
export const ClosedIcon = draw('M6 11h12v9H6v-9Z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3', 'M12 14.5v2');
export const HeldIcon = draw(circle, 'M9.7 9v6', 'M14.3 9v6');

export const WeekIcon = draw(
  'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5H5a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 5 5.5Z',
  'M3.5 10h17',
  'M8 3v4',
  'M16 3v4',
);
export const ChildrenIcon = draw(
  'M9 11.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8Z',
  'M2.8 19.5c.4-3.4 2.9-5.3 6.2-5.3s5.8 1.9 6.2 5.3',
  'M15.5 4.8a3.4 3.4 0 0 1 0 6',
  'M17.6 14.6c2.1.7 3.4 2.4 3.7 4.9',
);
export const ReminderIcon = draw(
  'M6 10a6 6 0 1 1 12 0c0 4.5 1.8 6 1.8 6H4.2S6 14.5 6 10Z',
  'M10 19.5a2.1 2.1 0 0 0 4 0',
);
export const FiguresIcon = draw('M4 20h16', 'M7 20v-7', 'M12 20V5', 'M17 20v-10');
export const ManageIcon = draw(
  'M4 7h9',
  'M17 7h3',
  'M4 17h3',
  'M11 17h9',
  'M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  'M9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
);
export const CalculatorIcon = draw(
  'M4 17.5h16',
  'M6.5 15v5',
  'M12 15v5',
  'M17.5 15v5',
  'M7 10.5h5.5V5H7v5.5Z',
  'M7 10.5V15',
);
export const PersonIcon = draw(
  'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  'M4.5 20.5c.6-4 3.6-6.2 7.5-6.2s6.9 2.2 7.5 6.2',
);
export const BuildingIcon = draw(
  'M5 20.5V5l8-2v17.5',
  'M13 9l6 1.5v10',
  'M3 20.5h18',
  'M8.5 8.5h1',
  'M8.5 12.5h1',
  'M8.5 16.5h1',
);

export const SearchIcon = draw('M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'm15.6 15.6 5 5');
export const ChevronDownIcon = draw('m6 9.5 6 6 6-6');
export const PreviousIcon = draw('m14.5 6-6 6 6 6');
export const NextIcon = draw('m9.5 6 6 6-6 6');
export const SortIcon = draw('m8 9.5 4-4 4 4', 'm8 14.5 4 4 4-4');
export const SortUpIcon = draw('M12 19V5.5', 'm6.5 11 5.5-5.5 5.5 5.5');
export const SortDownIcon = draw('M12 5v13.5', 'm17.5 13-5.5 5.5L6.5 13');
export const CloseIcon = draw('m6 6 12 12', 'M18 6 6 18');
export const HelpIcon = draw(circle, 'M9.5 9.7a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.4 1-1.4 2', 'M12 16.8v.1');
export const OfflineIcon = draw(
  'M3 3.5 21 20.5',
  'M2.5 9.5A14 14 0 0 1 7 6.8',
  'M11 5.6a14 14 0 0 1 10.5 3.9',
  'M5.8 13a9 9 0 0 1 4-2.1',
  'M15 11.4a9 9 0 0 1 3.2 1.6',
  'M12 17.8v.2',
);
export const TrainingIcon = draw(
  'm12 5 9.5 4.5L12 14 2.5 9.5 12 5Z',
  'M6.5 11.5v4.3c1.5 1.3 3.4 2 5.5 2s4-.7 5.5-2v-4.3',
);
export const SignOutIcon = draw(
  'M14 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H14',
  'M10 12h10.5',
  'm17 8.5 3.5 3.5-3.5 3.5',
);
export const KeyboardIcon = draw(
  'M4 6.5h16a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V8A1.5 1.5 0 0 1 4 6.5Z',
  'M6.5 10h.1',
  'M10 10h.1',
  'M13.5 10h.1',
  'M17.3 10h.1',
  'M8 14h8',
);
export const PrintIcon = draw(
  'M7 8.5V3.5h10v5',
  'M7 17.5H4.5A1.5 1.5 0 0 1 3 16v-6a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 10v6a1.5 1.5 0 0 1-1.5 1.5H17',
  'M7 14h10v6.5H7V14Z',
);
export const LinkIcon = draw(
  'M10 14a4.2 4.2 0 0 0 6.3.3l2.7-2.7a4.2 4.2 0 0 0-6-6l-1.5 1.5',
  'M14 10a4.2 4.2 0 0 0-6.3-.3L5 12.4a4.2 4.2 0 0 0 6 6l1.5-1.5',
);
export const UploadIcon = draw(
  'M12 15.5V4',
  'm7.5 8.5 4.5-4.5 4.5 4.5',
  'M4 15v3.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V15',
);
export const DownloadIcon = draw(
  'M12 4v11.5',
  'm16.5 11-4.5 4.5L7.5 11',
  'M4 15v3.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V15',
);
export const CameraIcon = draw(
  'M3.5 8h4l1.8-2.5h5.4L16.5 8h4v11h-17V8Z',
  'M12 16.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6Z',
);
export const RemoveIcon = draw(
  'M4.5 6.5h15',
  'M9.5 6.5V4h5v2.5',
  'M6.5 6.5l1 13.5h9l1-13.5',
  'M10.5 10.5v6',
  'M13.5 10.5v6',
);
export const HandoverIcon = draw('M18.5 11.5v-3l-5-5h-7v17h5', 'M13.5 3.5v5h5', 'M13.5 17.5H21', 'm18 14.5 3 3-3 3');
export const DocumentIcon = draw(
  'M6.5 3.5h7l5 5v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Z',
  'M13.5 3.5v5h5',
);
export const PlusIcon = draw('M12 5v14', 'M5 12h14');
export const LawIcon = draw('M12 4v16', 'M8 20h8', 'M5 7h14', 'M5 7l-2.5 6.5h5L5 7Z', 'M19 7l-2.5 6.5h5L19 7Z');
export const AgreementIcon = draw(
  'M3 8.5l4-2.5 5 2 5-2 4 2.5',
  'M3 15l3 .5 4.5 3.5c.8.5 1.7.5 2.3 0l5.2-4 3-.5',
  'M12 8l-3 3.3c.8 1.3 2.7 1.3 3.8 0L15 14.5',
);
