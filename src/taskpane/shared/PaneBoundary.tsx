import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Notice } from '../notices/Notice';

interface PaneBoundaryProps {
  readonly message: string;
  readonly action: string;
  readonly children: ReactNode;
}

/** A mistake in the pane becomes a sentence with a way out, never a blank page. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert">
        <Notice intent="error" title={this.props.message} lines={[]}>
          <Button onClick={() => window.location.reload()}>{this.props.action}</Button>
        </Notice>
      </div>
    );
  }
}
