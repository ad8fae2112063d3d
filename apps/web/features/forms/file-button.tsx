import type { ReactNode } from 'react';

interface Props {
  /** of the file that it is about; said to who does not see where the button stands */
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Something to do with one file of several. */
export const FileButton = ({ name, onClick, children }: Props): ReactNode => (
  <button type="button" className="est-link-button est-shown-file__act" onClick={onClick}>
    {children}
    <span className="ams-visually-hidden"> {name}</span>
  </button>
);
