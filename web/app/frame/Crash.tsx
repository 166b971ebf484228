import { Component, type ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Problem } from '../parts/State.tsx';
import { app } from '../state/app.ts';
import { frame } from '../text/frame.ts';
import { textIn } from '../text/useText.ts';

/** Keeps a view that fails from taking the page with it. */
export class Crash extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }
  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    const t = textIn(frame, app().language);
    return (
      <div className="view">
        <Problem error={new Error(`${t.crashed} (${this.state.error.message})`)} retry={() => this.setState({})} />
        <p className="pad"><Button onClick={() => location.reload()}>{t.reload}</Button></p>
      </div>
    );
  }
}
