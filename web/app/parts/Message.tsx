import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';
import { Button, IconButton } from './Button.tsx';

const SHOWN_FOR = 8000;

/** The one message of the page: 8 s, longer while the pointer or the focus is on it. */
export function Message() {
  const message = useApp((state) => state.message);
  const unsay = useApp((state) => state.unsay);
  const t = useText(common);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(unsay, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message, held, unsay]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div className="message-place" aria-live="polite">
      {message ? (
        <div key={message.number} className="message" {...hold}>
          <span>{message.text}</span>
          {message.undo ? <Button look="quiet" onClick={() => { message.undo?.(); unsay(); }}>{t.undo}</Button> : null}
          <IconButton name={t.close} icon={<X size={16} />} onClick={unsay} />
        </div>
      ) : null}
    </div>
  );
}
