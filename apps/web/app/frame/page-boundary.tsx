import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page.js';

interface Props {
  /** Another path is a new chance. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A page that fails does not take the navigation with it. */
export class PageBoundary extends Component<Props, { failed: boolean; error?: unknown }> {
  override state: { failed: boolean; error?: unknown } = { failed: false };

  static getDerivedStateFromError(error: unknown): { failed: boolean; error: unknown } {
    return { failed: true, error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.path !== this.props.path) this.setState({ failed: false, error: undefined });
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}
