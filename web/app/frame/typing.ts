/** Whether keys pressed on this element are text, so that single letters must do nothing else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), .cm-editor') !== null;
}
