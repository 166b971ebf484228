import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, call } from '../../api.ts';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { textIn } from '../../text/useText.ts';

/** Deletes a question of the user and brings it back; both tell of it, or why not, in the message of the page. */
export function useSavedQuestions(): { remove: (name: string, title: string) => Promise<void> } {
  const queries = useQueryClient();
  const told = async (deed: () => Promise<void>): Promise<void> => {
    try {
      await deed();
    } catch (error) {
      const { say, language } = useApp.getState();
      say({ text: error instanceof ApiProblem ? error.text[language] : String(error) });
    }
  };
  const restore = (name: string): Promise<void> => told(async () => {
    await call('restoreQuestion', { path: { name } });
    await queries.invalidateQueries({ queryKey: ['questions'] });
    useApp.getState().ask(name);
  });
  const remove = (name: string, title: string): Promise<void> => told(async () => {
    await call('removeQuestion', { path: { name } });
    const { question, ask: open, say, language } = useApp.getState();
    if (question.name === name) open(undefined);
    await queries.invalidateQueries({ queryKey: ['questions'] });
    say({ text: textIn(ask, language).deleted(title), undo: () => void restore(name) });
  });
  return { remove };
}
